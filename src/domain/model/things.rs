//! Client groups, clients, cases and matters themselves (P1, P6, P8).

use crate::domain::kernel::cell::{Name, Stored, choice};
use crate::domain::kernel::id::{CaseId, ClientGroupId, ClientId, Kind, MatterId, Object};
use crate::domain::kernel::state::State;
use crate::domain::kernel::text::Text;
use crate::domain::kernel::words::listed;
use crate::domain::model::define::record;

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

/// P8: is it closed?
pub fn is_closed(state: &State<'_>, asset: Object) -> bool {
    let status = match asset.kind {
        Kind::ClientGroup => state.entity::<ClientGroup>(asset).map(|row| row.status),
        Kind::Client => state.entity::<Client>(asset).map(|row| row.status),
        Kind::Case => state.entity::<Case>(asset).map(|row| row.status),
        _ => state.entity::<Matter>(asset).map(|row| row.status),
    };
    status == Some(Status::Closed)
}

/// P8: is it closed by the very changes at hand?
pub(crate) fn is_being_closed(state: &State<'_>, asset: Object) -> bool {
    let key = [Stored::Object(asset)];
    let status = match asset.kind {
        Kind::ClientGroup => state.before::<ClientGroup>(&key).map(|row| row.status),
        Kind::Client => state.before::<Client>(&key).map(|row| row.status),
        Kind::Case => state.before::<Case>(&key).map(|row| row.status),
        _ => state.before::<Matter>(&key).map(|row| row.status),
    };
    status == Some(Status::Open) && is_closed(state, asset)
}

/// P7: why a matter under a locked client can't go into a case as it is, and how to resolve it.
pub fn lock_in_the_way(case: CaseId, matter: MatterId, lock: Object, people: &[String]) -> (String, String) {
    let message = format!(
        "matter `{matter}` is under `{lock}`, which is limited to its staffing, and the case has people who \
         aren't on it: {}",
        listed(people)
    );
    let hint = format!(
        "imctl case add-matter {case:#} {matter:#} --resolve {matter:#}=open-up (switches the lock of {lock:#} off) \
         or --resolve {matter:#}=skip"
    );
    (message, hint)
}
