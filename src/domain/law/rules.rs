//! The rules, looking at the firm as it will be: what every noun's rules work with.

use crate::domain::access::StateFacts;
use crate::domain::actor::Reader;
use crate::domain::kernel::{
    Author, Change, Class, Denied, Enforcement, Finding, Findings, Given, Instant, Kind, Message, Object,
    OpposingSetId, Record, Spot, State, Text, message,
};
use crate::domain::law::overlap::{Overlap, overlaps};
use crate::domain::model::catalogue::is_policy_role;
use crate::domain::model::{Policy, Settings, Table};
use rustc_hash::FxHashMap;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// What the rules say about one kind of record.
pub trait Ruled: Record {
    /// Fills in the cells that the program fills in, and settles fields that depend on each other.
    fn fill(&mut self, _before: Option<&Self>, _given: Given, _author: &Author) {}

    /// Makes the changes that follow from this one.
    fn follow(_change: &Change<Self>, _rules: &Rules<'_, '_>) {}

    /// Reports what the change breaks, in the firm as it will be. References are checked before.
    fn check(_change: &Change<Self>, _rules: &Rules<'_, '_>) {}

    /// What becomes of a row that a sync's file lacks.
    fn retirement(&self) -> Retirement<Self> {
        Retirement::Goes
    }

    /// Is it a wall, which a sync takes down only when it is told to?
    const IS_WALL: bool = false;

    /// Is it in a library, or does it belong to it?
    fn is_in_library(&self, library: Object, _state: &State<'_>) -> bool {
        let row = self.row();
        row.iter().filter_map(|value| value.object()).any(|o| o == library || o.library() == Some(library))
    }

    /// Its distinguished name, for what is in a directory.
    fn directory_name(&self) -> Option<Text> {
        None
    }
}

/// What becomes of a row that a sync's file lacks.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Retirement<R> {
    /// It is removed.
    Goes,
    /// It is built in, or gone already.
    Stays,
    /// It is only taken out of use.
    Becomes(R),
}

/// What the caller has decided in advance about the questions that some rules ask.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// U6: profile fields of directory users may be edited.
    pub override_directory: bool,
    /// S6: a removed member is not kept as a historical one.
    pub no_history: bool,
    /// What is taken away takes nothing along: what hangs on it keeps it there instead (`undo`).
    pub alone: bool,
    /// S6, P8: a removal's reason.
    pub reason: Text,
    /// P7: somebody who isn't on a locked client of the case's matters is staffed, and stays outside.
    pub allow_excluded: bool,
    /// P8: whoever makes a case doesn't become its administrator.
    pub no_administrator: bool,
    /// P7: a lock is switched off, and that is meant: nobody is asked about those whom it lets in.
    pub open_up: bool,
    /// P10: a restricted client may join an open client group.
    pub joins_open: bool,
}

/// The rules over one state.
pub struct Rules<'a, 's> {
    pub state: &'a State<'s>,
    /// The same firm, as the decision sees it.
    pub facts: StateFacts<'a, 's>,
    pub settings: Settings,
    pub author: Author,
    pub enforcement: Enforcement,
    pub choices: Choices,
    /// The tables whose files are part of the import: what they say is not worked out again.
    pub given_tables: Vec<Table>,
    pub(super) findings: Findings,
    locks: OnceCell<bool>,
    /// What sides of each opposing team set share, once that was asked (X2).
    overlaps: RefCell<FxHashMap<Object, Rc<[Overlap]>>>,
}

impl<'a, 's> Rules<'a, 's> {
    /// Rules over `state`.
    pub fn new(state: &'a State<'s>, settings: Settings, author: Author, enforcement: Enforcement) -> Self {
        Rules {
            state,
            facts: StateFacts::new(state),
            settings,
            author,
            enforcement,
            choices: Choices::default(),
            given_tables: Vec::new(),
            findings: Findings::default(),
            locks: OnceCell::new(),
            overlaps: RefCell::default(),
        }
    }

    /// Whoever is told what comes of it.
    pub fn reader(&self) -> Reader<'_, 's> {
        Reader::new(self.state, self.author.actor)
    }

    /// The clock.
    pub fn now(&self) -> Instant {
        self.author.context.now
    }

    /// Are act rules enforced, because it is a step rather than a whole state that is taken over?
    pub fn is_step(&self) -> bool {
        self.enforcement == Enforcement::Acts
    }

    /// May there be a locked client or client group at all (P7)? Asked before looking for one on every
    /// row of a whole firm; for a step it isn't worth knowing.
    pub fn has_locks(&self) -> bool {
        self.is_step()
            || *self
                .locks
                .get_or_init(|| self.state.all::<Policy>().iter().any(|policy| policy.limited_to_staffing.0))
    }

    /// Is there such an object? The built-in policy roles are, though no table lists them (A3).
    pub fn exists(&self, object: Object) -> bool {
        is_built_in(object) || self.state.exists(object)
    }

    /// X2: everything that two sides of a set cover. Worked out once for each set, whatever number of changes
    /// asks: nothing changes any more while rules check.
    pub fn overlaps(&self, set: OpposingSetId) -> Rc<[Overlap]> {
        let mut known = self.overlaps.borrow_mut();
        Rc::clone(known.entry(set.0).or_insert_with(|| overlaps(set, self.state).into()))
    }

    /// Something that the change points at is not there.
    pub fn missing<R: Record>(&self, change: &Change<R>, spot: impl Into<Spot<R>>, object: Object) {
        self.findings
            .add(Finding::new(change, "", Class::NotFound, spot, Message::default()).lacking(object));
    }

    /// The change would leave a state that may not be.
    pub fn refuse<R: Record>(
        &self,
        change: &Change<R>,
        rule: &'static str,
        class: Class,
        spot: impl Into<Spot<R>>,
        message: impl Into<Message>,
    ) {
        self.findings.add(Finding::new(change, rule, class, spot, message));
    }

    /// The same, with what to do about it.
    pub fn refuse_with<R: Record>(
        &self,
        change: &Change<R>,
        rule: &'static str,
        class: Class,
        spot: impl Into<Spot<R>>,
        message: impl Into<Message>,
        hint: impl Into<Message>,
    ) {
        let finding = Finding::new(change, rule, class, spot, message);
        self.findings.add(Finding { hint: Some(hint.into()), ..finding });
    }

    /// The actor may not do this.
    pub fn deny<R: Record>(
        &self,
        change: &Change<R>,
        rule: &'static str,
        spot: impl Into<Spot<R>>,
        (actor, denied): (Object, Denied),
        hint: impl Into<Message>,
    ) {
        let Denied { act, missing } = denied.clone();
        let message = message!("`{actor}` may not {act}: {missing}", actor, act, missing);
        let finding = Finding::new(change, rule, Class::NotPermitted, spot, message);
        self.findings.add(Finding { hint: Some(hint.into()), denied: Some(denied), ..finding });
    }

    /// An act rule forbids the step now. When a whole state is taken over it is a warning.
    pub fn forbid<R: Record>(
        &self,
        change: &Change<R>,
        rule: &'static str,
        spot: impl Into<Spot<R>>,
        message: impl Into<Message>,
    ) {
        let finding = Finding::new(change, rule, Class::State, spot, message);
        self.findings.add(Finding { act: true, warning: !self.is_step(), ..finding });
    }

    /// The same, with what to do about it.
    pub fn forbid_with<R: Record>(
        &self,
        change: &Change<R>,
        rule: &'static str,
        spot: impl Into<Spot<R>>,
        message: impl Into<Message>,
        hint: impl Into<Message>,
    ) {
        let finding = Finding::new(change, rule, Class::State, spot, message);
        let hint = Some(hint.into());
        self.findings.add(Finding { act: true, warning: !self.is_step(), hint, ..finding });
    }

    /// Worth knowing, and no more.
    pub fn warn<R: Record>(
        &self,
        change: &Change<R>,
        rule: &'static str,
        spot: impl Into<Spot<R>>,
        message: impl Into<Message>,
    ) {
        let finding = Finding::new(change, rule, Class::State, spot, message);
        self.findings.add(Finding { warning: true, ..finding });
    }
}

/// Is it one of the policy roles, which no table lists (A3)?
pub(super) fn is_built_in(object: Object) -> bool {
    object.kind == Kind::Role && object.scope() == "policy" && is_policy_role(object.name())
}
