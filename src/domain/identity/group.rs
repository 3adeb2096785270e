//! Groups and their members (G1–G3).

use crate::domain::cell::{Flag, Name};
use crate::domain::id::{GroupRef, UserId};
use crate::domain::record::record;

/// The group whose members manage a library (G3).
pub const NRTADMIN: &str = "NRTADMIN";
/// The other built-in groups of each library, and whether they are external (L1).
pub const RESERVED_GROUPS: [(&str, bool); 4] = [
    ("INTERNAL_ADMIN", false),
    ("INTERNAL_USERADMIN", false),
    ("EXTERNAL_ADMIN", true),
    ("EXTERNAL_USERADMIN", true),
];

record! {
    /// A list of users, of one library or of the whole firm.
    Group, key 1, {
        /// Id: at most 254 characters, unique in its scope
        (scope) "id" id: GroupRef, required;
        /// Full name: at most 254 characters (default: the id)
        "full_name" full_name: Name<254>, filled;
        /// Is it in use? A disabled group grants nothing; its denials still count
        "enabled" enabled: Flag<true>;
        /// Is it for external users, and for nobody else?
        "external" external: Flag<false>;
    }
}

record! {
    /// A user's membership in a group.
    GroupMember, key 2, {
        /// Group
        (scope) "group" group: GroupRef, required;
        /// User
        "user" user: UserId, required;
    }
}
