//! Kinds of people who may do something, and the places where they may.

use crate::domain::kernel::{Kind, Object, State, described};
use crate::domain::model::{AdministratorType, Matter, catalogue};

/// A kind of person who may do something. The system operator may do everything and is none of these.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Authority {
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
pub const HELP_DESK: Authority = Authority::Policy("help_desk_operator");
pub const CLIENT_MATTER_ADMINISTRATOR: Authority = Authority::Policy("client_matter_administrator");
pub const CLIENT_MATTER_MANAGER: &str = "client_matter_manager";
pub const CONFLICTS_OFFICER: Authority = Authority::Policy("conflicts_officer");
pub const ACTIVITY_IMPORTER: Authority = Authority::Policy("activity_importer");
pub const HOLDS_ADMINISTRATOR: Authority = Authority::Policy("holds_administrator");
pub const USER_GROUP_ADMINISTRATOR: Authority = Authority::Policy("user_group_administrator");
pub const USER_GROUP_MANAGER: Authority = Authority::Policy("user_group_manager");
pub const APP_MANAGEMENT: Authority = Authority::Global("app_management");
pub const GROUP_MANAGEMENT: Authority = Authority::Global("group_management");
pub const ROLE_MANAGEMENT: Authority = Authority::Global("role_management");
pub const SETTINGS_MANAGEMENT: Authority = Authority::Global("settings_management");
pub const USER_MANAGEMENT: Authority = Authority::Global("user_management");

/// Where something is: what decides which administrators of libraries and assets are meant.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Jurisdiction {
    /// Administrators of any of these libraries.
    pub libraries: Vec<Object>,
    /// Local administrators of this asset.
    pub asset: Option<Object>,
    /// The user that it is about.
    pub user: Option<Object>,
}

impl Jurisdiction {
    /// In a library, if it is in one.
    pub fn library(library: Option<Object>) -> Jurisdiction {
        Jurisdiction { libraries: library.into_iter().collect(), ..Jurisdiction::default() }
    }

    /// On an asset; a matter in a case has the case's administrators (P5).
    pub fn asset(asset: Object, firm: &State<'_>) -> Jurisdiction {
        let case = match asset.kind {
            Kind::Matter => firm.entity::<Matter>(asset).and_then(|matter| matter.case),
            _ => None,
        };
        Jurisdiction { asset: Some(case.map_or(asset, |case| case.0)), ..Jurisdiction::default() }
    }

    /// The same, about this user.
    #[must_use]
    pub fn about(self, user: Object) -> Jurisdiction {
        Jurisdiction { user: Some(user), ..self }
    }
}

impl Authority {
    /// Who that is, in words, at this place.
    pub fn words(self, place: &Jurisdiction) -> String {
        let libraries = || {
            let names: Vec<String> = place.libraries.iter().map(|l| format!("`{}`", l.id)).collect();
            if names.is_empty() { "a library".to_owned() } else { names.join(" or ") }
        };
        let asset = || place.asset.map_or_else(|| "the asset".to_owned(), described);
        match self {
            Authority::Feature(feature, action) => {
                format!("{} of {}", least_tier(feature, action), libraries())
            }
            Authority::AnyTier => format!("tier 1 of {}", libraries()),
            Authority::Nrtadmin => format!("NRTADMIN of {}", libraries()),
            Authority::Global(privilege) => format!("the global privilege `{privilege}`"),
            Authority::Policy(role) => format!("the policy role `{role}`"),
            Authority::Manager => {
                format!("the policy role `{CLIENT_MATTER_MANAGER}` as an administrator of {}", asset())
            }
            Authority::Local(kind) => format!("`{}` of {}", kind.word(), asset()),
            Authority::Oneself => "the user it is about".to_owned(),
            Authority::Maker => "whoever makes it".to_owned(),
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
        let kept: [(&str, &[Authority]); 12] = [
            ("asset_settings", Client::WRITERS),
            ("asset_policy", Policy::WRITERS),
            ("security_memos", Memo::WRITERS),
            ("security_memos", Acknowledgement::WRITERS),
            ("access_requests", REQUESTS),
            ("staffing", Staffing::WRITERS),
            ("excluded_systems", ExcludedSystem::WRITERS),
            ("conflicts", Conflict::WRITERS),
            ("opposing_teams", OpposingSet::WRITERS),
            ("opposing_teams", OpposingSide::WRITERS),
            ("holds", Hold::WRITERS),
            ("import_activity", Activity::WRITERS),
        ];
        for role in catalogue::policy_roles() {
            for (key, writers) in kept {
                let privilege = catalogue::privilege("policy", key).expect("in the catalogue");
                let expected = if writers.contains(&Authority::Policy(&role.name)) {
                    "granted"
                } else if role.name == CLIENT_MATTER_MANAGER && writers.contains(&Authority::Manager) {
                    "administered"
                } else {
                    "denied"
                };
                assert_eq!(role.value(privilege), expected, "{}: {key}", role.name);
            }
        }
    }
}
