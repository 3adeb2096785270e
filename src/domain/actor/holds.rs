//! Who keeps holds, and who loads activity (A3).

use super::assets::READERS;
use super::guarded::{Guarded, Need};
use super::keeper::{ACTIVITY_IMPORTER, HELP_DESK, HOLDS_ADMINISTRATOR, Keeper, Place};
use crate::domain::kernel::state::{Change, State};
use crate::domain::model::{Activity, Hold, HoldAsset, HoldCustodian};
use Keeper::Oneself;

const KEEPERS: &[Keeper] = &[HOLDS_ADMINISTRATOR];

macro_rules! holds {
    ($($Record:ident;)*) => {$(
        /// A hold spans assets, so it is nobody's local business.
        impl Guarded for $Record {
            const KEEPERS: &'static [Keeper] = KEEPERS;
            const READERS: &'static [Keeper] = &[HOLDS_ADMINISTRATOR, HELP_DESK];
        }
    )*};
}

holds! {
    Hold;
    HoldAsset;
}

impl Guarded for HoldCustodian {
    /// H1: acknowledging is each custodian's own act; whoever keeps holds may do it on their behalf.
    const KEEPERS: &'static [Keeper] = &[Oneself, HOLDS_ADMINISTRATOR];
    const READERS: &'static [Keeper] = &[HOLDS_ADMINISTRATOR, HELP_DESK, Oneself];

    fn place(&self, _firm: &State<'_>) -> Place {
        Place::default().about(self.user.0)
    }

    fn needs(change: &Change<Self>, firm: &State<'_>) -> Vec<Need> {
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return Vec::new() };
        let acknowledges = change.before.is_some() && change.after.is_some();
        let any_of = if acknowledges { Self::KEEPERS } else { KEEPERS };
        vec![Need { any_of, place: row.place(firm) }]
    }
}

impl Guarded for Activity {
    const KEEPERS: &'static [Keeper] = &[ACTIVITY_IMPORTER];
    const READERS: &'static [Keeper] = READERS;

    fn place(&self, firm: &State<'_>) -> Place {
        Place::asset(self.matter.0, firm)
    }
}
