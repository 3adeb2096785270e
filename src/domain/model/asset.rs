//! What is so of any asset, be it a client group, a client, a case or a matter.

use crate::domain::kernel::{Col, Kind, Object, Record, State, Stored, in_plain_words};
use crate::domain::model::case::Case;
use crate::domain::model::client::Client;
use crate::domain::model::client_group::ClientGroup;
use crate::domain::model::matter::Matter;
use crate::domain::model::status::Status;

/// What of its columns each kind of asset has.
pub trait AssetRecord: Record {
    /// P1: anything that is to be noted, with work links.
    const NOTES: Col<Self>;
}

impl AssetRecord for ClientGroup {
    const NOTES: Col<Self> = Self::notes;
}

impl AssetRecord for Client {
    const NOTES: Col<Self> = Self::notes;
}

impl AssetRecord for Case {
    const NOTES: Col<Self> = Self::notes;
}

impl AssetRecord for Matter {
    const NOTES: Col<Self> = Self::notes;
}

/// P8: where it is in its life; nothing for what isn't there.
pub fn status(state: &State<'_>, asset: Object) -> Option<Status> {
    match asset.kind {
        Kind::ClientGroup => state.entity::<ClientGroup>(asset).map(|row| row.status),
        Kind::Client => state.entity::<Client>(asset).map(|row| row.status),
        Kind::Case => state.entity::<Case>(asset).map(|row| row.status),
        Kind::Matter => state.entity::<Matter>(asset).map(|row| row.status),
        _ => None,
    }
}

/// P8: is it closed?
pub fn is_closed(state: &State<'_>, asset: Object) -> bool {
    status(state, asset) == Some(Status::Closed)
}

/// P8: is it closed by the very changes at hand?
pub fn is_being_closed(state: &State<'_>, asset: Object) -> bool {
    let key = [Stored::Object(asset)];
    let status = match asset.kind {
        Kind::ClientGroup => state.before::<ClientGroup>(&key).map(|row| row.status),
        Kind::Client => state.before::<Client>(&key).map(|row| row.status),
        Kind::Case => state.before::<Case>(&key).map(|row| row.status),
        _ => state.before::<Matter>(&key).map(|row| row.status),
    };
    status == Some(Status::Open) && is_closed(state, asset)
}

/// An asset with its name, for people: `matter 1001, Merger with Globex`.
pub fn titled(state: &State<'_>, asset: Object) -> String {
    let name = match asset.kind {
        Kind::Matter => state.entity::<Matter>(asset).map(|row| row.name.0),
        Kind::Case => state.entity::<Case>(asset).map(|row| row.name.0),
        Kind::Client => state.entity::<Client>(asset).map(|row| row.name.0),
        _ => state.entity::<ClientGroup>(asset).map(|row| row.name.0),
    };
    let name = name.map(|name| format!(", {name}")).unwrap_or_default();
    format!("{}{name}", in_plain_words(asset))
}
