//! `imctl service`: CAM services, and who holds which service role there (C1, C2).

use crate::cli::app::{App, Work};
use crate::cli::args::{
    CategoryArg, GroupArg, PermissionValue, ServiceArg, ServiceRoleArg, UserArg, WordArg, each,
};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::cli::timeline::{self, TimelineArgs};
use crate::domain::access::Rule;
use crate::domain::access::permission::{Difference, Permissions, differences};
use crate::domain::kernel::{Arg, Cell, Context, Object, command, counted, described};
use crate::domain::model::catalogue::{Privilege, privileges};
use crate::domain::model::commands::{SERVICE_SHOW, SERVICE_UPDATE_TIER};
use crate::domain::model::service::steps_for_a_user;
use crate::domain::model::{Group, Service, ServiceAssignment, ServiceGroup, Table, Tier};
use crate::output::{Answer, Listing};
use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

#[derive(Subcommand)]
pub enum Verb {
    /// Create a service under its licence tier
    Create {
        /// Id: at most 32 characters
        id: String,
        #[command(flatten)]
        fields: Fields<Service>,
    },
    /// Change a service's name, tier or add-ons
    Update {
        id: ServiceArg,
        #[command(flatten)]
        fields: Fields<Service>,
    },
    /// Delete a service; nobody holds a role there any more
    Delete { id: ServiceArg },
    /// List services
    List(ListArgs),
    /// Show a service and the roles that groups hold there
    Show { id: ServiceArg },
    /// Give groups service roles on a service
    Assign(Assign),
    /// Take service roles from groups
    Unassign {
        service: ServiceArg,
        /// Group (repeat for several)
        #[arg(long, value_name = "GROUP", required = true)]
        group: Vec<GroupArg>,
        /// Service role (repeat for several; default: every role that the group holds there)
        #[arg(long, value_name = "ROLE")]
        role: Vec<ServiceRoleArg>,
    },
    /// Print what each group may do: permissions in rows, groups in columns
    Matrix(Matrix),
    /// Change to a lower licence tier, having shown who loses what
    Downgrade {
        id: ServiceArg,
        /// The new tier
        #[arg(long, value_name = "TIER")]
        to: WordArg<Tier>,
    },
    /// Show what happened to a service
    Timeline {
        id: ServiceArg,
        #[command(flatten)]
        timeline: TimelineArgs,
    },
    /// Import services from CSV
    Import(ImportArgs),
    /// Export services as CSV
    Export(ExportArgs),
}

#[derive(Args)]
pub struct Assign {
    service: ServiceArg,
    /// Group: `TAX`, `ACTIVE/TAX` (repeat for several)
    #[arg(long, value_name = "GROUP", required_unless_present = "user")]
    group: Vec<GroupArg>,
    /// Service role (repeat for several)
    #[arg(long, value_name = "ROLE", required = true)]
    role: Vec<ServiceRoleArg>,
    /// Users hold no service roles: this explains how they come by permissions
    #[arg(long, value_name = "USER")]
    user: Option<UserArg>,
}

#[derive(Args)]
pub struct Matrix {
    service: ServiceArg,
    /// Only permissions of this category
    #[arg(long)]
    category: Option<CategoryArg>,
    /// Only permissions that this licence tier includes
    #[arg(long)]
    tier: Option<WordArg<Tier>>,
    /// Only this group (repeat for several)
    #[arg(long)]
    group: Vec<GroupArg>,
    /// Only permissions with this value for one of the groups: allow, deny, nothing, `not_in_tier`
    #[arg(long)]
    value: Option<WordArg<PermissionValue>>,
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::List(_) | Verb::Show { .. } | Verb::Matrix(_) | Verb::Timeline { .. } => {
                Needs::Reads(Table::Service)
            }
            Verb::Create { .. }
            | Verb::Update { .. }
            | Verb::Delete { .. }
            | Verb::Assign(_)
            | Verb::Unassign { .. }
            | Verb::Downgrade { .. }
            | Verb::Import(_)
            | Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create { id, fields } => records::create(app, &[&id], &fields),
        Verb::Update { id, fields } => records::update(app, &[id.text()], &fields),
        Verb::Delete { id } => app.write(|work| {
            let service: Service = id.row(work)?;
            let roles = work.state.by(ServiceAssignment::service, service.id).len();
            work.remove(&service);
            work.ask(format!("Delete {} with {}?", described(service.id.0), counted(roles, "assignment")));
            Ok(format!("deleted {}", described(service.id.0)))
        }),
        Verb::List(args) => records::list::<Service>(app, &args, &[]),
        Verb::Show { id } => show(app, &id),
        Verb::Assign(args) => assign(app, &args),
        Verb::Unassign { service, group, role } => unassign(app, &service, &group, &role),
        Verb::Matrix(args) => matrix(app, &args),
        Verb::Downgrade { id, to } => downgrade(app, &id, &to),
        Verb::Timeline { id, timeline } => timeline::of(app, |context| id.read(context), &timeline),
        Verb::Import(args) => records::import::<Service>(app, &args),
        Verb::Export(args) => records::export::<Service>(app, &args),
    }
}

/// C1: only groups hold service roles; how it is done instead.
pub fn only_groups(user: &str, service: &str) -> Error {
    let steps: Vec<String> =
        (1..).zip(steps_for_a_user(user, service)).map(|(n, s)| format!("{n}. {s}")).collect();
    Error::refused(format!("only groups hold service roles, and `{user}` is a user"))
        .hint(format!("in eight steps:\n  {}", steps.join("\n  ")))
}

/// A group; a user in its place is told what to do.
fn group(work: &Work<'_, '_>, name: &GroupArg, service: &Service) -> Result<ServiceGroup> {
    match (name.find(work), UserArg::from(name.text()).find(work)) {
        (Ok(group), _) => Ok(ServiceGroup(group)),
        (Err(_), Ok(user)) => Err(only_groups(&user.to_string(), &service.id.show())),
        (Err(error), Err(_)) => Err(error),
    }
}

fn assign(app: &App, args: &Assign) -> Result<Answer> {
    app.write(|work| {
        let service: Service = args.service.row(work)?;
        if let Some(user) = &args.user {
            return Err(only_groups(&user.find(work)?.show(), &service.id.show()));
        }
        let groups = Error::all(each(&args.group).map(|name| group(work, &name, &service)))?;
        let roles = Error::all(each(&args.role).map(|name| name.find(work)))?;
        for group in &groups {
            for role in &roles {
                work.put_row(ServiceAssignment { service: service.id, group: *group, role: *role });
            }
        }
        let shown: Vec<String> = groups.iter().map(Cell::show).collect();
        let (groups, roles) = (crate::domain::kernel::listed(&shown), counted(roles.len(), "service role"));
        Ok(format!("gave {groups} {roles} on {}", described(service.id.0)))
    })
}

fn unassign(app: &App, id: &ServiceArg, groups: &[GroupArg], roles: &[ServiceRoleArg]) -> Result<Answer> {
    app.write(|work| {
        let service: Service = id.row(work)?;
        let groups = Error::all(each(groups).map(|name| group(work, &name, &service)))?;
        let roles = Error::all(each(roles).map(|name| name.find(work)))?;
        let held = work.state.by(ServiceAssignment::service, service.id);
        let mut taken = 0;
        for group in &groups {
            let mut rows: Vec<ServiceAssignment> =
                held.iter().filter(|row| row.group == *group).copied().collect();
            if !roles.is_empty() {
                rows.retain(|row| roles.contains(&row.role));
            }
            if rows.is_empty() || (!roles.is_empty() && rows.len() < roles.len()) {
                let missing = roles.iter().find(|role| rows.iter().all(|row| row.role != **role));
                let what = missing.map_or("no role".to_owned(), |role| format!("no role `{}`", role.show()));
                let on = described(service.id.0);
                return Err(Error::not_found(format!("`{}` holds {what} on {on}", group.show()))
                    .hint(command!(SERVICE_SHOW, service = Arg::Id(service.id.0))));
            }
            taken += rows.len();
            rows.iter().for_each(|row| work.remove(row));
        }
        Ok(format!("took {} on {} away", counted(taken, "service role"), described(service.id.0)))
    })
}

fn show(app: &App, id: &ServiceArg) -> Result<Answer> {
    records::show::<Service, _>(app, id, |reading, service, listing| {
        let mut rows = reading.state.by(ServiceAssignment::service, service.id);
        rows.sort_by_key(|row| (row.group.0.0.order(), row.role.0.0.order()));
        let table = app.is_for_people();
        let rows: Vec<Value> = rows
            .iter()
            .map(|row| {
                let (group, role) = (row.group.show(), row.role.show());
                if table { format!("{group}: {role}").into() } else { json!({"group": group, "role": role}) }
            })
            .collect();
        let included = privileges("service").iter().filter(|p| service.includes(p)).count();
        listing.add_column("permissions", |_| included.into());
        listing.add_column("assignments", |_| rows.clone().into());
        Ok(())
    })
}

/// What a group may do, in a word.
fn value_of(rule: Rule) -> PermissionValue {
    match rule {
        Rule::PermissionAllowed => PermissionValue::Allow,
        Rule::PermissionDenied => PermissionValue::Deny,
        Rule::NotInTier => PermissionValue::NotInTier,
        _ => PermissionValue::Nothing,
    }
}

fn matrix(app: &App, args: &Matrix) -> Result<Answer> {
    let category = args.category.as_ref().map(CategoryArg::read).transpose()?;
    let tier = args.tier.as_ref().map(|tier| tier.read(&Context::utc())).transpose()?;
    let value = args.value.as_ref().map(|value| value.read(&Context::utc())).transpose()?;
    app.read(|reading| {
        let service: Service = args.service.row(reading)?;
        let permissions = Permissions::of(reading.state, &service);
        let wanted = Error::all(each(&args.group).map(|group| group.find(reading)))?;
        let mut groups = permissions.groups();
        if let Some(other) = wanted.iter().find(|group| groups.iter().all(|g| g.id != **group)) {
            return Err(Error::not_found(format!(
                "`{}` holds no role on {}",
                other.0,
                described(service.id.0)
            ))
            .hint(command!(SERVICE_SHOW, service = Arg::Id(service.id.0))));
        }
        groups.retain(|group| wanted.is_empty() || wanted.contains(&group.id));
        let chosen = |p: &&Privilege| {
            category.is_none_or(|c| p.category == c)
                && tier.is_none_or(|tier| p.tiers.iter().any(|t| t == tier.word()))
        };
        let rows = privileges("service").iter().filter(chosen).map(|permission| {
            let values: Vec<PermissionValue> = groups
                .iter()
                .map(|group| value_of(permissions.rule(permission, |other| other == group.id.0)))
                .collect();
            (permission, values)
        });
        let rows: Vec<(&Privilege, Vec<PermissionValue>)> =
            rows.filter(|(_, values)| value.is_none_or(|value| values.contains(&value))).collect();
        Ok(Answer::of(matrix_listing(app, &groups, &rows)))
    })
}

/// A row for each permission; a column for each group, or in JSON one object with all of them.
fn matrix_listing(app: &App, groups: &[Group], rows: &[(&Privilege, Vec<PermissionValue>)]) -> Listing {
    let names: Vec<String> = groups.iter().map(|group| ServiceGroup(group.id).show()).collect();
    let mut listing = Listing::new(&["permission", "category", "name"]);
    for (permission, _) in rows {
        listing.push(vec![
            permission.key.clone().into(),
            permission.category.clone().into(),
            permission.name.clone().into(),
        ]);
    }
    if app.shell.format.is_nested() {
        listing.add_column("groups", |at| {
            let words = rows[at].1.iter().map(|value| Value::from(value.word()));
            Value::Object(names.iter().cloned().zip(words).collect::<Map<_, _>>())
        });
        return listing;
    }
    for (n, name) in names.iter().enumerate() {
        listing.add_column(name, |at| rows[at].1[n].word().into());
    }
    listing
}

/// C2: what everybody loses, and gains where the lower tier has what the higher one hasn't, is worked
/// out by the decision itself before anything changes.
fn downgrade(app: &App, id: &ServiceArg, to: &WordArg<Tier>) -> Result<Answer> {
    let to = to.read(&Context::utc())?;
    app.write(|work| {
        let service: Service = id.row(work)?;
        let from = service.tier.unwrap_or_default();
        if to > from {
            return Err(Error::refused(format!("{to} is no lower tier than {from}")).hint(command!(
                SERVICE_UPDATE_TIER,
                service = Arg::Id(service.id.0),
                tier = to
            )));
        }
        let before = Permissions::of(work.state, &service);
        let differences = differences(work.state, &before, &before.under(to));
        let change = |d: &Difference| if d.gained { "gains" } else { "loses" };
        let mut listing = Listing::new(&["user", "change", "permission", "category", "name"]);
        for difference in &differences {
            let permission = difference.permission;
            listing.push(vec![
                difference.user.id.show().into(),
                change(difference).into(),
                permission.key.clone().into(),
                permission.category.clone().into(),
                permission.name.clone().into(),
            ]);
        }
        let mut people: Vec<Object> = differences.iter().map(|d| d.user.id.0).collect();
        people.dedup();
        work.preview(listing);
        work.put_row(Service { tier: Some(to), ..service });
        if to != from {
            work.ask(format!(
                "Change {} from {from} to {to} for {}?",
                described(service.id.0),
                who(people.len())
            ));
        }
        Ok(format!("{} has the tier {to} now: {} affected", described(service.id.0), who(people.len())))
    })
}

fn who(people: usize) -> String {
    if people == 1 { "1 person".to_owned() } else { format!("{people} people") }
}
