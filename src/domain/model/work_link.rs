//! Work links: pointers into the document system that notes and text memos may carry (P1).
//!
//! A link is kept where it stands in the text, as `[link text](URL)`: the text says everything by
//! itself, in exports too, whatever the URL templates are later.

use crate::domain::kernel::{Message, State, message};
use crate::domain::model::setting;
use std::fmt::Write;

/// What a link points at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// A URL given whole.
    Url(String),
    /// A version of a document; the setting `work_url_document` makes a URL of it.
    Document { database: String, id: String, version: u32 },
    /// A folder; the setting `work_url_folder` makes a URL of it.
    Folder { database: String, id: String },
}

/// A link with the text that gives it a context.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkLink {
    pub target: Target,
    text: String,
}

/// The setting that a link needs isn't set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoTemplate(pub &'static str);

impl Target {
    /// A URL given whole: `https://…` or `http://…`, without white space and without a password.
    ///
    /// # Errors
    /// A sentence that says what is wrong with it.
    pub fn url(url: &str) -> Result<Target, Message> {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).filter(|host| !host.is_empty());
        match host {
            Some(host) if host.contains('@') => {
                Err("a work link holds no user name or password: write the URL without them".into())
            }
            Some(_) if !url.chars().any(|c| c.is_whitespace() || c.is_control()) => {
                Ok(Target::Url(url.replace('(', "%28").replace(')', "%29")))
            }
            _ => Err(message!("`{url}` is not a URL; it begins with `https://` and has no white space", url)),
        }
    }

    /// A document, written `DATABASE!ID.VERSION`.
    ///
    /// # Errors
    /// A sentence that says how it is written.
    pub fn document(text: &str) -> Result<Target, Message> {
        let parse = || {
            let (database, rest) = text.split_once('!')?;
            let (id, version) = rest.rsplit_once('.')?;
            let version = version.parse().ok().filter(|version| *version > 0)?;
            (is_name(database) && is_name(id)).then(|| Target::Document {
                database: database.into(),
                id: id.into(),
                version,
            })
        };
        parse().ok_or_else(|| {
            message!("`{text}` is not a document; write `DATABASE!ID.VERSION`: `ACTIVE!4711.2`", text)
        })
    }

    /// A folder, written `DATABASE!ID`.
    ///
    /// # Errors
    /// A sentence that says how it is written.
    pub fn folder(text: &str) -> Result<Target, Message> {
        text.split_once('!')
            .filter(|(database, id)| is_name(database) && is_name(id))
            .map(|(database, id)| Target::Folder { database: database.into(), id: id.into() })
            .ok_or_else(|| message!("`{text}` is not a folder; write `DATABASE!ID`: `ACTIVE!815`", text))
    }

    /// The URL that opens it, by the settings' templates.
    ///
    /// # Errors
    /// When it needs a template and the setting has none.
    pub fn to_url(&self, state: &State<'_>) -> Result<String, NoTemplate> {
        let template = |key: &'static str| match setting::value(state, key) {
            template if template.is_empty() => Err(NoTemplate(key)),
            template => Ok(template),
        };
        Ok(match self {
            Target::Url(url) => url.clone(),
            Target::Document { database, id, version } => template("work_url_document")?
                .replace("{{DATABASE}}", &encoded(database))
                .replace("{{DOCUMENT_ID}}", &encoded(id))
                .replace("{{DOCUMENT_VERSION}}", &version.to_string()),
            Target::Folder { database, id } => template("work_url_folder")?
                .replace("{{DATABASE}}", &encoded(database))
                .replace("{{FOLDER_ID}}", &encoded(id)),
        })
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains('!') && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// Percent-encoded, but for what a part of a URL may hold as it is.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

impl WorkLink {
    /// A link with its text: one line, without square brackets.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the text.
    pub fn new(target: Target, text: &str) -> Result<WorkLink, Message> {
        let text = text.trim();
        if text.is_empty() {
            return Err("a link needs a text that says what it leads to".into());
        }
        if text.chars().any(|c| c.is_control() || matches!(c, '[' | ']')) {
            return Err(message!(
                "a link's text is one line without `[` and `]`: `{escaped}`",
                escaped = text.escape_debug().to_string()
            ));
        }
        Ok(WorkLink { target, text: text.to_owned() })
    }

    /// The text with the link at its end, on a line of its own.
    ///
    /// # Errors
    /// When the link needs a template and the setting has none.
    pub fn append_to(&self, text: &str, state: &State<'_>) -> Result<String, NoTemplate> {
        let link = format!("[{}]({})", self.text, self.target.to_url(state)?);
        Ok(if text.is_empty() { link } else { format!("{}\n{link}", text.trim_end_matches('\n')) })
    }
}

/// The links in a text: where each stands, its text and its URL.
fn links(text: &str) -> impl Iterator<Item = (std::ops::Range<usize>, &str, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let middle = at + text[at..].find("](http")?;
            let from = text[at..middle].rfind('[').map(|from| at + from);
            let url = &text[middle + 2..];
            at = middle + 2;
            let length = url.find(|c: char| c == ')' || c.is_whitespace());
            if let (Some(from), Some(length)) = (from, length)
                && url[length..].starts_with(')')
                && !text[from..middle].contains('\n')
            {
                at = middle + 2 + length + 1;
                return Some((from..at, &text[from + 1..middle], &url[..length]));
            }
        }
    })
}

/// Does a text carry a work link?
pub fn has_links(text: &str) -> bool {
    links(text).next().is_some()
}

/// The text as a plain letter has it: `link text <URL>`.
pub fn spelled_out(text: &str) -> String {
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    for (place, words, url) in links(text) {
        out.push_str(&text[done..place.start]);
        let _ = write!(out, "{words} <{url}>");
        done = place.end;
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::access::testing::state;

    #[test]
    fn a_link_is_a_url_or_made_of_a_template_p1() {
        let firm = state(
            "settings key=work_url_document value=https://dms.example/d/{{DATABASE}}!{{DOCUMENT_ID}}.{{DOCUMENT_VERSION}}
             settings key=work_url_folder value=https://dms.example/f/{{DATABASE}}!{{FOLDER_ID}}",
        );
        let url = |target: Result<Target, Message>| target.unwrap().to_url(&firm).unwrap();
        assert_eq!(url(Target::document("ACTIVE!4711.2")), "https://dms.example/d/ACTIVE!4711.2");
        assert_eq!(url(Target::document("A/B!x.y.12")), "https://dms.example/d/A%2FB!x.y.12");
        assert_eq!(url(Target::folder("ACTIVE!8")), "https://dms.example/f/ACTIVE!8");
        assert_eq!(url(Target::url("https://x.example/a(1)")), "https://x.example/a%281%29");
        let none = state("");
        let target = Target::folder("ACTIVE!8").unwrap();
        assert_eq!(target.to_url(&none), Err(NoTemplate("work_url_folder")));
        for bad in ["ACTIVE", "ACTIVE!1", "ACTIVE!1.0", "ACTIVE!1.x", "!1.2", "A!.1", "A B!1.2", "A!1!2.3"] {
            assert!(Target::document(bad).is_err(), "{bad}");
        }
        for bad in ["", "ftp://x", "https://", "https://a b", "https://me:secret@x.example/", "javascript:x"]
        {
            assert!(Target::url(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_text_with_links_is_found_and_spelled_out_p1() {
        let firm = state("");
        let link = WorkLink::new(Target::url("https://x.example/1").unwrap(), " the order ").unwrap();
        let text = link.append_to("Read this.\n", &firm).unwrap();
        assert_eq!(text, "Read this.\n[the order](https://x.example/1)");
        assert_eq!(link.append_to("", &firm).unwrap(), "[the order](https://x.example/1)");
        assert!(has_links(&text));
        assert_eq!(spelled_out(&text), "Read this.\nthe order <https://x.example/1>");
        for plain in ["see [1](2)", "](http", "[a\nb](http://x)", "[a](http://x y)", "a](https://x)"] {
            assert!(!has_links(plain), "{plain}");
            assert_eq!(spelled_out(plain), plain);
        }
        assert_eq!(spelled_out("[[x](http://é)](http://y)"), "[x <http://é>](http://y)");
        assert!(WorkLink::new(Target::Url("https://x".into()), "a]b").is_err());
        assert!(WorkLink::new(Target::Url("https://x".into()), "  ").is_err());
    }
}
