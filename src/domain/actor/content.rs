//! Who may change and see items and their entries (A2): those who manage the library that they are in.

use super::guarded::Guarded;
use super::keeper::{HELP_DESK, Keeper, Place};
use crate::domain::kernel::state::State;
use crate::domain::model::{Entry, Item, ancestors};

/// Administrators of a library see what is in it, and only NRTADMIN changes it.
const READ: &[Keeper] = &[Keeper::AnyTier, HELP_DESK];

impl Guarded for Item {
    const KEEPERS: &'static [Keeper] = &[Keeper::Nrtadmin];
    const READERS: &'static [Keeper] = READ;

    fn place(&self, firm: &State<'_>) -> Place {
        let library = self.library.or_else(|| ancestors(firm, self).find_map(|above| above.library));
        Place::library(library.map(|library| library.0))
    }
}

impl Guarded for Entry {
    const KEEPERS: &'static [Keeper] = &[Keeper::Nrtadmin];
    const READERS: &'static [Keeper] = READ;

    fn place(&self, firm: &State<'_>) -> Place {
        firm.entity::<Item>(self.item).map(|item| item.place(firm)).unwrap_or_default()
    }
}
