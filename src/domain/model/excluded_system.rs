//! Systems that are excluded from an asset's policy (P9).

use crate::domain::kernel::{Asset, SystemId, Text};
use crate::domain::model::define::record;

record! {
    /// A system in which an asset's policy counts as open.
    ExcludedSystem, key 2, {
        /// Asset
        "asset" asset: Asset, required;
        /// System
        "system" system: SystemId, required;
        /// Why (must be given)
        "reason" reason: Text, required;
    }
}
