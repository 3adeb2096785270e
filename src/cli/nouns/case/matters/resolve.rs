//! What becomes of the matters that the lock of their client keeps out of a case (P7): one by one, or all
//! that remain at once.

use crate::cli::args::{Resolution, once_each};
use crate::cli::ask::Ask;
use crate::cli::error::{Error, Result};
use crate::cli::shell::declined;
use crate::domain::kernel::{CaseId, Object, listed};
use crate::domain::law::wall::lock_in_the_way;
use crate::domain::model::Matter;

/// A matter that the lock of its client (group) keeps out, with whom it is about.
pub struct Locked {
    pub matter: Matter,
    pub lock: Object,
    pub people: Vec<Object>,
}

impl Locked {
    /// Why it can't go in, and what to say so that it can or needn't.
    pub fn refusal(&self, case: Object) -> Error {
        let (message, hint) = lock_in_the_way(CaseId(case), self.matter.id, self.lock, self.people.clone());
        Error::refused(message).hint(hint)
    }
}

/// Asks what to do with each of them; `tell` says first why it can't just go in. What is offered first
/// opens nothing.
///
/// # Errors
/// When nothing is to be changed (8), or nobody answers.
pub fn ask(
    asker: &mut dyn Ask,
    tell: impl Fn(&str),
    case: Object,
    locked: &[Locked],
) -> Result<Vec<Resolution>> {
    let mut answers = Vec::new();
    while let Some((this, rest)) = locked.get(answers.len()..).and_then(<[Locked]>::split_first) {
        tell(&this.refusal(case).message);
        let lock = this.lock;
        let mut choices = vec![
            ("don't add it".to_owned(), Some((Resolution::Skip, 1))),
            (format!("open up: switch off the lock of `{lock}` and add it"), Some((Resolution::OpenUp, 1))),
        ];
        if !rest.is_empty() {
            let remain = match rest.len() {
                1 => "the one that remains".to_owned(),
                count => format!("the {count} that remain"),
            };
            let mut locks: Vec<Object> = rest.iter().map(|locked| locked.lock).chain([lock]).collect();
            once_each(&mut locks);
            let locks: Vec<String> = locks.iter().map(ToString::to_string).collect();
            let locks = format!("{} of {}", if locks.len() == 1 { "lock" } else { "locks" }, listed(&locks));
            let all = 1 + rest.len();
            choices.push((format!("don't add this nor {remain}"), Some((Resolution::Skip, all))));
            choices.push((
                format!("open up for this and {remain}: switch off the {locks} and add them"),
                Some((Resolution::OpenUp, all)),
            ));
        }
        choices.push(("stop: change nothing".to_owned(), None));
        let words: Vec<String> = choices.iter().map(|(words, _)| words.clone()).collect();
        let chosen = asker.one(&format!("Matter `{}`", this.matter.id), &words, 0)?;
        let (answer, count) = choices[chosen].1.ok_or_else(declined)?;
        answers.extend(std::iter::repeat_n(answer, count));
    }
    Ok(answers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::ask::script::Script;
    use crate::cli::error::exit;
    use crate::domain::kernel::{Kind, MatterId, Record};
    use Resolution::{OpenUp, Skip};

    fn object(kind: Kind, id: &str) -> Object {
        Object::parse(kind, id).unwrap()
    }

    /// What comes of the answers, about 1001 and 1002 of ACME and 2001 of GLOBEX.
    fn answered(answers: &[(&'static str, &'static str)]) -> Result<Vec<Resolution>> {
        let locked = [("1001", "ACME"), ("1002", "ACME"), ("2001", "GLOBEX")].map(|(id, client)| Locked {
            matter: Matter { id: MatterId(object(Kind::Matter, id)), ..Matter::blank() },
            lock: object(Kind::Client, client),
            people: vec![object(Kind::User, "ASMITH")],
        });
        let mut script = Script::new(answers);
        let answers = ask(&mut script, |_| {}, object(Kind::Case, "C-17"), &locked);
        script.is_used_up();
        answers
    }

    #[test]
    fn every_choice_says_what_it_does_p7() {
        let one_by_one = answered(&[
            ("Matter `1001`", "open up: switch off the lock of `client:ACME` and add it"),
            ("Matter `1002`", "don't add it"),
            ("Matter `2001`", "open up: switch off the lock of `client:GLOBEX` and add it"),
        ]);
        assert_eq!(one_by_one.unwrap(), [OpenUp, Skip, OpenUp]);
        let none = answered(&[("Matter `1001`", "don't add this nor the 2 that remain")]);
        assert_eq!(none.unwrap(), [Skip, Skip, Skip]);
        let rest = answered(&[
            ("Matter `1001`", ""),
            ("Matter `1002`", "open up for this and the one that remains: switch off the locks of `client:"),
        ]);
        assert_eq!(rest.unwrap(), [Skip, OpenUp, OpenUp]);
    }

    #[test]
    fn whoever_stops_changes_nothing_p7() {
        let stopped = answered(&[("Matter `1001`", "open up:"), ("Matter `1002`", "stop: change nothing")]);
        assert_eq!(stopped.err().unwrap().exit, exit::NOT_PERMITTED);
    }
}
