//! The decision: pure and total, the same facts give the same answer.

use super::facts::{Facts, Id};
use super::rules::{Ask, Found, Steps};
use super::staffed::Via;
use crate::domain::cell::choice;
use crate::domain::time::Instant;
use std::fmt;

/// May this user reach this asset in this system at this time?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Request {
    pub user: Id,
    pub asset: Id,
    pub system: Id,
    pub at: Instant,
}

/// How far access to an item goes; assets have no levels.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    NoAccess,
    Read,
    ReadWrite,
    FullAccess,
}

impl Level {
    /// The word that files and flags use.
    pub const fn word(self) -> &'static str {
        match self {
            Level::NoAccess => "no_access",
            Level::Read => "read",
            Level::ReadWrite => "read_write",
            Level::FullAccess => "full_access",
        }
    }
}

choice! {
    /// The rule that settles a decision, in the order in which they are asked; the first denial counts.
    Rule, default NotStaffed, {
        /// Step 1: the account may not sign in.
        SignInDisabled = "sign_in_disabled",
        /// Step 1: the account is locked.
        AccountLocked = "account_locked",
        /// Step 2: the user of an item isn't assigned to its library.
        NotInLibrary = "not_in_library",
        /// Step 3a: X1.
        Conflicted = "conflicted",
        /// Step 3a: X2.
        OpposingTeam = "opposing_team",
        /// Step 3b: P9. Allows.
        SystemExcluded = "system_excluded",
        /// Step 3b: P2, P4. Allows.
        PolicyOpen = "policy_open",
        /// Step 3c: S1–S9.
        NotStaffed = "not_staffed",
        /// Step 3c: S3.
        AccessExpired = "access_expired",
        /// Step 3d: P2.
        OutsideParentStaffing = "outside_parent_staffing",
        /// Step 3e: M2.
        MemoUnacknowledged = "memo_unacknowledged",
        /// Step 3f. Allows.
        Staffed = "staffed",
        /// C1: the service's licence doesn't cover the permission.
        NotInTier = "not_in_tier",
        /// C1: a role that one of the user's groups holds denies it; the group may be disabled.
        PermissionDenied = "permission_denied",
        /// C1: a role that one of the user's groups holds allows it. Allows.
        PermissionAllowed = "permission_allowed",
        /// C1: no role says anything.
        PermissionNotGiven = "permission_not_given",
    }
}

/// The answer, and the rule that settled it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Decision {
    pub allow: bool,
    pub rule: Rule,
    /// Only of items.
    pub level: Option<Level>,
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", if self.allow { "allow" } else { "deny" }, self.rule)
    }
}

/// Decides: steps 1 and 3. The first rule that denies is *the* rule.
pub fn decide<F: Facts>(facts: &F, request: &Request) -> Decision {
    settle(facts, request).0
}

/// Decides, and says how the user gets in.
pub fn settle<F: Facts>(facts: &F, request: &Request) -> (Decision, Via) {
    let ask = Ask::new(facts, request);
    let mut found = Found::default();
    for step in <Steps<F>>::LIST {
        if let Some(rule) = (step.judge)(&ask, &mut found) {
            return (Decision { allow: false, rule, level: None }, Via::Nothing);
        }
    }
    (allowed(&found), found.via)
}

/// The answer when no rule denied.
pub(super) fn allowed(found: &Found) -> Decision {
    Decision { allow: true, rule: found.passed.unwrap_or(Rule::Staffed), level: None }
}

/// One line of [`who_can`] (then `object` is the user) or [`what_can`] (the asset).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answer {
    pub object: Id,
    pub decision: Decision,
    pub via: Via,
}

/// Each of `users` with the decision on the asset: the same decision from the other end. Keep those
/// that it allows for "who can".
pub fn who_can<F: Facts>(
    facts: &F,
    asset: Id,
    system: Id,
    at: Instant,
    users: impl IntoIterator<Item = Id>,
) -> impl Iterator<Item = Answer> {
    users.into_iter().map(move |user| {
        let (decision, via) = settle(facts, &Request { user, asset, system, at });
        Answer { object: user, decision, via }
    })
}

/// Each of `assets` with the decision on the user. Keep those that it allows for "what can".
pub fn what_can<F: Facts>(
    facts: &F,
    user: Id,
    system: Id,
    at: Instant,
    assets: impl IntoIterator<Item = Id>,
) -> impl Iterator<Item = Answer> {
    assets.into_iter().map(move |asset| {
        let (decision, via) = settle(facts, &Request { user, asset, system, at });
        Answer { object: asset, decision, via }
    })
}
