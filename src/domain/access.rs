//! Who reaches what, and why: the decision on assets, and lists that rest on the same rules.
//!
//! [`Facts`] is what the rules ask about a firm.
//! Rules are numbered as in the domain's description: P policy, S staffing, X walls, M memos.

mod facts;
mod governing;
mod people;
mod sides;
mod staffed;

pub use facts::{Account, Facts, Id, Membership, Place, Policy, Row, Settings, Side};
pub use governing::{Basis, Governing, assistants_follow, follow_asset, governing, governing_at, lock_above};
pub use people::{Wall, not_staffed_on, people_of_case, wall};
pub use sides::{Because, Opposition, Person, Tie, any_opposition, side_people};
pub use staffed::{Counts, Match, Standing, Via, Wanted, any_match, is_staffed, standing};
