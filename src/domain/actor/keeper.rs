//! Kinds of people who may do something, and the places where they may.

use crate::domain::kernel::id::{Kind, Object};
use crate::domain::kernel::state::State;
use crate::domain::kernel::words::described;
use crate::domain::model::catalogue;
use crate::domain::model::{AdministratorType, Matter};

/// A kind of person who may do something. The system operator may do everything and is none of these.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeper {
    /// An administrator of a library whose tier has this feature in the tier table: feature, action
    /// (R3, R5).
    Feature(&'static str, &'static str),
    /// An administrator of a library, of whatever tier.
    AnyTier,
    /// An NRTADMIN of a library (G3, R6).
    Nrtadmin,
    /// The holder of a global role with this privilege (A2).
    Global(&'static str),
    /// The holder of a policy role (A3).
    Policy(&'static str),
    /// A holder of `client_matter_manager` on an asset that they administer (A3).
    Manager,
    /// A local administrator of an asset (A4).
    Local(AdministratorType),
    /// The user that it is about.
    Oneself,
    /// Whoever makes the asset, and becomes its administrator by that (P8).
    Maker,
}

/// The policy role whose holders see everything and change nothing (A3).
pub const HELP_DESK: Keeper = Keeper::Policy("help_desk_operator");
pub const CLIENT_MATTER_ADMINISTRATOR: Keeper = Keeper::Policy("client_matter_administrator");
pub const CLIENT_MATTER_MANAGER: &str = "client_matter_manager";
pub const CONFLICTS_OFFICER: Keeper = Keeper::Policy("conflicts_officer");
pub const ACTIVITY_IMPORTER: Keeper = Keeper::Policy("activity_importer");
pub const HOLDS_ADMINISTRATOR: Keeper = Keeper::Policy("holds_administrator");
pub const USER_GROUP_ADMINISTRATOR: Keeper = Keeper::Policy("user_group_administrator");
pub const USER_GROUP_MANAGER: Keeper = Keeper::Policy("user_group_manager");
pub const APP_MANAGEMENT: Keeper = Keeper::Global("app_management");
pub const GROUP_MANAGEMENT: Keeper = Keeper::Global("group_management");
pub const ROLE_MANAGEMENT: Keeper = Keeper::Global("role_management");
pub const SETTINGS_MANAGEMENT: Keeper = Keeper::Global("settings_management");
pub const USER_MANAGEMENT: Keeper = Keeper::Global("user_management");

/// Where something is: what decides which administrators of libraries and assets are meant.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Place {
    /// Administrators of any of these libraries.
    pub libraries: Vec<Object>,
    /// Local administrators of this asset.
    pub asset: Option<Object>,
    /// The user that it is about.
    pub user: Option<Object>,
}

impl Place {
    /// In a library, if it is in one.
    pub fn library(library: Option<Object>) -> Place {
        Place { libraries: library.into_iter().collect(), ..Place::default() }
    }

    /// On an asset; a matter in a case has the case's administrators (P5).
    pub fn asset(asset: Object, firm: &State<'_>) -> Place {
        let case = match asset.kind {
            Kind::Matter => firm.entity::<Matter>(asset).and_then(|matter| matter.case),
            _ => None,
        };
        Place { asset: Some(case.map_or(asset, |case| case.0)), ..Place::default() }
    }

    /// The same, about this user.
    #[must_use]
    pub fn about(self, user: Object) -> Place {
        Place { user: Some(user), ..self }
    }
}

impl Keeper {
    /// Who that is, in words, at this place.
    pub fn words(self, place: &Place) -> String {
        let libraries = || {
            let names: Vec<String> = place.libraries.iter().map(|l| format!("`{}`", l.id)).collect();
            if names.is_empty() { "a library".to_owned() } else { names.join(" or ") }
        };
        let asset = || place.asset.map_or_else(|| "the asset".to_owned(), described);
        match self {
            Keeper::Feature(feature, action) => {
                format!("{} of {}", least_tier(feature, action), libraries())
            }
            Keeper::AnyTier => format!("tier 1 of {}", libraries()),
            Keeper::Nrtadmin => format!("NRTADMIN of {}", libraries()),
            Keeper::Global(privilege) => format!("the global privilege `{privilege}`"),
            Keeper::Policy(role) => format!("the policy role `{role}`"),
            Keeper::Manager => {
                format!("the policy role `{CLIENT_MATTER_MANAGER}` as an administrator of {}", asset())
            }
            Keeper::Local(kind) => format!("`{}` of {}", kind.word(), asset()),
            Keeper::Oneself => "the user it is about".to_owned(),
            Keeper::Maker => "whoever makes it".to_owned(),
        }
    }
}

/// The lowest tier that has a feature.
fn least_tier(feature: &str, action: &str) -> &'static str {
    match row(feature, action) {
        Some(row) if row.tier1 => "tier 1",
        Some(row) if row.tier2 => "tier 2",
        _ => "NRTADMIN",
    }
}

/// A row of the tier table.
pub fn row(feature: &str, action: &str) -> Option<&'static catalogue::TierRow> {
    catalogue::tiers().iter().find(|row| row.feature == feature && row.action == action)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::actor::{Guarded, REQUESTS};
    use crate::domain::model::{
        Acknowledgement, Activity, Client, Conflict, ExcludedSystem, Hold, Memo, OpposingSet, OpposingSide,
        Policy, Staffing,
    };

    /// A3: what `role show` says of a policy role is what its holders may do.
    #[test]
    fn the_catalogue_of_policy_roles_says_who_keeps_what() {
        let kept: [(&str, &[Keeper]); 12] = [
            ("asset_settings", Client::KEEPERS),
            ("asset_policy", Policy::KEEPERS),
            ("security_memos", Memo::KEEPERS),
            ("security_memos", Acknowledgement::KEEPERS),
            ("access_requests", REQUESTS),
            ("staffing", Staffing::KEEPERS),
            ("excluded_systems", ExcludedSystem::KEEPERS),
            ("conflicts", Conflict::KEEPERS),
            ("opposing_teams", OpposingSet::KEEPERS),
            ("opposing_teams", OpposingSide::KEEPERS),
            ("holds", Hold::KEEPERS),
            ("import_activity", Activity::KEEPERS),
        ];
        for role in catalogue::policy_roles() {
            for (key, keepers) in kept {
                let privilege = catalogue::privilege("policy", key).expect("in the catalogue");
                let expected = if keepers.contains(&Keeper::Policy(&role.name)) {
                    "granted"
                } else if role.name == CLIENT_MATTER_MANAGER && keepers.contains(&Keeper::Manager) {
                    "administered"
                } else {
                    "denied"
                };
                assert_eq!(role.value(privilege), expected, "{}: {key}", role.name);
            }
        }
    }
}
