//! Where changes may shift access that nobody named: whom they may let in who were out (P10), and whom a
//! set that comes into force, or gets more sides or people, may shut out (X4).
//!
//! This only says where to look. Who gains or loses is for the decision to say, before and after. What
//! names those whom it lets in (staffing, membership, assistants, accounts, acknowledgements) is done on
//! purpose and is no target; whom a staffing lets in somewhere (by a matter put into a case, by assistants
//! that follow) is told and not asked about.

use crate::domain::access::StateFacts;
use crate::domain::access::inputs::INPUTS;
use crate::domain::impact::search::ImpactSearch;
use crate::domain::impact::target::{Assets, ImpactTargets};
use crate::domain::kernel::{Object, State};
use rustc_hash::FxHashSet;

/// Where the changes of `state` may shift access. Only assets that were there before: what is new was
/// never closed to anybody.
pub fn impact_targets(state: &State<'_>) -> ImpactTargets {
    let mut search = ImpactSearch {
        state,
        was: StateFacts::before(state),
        will: StateFacts::new(state),
        gains: Assets::default(),
        told: Assets::default(),
        losses: Assets::default(),
        told_losses: Assets::default(),
    };
    INPUTS.iter().for_each(|input| search.opened_by(input.subject));
    let sets = search.touched_sets();
    search.walls(&sets);
    search.caught(&sets);
    let activated = search.activated();
    let ImpactSearch { gains, told, losses, told_losses, .. } = search;
    let (gains, mut told) = (gains.list, told.list);
    let asked: FxHashSet<Object> =
        gains.iter().filter(|gain| gain.users.is_none()).map(|gain| gain.asset).collect();
    told.retain(|told| !asked.contains(&told.asset));
    ImpactTargets { gains, told, losses: losses.list, told_losses: told_losses.list, activated }
}

#[cfg(test)]
mod tests;
