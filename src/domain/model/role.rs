//! Roles, what they grant, and who holds them (R2–R4, A3).

use crate::domain::kernel::{Flag, Principal, RoleRef, Short, Text};
use crate::domain::model::define::record;

/// The role of an internal user for whom none is chosen (R3).
pub const DEFAULT: &str = "DEFAULT";

/// The role of an external user for whom none is chosen (R3).
pub const DEFAULT_EXTERNAL: &str = "DEFAULT EXTERNAL";

record! {
    /// A named, full set of granted and denied privileges.
    Role, key 1, {
        /// Name: 1 to 254 letters, digits, `_` and `-` in a library; 3 to 254 without spaces elsewhere
        (scope) "name" name: RoleRef, required;
        /// Description: at most 254 characters
        "description" description: Short<254>;
        /// Is it for external users, and for nobody else? (library roles)
        "external" external: Flag<false>;
    }
}

record! {
    /// A privilege's value in a role, where it isn't the default (R4).
    RolePrivilege, key 2, {
        /// Role
        (scope) "role" role: RoleRef, required;
        /// Key of the privilege in the catalogue
        "privilege" privilege: Text, required;
        /// `granted`, `denied`, a level, or for services `allow` or `deny`
        "value" value: Text, required;
    }
}

record! {
    /// A holder of a global or policy role.
    RoleAssignment, key 2, {
        /// Role
        (scope) "role" role: RoleRef, required;
        /// User or group that holds it
        "principal" principal: Principal, required;
    }
}

/// Is it a role that every library has (R3)?
pub fn is_built_in(role: RoleRef) -> bool {
    role.0.library().is_some()
        && [DEFAULT, DEFAULT_EXTERNAL].iter().any(|name| role.0.name().eq_ignore_ascii_case(name))
}
