//! Taking a batch back: what it did is done in reverse, where nobody has edited since.

use crate::domain::cell::Stored;
use crate::domain::record::Record;
use crate::domain::state::{Origin, State, stored_key};
use crate::domain::table::{Table, with_table};

/// What became of each entry.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Undone {
    pub reversed: usize,
    /// Rows that somebody edited since, and that stay as they are.
    pub kept: Vec<String>,
}

/// Puts the changes into `state` that take the entries back. `entries` come newest first; each is a
/// table and the stored row before and after.
pub fn undo(
    state: &State<'_>,
    entries: impl Iterator<Item = (Table, Option<Vec<Stored>>, Option<Vec<Stored>>)>,
) -> Undone {
    let mut undone = Undone::default();
    for (table, before, after) in entries {
        with_table!(table, R => reverse::<R>(state, before.as_deref(), after.as_deref(), &mut undone));
    }
    undone
}

fn reverse<R: Record>(
    state: &State<'_>,
    before: Option<&[Stored]>,
    after: Option<&[Stored]>,
    undone: &mut Undone,
) {
    let (before, after) = (before.map(R::of_stored), after.map(R::of_stored));
    let Some(any) = before.or(after) else { return };
    let now = state.get::<R>(&stored_key(&any));
    if before == after {
        return;
    }
    if now != after {
        undone.kept.push(format!("{}: {}", R::TABLE.name(), any.name()));
        return;
    }
    undone.reversed += 1;
    match before {
        Some(before) => state.put(before, Origin::default()),
        None => state.remove(&any, Origin::default()),
    }
}
