//! `imctl user`: people, their libraries and their passwords (U1–U6).

mod list;
mod password_state;
mod show;
mod sync;

use crate::bulk::build::Mode;
use crate::cli::app::{App, Work};
use crate::cli::args::{BoolArg, LibraryArg, RoleArg, UserArg, find_each};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::names::Names;
use crate::cli::needs::{Demands, Needs};
use crate::cli::password::{self, PasswordArgs};
use crate::cli::records;
use crate::domain::kernel::{Arg, Cell, Flag, LibraryId, UserId, command};
use crate::domain::model::commands::{USER_ASSIGN, USER_DISABLE};
use crate::domain::model::{LibraryUser, Table, User, UserKind};
use crate::output::Answer;
use clap::{Args, Subcommand};

#[derive(Subcommand)]
pub enum Verb {
    /// Create a user; a virtual one needs a password
    Create(Create),
    /// Change a user
    Update {
        /// The user's id
        id: UserArg,
        #[command(flatten)]
        fields: Fields<User>,
        /// Change what comes from the directory all the same (U6)
        #[arg(long)]
        override_directory: bool,
    },
    /// List users
    List(list::List),
    /// Show a user: libraries and roles, groups, what they may do, where they are staffed
    Show {
        /// The user's id
        id: UserArg,
    },
    /// Let users sign in: everywhere, or with -l to one library
    Enable(Names<UserId>),
    /// Keep users from signing in: everywhere, or with -l to one library
    Disable(Names<UserId>),
    /// Lock accounts
    Lock(Names<UserId>),
    /// Unlock accounts
    Unlock(Names<UserId>),
    /// Set a user's password
    ResetPassword {
        /// The user's id
        id: UserArg,
        #[command(flatten)]
        password: PasswordArgs,
        /// Must it be changed at the next sign-in? [true, false]
        #[arg(long, value_name = "BOOL")]
        force_password_change: Option<BoolArg>,
        /// Is it exempt from expiry? [true, false]
        #[arg(long, value_name = "BOOL")]
        password_never_expires: Option<BoolArg>,
    },
    /// Assign users to the library of -l, with a role, or give them another
    Assign {
        #[command(flatten)]
        users: Names<UserId>,
        /// The role (default: DEFAULT, for an external user DEFAULT EXTERNAL)
        #[arg(long)]
        role: Option<RoleArg>,
        /// May they sign in to the library? [true, false]
        #[arg(long, value_name = "BOOL")]
        allow_logon: Option<BoolArg>,
    },
    /// Take users out of the library of -l
    Unassign(Names<UserId>),
    /// Take over the people of a directory: create, update, activate and deactivate directory users
    Sync(sync::SyncArgs),
    /// Users are never deleted: this explains
    Delete {
        /// The user's id
        id: Option<UserArg>,
    },
    /// Import users from CSV
    Import(ImportArgs),
    /// Export users as CSV
    Export(ExportArgs),
}

#[derive(Args)]
pub struct Create {
    /// Id: at most 64 characters, no white space; stored in upper case
    id: String,
    #[command(flatten)]
    fields: Fields<User>,
    /// Role in the preferred library, or in that of -l, which becomes the preferred one
    #[arg(long)]
    role: Option<RoleArg>,
    #[command(flatten)]
    password: PasswordArgs,
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Update { override_directory: true, .. } | Verb::Export(_) => Needs::Operator,
            Verb::Create(_)
            | Verb::Update { .. }
            | Verb::Enable(_)
            | Verb::Disable(_)
            | Verb::Lock(_)
            | Verb::Unlock(_)
            | Verb::ResetPassword { .. }
            | Verb::Delete { .. }
            | Verb::Sync(_) => Needs::Changes(Table::User),
            Verb::Assign { .. } | Verb::Unassign(_) => Needs::Changes(Table::LibraryUser),
            Verb::List(_) => Needs::Reads(Table::User),
            Verb::Show { .. } => Needs::Asks,
            Verb::Import(args) => args.needs(Needs::Changes(Table::User)),
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create(args) => create(app, &args),
        Verb::Update { id, fields, override_directory } => {
            if fields.is_empty() {
                return Err(Error::usage("nothing to update: name at least one field"));
            }
            app.write(|work| {
                work.answers.borrow_mut().override_directory = override_directory;
                let user = records::put(work, Mode::Update, &[id.text()], &fields)?;
                Ok(format!("updated user `{}`", user.id))
            })
        }
        Verb::List(args) => list::list(app, &args),
        Verb::Show { id } => show::show(app, &id),
        Verb::Enable(names) => sign_in(app, &names.read(app)?, true),
        Verb::Disable(names) => sign_in(app, &names.read(app)?, false),
        Verb::Lock(names) => lock(app, &names.read(app)?, true),
        Verb::Unlock(names) => lock(app, &names.read(app)?, false),
        Verb::ResetPassword { id, password, force_password_change, password_never_expires } => {
            let secret = password.read(app)?.ok_or_else(|| {
                Error::usage("a password is needed")
                    .hint("--password-stdin or --password-file FILE, or a terminal")
            })?;
            app.write(|work| {
                let user: User = id.row(work)?;
                let mut fields = Fields::<User>::default();
                fields.set(User::id, user.id.show());
                if let Some(value) = &force_password_change {
                    fields.set(User::force_password_change, value.text());
                }
                if let Some(value) = &password_never_expires {
                    fields.set(User::password_never_expires, value.text());
                }
                let (_, user) = work.put(Mode::Update, &fields)?;
                keep_password(work, &user, &secret)?;
                Ok(format!("set the password of `{}`", user.id))
            })
        }
        Verb::Assign { users, role, allow_logon } => {
            assign(app, &users.read(app)?, role.as_ref(), allow_logon.as_ref())
        }
        Verb::Unassign(names) => unassign(app, &names.read(app)?),
        Verb::Delete { id } => {
            let id = id.map_or_else(|| "ID".to_owned(), |id| id.text().to_owned());
            Err(Error::refused("users are never deleted: what they did must stay theirs")
                .hint(command!(USER_DISABLE, user = id)))
        }
        Verb::Sync(args) => sync::sync(app, &args),
        Verb::Import(args) => records::import::<User>(app, &args),
        Verb::Export(args) => records::export::<User>(app, &args),
    }
}

fn create(app: &App, args: &Create) -> Result<Answer> {
    let mut fields = args.fields.clone();
    fields.set(User::id, &args.id);
    if fields.get(User::preferred_library).is_none()
        && let Some(library) = app.library()
    {
        fields.set(User::preferred_library, library);
    }
    if args.role.is_some() && fields.get(User::preferred_library).is_none_or(str::is_empty) {
        return Err(Error::usage("a role can be chosen only with a preferred library")
            .hint("add -l LIBRARY, or --preferred-library LIBRARY"));
    }
    let is_virtual =
        fields.get(User::kind).is_none_or(|kind| kind.is_empty() || kind.eq_ignore_ascii_case("virtual"));
    let given = if is_virtual { args.password.read(app)? } else { args.password.given(app)? };
    app.write(|work| {
        let (_, user) = work.put(Mode::Create, &fields)?;
        match &given {
            Some(secret) => keep_password(work, &user, secret)?,
            None if user.kind == UserKind::Virtual => {
                return Err(Error::usage(format!("`{}` is a virtual user and needs a password", user.id))
                    .hint("--password-stdin or --password-file FILE, or a terminal"));
            }
            None => {}
        }
        if let (Some(role), Some(library)) = (&args.role, user.preferred_library) {
            let mut row = Fields::<LibraryUser>::default();
            row.set(LibraryUser::library, library.show())
                .set(LibraryUser::user, user.id.show())
                .set(LibraryUser::role, role.text());
            work.put(Mode::Upsert, &row)?;
        }
        Ok(format!("created user `{}`", user.id))
    })
}

/// U4: only virtual users have a password here.
fn keep_password(work: &Work<'_, '_>, user: &User, secret: &password::Secret) -> Result {
    if user.kind != UserKind::Virtual {
        return Err(Error::refused(format!(
            "`{}` is a {} user and has no password here: it is kept elsewhere",
            user.id, user.kind
        )));
    }
    work.passwords.borrow_mut().push((user.id.0, Some(secret.hash()?)));
    Ok(())
}

fn each(app: &App, users: &[UserArg], done: &str, change: impl Fn(User) -> User) -> Result<Answer> {
    app.write(|work| {
        let users = find_each(users, work)?;
        for user in &users {
            work.put_row(change(work.row(user.0)?));
        }
        Ok(format!("{done} {}", names(&users)))
    })
}

fn names(users: &[UserId]) -> String {
    match users {
        [one] => format!("user `{one}`"),
        many => format!("{} users", many.len()),
    }
}

fn sign_in(app: &App, users: &[UserArg], allow: bool) -> Result<Answer> {
    let done = if allow { "enabled" } else { "disabled" };
    let Some(library) = app.library() else {
        return each(app, users, done, |user| User { allow_logon: Flag(allow), ..user });
    };
    app.write(|work| {
        let library = LibraryArg::from(library).find(work)?;
        let users = find_each(users, work)?;
        for user in &users {
            let row = assigned(work, library, *user)?;
            work.put_row(LibraryUser { allow_logon: Flag(allow), ..row });
        }
        Ok(format!("{done} {} in library `{}`", names(&users), library))
    })
}

fn assigned(work: &Work<'_, '_>, library: LibraryId, user: UserId) -> Result<LibraryUser> {
    work.state.get::<LibraryUser>(&[library.store(), user.store()]).ok_or_else(|| {
        Error::not_found(format!("`{user}` isn't assigned to library `{library}`")).hint(command!(
            USER_ASSIGN,
            user,
            library = Arg::Id(library.0)
        ))
    })
}

fn lock(app: &App, users: &[UserArg], locked: bool) -> Result<Answer> {
    let done = if locked { "locked" } else { "unlocked" };
    each(app, users, done, |user| User { locked: Flag(locked), ..user })
}

fn library_of(app: &App, work: &Work<'_, '_>) -> Result<LibraryId> {
    let library = app.library().ok_or_else(|| Error::usage("name the library: -l LIBRARY"))?;
    LibraryArg::from(library).find(work)
}

fn assign(
    app: &App,
    users: &[UserArg],
    role: Option<&RoleArg>,
    allow_logon: Option<&BoolArg>,
) -> Result<Answer> {
    app.write(|work| {
        let library = library_of(app, work)?;
        let users = find_each(users, work)?;
        for user in &users {
            let mut row = Fields::<LibraryUser>::default();
            row.set(LibraryUser::library, library.show()).set(LibraryUser::user, user.show());
            if let Some(role) = role {
                row.set(LibraryUser::role, role.text());
            }
            if let Some(allow) = allow_logon {
                row.set(LibraryUser::allow_logon, allow.text());
            }
            work.put(Mode::Upsert, &row)?;
        }
        Ok(format!("assigned {} to library `{}`", names(&users), library))
    })
}

fn unassign(app: &App, users: &[UserArg]) -> Result<Answer> {
    app.write(|work| {
        let library = library_of(app, work)?;
        let users = find_each(users, work)?;
        for user in &users {
            let row = assigned(work, library, *user)?;
            work.remove(&row);
        }
        Ok(format!("took {} out of library `{}`", names(&users), library))
    })
}
