//! Facts straight from the typed [`State`], for rules that ask while something is being written.

use crate::domain::access::facts::{
    Account, Assignment, DecisionSettings, Facts, LibraryFacts, Membership, Node, Place, PolicyFacts,
    RoleFacts, Side, StaffingRow,
};
use crate::domain::access::request::Id;
use crate::domain::kernel::{Col, Instant, Kind, List, Name, Object, Record, State, Stored, Text};
use crate::domain::model::{
    Acknowledgement, Activity, Assistant, Client, Conflict, Entry, ExcludedSystem, Group, GroupMember, Item,
    Level, Library as LibraryRow, LibraryUser, Matter, Memo, NRTADMIN, OpposingSet, OpposingSide,
    Policy as PolicyRow, RolePrivilege, Security, Setting, Staffing, StaffingHistory, User, ancestors,
};
use rustc_hash::FxHashMap;
use std::cell::RefCell;

/// The facts of a state, as it will be. Objects get their numbers as they are asked about.
pub struct StateFacts<'a, 's> {
    pub(super) state: &'a State<'s>,
    /// Without the changes?
    before: bool,
    numbers: RefCell<Numbers>,
    pub(super) settings: DecisionSettings,
}

/// Of a case with more matters than this, the rows of a member are looked for from the member's side. The
/// firms of the tests are small.
const LARGE_CASE: usize = if cfg!(test) { 1 } else { 64 };

#[derive(Default)]
struct Numbers {
    of: FxHashMap<u64, Id>,
    objects: Vec<Object>,
}

impl<'a, 's> StateFacts<'a, 's> {
    /// The firm as it will be. The settings are read once, here.
    pub fn new(state: &'a State<'s>) -> Self {
        Self::of(state, false)
    }

    /// The firm as it is, without the changes.
    pub fn before(state: &'a State<'s>) -> Self {
        Self::of(state, true)
    }

    fn of(state: &'a State<'s>, before: bool) -> Self {
        let set = |key: &str, default: bool| {
            let key = [Stored::text(key)];
            let row = if before { state.before::<Setting>(&key) } else { state.get::<Setting>(&key) };
            row.map_or(default, |row| row.value.as_str().eq_ignore_ascii_case("true"))
        };
        let default = DecisionSettings::default();
        let settings = DecisionSettings {
            assistants_follow: set("assistants_follow", default.assistants_follow),
            opposing_historical: set("opposing_historical", default.opposing_historical),
            opposing_candidates: set("opposing_candidates", default.opposing_candidates),
        };
        StateFacts { state, before, numbers: RefCell::default(), settings }
    }

    /// The number of an object, the same as long as these facts live.
    pub fn id(&self, object: impl Into<Object>) -> Id {
        let object = object.into();
        let Numbers { of, objects } = &mut *self.numbers.borrow_mut();
        *of.entry(object.number()).or_insert_with(|| {
            objects.push(object);
            Id::try_from(objects.len() - 1).unwrap_or(Id::MAX)
        })
    }

    /// The object with this number.
    pub fn object(&self, id: Id) -> Option<Object> {
        self.numbers.borrow().objects.get(id as usize).copied()
    }

    /// The side of this name of an opposing team set.
    pub fn side(&self, set: impl Into<Object>, name: Name<32>) -> Side {
        Side { set: self.id(set), side: side_of(name) }
    }

    /// The object with this number as its record spells it: what [`explain`](super::explain()) asks for.
    pub fn named(&self, id: Id) -> Object {
        let Some(object) = self.object(id) else { return Object::unknown(id) };
        match self.entity::<Item>(object).filter(|_| object.kind.is_item()) {
            Some(item) => Object::new(item.item_kind().kind(), item.id.0.id),
            None => object,
        }
    }

    /// Its reference.
    pub fn name(&self, id: Id) -> String {
        self.named(id).to_string()
    }

    fn stored(&self, id: Id) -> Stored {
        self.object(id).map_or(Stored::Null, Stored::Object)
    }

    fn get<R: Record>(&self, ids: &[Id]) -> Option<R> {
        let mut key = [Stored::Null; 2];
        for (part, id) in key.iter_mut().zip(ids) {
            *part = self.stored(*id);
        }
        self.row_of::<R>(&key[..ids.len()])
    }

    fn row_of<R: Record>(&self, key: &[Stored]) -> Option<R> {
        if self.before { self.state.before::<R>(key) } else { self.state.get::<R>(key) }
    }

    fn entity<R: Record>(&self, object: impl Into<Object>) -> Option<R> {
        self.row_of::<R>(&[Stored::Object(object.into())])
    }

    fn by<R: Record>(&self, column: Col<R>, id: Id) -> Vec<R> {
        let Some(object) = self.object(id) else { return Vec::new() };
        if self.before { self.state.by_before(column, object) } else { self.state.by(column, object) }
    }

    fn exists(&self, object: Object) -> bool {
        if self.before { self.state.existed(object) } else { self.state.exists(object) }
    }

    fn place_of(&self, object: Object) -> Place {
        let mut place = Place { kind: object.kind.space(), case: None, client: None, client_group: None };
        let group_of = |client: Object| self.entity::<Client>(client).and_then(|c| c.client_group);
        match object.kind {
            Kind::Matter => {
                if let Some(matter) = self.entity::<Matter>(object) {
                    place.case = matter.case.map(|case| self.id(case));
                    place.client = Some(self.id(matter.client));
                    place.client_group = group_of(matter.client.into()).map(|group| self.id(group));
                }
            }
            Kind::Client => place.client_group = group_of(object).map(|group| self.id(group)),
            _ => {}
        }
        place
    }

    pub(in crate::domain::access) fn node_of(&self, row: &Item) -> Option<Node> {
        let library = row.library.or_else(|| ancestors(self.state, row).find_map(|above| above.library))?;
        Some(Node {
            kind: row.item_kind(),
            library: self.id(library),
            parent: row.parent.map(|parent| self.id(parent)),
            owner: row.owner.map(|owner| self.id(owner)),
            security: row.security_or_default(),
            external_as_normal: row.external_as_normal.0,
            matter: row.matter.map(|matter| self.id(matter)),
        })
    }

    pub(in crate::domain::access) fn library_of(&self, row: &LibraryRow) -> LibraryFacts {
        let group = Object::new(Kind::Group, Text::new(&format!("{}/{NRTADMIN}", row.id)));
        LibraryFacts {
            group_access: row.group_access,
            containment: row.containment,
            nrtadmin: Some(self.id(group)),
        }
    }

    pub(in crate::domain::access) fn assignment_of(&self, row: &LibraryUser) -> Assignment {
        let role = row.role.map_or(Id::MAX, |role| self.id(role));
        Assignment { allow_logon: row.allow_logon.0, role }
    }
}

pub(in crate::domain::access) fn policy_of(row: &PolicyRow) -> PolicyFacts {
    PolicyFacts {
        restricted: row.security == Some(Security::Restricted),
        limited_to_staffing: row.limited_to_staffing.0,
        assistants_follow: row.assistants_follow,
    }
}

pub(in crate::domain::access) fn systems_of(list: List) -> impl Iterator<Item = Object> {
    list.names().map(|name| Object::new(Kind::System, Text::new(name)))
}

/// Sides are told apart by their folded names.
pub(in crate::domain::access) fn side_of(name: Name<32>) -> u32 {
    name.0.key().number()
}

fn row(row: &Staffing) -> StaffingRow {
    StaffingRow { until: row.until, limited: !row.systems.0.is_empty() }
}

impl Facts for StateFacts<'_, '_> {
    fn settings(&self) -> DecisionSettings {
        self.settings
    }

    fn account(&self, user: Id) -> Account {
        match self.get::<User>(&[user]) {
            Some(user) => {
                Account { allow_logon: user.allow_logon.0, locked: user.locked.0, external: user.external.0 }
            }
            None => Account { allow_logon: false, locked: false, external: false },
        }
    }

    fn any_group(&self, user: Id, mut test: impl FnMut(Membership) -> bool) -> bool {
        self.by(GroupMember::user, user).iter().any(|row| {
            let enabled = self.entity::<Group>(row.group).is_some_and(|group| group.enabled.0);
            test(Membership { group: self.id(row.group), enabled })
        })
    }

    fn place(&self, asset: Id) -> Place {
        match self.object(asset) {
            Some(object) => self.place_of(object),
            None => Place { kind: Kind::Matter, case: None, client: None, client_group: None },
        }
    }

    fn any_below(&self, asset: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        match self.object(asset).map(|object| object.kind) {
            Some(Kind::ClientGroup) => {
                self.by(Client::client_group, asset).iter().any(|client| test(self.id(client.id)))
            }
            Some(Kind::Client) => {
                self.by(Matter::client, asset).iter().any(|matter| test(self.id(matter.id)))
            }
            Some(Kind::Case) => self.by(Matter::case, asset).iter().any(|matter| test(self.id(matter.id))),
            _ => false,
        }
    }

    fn policy(&self, asset: Id) -> PolicyFacts {
        if let Some(row) = self.get::<PolicyRow>(&[asset]) {
            return policy_of(&row);
        }
        let known = self.object(asset).is_some_and(|object| object.kind.is_asset() && self.exists(object));
        PolicyFacts { restricted: !known, ..PolicyFacts::default() }
    }

    fn excludes_system(&self, asset: Id, system: Id) -> bool {
        self.get::<ExcludedSystem>(&[asset, system]).is_some()
    }

    fn has_conflict(&self, asset: Id, principal: Id) -> bool {
        self.get::<Conflict>(&[asset, principal]).is_some()
    }

    fn row(&self, asset: Id, member: Id) -> Option<StaffingRow> {
        self.get::<Staffing>(&[asset, member]).map(|found| row(&found))
    }

    fn any_row_of(
        &self,
        (asset, kind): (Id, Kind),
        member: Id,
        mut test: impl FnMut(Id, StaffingRow) -> bool,
    ) -> bool {
        if self.row(asset, member).is_some_and(|row| test(asset, row)) {
            return true;
        }
        if kind != Kind::Case {
            return false;
        }
        let matters = self.by(Matter::case, asset);
        if matters.len() <= LARGE_CASE {
            return matters
                .iter()
                .map(|matter| self.id(matter.id))
                .any(|on| self.row(on, member).is_some_and(|row| test(on, row)));
        }
        let case = self.object(asset);
        self.by(Staffing::member, member).iter().any(|found| {
            let matter = Some(found.asset.0).filter(|asset| asset.kind == Kind::Matter);
            let of = matter.and_then(|matter| self.entity::<Matter>(matter)?.case);
            of.map(Object::from) == case && test(self.id(found.asset), row(found))
        })
    }

    fn covers(&self, asset: Id, member: Id, system: Id) -> bool {
        let Some(row) = self.get::<Staffing>(&[asset, member]) else { return false };
        systems_of(row.systems).any(|covered| self.id(covered) == system)
    }

    fn any_timekeeper(&self, assistant: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        self.by(Assistant::assistant, assistant).iter().any(|row| test(self.id(row.timekeeper)))
    }

    fn memo_acknowledge(&self, asset: Id) -> bool {
        self.get::<Memo>(&[asset]).is_some_and(|memo| memo.acknowledge.0)
    }

    fn acknowledged(&self, asset: Id, user: Id) -> Option<Instant> {
        self.get::<Acknowledgement>(&[asset, user]).and_then(|row| row.acknowledged_at)
    }

    fn last_removal(&self, asset: Id, member: Id) -> Option<Instant> {
        let rows = self.by(StaffingHistory::asset, asset);
        let of_member = rows.iter().filter(|row| self.id(row.member) == member);
        of_member.filter_map(|row| row.removed_at).max()
    }

    fn has_activity(&self, asset: Id, user: Id) -> bool {
        self.any_active_user(asset, |active| active == user)
    }

    fn any_active_side(&self, asset: Id, mut test: impl FnMut(Side) -> bool) -> bool {
        self.by(OpposingSide::asset, asset).iter().any(|row| {
            self.entity::<OpposingSet>(row.set).is_some_and(|set| set.active.0)
                && test(Side { set: self.id(row.set), side: side_of(row.side) })
        })
    }

    fn any_asset_of_set(&self, set: Id, mut test: impl FnMut(u32, Id) -> bool) -> bool {
        self.by(OpposingSide::set, set).iter().any(|row| test(side_of(row.side), self.id(row.asset)))
    }

    fn is_group(&self, principal: Id) -> bool {
        self.object(principal).is_some_and(|object| object.kind == Kind::Group)
    }

    fn any_row(&self, asset: Id, mut test: impl FnMut(Id, StaffingRow) -> bool) -> bool {
        self.by(Staffing::asset, asset).iter().any(|found| test(self.id(found.member), row(found)))
    }

    fn any_removed(&self, asset: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        self.by(StaffingHistory::asset, asset).iter().any(|row| test(self.id(row.member)))
    }

    fn any_member(&self, group: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        self.by(GroupMember::group, group).iter().any(|row| test(self.id(row.user)))
    }

    fn any_active_user(&self, asset: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        self.by(Activity::matter, asset).iter().any(|row| test(self.id(row.user)))
    }

    fn any_assistant(&self, timekeeper: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        self.by(Assistant::timekeeper, timekeeper).iter().any(|row| test(self.id(row.assistant)))
    }

    fn node(&self, item: Id) -> Option<Node> {
        self.get::<Item>(&[item]).and_then(|row| self.node_of(&row))
    }

    fn entry(&self, item: Id, principal: Id) -> Option<Level> {
        self.get::<Entry>(&[item, principal]).and_then(|row| row.access)
    }

    fn library(&self, library: Id) -> Option<LibraryFacts> {
        self.get::<LibraryRow>(&[library]).map(|row| self.library_of(&row))
    }

    fn assignment(&self, library: Id, user: Id) -> Option<Assignment> {
        self.get::<LibraryUser>(&[library, user]).map(|row| self.assignment_of(&row))
    }

    fn role(&self, role: Id) -> RoleFacts {
        let mut found = RoleFacts::default();
        for row in self.by(RolePrivilege::role, role) {
            found.set(row.privilege.as_str(), row.value.as_str());
        }
        found
    }
}
