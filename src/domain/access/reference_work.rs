//! The plain reading of the rules on items (steps 2, 4, 5), beside that of the policy in `reference.rs`.

use super::reference::{Line, PlainReading};

const LEVELS: [&str; 4] = ["no_access", "read", "read_write", "full_access"];

fn rank(level: &str) -> usize {
    LEVELS.iter().position(|l| *l == level).unwrap()
}

/// The level that a need takes, and the privilege.
fn needed(need: &str, kind: &str) -> (&'static str, Option<&'static str>) {
    match need {
        "read" | "view" => ("read", None),
        "read_write" | "edit" | "create_folder" => ("read_write", None),
        "full_access" | "change_security" => ("full_access", None),
        "import" => ("read_write", Some("import_create")),
        "checkout" => ("read_write", Some("checkout_documents")),
        "unlock" => ("read_write", Some("unlock_documents")),
        "create_public_folder" => ("read_write", Some("create_public_folder")),
        "delete" if kind == "workspace" => ("full_access", Some("delete_workspaces")),
        "delete" => ("full_access", Some("delete")),
        other => panic!("{other}"),
    }
}

/// What the rules come to.
pub struct Answer {
    /// Every rule that denies, in order, then the one that allows; an ancestor's with `@` and its id.
    pub rules: Vec<String>,
    pub level: &'static str,
}

impl PlainReading {
    /// The item and what it is in, from the item up.
    fn way_up(&self, id: &str) -> Vec<&Line> {
        let mut way = Vec::new();
        let mut next = id.to_owned();
        while let Some(item) = self.items.iter().find(|i| i["id"] == next) {
            way.push(item);
            next.clone_from(&item["parent"]);
        }
        way
    }

    fn own_default(item: &Line) -> &str {
        match (item["default_security"].as_str(), item["kind"].as_str()) {
            ("", "workspace") => "private",
            ("", _) => "inherit",
            (given, _) => given,
        }
    }

    /// W4, W5: what one node gives.
    fn of_node(&self, user: &str, id: &str, library: &Line) -> (&'static str, &'static str) {
        let way = self.way_up(id);
        let source = way.iter().find(|item| Self::own_default(item) != "inherit").unwrap();
        let entry = |principal: &str| {
            let row =
                self.entries.iter().find(|e| e["item"] == source["id"] && e["principal"] == principal)?;
            LEVELS.iter().copied().find(|level| *level == row["access"])
        };
        let all: Vec<&str> = self.groups_of(user, false).iter().filter_map(|g| entry(g)).collect();
        let enabled: Vec<&str> = self.groups_of(user, true).iter().filter_map(|g| entry(g)).collect();
        if entry(user) == Some("no_access") || all.contains(&"no_access") {
            return ("no_access", "acl_no_access");
        }
        if let Some(level) = entry(user) {
            return (level, "acl_user");
        }
        let mut ranks: Vec<usize> = enabled.iter().map(|level| rank(level)).collect();
        ranks.sort_unstable();
        let chosen = if library["group_access"] == "lowest" { ranks.first() } else { ranks.last() };
        if let Some(chosen) = chosen {
            return (LEVELS[*chosen], "acl_group");
        }
        if way[0]["owner"] == user {
            return ("full_access", "owner");
        }
        let level = match Self::own_default(source) {
            "public" => "read_write",
            "view" => "read",
            _ => "no_access",
        };
        if self.user(user)["external"] == "true" {
            let as_normal = way[0]["external_as_normal"] == "true";
            return (if as_normal { level } else { "no_access" }, "external_default");
        }
        (level, "default_security")
    }

    fn privilege(&self, library: &str, role: &str, privilege: &str, value: &str) -> bool {
        self.privileges.iter().any(|p| {
            p["scope"] == library && p["role"] == role && p["privilege"] == privilege && p["value"] == value
        })
    }

    /// Steps 1 to 5, on the item with this id.
    pub fn of_item(&self, user: &str, id: &str, need: &str, system: &str, at: &str) -> Answer {
        let mut denied: Vec<String> = self.account(user).into_iter().map(str::to_owned).collect();
        let way = self.way_up(id);
        let library = &way.iter().find(|item| !item["library"].is_empty()).unwrap()["library"];
        let library = self.libraries.iter().find(|l| l["id"] == *library).unwrap();
        let assignment = self.assignments.iter().find(|a| a["library"] == library["id"] && a["user"] == user);
        match assignment {
            None => denied.push("not_in_library".into()),
            Some(row) if row["allow_logon"] == "false" => denied.push("sign_in_disabled".into()),
            Some(_) => {}
        }
        let matter = &way.last().unwrap()["matter"];
        if !matter.is_empty() {
            let rules = self.of_policy(user, &format!("matter:{matter}"), system, at);
            denied.extend(rules[..rules.len() - 1].iter().map(|rule| (*rule).to_owned()));
        }
        let shut = !denied.is_empty();

        // W6.
        let nodes = if library["containment"] == "own" { &way[..1] } else { &way[..] };
        let levels: Vec<_> = nodes.iter().map(|node| self.of_node(user, &node["id"], library)).collect();
        let lowest = levels.iter().map(|(level, _)| rank(level)).min().unwrap();
        let at = levels.iter().position(|(level, _)| rank(level) == lowest).unwrap();
        let mut level = lowest;
        let mut rule = levels[at].1.to_owned();
        if at > 0 {
            rule = format!("{rule}@{}", nodes[at]["id"]);
        }
        // W7, W8.
        let held_role = assignment.map_or("", |row| row["role"].as_str());
        let held = |privilege: &str, value: &str| self.privilege(&library["id"], held_role, privilege, value);
        let admin = self.groups_of(user, false).contains(&format!("group:{}/NRTADMIN", library["id"]));
        let walled = levels.iter().any(|(_, rule)| *rule == "acl_no_access");
        if level == 0 && admin && held("view_documents", "granted") && !walled {
            (level, rule) = (1, "nrtadmin_view".into());
        }
        if level > 1 && held("system_access", "read_only") {
            (level, rule) = (1, "read_only_role".into());
        }
        // Step 5.
        let (least, privilege) = needed(need, &way[0]["kind"]);
        if level == 0 {
            denied.push(rule.clone());
        } else if level < rank(least) {
            denied.push("level_too_low".into());
        }
        if privilege.is_some_and(|privilege| !held(privilege, "granted")) {
            denied.push("privilege_missing".into());
        }
        let allowed = denied.is_empty();
        denied.dedup();
        if allowed {
            denied.push(rule);
        } else {
            denied.push(String::new());
        }
        Answer { rules: denied, level: LEVELS[if shut { 0 } else { level }] }
    }
}
