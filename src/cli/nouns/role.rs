//! `imctl role`: named sets of privileges, in every scope (R2–R4, A3).

mod diff;
mod privileges;
pub mod values;
mod wizard;

use crate::bulk::build::Mode;
use crate::cli::app::{App, Work};
use crate::cli::args::{Named, RoleArg, RoleScope, find_each};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::look_up::scope_must_exist;
use crate::cli::names::Names;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::kernel::{
    Arg, Cell, Kind, LibraryId, Object, Principal, Record, RoleRef, Spot, State, Text, UserId, command,
    counted, described,
};
use crate::domain::model::commands::{SERVICE_ASSIGN, SERVICE_UNASSIGN, USER_ASSIGN_ROLE};
use crate::domain::model::{
    DEFAULT, DEFAULT_EXTERNAL, LibraryUser, Role, RoleAssignment, RolePrivilege, ServiceAssignment,
    ServiceRole, Table, catalogue,
};
use crate::output::{Answer, Listing};
use clap::{Args, Subcommand};
use serde_json::Value;
use values::{not_policy, values};

#[derive(Subcommand)]
pub enum Verb {
    /// Create a role; without a name, a terminal is asked for everything
    Create(privileges::Create),
    /// Change a role's description or kind
    Update {
        /// The role's name
        name: RoleArg,
        #[command(flatten)]
        scope: RoleScope,
        #[command(flatten)]
        fields: Fields<Role>,
    },
    /// List roles
    List {
        #[command(flatten)]
        list: ListArgs,
        #[command(flatten)]
        scope: RoleScope,
    },
    /// Show a role with the value of every privilege and who holds it
    Show {
        /// The role's name
        name: RoleArg,
        #[command(flatten)]
        scope: RoleScope,
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
        name: RoleArg,
        /// The name of the copy
        new: String,
        #[command(flatten)]
        scope: RoleScope,
        /// Description of the copy
        #[arg(long)]
        description: Option<String>,
    },
    /// Delete a role that nobody holds
    Delete {
        /// The role's name
        name: RoleArg,
        #[command(flatten)]
        scope: RoleScope,
        /// First give its holders this role (a library's: DEFAULT or DEFAULT EXTERNAL when none is named)
        #[arg(long, value_name = "ROLE", num_args = 0..=1, default_missing_value = "")]
        reassign: Option<RoleArg>,
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

#[derive(Args)]
pub struct Holders {
    /// The role's name
    name: RoleArg,
    #[command(flatten)]
    principals: Names<Principal>,
    #[command(flatten)]
    scope: RoleScope,
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Create(_) | Verb::Update { .. } | Verb::Duplicate { .. } | Verb::Delete { .. } => {
                Needs::Changes(Table::Role)
            }
            Verb::Grant(_) | Verb::Deny(_) | Verb::Clear(_) => Needs::Changes(Table::RolePrivilege),
            // A library's role is held through the assignment to the library: see `LibraryUser`.
            Verb::Assign(_) | Verb::Unassign(_) => Needs::Asks,
            Verb::List { .. } | Verb::Show { .. } | Verb::Diff(_) => Needs::Reads(Table::Role),
            Verb::Tiers => Needs::Nothing,
            Verb::Import(args) => args.needs(Needs::Changes(Table::Role)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create(args) => privileges::create(app, &args),
        Verb::Update { name, scope, fields } => {
            let scope = scope.of(app.library())?;
            not_policy(&scope)?;
            records::update(app, &[&scope, name.text()], &fields)
        }
        Verb::List { list, scope } => app.read(|reading| {
            let mut rows = reading.rows::<Role>();
            rows.extend(catalogue::policy_roles().iter().filter_map(|role| {
                let name = Object::parse(Kind::Role, &format!("policy/{}", role.name)).ok()?;
                let description = crate::domain::kernel::Short(Text::new(&role.description));
                Some(Role { name: RoleRef(name), description, ..Role::blank() })
            }));
            if scope.is_given() || app.library().is_some() {
                let scope = scope.of(app.library())?;
                scope_must_exist(reading, &scope)?;
                rows.retain(|r| r.name.0.scope().eq_ignore_ascii_case(&scope));
            }
            Ok(Answer::of(list.apply(reading, Listing::of(&rows))?))
        }),
        Verb::Show { name, scope } => show(app, &name, &scope),
        Verb::Grant(args) => privileges::set(app, &args, true),
        Verb::Deny(args) => privileges::set(app, &args, false),
        Verb::Clear(args) => privileges::clear(app, &args),
        Verb::Duplicate { name, new, scope, description } => {
            duplicate(app, &name, &new, &scope, description.as_deref())
        }
        Verb::Delete { name, scope, reassign } => delete(app, &name, &scope, reassign.as_ref()),
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

fn show(app: &App, name: &RoleArg, scope: &RoleScope) -> Result<Answer> {
    app.read(|reading| {
        let role = scope.find(name, reading)?;
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

fn duplicate(
    app: &App,
    name: &RoleArg,
    new: &str,
    scope: &RoleScope,
    description: Option<&str>,
) -> Result<Answer> {
    not_policy(&scope.of(app.library())?)?;
    app.write(|work| {
        let role = scope.find(name, work)?;
        let original: Role = work.row(role.0)?;
        let mut fields = Fields::<Role>::default();
        fields.set(Spot::scope(), role.0.scope()).set(Role::name, new);
        fields.set(Role::description, description.unwrap_or(original.description.0.as_str()));
        fields.set(Role::external, original.external.show());
        let (_, copy) = work.put(Mode::Create, &fields)?;
        for row in work.state.by(RolePrivilege::role, role) {
            work.put_row(RolePrivilege { role: copy.name, ..row });
        }
        Ok(format!("duplicated {} as {}", described(role.0), described(copy.name.0)))
    })
}

fn delete(app: &App, name: &RoleArg, scope: &RoleScope, reassign: Option<&RoleArg>) -> Result<Answer> {
    not_policy(&scope.of(app.library())?)?;
    app.write(|work| {
        let role = scope.find(name, work)?;
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
                crate::domain::kernel::listed(&names)
            ))
            .hint("--reassign ROLE gives them another first"));
        };
        let other = match (other.text(), role.0.library()) {
            ("", Some(_)) if row.external.0 => DEFAULT_EXTERNAL,
            ("", Some(_)) => DEFAULT,
            ("", None) => return Err(Error::usage("--reassign needs the name of a role in this scope")),
            (name, _) => name,
        };
        let other = scope.find(&RoleArg::from(other), work)?;
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

fn assign(app: &App, args: &Holders) -> Result<Answer> {
    let names = args.principals.read(app)?;
    app.write(|work| {
        let role = args.scope.find(&args.name, work)?;
        let principals = find_each(&names, work)?;
        if role.0.scope() == "service" {
            return Err(match principals.iter().find(|p| p.0.kind == Kind::User) {
                Some(user) => super::service::only_groups(&user.to_string(), "SERVICE"),
                None => {
                    let group: Vec<&str> = names.iter().map(Named::text).collect();
                    let run = command!(SERVICE_ASSIGN, group, role = args.name.text());
                    Error::refused("a service role is held on a service").hint(run)
                }
            });
        }
        if role.0.library().is_some() {
            if let Some(group) = principals.iter().find(|p| p.0.kind == Kind::Group) {
                return Err(Error::refused(format!("a library role is held by users; `{group}` is a group")));
            }
            give_role(work, role, &principals)?;
        } else {
            for principal in &principals {
                work.put_row(RoleAssignment { role, principal: *principal });
            }
        }
        Ok(format!("gave {} to {}", described(role.0), count(&principals)))
    })
}

fn count(principals: &[Principal]) -> String {
    match principals {
        [one] => format!("`{one}`"),
        many => format!("{} holders", many.len()),
    }
}

fn unassign(app: &App, args: &Holders) -> Result<Answer> {
    let names = args.principals.read(app)?;
    app.write(|work| {
        let role = args.scope.find(&args.name, work)?;
        let principals = find_each(&names, work)?;
        for principal in &principals {
            if let Some(library) = role.0.library() {
                return Err(Error::refused("a user of a library always has exactly one role there").hint(
                    command!(USER_ASSIGN_ROLE, user = *principal, library = Arg::Id(library), role = DEFAULT),
                ));
            }
            if role.0.scope() == "service" {
                return Err(Error::refused("a service role is held on a service").hint(command!(
                    SERVICE_UNASSIGN,
                    group = *principal,
                    role = args.name.text()
                )));
            }
            let row = RoleAssignment { role, principal: *principal };
            if work.state.get::<RoleAssignment>(&crate::domain::kernel::stored_key(&row)).is_none() {
                return Err(Error::not_found(format!("`{principal}` doesn't hold {}", described(role.0))));
            }
            work.remove(&row);
        }
        Ok(format!("took {} from {}", described(role.0), count(&principals)))
    })
}

/// Gives a library role to many users: `role assign` for library scopes.
fn give_role(work: &Work<'_, '_>, role: RoleRef, users: &[Principal]) -> Result {
    let Some(library) = role.0.library() else { return Ok(()) };
    let role: Role = work.row(role.0)?;
    Error::all(users.iter().map(|user| {
        let key = [LibraryId(library).store(), UserId(user.0).store()];
        let row = work.state.get::<LibraryUser>(&key).ok_or_else(|| {
            let (library, name) = (Arg::Id(library), role.name.0.name());
            Error::refused(format!("`{user}` is no user of library `{}`", role.name.0.scope()))
                .hint(command!(USER_ASSIGN_ROLE, user = *user, library, role = name))
        })?;
        work.put_row(LibraryUser { role: Some(role.name), ..row });
        Ok(())
    }))
    .map(drop)
}
