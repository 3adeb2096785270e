//! Opposing team sets: people of one side have nothing to do with the others (X2–X4).

use crate::domain::kernel::{Asset, Flag, Name, OpposingSetId};
use crate::domain::model::define::record;

record! {
    /// A set of sides that are kept apart.
    OpposingSet, key 1, {
        /// Id: at most 32 characters
        "id" id: OpposingSetId, required;
        /// Name: at most 255 characters
        "name" name: Name<255>, filled;
        /// Is it in force?
        "active" active: Flag<false>;
    }
}

record! {
    /// An asset on a side of an opposing team set.
    OpposingSide, key 3, {
        /// Opposing team set
        "set" set: OpposingSetId, required;
        /// The side: a number or a short name
        "side" side: Name<32>, required;
        /// Asset
        "asset" asset: Asset, required;
    }
}
