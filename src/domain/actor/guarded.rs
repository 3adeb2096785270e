//! What a change asks of whoever makes it, and a row of whoever looks at it: the trait that each record
//! implements. A table without it doesn't compile.

use super::authority::{Authority, Jurisdiction};
use crate::domain::kernel::{Change, Record, State};

/// One of these, there. Nobody in the list: only the system operator (A7).
#[derive(Clone, PartialEq, Debug)]
pub struct Requirement {
    pub any_of: &'static [Authority],
    pub place: Jurisdiction,
}

/// Who keeps the rows of a table, and who may look at them.
pub trait Guarded: Record {
    /// Everybody who may change anything of the table, somewhere.
    const WRITERS: &'static [Authority];
    /// Everybody who may see rows of the table, somewhere.
    const READERS: &'static [Authority];

    /// Where the row is.
    fn place(&self, _firm: &State<'_>) -> Jurisdiction {
        Jurisdiction::default()
    }

    /// Who may see this row.
    fn readers(&self) -> &'static [Authority] {
        Self::READERS
    }

    /// What the change asks for; all of it. `firm` is the firm as it was.
    fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
        let rows = [change.before.as_deref(), change.after.as_ref()];
        let mut needs: Vec<Requirement> = Vec::new();
        for row in rows.into_iter().flatten() {
            let need = Requirement { any_of: Self::WRITERS, place: row.place(firm) };
            if !needs.contains(&need) {
                needs.push(need);
            }
        }
        needs
    }
}
