//! Taking a batch back: what it did is done in reverse, where nobody has edited since. What went out to
//! people isn't called back by that (M4).

use crate::domain::kernel::{Asset, Origin, Record, Schema, State, Stored, stored_key};
use crate::domain::model::{Memo, Outbox, OutboxState, Table};
use rustc_hash::FxHashSet;

/// What became of each entry.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Undone {
    pub reversed: usize,
    /// Rows that stay as they are.
    pub kept: Vec<Kept>,
}

/// A row that stays as it is.
#[derive(Clone, PartialEq, Debug)]
pub struct Kept {
    /// Table and key.
    pub row: String,
    /// Is that because of a message that went out? Otherwise somebody has edited it since.
    pub sent: bool,
}

/// What an entry of the history holds of a row.
pub struct Reversal {
    pub table: Table,
    pub before: Option<Vec<Stored>>,
    pub after: Option<Vec<Stored>>,
}

/// Puts the changes into `state` that take the entries back, which come newest first. `sends` says whether the
/// batch is a command's, which may have sent messages.
pub fn undo(state: &State<'_>, entries: &[Reversal], sends: bool) -> Undone {
    let reminded = reminded(state, entries);
    let mut undone = Undone::default();
    for Reversal { table, before, after } in entries {
        let (before, after) = (before.as_deref(), after.as_deref());
        let is_sent = is_delivery(*table, before, after) || is_schedule_of(&reminded, *table, before, after);
        if sends && is_sent {
            let name = after.map(|row| table.schema().name_of(row));
            undone
                .kept
                .push(Kept { row: format!("{}: {}", table.name(), name.unwrap_or_default()), sent: true });
            continue;
        }
        reverse(state, table.schema(), before, after, &mut undone);
    }
    undone
}

/// M4: was this a step of a message's delivery? That it was tried, and what came of it, stays true.
fn is_delivery(table: Table, before: Option<&[Stored]>, after: Option<&[Stored]>) -> bool {
    let state = |row: &[Stored]| Outbox::of_stored(row).state;
    table == Table::Outbox && before.zip(after).is_some_and(|(before, after)| state(before) != state(after))
}

/// M3: the assets about which the batch wrote reminders that have gone out since, or are about to.
fn reminded(state: &State<'_>, entries: &[Reversal]) -> FxHashSet<Asset> {
    let written = entries.iter().filter(|entry| entry.table == Table::Outbox && entry.before.is_none());
    let written = written.filter_map(|entry| entry.after.as_deref().map(Outbox::of_stored));
    let gone = |row: &Outbox| {
        state.get::<Outbox>(&stored_key(row)).is_some_and(|now| now.state != OutboxState::Pending)
    };
    written.filter(gone).filter_map(|row| row.asset).collect()
}

/// M3: is this how a memo's schedule went on when such a reminder was written? Set back, it would be sent
/// again.
fn is_schedule_of(
    reminded: &FxHashSet<Asset>,
    table: Table,
    before: Option<&[Stored]>,
    after: Option<&[Stored]>,
) -> bool {
    let (true, Some(before), Some(after)) = (table == Table::Memo, before, after) else { return false };
    let (before, after) = (Memo::of_stored(before), Memo::of_stored(after));
    reminded.contains(&after.asset) && Memo { next_due: before.next_due, ..after } == before
}

fn reverse(
    state: &State<'_>,
    table: &'static Schema,
    before: Option<&[Stored]>,
    after: Option<&[Stored]>,
    undone: &mut Undone,
) {
    let (before, after) = (before.map(|row| table.whole(row)), after.map(|row| table.whole(row)));
    let Some(any) = before.clone().or_else(|| after.clone()) else { return };
    if before == after {
        return;
    }
    if state.row(table, &any) != after {
        undone.kept.push(Kept { row: format!("{}: {}", table.name, table.name_of(&any)), sent: false });
        return;
    }
    undone.reversed += 1;
    match before {
        Some(before) => state.put_row(table, &before, Origin::default()),
        None => state.remove_row(table, &any, Origin::default()),
    }
}
