//! Questions of a wizard, apart from the terminal that they are asked on.

use super::error::Result;

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
    fn yes(&mut self, question: &str, default: bool) -> Result<bool>;

    /// One of a list, by position.
    fn one(&mut self, question: &str, choices: &[String], default: usize) -> Result<usize>;

    /// Any number of a list, by position.
    fn many(&mut self, question: &str, choices: &[String]) -> Result<Vec<usize>>;
}

/// Answers for tests, from a list.
#[cfg(test)]
pub mod script {
    use super::{Ask, Check, Result};
    use std::collections::VecDeque;

    /// Each answer names the beginning of the question that it answers, and of a list the beginning of the
    /// choice.
    pub struct Script(VecDeque<(&'static str, &'static str)>);

    impl Script {
        pub fn new(answers: &[(&'static str, &'static str)]) -> Script {
            Script(answers.iter().copied().collect())
        }

        /// Every answer was asked for.
        ///
        /// # Panics
        /// When one wasn't.
        #[track_caller]
        pub fn is_used_up(&self) {
            assert_eq!(self.0, [], "not asked for");
        }

        fn answer(&mut self, question: &str) -> &'static str {
            let (expected, answer) =
                self.0.pop_front().unwrap_or_else(|| panic!("no answer to `{question}`"));
            assert!(question.starts_with(expected), "`{question}` is asked, not `{expected}`");
            answer
        }
    }

    fn position(answer: &str, choices: &[String]) -> usize {
        let found = choices.iter().position(|choice| choice.starts_with(answer));
        found.unwrap_or_else(|| panic!("`{answer}` is none of {choices:?}"))
    }

    impl Ask for Script {
        fn text(&mut self, question: &str, _: &str, check: Check<'_>) -> Result<String> {
            loop {
                let answer = self.answer(question);
                if check(answer).is_ok() {
                    return Ok(answer.to_owned());
                }
            }
        }
        fn yes(&mut self, question: &str, _: bool) -> Result<bool> {
            Ok(self.answer(question) == "y")
        }
        fn one(&mut self, question: &str, choices: &[String], default: usize) -> Result<usize> {
            let answer = self.answer(question);
            Ok(if answer.is_empty() { default } else { position(answer, choices) })
        }
        fn many(&mut self, question: &str, choices: &[String]) -> Result<Vec<usize>> {
            let answer = self.answer(question);
            let wanted = answer.split(',').filter(|word| !word.is_empty());
            Ok(wanted.map(|word| position(word, choices)).collect())
        }
    }
}
