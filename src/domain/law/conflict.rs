//! The rules on conflicts: none beyond their columns; a sync takes none away unasked (X1).

use crate::domain::law::rules::Ruled;
use crate::domain::model::Conflict;

impl Ruled for Conflict {
    const IS_WALL: bool = true;
}
