//! Conflicts: who is kept out of an asset and everything under it (X1).

use crate::domain::kernel::{Asset, Principal, Text};
use crate::domain::model::define::record;

record! {
    /// A user or group that is walled off from an asset.
    Conflict, key 2, {
        /// Asset
        "asset" asset: Asset, required;
        /// User or group
        "principal" principal: Principal, required;
        /// Why
        "reason" reason: Text;
    }
}
