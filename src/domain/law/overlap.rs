//! What two sides of an opposing team set both cover (X2).

use crate::domain::kernel::{Object, OpposingSetId, State};
use crate::domain::model::OpposingSide;
use crate::domain::model::tree::all_below;
use rustc_hash::FxHashMap;

/// Something that two sides of a set cover, each by the asset of a row.
pub struct Overlap {
    pub between: [OpposingSide; 2],
    pub shared: Object,
}

/// X2: everything that two sides of a set cover.
pub fn overlaps(set: OpposingSetId, state: &State<'_>) -> Vec<Overlap> {
    let mut rows = state.by(OpposingSide::set, set);
    rows.sort_by_key(|row| (row.side.0.as_str(), row.asset.0.order()));
    // Everything that a side covers, and for each the side and the asset that covers it.
    let mut covered: FxHashMap<Object, &OpposingSide> = FxHashMap::default();
    let mut overlaps = Vec::new();
    for row in &rows {
        for asset in all_below(state, row.asset.0) {
            match covered.get(&asset) {
                Some(other) if other.side.0.key() != row.side.0.key() => {
                    overlaps.push(Overlap { between: [**other, *row], shared: asset });
                }
                _ => {
                    covered.insert(asset, row);
                }
            }
        }
    }
    overlaps
}
