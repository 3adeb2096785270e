//! Long lists of decisions, written as they come: who can reach something, what a user can reach.

use super::explain::word;
use super::format::Format;
use super::rows::Rows;
use super::text::clean;
use crate::domain::access::{Decision, Level};
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr;

/// One line of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decided<'a> {
    /// The user, or the object.
    pub name: Cow<'a, str>,
    pub decision: Decision,
    /// The decision's rule, with the id of the ancestor whose it is.
    pub rule: Cow<'a, str>,
    /// How, in words.
    pub via: Cow<'a, str>,
}

impl Decided<'_> {
    /// Name, decision, level, rule, via.
    fn cells(&self) -> [&str; 5] {
        let level = self.decision.level.map_or("", Level::word);
        [&self.name, word(self.decision), level, &self.rule, &self.via]
    }
}

/// The columns, of which the first is `user` or `object`.
pub type Columns = &'static [&'static str; 5];

/// The columns of `who-can`.
pub const USERS: Columns = &["user", "decision", "level", "rule", "via"];

/// The columns of `what-can`.
pub const OBJECTS: Columns = &["object", "decision", "level", "rule", "via"];

/// The list in a format.
pub fn write(columns: Columns, answers: &[Decided<'_>], format: Format) -> Vec<u8> {
    if format.is_for_people() {
        return table(columns, answers).into_bytes();
    }
    let rows = Rows::new(format, columns);
    let mut out = rows.head();
    let mut body = Vec::with_capacity(64 * answers.len());
    answers.iter().for_each(|answer| rows.row(&mut body, &answer.cells()));
    out.append(&mut body);
    out.extend(rows.tail(!answers.is_empty()));
    out
}

/// Columns for people, as wide as they need to be. Empty columns are left out.
fn table(columns: Columns, answers: &[Decided<'_>]) -> String {
    let headings = columns.map(str::to_uppercase);
    let mut widths = [0; 5];
    let ascii = |text: &str| text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let cleaned: Vec<Decided<'_>>;
    let mut answers = answers;
    if !answers.iter().all(|answer| ascii(&answer.name) && ascii(&answer.rule) && ascii(&answer.via)) {
        let clean = |text: &str| Cow::Owned(clean(text).into_owned());
        cleaned = answers
            .iter()
            .map(|a| Decided {
                name: clean(&a.name),
                decision: a.decision,
                rule: clean(&a.rule),
                via: clean(&a.via),
            })
            .collect();
        answers = &cleaned;
    }
    for answer in answers {
        for (width, cell) in widths.iter_mut().zip(answer.cells()) {
            *width = cell.width().max(*width);
        }
    }
    let shown: Vec<usize> = (0..5).filter(|column| widths[*column] > 0).collect();
    for (width, heading) in widths.iter_mut().zip(&headings) {
        *width = heading.len().max(*width);
    }
    let mut text = String::with_capacity(64 * (answers.len() + 1));
    let mut line = |cells: [&str; 5]| {
        let mut spaces = 0;
        for column in &shown {
            text.extend(std::iter::repeat_n(' ', spaces));
            text.push_str(cells[*column]);
            spaces = widths[*column] - cells[*column].width() + 2;
        }
        let end = text.trim_end_matches(' ').len();
        text.truncate(end);
        text.push('\n');
    };
    if !answers.is_empty() {
        line(headings.each_ref().map(String::as_str));
    }
    answers.iter().for_each(|answer| line(answer.cells()));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::access::Rule;

    fn answers() -> [Decided<'static>; 2] {
        let answer = |name, allow, rule: Rule, via| Decided {
            name: Cow::Borrowed(name),
            decision: Decision { allow, rule, on: None, level: None },
            rule: Cow::Borrowed(rule.word()),
            via: Cow::Borrowed(via),
        };
        [
            answer("JMÜLLER", true, Rule::Staffed, "group:A, \"B\""),
            answer("田中", false, Rule::Conflicted, ""),
        ]
    }

    #[test]
    fn every_format_says_the_same() {
        let list = answers();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        assert_eq!(
            text(write(USERS, &list, Format::Csv)),
            "user,decision,level,rule,via\nJMÜLLER,allow,,staffed,\"group:A, \"\"B\"\"\"\n田中,deny,,conflicted,\n"
        );
        let lines = text(write(USERS, &list, Format::Jsonl));
        assert_eq!(lines.lines().count(), 2);
        let values: Vec<serde_json::Value> =
            lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(values[0]["via"], "group:A, \"B\"");
        assert_eq!(values[1]["level"], serde_json::Value::Null);
        assert_eq!(
            serde_json::from_slice::<Vec<serde_json::Value>>(&write(USERS, &list, Format::Json)).unwrap(),
            values
        );
        assert_eq!(text(write(USERS, &[], Format::Json)), "[]\n");
        assert_eq!(
            table(USERS, &list),
            "USER     DECISION  RULE        VIA\nJMÜLLER  allow     staffed     group:A, \"B\"\n田中     deny      conflicted\n"
        );
        assert_eq!(table(USERS, &[]), "");
    }
}
