//! Facts out of the database as a decision asks for them: a few look-ups by index, in the session's
//! transaction.
//!
//! A look-up that fails is remembered in the session and answers with the least that there can be;
//! ask [`Session::failure`] before believing the decision.

use crate::domain::access::{
    Account, Assignment, DecisionSettings, Facts, Id, Level, LibraryFacts, Membership, Node, Place,
    PolicyFacts, RoleFacts, Side, StaffingRow,
};
use crate::domain::kernel::{Cell, Instant, Kind, Object, Stored, fold};
use crate::domain::model::{Containment, DefaultSecurity, GroupAccess, ItemKind};
use crate::store::Session;
use crate::store::error::Error;
use crate::store::facts::read::{self, RESTRICTED, Systems, settings, side};
use crate::store::facts::statements::{
    ACCOUNT, ACKNOWLEDGED, ACTIVE_SIDES, ACTIVE_USERS, ANY_CONFLICT, ASSIGNMENT, ASSISTANTS,
    CLIENTS_OF_GROUP, CONFLICT, ENTRY, EXCLUDES_SYSTEM, GROUPS, HAS_ACTIVITY, IS_GROUP, LAST_REMOVAL,
    LIBRARY, MATTERS_OF_CASE, MATTERS_OF_CLIENT, MEMBERS, MEMO, NODE, PLACE, POLICY, PRIVILEGES, REMOVED,
    ROW, ROW_OF_MATTERS, ROWS, SET_ASSETS, TIMEKEEPERS,
};
use rusqlite::{OptionalExtension, Params};
use std::cell::RefCell;
use std::rc::Rc;

/// The firm as the database holds it.
pub struct LiveFacts<'s, 'c> {
    session: &'s Session<'c>,
    settings: DecisionSettings,
    /// The groups of the user who was asked about last: they are asked for at every asset.
    groups: RefCell<Option<(Id, Rc<[Membership]>)>>,
    timekeepers: RefCell<Option<(Id, Rc<[Id]>)>>,
}

impl<'s, 'c> LiveFacts<'s, 'c> {
    /// The settings are read once, here.
    pub fn new(session: &'s Session<'c>) -> Result<Self, Error> {
        let settings = settings(session)?;
        Ok(LiveFacts { session, settings, groups: RefCell::default(), timekeepers: RefCell::default() })
    }

    /// The number of an object, and the object as its record spells it, if there is one.
    pub fn find(&self, object: Object) -> Option<(Id, Object)> {
        read::find(self.session, object).unwrap_or_else(|error| {
            self.session.fail(error);
            None
        })
    }

    /// The object with this number.
    pub fn named(&self, id: Id) -> Object {
        match self.session.object(id.into()) {
            Ok(object) => object.unwrap_or_else(|| Object::unknown(id)),
            Err(error) => {
                self.session.fail(error);
                Object::unknown(id)
            }
        }
    }

    /// Its reference.
    pub fn name(&self, id: Id) -> String {
        self.named(id).to_string()
    }

    /// The first row that a statement finds.
    fn one<P: Params, T>(
        &self,
        sql: &str,
        params: P,
        read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Option<T> {
        self.session.look();
        let found = self
            .session
            .conn()
            .prepare_cached(sql)
            .and_then(|mut statement| statement.query_row(params, read).optional());
        found.unwrap_or_else(|error| {
            self.session.fail(error.into());
            None
        })
    }

    fn is<P: Params>(&self, sql: &str, params: P) -> bool {
        self.one(sql, params, |_| Ok(())).is_some()
    }

    /// Gives the rows that a statement finds to `test` until it says yes.
    fn any(
        &self,
        sql: &str,
        params: impl Params,
        mut test: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<bool>,
    ) -> bool {
        let any = || -> rusqlite::Result<bool> {
            let mut statement = self.session.conn().prepare_cached(sql)?;
            let mut rows = statement.query(params)?;
            self.session.look();
            while let Some(row) = rows.next()? {
                self.session.look();
                if test(row)? {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        any().unwrap_or_else(|error| {
            self.session.fail(error.into());
            false
        })
    }

    fn any_id(&self, sql: &str, id: Id, mut test: impl FnMut(Id) -> bool) -> bool {
        self.any(sql, [id], |row| Ok(test(row.get(0)?)))
    }

    fn kind(&self, id: Id) -> Option<Kind> {
        self.one(PLACE, [id], |row| row.get(0)).and_then(Kind::of_number)
    }
}

fn staffing_row(row: &rusqlite::Row<'_>, at: usize) -> rusqlite::Result<StaffingRow> {
    let until: Option<i64> = row.get(at)?;
    Ok(StaffingRow {
        until: until.map(Instant),
        limited: row.get_ref(at + 1)?.as_str().is_ok_and(|s| !s.is_empty()),
    })
}

impl Facts for LiveFacts<'_, '_> {
    fn settings(&self) -> DecisionSettings {
        self.settings
    }

    fn account(&self, user: Id) -> Account {
        self.one(ACCOUNT, [user], |row| {
            Ok(Account { allow_logon: row.get(0)?, locked: row.get(1)?, external: row.get(2)? })
        })
        .unwrap_or(Account { allow_logon: false, locked: false, external: false })
    }

    fn any_group(&self, user: Id, test: impl FnMut(Membership) -> bool) -> bool {
        let known = self.groups.borrow().as_ref().filter(|(of, _)| *of == user).map(|(_, list)| list.clone());
        let groups = known.unwrap_or_else(|| {
            let mut groups = Vec::new();
            self.any(GROUPS, [user], |row| {
                groups.push(Membership { group: row.get(0)?, enabled: row.get(1)? });
                Ok(false)
            });
            let groups: Rc<[Membership]> = groups.into();
            *self.groups.borrow_mut() = Some((user, groups.clone()));
            groups
        });
        groups.iter().copied().any(test)
    }

    fn place(&self, asset: Id) -> Place {
        let nowhere = Place { kind: Kind::Matter, case: None, client: None, client_group: None };
        self.one(PLACE, [asset], |row| {
            let kind: u8 = row.get(0)?;
            let Some(kind) = Kind::of_number(kind).filter(|kind| kind.is_asset() || kind.is_item()) else {
                return Ok(nowhere);
            };
            Ok(Place { kind, client: row.get(1)?, case: row.get(2)?, client_group: row.get(3)? })
        })
        .unwrap_or(nowhere)
    }

    fn any_below(&self, asset: Id, test: impl FnMut(Id) -> bool) -> bool {
        match self.kind(asset) {
            Some(Kind::ClientGroup) => self.any_id(CLIENTS_OF_GROUP, asset, test),
            Some(Kind::Client) => self.any_id(MATTERS_OF_CLIENT, asset, test),
            Some(Kind::Case) => self.any_id(MATTERS_OF_CASE, asset, test),
            _ => false,
        }
    }

    fn policy(&self, asset: Id) -> PolicyFacts {
        let policy = self.one(POLICY, [asset], |row| {
            let known: bool = row.get(3)?;
            Ok(PolicyFacts {
                restricted: !known || row.get::<_, Option<i64>>(0)? == Some(RESTRICTED),
                limited_to_staffing: row.get::<_, Option<bool>>(1)? == Some(true),
                assistants_follow: row.get(2)?,
            })
        });
        policy.unwrap_or(PolicyFacts { restricted: true, ..PolicyFacts::default() })
    }

    fn excludes_system(&self, asset: Id, system: Id) -> bool {
        self.is(EXCLUDES_SYSTEM, [asset, system])
    }

    fn has_conflict(&self, asset: Id, principal: Id) -> bool {
        self.is(CONFLICT, [asset, principal])
    }

    fn has_conflicts(&self, asset: Id) -> bool {
        self.is(ANY_CONFLICT, [asset])
    }

    fn row(&self, asset: Id, member: Id) -> Option<StaffingRow> {
        self.one(ROW, [asset, member], |row| staffing_row(row, 0))
    }

    fn any_row_of(
        &self,
        (asset, kind): (Id, Kind),
        member: Id,
        mut test: impl FnMut(Id, StaffingRow) -> bool,
    ) -> bool {
        self.row(asset, member).is_some_and(|row| test(asset, row))
            || kind == Kind::Case
                && self
                    .any(ROW_OF_MATTERS, [asset, member], |row| Ok(test(row.get(0)?, staffing_row(row, 1)?)))
    }

    fn covers(&self, asset: Id, member: Id, system: Id) -> bool {
        let names = self.one(ROW, [asset, member], |row| row.get::<_, Option<String>>(1)).flatten();
        let Some(names) = names.filter(|names| !names.is_empty()) else { return true };
        let systems = Systems::read(self.session).unwrap_or_else(|error| {
            self.session.fail(error);
            Systems(Vec::new())
        });
        systems.0.iter().any(|(key, id)| *id == system && names.split(';').any(|name| fold(name) == *key))
    }

    fn any_timekeeper(&self, assistant: Id, test: impl FnMut(Id) -> bool) -> bool {
        let known = self
            .timekeepers
            .borrow()
            .as_ref()
            .filter(|(of, _)| *of == assistant)
            .map(|(_, list)| list.clone());
        let timekeepers = known.unwrap_or_else(|| {
            let mut timekeepers = Vec::new();
            self.any_id(TIMEKEEPERS, assistant, |id| {
                timekeepers.push(id);
                false
            });
            let timekeepers: Rc<[Id]> = timekeepers.into();
            *self.timekeepers.borrow_mut() = Some((assistant, timekeepers.clone()));
            timekeepers
        });
        timekeepers.iter().copied().any(test)
    }

    fn memo_acknowledge(&self, asset: Id) -> bool {
        self.one(MEMO, [asset], |row| row.get(0)).unwrap_or(false)
    }

    fn acknowledged(&self, asset: Id, user: Id) -> Option<Instant> {
        self.one(ACKNOWLEDGED, [asset, user], |row| row.get(0)).map(Instant)
    }

    fn last_removal(&self, asset: Id, member: Id) -> Option<Instant> {
        self.one(LAST_REMOVAL, [asset, member], |row| row.get::<_, Option<i64>>(0)).flatten().map(Instant)
    }

    fn has_activity(&self, asset: Id, user: Id) -> bool {
        self.is(HAS_ACTIVITY, [asset, user])
    }

    fn any_active_user(&self, asset: Id, test: impl FnMut(Id) -> bool) -> bool {
        self.any_id(ACTIVE_USERS, asset, test)
    }

    fn any_active_side(&self, asset: Id, mut test: impl FnMut(Side) -> bool) -> bool {
        self.any(ACTIVE_SIDES, [asset], |row| Ok(test(side(row.get(0)?, row.get_ref(1)?.as_str()?))))
    }

    fn any_asset_of_set(&self, set: Id, mut test: impl FnMut(u32, Id) -> bool) -> bool {
        self.any(SET_ASSETS, [set], |row| Ok(test(side(set, row.get_ref(0)?.as_str()?).side, row.get(1)?)))
    }

    fn is_group(&self, principal: Id) -> bool {
        self.is(IS_GROUP, [principal])
    }

    fn any_row(&self, asset: Id, mut test: impl FnMut(Id, StaffingRow) -> bool) -> bool {
        self.any(ROWS, [asset], |row| Ok(test(row.get(0)?, staffing_row(row, 1)?)))
    }

    fn any_removed(&self, asset: Id, test: impl FnMut(Id) -> bool) -> bool {
        self.any_id(REMOVED, asset, test)
    }

    fn any_member(&self, group: Id, test: impl FnMut(Id) -> bool) -> bool {
        self.any_id(MEMBERS, group, test)
    }

    fn any_assistant(&self, timekeeper: Id, test: impl FnMut(Id) -> bool) -> bool {
        self.any_id(ASSISTANTS, timekeeper, test)
    }

    fn node(&self, item: Id) -> Option<Node> {
        self.one(NODE, [item], node)
    }

    fn entry(&self, item: Id, principal: Id) -> Option<Level> {
        self.one(ENTRY, [item, principal], |row| row.get(0)).map(level)
    }

    fn library(&self, id: Id) -> Option<LibraryFacts> {
        self.one(LIBRARY, [id], |row| library(row, 0))
    }

    fn assignment(&self, library: Id, user: Id) -> Option<Assignment> {
        self.one(ASSIGNMENT, [library, user], |row| {
            Ok(Assignment { allow_logon: row.get(0)?, role: row.get(1)? })
        })
    }

    fn role(&self, role: Id) -> RoleFacts {
        let mut found = RoleFacts::default();
        self.any(PRIVILEGES, [role], |row| {
            found.set(row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?);
            Ok(false)
        });
        found
    }
}

/// An item: its kind and what follows in a row.
pub(super) fn node(row: &rusqlite::Row<'_>) -> rusqlite::Result<Node> {
    let kind = ItemKind::load(Stored::Int(row.get(0)?));
    let security =
        <Option<DefaultSecurity>>::load(row.get::<_, Option<i64>>(4)?.map_or(Stored::Null, Stored::Int));
    Ok(Node {
        kind,
        library: row.get(1)?,
        parent: row.get(2)?,
        owner: row.get(3)?,
        security: security.unwrap_or(kind.default_security()),
        external_as_normal: row.get(5)?,
        matter: row.get(6)?,
    })
}

/// A level, as it is stored.
pub(super) fn level(stored: i64) -> Level {
    Level::load(Stored::Int(stored))
}

/// A library: its settings from column `at` on, and the number of its NRTADMIN.
pub(super) fn library(row: &rusqlite::Row<'_>, at: usize) -> rusqlite::Result<LibraryFacts> {
    Ok(LibraryFacts {
        group_access: GroupAccess::load(Stored::Int(row.get(at)?)),
        containment: Containment::load(Stored::Int(row.get(at + 1)?)),
        nrtadmin: row.get(at + 2)?,
    })
}
