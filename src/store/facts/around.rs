//! What decisions on one asset or item depend on, and the people whom it may let in: for "who can"
//! without loading the firm.
//!
//! The people are a superset of the answer, and the facts are a small firm of their own; who gets in
//! says [`decide`](crate::domain::access::decide()) and nothing here.

use crate::domain::access::{
    Assignment, Facts, Firm, Governing, Id, LibraryFacts, MemoryFacts, Node, Place, PolicyFacts, Side,
    any_staffed_asset, assistants_follow, governing_at, lineage, lock_above, side_people,
};
use crate::domain::kernel::{Instant, Kind};
use crate::store::Session;
use crate::store::error::Error;
use crate::store::facts::live::{self, LiveFacts};
use crate::store::facts::read::{NOTHING, Systems, each, id};
use crate::store::facts::statements as sql;
use rusqlite::Row;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A firm that consists of what one asset or item depends on. Its numbers are its own.
pub struct Around {
    pub facts: MemoryFacts,
    /// The asset or item.
    pub object: Id,
    pub system: Id,
    /// Everybody who may get in, or everybody if that was asked for. Sorted.
    pub users: Vec<Id>,
    numbers: Vec<Id>,
    /// Where the name of each of `users` ends in `text` and the next begins.
    ends: Vec<usize>,
    text: String,
}

impl Around {
    /// The number that an object has in the database.
    pub fn number(&self, id: Id) -> Id {
        self.numbers.get(id as usize).copied().unwrap_or(NOTHING)
    }

    /// The id of one of `users`.
    pub fn name(&self, id: Id) -> Option<&str> {
        let at = self.users.binary_search(&id).ok()?;
        let end = *self.ends.get(at)?;
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        Some(&self.text[start..end])
    }
}

/// Loads what the asset or item and the system depend on; with `everybody` all users, whether they may get
/// in or not.
///
/// # Errors
/// When SQLite fails or holds what can't be.
pub fn around(session: &Session<'_>, object: Id, system: Id, everybody: bool) -> Result<Around, Error> {
    let live = LiveFacts::new(session)?;
    let mut slice = Slice {
        firm: Firm::new(live.settings()),
        session,
        live: &live,
        numbers: Vec::new(),
        ids: FxHashMap::default(),
        groups: FxHashMap::default(),
        staffed: FxHashMap::default(),
    };
    let (asset, library) =
        if live.place(object).kind == Kind::Item { slice.item(object)? } else { (Some(object), None) };
    let named = asset.map(|asset| slice.asset(asset, system)).transpose()?.flatten();
    let whom = match (named, library) {
        _ if everybody => Whom::All,
        (Some(asset), _) => Whom::StaffedOn(asset),
        (None, Some(library)) => Whom::In(library),
        (None, None) => Whom::All,
    };
    let (object, system) = (slice.id(object), slice.id(system));
    let mut users = slice.users(&whom)?;
    let Slice { firm, numbers, .. } = slice;
    session.failure()?;
    users.list.sort_unstable_by_key(|user| user.0);
    let (mut text, mut ends) = (String::with_capacity(users.text.len()), Vec::new());
    for (_, name) in &users.list {
        text.push_str(&users.text[name.clone()]);
        ends.push(text.len());
    }
    let users = users.list.into_iter().map(|user| user.0).collect();
    Ok(Around { facts: firm.build(), object, system, users, numbers, ends, text })
}

/// Which users a list is of.
enum Whom {
    All,
    /// Those whom the staffing of this asset names.
    StaffedOn(Id),
    /// Those of this library.
    In(Id),
}

/// Users, each with the part of a text that is its name.
#[derive(Default)]
struct Users {
    list: Vec<(Id, Range<usize>)>,
    text: String,
}

impl Users {
    fn push(&mut self, user: Id, name: &str) {
        let start = self.text.len();
        self.text.push_str(name);
        self.list.push((user, start..self.text.len()));
    }
}

struct Slice<'a, 's, 'c> {
    session: &'s Session<'c>,
    live: &'a LiveFacts<'s, 'c>,
    firm: Firm,
    numbers: Vec<Id>,
    ids: FxHashMap<Id, Id>,
    /// The groups that are in already, with their members.
    groups: FxHashMap<Id, Vec<Id>>,
    /// The people of each staffing that is in already: numbers of users, with repeats.
    staffed: FxHashMap<Id, Vec<Id>>,
}

impl Slice<'_, '_, '_> {
    /// The number here of an object of the database.
    fn id(&mut self, number: Id) -> Id {
        let next = Id::try_from(self.numbers.len()).unwrap_or(NOTHING);
        let id = *self.ids.entry(number).or_insert(next);
        if id == next {
            self.numbers.push(number);
        }
        id
    }

    /// What the policy layer asks about an asset. Returns the asset whose staffing must name somebody for
    /// them to get in, if there is one.
    fn asset(&mut self, asset: Id, system: Id) -> Result<Option<Id>, Error> {
        let live = self.live;
        let place = live.place(asset);
        let governing = governing_at(live, asset, &place);
        let lock = lock_above(live, &place);
        self.above(asset, &place);
        self.walls(asset, &place)?;
        let systems = Systems::read(self.session)?;
        self.staffing(&governing, &systems)?;
        if let Some(lock) = lock {
            let kind = live.place(lock).kind;
            self.staffing(&Governing { asset: lock, kind, ..governing }, &systems)?;
        }
        self.memo(governing.asset)?;
        let passes = self.excludes(governing.asset, system) || !governing.policy.restricted;
        let lock = lock.filter(|lock| !self.excludes(*lock, system));
        Ok(if passes { lock } else { Some(governing.asset) })
    }

    /// Is the system excluded there? Then it is here as well.
    fn excludes(&mut self, asset: Id, system: Id) -> bool {
        let excludes = self.live.excludes_system(asset, system);
        if excludes {
            let (asset, system) = (self.id(asset), self.id(system));
            self.firm.excluded_system(asset, system);
        }
        excludes
    }

    /// What the work layer asks about an item: what it is in, their entries, and the library with its
    /// roles. Returns the matter and the library.
    fn item(&mut self, item: Id) -> Result<(Option<Id>, Option<Id>), Error> {
        let line: Vec<(Id, Node)> = lineage(self.live, item).collect();
        let Some((_, top)) = line.last().copied() else { return Ok((None, None)) };
        for (number, node) in &line {
            let on = self.id(*number);
            let [parent, owner, matter] =
                [node.parent, node.owner, node.matter].map(|other| other.map(|other| self.id(other)));
            let library = self.id(node.library);
            self.firm.item(on, Node { library, parent, owner, matter, ..*node });
            let mut entries = Vec::new();
            each(self.session, sql::ENTRIES, [number], |row| {
                entries.push((id(row, 0)?, live::level(row.get(1)?), row.get(2)?));
                Ok(())
            })?;
            for (principal, level, enabled) in entries {
                let principal_id = self.id(principal);
                self.firm.entry(on, principal_id, level);
                self.group(principal, enabled)?;
            }
        }
        self.library(top.library)?;
        Ok((top.matter, Some(top.library)))
    }

    /// A library, who is assigned to it, and what their roles allow.
    fn library(&mut self, number: Id) -> Result<(), Error> {
        let Some(library) = self.live.library(number) else { return Ok(()) };
        let on = self.id(number);
        let nrtadmin = library.nrtadmin.map(|group| self.id(group));
        self.firm.library(on, LibraryFacts { nrtadmin, ..library });
        if let Some(group) = library.nrtadmin {
            self.group(group, Some(true))?;
        }
        let mut roles = Vec::new();
        let session = self.session;
        each(session, sql::ASSIGNMENTS, [number], |row| {
            let (user, role) = (self.id(id(row, 0)?), id(row, 2)?);
            if !roles.contains(&role) {
                roles.push(role);
            }
            let assignment = Assignment { allow_logon: row.get(1)?, role: self.id(role) };
            self.firm.assignment(on, user, assignment);
            Ok(())
        })?;
        for role in roles {
            let on = self.id(role);
            each(session, sql::PRIVILEGES, [role], |row| {
                let text = |at| row.get_ref(at)?.as_str().map_err(rusqlite::Error::from);
                self.firm.privilege(on, text(0)?, text(1)?);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// The asset and what lies above it, with their policies.
    fn above(&mut self, asset: Id, place: &Place) {
        self.thing(asset, place);
        for above in [place.case, place.client, place.client_group].into_iter().flatten() {
            let place = self.live.place(above);
            self.thing(above, &place);
        }
        for asset in place.covering(asset) {
            let id = self.id(asset);
            self.firm.policy(id, self.live.policy(asset));
        }
    }

    fn thing(&mut self, asset: Id, place: &Place) {
        let id = self.id(asset);
        let [case, client, client_group] =
            [place.case, place.client, place.client_group].map(|above| above.map(|above| self.id(above)));
        match place.kind {
            Kind::ClientGroup => self.firm.client_group(id),
            Kind::Client => self.firm.client(id, client_group),
            Kind::Case => self.firm.case(id),
            _ => {
                if let Some(client) = client {
                    self.firm.matter(id, client, case);
                }
            }
        }
    }

    /// Conflicts and opposing teams of everything that covers the asset.
    fn walls(&mut self, asset: Id, place: &Place) -> Result<(), Error> {
        let mut sides = Vec::new();
        for covering in place.covering(asset) {
            let on = self.id(covering);
            let mut found = Vec::new();
            each(self.session, sql::CONFLICTS, [covering], |row| {
                found.push((id(row, 0)?, row.get(1)?));
                Ok(())
            })?;
            for (principal, enabled) in found {
                let principal_id = self.id(principal);
                self.firm.conflict(on, principal_id);
                self.group(principal, enabled)?;
            }
            self.live.any_active_side(covering, |side| {
                sides.push((on, side));
                false
            });
        }
        let mut sets: Vec<Id> = sides.iter().map(|(_, side)| side.set).collect();
        sets.sort_unstable();
        sets.dedup();
        for (on, mine) in &sides {
            let set = self.id(mine.set);
            self.firm.side(Side { set, ..*mine }, *on);
        }
        for set in sets {
            let set_id = self.id(set);
            self.firm.active_set(set_id);
            let mut others = Vec::new();
            self.live.any_asset_of_set(set, |side, _| {
                others.push(side);
                false
            });
            others.sort_unstable();
            others.dedup();
            others.retain(|other| sides.iter().any(|(_, mine)| mine.set == set && mine.side != *other));
            for side in others {
                self.opposite(Side { set, side });
            }
        }
        Ok(())
    }

    /// The people of another side, as the staffing of an asset that isn't there.
    fn opposite(&mut self, side: Side) {
        let asset = Id::try_from(self.numbers.len()).unwrap_or(NOTHING);
        self.numbers.push(NOTHING);
        self.firm.case(asset);
        self.firm.policy(asset, PolicyFacts { assistants_follow: Some(false), ..PolicyFacts::default() });
        let set = self.id(side.set);
        self.firm.side(Side { set, ..side }, asset);
        for person in side_people(self.live, side) {
            let user = self.id(person.user);
            self.firm.staff(asset, user, person.until, &[]);
        }
    }

    /// A group with its members, if it is one (`enabled` is known then).
    fn group(&mut self, group: Id, enabled: Option<bool>) -> Result<(), Error> {
        let Some(enabled) = enabled.filter(|_| !self.groups.contains_key(&group)) else { return Ok(()) };
        let on = self.id(group);
        self.firm.group(on, enabled);
        let mut members = Vec::new();
        each(self.session, sql::MEMBERS, [group], |row| {
            members.push(id(row, 0)?);
            Ok(())
        })?;
        for user in &members {
            let user = self.id(*user);
            self.firm.member(on, user);
        }
        self.groups.insert(group, members);
        Ok(())
    }

    /// The staffing of an asset, for a case with that of its matters, and everybody whom it names.
    fn staffing(&mut self, governing: &Governing, systems: &Systems) -> Result<(), Error> {
        if self.staffed.contains_key(&governing.asset) {
            return Ok(());
        }
        let follow = assistants_follow(self.live, governing.asset);
        let mut assets = Vec::new();
        any_staffed_asset(self.live, governing.asset, governing.kind, |asset| {
            assets.push(asset);
            false
        });
        let mut people = Vec::new();
        for asset in assets {
            if asset != governing.asset {
                let place = self.live.place(asset);
                self.thing(asset, &place);
            }
            let on = self.id(asset);
            let mut rows = Vec::new();
            each(self.session, sql::STAFF, [asset], |row| {
                let mut covered = Vec::new();
                systems.of(row.get_ref(2)?, &mut covered);
                let until = row.get::<_, Option<i64>>(1)?.map(Instant);
                rows.push((id(row, 0)?, until, covered, row.get::<_, Option<bool>>(3)?));
                Ok(())
            })?;
            for (member, until, mut covered, enabled) in rows {
                let member_id = self.id(member);
                for system in &mut covered {
                    *system = if *system == NOTHING { NOTHING } else { self.id(*system) };
                }
                self.firm.staff(on, member_id, until, &covered);
                if enabled.is_some() {
                    self.group(member, enabled)?;
                    people.extend(self.groups.get(&member).into_iter().flatten());
                    continue;
                }
                people.push(member);
                if follow {
                    let live = self.live;
                    live.any_assistant(member, |assistant| {
                        people.push(assistant);
                        let assistant = self.id(assistant);
                        self.firm.assistant(member_id, assistant);
                        false
                    });
                }
            }
        }
        self.staffed.insert(governing.asset, people);
        Ok(())
    }

    /// The asset's memo, who acknowledged it, and who was removed from the staffing.
    fn memo(&mut self, asset: Id) -> Result<(), Error> {
        if !self.live.memo_acknowledge(asset) {
            return Ok(());
        }
        let on = self.id(asset);
        self.firm.memo(on, true);
        let dated = |sql: &str| {
            let mut found = Vec::new();
            each(self.session, sql, [asset], |row| {
                found.push((id(row, 0)?, Instant(row.get(1)?)));
                Ok(())
            })?;
            Ok::<_, Error>(found)
        };
        let (acknowledged, removed) = (dated(sql::ACKNOWLEDGEMENTS)?, dated(sql::REMOVALS)?);
        for (user, at) in acknowledged {
            let user = self.id(user);
            self.firm.acknowledged(on, user, at);
        }
        for (member, at) in removed {
            let member = self.id(member);
            self.firm.removed(on, member, at);
        }
        Ok(())
    }

    /// The users of a list, with their names and accounts.
    fn users(&mut self, whom: &Whom) -> Result<Users, Error> {
        let mut users = Users::default();
        let session = self.session;
        if let Whom::StaffedOn(asset) = whom {
            let mut people = self.staffed.remove(asset).unwrap_or_default();
            people.sort_unstable();
            people.dedup();
            let mut statement = session.conn().prepare_cached(sql::USER)?;
            for number in people {
                let mut rows = statement.query([number])?;
                // Whoever is no user reaches nothing.
                let Some(row) = rows.next()? else { continue };
                let user = self.id(number);
                self.user(user, row, &mut users)?;
            }
            return Ok(users);
        }
        let mut take = |row: &Row<'_>| {
            let number = id(row, 4)?;
            // Nobody asks for the numbers of these again, so they need not be remembered.
            let user = self.ids.get(&number).copied().unwrap_or_else(|| {
                self.numbers.push(number);
                Id::try_from(self.numbers.len() - 1).unwrap_or(NOTHING)
            });
            self.user(user, row, &mut users)
        };
        match whom {
            Whom::In(library) => each(session, sql::USERS_OF_LIBRARY, [library], &mut take)?,
            _ => each(session, sql::USERS, [], &mut take)?,
        }
        Ok(users)
    }

    /// A user of a list: account and name.
    fn user(&mut self, user: Id, row: &Row<'_>, users: &mut Users) -> Result<(), Error> {
        self.firm.user(user, row.get(0)?, row.get(1)?);
        if row.get(2)? {
            self.firm.external(user);
        }
        users.push(user, row.get_ref(3)?.as_str().map_err(rusqlite::Error::from)?);
        Ok(())
    }
}
