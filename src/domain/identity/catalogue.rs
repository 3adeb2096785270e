//! Privileges, policy roles and tiers: fixed data of the system, never created or deleted (R1, R3, A3).

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

fn policy() -> &'static Policy {
    static POLICY: OnceLock<Policy> = OnceLock::new();
    POLICY.get_or_init(|| read(include_str!("catalogue/policy.toml")))
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
}
