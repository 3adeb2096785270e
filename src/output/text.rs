//! Text for a terminal: whatever could command it, or hide what is written, is written out.

use crate::domain::kernel::is_harmful;
use std::borrow::Cow;

/// Text that can't move the cursor, change colours or hide anything; lines and tabs stay.
pub fn printable(text: &str) -> Cow<'_, str> {
    let is_bad = |c: char| is_harmful(c) && c != '\n' && c != '\t';
    if !text.chars().any(is_bad) {
        return text.into();
    }
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        if is_bad(c) {
            clean.extend(c.escape_default());
        } else {
            clean.push(c);
        }
    }
    clean.into()
}

/// The same on one line, so that it stays in its cell.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.contains(['\n', '\r', '\t']) {
        return printable(&text.replace(['\n', '\r', '\t'], " ")).into_owned().into();
    }
    printable(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_or_commands_is_written_out() {
        assert_eq!(printable("a\u{200b}b\u{1b}[2J\n\u{202e}c"), "a\\u{200b}b\\u{1b}[2J\n\\u{202e}c");
        assert_eq!(clean("one\ntwo\u{feff}"), "one two\\u{feff}");
        assert_eq!(clean("Zo\u{eb} \u{7530}\u{4e2d}"), "Zo\u{eb} \u{7530}\u{4e2d}");
    }
}
