//! What a role says of privileges: from the day it is made, and changed later (R4).

use super::values::not_policy;
use super::wizard;
use crate::bulk::build::Mode;
use crate::cli::app::{App, Work};
use crate::cli::args::{PrivilegeArg, RoleArg, RoleScope};
use crate::cli::error::{Error, Result};
use crate::cli::fields::Fields;
use crate::cli::records;
use crate::cli::shell::Terminal;
use crate::domain::kernel::{RoleRef, Spot, command, described, message};
use crate::domain::model::commands::{ROLE_CREATE, ROLE_GRANT};
use crate::domain::model::{Role, RolePrivilege, catalogue};
use crate::output::Answer;
use clap::Args;

#[derive(Args)]
pub struct Create {
    /// The role's name
    name: Option<String>,
    #[command(flatten)]
    scope: RoleScope,
    #[command(flatten)]
    fields: Fields<Role>,
    /// Privileges that it grants, or levels (`control_center_access=tier1`)
    #[arg(long, value_name = "PRIVILEGE")]
    grant: Vec<PrivilegeArg>,
    /// Privileges that it denies
    #[arg(long, value_name = "PRIVILEGE")]
    deny: Vec<PrivilegeArg>,
}

#[derive(Args)]
pub struct Privileges {
    /// The role's name
    name: RoleArg,
    /// Keys of privileges; `imctl privilege list` shows them
    #[arg(required = true)]
    privileges: Vec<PrivilegeArg>,
    #[command(flatten)]
    scope: RoleScope,
}

impl Privileges {
    fn keys(&self) -> impl Iterator<Item = &str> {
        each(&self.privileges)
    }
}

/// Creates a role with what it says, or with what a terminal answers.
pub fn create(app: &App, args: &Create) -> Result<Answer> {
    let Some(name) = &args.name else {
        if !app.shell.can_ask() {
            return Err(Error::usage("name the role").hint(message!(
                "on a terminal, `{run}` asks for everything",
                run = command!(ROLE_CREATE).as_far_as_given()
            )));
        }
        let draft = wizard::ask(app, &mut Terminal, &args.scope)?;
        return make(app, &draft.scope, &draft.name, &draft.fields, &draft.values);
    };
    let scope = args.scope.of(app.library())?;
    let mut values = Vec::new();
    for (privileges, grant) in [(&args.grant, true), (&args.deny, false)] {
        for given in each(privileges) {
            values.push(value_of(&scope, name, given, grant)?);
        }
    }
    make(app, &scope, name, &args.fields, &values)
}

/// Creates a role that says this.
fn make(
    app: &App,
    scope: &str,
    name: &str,
    fields: &Fields<Role>,
    values: &[(String, String)],
) -> Result<Answer> {
    app.write(|work| {
        let role = records::put(work, Mode::Create, &[scope, name], fields)?;
        say(work, role.name, values)?;
        Ok(format!("created {}", described(role.name.0)))
    })
}

/// Writes what a role says of privileges.
fn say(work: &Work<'_, '_>, role: RoleRef, values: &[(String, String)]) -> Result {
    for (key, value) in values {
        let mut row = Fields::<RolePrivilege>::default();
        row.set(Spot::scope(), role.0.scope())
            .set(RolePrivilege::role, role.0.name())
            .set(RolePrivilege::privilege, key)
            .set(RolePrivilege::value, value);
        work.put(Mode::Upsert, &row)?;
    }
    Ok(())
}

fn each(privileges: &[PrivilegeArg]) -> impl Iterator<Item = &str> {
    privileges.iter().flat_map(|list| list.text().split([';', ','])).map(str::trim).filter(|p| !p.is_empty())
}

/// The privilege and value that `import_create` or `control_center_access=tier1` means.
fn value_of(scope: &str, role: &str, given: &str, grant: bool) -> Result<(String, String)> {
    let (key, value) = given.split_once('=').map_or((given, None), |(k, v)| (k, Some(v)));
    let (yes, no) = if scope == "service" { ("allow", "deny") } else { ("granted", "denied") };
    let value =
        match (value, grant, catalogue::privilege(scope, key)) {
            (Some(_), false, _) => {
                return Err(Error::usage(format!("`{given}`: a level is granted, not denied"))
                    .hint(command!(ROLE_GRANT, role, key = given, scope)));
            }
            (Some(value), true, _) => value,
            // Denying a level is the least of it; granting one needs to say which.
            (None, false, Some(p)) if !p.values.iter().any(|v| v == no) => {
                let none = p.values.iter().find(|v| *v == "none");
                none.or(p.values.last()).map_or("", String::as_str)
            }
            (None, true, Some(p)) if !p.values.iter().any(|v| v == yes) => {
                return Err(Error::value(format!("`{key}` has levels: {}", p.values.join(", ")))
                    .hint(format!("{key}={}", p.values.last().map_or("", String::as_str))));
            }
            (None, true, _) => yes,
            (None, false, _) => no,
        };
    Ok((key.to_owned(), value.to_owned()))
}

/// Grants privileges, or denies them.
pub fn set(app: &App, args: &Privileges, grant: bool) -> Result<Answer> {
    not_policy(&args.scope.of(app.library())?)?;
    app.write(|work| {
        let role = args.scope.find(&args.name, work)?;
        let given = args.keys().map(|given| value_of(role.0.scope(), args.name.text(), given, grant));
        say(work, role, &given.collect::<Result<Vec<_>>>()?)?;
        Ok(format!("changed {}", described(role.0)))
    })
}

/// R4: back to the default; a service role says nothing then.
pub fn clear(app: &App, args: &Privileges) -> Result<Answer> {
    not_policy(&args.scope.of(app.library())?)?;
    app.write(|work| {
        let role = args.scope.find(&args.name, work)?;
        let said = work.state.by(RolePrivilege::role, role);
        for key in args.keys() {
            let Some(privilege) = catalogue::privilege(role.0.scope(), key) else {
                return Err(no_privilege(role.0.scope(), key));
            };
            said.iter()
                .filter(|row| row.privilege.as_str() == privilege.key)
                .for_each(|row| work.remove(row));
        }
        Ok(format!("changed {}", described(role.0)))
    })
}

fn no_privilege(scope: &str, key: &str) -> Error {
    Error::not_found(format!("there is no privilege `{key}` in this scope"))
        .hint(catalogue::instead_of(key, scope))
}
