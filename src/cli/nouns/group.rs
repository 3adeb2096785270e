//! `imctl group`: groups and their members (G1–G3).

use crate::bulk::build::Mode;
use crate::cli::app::{App, Work};
use crate::cli::args::{GroupArg, GroupScope, MemberArg, UserArg, each, split};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::look_up::scope_must_exist;
use crate::cli::names::MoreNames;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::kernel::{Cell, Flag, GroupRef, Spot, command, counted, described};
use crate::domain::model::commands::GROUP_DISABLE;
use crate::domain::model::{Group, GroupMember, NRTADMIN, Table};
use crate::output::Answer;
use clap::{Args, Subcommand};

#[derive(Subcommand)]
pub enum Verb {
    /// Create a group
    Create {
        /// The group's id
        id: String,
        #[command(flatten)]
        scope: GroupScope,
        #[command(flatten)]
        fields: Fields<Group>,
    },
    /// Change a group
    Update {
        /// The group's id
        id: GroupArg,
        #[command(flatten)]
        scope: GroupScope,
        #[command(flatten)]
        fields: Fields<Group>,
    },
    /// List groups
    List {
        #[command(flatten)]
        list: ListArgs,
        #[command(flatten)]
        scope: GroupScope,
    },
    /// Show a group and its members
    Show {
        /// The group's id
        id: GroupArg,
        #[command(flatten)]
        scope: GroupScope,
    },
    /// Put groups in use again
    Enable(Groups),
    /// Take groups out of use: they grant nothing, what they deny still counts
    Disable(Groups),
    /// Copy a group with its members to a new id
    Copy {
        /// The group's id
        id: GroupArg,
        /// The id of the copy
        new: String,
        #[command(flatten)]
        scope: GroupScope,
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
        id: Option<GroupArg>,
        #[command(flatten)]
        scope: GroupScope,
    },
    /// Import groups from CSV
    Import(ImportArgs),
    /// Export groups as CSV
    Export(ExportArgs),
}

#[derive(Args)]
pub struct Groups {
    #[arg(required = true)]
    groups: Vec<GroupArg>,
    #[command(flatten)]
    scope: GroupScope,
}

#[derive(Args)]
pub struct Members {
    /// The group, then the users (separated by spaces or `;`); with --group only users
    #[arg(required_unless_present = "from")]
    names: Vec<MemberArg>,
    #[command(flatten)]
    more: MoreNames,
    /// A group (repeat for several)
    #[arg(long = "group", value_name = "GROUP")]
    groups: Vec<GroupArg>,
    #[command(flatten)]
    scope: GroupScope,
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Create { .. }
            | Verb::Update { .. }
            | Verb::Enable(_)
            | Verb::Disable(_)
            | Verb::Copy { .. }
            | Verb::Delete { .. } => Needs::Changes(Table::Group),
            Verb::AddMember(_) | Verb::RemoveMember(_) => Needs::Changes(Table::GroupMember),
            Verb::List { .. } | Verb::Show { .. } => Needs::Reads(Table::Group),
            Verb::Import(args) => args.needs(Needs::Changes(Table::Group)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create { id, scope, fields } => {
            let id = GroupArg::from(id);
            let scope = scope.split(&id, app.library());
            records::create(app, &[&scope.0, scope.1], &fields)
        }
        Verb::Update { id, scope, fields } => {
            let scope = scope.split(&id, app.library());
            records::update(app, &[&scope.0, scope.1], &fields)
        }
        Verb::List { list, scope } => app.read(|reading| {
            let mut rows = reading.rows::<Group>();
            if scope.is_given() || app.library().is_some() {
                let scope = scope.of(app.library());
                scope_must_exist(reading, &scope)?;
                rows.retain(|g| g.id.0.scope().eq_ignore_ascii_case(&scope));
            }
            Ok(Answer::of(list.apply(reading, crate::output::Listing::of(&rows))?))
        }),
        Verb::Show { id, scope } => {
            let (scope, id) = scope.split(&id, app.library());
            records::show::<Group, _>(
                app,
                &GroupArg::from(format!("{scope}/{id}")),
                |reading, group, listing| {
                    let mut members: Vec<String> = reading
                        .state
                        .by(GroupMember::group, group.id)
                        .iter()
                        .map(|m| m.user.show())
                        .collect();
                    members.sort();
                    listing.add_column("members", |_| members.clone().into());
                    Ok(())
                },
            )
        }
        Verb::Enable(args) => enable(app, &args, true),
        Verb::Disable(args) => enable(app, &args, false),
        Verb::Copy { id, new, scope, full_name } => copy(app, &id, &new, &scope, full_name.as_deref()),
        Verb::AddMember(args) => members(app, &args, true),
        Verb::RemoveMember(args) => members(app, &args, false),
        Verb::Delete { id, scope } => {
            let id = id.unwrap_or_else(|| GroupArg::from("ID"));
            let (scope, name) = scope.split(&id, app.library());
            Err(Error::refused("groups are never deleted: what they deny must go on counting")
                .hint(command!(GROUP_DISABLE, group = name, scope)))
        }
        Verb::Import(args) => records::import::<Group>(app, &args),
        Verb::Export(args) => records::export::<Group>(app, &args),
    }
}

fn group(work: &Work<'_, '_>, scope: &GroupScope, id: &GroupArg) -> Result<Group> {
    work.row(scope.find(id, work)?.0)
}

fn enable(app: &App, args: &Groups, enabled: bool) -> Result<Answer> {
    let done = if enabled { "enabled" } else { "disabled" };
    app.write(|work| {
        let mut names = Vec::new();
        for id in each(&args.groups) {
            let group = group(work, &args.scope, &id)?;
            work.put_row(Group { enabled: Flag(enabled), ..group });
            names.push(described(group.id.0));
        }
        Ok(format!("{done} {}", names.join(", ")))
    })
}

fn copy(app: &App, id: &GroupArg, new: &str, scope: &GroupScope, full_name: Option<&str>) -> Result<Answer> {
    app.write(|work| {
        let original = group(work, scope, id)?;
        if new.eq_ignore_ascii_case(NRTADMIN) {
            return Err(Error::refused("NRTADMIN can't be copied over"));
        }
        let mut fields = Fields::<Group>::default();
        let scope = if new.contains('/') {
            scope.split(&GroupArg::from(new), app.library()).0
        } else {
            original.id.0.scope().to_owned()
        };
        let name = new.split_once('/').map_or(new, |(_, name)| name);
        fields.set(Spot::scope(), scope).set(Group::id, name);
        fields.set(Group::full_name, full_name.unwrap_or(original.full_name.0.as_str()));
        fields.set(Group::external, original.external.show());
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
    let mut names = split(args.names.iter().map(MemberArg::text)).peekable();
    let groups = match args.groups.as_slice() {
        [] if names.peek().is_none() => {
            return Err(Error::usage("name the group").hint("first of all, or with --group"));
        }
        [] => names.next().map(GroupArg::from).into_iter().collect(),
        groups => each(groups).collect::<Vec<_>>(),
    };
    let mut users: Vec<UserArg> = names.map(UserArg::from).collect();
    users.extend(args.more.read(app)?);
    if users.is_empty() {
        return Err(Error::usage("name the users, too"));
    }
    app.write(|work| {
        let mut count = 0;
        for id in &groups {
            let group = group(work, &args.scope, id)?;
            for user in &users {
                let user = user.find(work)?;
                let key = [GroupRef(group.id.0).store(), user.store()];
                let known = work.state.get::<GroupMember>(&key);
                match (add, known) {
                    (true, None) => {
                        work.put_row(GroupMember { group: group.id, user });
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
