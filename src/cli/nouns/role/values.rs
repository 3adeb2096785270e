//! What a role says of every privilege of its scope (R4), and which roles say always the same (A3).

use crate::cli::error::{Error, Result};
use crate::domain::kernel::{Cell, RoleRef, State};
use crate::domain::model::{RolePrivilege, catalogue};

/// Every privilege of a role with its value: what it says, else the default (R4), and of a policy role what
/// is fixed (A3). A service role says nothing by an empty value.
pub fn values(state: &State<'_>, role: RoleRef) -> Vec<(&'static catalogue::Privilege, String)> {
    let fixed = (role.0.scope() == "policy").then(|| catalogue::policy_role(role.0.name())).flatten();
    let said = state.by(RolePrivilege::role, role);
    catalogue::privileges(role.0.scope())
        .iter()
        .map(|privilege| {
            let value = said.iter().find(|row| row.privilege.as_str() == privilege.key);
            let value = value.map(|row| row.value.show());
            let fixed = fixed.map(|role| role.value(privilege).to_owned());
            (privilege, fixed.or(value).unwrap_or_else(|| privilege.default.clone()))
        })
        .collect()
}

/// A3: policy roles are what they are.
///
/// # Errors
/// When this is their scope (6).
pub fn not_policy(scope: &str) -> Result {
    if scope.eq_ignore_ascii_case("policy") {
        return Err(Error::refused("the policy roles are built in: they are assigned, and not changed"));
    }
    Ok(())
}
