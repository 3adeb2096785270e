//! Who may change and see items and their entries (A2): those who manage the library that they are in.

use super::authority::{Authority, HELP_DESK, Jurisdiction};
use super::guarded::Guarded;
use crate::domain::kernel::State;
use crate::domain::model::{Entry, Item, ancestors};

/// Administrators of a library see what is in it, and only NRTADMIN changes it.
const READ: &[Authority] = &[Authority::AnyTier, HELP_DESK];

impl Guarded for Item {
    const WRITERS: &'static [Authority] = &[Authority::Nrtadmin];
    const READERS: &'static [Authority] = READ;

    fn place(&self, firm: &State<'_>) -> Jurisdiction {
        let library = self.library.or_else(|| ancestors(firm, self).find_map(|above| above.library));
        Jurisdiction::library(library.map(|library| library.0))
    }
}

impl Guarded for Entry {
    const WRITERS: &'static [Authority] = &[Authority::Nrtadmin];
    const READERS: &'static [Authority] = READ;

    fn place(&self, firm: &State<'_>) -> Jurisdiction {
        firm.entity::<Item>(self.item).map(|item| item.place(firm)).unwrap_or_default()
    }
}
