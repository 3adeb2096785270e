//! Who keeps libraries, users, groups and roles: the tiers and NRTADMIN in their libraries, the global
//! privileges, and the policy roles for users and groups (A2, A3, G3).

use super::authority::{
    APP_MANAGEMENT, Authority, CLIENT_MATTER_ADMINISTRATOR, GROUP_MANAGEMENT, HELP_DESK, Jurisdiction,
    ROLE_MANAGEMENT, SETTINGS_MANAGEMENT, USER_GROUP_ADMINISTRATOR, USER_GROUP_MANAGER, USER_MANAGEMENT,
};
use super::guarded::{Guarded, Requirement};
use crate::domain::kernel::{Change, Col, Object, Origin, Record, State};
use crate::domain::model::{
    Administrator, Group, GroupMember, Library, LibraryUser, Role, RoleAssignment, RolePrivilege, Setting,
    System, User, built_in, is_built_in,
};
use Authority::{AnyTier, Feature, Nrtadmin, Oneself};

impl Guarded for Library {
    const WRITERS: &'static [Authority] = &[Nrtadmin];
    const READERS: &'static [Authority] =
        &[AnyTier, USER_MANAGEMENT, USER_GROUP_ADMINISTRATOR, USER_GROUP_MANAGER, HELP_DESK];

    fn place(&self, _: &State<'_>) -> Jurisdiction {
        Jurisdiction::library(Some(self.id.0))
    }

    /// A7: only the system operator makes one.
    fn requires(change: &Change<Self>, _: &State<'_>) -> Vec<Requirement> {
        match (&change.before, &change.after) {
            (Some(before), Some(_)) => {
                vec![Requirement { any_of: Self::WRITERS, place: Jurisdiction::library(Some(before.id.0)) }]
            }
            _ => vec![OPERATOR],
        }
    }
}

/// Only the system operator (A7).
const OPERATOR: Requirement =
    Requirement { any_of: &[], place: Jurisdiction { libraries: Vec::new(), asset: None, user: None } };

const CREATE_USERS: &[Authority] =
    &[Feature("User", "Create"), USER_MANAGEMENT, USER_GROUP_ADMINISTRATOR, USER_GROUP_MANAGER];
const LOCK: &[Authority] =
    &[Feature("User", "Lock/Unlock"), USER_MANAGEMENT, USER_GROUP_ADMINISTRATOR, USER_GROUP_MANAGER];
const RESET_PASSWORD: &[Authority] =
    &[Feature("User", "Reset Password"), USER_MANAGEMENT, USER_GROUP_ADMINISTRATOR, USER_GROUP_MANAGER];
const EDIT_USERS: &[Authority] = &[Nrtadmin, USER_MANAGEMENT, USER_GROUP_ADMINISTRATOR, USER_GROUP_MANAGER];

/// The libraries that a user is assigned to.
fn of_user(user: Object, firm: &State<'_>) -> Jurisdiction {
    let libraries = firm.by(LibraryUser::user, user).iter().map(|row| row.library.0).collect();
    Jurisdiction { libraries, asset: None, user: Some(user) }
}

/// What setting or forgetting a password asks for (A2).
pub fn of_password(user: Object, firm: &State<'_>) -> Requirement {
    Requirement { any_of: RESET_PASSWORD, place: of_user(user, firm) }
}

impl Guarded for User {
    const WRITERS: &'static [Authority] = &[
        Feature("User", "Lock/Unlock"),
        Feature("User", "Reset Password"),
        Nrtadmin,
        USER_MANAGEMENT,
        USER_GROUP_ADMINISTRATOR,
        USER_GROUP_MANAGER,
    ];
    const READERS: &'static [Authority] =
        &[AnyTier, USER_MANAGEMENT, USER_GROUP_ADMINISTRATOR, USER_GROUP_MANAGER, HELP_DESK, Oneself];

    fn place(&self, firm: &State<'_>) -> Jurisdiction {
        of_user(self.id.0, firm)
    }

    /// A2, R3: the help desk unlocks and resets passwords; everything else is for NRTADMIN and for those
    /// who manage users everywhere. Whoever gives somebody a home library keeps that library.
    fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
        let Some(user) = &change.after else { return vec![OPERATOR] };
        let home = user.preferred_library.map(|library| library.0);
        if change.before.is_none() {
            return vec![Requirement { any_of: CREATE_USERS, place: Jurisdiction::library(home) }];
        }
        let place = of_user(user.id.0, firm);
        let any = |columns: &[Col<User>]| columns.iter().any(|column| change.differs(*column));
        let mut needs = Vec::new();
        let reset = [User::force_password_change, User::password_never_expires];
        if any(&[User::locked]) {
            needs.push(Requirement { any_of: LOCK, place: place.clone() });
        }
        if any(&reset) {
            needs.push(Requirement { any_of: RESET_PASSWORD, place: place.clone() });
        }
        let helped = [User::locked.at(), reset[0].at(), reset[1].at()];
        let differs_otherwise = change.before.as_ref().is_some_and(|before| {
            let (before, after) = (before.row(), user.row());
            (1..after.len()).any(|at| !helped.contains(&at) && before[at] != after[at])
        });
        if differs_otherwise {
            needs.push(Requirement { any_of: EDIT_USERS, place });
        }
        if needs.is_empty() {
            // Nothing changes: whoever may change nothing of this user isn't told so.
            needs.push(Requirement { any_of: Self::WRITERS, place: of_user(user.id.0, firm) });
        }
        if home.is_some() && any(&[User::preferred_library]) {
            needs.push(Requirement { any_of: EDIT_USERS, place: Jurisdiction::library(home) });
        }
        needs
    }
}

impl Guarded for LibraryUser {
    const WRITERS: &'static [Authority] = EDIT_USERS;
    const READERS: &'static [Authority] = User::READERS;

    fn place(&self, _: &State<'_>) -> Jurisdiction {
        Jurisdiction::library(Some(self.library.0)).about(self.user.0)
    }

    /// The role that the system gives by itself comes with the assignment; any other is the library's to
    /// give (R3).
    fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
        const GIVE_ROLES: &[Authority] = &[Feature("Roles", "Add users")];
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return Vec::new() };
        let given = change.after.and_then(|row| row.role);
        let had = change.before.as_ref().and_then(|row| row.role);
        let special = |role: Option<_>| role.is_some_and(|role| !is_built_in(role));
        let any_of =
            if given != had && (special(given) || special(had)) { GIVE_ROLES } else { Self::WRITERS };
        vec![Requirement { any_of, place: row.place(firm) }]
    }
}

/// A library's groups, a library's built-in ones, and those of the whole firm.
const GROUPS: &[Authority] = &[Feature("Groups", "Create"), USER_GROUP_ADMINISTRATOR, USER_GROUP_MANAGER];
const GLOBAL_GROUPS: &[Authority] =
    &[GROUP_MANAGEMENT, USER_MANAGEMENT, USER_GROUP_ADMINISTRATOR, USER_GROUP_MANAGER];
const BUILT_IN_GROUPS: &[Authority] = &[Nrtadmin];

fn group_writers(group: Object) -> &'static [Authority] {
    match group.library() {
        None => GLOBAL_GROUPS,
        Some(_) if built_in(group).is_some() => BUILT_IN_GROUPS,
        Some(_) => GROUPS,
    }
}

fn group_readers(group: Object) -> &'static [Authority] {
    const OF_LIBRARY: &[Authority] = &[AnyTier, USER_GROUP_ADMINISTRATOR, USER_GROUP_MANAGER, HELP_DESK];
    if group.library().is_some() { OF_LIBRARY } else { Group::READERS }
}

const ANY_GROUPS: &[Authority] = &[
    Nrtadmin,
    Feature("Groups", "Create"),
    GROUP_MANAGEMENT,
    USER_MANAGEMENT,
    USER_GROUP_ADMINISTRATOR,
    USER_GROUP_MANAGER,
];

impl Guarded for Group {
    const WRITERS: &'static [Authority] = ANY_GROUPS;
    const READERS: &'static [Authority] = &[
        AnyTier,
        GROUP_MANAGEMENT,
        USER_MANAGEMENT,
        USER_GROUP_ADMINISTRATOR,
        USER_GROUP_MANAGER,
        HELP_DESK,
    ];

    fn place(&self, _: &State<'_>) -> Jurisdiction {
        Jurisdiction::library(self.id.0.library())
    }

    fn readers(&self) -> &'static [Authority] {
        group_readers(self.id.0)
    }

    /// Whoever enables a group gives its members what it has (A1).
    fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return Vec::new() };
        let mut needs = vec![Requirement { any_of: group_writers(row.id.0), place: row.place(firm) }];
        let enables = change.before.as_ref().is_some_and(|before| !before.enabled.0) && row.enabled.0;
        if enables {
            needs.extend(needs_to_give(row.id.0, firm));
        }
        needs
    }
}

impl Guarded for GroupMember {
    const WRITERS: &'static [Authority] = ANY_GROUPS;
    const READERS: &'static [Authority] = Group::READERS;

    fn place(&self, _: &State<'_>) -> Jurisdiction {
        Jurisdiction::library(self.group.0.library()).about(self.user.0)
    }

    fn readers(&self) -> &'static [Authority] {
        group_readers(self.group.0)
    }

    /// G3: NRTADMIN is for NRTADMIN. Whoever puts somebody into a group gives them what the group has.
    fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return Vec::new() };
        let mut needs = vec![Requirement { any_of: group_writers(row.group.0), place: row.place(firm) }];
        if change.before.is_none() {
            needs.extend(needs_to_give(row.group.0, firm));
        }
        needs
    }
}

/// A3, A4: what it takes to give somebody the roles that a group holds, and what it administers: the same
/// as to give each of them without the group.
fn needs_to_give(group: Object, firm: &State<'_>) -> Vec<Requirement> {
    fn each<R: Guarded>(rows: Vec<R>, firm: &State<'_>) -> impl Iterator<Item = Requirement> {
        let given = |row| Change { before: None, after: Some(row), origin: Origin::default() };
        rows.into_iter().flat_map(move |row| R::requires(&given(row), firm))
    }
    each(firm.by(RoleAssignment::principal, group), firm)
        .chain(each(firm.by(Administrator::principal, group), firm))
        .collect()
}

/// Who keeps the roles of a scope. Those of services are the operator's, and policy roles are built in.
fn role_writers(role: Object, library: &'static [Authority]) -> &'static [Authority] {
    match (role.scope(), role.library()) {
        (_, Some(_)) => library,
        ("global", None) => &[ROLE_MANAGEMENT, USER_MANAGEMENT],
        _ => &[],
    }
}

fn role_readers(role: Object) -> &'static [Authority] {
    match (role.scope(), role.library()) {
        (_, Some(_)) => &[AnyTier, HELP_DESK],
        ("global", None) => &[ROLE_MANAGEMENT, USER_MANAGEMENT, HELP_DESK],
        ("policy", None) => &[USER_GROUP_ADMINISTRATOR, HELP_DESK],
        _ => &[HELP_DESK],
    }
}

macro_rules! of_role {
    ($($Record:ident . $field:ident: $action:literal;)*) => {$(
        impl Guarded for $Record {
            const WRITERS: &'static [Authority] = &[Feature("Roles", $action), ROLE_MANAGEMENT, USER_MANAGEMENT];
            const READERS: &'static [Authority] =
                &[AnyTier, ROLE_MANAGEMENT, USER_MANAGEMENT, USER_GROUP_ADMINISTRATOR, HELP_DESK];

            fn place(&self, _: &State<'_>) -> Jurisdiction {
                Jurisdiction::library(self.$field.0.library())
            }

            fn readers(&self) -> &'static [Authority] {
                role_readers(self.$field.0)
            }

            fn requires(change: &Change<Self>, firm: &State<'_>) -> Vec<Requirement> {
                let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return Vec::new() };
                let any_of = role_writers(row.$field.0, &[Feature("Roles", $action)]);
                vec![Requirement { any_of, place: row.place(firm) }]
            }
        }
    )*};
}

of_role! {
    Role.name: "Create";
    RolePrivilege.role: "Manage user privileges";
}

impl Guarded for RoleAssignment {
    const WRITERS: &'static [Authority] = &[ROLE_MANAGEMENT, USER_MANAGEMENT, USER_GROUP_ADMINISTRATOR];
    const READERS: &'static [Authority] =
        &[ROLE_MANAGEMENT, USER_MANAGEMENT, USER_GROUP_ADMINISTRATOR, HELP_DESK];

    fn readers(&self) -> &'static [Authority] {
        role_readers(self.role.0)
    }

    fn requires(change: &Change<Self>, _: &State<'_>) -> Vec<Requirement> {
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return Vec::new() };
        let any_of = match row.role.0.scope() {
            "policy" => &[USER_GROUP_ADMINISTRATOR],
            _ => role_writers(row.role.0, &[Feature("Roles", "Add users")]),
        };
        vec![Requirement { any_of, place: Jurisdiction::library(row.role.0.library()) }]
    }
}

impl Guarded for Setting {
    const WRITERS: &'static [Authority] = &[SETTINGS_MANAGEMENT];
    const READERS: &'static [Authority] = &[SETTINGS_MANAGEMENT, CLIENT_MATTER_ADMINISTRATOR, HELP_DESK];
}

impl Guarded for System {
    const WRITERS: &'static [Authority] = &[APP_MANAGEMENT];
    const READERS: &'static [Authority] = &[APP_MANAGEMENT, CLIENT_MATTER_ADMINISTRATOR, HELP_DESK];

    /// A7: only the system operator makes one, or takes one away.
    fn requires(change: &Change<Self>, _: &State<'_>) -> Vec<Requirement> {
        let updated = change.before.is_some() && change.after.is_some();
        let any_of = if updated { Self::WRITERS } else { &[] };
        vec![Requirement { any_of, place: Jurisdiction::default() }]
    }
}
