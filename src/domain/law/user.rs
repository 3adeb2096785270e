//! The rules on users and their places in libraries (U1–U6).

use crate::domain::kernel::{
    Arg, Cell, Change, Class, Col, Flag, Kind, LibraryId, Object, Record, RoleRef, State, Text, message,
};
use crate::domain::law::rules::Retirement;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::{
    DEFAULT, DEFAULT_EXTERNAL, Entry, Group, GroupMember, Item, LibraryUser, Role, User, UserKind,
};

/// The fields that the directory keeps (U6).
const PROFILE: [Col<User>; 11] = [
    User::full_name,
    User::email,
    User::location,
    User::photo,
    User::os_type,
    User::sync_id,
    User::container_name,
    User::exchange_auto_discover,
    User::distinguished_name,
    User::job_title,
    User::practice_area,
];

impl Ruled for User {
    /// U5: a user is disabled, never deleted.
    fn retirement(&self) -> Retirement<Self> {
        if self.allow_logon.0 {
            Retirement::Becomes(User { allow_logon: Flag(false), ..*self })
        } else {
            Retirement::Stays
        }
    }

    fn is_in_library(&self, library: Object, state: &State<'_>) -> bool {
        state.by(LibraryUser::user, self.id).iter().any(|row| row.library.0 == library)
    }

    fn directory_name(&self) -> Option<Text> {
        Some(self.distinguished_name.0)
    }

    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(user) = &change.after else { return };
        // U2: choosing a preferred library assigns the user to it.
        if let Some(library) = user.preferred_library
            && rules.state.exists(library.0)
        {
            let key = [library.store(), user.id.store()];
            if rules.state.get::<LibraryUser>(&key).is_none() {
                let row = LibraryUser { library, user: user.id, ..LibraryUser::blank() };
                rules.state.put(row, change.origin);
            }
        }
        // U3: the default roles swap by themselves.
        if change.before.as_ref().is_some_and(|before| before.external != user.external) {
            for row in rules.state.by(LibraryUser::user, user.id) {
                let name = row.role.map_or("", |role| role.0.name());
                if name.eq_ignore_ascii_case(DEFAULT) || name.eq_ignore_ascii_case(DEFAULT_EXTERNAL) {
                    rules.state.put(
                        LibraryUser { role: Some(default_role(row.library, user)), ..row },
                        change.origin,
                    );
                }
            }
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(user) = &change.after else { return };
        if user.external.0 && user.kind != UserKind::Virtual {
            let message = message!(
                "`{user}` is external, so its kind is `virtual`, not `{kind}`",
                user = user.id,
                kind = user.kind
            );
            rules.refuse(change, "U1", Class::State, User::external, message);
        }
        if change.differs(User::email)
            && let Some(other) = holder_of_email(change, user, rules)
        {
            let message = message!(
                "the e-mail address `{email}` is that of user `{other}`",
                email = user.email,
                other = other.id
            );
            rules.refuse(change, "U1", Class::State, User::email, message);
        }
        if let Some(library) = user.preferred_library
            && rules.state.get::<LibraryUser>(&[library.store(), user.id.store()]).is_none()
        {
            let message = message!(
                "`{user}` prefers library `{library}` but isn't assigned to it",
                user = user.id,
                library
            );
            rules.refuse(change, "U2", Class::State, User::preferred_library, message);
        }
        let Some(before) = &change.before else { return };
        if before.kind == UserKind::Virtual && user.kind != UserKind::Virtual {
            let message =
                message!("`{user}` is a virtual user and can't become another kind", user = user.id);
            rules.refuse(change, "U5", Class::State, User::kind, message);
        }
        if before.external != user.external {
            check_side(change, user, rules);
        }
        if before.kind == UserKind::Directory && !rules.choices.override_directory && rules.is_step() {
            let changed: Vec<&str> =
                PROFILE.iter().filter(|c| change.differs(**c)).map(|c| c.name()).collect();
            if let Some(first) = PROFILE.iter().find(|c| change.differs(**c)) {
                rules.forbid_with(
                    change,
                    "U6",
                    *first,
                    message!("the directory keeps {changed} of `{user}`", changed, user = user.id),
                    "change it in the directory, or say `--override-directory`",
                );
            }
        }
    }
}

/// Whoever had the address of `user` first: of two rows of a file only the later one is wrong.
fn holder_of_email(change: &Change<User>, user: &User, rules: &Rules<'_, '_>) -> Option<User> {
    let others = rules.state.by(User::email, user.email).into_iter().filter(|other| other.id != user.id);
    let is_first = |other: &User| {
        let key = [other.id.store()];
        let had_it = rules.state.before::<User>(&key).is_some_and(|before| before.email == other.email);
        had_it || rules.state.origin(User::SCHEMA, &key).is_none_or(|origin| origin <= change.origin)
    };
    others.into_iter().find(is_first)
}

/// U3: nobody changes sides while a role or group of the old side remains.
fn check_side(change: &Change<User>, user: &User, rules: &Rules<'_, '_>) {
    let mut left: Vec<Arg> = Vec::new();
    for row in rules.state.by(LibraryUser::user, user.id) {
        if let Some(role) = row.role
            && rules.state.entity::<Role>(role).is_some_and(|r| r.external != user.external)
        {
            left.push(
                message!("role {role} in {library}", role = role.0.name(), library = row.library).into(),
            );
        }
    }
    for row in rules.state.by(GroupMember::user, user.id) {
        if rules.state.entity::<Group>(row.group).is_some_and(|g| g.external != user.external) {
            left.push(row.group.0.into());
        }
    }
    if !left.is_empty() {
        left.sort_by_cached_key(Arg::to_string);
        let side = if user.external.0 { "external" } else { "internal" };
        let message =
            message!("`{user}` can't become {side} while it holds {left}", user = user.id, side, left);
        rules.refuse(change, "U3", Class::State, User::external, message);
    }
}

/// The role of a user for whom none is chosen (U3).
fn default_role(library: LibraryId, user: &User) -> RoleRef {
    let name = if user.external.0 { DEFAULT_EXTERNAL } else { DEFAULT };
    RoleRef(Object::new(Kind::Role, Text::new(&format!("{library}/{name}"))))
}

impl Ruled for LibraryUser {
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let Some(row) = change.after
            && row.role.is_none()
            && let Some(user) = rules.state.entity::<User>(row.user)
        {
            let role = Some(default_role(row.library, &user));
            rules.state.put(LibraryUser { role, ..row }, change.origin);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = &change.after else {
            let Some(row) = change.before.as_deref() else { return };
            check_unassigned(change, row, rules);
            return;
        };
        if let Some(role) = row.role.and_then(|role| rules.state.entity::<Role>(role))
            && let Some(user) = rules.state.entity::<User>(row.user)
            && role.external != user.external
        {
            let kind = if user.external.0 { "external" } else { "internal" };
            let message = message!(
                "`{user}` is an {kind} user and can't hold the role `{role}`, which is for the others",
                user = user.id,
                kind,
                role = role.name.0.name()
            );
            rules.refuse(change, "U3", Class::State, LibraryUser::role, message);
        }
    }
}

/// U3: nobody leaves a library that they prefer, whose groups they are in, or whose items name them.
fn check_unassigned(change: &Change<LibraryUser>, row: &LibraryUser, rules: &Rules<'_, '_>) {
    let mut left: Vec<Arg> = Vec::new();
    if rules.state.entity::<User>(row.user).is_some_and(|u| u.preferred_library == Some(row.library)) {
        left.push("preferred library".into());
    }
    for member in rules.state.by(GroupMember::user, row.user) {
        if member.group.0.library() == Some(row.library.0) {
            left.push(member.group.0.into());
        }
    }
    let there = |item: &Item| item.library == Some(row.library);
    for entry in rules.state.by(Entry::principal, row.user) {
        if let Some(item) = rules.state.entity::<Item>(entry.item).filter(there) {
            left.push(message!("entry on {item}", item = item.id.0).into());
        }
    }
    let owned = rules.state.by(Item::owner, row.user).into_iter().filter(there);
    left.extend(owned.map(|item| message!("owner of {item}", item = item.id.0).into()));
    if !left.is_empty() {
        left.sort_by_cached_key(Arg::to_string);
        let message = message!(
            "`{user}` can't leave library `{library}`: {left}",
            user = row.user,
            library = row.library,
            left
        );
        rules.refuse_with(
            change,
            "U3",
            Class::State,
            LibraryUser::library,
            message,
            "choose another preferred library, and take the user out of the library's groups and off its items first",
        );
    }
}
