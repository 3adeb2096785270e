//! Who may change and see items and their entries (A2): those who manage the library that they are in.

use super::assets::POLICY;
use super::authority::{Authority, HELP_DESK, Jurisdiction};
use super::guarded::{Guarded, Requirement};
use crate::domain::kernel::{Change, State};
use crate::domain::model::{Entry, Item, ancestors, workspace_of};

/// Administrators of a library see what is in it, and only NRTADMIN changes it.
const READ: &[Authority] = &[Authority::AnyTier, HELP_DESK];

impl Guarded for Item {
    const WRITERS: &'static [Authority] = &[Authority::Nrtadmin];
    const READERS: &'static [Authority] = READ;

    fn place(&self, firm: &State<'_>) -> Jurisdiction {
        let library = self.library.or_else(|| ancestors(firm, self).find_map(|above| above.library));
        Jurisdiction::library(library.map(|library| library.0))
    }

    /// A8: whoever takes an item from under the policy of a matter needs the right to that policy as well.
    fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
        let rows = [change.before.as_deref(), change.after.as_ref()];
        let mut needs: Vec<Requirement> = rows
            .into_iter()
            .flatten()
            .map(|row| Requirement { any_of: Self::WRITERS, place: row.place(firm) })
            .collect();
        needs.dedup();
        let matter = |item: &Item| workspace_of(firm, item).and_then(|workspace| workspace.matter);
        if let (Some(before), Some(after)) = (&change.before, &change.after)
            && let Some(left) = matter(before).filter(|left| matter(after) != Some(*left))
        {
            needs.push(Requirement { any_of: POLICY, place: Jurisdiction::asset(left.0, firm) });
        }
        needs
    }
}

impl Guarded for Entry {
    const WRITERS: &'static [Authority] = &[Authority::Nrtadmin];
    const READERS: &'static [Authority] = READ;

    fn place(&self, firm: &State<'_>) -> Jurisdiction {
        firm.entity::<Item>(self.item).map(|item| item.place(firm)).unwrap_or_default()
    }
}
