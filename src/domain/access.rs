//! Who reaches what, and why: the decision on assets and items, and lists that rest on the same rules.
//!
//! [`Facts`] is what the rules ask about a firm. [`decide()`] answers one [`Request`]; [`explain()`]
//! walks the same rules to their end and tells what it saw; [`who_can`] and [`what_can`] are `decide`
//! over many. Rules are numbered as in the domain's description: P policy, S staffing, X walls, M memos, W content.

mod barriers;
mod decide;
mod decision;
mod explain;
mod facts;
mod governing;
pub mod inputs;
mod memory;
mod opposition;
mod people;
pub mod permission;
mod request;
mod row_status;
mod rules;
mod snapshot;
mod staffing;
mod state_facts;
mod trace;
mod work;

pub use crate::domain::model::Level;
pub use barriers::{Barrier, Wall, barriers, is_excluded};
pub use decide::{ListedDecision, decide, settle, what_can, who_can};
pub use decision::{Decision, Rule, Via};
pub use explain::explain;
pub use facts::{
    Account, Assignment, DecisionSettings, Facts, LibraryFacts, Membership, Node, Place, PolicyFacts,
    RoleFacts, Side, StaffingRow, any_staffed_asset,
};
pub use governing::{Basis, Governing, assistants_follow, follow_asset, governing, governing_at, lock_above};
pub use memory::{Firm, MemoryFacts};
pub use opposition::{
    Involvement, InvolvementKind, Opposition, SideMember, any_opposition, is_opposed, side_people,
};
pub use people::{not_staffed_on, people_of, people_of_case, people_of_member};
pub use request::{Act, Id, ItemPrivilege, Need, Request};
pub use row_status::{RowStatus, row_status};
pub use staffing::{
    MatchFilter, MatchValidity, StaffingMatch, StaffingStatus, any_match, is_staffed, staffing_status,
};
pub use state_facts::StateFacts;
pub use trace::{Explanation, FactAspect, FactRef, KeyPart, Outcome, TraceStep};
pub use work::lineage;

#[cfg(test)]
pub(crate) mod agreement;
#[cfg(test)]
pub(crate) mod drift;
#[cfg(test)]
mod reference;
#[cfg(test)]
mod reference_work;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
