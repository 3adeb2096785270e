//! What all that read facts share: rows one by one, objects by number and by name, settings and systems.

use crate::domain::access::{DecisionSettings, Id, Side};
use crate::domain::kernel::{Kind, Object, Text, fold};
use crate::domain::model::Security;
use crate::store::Session;
use crate::store::error::Error;
use crate::store::facts::statements::{SETTINGS, SYSTEMS};
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, Params, Row};

/// No object: a number that the database never gives.
pub(super) const NOTHING: Id = Id::MAX;

/// How a security of `restricted` is stored.
pub(super) const RESTRICTED: i64 = Security::Restricted as i64;

/// Gives each row of a statement to `take`.
pub(super) fn each<P: Params>(
    session: &Session<'_>,
    sql: &str,
    params: P,
    mut take: impl FnMut(&Row<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut statement = session.conn().prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    session.look();
    while let Some(row) = rows.next()? {
        session.look();
        take(row)?;
    }
    Ok(())
}

/// An object's number.
pub(super) fn id(row: &Row<'_>, at: usize) -> Result<Id, Error> {
    let n: i64 = row.get(at)?;
    number(n).ok_or_else(|| Error::Corrupt(format!("`{n}` numbers an object")))
}

/// A number that can be an object's.
pub(super) fn number(n: i64) -> Option<Id> {
    Id::try_from(n).ok().filter(|id| *id < NOTHING)
}

/// The same where there may be none.
pub(super) fn maybe_id(row: &Row<'_>, at: usize) -> Result<Option<Id>, Error> {
    match row.get_ref(at)? {
        ValueRef::Null => Ok(None),
        _ => id(row, at).map(Some),
    }
}

/// The settings that decisions depend on: those that were set, else their defaults.
pub(super) fn settings(session: &Session<'_>) -> Result<DecisionSettings, Error> {
    let mut settings = DecisionSettings::default();
    each(session, SETTINGS, [], |row| {
        let yes = row.get_ref(1)?.as_str().is_ok_and(|value| value.eq_ignore_ascii_case("true"));
        match row.get_ref(0)?.as_str().unwrap_or_default() {
            "assistants_follow" => settings.assistants_follow = yes,
            "opposing_historical" => settings.opposing_historical = yes,
            "opposing_candidates" => settings.opposing_candidates = yes,
            _ => {}
        }
        Ok(())
    })?;
    Ok(settings)
}

/// A side of a set: sides are told apart by their folded names.
pub(super) fn side(set: Id, name: &str) -> Side {
    Side { set, side: Text::new(name).key().number() }
}

/// The systems that there are, to read `staffing.systems` with.
pub(super) struct Systems(pub Vec<(String, Id)>);

impl Systems {
    pub fn read(session: &Session<'_>) -> Result<Systems, Error> {
        let mut systems = Vec::new();
        each(session, SYSTEMS, [], |row| {
            systems.push((row.get(1)?, id(row, 0)?));
            Ok(())
        })?;
        Ok(Systems(systems))
    }

    /// The systems of a list (`A;B`). A name that no system has stands for nothing: a list of nothing
    /// but such names must not look like an empty one, which means every system.
    pub fn of(&self, list: ValueRef<'_>, into: &mut Vec<Id>) {
        into.clear();
        let names = match list {
            ValueRef::Text(names) => String::from_utf8_lossy(names),
            _ => return,
        };
        into.extend(names.split(';').filter(|name| !name.is_empty()).map(|name| {
            let key = fold(name);
            self.0.iter().find(|(known, _)| *known == key).map_or(NOTHING, |(_, id)| *id)
        }));
    }
}

/// The number of an object that there is, and the object as its record spells it.
///
/// # Errors
/// When SQLite fails.
pub fn find(session: &Session<'_>, object: Object) -> Result<Option<(Id, Object)>, Error> {
    let Some(sql) = find_sql(object.kind) else { return Ok(None) };
    let mut statement = session.conn().prepare_cached(sql)?;
    let found = statement
        .query_row((object.kind.space() as u8, object.key().as_str()), |row| {
            Ok((row.get::<_, Id>(0)?, Text::new(row.get_ref(1)?.as_str()?)))
        })
        .optional()?;
    let Some((id, text)) = found else { return Ok(None) };
    // Whether an item is a workspace, a folder or a document says its record.
    let spelled = if object.kind.is_item() { session.object(id.into())? } else { None };
    let spelled = spelled.unwrap_or(Object::new(object.kind, text));
    Ok((!object.contradicts(spelled)).then_some((id, spelled)))
}

/// About how many objects the firm has: how long it takes to load it depends on that.
///
/// # Errors
/// When SQLite fails.
pub fn size(session: &Session<'_>) -> Result<usize, Error> {
    let highest: i64 =
        session.conn().query_row("select coalesce(max(n), 0) from object", [], |row| row.get(0))?;
    Ok(usize::try_from(highest).unwrap_or(0))
}

macro_rules! find_in {
    ($table:literal) => {
        concat!(
            r#"select n, id from object where kind = ?1 and "key" = ?2 and exists (select 1 from "#,
            $table,
            " t where t.id = object.n)"
        )
    };
}

pub(super) fn find_sql(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::User => find_in!("users"),
        Kind::Group => find_in!("groups"),
        Kind::ClientGroup => find_in!("client_groups"),
        Kind::Client => find_in!("clients"),
        Kind::Case => find_in!("cases"),
        Kind::Matter => find_in!("matters"),
        Kind::System => find_in!("systems"),
        Kind::OpposingSet => find_in!("opposing_sets"),
        Kind::Workspace | Kind::Folder | Kind::Document | Kind::Item => find_in!("items"),
        Kind::Service => find_in!("services"),
        Kind::Library | Kind::Role | Kind::Email | Kind::Hold | Kind::Request | Kind::Outbox => return None,
    })
}
