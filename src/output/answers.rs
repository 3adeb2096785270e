//! Long lists of decisions, written as they come: who can reach something, what a user can reach.

use super::explain::word;
use crate::domain::access::{Decision, Level};
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr;

/// One line of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer<'a> {
    /// The user, or the object.
    pub name: Cow<'a, str>,
    pub decision: Decision,
    /// The decision's rule, with the id of the ancestor whose it is.
    pub rule: Cow<'a, str>,
    /// How, in words.
    pub via: Cow<'a, str>,
}

impl Answer<'_> {
    /// Name, decision, level, rule, via.
    fn cells(&self) -> [&str; 5] {
        let level = self.decision.level.map_or("", Level::word);
        [&self.name, word(self.decision), level, &self.rule, &self.via]
    }
}

fn columns(first: &'static str) -> [&'static str; 5] {
    [first, "decision", "level", "rule", "via"]
}

/// RFC 4180, with a header.
pub fn csv(first: &'static str, answers: &[Answer<'_>]) -> Vec<u8> {
    let mut out = Vec::with_capacity(64 * (answers.len() + 1));
    for cells in std::iter::once(columns(first)).chain(answers.iter().map(Answer::cells)) {
        for (n, cell) in cells.iter().enumerate() {
            if n > 0 {
                out.push(b',');
            }
            csv_cell(&mut out, "", cell);
        }
        out.push(b'\n');
    }
    out
}

/// One JSON array, or with `lines` an object a line.
pub fn json(first: &'static str, answers: &[Answer<'_>], lines: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(128 * (answers.len() + 1));
    if !lines {
        out.push(b'[');
    }
    for (n, answer) in answers.iter().enumerate() {
        out.extend(match (lines, n) {
            (true, _) => b"".as_slice(),
            (false, 0) => b"\n  ",
            (false, _) => b",\n  ",
        });
        json_object(&mut out, &columns(first), &answer.cells());
        if lines {
            out.push(b'\n');
        }
    }
    if !lines {
        out.extend(if answers.is_empty() { b"]\n".as_slice() } else { b"\n]\n" });
    }
    out
}

/// Columns for people, as wide as they need to be. Empty columns are left out.
pub fn table(first: &'static str, answers: &[Answer<'_>]) -> String {
    let headings = columns(first).map(str::to_uppercase);
    let mut widths = [0; 5];
    let ascii = |text: &str| text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let cleaned: Vec<Answer<'_>>;
    let mut answers = answers;
    if !answers.iter().all(|answer| ascii(&answer.name) && ascii(&answer.rule) && ascii(&answer.via)) {
        let clean = |text: &str| Cow::Owned(super::listing::clean(text));
        cleaned = answers
            .iter()
            .map(|a| Answer {
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

/// The bytes that a cell of CSV is quoted for.
const QUOTED: [bool; 256] = {
    let mut quoted = [false; 256];
    quoted[b',' as usize] = true;
    quoted[b'"' as usize] = true;
    quoted[b'\n' as usize] = true;
    quoted[b'\r' as usize] = true;
    quoted
};

/// A cell of CSV, quoted where it must be. `prefix` and a colon stand before the text, if it isn't
/// empty.
pub fn csv_cell(out: &mut Vec<u8>, prefix: &str, text: &str) {
    let quoted = text.bytes().fold(false, |any, byte| any | QUOTED[usize::from(byte)]);
    if quoted {
        out.push(b'"');
    }
    if !prefix.is_empty() {
        out.extend(prefix.as_bytes());
        out.push(b':');
    }
    if quoted {
        for byte in text.bytes() {
            if byte == b'"' {
                out.push(b'"');
            }
            out.push(byte);
        }
        out.push(b'"');
    } else {
        out.extend(text.as_bytes());
    }
}

/// An object of texts. An empty `level` is null.
pub fn json_object(out: &mut Vec<u8>, columns: &[&str], values: &[&str]) {
    for (n, (column, value)) in columns.iter().zip(values).enumerate() {
        out.extend(if n == 0 { b"{\"" } else { b",\"" });
        out.extend(column.as_bytes());
        out.extend(b"\":");
        let value = (*column != "level" || !value.is_empty()).then_some(value);
        // Writing to memory can't fail.
        let _ = serde_json::to_writer(&mut *out, &value);
    }
    out.push(b'}');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::access::Rule;

    fn answers() -> [Answer<'static>; 2] {
        let answer = |name, allow, rule: Rule, via| Answer {
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
            text(csv("user", &list)),
            "user,decision,level,rule,via\nJMÜLLER,allow,,staffed,\"group:A, \"\"B\"\"\"\n田中,deny,,conflicted,\n"
        );
        let lines = text(json("user", &list, true));
        assert_eq!(lines.lines().count(), 2);
        let values: Vec<serde_json::Value> =
            lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(values[0]["via"], "group:A, \"B\"");
        assert_eq!(values[1]["level"], serde_json::Value::Null);
        assert_eq!(
            serde_json::from_slice::<Vec<serde_json::Value>>(&json("user", &list, false)).unwrap(),
            values
        );
        assert_eq!(text(json("user", &[], false)), "[]\n");
        assert_eq!(
            table("user", &list),
            "USER     DECISION  RULE        VIA\nJMÜLLER  allow     staffed     group:A, \"B\"\n田中     deny      conflicted\n"
        );
        assert_eq!(table("user", &[]), "");
    }
}
