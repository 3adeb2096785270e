//! Groups and their members (G1–G3).

use crate::domain::kernel::{Flag, GroupRef, Name, Object, UserId};
use crate::domain::model::define::record;

/// The group whose members manage a library (G3).
pub const NRTADMIN: &str = "NRTADMIN";

/// Privileges that members of NRTADMIN have, whatever their role says (R6).
pub const SUPERSEDED: [&str; 3] =
    ["use_imanage_import", "use_imanage_work_monitor", "use_imanage_work_administration"];

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

/// Is it one of the groups that every library has (L1)? Then whether it is an external one.
pub fn built_in(group: Object) -> Option<bool> {
    let name = group.name();
    if name.eq_ignore_ascii_case(NRTADMIN) {
        return Some(false);
    }
    RESERVED_GROUPS.iter().find(|(reserved, _)| name.eq_ignore_ascii_case(reserved)).map(|(_, ext)| *ext)
}
