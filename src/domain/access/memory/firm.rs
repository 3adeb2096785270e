//! Building [`MemoryFacts`]: rows pushed in any order, then arranged once.

use crate::domain::access::facts::{Assignment, DecisionSettings, LibraryFacts, Node, PolicyFacts, Side};
use crate::domain::access::memory::arrays::{Lists, Pairs, sorted};
use crate::domain::access::memory::content::Content;
use crate::domain::access::memory::facts::MemoryFacts;
use crate::domain::access::memory::layout::{NEVER, NONE, SPECIAL, Special, Thing, bits};
use crate::domain::access::memory::staffing::{StaffRow, arranged, bit};
use crate::domain::access::request::Id;
use crate::domain::kernel::Instant;
use crate::domain::model::Level;
use rustc_hash::FxHashMap;

/// The rows of a firm on their way into [`MemoryFacts`].
///
/// Numbers should be dense: memory grows with the highest.
#[derive(Default)]
pub struct Firm {
    settings: DecisionSettings,
    things: Vec<Thing>,
    below: Pairs,
    groups: Pairs,
    staffing: Vec<StaffRow>,
    special: FxHashMap<(Id, Id), Special>,
    timekeepers: Pairs,
    conflicts: Pairs,
    excluded: Pairs,
    activity: Pairs,
    acknowledged: Vec<(Id, Id, Instant)>,
    removed: Vec<(Id, Id, Instant)>,
    active_sets: Vec<Id>,
    sides: Vec<(Side, Id)>,
    content: Content,
}

impl Firm {
    /// An empty firm.
    pub fn new(settings: DecisionSettings) -> Firm {
        Firm { settings, ..Firm::default() }
    }

    fn set(&mut self, id: Id, bits: u16, yes: bool) {
        if yes {
            self.thing(id).bits |= bits;
        }
    }

    fn thing(&mut self, id: Id) -> &mut Thing {
        let at = id as usize;
        if at >= self.things.len() {
            self.things.resize(at + 1, Thing::NONE);
        }
        &mut self.things[at]
    }

    fn place(&mut self, id: Id, above: Option<Id>, case: Option<Id>) {
        let thing = self.thing(id);
        (thing.above, thing.case) = (above.unwrap_or(NONE), case.unwrap_or(NONE));
        self.below.extend(above.into_iter().chain(case).map(|over| (over, id)));
    }

    /// A user.
    pub fn user(&mut self, id: Id, allow_logon: bool, locked: bool) {
        self.set(id, bits::USER, true);
        self.set(id, bits::ENABLED, allow_logon);
        self.set(id, bits::LOCKED, locked);
    }

    /// Says that a user is external (W5).
    pub fn external(&mut self, user: Id) {
        self.set(user, bits::EXTERNAL, true);
    }

    /// A group.
    pub fn group(&mut self, id: Id, enabled: bool) {
        self.set(id, bits::GROUP, true);
        self.set(id, bits::ENABLED, enabled);
    }

    /// A user's membership in a group.
    pub fn member(&mut self, group: Id, user: Id) {
        self.groups.push((user, group));
    }

    /// A client group.
    pub fn client_group(&mut self, id: Id) {
        self.set(id, bits::CLIENT_GROUP, true);
    }

    /// A client.
    pub fn client(&mut self, id: Id, client_group: Option<Id>) {
        self.set(id, bits::CLIENT, true);
        self.place(id, client_group, None);
    }

    /// A case.
    pub fn case(&mut self, id: Id) {
        self.set(id, bits::CASE, true);
    }

    /// A matter.
    pub fn matter(&mut self, id: Id, client: Id, case: Option<Id>) {
        self.set(id, bits::MATTER, true);
        self.place(id, Some(client), case);
    }

    /// An asset's policy; without it the asset is open.
    pub fn policy(&mut self, asset: Id, policy: PolicyFacts) {
        self.set(asset, bits::RESTRICTED, policy.restricted);
        self.set(asset, bits::LOCKED, policy.limited_to_staffing);
        self.set(asset, bits::FOLLOW_GIVEN, policy.assistants_follow.is_some());
        self.set(asset, bits::FOLLOW, policy.assistants_follow == Some(true));
    }

    /// A row of staffing; one for each asset and member. No systems are all of them.
    pub fn staff(&mut self, asset: Id, member: Id, until: Option<Instant>, systems: &[Id]) {
        let short = match until {
            None => Some(NEVER),
            Some(until) => u32::try_from(until.0).ok().filter(|until| *until < SPECIAL),
        };
        let short = short.filter(|_| systems.is_empty());
        if short.is_none() {
            let systems = (!systems.is_empty()).then(|| systems.into());
            self.special.insert((asset, member), Special { until, systems });
        }
        self.set(asset, bits::STAFFED, true);
        self.staffing.push(StaffRow { member, asset, until: short.unwrap_or(SPECIAL) });
    }

    /// A removal from an asset's staffing, with history.
    pub fn removed(&mut self, asset: Id, member: Id, at: Instant) {
        self.removed.push((asset, member, at));
    }

    /// A timekeeper's assistant.
    pub fn assistant(&mut self, timekeeper: Id, assistant: Id) {
        self.set(assistant, bits::ASSISTS, true);
        self.timekeepers.push((assistant, timekeeper));
    }

    /// A conflict of a user or group with an asset.
    pub fn conflict(&mut self, asset: Id, principal: Id) {
        self.set(asset, bits::CONFLICTS, true);
        self.conflicts.push((asset, principal));
    }

    /// A system that is excluded from an asset's policy.
    pub fn excluded_system(&mut self, asset: Id, system: Id) {
        self.set(asset, bits::EXCLUDES, true);
        self.excluded.push((asset, system));
    }

    /// An asset's memo: must it be acknowledged?
    pub fn memo(&mut self, asset: Id, acknowledge: bool) {
        self.set(asset, bits::MEMO, acknowledge);
    }

    /// An acknowledgement of an asset's memo.
    pub fn acknowledged(&mut self, asset: Id, user: Id, at: Instant) {
        self.acknowledged.push((asset, user, at));
    }

    /// An opposing team set that is in force. One that isn't need not be named.
    pub fn active_set(&mut self, set: Id) {
        self.active_sets.push(set);
    }

    /// An asset on a side of an opposing team set, active or not.
    pub fn side(&mut self, side: Side, asset: Id) {
        self.sides.push((side, asset));
    }

    /// A user's activity on an asset (V1).
    pub fn activity(&mut self, asset: Id, user: Id) {
        self.activity.push((asset, user));
    }

    /// An item by itself.
    pub fn item(&mut self, id: Id, node: Node) {
        self.set(id, bits::ITEM, true);
        self.content.nodes.insert(id, node);
    }

    /// What an item gives or denies a user or group; one row for each item and principal.
    pub fn entry(&mut self, item: Id, principal: Id, level: Level) {
        self.content.entries.push((item, principal, level));
    }

    /// A library.
    pub fn library(&mut self, id: Id, library: LibraryFacts) {
        self.content.libraries.insert(id, library);
    }

    /// A user's place in a library.
    pub fn assignment(&mut self, library: Id, user: Id, assignment: Assignment) {
        self.content.assignments.insert((library, user), assignment);
    }

    /// A privilege's value in a library role, where it isn't the default.
    pub fn privilege(&mut self, role: Id, privilege: &str, value: &str) {
        self.content.roles.entry(role).or_default().set(privilege, value);
    }

    /// Arranges everything, and finds the people of the opposing teams.
    pub fn build(mut self) -> MemoryFacts {
        let active = sorted(std::mem::take(&mut self.active_sets));
        let is_active = |side: &Side| active.binary_search(&side.set).is_ok();
        let sides: Vec<(Id, Side)> = self
            .sides
            .iter()
            .filter(|(side, _)| is_active(side))
            .map(|(side, asset)| (*asset, *side))
            .collect();
        for (asset, _) in &sides {
            self.set(*asset, bits::ON_ACTIVE_SIDE, true);
        }
        let highest = [&self.below, &self.groups].into_iter().flatten().map(|(of, _)| *of).max();
        let size = self.things.len().max(highest.map_or(0, |id| id as usize + 1));
        let mut things = self.things;
        things.resize(size + 1, Thing::NONE);
        let listed = |asset: Id| match things[asset as usize].case {
            NONE => asset,
            case => case,
        };
        let (staffing, staffed) = arranged(&self.staffing, listed, size);
        drop(std::mem::take(&mut self.staffing));
        let flipped = |pairs: &Pairs| sorted(pairs.iter().map(|(a, b)| (*b, *a)).collect());
        let members = flipped(&self.groups);
        let (groups, conflicts) = (Lists::new(&self.groups, size), Lists::new(&self.conflicts, size));
        for (id, thing) in things.iter_mut().enumerate() {
            thing.staffing = staffed[id];
            thing.conflicts = conflicts.starts[id];
            thing.groups = groups.starts[id];
            let end = staffed.get(id + 1).map_or(0, |end| *end as usize);
            let rows = staffing.get(staffed[id] as usize..end).unwrap_or_default();
            thing.members = rows.iter().fold(0, |bits, row| bits | bit(row.member));
        }
        MemoryFacts {
            settings: self.settings,
            things,
            below: Lists::new(&self.below, size),
            members,
            groups: groups.items,
            staffing,
            special: self.special,
            assistants: flipped(&self.timekeepers),
            timekeepers: sorted(self.timekeepers),
            conflicts: conflicts.items,
            excluded: sorted(self.excluded),
            activity: sorted(self.activity),
            acknowledged: sorted(self.acknowledged),
            removed: sorted(self.removed),
            sides: sorted(sides),
            set_assets: sorted(self.sides),
            people: Vec::new(),
            content: self.content.arranged(),
        }
        .with_people()
    }
}
