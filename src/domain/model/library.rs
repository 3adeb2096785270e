//! Libraries (L1).

use crate::domain::kernel::{LibraryId, Name, choice};
use crate::domain::model::define::record;

choice! {
    /// Which group entry counts when several match (W4).
    GroupAccess, default Highest, { Highest = "highest", Lowest = "lowest", }
}

choice! {
    /// Whether what contains an item limits access to it (W6).
    Containment, default Strict, { Strict = "strict", Own = "own", }
}

record! {
    /// A document repository with its own users, groups and roles.
    Library, key 1, {
        /// Id: 1 to 64 characters, no white space; stored as typed
        "id" id: LibraryId, required;
        /// Display name (default: the id)
        "display_name" display_name: Name<254>, filled;
        /// Which of several group entries counts
        "group_access" group_access: GroupAccess;
        /// Whether containers limit access to what is in them
        "containment" containment: Containment;
    }
}
