//! `imctl service`: CAM services, and who holds which service role there (C1, C2).

use super::user::split;
use crate::cli::app::{App, LookUp, Work};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::records::{self, ListArgs};
use crate::cli::timeline::{self, TimelineArgs};
use crate::domain::access::Rule;
use crate::domain::access::permission::{Difference, Permissions, differences};
use crate::domain::kernel::cell::{Cell, Context, not_one_of};
use crate::domain::kernel::id::{GroupRef, Kind, Object, RoleRef};
use crate::domain::kernel::words::{counted, described};
use crate::domain::model::Group;
use crate::domain::model::catalogue::{Privilege, category, privileges};
use crate::domain::model::service::{
    Service, ServiceAssignment, ServiceGroup, ServiceRole, Tier, steps_for_a_user,
};
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
        id: String,
        #[command(flatten)]
        fields: Fields<Service>,
    },
    /// Delete a service; nobody holds a role there any more
    Delete { id: String },
    /// List services
    List(ListArgs),
    /// Show a service and the roles that groups hold there
    Show { id: String },
    /// Give groups service roles on a service
    Assign(Assign),
    /// Take service roles from groups
    Unassign {
        service: String,
        /// Group (repeat for several)
        #[arg(long, value_name = "GROUP", required = true)]
        group: Vec<String>,
        /// Service role (repeat for several; default: every role that the group holds there)
        #[arg(long, value_name = "ROLE")]
        role: Vec<String>,
    },
    /// Print what each group may do: permissions in rows, groups in columns
    Matrix(Matrix),
    /// Change to a lower licence tier, having shown who loses what
    Downgrade {
        id: String,
        /// The new tier
        #[arg(long, value_name = "TIER")]
        to: String,
    },
    /// Show what happened to a service
    Timeline {
        id: String,
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
    service: String,
    /// Group: `TAX`, `ACTIVE/TAX` (repeat for several)
    #[arg(long, value_name = "GROUP", required_unless_present = "user")]
    group: Vec<String>,
    /// Service role (repeat for several)
    #[arg(long, value_name = "ROLE", required = true)]
    role: Vec<String>,
    /// Users hold no service roles: this explains how they come by permissions
    #[arg(long, value_name = "USER")]
    user: Option<String>,
}

#[derive(Args)]
pub struct Matrix {
    service: String,
    /// Only permissions of this category
    #[arg(long)]
    category: Option<String>,
    /// Only permissions that this licence tier includes
    #[arg(long)]
    tier: Option<String>,
    /// Only this group (repeat for several)
    #[arg(long)]
    group: Vec<String>,
    /// Only permissions with this value for one of the groups: allow, deny, nothing, `not_in_tier`
    #[arg(long)]
    value: Option<String>,
}

/// Runs the verb.
///
/// # Errors
/// As the verb's.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create { id, fields } => records::create(app, &[("id", &id)], &fields),
        Verb::Update { id, fields } => records::update(app, &[("id", &id)], &fields),
        Verb::Delete { id } => app.write(|work| {
            let service = service(work, &id)?;
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
        Verb::Timeline { id, timeline } => {
            timeline::of(app, &id, &[Kind::Service], Some(Kind::Service), &timeline)
        }
        Verb::Import(args) => records::import::<Service>(app, &args),
        Verb::Export(args) => records::export::<Service>(app, &args),
    }
}

fn service<W: LookUp>(work: &W, id: &str) -> Result<Service> {
    let object = work.find(id, &[Kind::Service], Some(Kind::Service))?;
    work.state().entity(object).ok_or_else(|| crate::cli::app::missing(work.session(), object))
}

/// C1: only groups hold service roles; how it is done instead.
pub fn only_groups(user: &str, service: &str) -> Error {
    let steps: Vec<String> =
        (1..).zip(steps_for_a_user(user, service)).map(|(n, s)| format!("{n}. {s}")).collect();
    Error::refused(format!("only groups hold service roles, and `{user}` is a user"))
        .hint(format!("in eight steps:\n  {}", steps.join("\n  ")))
}

/// A group; a user in its place is told what to do.
fn group(work: &Work<'_, '_>, text: &str, service: &Service) -> Result<ServiceGroup> {
    let found = work.find(text, &[Kind::Group], Some(Kind::Group));
    match (found, work.user(text)) {
        (Ok(group), _) => Ok(ServiceGroup(GroupRef(group))),
        (Err(_), Ok(user)) => Err(only_groups(&user.to_string(), &service.id.show())),
        (Err(error), Err(_)) => Err(error),
    }
}

fn role<W: LookUp>(work: &W, name: &str) -> Result<ServiceRole> {
    let role = ServiceRole::parse(name, work.context()).map_err(Error::value)?;
    work.must_exist(role.0.0).map(|role| ServiceRole(RoleRef(role)))
}

fn assign(app: &App, args: &Assign) -> Result<Answer> {
    app.write(|work| {
        let service = service(work, &args.service)?;
        if let Some(user) = &args.user {
            return Err(only_groups(&work.user(user)?.to_string(), &service.id.show()));
        }
        let groups = Error::all(split(&args.group).map(|text| group(work, text, &service)))?;
        let roles = Error::all(split(&args.role).map(|name| role(work, name)))?;
        for group in &groups {
            for role in &roles {
                work.put_row(ServiceAssignment { service: service.id, group: *group, role: *role });
            }
        }
        let shown: Vec<String> = groups.iter().map(Cell::show).collect();
        let (groups, roles) =
            (crate::domain::kernel::words::listed(&shown), counted(roles.len(), "service role"));
        Ok(format!("gave {groups} {roles} on {}", described(service.id.0)))
    })
}

fn unassign(app: &App, id: &str, groups: &[String], roles: &[String]) -> Result<Answer> {
    app.write(|work| {
        let service = service(work, id)?;
        let groups = Error::all(split(groups).map(|text| group(work, text, &service)))?;
        let roles = Error::all(split(roles).map(|name| role(work, name)))?;
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
                    .hint(format!("imctl service show {:#}", service.id)));
            }
            taken += rows.len();
            rows.iter().for_each(|row| work.remove(row));
        }
        Ok(format!("took {} on {} away", counted(taken, "service role"), described(service.id.0)))
    })
}

fn show(app: &App, id: &str) -> Result<Answer> {
    records::show::<Service>(app, id, Kind::Service, |reading, service, listing| {
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
fn word(rule: Rule) -> &'static str {
    match rule {
        Rule::PermissionAllowed => "allow",
        Rule::PermissionDenied => "deny",
        Rule::NotInTier => "not_in_tier",
        _ => "nothing",
    }
}

const VALUES: [&str; 4] = ["allow", "deny", "nothing", "not_in_tier"];

/// A licence tier that a flag names.
///
/// # Errors
/// When there is none.
pub fn tier(text: &str) -> Result<Tier> {
    Tier::parse(text, &Context::utc()).map_err(Error::value)
}

fn matrix(app: &App, args: &Matrix) -> Result<Answer> {
    let category = args.category.as_deref().map(category).transpose().map_err(Error::value)?;
    let tier = args.tier.as_deref().map(tier).transpose()?;
    let value = args.value.as_deref().map(value_word).transpose()?;
    app.read(|reading| {
        let service = service(reading, &args.service)?;
        let permissions = Permissions::of(reading.state, &service);
        let wanted =
            Error::all(split(&args.group).map(|g| reading.find(g, &[Kind::Group], Some(Kind::Group))))?;
        let mut groups = permissions.groups();
        if let Some(other) = wanted.iter().find(|group| groups.iter().all(|g| g.id.0 != **group)) {
            return Err(Error::not_found(format!("`{other}` holds no role on {}", described(service.id.0)))
                .hint(format!("imctl service show {:#}", service.id)));
        }
        groups.retain(|group| wanted.is_empty() || wanted.contains(&group.id.0));
        let chosen = |p: &&Privilege| {
            category.is_none_or(|c| p.category == c)
                && tier.is_none_or(|tier| p.tiers.iter().any(|t| t == tier.word()))
        };
        let rows = privileges("service").iter().filter(chosen).map(|permission| {
            let words: Vec<&str> = groups
                .iter()
                .map(|group| word(permissions.rule(permission, |other| other == group.id.0)))
                .collect();
            (permission, words)
        });
        let rows: Vec<(&Privilege, Vec<&str>)> =
            rows.filter(|(_, words)| value.is_none_or(|value| words.contains(&value))).collect();
        Ok(Answer::of(matrix_listing(app, &groups, &rows)))
    })
}

/// A row for each permission; a column for each group, or in JSON one object with all of them.
fn matrix_listing(app: &App, groups: &[Group], rows: &[(&Privilege, Vec<&str>)]) -> Listing {
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
            let words = rows[at].1.iter().map(|word| Value::from(*word));
            Value::Object(names.iter().cloned().zip(words).collect::<Map<_, _>>())
        });
        return listing;
    }
    for (n, name) in names.iter().enumerate() {
        listing.add_column(name, |at| rows[at].1[n].into());
    }
    listing
}

fn value_word(text: &str) -> Result<&'static str> {
    VALUES
        .into_iter()
        .find(|value| value.eq_ignore_ascii_case(text))
        .ok_or_else(|| Error::value(not_one_of(text, &VALUES)))
}

/// C2: what everybody loses, and gains where the lower tier has what the higher one hasn't, is worked
/// out by the decision itself before anything changes.
fn downgrade(app: &App, id: &str, to: &str) -> Result<Answer> {
    let to = tier(to)?;
    app.write(|work| {
        let service = service(work, id)?;
        let from = service.tier.unwrap_or_default();
        if to > from {
            return Err(Error::refused(format!("{to} is no lower tier than {from}"))
                .hint(format!("imctl service update {:#} --tier {to}", service.id)));
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
