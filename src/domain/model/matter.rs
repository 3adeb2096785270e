//! Matters: pieces of work for a client (P1).

use crate::domain::kernel::{CaseId, ClientId, MatterId, Name, Text};
use crate::domain::model::define::record;
use crate::domain::model::status::Status;

record! {
    /// A piece of work for a client.
    Matter, key 1, {
        /// Id: at most 32 characters
        "id" id: MatterId, required;
        /// Name: at most 255 characters
        "name" name: Name<255>, required;
        /// Notes
        "notes" notes: Text;
        /// open or closed
        "status" status: Status;
        /// The client that the matter is for
        "client" client: ClientId, required;
        /// The case that the matter is in
        "case" case: Option<CaseId>;
    }
}
