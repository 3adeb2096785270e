//! `imctl group`: groups and their members (G1–G3).

use crate::bulk::build::Mode;
use crate::cli::app::{App, LookUp, Work};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::names::{MoreNames, split};
use crate::cli::records::{self, ListArgs};
use crate::domain::kernel::cell::{Cell, Flag};
use crate::domain::kernel::id::{GroupRef, Kind, Object, UserId};
use crate::domain::kernel::text::shell_word;
use crate::domain::kernel::words::{counted, described};
use crate::domain::model::{Group, GroupMember, NRTADMIN};
use crate::output::Answer;
use clap::{Args, Subcommand};

#[derive(Subcommand)]
pub enum Verb {
    /// Create a group
    Create {
        /// The group's id
        id: String,
        #[command(flatten)]
        scope: Scope,
        #[command(flatten)]
        fields: Fields<Group>,
    },
    /// Change a group
    Update {
        /// The group's id
        id: String,
        #[command(flatten)]
        scope: Scope,
        #[command(flatten)]
        fields: Fields<Group>,
    },
    /// List groups
    List {
        #[command(flatten)]
        list: ListArgs,
        #[command(flatten)]
        scope: Scope,
    },
    /// Show a group and its members
    Show {
        /// The group's id
        id: String,
        #[command(flatten)]
        scope: Scope,
    },
    /// Put groups in use again
    Enable(Groups),
    /// Take groups out of use: they grant nothing, what they deny still counts
    Disable(Groups),
    /// Copy a group with its members to a new id
    Copy {
        /// The group's id
        id: String,
        /// The id of the copy
        new: String,
        #[command(flatten)]
        scope: Scope,
        /// Full name of the copy (default: that of the original)
        #[arg(long)]
        full_name: Option<String>,
    },
    /// Add users to a group, or with --group to several
    AddMember(Members),
    /// Take users out of a group, or with --group out of several
    RemoveMember(Members),
    /// Groups are never deleted: this explains
    Delete {
        /// The group's id
        id: Option<String>,
        #[command(flatten)]
        scope: Scope,
    },
    /// Import groups from CSV
    Import(ImportArgs),
    /// Export groups as CSV
    Export(ExportArgs),
}

#[derive(Args, Clone)]
pub struct Scope {
    /// `global` or a library's id (default: the library of -l, else global)
    #[arg(long, value_name = "SCOPE")]
    scope: Option<String>,
}

#[derive(Args)]
pub struct Groups {
    #[arg(required = true)]
    groups: Vec<String>,
    #[command(flatten)]
    scope: Scope,
}

#[derive(Args)]
pub struct Members {
    /// The group, then the users (separated by spaces or `;`); with --group only users
    #[arg(required_unless_present = "from")]
    names: Vec<String>,
    #[command(flatten)]
    more: MoreNames,
    /// A group (repeat for several)
    #[arg(long = "group", value_name = "GROUP")]
    groups: Vec<String>,
    #[command(flatten)]
    scope: Scope,
}

/// Runs the verb.
///
/// # Errors
/// As the verb's.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create { id, scope, fields } => {
            let scope = scope_of(app, &scope, &id);
            records::create(app, &[("scope", &scope.0), ("id", scope.1)], &fields)
        }
        Verb::Update { id, scope, fields } => {
            let scope = scope_of(app, &scope, &id);
            records::update(app, &[("scope", &scope.0), ("id", scope.1)], &fields)
        }
        Verb::List { list, scope } => app.read(|reading| {
            let mut rows = reading.rows::<Group>();
            if scope.scope.is_some() || app.library().is_some() {
                let scope = records::scope(app, scope.scope.as_deref());
                rows.retain(|g| g.id.0.scope().eq_ignore_ascii_case(&scope));
            }
            Ok(Answer::of(list.apply(crate::output::Listing::of(&rows))?))
        }),
        Verb::Show { id, scope } => {
            let (scope, id) = scope_of(app, &scope, &id);
            records::show::<Group>(app, &format!("{scope}/{id}"), Kind::Group, |reading, group, listing| {
                let mut members: Vec<String> =
                    reading.state.by(GroupMember::group, group.id).iter().map(|m| m.user.show()).collect();
                members.sort();
                listing.add_column("members", |_| members.clone().into());
                Ok(())
            })
        }
        Verb::Enable(args) => enable(app, &args, true),
        Verb::Disable(args) => enable(app, &args, false),
        Verb::Copy { id, new, scope, full_name } => copy(app, &id, &new, &scope, full_name.as_deref()),
        Verb::AddMember(args) => members(app, &args, true),
        Verb::RemoveMember(args) => members(app, &args, false),
        Verb::Delete { id, scope } => {
            let id = id.unwrap_or_else(|| "ID".into());
            let (scope, name) = scope_of(app, &scope, &id);
            Err(Error::refused("groups are never deleted: what they deny must go on counting").hint(format!(
                "imctl group disable {} --scope {}",
                shell_word(name),
                shell_word(&scope)
            )))
        }
        Verb::Import(args) => records::import::<Group>(app, &args),
        Verb::Export(args) => records::export::<Group>(app, &args),
    }
}

/// The scope and id that a group of the command line means: `ACTIVE/TAX`, or `TAX` with `--scope`.
fn scope_of<'a>(app: &App, scope: &Scope, id: &'a str) -> (String, &'a str) {
    let id = id.strip_prefix("group:").unwrap_or(id);
    match id.split_once('/') {
        Some((scope, id)) => (scope.to_owned(), id),
        None => (records::scope(app, scope.scope.as_deref()), id),
    }
}

fn group(work: &Work<'_, '_>, scope: &Scope, id: &str) -> Result<Group> {
    let (scope, id) = scope_of(work.app, scope, id);
    let object = Object::parse(Kind::Group, &format!("{scope}/{id}")).map_err(Error::value)?;
    work.row(work.must_exist(object)?)
}

fn enable(app: &App, args: &Groups, enabled: bool) -> Result<Answer> {
    let done = if enabled { "enabled" } else { "disabled" };
    app.write(|work| {
        let mut names = Vec::new();
        for id in split(&args.groups) {
            let group = group(work, &args.scope, id)?;
            work.put_row(Group { enabled: Flag(enabled), ..group });
            names.push(described(group.id.0));
        }
        Ok(format!("{done} {}", names.join(", ")))
    })
}

fn copy(app: &App, id: &str, new: &str, scope: &Scope, full_name: Option<&str>) -> Result<Answer> {
    app.write(|work| {
        let original = group(work, scope, id)?;
        if new.eq_ignore_ascii_case(NRTADMIN) {
            return Err(Error::refused("NRTADMIN can't be copied over"));
        }
        let mut fields = Fields::<Group>::default();
        let scope = if new.contains('/') {
            scope_of(work.app, scope, new).0
        } else {
            original.id.0.scope().to_owned()
        };
        let name = new.split_once('/').map_or(new, |(_, name)| name);
        fields.set("scope", scope).set("id", name);
        fields.set("full_name", full_name.unwrap_or(original.full_name.0.as_str()));
        fields.set("external", original.external.show());
        let (_, copy) = work.put(Mode::Create, &fields)?;
        let members = work.state.by(GroupMember::group, original.id);
        for member in &members {
            work.put_row(GroupMember { group: copy.id, ..*member });
        }
        Ok(format!(
            "copied {} with {} to {}",
            described(original.id.0),
            counted(members.len(), "member"),
            described(copy.id.0)
        ))
    })
}

fn members(app: &App, args: &Members, add: bool) -> Result<Answer> {
    let mut users: Vec<String> = split(&args.names).map(str::to_owned).collect();
    let groups = match args.groups.as_slice() {
        [] if users.is_empty() => {
            return Err(Error::usage("name the group").hint("first of all, or with --group"));
        }
        [] => vec![users.remove(0)],
        groups => split(groups).map(str::to_owned).collect(),
    };
    users.extend(args.more.read(app)?);
    if users.is_empty() {
        return Err(Error::usage("name the users, too"));
    }
    app.write(|work| {
        let mut count = 0;
        for id in &groups {
            let group = group(work, &args.scope, id)?;
            for user in &users {
                let user = work.user(user)?;
                let key = [GroupRef(group.id.0).store(), UserId(user).store()];
                let known = work.state.get::<GroupMember>(&key);
                match (add, known) {
                    (true, None) => {
                        work.put_row(GroupMember { group: group.id, user: UserId(user) });
                        count += 1;
                    }
                    (false, Some(row)) => {
                        work.remove(&row);
                        count += 1;
                    }
                    (true, Some(_)) => {}
                    (false, None) => {
                        return Err(Error::not_found(format!("`{user}` isn't in {}", described(group.id.0))));
                    }
                }
            }
        }
        let members = counted(count, "member");
        Ok(if add { format!("added {members}") } else { format!("took {members} out") })
    })
}
