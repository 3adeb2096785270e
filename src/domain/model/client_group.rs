//! Client groups: several clients that are governed as one (P1).

use crate::domain::kernel::{ClientGroupId, Name, Text};
use crate::domain::model::define::record;
use crate::domain::model::status::Status;

record! {
    /// Several clients that are governed as one.
    ClientGroup, key 1, {
        /// Id: at most 32 characters
        "id" id: ClientGroupId, required;
        /// Name: at most 255 characters
        "name" name: Name<255>, required;
        /// Notes
        "notes" notes: Text;
        /// open or closed
        "status" status: Status;
    }
}
