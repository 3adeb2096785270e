//! What lies below what: a client group's clients, a client's matters, a case's matters.

use crate::domain::kernel::{Kind, Object, State};
use crate::domain::model::client::Client;
use crate::domain::model::matter::Matter;
use rustc_hash::FxHashSet;
use std::hash::Hash;

/// Some things and everything below them: each once, and before what is below it. `below` hands over what
/// lies directly below one, be it a state that knows, or facts.
pub fn walk<T: Copy + Eq + Hash>(
    tops: impl IntoIterator<Item = T>,
    mut below: impl FnMut(T, &mut dyn FnMut(T)),
) -> Vec<T> {
    let mut seen = FxHashSet::default();
    let mut all: Vec<T> = tops.into_iter().filter(|top| seen.insert(*top)).collect();
    let mut at = 0;
    while at < all.len() {
        below(all[at], &mut |found| {
            if seen.insert(found) {
                all.push(found);
            }
        });
        at += 1;
    }
    all
}

/// What lies directly below an asset.
pub fn directly_below(state: &State<'_>, asset: Object) -> Vec<Object> {
    let matters = |rows: Vec<Matter>| rows.iter().map(|matter| matter.id.0).collect();
    match asset.kind {
        Kind::ClientGroup => state.by(Client::client_group, asset).iter().map(|client| client.id.0).collect(),
        Kind::Client => matters(state.by(Matter::client, asset)),
        Kind::Case => matters(state.by(Matter::case, asset)),
        _ => Vec::new(),
    }
}

/// An asset and everything below it.
pub fn all_below(state: &State<'_>, asset: Object) -> Vec<Object> {
    walk([asset], |asset, found| directly_below(state, asset).into_iter().for_each(found))
}

/// The matters among an asset and everything below it.
pub fn matters_below(state: &State<'_>, asset: Object) -> Vec<Object> {
    let mut all = all_below(state, asset);
    all.retain(|asset| asset.kind == Kind::Matter);
    all
}
