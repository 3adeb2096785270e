//! What stands in the way of somebody, told apart by the remedy that helps.

use crate::domain::access::Rule;
use crate::domain::integration::step::RemedyStep;
use crate::domain::kernel::{Message, UserId};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// Why something is unmet: one for all the places where one and the same remedy helps.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Cause {
    /// Whom it concerns, if anybody.
    pub user: Option<UserId>,
    pub rule: &'static str,
    /// In words.
    pub detail: Message,
    pub remedy: Vec<RemedyStep>,
}

impl Cause {
    /// One that a single step mends.
    pub(super) fn of(
        user: Option<UserId>,
        rule: &'static str,
        detail: impl Into<Message>,
        step: RemedyStep,
    ) -> Cause {
        Cause { user, rule, detail: detail.into(), remedy: vec![step] }
    }
}

/// The number of a cause; [`UNTOLD`] for one too many.
pub(super) type CauseId = u32;

/// Of more causes with one rule than these are told apart, only the number of denials is known.
pub(super) const UNTOLD: CauseId = CauseId::MAX;

/// The causes found so far, each once.
pub(super) struct Causes {
    list: Vec<Rc<Cause>>,
    at: FxHashMap<Rc<Cause>, CauseId>,
    /// How many there are of each rule, and how many there may be.
    of_rule: FxHashMap<&'static str, usize>,
    most: usize,
}

impl Causes {
    /// None yet, of each rule at most so many.
    pub fn new(most: usize) -> Causes {
        Causes { list: Vec::new(), at: FxHashMap::default(), of_rule: FxHashMap::default(), most }
    }

    /// The number of a cause, which is noted unless there are too many of its rule.
    pub fn id(&mut self, cause: Cause) -> CauseId {
        if let Some(known) = self.at.get(&cause) {
            return *known;
        }
        let of_rule = self.of_rule.entry(cause.rule).or_default();
        let id = CauseId::try_from(self.list.len()).unwrap_or(UNTOLD);
        if *of_rule >= self.most || id == UNTOLD {
            return UNTOLD;
        }
        *of_rule += 1;
        let cause = Rc::new(cause);
        self.list.push(Rc::clone(&cause));
        self.at.insert(cause, id);
        id
    }

    /// The cause of this number.
    pub fn get(&self, id: CauseId) -> Option<&Rc<Cause>> {
        self.list.get(id as usize)
    }
}

/// What a rule says of somebody whom it denies.
pub(super) fn because(rule: Rule) -> &'static str {
    match rule {
        Rule::SignInDisabled => "may not sign in",
        Rule::AccountLocked => "is locked out",
        Rule::NotInLibrary => "isn't assigned to the library",
        Rule::Conflicted => "is behind a wall: a conflict",
        Rule::OpposingTeam => "is behind a wall: an opposing team set",
        Rule::NotStaffed => "isn't on the staffing",
        Rule::AccessExpired => "was on the staffing for a time that has ended",
        Rule::OutsideParentStaffing => "isn't on the staffing of the locked client",
        Rule::MemoUnacknowledged => "has not acknowledged the memo",
        Rule::AclNoAccess => "is denied access by an entry",
        Rule::LevelTooLow => "has too little access",
        Rule::PrivilegeMissing => "has a role without the privilege",
        Rule::ReadOnlyRole => "has a role that only reads",
        _ => "is given no access",
    }
}
