//! The removing half of `--mode sync`: what the file doesn't have goes, within bounds.

use super::directory::dn::Dn;
use super::options::{Extent, Options};
use crate::domain::kernel::cell::Flag;
use crate::domain::kernel::id::{Kind, Object};
use crate::domain::kernel::record::{Key, Record};
use crate::domain::kernel::state::{Origin, State};
use crate::domain::model::table::Table;
use crate::domain::model::{Case, Client, ClientGroup, IMANAGE_WORK, Matter, System};
use crate::domain::model::{Group, Library, LibraryUser, Role, User, built_in, is_built_in};
use crate::domain::rules::{Manner, Ruled};
use rustc_hash::{FxHashMap, FxHashSet};
use std::any::Any;

/// Removes the rows of a table that `seen` lacks, of those that `is_meant`; users and groups are disabled
/// instead (U5, G2).
///
/// # Errors
/// When the file was empty, or more would go than `--max-delete` allows.
pub fn remove_rest<R: Ruled>(
    state: &State<'_>,
    seen: &FxHashMap<Key, u32>,
    options: &Options,
    is_meant: impl Fn(&R) -> bool,
) -> Result<Rest, String> {
    // A bundle may well have a table without rows, where the firm has none either.
    if seen.is_empty() && (options.manner == Manner::Step || !in_scope(state, options, &is_meant).is_empty())
    {
        return Err(format!(
            "the file of `{}` has no rows: a sync with it would remove everything in scope",
            R::TABLE.name()
        ));
    }
    remove_rows(state, seen, options, is_meant)
}

/// The rows that were there before, as far as the sync reaches.
pub fn in_scope<R: Ruled>(state: &State<'_>, options: &Options, is_meant: impl Fn(&R) -> bool) -> Vec<R> {
    let extent = options.extent.as_ref().map(|extent| Reach::of(extent, state));
    let mut rows: Vec<R> = state.all::<R>();
    rows.retain(|row| state.before::<R>(&crate::domain::kernel::state::stored_key(row)).is_some());
    rows.retain(|row| is_meant(row) && extent.as_ref().is_none_or(|reach| reach.holds(row, state)));
    rows
}

/// The same for a table that may lack rows altogether.
///
/// # Errors
/// When more would go than `--max-delete` allows.
pub fn remove_rows<R: Ruled>(
    state: &State<'_>,
    seen: &FxHashMap<Key, u32>,
    options: &Options,
    is_meant: impl Fn(&R) -> bool,
) -> Result<Rest, String> {
    let walls = matches!(R::TABLE, Table::Conflict | Table::OpposingSet | Table::OpposingSide);
    let rows = in_scope(state, options, is_meant);
    let bound = options.max_delete.unwrap_or((rows.len() / 10).max(10));
    let gone: Vec<R> =
        rows.into_iter().filter(|row| !seen.contains_key(&row.key()) && removable(row)).collect();
    if walls && !options.include_walls {
        return Ok(Rest { removed: 0, kept: gone.len() });
    }
    if gone.len() > bound {
        return Err(format!(
            "{} rows of `{}` aren't in the file, more than the {bound} that may go; --max-delete {} allows it",
            gone.len(),
            R::TABLE.name(),
            gone.len()
        ));
    }
    for row in &gone {
        let any: &dyn Any = row;
        if let Some(user) = any.downcast_ref::<User>() {
            state.put(User { allow_logon: Flag(false), ..*user }, Origin::default());
        } else if let Some(group) = any.downcast_ref::<Group>() {
            state.put(Group { enabled: Flag(false), ..*group }, Origin::default());
        } else {
            state.remove(row, Origin::default());
        }
    }
    Ok(Rest { removed: gone.len(), kept: 0 })
}

/// What became of the rows that a file lacks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rest {
    pub removed: usize,
    /// Walls that stay without `--include-walls`.
    pub kept: usize,
}

/// May a sync take it away? What is built in stays, what is disabled already is gone already.
fn removable<R: Record>(row: &R) -> bool {
    let any: &dyn Any = row;
    if let Some(user) = any.downcast_ref::<User>() {
        return user.allow_logon.0;
    }
    if let Some(group) = any.downcast_ref::<Group>() {
        return group.enabled.0 && built_in(group.id.0).is_none();
    }
    if let Some(role) = any.downcast_ref::<Role>() {
        return !is_built_in(role.name);
    }
    if let Some(system) = any.downcast_ref::<System>() {
        return !system.id.0.id.as_str().eq_ignore_ascii_case(IMANAGE_WORK);
    }
    any.downcast_ref::<Library>().is_none()
}

/// What lies within an extent.
enum Reach {
    Library(Object),
    Assets(FxHashSet<Object>),
    Scope(String),
    Branch(Dn),
}

impl Reach {
    fn of(extent: &Extent, state: &State<'_>) -> Reach {
        match extent {
            Extent::Library(library) => Reach::Library(*library),
            Extent::Scope(scope) => Reach::Scope(scope.clone()),
            Extent::Branch(branch) => Reach::Branch(branch.clone()),
            Extent::Asset(asset) => {
                let mut all = vec![*asset];
                let mut at = 0;
                while at < all.len() {
                    let asset = all[at];
                    match asset.kind {
                        Kind::ClientGroup => {
                            all.extend(state.by::<Client>("client_group", asset).iter().map(|c| c.id.0));
                        }
                        Kind::Client => {
                            all.extend(state.by::<Matter>("client", asset).iter().map(|m| m.id.0));
                        }
                        Kind::Case => all.extend(state.by::<Matter>("case", asset).iter().map(|m| m.id.0)),
                        _ => {}
                    }
                    at += 1;
                }
                Reach::Assets(all.into_iter().collect())
            }
        }
    }

    fn holds<R: Record>(&self, row: &R, state: &State<'_>) -> bool {
        let any: &dyn Any = row;
        let objects = R::FIELDS.iter().filter_map(|f| (f.object)(row));
        match self {
            Reach::Library(library) => {
                if let Some(user) = any.downcast_ref::<User>() {
                    return state.by::<LibraryUser>("user", user.id).iter().any(|l| l.library.0 == *library);
                }
                objects.into_iter().any(|o| o == *library || o.library() == Some(*library))
            }
            // The branch of the directory that a user is in; nothing else is in one.
            Reach::Branch(branch) => any
                .downcast_ref::<User>()
                .is_some_and(|user| Dn::parse(user.distinguished_name.0.as_str()).is_under(branch)),
            Reach::Assets(assets) => {
                // The asset that the row is or hangs on; a matter's client alone puts it there, too.
                let things: [bool; 4] =
                    [any.is::<Matter>(), any.is::<Client>(), any.is::<Case>(), any.is::<ClientGroup>()];
                if things.contains(&true) {
                    return (R::FIELDS[0].object)(row).is_some_and(|o| assets.contains(&o));
                }
                objects.into_iter().any(|o| o.kind.is_asset() && assets.contains(&o))
            }
            Reach::Scope(scope) => objects
                .into_iter()
                .any(|o| matches!(o.kind, Kind::Role | Kind::Group) && o.scope().eq_ignore_ascii_case(scope)),
        }
    }
}
