//! What every search for findings looks at, and where it puts what it finds.

use crate::domain::access::{Facts, Id, MemoryFacts, StateFacts};
use crate::domain::actor::{Guarded, Reader};
use crate::domain::findings::kinds::FindingKind;
use crate::domain::kernel::{Arg, Instant, Message, Object, State};
use crate::domain::model::asset::status;
use crate::domain::model::{Group, Status};

/// Something odd.
#[derive(Clone, PartialEq, Debug)]
pub struct LintFinding {
    pub kind: FindingKind,
    /// The asset, user, group … as a reference; the firm's name for what concerns all of it is `firm`.
    pub object: String,
    /// What it is, in words.
    pub text: Message,
    /// What to do, with the command where one does it.
    pub remedy: Message,
}

/// What concerns the firm as a whole.
pub const FIRM: &str = "firm";

/// The firm that is searched, and what was found in it so far.
pub(super) struct Search<'a, 's> {
    pub state: &'a State<'s>,
    pub reader: &'a Reader<'a, 's>,
    /// Which number is which object.
    pub names: &'a StateFacts<'a, 's>,
    pub facts: &'a MemoryFacts,
    pub now: Instant,
    pub found: Vec<LintFinding>,
}

impl Search<'_, '_> {
    pub fn add(
        &mut self,
        kind: FindingKind,
        object: impl std::fmt::Display,
        text: Message,
        remedy: impl Into<Message>,
    ) {
        self.found.push(LintFinding { kind, object: object.to_string(), text, remedy: remedy.into() });
    }

    /// The rows of a table that the reader may see.
    pub fn rows<R: Guarded>(&self) -> Vec<R> {
        self.reader.visible(self.state.all())
    }

    /// The same with the remedy of its kind.
    pub fn note(&mut self, kind: FindingKind, object: impl std::fmt::Display, text: Message) {
        self.add(kind, object, text, kind.remedy());
    }

    pub fn may_sign_in(&self, user: Id) -> bool {
        let account = self.facts.account(user);
        account.allow_logon && !account.locked
    }

    /// Is there anybody in this user or enabled group who may sign in?
    pub fn somebody(&self, principal: Id) -> bool {
        if !self.facts.is_group(principal) {
            return self.may_sign_in(principal);
        }
        self.is_enabled(principal) && self.facts.any_member(principal, |user| self.may_sign_in(user))
    }

    pub fn is_enabled(&self, group: Id) -> bool {
        self.names
            .object(group)
            .and_then(|object| self.state.entity::<Group>(object))
            .is_some_and(|group| group.enabled.0)
    }

    pub fn is_open(&self, asset: Object) -> bool {
        status(self.state, asset) == Some(Status::Open)
    }

    pub fn name(&self, id: Id) -> String {
        self.names.name(id)
    }

    /// The thing itself, for a message; its name where it isn't known any more.
    pub fn named(&self, id: Id) -> Arg {
        self.names.object(id).map_or_else(|| Arg::from(self.name(id)), Arg::Object)
    }
}

/// Names in order, each once: the first of them are shown, and how many more there are.
pub(super) fn few(names: impl IntoIterator<Item = Arg>) -> Arg {
    let mut shown: Vec<(String, Arg)> = names.into_iter().map(|name| (name.to_string(), name)).collect();
    shown.sort_by(|one, other| one.0.cmp(&other.0));
    shown.dedup_by(|one, other| one.0 == other.0);
    Arg::Few(shown.into_iter().map(|(_, name)| name).collect())
}
