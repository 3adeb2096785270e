//! Who keeps workspaces, folders and documents, and their entries: those who manage the library (R6).

use super::guarded::Guarded;
use super::keeper::{HELP_DESK, Keeper, Place};
use crate::domain::content::{Entry, Item};
use crate::domain::id::ItemId;
use crate::domain::state::State;

const KEEPERS: &[Keeper] = &[Keeper::Nrtadmin];
const READERS: &[Keeper] = &[Keeper::AnyTier, HELP_DESK];

/// In the library of an item, or of what it is in.
fn place(id: ItemId, given: Option<&Item>, firm: &State<'_>) -> Place {
    let item = given.copied().or_else(|| firm.entity::<Item>(id));
    let above = |item: &Item| item.parent.and_then(|parent| firm.entity::<Item>(parent)?.library);
    let library = item.and_then(|item| item.library.or_else(|| above(&item)));
    Place::library(library.map(|library| library.0))
}

impl Guarded for Item {
    const KEEPERS: &'static [Keeper] = KEEPERS;
    const READERS: &'static [Keeper] = READERS;

    fn place(&self, firm: &State<'_>) -> Place {
        place(self.id, Some(self), firm)
    }
}

impl Guarded for Entry {
    const KEEPERS: &'static [Keeper] = KEEPERS;
    const READERS: &'static [Keeper] = READERS;

    fn place(&self, firm: &State<'_>) -> Place {
        place(self.item, None, firm)
    }
}
