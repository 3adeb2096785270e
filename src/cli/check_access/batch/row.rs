//! A row of a batch: what it names.

use super::line::Expect;
use crate::bulk::sheet::RowStart;
use crate::cli::args::named::{Reachable, Target};
use crate::domain::access::Need;
use crate::domain::kernel::{Instant, Kind};
use crate::store::facts::Named;
use std::borrow::Cow;

/// A row that could be read.
pub(super) struct Row<'t, 'f> {
    pub start: RowStart,
    pub user: Cow<'t, str>,
    pub object: Cow<'t, str>,
    /// The kind that the object's cell begins with, if there is such a kind.
    pub kind: Option<Kind>,
    /// The system, if there is one of this name; no name for the one that is meant otherwise.
    pub system: (Option<Named<'f>>, Cow<'t, str>),
    pub at: Instant,
    /// The level or act that it asks for.
    pub need: Option<Need>,
    pub expect: Expect,
}

impl Row<'_, '_> {
    /// The id of the user, in upper case where that takes more than ASCII (U1).
    pub fn user_id(&self) -> Cow<'_, str> {
        let id = self.user.strip_prefix("user:").unwrap_or(&self.user);
        if id.is_ascii() { Cow::Borrowed(id) } else { Cow::Owned(id.to_uppercase()) }
    }

    /// The kind and id of the object.
    pub fn object_id(&self) -> Option<(Kind, &str)> {
        self.kind.map(|kind| (kind, &self.object[kind.word().len() + 1..]))
    }
}

/// The kind that an object's cell begins with.
pub(super) fn kind_of(text: &str) -> Option<Kind> {
    Reachable::KINDS
        .iter()
        .copied()
        .find(|kind| text.strip_prefix(kind.word()).is_some_and(|rest| rest.starts_with(':')))
}
