//! Systems, and the assets whose policy they are excluded from (P9).

use crate::domain::kernel::id::{Asset, SystemId};
use crate::domain::kernel::text::Text;
use crate::domain::model::define::record;

/// The system that is always there (P9).
pub const IMANAGE_WORK: &str = "iManage Work";

record! {
    /// A product that asks the policy.
    System, key 1, {
        /// Name, as other files spell it
        "id" id: SystemId, required;
        /// Description
        "description" description: Text;
    }
}

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
