//! The rules of the decision: one function each, in order, in one list.
//!
//! Deciding stops at the first that denies; explaining walks the same list to its end. A rule denies by
//! naming itself, or passes and notes in [`EvaluationState`] what later rules need.

use crate::domain::access::barriers::any_conflict;
use crate::domain::access::decision::{Rule, Via};
use crate::domain::access::facts::{Facts, Place};
use crate::domain::access::governing::{Governing, governing_at, lock_above};
use crate::domain::access::opposition::is_opposed;
use crate::domain::access::request::{Id, Request};
use crate::domain::access::staffing::{StaffingStatus, staffing_status};
use crate::domain::access::work::{Content, Grant, is_nrtadmin, level_in_tree};
use crate::domain::kernel::{Instant, Kind};
use crate::domain::model::Level;

/// What is asked, of whom.
pub(in crate::domain::access) struct Evaluation<'f, F> {
    pub facts: &'f F,
    pub user: Id,
    /// The asset that the policy layer asks about: what was asked for, or an item's matter.
    pub asset: Id,
    pub request: Request,
    pub place: Place,
    /// What the work layer asks about, if an item was asked for.
    pub content: Option<Content>,
}

impl<'f, F: Facts> Evaluation<'f, F> {
    pub fn new(facts: &'f F, request: &Request) -> Self {
        let place = facts.place(request.object);
        let evaluation = Evaluation {
            facts,
            user: request.user,
            asset: request.object,
            request: *request,
            place,
            content: None,
        };
        if place.kind == Kind::Item { evaluation.of_item() } else { evaluation }
    }

    /// An item's policy is that of its workspace's matter.
    #[cold]
    fn of_item(self) -> Self {
        let content = Content::new(self.facts, self.asset, self.user);
        let asset = content.matter.unwrap_or(self.asset);
        let place = content.matter.map_or(self.place, |matter| self.facts.place(matter));
        Evaluation { asset, place, content: Some(content), ..self }
    }

    /// Is there anything for the rules of this part to ask about?
    pub fn concerns(&self, layer: Layer) -> bool {
        match layer {
            Layer::Account => true,
            Layer::Library | Layer::Work => self.content.is_some(),
            Layer::Policy => self.content.as_ref().is_none_or(|content| content.matter.is_some()),
        }
    }

    /// The asset that governs. [`open_policy`] remembers it.
    pub fn governing(&self, found: &EvaluationState) -> Governing {
        found.governing.unwrap_or_else(|| governing_at(self.facts, self.asset, &self.place))
    }

    /// How the user stands with the staffing of an asset.
    pub fn staffing_status(&self, asset: Id, kind: Kind) -> StaffingStatus {
        staffing_status(self.facts, (asset, kind), self.user, self.request.system, self.request.at)
    }
}

/// What the rules asked so far have found.
#[derive(Default)]
pub(in crate::domain::access) struct EvaluationState {
    pub governing: Option<Governing>,
    /// Why staffing and memo aren't asked, if they aren't.
    pub passed: Option<Rule>,
    pub via: Via,
    /// What the work layer gives.
    pub grant: Grant,
}

/// A rule: what it is about, and what it says.
pub(in crate::domain::access) struct RuleStep<F> {
    /// Which it is, for whoever tells what it saw.
    pub check: Check,
    pub layer: Layer,
    pub judge: fn(&Evaluation<'_, F>, &mut EvaluationState) -> Option<Rule>,
}

/// The rules by name, in the order of [`Steps::LIST`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::domain::access) enum Check {
    SignIn,
    AccountLock,
    Assignment,
    LibrarySignIn,
    Conflicts,
    Opposition,
    Governing,
    Staffing,
    ParentStaffing,
    Memo,
    Level,
    Nrtadmin,
    ReadOnlyRole,
    NoAccess,
    LevelNeeded,
    Privilege,
}

/// What rules are about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::domain::access) enum Layer {
    /// Step 1.
    Account,
    /// Step 2, of items.
    Library,
    /// Step 3, of assets and of items whose workspace has a matter.
    Policy,
    /// Steps 4 and 5, of items.
    Work,
}

/// The list, for each kind of facts.
pub(in crate::domain::access) struct Steps<F>(std::marker::PhantomData<F>);

impl<F: Facts> Steps<F> {
    pub const LIST: [RuleStep<F>; 16] = [
        RuleStep { check: Check::SignIn, layer: Layer::Account, judge: sign_in_disabled },
        RuleStep { check: Check::AccountLock, layer: Layer::Account, judge: account_locked },
        RuleStep { check: Check::Assignment, layer: Layer::Library, judge: not_in_library },
        RuleStep { check: Check::LibrarySignIn, layer: Layer::Library, judge: sign_in_to_library_disabled },
        RuleStep { check: Check::Conflicts, layer: Layer::Policy, judge: conflicted },
        RuleStep { check: Check::Opposition, layer: Layer::Policy, judge: opposing_team },
        RuleStep { check: Check::Governing, layer: Layer::Policy, judge: open_policy },
        RuleStep { check: Check::Staffing, layer: Layer::Policy, judge: not_staffed },
        RuleStep { check: Check::ParentStaffing, layer: Layer::Policy, judge: outside_parent_staffing },
        RuleStep { check: Check::Memo, layer: Layer::Policy, judge: memo_unacknowledged },
        RuleStep { check: Check::Level, layer: Layer::Work, judge: own_level },
        RuleStep { check: Check::Nrtadmin, layer: Layer::Work, judge: nrtadmin_view },
        RuleStep { check: Check::ReadOnlyRole, layer: Layer::Work, judge: read_only_role },
        RuleStep { check: Check::NoAccess, layer: Layer::Work, judge: no_access },
        RuleStep { check: Check::LevelNeeded, layer: Layer::Work, judge: level_too_low },
        RuleStep { check: Check::Privilege, layer: Layer::Work, judge: privilege_missing },
    ];
}

/// Step 1.
fn sign_in_disabled<F: Facts>(evaluation: &Evaluation<'_, F>, _: &mut EvaluationState) -> Option<Rule> {
    (!evaluation.facts.account(evaluation.user).allow_logon).then_some(Rule::SignInDisabled)
}

/// Step 1.
fn account_locked<F: Facts>(evaluation: &Evaluation<'_, F>, _: &mut EvaluationState) -> Option<Rule> {
    evaluation.facts.account(evaluation.user).locked.then_some(Rule::AccountLocked)
}

/// Step 3a, X1: a conflict with the asset or one above it; groups' too, disabled or not.
fn conflicted<F: Facts>(evaluation: &Evaluation<'_, F>, _: &mut EvaluationState) -> Option<Rule> {
    let walled = |asset| any_conflict(evaluation.facts, asset, evaluation.user, |_| true);
    evaluation.place.covering(evaluation.asset).any(walled).then_some(Rule::Conflicted)
}

/// Step 3a, X2: one of another side's people.
fn opposing_team<F: Facts>(evaluation: &Evaluation<'_, F>, _: &mut EvaluationState) -> Option<Rule> {
    is_opposed(evaluation.facts, evaluation.asset, &evaluation.place, evaluation.user, evaluation.request.at)
        .then_some(Rule::OpposingTeam)
}

/// Step 3b: a system excluded on the governing asset, or an open policy, lets everybody pass. Never
/// denies.
fn open_policy<F: Facts>(evaluation: &Evaluation<'_, F>, found: &mut EvaluationState) -> Option<Rule> {
    let governing = governing_at(evaluation.facts, evaluation.asset, &evaluation.place);
    found.governing = Some(governing);
    if evaluation.facts.excludes_system(governing.asset, evaluation.request.system) {
        found.passed = Some(Rule::SystemExcluded);
        found.via = Via::ExcludedSystem;
    } else if !governing.policy.restricted {
        found.passed = Some(Rule::PolicyOpen);
        found.via = Via::Open;
    }
    None
}

/// Step 3c: the staffing of the governing asset.
fn not_staffed<F: Facts>(evaluation: &Evaluation<'_, F>, found: &mut EvaluationState) -> Option<Rule> {
    if found.passed.is_some() {
        return None;
    }
    let governing = evaluation.governing(found);
    match evaluation.staffing_status(governing.asset, governing.kind) {
        StaffingStatus::On(via) => {
            found.via = via;
            None
        }
        StaffingStatus::Expired => Some(Rule::AccessExpired),
        StaffingStatus::Off => Some(Rule::NotStaffed),
    }
}

/// Step 3d: a locked client or client group above a matter lets in its own staffing only, even where
/// the governing asset is open. A system excluded there lifts the lock (P9).
fn outside_parent_staffing<F: Facts>(
    evaluation: &Evaluation<'_, F>,
    _: &mut EvaluationState,
) -> Option<Rule> {
    let lock = lock_above(evaluation.facts, &evaluation.place)?;
    if evaluation.facts.excludes_system(lock, evaluation.request.system) {
        return None;
    }
    match evaluation.staffing_status(lock, evaluation.facts.place(lock).kind) {
        StaffingStatus::On(_) => None,
        StaffingStatus::Expired | StaffingStatus::Off => Some(Rule::OutsideParentStaffing),
    }
}

/// Step 3e, M2: the memo of the governing asset must have been acknowledged in this stint.
fn memo_unacknowledged<F: Facts>(
    evaluation: &Evaluation<'_, F>,
    found: &mut EvaluationState,
) -> Option<Rule> {
    if found.passed.is_some() {
        return None;
    }
    let asset = evaluation.governing(found).asset;
    (evaluation.facts.memo_acknowledge(asset)
        && !is_acknowledged(evaluation.facts, asset, evaluation.user, evaluation.request.at))
    .then_some(Rule::MemoUnacknowledged)
}

/// M2: an acknowledgement counts from its instant on, unless the user's own row was removed at that
/// instant or later. Removals count whatever their date.
pub(in crate::domain::access) fn is_acknowledged<F: Facts>(
    facts: &F,
    asset: Id,
    user: Id,
    at: Instant,
) -> bool {
    facts.acknowledged(asset, user).is_some_and(|acknowledged| {
        acknowledged <= at && facts.last_removal(asset, user).is_none_or(|removed| acknowledged > removed)
    })
}

/// Step 2.
fn not_in_library<F: Facts>(evaluation: &Evaluation<'_, F>, _: &mut EvaluationState) -> Option<Rule> {
    let content = evaluation.content.as_ref()?;
    content.assignment.is_none().then_some(Rule::NotInLibrary)
}

/// Step 2, U3: signing in to a library takes more than signing in.
fn sign_in_to_library_disabled<F: Facts>(
    evaluation: &Evaluation<'_, F>,
    _: &mut EvaluationState,
) -> Option<Rule> {
    let assignment = evaluation.content.as_ref()?.assignment?;
    (!assignment.allow_logon).then_some(Rule::SignInDisabled)
}

/// Step 4, W3–W6: what the item and all that it is in give. Never denies.
fn own_level<F: Facts>(evaluation: &Evaluation<'_, F>, found: &mut EvaluationState) -> Option<Rule> {
    found.grant = level_in_tree(evaluation.facts, evaluation.content.as_ref()?, evaluation.user);
    found.via = found.grant.via;
    None
}

/// Step 4, W7: who manages the library may read in it, if the role says so and no entry denies it. Never
/// denies.
fn nrtadmin_view<F: Facts>(evaluation: &Evaluation<'_, F>, found: &mut EvaluationState) -> Option<Rule> {
    let content = evaluation.content.as_ref()?;
    let below = found.grant.level < Level::Read && !found.grant.walled;
    if below && content.views_documents() && is_nrtadmin(evaluation.facts, content, evaluation.user) {
        found.grant = Grant::new(Level::Read, Rule::NrtadminView, Via::Nrtadmin);
        found.via = Via::Nrtadmin;
    }
    None
}

/// Step 4, W8: a role that only reads caps what anything else gives. Never denies.
fn read_only_role<F: Facts>(evaluation: &Evaluation<'_, F>, found: &mut EvaluationState) -> Option<Rule> {
    let content = evaluation.content.as_ref()?;
    if content.role.read_only && found.grant.level > Level::Read {
        found.grant = Grant { level: Level::Read, rule: Rule::ReadOnlyRole, on: None, ..found.grant };
    }
    None
}

/// Step 5: without any level the rule that gives none denies.
fn no_access<F: Facts>(_: &Evaluation<'_, F>, found: &mut EvaluationState) -> Option<Rule> {
    (found.grant.level == Level::NoAccess).then_some(found.grant.rule)
}

/// Step 5: some access, but not enough.
fn level_too_low<F: Facts>(evaluation: &Evaluation<'_, F>, found: &mut EvaluationState) -> Option<Rule> {
    let level = found.grant.level;
    (level != Level::NoAccess && level < evaluation.request.need.level()).then_some(Rule::LevelTooLow)
}

/// Step 5, W9: an act that takes a privilege of the role.
fn privilege_missing<F: Facts>(evaluation: &Evaluation<'_, F>, _: &mut EvaluationState) -> Option<Rule> {
    let content = evaluation.content.as_ref()?;
    let privilege = content.privilege(evaluation.request.need)?;
    (!content.role.grants(privilege)).then_some(Rule::PrivilegeMissing)
}
