//! LDIF as `ldapsearch` writes it (RFC 2849): entries and their attributes, each with its line.
//!
//! Content only: change records are refused, and so are values that are URLs, because an export must not
//! make this program read other files. What `ldapsearch` itself adds (comments, `search:`, `result:`) is
//! understood: a search that ended early is no export.

use super::fault::{Fault, Place};
use base64ct::{Base64, Encoding};
use std::ops::Range;
use std::sync::Arc;

/// As much of a line as a fault shows.
const SHOWN: usize = 1000;

/// An LDIF file in memory.
#[derive(Debug)]
pub struct Ldif {
    name: Arc<str>,
    text: String,
    /// Where each physical line is, without its end.
    lines: Vec<Range<usize>>,
    pub entries: Vec<Entry>,
}

/// One entry of a directory.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Entry {
    /// Its distinguished name.
    pub dn: String,
    /// The line of its name, from 1.
    pub line: u32,
    pub attributes: Vec<Attribute>,
}

/// One value of an attribute.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attribute {
    /// In lower case, without options: `member` of `member;range=0-1499`.
    pub name: String,
    /// The options, in lower case.
    pub options: String,
    pub value: Vec<u8>,
    /// The line where it starts, from 1.
    pub line: u32,
}

impl Ldif {
    /// Reads a file. `name` is what faults call it.
    ///
    /// # Errors
    /// Everything in it that is no content LDIF.
    pub fn read(name: &str, bytes: Vec<u8>) -> Result<Ldif, Vec<Fault>> {
        let name: Arc<str> = Arc::from(name);
        let text = decode(&name, bytes).map_err(|fault| vec![fault])?;
        let lines = physical_lines(&text);
        let mut ldif = Ldif { name, text, lines, entries: Vec::new() };
        let mut faults = Vec::new();
        let mut record: Vec<Attribute> = Vec::new();
        let mut entries = Vec::new();
        let mut at = 0;
        while at < ldif.lines.len() {
            let first = at;
            let mut logical = ldif.line(first).to_owned();
            at += 1;
            while !logical.is_empty() && at < ldif.lines.len() && ldif.line(at).starts_with(' ') {
                logical.push_str(&ldif.line(at)[1..]);
                at += 1;
            }
            if logical.is_empty() {
                ldif.close(&mut record, &mut entries, &mut faults);
            } else if logical.starts_with(' ') {
                faults.push(ldif.fault(number(first), "this line continues nothing"));
            } else if !logical.starts_with('#') {
                match attribute(&logical, number(first)) {
                    Ok(version) if version.name == "version" && record.is_empty() && entries.is_empty() => {
                        if version.value != b"1" {
                            faults
                                .push(ldif.fault(version.line, "this version of LDIF is not known, only 1"));
                        }
                    }
                    Ok(attribute) => record.push(attribute),
                    Err((message, hint)) => {
                        let fault = ldif.fault(number(first), message);
                        faults.push(Fault { hint: hint.map(str::to_owned), ..fault });
                    }
                }
            }
        }
        ldif.close(&mut record, &mut entries, &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        ldif.entries = entries;
        Ok(ldif)
    }

    /// What faults call the file.
    pub fn name(&self) -> &Arc<str> {
        &self.name
    }

    /// Something that is wrong in this line.
    pub fn fault(&self, line: u32, message: impl Into<String>) -> Fault {
        let fault = Fault::new(&self.name, line, message);
        let Some(range) = (line as usize).checked_sub(1).and_then(|at| self.lines.get(at)) else {
            return fault;
        };
        let whole = &self.text[range.clone()];
        let text = whole[..whole.floor_char_boundary(SHOWN)].to_owned();
        // The value is meant, where there is one.
        let value = text.find(':').map_or(0, |colon| {
            let rest = text[colon..].trim_start_matches([':', '<']).trim_start();
            if rest.is_empty() { 0 } else { text.len() - rest.len() }
        });
        let column = number(text[..value].chars().count());
        let span = value..text.len();
        fault.at(Place { line, column, text, span })
    }

    fn line(&self, at: usize) -> &str {
        &self.text[self.lines[at].clone()]
    }

    /// Takes what was collected up to a blank line as an entry, or as what a search says at its end.
    fn close(&self, record: &mut Vec<Attribute>, entries: &mut Vec<Entry>, faults: &mut Vec<Fault>) {
        let Some(first) = record.first() else { return };
        let changes = |a: &&Attribute| matches!(a.name.as_str(), "changetype" | "control");
        match first.name.as_str() {
            "dn" => {
                let line = first.line;
                let dn = String::from_utf8(std::mem::take(&mut record[0].value));
                if let Some(change) = record.get(1).filter(changes) {
                    faults.push(
                        self.fault(change.line, "this is a change record, and no entry of a directory")
                            .hint("export the entries themselves, with `ldapsearch`"),
                    );
                } else if let Some(second) = record[1..].iter().find(|a| a.name == "dn") {
                    faults
                        .push(self.fault(second.line, "a second `dn` in one entry: a blank line is missing"));
                } else if let Ok(dn) = dn {
                    entries.push(Entry { dn, line, attributes: record.drain(1..).collect() });
                } else {
                    faults.push(self.fault(line, "this name is not UTF-8"));
                }
            }
            "search" | "result" => {
                let result = record.iter().find(|a| a.name == "result");
                if let Some(result) = result.filter(|r| r.value.split(|b| *b == b' ').next() != Some(b"0")) {
                    let said = String::from_utf8_lossy(&result.value).into_owned();
                    faults.push(
                        self.fault(
                            result.line,
                            format!("the search ended with `{said}`: this is not all of it"),
                        )
                        .hint("ask for all of it in pages: ldapsearch -E pr=500/noprompt"),
                    );
                }
            }
            // A referral to another server: there is no entry in it.
            "ref" => {}
            _ => faults.push(self.fault(first.line, "an entry starts with `dn:`")),
        }
        record.clear();
    }
}

/// Why a line is no attribute, and what would help.
type Wrong = (&'static str, Option<&'static str>);

/// `name: text`, `name:: base64`.
fn attribute(line: &str, at: u32) -> Result<Attribute, Wrong> {
    let Some((description, rest)) = line.split_once(':') else {
        return Err(("a line is `attribute: value`", None));
    };
    let (name, options) = description.split_once(';').unwrap_or((description, ""));
    let has_only =
        |word: &str, more: &[char]| word.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(&c));
    if name.is_empty() || !has_only(name, &['-', '.', '_']) || !has_only(options, &['-', ';', '=', '*', '_'])
    {
        return Err(("an attribute's name has only letters, digits, `-` and `.`", None));
    }
    let value = if let Some(encoded) = rest.strip_prefix(':') {
        // Writers that wrap lines may leave spaces in between.
        let encoded: String = encoded.split(' ').collect();
        Base64::decode_vec(&encoded).map_err(|_| ("this is not base64", None))?
    } else if rest.starts_with('<') {
        let hint = "export with the values themselves: ldapsearch without -t";
        return Err(("a value that is elsewhere is not fetched", Some(hint)));
    } else {
        rest.trim_start_matches(' ').as_bytes().to_vec()
    };
    let (name, options) = (name.to_ascii_lowercase(), options.to_ascii_lowercase());
    Ok(Attribute { name, options, value, line: at })
}

/// The bytes as text, without a byte order mark.
fn decode(name: &Arc<str>, bytes: Vec<u8>) -> Result<String, Fault> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let line = number(memchr::memchr_iter(b'\n', &bytes[..at]).count());
        if matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) {
            return Fault::new(name, 1, "this is UTF-16, not UTF-8 text").hint("iconv -f UTF-16 -t UTF-8");
        }
        Fault::new(name, line, format!("byte {:02X} is not UTF-8", bytes[at]))
            .hint("convert it, perhaps with `iconv -f WINDOWS-1252 -t UTF-8`")
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn physical_lines(text: &str) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.trim_end_matches('\n').trim_end_matches('\r').len();
        lines.push(start..end);
        start += line.len();
    }
    lines
}

/// The number of the line at this index, as people count.
fn number(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}

/// Could this be LDIF rather than CSV, by its first line that is no comment?
pub fn is_ldif(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let first = bytes.split(|b| *b == b'\n').map(<[u8]>::trim_ascii_end).find(|line| !line.is_empty());
    first.is_some_and(|line| {
        let starts =
            |word: &str| line.len() >= word.len() && line[..word.len()].eq_ignore_ascii_case(word.as_bytes());
        ["#", "dn:", "version:", "search:"].into_iter().any(starts)
    })
}

#[cfg(test)]
mod tests;
