//! Entries: what an item gives a user or group, or denies them (W2, W3).

use crate::domain::access::Level;
use crate::domain::kernel::id::{ItemId, Principal};
use crate::domain::model::define::record;

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
