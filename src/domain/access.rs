//! Who reaches what, and why: the decision on assets and items, and lists that rest on the same rules.
//!
//! [`Facts`] is what the rules ask about a firm. [`decide()`] answers one [`Request`]; [`explain()`]
//! walks the same rules to their end and tells what it saw; [`who_can`] and [`what_can`] are `decide`
//! over many. Rules are numbered as in the domain's description: P policy, S staffing, X walls, M memos, W content.

mod decide;
mod explain;
mod facts;
mod governing;
mod meaning;
mod memory;
mod people;
pub mod permission;
mod rules;
mod shift;
mod sides;
mod staffed;
mod state_facts;
mod tell;
mod touched;
mod work;

pub use decide::{Act, Answer, Decision, Level, Need, Request, Rule, decide, settle, what_can, who_can};
pub use explain::{Deciding, Explanation, FactRef, Outcome, Part, TraceStep, explain};
pub use facts::{
    Account, Assignment, Facts, Id, Library, Membership, Node, Place, Policy, Privilege, Role, Row, Settings,
    Side,
};
pub use governing::{Basis, Governing, assistants_follow, follow_asset, governing, governing_at, lock_above};
pub use meaning::{Meaning, meaning};
pub use memory::{Firm, MemoryFacts};
pub use people::{Bar, Wall, bars, is_excluded, not_staffed_on, people_of, people_of_case, people_of_member};
pub use shift::{Suspect, Suspects, suspects};
pub use sides::{Because, Opposition, Person, Tie, any_opposition, side_people};
pub use staffed::{Counts, Match, Standing, Via, Wanted, any_match, any_staffed_asset, is_staffed, standing};
pub use state_facts::StateFacts;
pub use touched::{Area, Touch, areas, touch};
pub use work::lineage;

#[cfg(test)]
pub(crate) mod agreement;
#[cfg(test)]
mod reference;
#[cfg(test)]
mod reference_work;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
