//! Cases: several matters that share one policy (P5, P6).

use crate::domain::kernel::{CaseId, Name, Text};
use crate::domain::model::define::record;
use crate::domain::model::status::Status;

record! {
    /// Several matters that share one policy.
    Case, key 1, {
        /// Id: at most 32 characters
        "id" id: CaseId, required;
        /// Name: at most 255 characters
        "name" name: Name<255>, required;
        /// Notes
        "notes" notes: Text;
        /// open or closed
        "status" status: Status;
    }
}
