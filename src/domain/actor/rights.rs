//! What one user may do: computed once, of the firm as it was before the command.

use super::authority::{Authority, CLIENT_MATTER_MANAGER, Jurisdiction, row};
use crate::domain::kernel::{Cell, Kind, Object, State, Stored};
use crate::domain::model::{
    Administrator, AdministratorType, Case, Group, GroupMember, LibraryUser, NRTADMIN, RoleAssignment,
    RolePrivilege, User, catalogue,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// How far the administration of a library goes (R3, R6).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum AdminTier {
    One,
    Two,
    Nrtadmin,
}

/// Why somebody has no rights at all (A1).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Inactive {
    Disabled,
    Locked,
}

impl Inactive {
    /// "`JDOE` is locked".
    pub fn word(self) -> &'static str {
        match self {
            Inactive::Disabled => "disabled",
            Inactive::Locked => "locked",
        }
    }
}

/// What a user may do.
#[derive(Clone, Debug)]
pub struct Rights {
    pub user: Object,
    libraries: Vec<(Object, AdminTier)>,
    global: FxHashSet<String>,
    policy: FxHashSet<String>,
    local: FxHashMap<Object, Vec<AdministratorType>>,
    /// The cases that the changes at hand make, if the user administers them then.
    makes: Vec<Object>,
}

impl Rights {
    /// The same while these changes are made: whoever makes a case becomes its administrator (P8).
    pub(super) fn making(&self, changes: &State<'_>) -> Rights {
        let mut makes = Vec::new();
        changes.each_change::<Case>(|change| {
            makes.extend(change.after.filter(|_| change.before.is_none()).map(|case| case.id.0));
        });
        Rights { makes, ..self.clone() }
    }

    /// The rights of a user, or nothing when there is no such user.
    ///
    /// # Errors
    /// When the account is disabled or locked: it has none then (A1).
    pub fn of(firm: &State<'_>, user: Object) -> Option<Result<Rights, Inactive>> {
        let account: User = firm.entity(user)?;
        if !account.allow_logon.0 {
            return Some(Err(Inactive::Disabled));
        }
        if account.locked.0 {
            return Some(Err(Inactive::Locked));
        }
        // A disabled group gives nothing (G2, A1).
        let groups: Vec<Object> = firm
            .by(GroupMember::user, account.id)
            .into_iter()
            .map(|member| member.group.0)
            .filter(|group| firm.entity::<Group>(*group).is_some_and(|group| group.enabled.0))
            .collect();
        let (mut global, mut policy) = (FxHashSet::default(), FxHashSet::default());
        let mut local: FxHashMap<Object, Vec<AdministratorType>> = FxHashMap::default();
        for principal in groups.iter().copied().chain([account.id.0]) {
            for row in firm.by(RoleAssignment::principal, principal) {
                match row.role.0.scope() {
                    "global" => global.extend(granted(firm, row.role.0)),
                    "policy" => drop(policy.insert(row.role.0.key().as_str().replacen("policy/", "", 1))),
                    _ => {}
                }
            }
            for row in firm.by(Administrator::principal, principal) {
                local.entry(row.asset.0).or_default().push(row.kind);
            }
        }
        let libraries = firm
            .by(LibraryUser::user, account.id)
            .into_iter()
            .filter(|place| place.allow_logon.0)
            .filter_map(|place| Some((place.library.0, tier(firm, &place, &groups)?)))
            .collect();
        Some(Ok(Rights { user: account.id.0, libraries, global, policy, local, makes: Vec::new() }))
    }

    /// Is the user one of these, there?
    pub fn is(&self, authority: Authority, place: &Jurisdiction) -> bool {
        let library = |wanted: &dyn Fn(AdminTier) -> bool| {
            self.libraries.iter().any(|(library, tier)| place.libraries.contains(library) && wanted(*tier))
        };
        match authority {
            Authority::Feature(feature, action) => library(&|tier| has(tier, feature, action)),
            Authority::AnyTier => library(&|_| true),
            Authority::Nrtadmin => library(&|tier| tier == AdminTier::Nrtadmin),
            Authority::Global(privilege) => self.global.contains(privilege),
            Authority::Policy(role) => self.policy.contains(role),
            Authority::Manager => {
                self.policy.contains(CLIENT_MATTER_MANAGER)
                    && place.asset.is_some_and(|asset| self.local.contains_key(&asset))
            }
            Authority::Local(kind) => place
                .asset
                .and_then(|asset| self.local.get(&asset))
                .is_some_and(|kinds| kinds.contains(&kind)),
            Authority::Oneself => place.user == Some(self.user),
            Authority::Maker => place.asset.is_some_and(|asset| self.makes.contains(&asset)),
        }
    }

    /// Is there any place at all where the user is one of these? Everybody is themselves somewhere.
    pub fn is_anywhere(&self, authority: Authority) -> bool {
        match authority {
            Authority::Feature(feature, action) => {
                self.libraries.iter().any(|(_, tier)| has(*tier, feature, action))
            }
            Authority::AnyTier => !self.libraries.is_empty(),
            Authority::Nrtadmin => self.libraries.iter().any(|(_, tier)| *tier == AdminTier::Nrtadmin),
            Authority::Manager => self.policy.contains(CLIENT_MATTER_MANAGER) && !self.local.is_empty(),
            Authority::Local(kind) => self.local.values().any(|kinds| kinds.contains(&kind)),
            Authority::Oneself | Authority::Maker => true,
            Authority::Global(_) | Authority::Policy(_) => self.is(authority, &Jurisdiction::default()),
        }
    }
}

/// Does the tier table say so (R3)?
fn has(tier: AdminTier, feature: &str, action: &str) -> bool {
    row(feature, action).is_some_and(|row| match tier {
        AdminTier::One => row.tier1,
        AdminTier::Two => row.tier2,
        AdminTier::Nrtadmin => row.nrtadmin,
    })
}

/// NRTADMIN supersedes the role (R6); else the role's access to Control Center says it.
fn tier(firm: &State<'_>, place: &LibraryUser, groups: &[Object]) -> Option<AdminTier> {
    let is_nrtadmin = |group: &Object| {
        group.name().eq_ignore_ascii_case(NRTADMIN) && group.library() == Some(place.library.0)
    };
    if groups.iter().any(is_nrtadmin) {
        return Some(AdminTier::Nrtadmin);
    }
    let key = [place.role?.store(), Stored::text("control_center_access")];
    match firm.get::<RolePrivilege>(&key)?.value.as_str() {
        "tier1" => Some(AdminTier::One),
        "tier2" => Some(AdminTier::Two),
        _ => None,
    }
}

/// The privileges that a global role grants: everything else is denied (R4).
fn granted(firm: &State<'_>, role: Object) -> Vec<String> {
    let rows = firm.by(RolePrivilege::role, role);
    let granted =
        |key: &str| rows.iter().any(|r| r.privilege.as_str() == key && r.value.as_str() == "granted");
    catalogue::privileges("global").iter().map(|p| p.key.clone()).filter(|key| granted(key)).collect()
}

/// The users and groups that are one of these there: whom to ask.
pub fn holders(firm: &State<'_>, authority: Authority, place: &Jurisdiction) -> Vec<Object> {
    let of_role = |role: Object| firm.by(RoleAssignment::role, role).into_iter().map(|row| row.principal.0);
    let role = |scope: &str, name: &str| Object::parse(Kind::Role, &format!("{scope}/{name}")).into_iter();
    let found: Vec<Object> = match authority {
        Authority::Feature(..) | Authority::AnyTier | Authority::Nrtadmin => place
            .libraries
            .iter()
            .filter_map(|library| Object::parse(Kind::Group, &format!("{}/{NRTADMIN}", library.id)).ok())
            .flat_map(|group| firm.by(GroupMember::group, group))
            .map(|member| member.user.0)
            .collect(),
        Authority::Policy(name) => role("policy", name).flat_map(of_role).collect(),
        Authority::Local(kind) => place
            .asset
            .into_iter()
            .flat_map(|asset| firm.by(Administrator::asset, asset))
            .filter(|row| row.kind == kind)
            .map(|row| row.principal.0)
            .collect(),
        Authority::Global(_) | Authority::Manager | Authority::Oneself | Authority::Maker => Vec::new(),
    };
    // Whoever can't do it either is nobody to ask.
    let can = |principal: &Object| match principal.kind {
        Kind::Group => firm.entity::<Group>(*principal).is_some_and(|group| group.enabled.0),
        _ => matches!(Rights::of(firm, *principal), Some(Ok(rights)) if rights.is(authority, place)),
    };
    let mut people: Vec<Object> = found.into_iter().filter(can).collect();
    people.sort_by_key(ToString::to_string);
    people
}
