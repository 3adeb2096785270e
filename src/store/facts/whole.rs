//! The whole firm in memory: straight from the integers of the tables, in their order.

use crate::domain::access::{Assignment, Firm, MemoryFacts, PolicyFacts};
use crate::domain::kernel::{Instant, Kind};
use crate::store::Session;
use crate::store::error::Error;
use crate::store::facts::index::Index;
use crate::store::facts::read::{RESTRICTED, each, id, maybe_id, settings, side};
use crate::store::facts::statements as sql;
use crate::store::facts::{live, staffing};

/// A firm in memory.
pub struct Loaded {
    pub facts: MemoryFacts,
    /// Its users, groups, assets, items, systems and opposing team sets.
    pub index: Index,
}

/// Everything that decisions depend on.
///
/// # Errors
/// When SQLite fails or holds what can't be.
pub fn whole(session: &Session<'_>) -> Result<Loaded, Error> {
    let rows = Rows {
        staffing: "select staff(asset, member, until, systems) from staffing",
        removed: "select asset, member, removed_at from staffing_history",
        activity: "select distinct matter, user from activity",
    };
    load(session, &rows, &[])
}

/// Everything that decisions on one user depend on: of staffing and its history only the rows of the
/// user, their groups and their timekeepers, of activity only the user's.
///
/// # Errors
/// When SQLite fails or holds what can't be.
pub fn of_user(session: &Session<'_>, user: u32) -> Result<Loaded, Error> {
    let rows = Rows {
        staffing: r#"select staff(asset, member, until, systems) from staffing where member in (
            select ?1 union all select "group" from group_members where user = ?1
            union all select timekeeper from assistants where assistant = ?1)"#,
        removed: r#"select asset, member, removed_at from staffing_history where member in (
            select ?1 union all select "group" from group_members where user = ?1
            union all select timekeeper from assistants where assistant = ?1)"#,
        activity: "select distinct matter, user from activity where user = ?1",
    };
    load(session, &rows, &[user])
}

/// Which rows of the large tables to load.
struct Rows {
    /// What [`staffing::load`] reads.
    staffing: &'static str,
    removed: &'static str,
    /// Asked for only where candidates count (X3).
    activity: &'static str,
}

fn load(session: &Session<'_>, rows: &Rows, params: &[u32]) -> Result<Loaded, Error> {
    let settings = settings(session)?;
    let mut firm = Firm::new(settings);
    let mut index = Index::default();
    things(session, &mut firm, &mut index)?;
    relations(session, &mut firm)?;
    let params = || rusqlite::params_from_iter(params);
    staffing::load(session, &mut firm, rows.staffing, params())?;
    each(session, rows.removed, params(), |row| {
        firm.removed(id(row, 0)?, id(row, 1)?, Instant(row.get(2)?));
        Ok(())
    })?;
    if settings.opposing_candidates {
        each(session, rows.activity, params(), |row| {
            firm.activity(id(row, 0)?, id(row, 1)?);
            Ok(())
        })?;
    }
    content(session, &mut firm, &mut index)?;
    names(session, &mut index)?;
    Ok(Loaded { facts: firm.build(), index })
}

/// Users, groups, assets, systems and opposing team sets.
fn things(session: &Session<'_>, firm: &mut Firm, index: &mut Index) -> Result<(), Error> {
    each(session, "select id, allow_logon, locked, external from users", [], |row| {
        let user = id(row, 0)?;
        index.expect(user, Kind::User);
        firm.user(user, row.get(1)?, row.get(2)?);
        if row.get(3)? {
            firm.external(user);
        }
        Ok(())
    })?;
    each(session, "select id, enabled from groups", [], |row| {
        let group = id(row, 0)?;
        index.expect(group, Kind::Group);
        firm.group(group, row.get(1)?);
        Ok(())
    })?;
    each(session, "select id from client_groups", [], |row| {
        let group = id(row, 0)?;
        index.expect(group, Kind::ClientGroup);
        firm.client_group(group);
        Ok(())
    })?;
    each(session, "select id, client_group from clients", [], |row| {
        let client = id(row, 0)?;
        index.expect(client, Kind::Client);
        firm.client(client, maybe_id(row, 1)?);
        Ok(())
    })?;
    each(session, "select id from cases", [], |row| {
        let case = id(row, 0)?;
        index.expect(case, Kind::Case);
        firm.case(case);
        Ok(())
    })?;
    each(session, r#"select id, client, "case" from matters"#, [], |row| {
        let matter = id(row, 0)?;
        index.expect(matter, Kind::Matter);
        firm.matter(matter, id(row, 1)?, maybe_id(row, 2)?);
        Ok(())
    })?;
    each(session, "select id from systems", [], |row| {
        index.expect(id(row, 0)?, Kind::System);
        Ok(())
    })?;
    each(session, "select id, active from opposing_sets", [], |row| {
        let set = id(row, 0)?;
        index.expect(set, Kind::OpposingSet);
        if row.get(1)? {
            firm.active_set(set);
        }
        Ok(())
    })
}

/// What hangs on them, but for staffing.
fn relations(session: &Session<'_>, firm: &mut Firm) -> Result<(), Error> {
    each(session, r#"select "group", user from group_members"#, [], |row| {
        firm.member(id(row, 0)?, id(row, 1)?);
        Ok(())
    })?;
    each(
        session,
        "select asset, security, limited_to_staffing, assistants_follow from policies",
        [],
        |row| {
            let policy = PolicyFacts {
                restricted: row.get::<_, i64>(1)? == RESTRICTED,
                limited_to_staffing: row.get(2)?,
                assistants_follow: row.get(3)?,
            };
            firm.policy(id(row, 0)?, policy);
            Ok(())
        },
    )?;
    each(session, "select timekeeper, assistant from assistants", [], |row| {
        firm.assistant(id(row, 0)?, id(row, 1)?);
        Ok(())
    })?;
    each(session, "select asset, principal from conflicts", [], |row| {
        firm.conflict(id(row, 0)?, id(row, 1)?);
        Ok(())
    })?;
    each(session, "select asset, system from excluded_systems", [], |row| {
        firm.excluded_system(id(row, 0)?, id(row, 1)?);
        Ok(())
    })?;
    each(session, "select asset, acknowledge from memos", [], |row| {
        firm.memo(id(row, 0)?, row.get(1)?);
        Ok(())
    })?;
    each(session, "select asset, user, acknowledged_at from acknowledgements", [], |row| {
        firm.acknowledged(id(row, 0)?, id(row, 1)?, Instant(row.get(2)?));
        Ok(())
    })?;
    each(session, r#"select "set", side, asset from opposing_sides"#, [], |row| {
        let side = side(id(row, 0)?, row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?);
        firm.side(side, id(row, 2)?);
        Ok(())
    })
}

/// Items, and what only decisions on them depend on.
fn content(session: &Session<'_>, firm: &mut Firm, index: &mut Index) -> Result<(), Error> {
    let mut any = false;
    each(
        session,
        "select kind, library, parent, owner, default_security, external_as_normal, matter, id from items
         where library is not null",
        [],
        |row| {
            let (item, node) = (id(row, 7)?, live::node(row)?);
            index.expect(item, node.kind.kind());
            firm.item(item, node);
            any = true;
            Ok(())
        },
    )?;
    if !any {
        return Ok(());
    }
    each(session, "select item, principal, access from entries", [], |row| {
        firm.entry(id(row, 0)?, id(row, 1)?, live::level(row.get(2)?));
        Ok(())
    })?;
    each(session, sql::LIBRARIES, [], |row| {
        firm.library(id(row, 3)?, live::library(row, 0)?);
        Ok(())
    })?;
    each(session, "select library, user, allow_logon, role from library_users", [], |row| {
        let assignment = Assignment { allow_logon: row.get(2)?, role: id(row, 3)? };
        firm.assignment(id(row, 0)?, id(row, 1)?, assignment);
        Ok(())
    })?;
    each(session, "select role, privilege, value from role_privileges", [], |row| {
        let text = |at| row.get_ref(at)?.as_str().map_err(rusqlite::Error::from);
        firm.privilege(id(row, 0)?, text(1)?, text(2)?);
        Ok(())
    })
}

fn names(session: &Session<'_>, index: &mut Index) -> Result<(), Error> {
    each(session, "select n, kind, id from object order by n", [], |row| {
        let n = id(row, 0)?;
        // Numbers of what is no more stay in the history.
        if index.expects(n, row.get(1)?) {
            index.name(n, row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?);
        }
        Ok(())
    })?;
    index.arrange();
    Ok(())
}
