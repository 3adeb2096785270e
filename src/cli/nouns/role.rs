//! `imctl role`: named sets of privileges, in every scope (R2–R4, A3).

mod diff;
mod privileges;
mod wizard;

use super::user::give_role;
use crate::bulk::build::Mode;
use crate::cli::app::{App, LookUp, Work};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::names::Names;
use crate::cli::records::{self, ListArgs};
use crate::domain::kernel::cell::Cell;
use crate::domain::kernel::id::{Kind, LibraryId, Object, Principal, RoleRef};
use crate::domain::kernel::record::Record;
use crate::domain::kernel::state::State;
use crate::domain::kernel::text::{Text, shell_word};
use crate::domain::kernel::words::{counted, described};
use crate::domain::model::service::{ServiceAssignment, ServiceRole};
use crate::domain::model::{
    DEFAULT, DEFAULT_EXTERNAL, LibraryUser, Role, RoleAssignment, RolePrivilege, catalogue,
};
use crate::output::{Answer, Listing};
use clap::{Args, Subcommand};
use serde_json::Value;

#[derive(Subcommand)]
pub enum Verb {
    /// Create a role; without a name, a terminal is asked for everything
    Create(privileges::Create),
    /// Change a role's description or kind
    Update {
        /// The role's name
        name: String,
        #[command(flatten)]
        scope: Scope,
        #[command(flatten)]
        fields: Fields<Role>,
    },
    /// List roles
    List {
        #[command(flatten)]
        list: ListArgs,
        #[command(flatten)]
        scope: Scope,
    },
    /// Show a role with the value of every privilege and who holds it
    Show {
        /// The role's name
        name: String,
        #[command(flatten)]
        scope: Scope,
    },
    /// Grant privileges, or set a level: `import_create`, `control_center_access=tier1`
    Grant(privileges::Privileges),
    /// Deny privileges
    Deny(privileges::Privileges),
    /// Say nothing of privileges any more: the default counts, and for a service role nothing
    Clear(privileges::Privileges),
    /// Copy a role with its privileges to a new name
    Duplicate {
        /// The role's name
        name: String,
        /// The name of the copy
        new: String,
        #[command(flatten)]
        scope: Scope,
        /// Description of the copy
        #[arg(long)]
        description: Option<String>,
    },
    /// Delete a role that nobody holds
    Delete {
        /// The role's name
        name: String,
        #[command(flatten)]
        scope: Scope,
        /// First give its holders this role (a library's: DEFAULT or DEFAULT EXTERNAL when none is named)
        #[arg(long, value_name = "ROLE", num_args = 0..=1, default_missing_value = "")]
        reassign: Option<String>,
    },
    /// Give a role to users (policy roles: or groups)
    Assign(Holders),
    /// Take a role from users (a library role is changed by assigning another)
    Unassign(Holders),
    /// Compare two roles: what differs
    Diff(diff::Diff),
    /// Print the features of the fixed administrator sets
    Tiers,
    /// Import roles from CSV
    Import(ImportArgs),
    /// Export roles as CSV
    Export(ExportArgs),
}

#[derive(Args, Clone)]
pub struct Scope {
    /// `library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)
    #[arg(long, value_name = "SCOPE")]
    scope: Option<String>,
}

#[derive(Args)]
pub struct Holders {
    /// The role's name
    name: String,
    #[command(flatten)]
    principals: Names,
    #[command(flatten)]
    scope: Scope,
}

/// Runs the verb.
///
/// # Errors
/// As the verb's.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create(args) => privileges::create(app, &args),
        Verb::Update { name, scope, fields } => {
            let scope = scope.of(app)?;
            not_policy(&scope)?;
            records::update(app, &[("scope", &scope), ("name", &name)], &fields)
        }
        Verb::List { list, scope } => app.read(|reading| {
            let mut rows = reading.rows::<Role>();
            rows.extend(catalogue::policy_roles().iter().filter_map(|role| {
                let name = Object::parse(Kind::Role, &format!("policy/{}", role.name)).ok()?;
                let description = crate::domain::kernel::cell::Short(Text::new(&role.description));
                Some(Role { name: RoleRef(name), description, ..Role::blank() })
            }));
            if scope.scope.is_some() || app.library().is_some() {
                let scope = scope.of(app)?;
                rows.retain(|r| r.name.0.scope().eq_ignore_ascii_case(&scope));
            }
            Ok(Answer::of(list.apply(Listing::of(&rows))?))
        }),
        Verb::Show { name, scope } => show(app, &name, &scope),
        Verb::Grant(args) => privileges::set(app, &args, true),
        Verb::Deny(args) => privileges::set(app, &args, false),
        Verb::Clear(args) => privileges::clear(app, &args),
        Verb::Duplicate { name, new, scope, description } => {
            duplicate(app, &name, &new, &scope, description.as_deref())
        }
        Verb::Delete { name, scope, reassign } => delete(app, &name, &scope, reassign.as_deref()),
        Verb::Assign(args) => assign(app, &args),
        Verb::Unassign(args) => unassign(app, &args),
        Verb::Diff(args) => diff::diff(app, &args),
        Verb::Tiers => {
            let mut listing = Listing::new(&["feature", "action", "tier1", "tier2", "nrtadmin"]);
            for row in catalogue::tiers() {
                let (feature, action) = (row.feature.clone().into(), row.action.clone().into());
                listing.push(vec![feature, action, row.tier1.into(), row.tier2.into(), row.nrtadmin.into()]);
            }
            Ok(Answer::of(listing))
        }
        Verb::Import(args) => records::import::<Role>(app, &args),
        Verb::Export(args) => records::export::<Role>(app, &args),
    }
}

impl Scope {
    fn of(&self, app: &App) -> Result<String> {
        let scope = self.scope.as_deref().or_else(|| app.library()).ok_or_else(|| {
            Error::usage("name the scope of the role")
                .hint("--scope library:ACTIVE, --scope global, --scope policy or --scope service")
        })?;
        Ok(scope.strip_prefix("library:").unwrap_or(scope).to_owned())
    }
}

/// A3: policy roles are what they are.
fn not_policy(scope: &str) -> Result {
    if scope.eq_ignore_ascii_case("policy") {
        return Err(Error::refused("the policy roles are built in: they are assigned, and not changed"));
    }
    Ok(())
}

fn role_ref<W: LookUp>(app: &App, work: &W, name: &str, scope: &Scope) -> Result<RoleRef> {
    let object = Object::parse(Kind::Role, &format!("{}/{name}", scope.of(app)?)).map_err(Error::value)?;
    if let Some(library) = object.library() {
        work.must_exist(library)?;
    }
    Ok(RoleRef(work.must_exist(object)?))
}

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

/// Users and groups that hold a role, each once; a service role is held on some service.
fn holders(state: &State<'_>, role: RoleRef) -> Vec<Principal> {
    let mut holders: Vec<Principal> =
        state.by(RoleAssignment::role, role).into_iter().map(|row| row.principal).collect();
    holders.extend(state.by(LibraryUser::role, role).into_iter().map(|row| Principal(row.user.0)));
    holders.extend(state.by(ServiceAssignment::role, role).into_iter().map(|row| Principal(row.group.0.0)));
    holders.sort_by_key(|p| p.0.order());
    holders.dedup();
    holders
}

fn show(app: &App, name: &str, scope: &Scope) -> Result<Answer> {
    app.read(|reading| {
        let role = role_ref(app, reading, name, scope)?;
        reading.look_at(role.0)?;
        let row = reading.state.entity::<Role>(role).unwrap_or(Role { name: role, ..Role::blank() });
        let mut listing = Listing::of(&[row]);
        let values = values(reading.state, role);
        let holders: Vec<Value> = holders(reading.state, role).iter().map(|h| h.show().into()).collect();
        if app.is_for_people() {
            for (privilege, value) in &values {
                listing.add_column(&privilege.key, |_| value.clone().into());
            }
        } else {
            let map: serde_json::Map<_, _> =
                values.into_iter().map(|(p, v)| (p.key.clone(), Value::from(v))).collect();
            listing.add_column("privileges", |_| map.clone().into());
        }
        listing.add_column("holders", |_| holders.clone().into());
        Ok(Answer::one(listing))
    })
}

fn duplicate(app: &App, name: &str, new: &str, scope: &Scope, description: Option<&str>) -> Result<Answer> {
    not_policy(&scope.of(app)?)?;
    app.write(|work| {
        let role = role_ref(app, work, name, scope)?;
        let original: Role = work.row(role.0)?;
        let mut fields = Fields::<Role>::default();
        fields.set("scope", role.0.scope()).set("name", new);
        fields.set("description", description.unwrap_or(original.description.0.as_str()));
        fields.set("external", original.external.show());
        let (_, copy) = work.put(Mode::Create, &fields)?;
        for row in work.state.by(RolePrivilege::role, role) {
            work.put_row(RolePrivilege { role: copy.name, ..row });
        }
        Ok(format!("duplicated {} as {}", described(role.0), described(copy.name.0)))
    })
}

fn delete(app: &App, name: &str, scope: &Scope, reassign: Option<&str>) -> Result<Answer> {
    not_policy(&scope.of(app)?)?;
    app.write(|work| {
        let role = role_ref(app, work, name, scope)?;
        let row: Role = work.row(role.0)?;
        let holders = holders(work.state, role);
        if holders.is_empty() || crate::domain::model::is_built_in(role) {
            work.remove(&row);
            return Ok(format!("deleted {}", described(role.0)));
        }
        let Some(other) = reassign else {
            let names: Vec<String> = holders.iter().map(Cell::show).collect();
            return Err(Error::refused(format!(
                "{} is held by {}",
                described(role.0),
                crate::domain::kernel::words::listed(&names)
            ))
            .hint("--reassign ROLE gives them another first"));
        };
        let other = match (other, role.0.library()) {
            ("", Some(_)) if row.external.0 => DEFAULT_EXTERNAL,
            ("", Some(_)) => DEFAULT,
            ("", None) => return Err(Error::usage("--reassign needs the name of a role in this scope")),
            (name, _) => name,
        };
        let other = role_ref(app, work, other, scope)?;
        for row in work.state.by(LibraryUser::role, role) {
            work.put_row(LibraryUser { role: Some(other), ..row });
        }
        for row in work.state.by(RoleAssignment::role, role) {
            work.remove(&row);
            work.put_row(RoleAssignment { role: other, ..row });
        }
        for row in work.state.by(ServiceAssignment::role, role) {
            work.remove(&row);
            work.put_row(ServiceAssignment { role: ServiceRole(other), ..row });
        }
        work.remove(&row);
        let holders = counted(holders.len(), "holder");
        Ok(format!("gave {holders} {} and deleted {}", described(other.0), described(role.0)))
    })
}

fn principals(work: &Work<'_, '_>, names: &[String]) -> Result<Vec<Object>> {
    names.iter().map(|name| work.principal(name)).collect()
}

fn assign(app: &App, args: &Holders) -> Result<Answer> {
    let names = args.principals.read(app)?;
    app.write(|work| {
        let role = role_ref(app, work, &args.name, &args.scope)?;
        let principals = principals(work, &names)?;
        if role.0.scope() == "service" {
            return Err(match principals.iter().find(|p| p.kind == Kind::User) {
                Some(user) => super::service::only_groups(&user.to_string(), "SERVICE"),
                None => Error::refused("a service role is held on a service").hint(format!(
                    "imctl service assign SERVICE --group {} --role {}",
                    names.iter().map(|name| shell_word(name)).collect::<Vec<_>>().join(" --group "),
                    shell_word(&args.name)
                )),
            });
        }
        if role.0.library().is_some() {
            if let Some(group) = principals.iter().find(|p| p.kind == Kind::Group) {
                return Err(Error::refused(format!("a library role is held by users; `{group}` is a group")));
            }
            give_role(work, role, &principals)?;
        } else {
            for principal in &principals {
                work.put_row(RoleAssignment { role, principal: Principal(*principal) });
            }
        }
        Ok(format!("gave {} to {}", described(role.0), count(&principals)))
    })
}

fn count(principals: &[Object]) -> String {
    match principals {
        [one] => format!("`{one}`"),
        many => format!("{} holders", many.len()),
    }
}

fn unassign(app: &App, args: &Holders) -> Result<Answer> {
    let names = args.principals.read(app)?;
    app.write(|work| {
        let role = role_ref(app, work, &args.name, &args.scope)?;
        let principals = principals(work, &names)?;
        for principal in &principals {
            if let Some(library) = role.0.library() {
                return Err(Error::refused("a user of a library always has exactly one role there").hint(
                    format!("imctl user assign {principal:#} -l {:#} --role {DEFAULT}", LibraryId(library)),
                ));
            }
            if role.0.scope() == "service" {
                return Err(Error::refused("a service role is held on a service").hint(format!(
                    "imctl service unassign SERVICE --group {principal:#} --role {}",
                    shell_word(&args.name)
                )));
            }
            let row = RoleAssignment { role, principal: Principal(*principal) };
            if work.state.get::<RoleAssignment>(&crate::domain::kernel::state::stored_key(&row)).is_none() {
                return Err(Error::not_found(format!("`{principal}` doesn't hold {}", described(role.0))));
            }
            work.remove(&row);
        }
        Ok(format!("took {} from {}", described(role.0), count(&principals)))
    })
}
