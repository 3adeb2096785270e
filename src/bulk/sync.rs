//! The removing half of `--mode sync`: what the file doesn't have goes, within bounds.

use super::dn::Dn;
use super::named_rows::NamedRows;
use super::options::Extent;
use super::options::Options;
use crate::domain::kernel::{Enforcement, Kind, Message, Object, Origin, Row, Schema, State, message};
use crate::domain::law::nouns::{directory_name, is_in_library, is_wall, retirement};
use crate::domain::law::rules::Retirement;
use crate::domain::model::tree::all_below;
use rustc_hash::FxHashSet;

/// Removes the rows of a table that `seen` lacks, of those that `is_meant`; users and groups are disabled
/// instead (U5, G2).
///
/// # Errors
/// When the file was empty, or more would go than `--max-delete` allows.
pub fn remove_rest(
    state: &State<'_>,
    table: &'static Schema,
    named: &NamedRows,
    options: &Options,
    is_meant: &dyn Fn(&Row) -> bool,
) -> Result<Rest, Message> {
    // A bundle may well have a table without rows, where the firm has none either.
    if named.is_empty()
        && (options.enforcement == Enforcement::Acts || !in_scope(state, table, options, is_meant).is_empty())
    {
        return Err(message!(
            "the file of `{table}` has no rows: a sync with it would remove everything in scope",
            table = table.name
        ));
    }
    remove_rows(state, table, &|row| named.holds(state, table, row), options, is_meant)
}

/// The rows that were there before, as far as the sync reaches.
pub fn in_scope(
    state: &State<'_>,
    table: &'static Schema,
    options: &Options,
    is_meant: &dyn Fn(&Row) -> bool,
) -> Vec<Row> {
    let extent = options.extent.as_ref().map(|extent| Reach::of(extent, state));
    let mut rows = Vec::new();
    state.each_row(table, &mut |row| rows.push(row.clone()));
    rows.retain(|row| state.row_before(table, row).is_some());
    rows.retain(|row| is_meant(row) && extent.as_ref().is_none_or(|reach| reach.holds(table, row, state)));
    rows
}

/// The same for a table that may lack rows altogether.
///
/// # Errors
/// When more would go than `--max-delete` allows.
pub fn remove_rows(
    state: &State<'_>,
    table: &'static Schema,
    is_named: &dyn Fn(&Row) -> bool,
    options: &Options,
    is_meant: &dyn Fn(&Row) -> bool,
) -> Result<Rest, Message> {
    let rows = in_scope(state, table, options, is_meant);
    let bound = options.max_delete.unwrap_or((rows.len() / 10).max(10));
    let lacking = rows.into_iter().filter(|row| !is_named(row));
    let gone: Vec<(Row, Retirement<Row>)> = lacking
        .map(|row| {
            let fate = retirement(table, &row);
            (row, fate)
        })
        .filter(|(_, fate)| *fate != Retirement::Stays)
        .collect();
    if is_wall(table) && !options.include_walls {
        return Ok(Rest { removed: 0, kept: gone.len() });
    }
    if gone.len() > bound {
        return Err(message!(
            "{gone} rows of `{table}` aren't in the file, more than the {bound} that may go; --max-delete {gone} allows it",
            gone = gone.len(),
            table = table.name,
            bound
        ));
    }
    for (row, fate) in &gone {
        match fate {
            Retirement::Becomes(row) => state.put_row(table, row, Origin::default()),
            _ => state.remove_row(table, row, Origin::default()),
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
            Extent::Asset(asset) => Reach::Assets(all_below(state, *asset).into_iter().collect()),
        }
    }

    fn holds(&self, table: &'static Schema, row: &Row, state: &State<'_>) -> bool {
        let mut objects = row.iter().filter_map(|value| value.object());
        match self {
            Reach::Library(library) => is_in_library(table, row, *library, state),
            Reach::Branch(branch) => {
                directory_name(table, row).is_some_and(|name| Dn::parse(name.as_str()).is_under(branch))
            }
            // The asset that the row is or hangs on; a matter's client alone puts it there, too.
            Reach::Assets(assets) if table.kind.is_some_and(Kind::is_asset) => {
                table.object_of(row).is_some_and(|object| assets.contains(&object))
            }
            Reach::Assets(assets) => objects.any(|o| o.kind.is_asset() && assets.contains(&o)),
            Reach::Scope(scope) => objects
                .any(|o| matches!(o.kind, Kind::Role | Kind::Group) && o.scope().eq_ignore_ascii_case(scope)),
        }
    }
}
