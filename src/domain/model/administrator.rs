//! Local administrators of an asset (A4): records only.

use crate::domain::kernel::cell::choice;
use crate::domain::kernel::id::{Asset, Principal};
use crate::domain::kernel::state::Change;
use crate::domain::law::governing::{check_own, facing};
use crate::domain::model::define::record;
use crate::domain::rules::{Ruled, Rules};

choice! {
    /// What a local administrator looks after (A4).
    AdministratorType, default Administrator, {
        Administrator = "administrator",
        Conflicts = "conflicts_administrator",
        Staffing = "staffing_administrator",
    }
}

record! {
    /// Somebody who administers an asset; that gives no access to content (A5).
    Administrator, key 3, {
        /// Asset
        "asset" asset: Asset, required;
        /// User or group
        "principal" principal: Principal, required;
        /// What they look after
        "type" kind: AdministratorType;
    }
}

impl Ruled for Administrator {
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return };
        // P5: a matter in a case has the case's administrators.
        if facing(rules, row.asset.0).by_case() {
            check_own(change, row.asset.0, "administrators", rules);
        }
    }
}
