//! Clients: whom the firm works for (P1).

use crate::domain::kernel::{ClientGroupId, ClientId, Name, Text};
use crate::domain::model::define::record;
use crate::domain::model::status::Status;

record! {
    /// Whom the firm works for.
    Client, key 1, {
        /// Id: at most 32 characters
        "id" id: ClientId, required;
        /// Name: at most 255 characters
        "name" name: Name<255>, required;
        /// Notes
        "notes" notes: Text;
        /// open or closed
        "status" status: Status;
        /// The client group that the client belongs to
        "client_group" client_group: Option<ClientGroupId>;
    }
}
