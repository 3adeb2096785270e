//! The rules of the decision: one function each, in order, in one list.
//!
//! [`decide`](super::decide()) stops at the first that denies; [`explain`](super::explain()) walks the
//! same list to its end. A rule denies by naming itself, or passes and notes in [`Found`] what later
//! rules need.

use super::decide::{Request, Rule};
use super::facts::{Facts, Id, Place};
use super::governing::{Governing, governing_at, lock_above};
use super::people::any_conflict;
use super::staffed::{Standing, Via, standing};
use super::tell::{self, Telling};
use crate::domain::time::Instant;

/// What is asked, of whom.
pub(super) struct Ask<'f, F> {
    pub facts: &'f F,
    pub user: Id,
    pub asset: Id,
    pub request: Request,
    pub place: Place,
}

impl<'f, F: Facts> Ask<'f, F> {
    pub fn new(facts: &'f F, request: &Request) -> Self {
        let place = facts.place(request.asset);
        Ask { facts, user: request.user, asset: request.asset, request: *request, place }
    }

    /// The asset that governs. [`open_policy`] remembers it.
    pub fn governing(&self, found: &Found) -> Governing {
        found.governing.unwrap_or_else(|| governing_at(self.facts, self.asset, &self.place))
    }

    /// How the user stands with the staffing of an asset.
    pub fn standing(&self, asset: Id, kind: crate::domain::id::Kind) -> Standing {
        standing(self.facts, (asset, kind), self.user, self.request.system, self.request.at)
    }
}

/// What the rules asked so far have found.
#[derive(Default)]
pub(super) struct Found {
    pub governing: Option<Governing>,
    /// Why staffing and memo aren't asked, if they aren't.
    pub passed: Option<Rule>,
    pub via: Via,
}

/// A rule: what it says, and how that is told.
pub(super) struct Step<F> {
    pub judge: fn(&Ask<'_, F>, &mut Found) -> Option<Rule>,
    pub tell: fn(&mut Telling<'_>, &Ask<'_, F>, &Found, Option<Rule>),
}

/// The list, for each kind of facts.
pub(super) struct Steps<F>(std::marker::PhantomData<F>);

impl<F: Facts> Steps<F> {
    pub const LIST: [Step<F>; 8] = [
        Step { judge: sign_in_disabled, tell: tell::sign_in },
        Step { judge: account_locked, tell: tell::lock },
        Step { judge: conflicted, tell: tell::conflicts },
        Step { judge: opposing_team, tell: tell::opposition },
        Step { judge: open_policy, tell: tell::governing },
        Step { judge: not_staffed, tell: tell::staffing },
        Step { judge: outside_parent_staffing, tell: tell::parent },
        Step { judge: memo_unacknowledged, tell: tell::memo },
    ];
}

/// Step 1.
fn sign_in_disabled<F: Facts>(ask: &Ask<'_, F>, _: &mut Found) -> Option<Rule> {
    (!ask.facts.account(ask.user).allow_logon).then_some(Rule::SignInDisabled)
}

/// Step 1.
fn account_locked<F: Facts>(ask: &Ask<'_, F>, _: &mut Found) -> Option<Rule> {
    ask.facts.account(ask.user).locked.then_some(Rule::AccountLocked)
}

/// Step 3a, X1: a conflict with the asset or one above it; groups' too, disabled or not.
fn conflicted<F: Facts>(ask: &Ask<'_, F>, _: &mut Found) -> Option<Rule> {
    let walled = |asset| any_conflict(ask.facts, asset, ask.user, |_| true);
    ask.place.covering(ask.asset).any(walled).then_some(Rule::Conflicted)
}

/// Step 3a, X2: one of another side's people.
fn opposing_team<F: Facts>(ask: &Ask<'_, F>, _: &mut Found) -> Option<Rule> {
    ask.facts.is_opposed(ask.asset, &ask.place, ask.user, ask.request.at).then_some(Rule::OpposingTeam)
}

/// Step 3b: a system excluded on the governing asset, or an open policy, lets everybody pass. Never
/// denies.
fn open_policy<F: Facts>(ask: &Ask<'_, F>, found: &mut Found) -> Option<Rule> {
    let governing = governing_at(ask.facts, ask.asset, &ask.place);
    found.governing = Some(governing);
    if ask.facts.excludes_system(governing.asset, ask.request.system) {
        found.passed = Some(Rule::SystemExcluded);
        found.via = Via::ExcludedSystem;
    } else if !governing.policy.restricted {
        found.passed = Some(Rule::PolicyOpen);
        found.via = Via::Open;
    }
    None
}

/// Step 3c: the staffing of the governing asset.
fn not_staffed<F: Facts>(ask: &Ask<'_, F>, found: &mut Found) -> Option<Rule> {
    if found.passed.is_some() {
        return None;
    }
    let governing = ask.governing(found);
    match ask.standing(governing.asset, governing.kind) {
        Standing::On(via) => {
            found.via = via;
            None
        }
        Standing::Expired => Some(Rule::AccessExpired),
        Standing::Off => Some(Rule::NotStaffed),
    }
}

/// Step 3d: a locked client or client group above a matter lets in its own staffing only, even where
/// the governing asset is open. A system excluded there lifts the lock (P9).
fn outside_parent_staffing<F: Facts>(ask: &Ask<'_, F>, _: &mut Found) -> Option<Rule> {
    let lock = lock_above(ask.facts, &ask.place)?;
    if ask.facts.excludes_system(lock, ask.request.system) {
        return None;
    }
    match ask.standing(lock, ask.facts.place(lock).kind) {
        Standing::On(_) => None,
        Standing::Expired | Standing::Off => Some(Rule::OutsideParentStaffing),
    }
}

/// Step 3e, M2: the memo of the governing asset must have been acknowledged in this stint.
fn memo_unacknowledged<F: Facts>(ask: &Ask<'_, F>, found: &mut Found) -> Option<Rule> {
    if found.passed.is_some() {
        return None;
    }
    let asset = ask.governing(found).asset;
    (ask.facts.memo_acknowledge(asset) && !is_acknowledged(ask.facts, asset, ask.user, ask.request.at))
        .then_some(Rule::MemoUnacknowledged)
}

/// M2: an acknowledgement counts from its instant on, unless the user's own row was removed at that
/// instant or later. Removals count whatever their date.
pub(super) fn is_acknowledged<F: Facts>(facts: &F, asset: Id, user: Id, at: Instant) -> bool {
    facts.acknowledged(asset, user).is_some_and(|acknowledged| {
        acknowledged <= at && facts.last_removal(asset, user).is_none_or(|removed| acknowledged > removed)
    })
}
