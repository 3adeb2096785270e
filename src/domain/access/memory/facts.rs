//! [`MemoryFacts`]: the look-ups of the rules in the flat arrays of a firm.

use crate::domain::access::facts::{
    Account, Assignment, DecisionSettings, Facts, LibraryFacts, Membership, Node, Place, PolicyFacts,
    RoleFacts, Side, StaffingRow,
};
use crate::domain::access::memory::arrays;
use crate::domain::access::memory::arrays::{Dated, Lists, Pairs, has_pair, pair};
use crate::domain::access::memory::content::Content;
use crate::domain::access::memory::layout::{NEVER, NONE, SPECIAL, Special, Thing, bits};
use crate::domain::access::memory::staffing::{StaffRow, bit, of_member};
use crate::domain::access::opposition::{SideMember, side_people};
use crate::domain::access::request::{Id, Request};
use crate::domain::kernel::{Instant, Kind};
use crate::domain::model::Level;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The firm of a [`Firm`](super::Firm) builder, ready to decide on.
pub struct MemoryFacts {
    pub(super) settings: DecisionSettings,
    /// By number; after the last comes [`Thing::NONE`] with the ends of its lists.
    pub(super) things: Vec<Thing>,
    pub(super) below: Lists,
    pub(super) groups: Vec<Id>,
    pub(super) members: Pairs,
    /// The lists that [`staffing::arranged`] makes, end to end.
    pub(super) staffing: Vec<StaffRow>,
    pub(super) special: FxHashMap<(Id, Id), Special>,
    pub(super) timekeepers: Pairs,
    pub(super) assistants: Pairs,
    pub(super) conflicts: Vec<Id>,
    pub(super) excluded: Pairs,
    pub(super) activity: Pairs,
    pub(super) acknowledged: Dated,
    pub(super) removed: Dated,
    /// (asset, set, side), sorted; of active sets only.
    pub(super) sides: Vec<(Id, Side)>,
    /// (set, side, asset), sorted; of all sets.
    pub(super) set_assets: Vec<(Side, Id)>,
    /// The people of each side of active sets, as [`side_people`] finds them; sorted.
    pub(super) people: Vec<(Side, Vec<SideMember>)>,
    pub(super) content: Content,
}

impl MemoryFacts {
    fn thing(&self, id: Id) -> &Thing {
        self.things.get(id as usize).unwrap_or(&Thing::NONE)
    }

    fn bits(&self, id: Id) -> u16 {
        self.thing(id).bits
    }

    /// Where the list of a number is, given where lists start.
    fn range(&self, id: Id, start: impl Fn(&Thing) -> u32) -> Range<usize> {
        match self.things.get(id as usize..).and_then(|rest| rest.first_chunk()) {
            Some([this, next]) => start(this) as usize..start(next) as usize,
            None => 0..0,
        }
    }

    fn groups_of(&self, user: Id) -> &[Id] {
        &self.groups[self.range(user, |thing| thing.groups)]
    }

    /// The list of rows of this asset: of a case also those of its matters.
    fn rows(&self, listed: Id) -> &[StaffRow] {
        &self.staffing[self.range(listed, |thing| thing.staffing)]
    }

    /// The rows of a member in the list of this asset.
    fn rows_of(&self, listed: Id, member: Id) -> impl Iterator<Item = &StaffRow> {
        let none = self.thing(listed).members & bit(member) == 0;
        of_member(if none { &[] } else { self.rows(listed) }, member)
    }

    fn is(&self, id: Id, bit: u16) -> bool {
        self.bits(id) & bit != 0
    }

    /// The asset in whose list the rows of this asset stand.
    fn listed(&self, asset: Id) -> Id {
        match self.thing(asset).case {
            NONE => asset,
            case => case,
        }
    }

    fn row_of(&self, row: &StaffRow) -> StaffingRow {
        match row.until {
            NEVER => StaffingRow { until: None, limited: false },
            SPECIAL => match self.special.get(&(row.asset, row.member)) {
                Some(special) => StaffingRow { until: special.until, limited: special.systems.is_some() },
                None => StaffingRow { until: None, limited: true },
            },
            until => StaffingRow { until: Some(Instant(until.into())), limited: false },
        }
    }

    /// Remembers the people of every side of the active sets.
    pub(super) fn with_people(mut self) -> Self {
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
        for Request { user, object: asset, .. } in requests {
            touched ^= self.thing(*user).groups ^ self.thing(*asset).above;
        }
        for Request { user, object: asset, .. } in requests {
            let (asset, listed) = (self.thing(*asset), self.thing(self.listed(*asset)));
            touched ^= self.thing(asset.above).above ^ listed.staffing;
            touched ^= at(&self.groups, self.thing(*user).groups as usize);
            if asset.bits & bits::CONFLICTS != 0 {
                touched ^= at(&self.conflicts, asset.conflicts as usize);
            }
        }
        for Request { object: asset, .. } in requests {
            // A search in a long list ends near somewhere else, but goes by these.
            let rows = self.rows(self.listed(*asset));
            for at in [rows.len() / 4, rows.len() / 2, rows.len() * 3 / 4] {
                touched ^= rows.get(at).map_or(0, |row| row.member);
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
        let pairs = [&self.members, &self.timekeepers, &self.assistants, &self.excluded, &self.activity];
        let numbers = self.groups.len() + self.conflicts.len() + self.staffing.len() * 3;
        self.things.len() * size_of::<Thing>()
            + (numbers + self.below.starts.len() + self.below.items.len()) * 4
            + pairs.iter().map(|p| p.len() * 8).sum::<usize>()
            + (self.acknowledged.len() + self.removed.len()) * 16
            + (self.sides.len() + self.set_assets.len()) * 12
            + self.people.iter().map(|(_, people)| people.len() * 24).sum::<usize>()
            + self.special.len() * 64
            + self.content.size()
    }
}

impl Facts for MemoryFacts {
    fn settings(&self) -> DecisionSettings {
        self.settings
    }

    fn account(&self, user: Id) -> Account {
        let bits = self.bits(user);
        Account {
            allow_logon: bits & bits::KIND == bits::USER && bits & bits::ENABLED != 0,
            locked: bits & bits::LOCKED != 0,
            external: bits & bits::EXTERNAL != 0,
        }
    }

    fn any_group(&self, user: Id, mut test: impl FnMut(Membership) -> bool) -> bool {
        self.groups_of(user)
            .iter()
            .any(|group| test(Membership { group: *group, enabled: self.is(*group, bits::ENABLED) }))
    }

    fn place(&self, asset: Id) -> Place {
        let some = |id: Id| (id != NONE).then_some(id);
        let thing = self.thing(asset);
        let above = some(thing.above);
        match thing.bits & bits::KIND {
            bits::CLIENT_GROUP => {
                Place { kind: Kind::ClientGroup, case: None, client: None, client_group: None }
            }
            bits::CLIENT => Place { kind: Kind::Client, case: None, client: None, client_group: above },
            bits::CASE => Place { kind: Kind::Case, case: None, client: None, client_group: None },
            bits::ITEM => Place { kind: Kind::Item, case: None, client: None, client_group: None },
            _ => Place {
                kind: Kind::Matter,
                case: some(thing.case),
                client: above,
                client_group: above.and_then(|client| some(self.thing(client).above)),
            },
        }
    }

    fn any_below(&self, asset: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        self.below.of(asset).iter().any(|below| test(*below))
    }

    fn policy(&self, asset: Id) -> PolicyFacts {
        let bits = self.bits(asset);
        PolicyFacts {
            restricted: bits & bits::RESTRICTED != 0 || bits & bits::KIND < bits::CLIENT_GROUP,
            limited_to_staffing: bits & bits::LOCKED != 0,
            assistants_follow: (bits & bits::FOLLOW_GIVEN != 0).then_some(bits & bits::FOLLOW != 0),
        }
    }

    fn excludes_system(&self, asset: Id, system: Id) -> bool {
        self.is(asset, bits::EXCLUDES) && has_pair(&self.excluded, asset, system)
    }

    fn has_conflict(&self, asset: Id, principal: Id) -> bool {
        self.is(asset, bits::CONFLICTS)
            && self.conflicts[self.range(asset, |thing| thing.conflicts)].binary_search(&principal).is_ok()
    }

    fn has_conflicts(&self, asset: Id) -> bool {
        self.is(asset, bits::CONFLICTS)
    }

    fn row(&self, asset: Id, member: Id) -> Option<StaffingRow> {
        if !self.is(asset, bits::STAFFED) {
            return None;
        }
        let mut rows = self.rows_of(self.listed(asset), member);
        rows.find(|row| row.asset == asset).map(|row| self.row_of(row))
    }

    fn any_row_of(
        &self,
        (asset, kind): (Id, Kind),
        member: Id,
        mut test: impl FnMut(Id, StaffingRow) -> bool,
    ) -> bool {
        if kind != Kind::Case {
            return self.row(asset, member).is_some_and(|row| test(asset, row));
        }
        let mut rows = self.rows_of(asset, member);
        rows.any(|row| test(row.asset, self.row_of(row)))
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

    fn any_row(&self, asset: Id, mut test: impl FnMut(Id, StaffingRow) -> bool) -> bool {
        let mut rows = self.rows(self.listed(asset)).iter().filter(|row| row.asset == asset);
        rows.any(|row| test(row.member, self.row_of(row)))
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

    fn node(&self, item: Id) -> Option<Node> {
        self.content.nodes.get(&item).copied()
    }

    fn entry(&self, item: Id, principal: Id) -> Option<Level> {
        self.content.entry(item, principal)
    }

    fn library(&self, library: Id) -> Option<LibraryFacts> {
        self.content.libraries.get(&library).copied()
    }

    fn assignment(&self, library: Id, user: Id) -> Option<Assignment> {
        self.content.assignments.get(&(library, user)).copied()
    }

    fn role(&self, role: Id) -> RoleFacts {
        self.content.roles.get(&role).copied().unwrap_or_default()
    }

    /// A search in the people of each other side.
    fn remembered_opposition(&self, asset: Id, place: &Place, user: Id, at: Instant) -> Option<bool> {
        Some(place.covering(asset).any(|listed| {
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
        }))
    }
}
