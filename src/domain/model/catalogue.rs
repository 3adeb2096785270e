//! Privileges, policy roles and tiers: fixed data of the system, never created or deleted (R1, R3, A3).

use crate::domain::kernel::{Message, command, message, nearest};
use crate::domain::model::commands::PRIVILEGE_LIST_SCOPE;
use serde::Deserialize;
use std::sync::OnceLock;

/// A permission for one task.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Privilege {
    pub key: String,
    pub category: String,
    pub name: String,
    pub description: String,
    /// The values that a role may hold.
    #[serde(default)]
    pub values: Vec<String>,
    /// What a role holds that says nothing (R4); empty for services, where nothing is a value too.
    #[serde(default)]
    pub default: String,
    /// The licence tiers that include it (services only).
    #[serde(default)]
    pub tiers: Vec<String>,
    /// The add-on that includes it, if it is one's (services only).
    #[serde(default)]
    pub add_on: String,
}

/// A built-in role of the policy scope (A3): what it may do everywhere, and what on the assets whose
/// administrator its holder is.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct PolicyRole {
    pub name: String,
    pub description: String,
    #[serde(default)]
    granted: Vec<String>,
    #[serde(default)]
    administered: Vec<String>,
}

impl PolicyRole {
    /// What it holds of a privilege: `granted`, `administered` or `denied`.
    pub fn value<'a>(&self, privilege: &'a Privilege) -> &'a str {
        let holds = |list: &[String]| list.contains(&privilege.key);
        match (holds(&self.granted), holds(&self.administered)) {
            (true, _) => "granted",
            (_, true) => "administered",
            _ => &privilege.default,
        }
    }
}

/// A feature of Control Center, and the administrator sets that have it (R3).
#[derive(Clone, PartialEq, Debug, Deserialize, serde::Serialize)]
pub struct TierRow {
    pub feature: String,
    pub action: String,
    pub tier1: bool,
    pub tier2: bool,
    pub nrtadmin: bool,
}

#[derive(Deserialize)]
struct Privileges {
    privilege: Vec<Privilege>,
}

#[derive(Deserialize)]
struct Policy {
    privilege: Vec<Privilege>,
    role: Vec<PolicyRole>,
}

#[derive(Deserialize)]
struct Tiers {
    row: Vec<TierRow>,
}

fn read<T: serde::de::DeserializeOwned>(file: &str) -> T {
    toml::from_str(file).expect("the catalogue is read by a test")
}

/// The scopes of roles. The roles of `policy` are fixed, and so is what they hold (A3).
pub const SCOPES: [&str; 4] = ["library", "global", "service", "policy"];

/// The privileges of a scope: `global`, `service`, `policy`, or else a library's.
pub fn privileges(scope: &str) -> &'static [Privilege] {
    static LIBRARY: OnceLock<Vec<Privilege>> = OnceLock::new();
    static GLOBAL: OnceLock<Vec<Privilege>> = OnceLock::new();
    static SERVICE: OnceLock<Vec<Privilege>> = OnceLock::new();
    match scope {
        "policy" => &policy().privilege,
        "global" => {
            GLOBAL.get_or_init(|| read::<Privileges>(include_str!("catalogue/global.toml")).privilege)
        }
        "service" => SERVICE.get_or_init(|| {
            let mut list = read::<Privileges>(include_str!("catalogue/service.toml")).privilege;
            for privilege in &mut list {
                privilege.values = vec!["allow".into(), "deny".into()];
            }
            list
        }),
        _ => LIBRARY.get_or_init(|| read::<Privileges>(include_str!("catalogue/library.toml")).privilege),
    }
}

/// A privilege of a scope, by its key.
pub fn privilege(scope: &str, key: &str) -> Option<&'static Privilege> {
    privileges(scope).iter().find(|p| p.key.eq_ignore_ascii_case(key))
}

/// The hint for whoever asks for a privilege that a scope doesn't have.
pub fn instead_of(key: &str, scope: &str) -> Message {
    match nearest(key, privileges(scope).iter().map(|p| p.key.as_str())) {
        Some(near) => message!("did you mean `{near}`?", near),
        None => {
            let of = SCOPES.into_iter().find(|known| *known == scope).unwrap_or(SCOPES[0]);
            message!("`{run}` shows them all", run = command!(PRIVILEGE_LIST_SCOPE, scope = of))
        }
    }
}

fn policy() -> &'static Policy {
    static POLICY: OnceLock<Policy> = OnceLock::new();
    POLICY.get_or_init(|| read(include_str!("catalogue/policy.toml")))
}

/// A category of privileges, as its catalogue spells it.
///
/// # Errors
/// A sentence with the nearest that there is.
pub fn category(name: &str) -> Result<&'static str, Message> {
    let of_scope = |scope| privileges(scope).iter().map(|p| p.category.as_str());
    let all = || SCOPES.into_iter().flat_map(of_scope);
    all().find(|category| category.eq_ignore_ascii_case(name)).ok_or_else(|| {
        let near =
            nearest(name, all()).map(|near| message!("; did you mean `{near}`?", near)).unwrap_or_default();
        message!("there is no category `{name}`{near}", name, near)
    })
}

/// The eight built-in policy roles.
pub fn policy_roles() -> &'static [PolicyRole] {
    &policy().role
}

/// The policy role of this name.
pub fn policy_role(name: &str) -> Option<&'static PolicyRole> {
    policy_roles().iter().find(|role| role.name.eq_ignore_ascii_case(name))
}

/// Is this the name of a policy role?
pub fn is_policy_role(name: &str) -> bool {
    policy_role(name).is_some()
}

/// The 51 rows of the tier table.
pub fn tiers() -> &'static [TierRow] {
    static TIERS: OnceLock<Vec<TierRow>> = OnceLock::new();
    TIERS.get_or_init(|| read::<Tiers>(include_str!("catalogue/tiers.toml")).row)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn r1_the_catalogue_is_complete() {
        assert_eq!(privileges("ANY LIBRARY").len(), 18);
        assert_eq!(privileges("global").len(), 5);
        assert_eq!(privileges("service").len(), 170);
        assert_eq!(privileges("policy").len(), 14);
        assert_eq!(policy_roles().len(), 8);
        assert_eq!(tiers().len(), 51);
        let categories: BTreeSet<_> = privileges("service").iter().map(|p| &p.category).collect();
        assert_eq!(categories.len(), 25);
        for scope in SCOPES {
            let keys: BTreeSet<_> = privileges(scope).iter().map(|p| &p.key).collect();
            assert_eq!(keys.len(), privileges(scope).len(), "keys of {scope} repeat");
            for p in privileges(scope) {
                assert!(!p.values.is_empty() && !p.description.is_empty(), "{}", p.key);
                assert!(p.default.is_empty() || p.values.contains(&p.default), "{}", p.key);
            }
        }
    }

    #[test]
    fn a3_policy_roles_hold_what_the_catalogue_has() {
        for role in policy_roles() {
            let named = role.granted.iter().chain(&role.administered);
            assert!(named.clone().all(|key| privilege("policy", key).is_some()), "{}", role.name);
            assert!(named.count() > 0, "{}", role.name);
        }
        let value = |role: &str, key: &str| {
            policy_role(role).unwrap().value(privilege("policy", key).unwrap()).to_owned()
        };
        assert_eq!(value("client_matter_manager", "staffing"), "administered");
        assert_eq!(value("client_matter_manager", "asset_settings"), "denied");
        assert_eq!(value("user_group_manager", "grant_roles"), "denied");
        assert_eq!(value("Conflicts_Officer", "conflicts"), "granted");
    }

    #[test]
    fn r4_what_a_role_does_not_say_is_denied_but_for_two_levels() {
        for scope in ["library", "global"] {
            for p in privileges(scope) {
                let expected = match p.key.as_str() {
                    "system_access" => "full",
                    "control_center_access" => "none",
                    _ => "denied",
                };
                assert_eq!(p.default, expected, "{}", p.key);
            }
        }
    }

    /// What the vendor's chart says: the tiers of a category, and the permissions that have their own.
    #[test]
    fn c1_a_permissions_own_tiers_beat_those_of_its_category() {
        const CATEGORIES: [(&str, &str, usize); 25] = [
            ("General", "1345", 5),
            ("Jobs", "1345", 10),
            ("Matters", "1345", 16),
            ("Users & Groups", "1345", 8),
            ("Workspaces", "345", 3),
            ("Documents", "2345", 2),
            ("Approval", "1345", 2),
            ("Analytics", "345", 10),
            ("Quick Search", "1345", 1),
            ("Administrator - General", "1345", 7),
            ("Administrator - Template Editor", "1345", 11),
            ("Administrator - Data Sync", "2345", 3),
            ("Administrator - Bulk Assignment", "1345", 1),
            ("User Management", "1345", 12),
            ("Workspace Wizard", "1345", 4),
            ("Business Continuity", "2345", 2),
            ("Administration - Metadata", "1345", 8),
            ("Security", "4", 1),
            ("Background Jobs", "345", 6),
            ("DMS Buttons", "345", 21),
            ("Manage Systems", "1345", 9),
            ("Manual Sync - Microsoft Teams to DMS", "12345", 2),
            ("Auto Sync - Microsoft Teams to DMS", "12345", 12),
            ("Others", "12345", 1),
            ("Control Center", "12345", 13),
        ];
        let mut own = Vec::new();
        for (category, tiers, count) in CATEGORIES {
            let of_category: Vec<&Privilege> =
                privileges("service").iter().filter(|p| p.category == category).collect();
            assert_eq!(of_category.len(), count, "{category}");
            let digits =
                |p: &Privilege| p.tiers.iter().map(|t| t.trim_start_matches('C')).collect::<String>();
            let others = of_category.iter().map(|p| (p.key.as_str(), digits(p))).filter(|(_, d)| d != tiers);
            own.extend(others.map(|(key, digits)| format!("{key} {digits}")));
        }
        assert_eq!(
            own,
            [
                "general_view_notification_center 12345",
                "administrator_template_editor_delete_from_template 12345",
                "administrator_template_editor_delete_from_workspace 12345",
                "administrator_template_editor_apply_folder_to_workspaces 12345",
                "administrator_data_sync_allow_audit_sync 345",
                "background_jobs_view_background_jobs 2345",
                "dms_buttons_move_workspaces 4",
                "dms_buttons_move_folders_documents 4",
                "control_center_view_control_center 2345",
                "control_center_view_cc_controls 2345",
                "control_center_view_cc_control_approvals 5",
                "control_center_view_cc_action_approvals 5",
                "control_center_view_cc_manual_attach 5",
                "control_center_view_cc_reports 5",
                "control_center_view_cc_settings 5",
                "control_center_create_control 5",
                "control_center_create_action_type_control 5",
                "control_center_create_retention_type_control 5",
                "control_center_create_security_type_control 5",
                "control_center_create_legal_hold_type_control 5",
                "control_center_retention_disposition_action 5",
            ]
        );
        let add_ons = privileges("service").iter().filter(|p| !p.add_on.is_empty());
        let named: Vec<(&str, &str)> = add_ons.map(|p| (p.add_on.as_str(), p.category.as_str())).collect();
        assert_eq!(named.len(), 14);
        assert!(named.iter().all(|(add_on, category)| match *add_on {
            "manual_sync" => category.starts_with("Manual Sync"),
            "auto_sync" => category.starts_with("Auto Sync"),
            _ => false,
        }));
        let repeated: Vec<&str> =
            privileges("service").iter().map(|p| p.key.as_str()).filter(|k| k.ends_with("_v2")).collect();
        assert_eq!(repeated, ["administration_metadata_view_metadata_v2"]);
    }
}
