//! Assets and what lies below them, as facts have it.

use crate::domain::access::{Facts, Id};
use crate::domain::kernel::Kind;
use crate::domain::model::tree::walk;

/// These assets and everything below them, each once.
pub(super) fn all_below<F: Facts>(facts: &F, tops: impl IntoIterator<Item = Id>) -> Vec<Id> {
    walk(tops, |asset, found| {
        // Nothing is below a matter: facts that look it up needn't.
        if facts.place(asset).kind != Kind::Matter {
            facts.any_below(asset, |below| {
                found(below);
                false
            });
        }
    })
}
