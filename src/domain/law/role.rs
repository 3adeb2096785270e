//! The rules on roles, what they grant, and who holds them (R1–R4, A2, A3).

use crate::domain::kernel::{
    Arg, Author, Change, Class, Given, Kind, RoleRef, Spot, Text, UserId, command, message,
};
use crate::domain::law::rules::Retirement;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::commands::USER_ASSIGN_ROLE;
use crate::domain::model::{
    DEFAULT_EXTERNAL, LibraryUser, Role, RoleAssignment, RolePrivilege, User, catalogue, is_built_in,
};

impl Ruled for Role {
    /// R3: a built-in role is never deleted.
    fn retirement(&self) -> Retirement<Self> {
        if is_built_in(self.name) { Retirement::Stays } else { Retirement::Goes }
    }

    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        match (&change.before, &change.after) {
            (None, Some(role)) => {
                if let Some(id) = crate::domain::law::group::respelled(role.name.0, rules) {
                    rules.state.put(Role { name: RoleRef(id), ..*role }, change.origin);
                }
            }
            // What a role grants goes with it.
            (Some(role), None) if !rules.choices.alone => {
                for row in rules.state.by(RolePrivilege::role, role.name) {
                    rules.state.remove(&row, change.origin);
                }
            }
            _ => {}
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(role) = &change.after else {
            if let Some(role) = change.before.as_deref()
                && is_built_in(role.name)
                && role.name.0.library().is_some_and(|library| rules.state.exists(library))
            {
                let message =
                    message!("{role} is built in and can't be deleted", role = Arg::Described(role.name.0));
                rules.refuse(change, "R3", Class::State, Role::name, message);
            }
            return;
        };
        let name = role.name.0.name();
        if is_built_in(role.name) {
            let external = name.eq_ignore_ascii_case(DEFAULT_EXTERNAL);
            if role.external.0 != external {
                let message = message!("the built-in role `{name}` can't change sides", name);
                rules.refuse(change, "R3", Class::State, Role::external, message);
            }
            return;
        }
        match role.name.0.scope() {
            "policy" => {
                let message = message!("the policy roles are built in; `{name}` can't be created", name);
                rules.refuse(change, "A3", Class::State, Role::name, message);
            }
            "global" | "service" => {
                if name.chars().count() < 3 {
                    let message =
                        message!("the name of a role of this scope has 3 to 254 characters: `{name}`", name);
                    rules.refuse(change, "R2", Class::Value, Role::name, message);
                }
                if name.chars().any(char::is_whitespace) {
                    let message = message!("a role name has no spaces: `{name}`", name);
                    rules.refuse(change, "R2", Class::Value, Role::name, message);
                }
                if role.external.0 {
                    let message = "only roles of a library can be external";
                    rules.refuse(change, "R2", Class::State, Role::external, message);
                }
            }
            _ => {
                if let Some(bad) = name.chars().find(|c| !c.is_alphanumeric() && !matches!(c, '_' | '-')) {
                    let message = message!(
                        "a role name in a library has only letters, digits, `_` and `-`, not `{bad}`: `{name}`",
                        bad = bad.escape_debug().to_string(),
                        name
                    );
                    rules.refuse(change, "R2", Class::Value, Role::name, message);
                }
            }
        }
        if change.before.as_ref().is_some_and(|before| before.external != role.external) {
            let wrong: Vec<UserId> = rules
                .state
                .by(LibraryUser::role, role.name)
                .into_iter()
                .filter(|r| rules.state.entity::<User>(r.user).is_some_and(|u| u.external != role.external))
                .map(|r| r.user)
                .collect();
            if !wrong.is_empty() {
                let message = message!(
                    "{role} is held by users of the other kind: {wrong}",
                    role = Arg::Described(role.name.0),
                    wrong
                );
                rules.refuse(change, "U3", Class::State, Role::external, message);
            }
        }
    }
}

impl Ruled for RolePrivilege {
    /// Spelled as the catalogue spells it.
    fn fill(&mut self, _before: Option<&Self>, _given: Given, _author: &Author) {
        if let Some(privilege) = catalogue::privilege(self.role.0.scope(), self.privilege.as_str()) {
            self.privilege = Text::new(&privilege.key);
            if let Some(value) = privilege.values.iter().find(|v| v.eq_ignore_ascii_case(self.value.as_str()))
            {
                self.value = Text::new(value);
            }
        }
    }

    /// R4: only what differs from the default is kept.
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let Some(row) = &change.after
            && catalogue::privilege(row.role.0.scope(), row.privilege.as_str())
                .is_some_and(|p| p.default == row.value.as_str())
        {
            rules.state.remove(row, change.origin);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = &change.after else { return };
        let scope = row.role.0.scope();
        if scope == "policy" {
            let message = "the policy roles are built in: what they hold is fixed";
            rules.refuse(change, "A3", Class::State, RolePrivilege::role, message);
            return;
        }
        let Some(privilege) = catalogue::privilege(scope, row.privilege.as_str()) else {
            let hint = catalogue::instead_of(row.privilege.as_str(), scope);
            let message =
                message!("there is no privilege `{privilege}` in this scope", privilege = row.privilege);
            rules.refuse_with(change, "R1", Class::NotFound, RolePrivilege::privilege, message, hint);
            return;
        };
        if !privilege.values.iter().any(|v| v == row.value.as_str()) {
            let values: Vec<&str> = privilege.values.iter().map(String::as_str).collect();
            let message = crate::domain::kernel::not_one_of(row.value.as_str(), &values);
            rules.refuse(change, "R1", Class::Value, RolePrivilege::value, message);
        }
    }
}

impl Ruled for RoleAssignment {
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = &change.after else { return };
        match row.role.0.scope() {
            "policy" => {}
            "global" => {
                if row.principal.0.kind != Kind::User {
                    let message = "a global role is held by users, not by groups";
                    rules.refuse(change, "A2", Class::State, RoleAssignment::principal, message);
                }
            }
            "service" => {
                let message = "a service role is given to groups, on a service";
                rules.refuse(change, "C1", Class::State, Spot::scope(), message);
            }
            library => {
                let message = message!(
                    "a role of library `{library}` is held through the assignment to the library",
                    library
                );
                let hint =
                    command!(USER_ASSIGN_ROLE, user = row.principal, library, role = row.role.0.name());
                rules.refuse_with(change, "U3", Class::State, Spot::scope(), message, hint);
            }
        }
    }
}
