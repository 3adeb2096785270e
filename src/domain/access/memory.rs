//! The whole firm in flat arrays: for batches, millions of decisions a second.
//!
//! What every asset has stands at the asset's own number; staffing, groups and what lies below are
//! lists end to end with the start of each; what few assets have is a sorted list of pairs, asked only
//! when a bit of the asset says that it is worth while.

mod arrays;
mod firm;

pub use firm::Firm;

use super::decide::Request;
use super::facts::{Account, Facts, Id, Membership, Place, Policy, Row, Settings, Side};
use super::sides::{Person, side_people};
use crate::domain::id::Kind;
use crate::domain::time::Instant;
use arrays::{Dated, Lists, Pairs, has_pair, pair};
use rustc_hash::FxHashMap;

/// No object.
const NONE: Id = Id::MAX;
/// A row that ends never.
const NEVER: u32 = u32::MAX;
/// A row whose end or systems stand in the side table.
const SPECIAL: u32 = u32::MAX - 1;

/// What is known of a number in one look: its kind in the lowest three bits, then yes and no.
mod bits {
    pub const KIND: u16 = 0b111;
    pub const USER: u16 = 1;
    pub const GROUP: u16 = 2;
    pub const CLIENT_GROUP: u16 = 3;
    pub const CLIENT: u16 = 4;
    pub const CASE: u16 = 5;
    pub const MATTER: u16 = 6;
    /// Of users: may sign in. Of groups: enabled.
    pub const ENABLED: u16 = 1 << 3;
    /// Of users: is locked. Of clients and client groups: is limited to staffing.
    pub const LOCKED: u16 = 1 << 4;
    pub const RESTRICTED: u16 = 1 << 5;
    pub const FOLLOW_GIVEN: u16 = 1 << 6;
    pub const FOLLOW: u16 = 1 << 7;
    pub const MEMO: u16 = 1 << 8;
    pub const CONFLICTS: u16 = 1 << 9;
    pub const EXCLUDES: u16 = 1 << 10;
    pub const ON_ACTIVE_SIDE: u16 = 1 << 11;
    /// Of users: assists somebody.
    pub const ASSISTS: u16 = 1 << 12;
    /// Has rows of staffing.
    pub const STAFFED: u16 = 1 << 13;
}

/// A row of staffing that ends at no whole second of 1970 to 2106, or that is for some systems only.
struct Special {
    until: Option<Instant>,
    systems: Option<Box<[Id]>>,
}

/// The firm of a [`Firm`] builder, ready to decide on.
pub struct MemoryFacts {
    settings: Settings,
    bits: Vec<u16>,
    /// A matter's client, a client's client group.
    above: Vec<Id>,
    case: Vec<Id>,
    below: Lists,
    groups: Lists,
    members: Pairs,
    staffing: Lists,
    until: Vec<u32>,
    special: FxHashMap<(Id, Id), Special>,
    timekeepers: Pairs,
    assistants: Pairs,
    conflicts: Lists,
    excluded: Pairs,
    activity: Pairs,
    acknowledged: Dated,
    removed: Dated,
    /// (asset, set, side), sorted; of active sets only.
    sides: Vec<(Id, Side)>,
    /// (set, side, asset), sorted; of all sets.
    set_assets: Vec<(Side, Id)>,
    /// The people of each side of active sets, as [`side_people`] finds them; sorted.
    people: Vec<(Side, Vec<Person>)>,
}

impl MemoryFacts {
    fn bits(&self, id: Id) -> u16 {
        self.bits.get(id as usize).copied().unwrap_or(0)
    }

    fn is(&self, id: Id, bit: u16) -> bool {
        self.bits(id) & bit != 0
    }

    fn row_at(&self, asset: Id, at: usize) -> Row {
        match self.until.get(at).copied().unwrap_or(0) {
            NEVER => Row { until: None, limited: false },
            SPECIAL => match self.special.get(&(asset, self.staffing.items[at])) {
                Some(special) => Row { until: special.until, limited: special.systems.is_some() },
                None => Row { until: None, limited: true },
            },
            until => Row { until: Some(Instant(until.into())), limited: false },
        }
    }

    /// Remembers the people of every side of the active sets.
    fn with_people(mut self) -> Self {
        let mut sides: Vec<Side> = self.sides.iter().map(|(_, side)| *side).collect();
        sides.sort_unstable();
        sides.dedup();
        self.people = sides.into_iter().map(|side| (side, side_people(&self, side))).collect();
        self
    }

    /// Looks where decisions on these requests will look, so that the memory is at hand then: the same
    /// step of every request after the other, for they wait for memory together. What it returns says
    /// nothing.
    pub fn touch(&self, requests: &[Request]) -> u32 {
        let mut touched = 0;
        let at = |list: &[u32], at: usize| list.get(at).copied().unwrap_or(0);
        let governing = |asset: Id| match at(&self.case, asset as usize) {
            0 | NONE => asset,
            case => case,
        };
        for Request { user, asset, .. } in requests {
            touched ^= u32::from(self.bits(*user)) ^ u32::from(self.bits(*asset));
            touched ^= at(&self.above, *asset as usize) ^ at(&self.case, *asset as usize);
            touched ^= at(&self.groups.starts, *user as usize);
        }
        for Request { user, asset, .. } in requests {
            let governing = governing(*asset);
            let client = at(&self.above, *asset as usize);
            touched ^= u32::from(self.bits(client)) ^ at(&self.above, client as usize);
            touched ^= u32::from(self.bits(governing)) ^ at(&self.staffing.starts, governing as usize);
            touched ^= at(&self.below.starts, governing as usize);
            if self.is(*asset, bits::CONFLICTS) {
                touched ^= at(&self.conflicts.starts, *asset as usize);
            }
            touched ^= at(&self.groups.items, at(&self.groups.starts, *user as usize) as usize);
        }
        for Request { asset, .. } in requests {
            let governing = governing(*asset);
            let rows = self.staffing.range(governing);
            touched ^= at(&self.staffing.items, rows.start.midpoint(rows.end)) ^ at(&self.until, rows.start);
            if self.is(*asset, bits::CONFLICTS) {
                touched ^= at(&self.conflicts.items, self.conflicts.range(*asset).start);
            }
            if governing != *asset {
                touched ^= at(&self.below.items, self.below.range(governing).start);
            }
        }
        for Request { asset, .. } in requests {
            let governing = governing(*asset);
            if governing != *asset {
                for matter in self.below.of(governing) {
                    touched ^= u32::from(self.bits(*matter));
                }
            }
        }
        touched
    }

    /// Who acknowledged the asset's memo, and when.
    pub fn any_acknowledgement(&self, asset: Id, mut test: impl FnMut(Id, Instant) -> bool) -> bool {
        arrays::dated(&self.acknowledged, asset).any(|(user, at)| test(user, at))
    }

    /// How many bytes the arrays take.
    pub fn size(&self) -> usize {
        let lists = [&self.below, &self.groups, &self.staffing, &self.conflicts];
        let pairs = [&self.members, &self.timekeepers, &self.assistants, &self.excluded, &self.activity];
        self.bits.len() * 2
            + (self.above.len() + self.case.len() + self.until.len()) * 4
            + lists.iter().map(|l| (l.starts.len() + l.items.len()) * 4).sum::<usize>()
            + pairs.iter().map(|p| p.len() * 8).sum::<usize>()
            + (self.acknowledged.len() + self.removed.len()) * 16
            + (self.sides.len() + self.set_assets.len()) * 12
            + self.people.iter().map(|(_, people)| people.len() * 24).sum::<usize>()
            + self.special.len() * 64
    }
}

impl Facts for MemoryFacts {
    fn settings(&self) -> Settings {
        self.settings
    }

    fn account(&self, user: Id) -> Account {
        let bits = self.bits(user);
        Account {
            allow_logon: bits & bits::KIND == bits::USER && bits & bits::ENABLED != 0,
            locked: bits & bits::LOCKED != 0,
        }
    }

    fn any_group(&self, user: Id, mut test: impl FnMut(Membership) -> bool) -> bool {
        self.groups
            .of(user)
            .iter()
            .any(|group| test(Membership { group: *group, enabled: self.is(*group, bits::ENABLED) }))
    }

    fn place(&self, asset: Id) -> Place {
        let some = |list: &[Id], id: Id| list.get(id as usize).copied().filter(|id| *id != NONE);
        let above = some(&self.above, asset);
        match self.bits(asset) & bits::KIND {
            bits::CLIENT_GROUP => {
                Place { kind: Kind::ClientGroup, case: None, client: None, client_group: None }
            }
            bits::CLIENT => Place { kind: Kind::Client, case: None, client: None, client_group: above },
            bits::CASE => Place { kind: Kind::Case, case: None, client: None, client_group: None },
            _ => Place {
                kind: Kind::Matter,
                case: some(&self.case, asset),
                client: above,
                client_group: above.and_then(|client| some(&self.above, client)),
            },
        }
    }

    fn any_below(&self, asset: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        self.below.of(asset).iter().any(|below| test(*below))
    }

    fn policy(&self, asset: Id) -> Policy {
        let bits = self.bits(asset);
        Policy {
            restricted: bits & bits::RESTRICTED != 0 || bits & bits::KIND < bits::CLIENT_GROUP,
            limited_to_staffing: bits & bits::LOCKED != 0,
            assistants_follow: (bits & bits::FOLLOW_GIVEN != 0).then_some(bits & bits::FOLLOW != 0),
        }
    }

    fn excludes_system(&self, asset: Id, system: Id) -> bool {
        self.is(asset, bits::EXCLUDES) && has_pair(&self.excluded, asset, system)
    }

    fn has_conflict(&self, asset: Id, principal: Id) -> bool {
        self.is(asset, bits::CONFLICTS) && self.conflicts.position(asset, principal).is_some()
    }

    fn has_conflicts(&self, asset: Id) -> bool {
        self.is(asset, bits::CONFLICTS)
    }

    fn row(&self, asset: Id, member: Id) -> Option<Row> {
        if !self.is(asset, bits::STAFFED) {
            return None;
        }
        let at = self.staffing.position(asset, member)?;
        Some(self.row_at(asset, at))
    }

    fn covers(&self, asset: Id, member: Id, system: Id) -> bool {
        self.special
            .get(&(asset, member))
            .is_some_and(|special| special.systems.as_deref().is_none_or(|systems| systems.contains(&system)))
    }

    fn any_timekeeper(&self, assistant: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        self.is(assistant, bits::ASSISTS) && pair(&self.timekeepers, assistant).any(&mut test)
    }

    fn memo_acknowledge(&self, asset: Id) -> bool {
        self.is(asset, bits::MEMO)
    }

    fn acknowledged(&self, asset: Id, user: Id) -> Option<Instant> {
        arrays::last(&self.acknowledged, asset, user)
    }

    fn last_removal(&self, asset: Id, member: Id) -> Option<Instant> {
        arrays::last(&self.removed, asset, member)
    }

    fn has_activity(&self, asset: Id, user: Id) -> bool {
        has_pair(&self.activity, asset, user)
    }

    fn any_active_side(&self, asset: Id, mut test: impl FnMut(Side) -> bool) -> bool {
        if !self.is(asset, bits::ON_ACTIVE_SIDE) {
            return false;
        }
        let from = self.sides.partition_point(|(on, _)| *on < asset);
        self.sides[from..].iter().take_while(|(on, _)| *on == asset).any(|(_, side)| test(*side))
    }

    fn any_asset_of_set(&self, set: Id, mut test: impl FnMut(u32, Id) -> bool) -> bool {
        let from = self.set_assets.partition_point(|(side, _)| side.set < set);
        let mut assets = self.set_assets[from..].iter().take_while(|(side, _)| side.set == set);
        assets.any(|(side, asset)| test(side.side, *asset))
    }

    fn is_group(&self, principal: Id) -> bool {
        self.bits(principal) & bits::KIND == bits::GROUP
    }

    fn any_row(&self, asset: Id, mut test: impl FnMut(Id, Row) -> bool) -> bool {
        self.staffing.range(asset).any(|at| test(self.staffing.items[at], self.row_at(asset, at)))
    }

    fn any_removed(&self, asset: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        arrays::dated(&self.removed, asset).any(|(member, _)| test(member))
    }

    fn any_member(&self, group: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        pair(&self.members, group).any(&mut test)
    }

    fn any_assistant(&self, timekeeper: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        pair(&self.assistants, timekeeper).any(&mut test)
    }

    fn any_active_user(&self, asset: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        pair(&self.activity, asset).any(&mut test)
    }

    /// What the default finds, remembered: a search in the people of each other side.
    fn is_opposed(&self, asset: Id, place: &Place, user: Id, at: Instant) -> bool {
        place.covering(asset).any(|listed| {
            self.any_active_side(listed, |mine| {
                let from = self.people.partition_point(|(side, _)| side.set < mine.set);
                self.people[from..]
                    .iter()
                    .take_while(|(side, _)| side.set == mine.set)
                    .filter(|(side, _)| *side != mine)
                    .filter_map(|(_, people)| {
                        people.binary_search_by_key(&user, |p| p.user).ok().map(|n| people[n])
                    })
                    .any(|person| person.until.is_none_or(|until| at < until))
            })
        })
    }
}
