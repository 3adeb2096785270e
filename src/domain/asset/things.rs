//! Client groups, clients, cases and matters themselves (P1, P6, P8).

use crate::domain::cell::{Name, choice};
use crate::domain::id::{CaseId, ClientGroupId, ClientId, MatterId};
use crate::domain::record::record;
use crate::domain::text::Text;

choice! {
    /// Where an asset is in its life; closing opens nothing (P8).
    Status, default Open, { Open = "open", Closed = "closed", }
}

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
