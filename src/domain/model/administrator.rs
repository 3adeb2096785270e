//! Local administrators of an asset (A4): records only.

use crate::domain::kernel::{Asset, Principal, choice};
use crate::domain::model::define::record;

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
