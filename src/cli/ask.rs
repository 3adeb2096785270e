//! Questions of a wizard, apart from the terminal that they are asked on.

use super::error::{Error, Result, exit};

/// Says what is wrong with a text.
pub type Check<'a> = &'a dyn Fn(&str) -> std::result::Result<(), String>;

/// Somebody who answers. Questions come one at a time; what is answered wrongly is asked again.
pub trait Ask {
    /// A text; `check` says what is wrong with one.
    ///
    /// # Errors
    /// When there is no answer any more.
    fn text(&mut self, question: &str, default: &str, check: Check<'_>) -> Result<String>;

    /// Yes or no.
    ///
    /// # Errors
    /// As for [`Ask::text`].
    fn yes(&mut self, question: &str, default: bool) -> Result<bool>;

    /// One of a list, by position.
    ///
    /// # Errors
    /// As for [`Ask::text`].
    fn one(&mut self, question: &str, choices: &[String], default: usize) -> Result<usize>;

    /// Any number of a list, by position.
    ///
    /// # Errors
    /// As for [`Ask::text`].
    fn many(&mut self, question: &str, choices: &[String]) -> Result<Vec<usize>>;
}

/// Whoever sits at the terminal.
pub struct Terminal;

impl From<dialoguer::Error> for Error {
    fn from(error: dialoguer::Error) -> Self {
        Error::new(exit::NOT_PERMITTED, format!("not done: {error}"))
    }
}

impl Ask for Terminal {
    fn text(&mut self, question: &str, default: &str, check: Check<'_>) -> Result<String> {
        let mut input = dialoguer::Input::<String>::new().with_prompt(question).allow_empty(true);
        if !default.is_empty() {
            input = input.default(default.to_owned());
        }
        Ok(input.validate_with(|text: &String| check(text)).interact_text()?)
    }

    fn yes(&mut self, question: &str, default: bool) -> Result<bool> {
        let confirm = dialoguer::Confirm::new().with_prompt(question).default(default);
        Ok(confirm.interact()?)
    }

    fn one(&mut self, question: &str, choices: &[String], default: usize) -> Result<usize> {
        let select = dialoguer::Select::new().with_prompt(question).items(choices).default(default);
        Ok(select.interact()?)
    }

    fn many(&mut self, question: &str, choices: &[String]) -> Result<Vec<usize>> {
        let question = format!("{question} (space marks, enter goes on)");
        Ok(dialoguer::MultiSelect::new().with_prompt(question).items(choices).interact()?)
    }
}
