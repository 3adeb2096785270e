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
mod meaning;
mod memory;
mod people;
pub mod permission;
mod request;
mod rules;
mod sides;
mod snapshot;
mod staffed;
mod state_facts;
mod trace;
mod work;

pub use crate::domain::model::Level;
pub use barriers::{Bar, Wall, bars, is_excluded};
pub use decide::{Answer, decide, settle, what_can, who_can};
pub use decision::{Decision, Rule, Via};
pub use explain::explain;
pub use facts::{
    Account, Assignment, Facts, Library, Membership, Node, Place, Policy, Role, Row, Settings, Side,
    any_staffed_asset,
};
pub use governing::{Basis, Governing, assistants_follow, follow_asset, governing, governing_at, lock_above};
pub use meaning::{Meaning, meaning};
pub use memory::{Firm, MemoryFacts};
pub use people::{not_staffed_on, people_of, people_of_case, people_of_member};
pub use request::{Act, Id, Need, Privilege, Request};
pub use sides::{Because, Opposition, Person, Tie, any_opposition, is_opposed, side_people};
pub use staffed::{Counts, Match, Standing, Wanted, any_match, is_staffed, standing};
pub use state_facts::StateFacts;
pub use trace::{Deciding, Explanation, FactRef, KeyPart, Outcome, TraceStep};
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
