//! Who keeps holds, and who loads activity (A3).

use super::assets::READERS;
use super::authority::{ACTIVITY_IMPORTER, Authority, HELP_DESK, HOLDS_ADMINISTRATOR, Jurisdiction};
use super::guarded::{Guarded, Requirement};
use crate::domain::kernel::{Change, State};
use crate::domain::model::{Activity, Hold, HoldAsset, HoldCustodian};
use Authority::Oneself;

const WRITERS: &[Authority] = &[HOLDS_ADMINISTRATOR];

macro_rules! holds {
    ($($Record:ident;)*) => {$(
        /// A hold spans assets, so it is nobody's local business.
        impl Guarded for $Record {
            const WRITERS: &'static [Authority] = WRITERS;
            const READERS: &'static [Authority] = &[HOLDS_ADMINISTRATOR, HELP_DESK];
        }
    )*};
}

holds! {
    Hold;
    HoldAsset;
}

impl Guarded for HoldCustodian {
    /// H1: acknowledging is each custodian's own act; whoever keeps holds may do it on their behalf.
    const WRITERS: &'static [Authority] = &[Oneself, HOLDS_ADMINISTRATOR];
    const READERS: &'static [Authority] = &[HOLDS_ADMINISTRATOR, HELP_DESK, Oneself];

    fn place(&self, _firm: &State<'_>) -> Jurisdiction {
        Jurisdiction::default().about(self.user.0)
    }

    fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return Vec::new() };
        let acknowledges = change.before.is_some() && change.after.is_some();
        let any_of = if acknowledges { Self::WRITERS } else { WRITERS };
        vec![Requirement { any_of, place: row.place(firm) }]
    }
}

impl Guarded for Activity {
    const WRITERS: &'static [Authority] = &[ACTIVITY_IMPORTER];
    const READERS: &'static [Authority] = READERS;

    fn place(&self, firm: &State<'_>) -> Jurisdiction {
        Jurisdiction::asset(self.matter.0, firm)
    }
}
