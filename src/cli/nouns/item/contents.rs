//! What is in an item.

use crate::domain::kernel::State;
use crate::domain::model::Item;

/// An item's contents, however deep, from the top down.
pub fn contents(state: &State<'_>, item: &Item) -> Vec<Item> {
    let mut found = state.by(Item::parent, item.id);
    let mut at = 0;
    while at < found.len() {
        found.extend(state.by(Item::parent, found[at].id));
        at += 1;
    }
    found
}
