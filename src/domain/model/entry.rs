//! Entries: what an item gives a user or group, or denies them (W2, W3).

use crate::domain::kernel::{ItemId, Principal, choice};
use crate::domain::model::define::record;

choice! {
    /// How far access to an item goes, from nothing up (W2); assets have no levels.
    Level, default NoAccess, {
        NoAccess = "no_access",
        Read = "read",
        ReadWrite = "read_write",
        FullAccess = "full_access",
    }
}

record! {
    /// A user's or group's access to an item.
    Entry, key 2, {
        /// Workspace, folder or document
        "item" item: ItemId, required;
        /// User or group
        "principal" principal: Principal, required;
        /// How far access goes
        "access" access: Option<Level>, required;
    }
}
