//! What the rules say about changes: Conflicts: who is kept out of an asset and everything under it (X1).

use crate::domain::law::rules::Ruled;
use crate::domain::model::conflict::Conflict;

impl Ruled for Conflict {
    const IS_WALL: bool = true;
}
