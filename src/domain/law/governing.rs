//! Which asset governs another, for the rules of writing (P2–P5, S8).

use crate::domain::access::{Basis, Facts, Place, StateFacts, governing, governing_at};
use crate::domain::kernel::{Arg, Change, Col, Kind, Message, Object, Record, State, command, message};
use crate::domain::law::rules::Rules;
use crate::domain::model::commands::CASE_REMOVE_MATTER;

/// How an asset stands towards what is around it.
pub struct Governance {
    /// The asset that governs it (P4).
    pub by: Object,
    /// Why, in the domain's words: `secured by case`, `restricted by client` …
    pub basis: &'static str,
    /// What the basis would be without its case.
    pub alone: &'static str,
    /// Is the governing asset restricted?
    pub restricted: bool,
}

impl Governance {
    /// Is it a matter in a case?
    pub fn by_case(&self) -> bool {
        self.basis == Basis::Case.words()
    }
}

/// P4, for an asset of the firm as it will be.
pub fn governance(rules: &Rules<'_, '_>, asset: Object) -> Governance {
    governance_in(&rules.facts, asset)
}

fn governance_in(facts: &StateFacts<'_, '_>, asset: Object) -> Governance {
    let id = facts.id(asset);
    let place = facts.place(id);
    let now = governing_at(facts, id, &place);
    let alone = governing_at(facts, id, &Place { case: None, ..place });
    Governance {
        by: facts.object(now.asset).unwrap_or(asset),
        basis: now.basis.words(),
        alone: alone.basis.words(),
        restricted: now.policy.restricted,
    }
}

/// P2, P5, S8: what is set on an asset that doesn't govern itself is refused, naming the one that does.
pub fn check_own<R: Record>(
    change: &Change<R>,
    column: Col<R>,
    asset: Object,
    what: &str,
    rules: &Rules<'_, '_>,
) {
    if let Some(NotItsOwn { rule, message, hint }) = why_not_own(&rules.facts, asset, what) {
        rules.forbid_with(change, rule, column, message, hint);
    }
}

/// That an asset doesn't govern itself.
pub struct NotItsOwn {
    pub rule: &'static str,
    pub message: Message,
    pub hint: Message,
}

/// P2, P5, S8: why nothing of this sort can be set on the asset; nothing, when it governs itself.
pub fn why_not_own(facts: &StateFacts<'_, '_>, asset: Object, what: &str) -> Option<NotItsOwn> {
    let id = facts.id(asset);
    // An asset that isn't there has no place, and is governed by nothing but itself.
    if governing_at(facts, id, &facts.place(id)).asset == id {
        return None;
    }
    let governance = governance_in(facts, asset);
    let message = message!(
        "`{asset}` has no {what} of its own now: `{by}` governs it",
        asset,
        what,
        by = governance.by
    );
    let hint = match asset.kind {
        Kind::Matter if governance.by_case() => {
            message!(
                "set it on `{by}`, or take the matter out: {run}",
                by = governance.by,
                run = command!(CASE_REMOVE_MATTER, case = Arg::Id(governance.by), matter = Arg::Id(asset))
            )
        }
        _ => message!("set it on `{by}`", by = governance.by),
    };
    Some(NotItsOwn { rule: if governance.by_case() { "P5" } else { "P2" }, message, hint })
}

/// P4: is it the asset itself whose settings count?
pub fn governs_itself(state: &State<'_>, asset: Object) -> bool {
    let facts = StateFacts::new(state);
    governing(&facts, facts.id(asset)).asset == facts.id(asset)
}
