//! Systems: the products that ask the policy (P9).

use crate::domain::kernel::{SystemId, Text};
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
