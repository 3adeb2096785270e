//! Objects, lists and counts in words.

use super::object::{Kind, Object};

/// An object in words: "matter `1001`".
pub fn described(object: Object) -> String {
    match object.kind {
        Kind::Group | Kind::Role if object.scope() == "global" => {
            format!("global {} `{}`", object.kind.word(), object.name())
        }
        Kind::Group | Kind::Role => {
            format!("{} `{}` in `{}`", object.kind.word(), object.name(), object.scope())
        }
        Kind::ClientGroup => format!("client group `{}`", object.id),
        Kind::OpposingSet => format!("opposing team set `{}`", object.id),
        Kind::Email => format!("e-mail address `{}`", object.id),
        Kind::Outbox => format!("message `{}`", object.id),
        kind => format!("{} `{}`", kind.word(), object.id),
    }
}

/// The same for a letter, where nothing is quoted: "matter 1001".
pub fn in_plain_words(object: Object) -> String {
    described(object).replace('`', "")
}

/// Names, the first twenty of them.
pub fn listed(names: &[String]) -> String {
    listed_first(names, 20)
}

/// Names, the first `most` of them.
pub(super) fn listed_first(names: &[String], most: usize) -> String {
    let shown: Vec<String> = names.iter().take(most).map(|n| format!("`{n}`")).collect();
    match names.len().saturating_sub(most) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// "1 member", "2 members".
pub fn counted(n: usize, one: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") }
}
