//! Interned text: every id, name and note of a run is stored once and compared as a number.
//!
//! Records are made of these, so that they are small, `Copy`, and equal when their numbers are. The
//! table belongs to one thread and lives as long as it: right for a command-line program that loads a
//! firm once, wrong for a server.

use hashbrown::HashTable;
use rustc_hash::FxHasher;
use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::hash::Hasher;
use std::marker::PhantomData;

/// A piece of text, as typed. Two are equal when every character is; see [`Text::key`] for names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(u32, PhantomData<*const ()>);

impl Text {
    /// The empty text, which also stands for "not given".
    pub const EMPTY: Text = Text(0, PhantomData);

    /// Interns `text`.
    pub fn new(text: &str) -> Text {
        if text.is_empty() {
            return Text::EMPTY;
        }
        TEXTS.with_borrow_mut(|texts| Text(texts.add(text), PhantomData))
    }

    /// The text itself.
    pub fn as_str(self) -> &'static str {
        TEXTS.with_borrow(|texts| texts.all[self.0 as usize])
    }

    /// Is it empty (that is, not given)?
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What names are compared by: the text under Unicode simple case folding.
    #[must_use]
    pub fn key(self) -> Text {
        TEXTS.with_borrow_mut(|texts| {
            let known = texts.keys[self.0 as usize];
            if known != UNKNOWN {
                return Text(known, PhantomData);
            }
            let key = match fold(texts.all[self.0 as usize]) {
                Cow::Borrowed(_) => self.0,
                Cow::Owned(folded) => texts.add(&folded),
            };
            texts.keys[self.0 as usize] = key;
            texts.keys[key as usize] = key;
            Text(key, PhantomData)
        })
    }

    /// A number below [`Text::MOST`] that is the same for the same text all through the run.
    pub fn number(self) -> u32 {
        self.0
    }

    /// The text of this number, which [`Text::number`] gave.
    pub(super) fn of_number(number: u32) -> Text {
        Text(number, PhantomData)
    }

    /// How many texts there may be: their numbers have 28 bits.
    pub const MOST: u32 = 1 << 28;
}

impl Default for Text {
    fn default() -> Self {
        Text::EMPTY
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad(f, self.as_str())
    }
}

/// Writes a name; as a word of a shell where it is asked for with `{:#}`, as hints with commands do.
pub fn pad(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    if f.alternate() { f.pad(&shell_word(name)) } else { f.pad(name) }
}

/// A word as a shell takes it.
pub fn shell_word(word: &str) -> String {
    let plain =
        |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/' | '@' | '+' | ',' | '=');
    if !word.is_empty() && !word.starts_with('=') && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// Could the character command a terminal, turn the direction of a line, or hide? Every output for people writes
/// these out. What joins or varies letters in ordinary writing is not among them.
pub fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

/// Unicode simple case folding, character by character.
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        if !text.bytes().any(|b| b.is_ascii_uppercase()) {
            return Cow::Borrowed(text);
        }
        return Cow::Owned(text.to_ascii_lowercase());
    }
    let folded: String = text
        .chars()
        .map(|c| unicode_case_mapping::case_folded(c).and_then(|n| char::from_u32(n.get())).unwrap_or(c))
        .collect();
    if folded == text { Cow::Borrowed(text) } else { Cow::Owned(folded) }
}

const UNKNOWN: u32 = u32::MAX;
const CHUNK: usize = 1 << 18;

struct Texts {
    all: Vec<&'static str>,
    keys: Vec<u32>,
    at: HashTable<u32>,
    chunk: &'static mut [u8],
}

impl Texts {
    fn new() -> Texts {
        // Number 0 is the empty text and its own key.
        Texts { all: vec![""], keys: vec![0], at: HashTable::new(), chunk: &mut [] }
    }

    fn add(&mut self, text: &str) -> u32 {
        let hash = hash(text);
        if text.is_empty() {
            return 0;
        }
        if let Some(&n) = self.at.find(hash, |&n| self.all[n as usize] == text) {
            return n;
        }
        let kept = self.keep(text);
        let n = u32::try_from(self.all.len()).ok().filter(|n| *n < Text::MOST);
        let n = n.expect("fewer than 268 million texts");
        self.all.push(kept);
        self.keys.push(UNKNOWN);
        let all = &self.all;
        self.at.insert_unique(hash, n, |&n| self::hash(all[n as usize]));
        n
    }

    /// Copies `text` to where it stays until the process ends.
    fn keep(&mut self, text: &str) -> &'static str {
        if text.len() > self.chunk.len() {
            if text.len() > CHUNK / 8 {
                return Box::leak(text.into());
            }
            self.chunk = Box::leak(vec![0; CHUNK].into_boxed_slice());
        }
        let chunk = std::mem::take(&mut self.chunk);
        let (mine, rest) = chunk.split_at_mut(text.len());
        self.chunk = rest;
        mine.copy_from_slice(text.as_bytes());
        std::str::from_utf8(mine).expect("a copy of text is text")
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

thread_local! {
    static TEXTS: RefCell<Texts> = RefCell::new(Texts::new());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_is_the_same_number() {
        assert_eq!(Text::new("Jane"), Text::new("Jane"));
        assert_ne!(Text::new("Jane"), Text::new("JANE"));
        assert_eq!(Text::new(""), Text::EMPTY);
        assert_eq!(Text::new("株式会社").as_str(), "株式会社");
    }

    #[test]
    fn names_compare_by_simple_case_folding() {
        for (a, b) in [("STRASSE", "strasse"), ("Ünal", "ÜNAL"), ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("ꮳ", "Ꮳ")]
        {
            assert_eq!(Text::new(a).key(), Text::new(b).key(), "{a} {b}");
        }
        // Simple folding keeps the length: ß is not ss, and the dotted capital İ is not i.
        assert_ne!(Text::new("STRASSE").key(), Text::new("straße").key());
        assert_ne!(Text::new("İ").key(), Text::new("i").key());
    }

    #[test]
    fn long_and_many_texts_are_kept() {
        let long = "x".repeat(CHUNK * 2);
        assert_eq!(Text::new(&long).as_str(), long);
        let many: Vec<Text> = (0..50_000).map(|n| Text::new(&format!("text {n}"))).collect();
        assert!(many.iter().enumerate().all(|(n, t)| t.as_str() == format!("text {n}")));
    }
}
