//! `imctl user list`: who there is, by everything that one looks for people with.

use super::password_state::password_state;
use crate::cli::app::{App, LookUp, Reading};
use crate::cli::args::{BoolArg, GroupArg, LibraryArg, PasswordState, RoleArg, WordArg};
use crate::cli::error::{Error, Result};
use crate::cli::list::{Conditions, View};
use crate::domain::kernel::{Cell, Context, Kind, Object};
use crate::domain::model::{GroupMember, LibraryUser, RoleAssignment, User, UserKind, catalogue};
use crate::output::{Answer, Listing};
use clap::Args;
use std::collections::{HashMap, HashSet};

#[derive(Args)]
pub struct List {
    /// Only users with this text in name, id or e-mail address
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    #[command(flatten)]
    conditions: Conditions,
    #[command(flatten)]
    view: View,
    /// Only users of this group
    #[arg(long)]
    group: Option<GroupArg>,
    /// Only users with this role: of the library of -l, a global one, or a policy role
    #[arg(long)]
    role: Option<RoleArg>,
    /// Only virtual, directory or migrated users
    #[arg(long, value_name = "WORD")]
    kind: Option<WordArg<UserKind>>,
    /// Only external users, or with `false` only internal ones
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    external: Option<BoolArg>,
    /// Only users who may not sign in (with -l: to the library), or with `false` only those who may
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    disabled: Option<BoolArg>,
    /// Only users whose account is locked, or with `false` only the others
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    locked: Option<BoolArg>,
    /// Only users with this text in their job title
    #[arg(long, value_name = "TEXT")]
    job_title: Option<String>,
    /// Only users with this text in their practice area
    #[arg(long, value_name = "TEXT")]
    practice_area: Option<String>,
    /// Only users whose password is set, none, or kept by a directory
    #[arg(long, value_name = "WORD")]
    password: Option<WordArg<PasswordState>>,
}

/// What people see; programs get every column.
const BRIEF: &[&str] = &["id", "full_name", "email", "kind", "password", "status"];

/// Runs the command.
///
/// # Errors
/// When a filter is wrong, or names what isn't there.
pub fn list(app: &App, args: &List) -> Result<Answer> {
    let context = Context::utc();
    let flag = |flag: &str, given: &Option<BoolArg>| {
        let read = given.as_ref().map(|given| given.read_flag(flag, &context)).transpose();
        read.map(|yes| yes.map(|yes| yes.0))
    };
    let external = flag("--external", &args.external)?;
    let disabled = flag("--disabled", &args.disabled)?;
    let locked = flag("--locked", &args.locked)?;
    let kind = args.kind.as_ref().map(|kind| kind.read_flag("--kind", &context)).transpose()?;
    let password = args.password.as_ref().map(|state| state.read_flag("--password", &context)).transpose()?;
    let has = |cell: &str, wanted: &Option<String>| {
        wanted.as_ref().is_none_or(|wanted| cell.to_lowercase().contains(&wanted.to_lowercase()))
    };
    app.read(|reading| {
        let mut users = reading.rows::<User>();
        let library = app.library().map(|library| LibraryArg::from(library).find(reading)).transpose()?;
        let of_library: Option<HashMap<Object, LibraryUser>> = library.map(|library| {
            let rows = reading.state.by(LibraryUser::library, library);
            rows.into_iter().map(|row| (row.user.0, row)).collect()
        });
        let group = args.group.as_ref().map(|group| group.find(reading)).transpose()?;
        let members = group.map(|group| members(reading, group.0));
        let holders = args.role.as_ref().map(|role| holders(reading, role)).transpose()?;
        let set: HashSet<Object> = reading.session.passwords()?.into_iter().map(|(user, _)| user).collect();
        let state = |user: &User| password_state(user, set.contains(&user.id.0));
        users.retain(|user| {
            let id = user.id.0;
            let here = of_library.as_ref().map(|of| of.get(&id));
            let may_sign_in =
                user.allow_logon.0 && here.is_none_or(|here| here.is_some_and(|row| row.allow_logon.0));
            here.is_none_or(|here| here.is_some())
                && members.as_ref().is_none_or(|of| of.contains(&id))
                && holders.as_ref().is_none_or(|of| of.contains(&id))
                && kind.is_none_or(|kind| user.kind == kind)
                && external.is_none_or(|yes| user.external.0 == yes)
                && disabled.is_none_or(|yes| may_sign_in != yes)
                && locked.is_none_or(|yes| user.locked.0 == yes)
                && password.is_none_or(|password| state(user) == password)
                && has(user.job_title.0.as_str(), &args.job_title)
                && has(user.practice_area.0.as_str(), &args.practice_area)
                && [user.id.show(), user.full_name.show(), user.email.show()]
                    .iter()
                    .any(|c| has(c, &args.text))
        });
        let mut listing = Listing::of(&users);
        listing.add_column("password", |at| state(&users[at]).word().into());
        listing.set_words("password", PasswordState::WORDS);
        let row_of = |at: usize| of_library.as_ref().and_then(|of| of.get(&users[at].id.0));
        if library.is_some() {
            listing.add_column("library_role", |at| {
                row_of(at).and_then(|row| row.role).map(|role| role.0.name()).into()
            });
            listing.add_column("library_allow_logon", |at| row_of(at).map(|row| row.allow_logon.0).into());
        }
        listing.add_column("status", |at| status(&users[at], row_of(at).map(|row| row.allow_logon.0)).into());
        let listing = args.view.apply(args.conditions.apply(reading, listing)?)?;
        Ok(Answer::of(listing.brief(BRIEF)))
    })
}

/// In words what is unusual about an account.
fn status(user: &User, here: Option<bool>) -> String {
    let words = [
        (!user.allow_logon.0, "disabled"),
        (here == Some(false), "disabled here"),
        (user.locked.0, "locked"),
        (user.external.0, "external"),
    ];
    let said: Vec<&str> = words.iter().filter(|(is, _)| *is).map(|(_, word)| *word).collect();
    if said.is_empty() { "active".to_owned() } else { said.join(", ") }
}

fn members(reading: &Reading<'_, '_>, group: Object) -> HashSet<Object> {
    reading.state.by(GroupMember::group, group).iter().map(|row| row.user.0).collect()
}

/// Who holds a role, a policy role also through a group.
fn holders(reading: &Reading<'_, '_>, role: &RoleArg) -> Result<HashSet<Object>> {
    let scope = match reading.app.library() {
        None if catalogue::is_policy_role(role.text()) => "policy",
        library => library.unwrap_or("global"),
    };
    let scope = scope.strip_prefix("library:").unwrap_or(scope);
    let role = Object::parse(Kind::Role, &format!("{scope}/{}", role.text())).map_err(Error::value)?;
    let role = reading.must_exist(role)?;
    let mut holders: HashSet<Object> =
        reading.state.by(LibraryUser::role, role).iter().map(|row| row.user.0).collect();
    for row in reading.state.by(RoleAssignment::role, role) {
        match row.principal.0.kind {
            Kind::Group => holders.extend(members(reading, row.principal.0)),
            _ => _ = holders.insert(row.principal.0),
        }
    }
    Ok(holders)
}
