//! Rust code as words and marks: no comments, no texts, and nothing that is there for unit tests only.

/// A word or a mark, and the line where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token<'t> {
    pub text: &'t str,
    pub line: usize,
}

impl Token<'_> {
    pub fn is_word(&self) -> bool {
        self.text.starts_with(|c: char| c.is_alphabetic() || c == '_')
    }
}

/// The code of a file, without what stands under `#[cfg(test)]` or `#[test]`; nothing at all of a file that
/// is there for tests only.
pub fn code(text: &str) -> Vec<Token<'_>> {
    without_tests(&tokens(text))
}

/// Everything but comments, texts, numbers and lifetimes.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let bytes = text.as_bytes();
    let (mut found, mut at, mut line) = (Vec::new(), 0, 1);
    while at < bytes.len() {
        let rest = &text[at..];
        let length = match bytes[at] {
            b'/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            b'/' if rest.starts_with("/*") => block_comment(rest),
            b'"' => quoted(rest, 0),
            b'b' if rest.starts_with("b\"") => quoted(rest, 1),
            b'b' if rest.starts_with("b'") => 1,
            b'r' | b'b' if raw(rest).is_some() => raw(rest).unwrap(),
            b'\'' => character(rest),
            c if c.is_ascii_alphabetic() || c == b'_' || c >= 0x80 => {
                let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
                if end > 0 {
                    found.push(Token { text: &rest[..end], line });
                }
                end.max(rest.chars().next().map_or(1, char::len_utf8))
            }
            c if c.is_ascii_digit() => {
                rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
            }
            c if c.is_ascii_whitespace() => 1,
            _ => {
                let length = if rest.starts_with("::") { 2 } else { 1 };
                found.push(Token { text: &rest[..length], line });
                length
            }
        };
        line += rest[..length].matches('\n').count();
        at += length;
    }
    found
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest.as_bytes()[at..].starts_with(b"/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.as_bytes()[at..].starts_with(b"*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// The length of a text in quotes that begin at `open`.
fn quoted(rest: &str, open: usize) -> usize {
    let bytes = rest.as_bytes();
    let mut at = open + 1;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// The length of a text that begins with `r"`, `r#"`, `br"` …
fn raw(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('b').unwrap_or(rest).strip_prefix('r')?;
    let marks = inside.len() - inside.trim_start_matches('#').len();
    let body = inside[marks..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(marks));
    Some(body.find(&end).map_or(rest.len(), |at| rest.len() - body.len() + at + end.len()))
}

/// The length of a character, or of a lifetime.
fn character(rest: &str) -> usize {
    let mut inside = rest[1..].chars();
    match inside.next() {
        Some('\\') => rest[3..].find('\'').map_or(rest.len(), |at| 3 + at + 1),
        Some(c) if inside.next() == Some('\'') => 1 + c.len_utf8() + 1,
        _ => 1 + rest[1..].find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len() - 1),
    }
}

fn without_tests<'t>(tokens: &[Token<'t>]) -> Vec<Token<'t>> {
    let (mut kept, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        if tokens[at].text == "#" {
            let inner = tokens.get(at + 1).is_some_and(|token| token.text == "!");
            let open = at + 1 + usize::from(inner);
            let end = group(tokens, open);
            if is_for_tests(&tokens[open..end]) {
                at = if inner { tokens.len() } else { item(tokens, end) };
                continue;
            }
            at = end;
            continue;
        }
        kept.push(tokens[at]);
        at += 1;
    }
    kept
}

/// `[cfg(test)]` and `[test]`, but not `[cfg(not(test))]`.
fn is_for_tests(attribute: &[Token<'_>]) -> bool {
    let texts: Vec<&str> = attribute.iter().map(|token| token.text).collect();
    texts == ["[", "test", "]"]
        || texts.get(1) == Some(&"cfg") && texts.contains(&"test") && !texts.contains(&"not")
}

/// Behind the group in brackets that opens here.
fn group(tokens: &[Token<'_>], open: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}

/// Behind the item that begins here, attributes and all.
fn item(tokens: &[Token<'_>], mut at: usize) -> usize {
    let mut is_use = false;
    while at < tokens.len() {
        match tokens[at].text {
            "use" => is_use = true,
            ";" => return at + 1,
            "{" if !is_use => return group(tokens, at),
            "(" | "[" | "{" => {
                at = group(tokens, at);
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    at
}

#[test]
fn comments_texts_and_tests_are_no_code() {
    let text = r##"
        //! crate::a
        /* crate::b /* nested */ crate::c */
        const A: &str = "crate::d \" crate::e";
        const B: &str = r#"crate::f" crate::g"#;
        const C: (char, char, u8) = ('"', '\'', b'"');
        fn f<'a>(x: &'a str) {}
        #[cfg(test)] use crate::{h, i};
        #[cfg(test)] #[allow(x, reason = "y")] mod tests { use crate::j; fn f() -> [u8; 2] { k } }
        #[test] fn l() -> [u8; 2] { crate::m }
        #[cfg(not(test))] use crate::n;
    "##;
    let shown: Vec<&str> = code(text).iter().map(|token| token.text).collect();
    assert_eq!(
        shown.join(" "),
        "const A : & str = ; const B : & str = ; const C : ( char , char , u8 ) = ( , , ) ; \
         fn f < > ( x : & str ) { } use crate :: n ;"
    );
    assert_eq!(code(text).last().unwrap().line, 11);
    assert!(code("#![cfg(test)]\nuse crate::a;").is_empty());
}
