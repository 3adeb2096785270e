//! The decision once more, written from the text of the rules on plain strings: slow and obvious. It
//! shares nothing with the real one but the records that it reads.

use crate::domain::kernel::{Record, State};
use crate::domain::model::{
    Acknowledgement, Activity, Assistant, Client, Conflict, Entry, ExcludedSystem, Group, GroupMember, Item,
    Library, LibraryUser, Matter, Memo, OpposingSet, OpposingSide, Policy, RolePrivilege, Setting, Staffing,
    StaffingHistory, User,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) type Line = BTreeMap<&'static str, String>;
pub(super) type Names = BTreeSet<String>;

/// All tables as strings. Instants compare as text, because all are written alike.
pub struct PlainReading {
    users: Vec<Line>,
    groups: Vec<Line>,
    members: Vec<Line>,
    clients: Vec<Line>,
    matters: Vec<Line>,
    policies: Vec<Line>,
    staffing: Vec<Line>,
    history: Vec<Line>,
    activity: Vec<Line>,
    assistants: Vec<Line>,
    conflicts: Vec<Line>,
    sets: Vec<Line>,
    sides: Vec<Line>,
    excluded: Vec<Line>,
    memos: Vec<Line>,
    acknowledgements: Vec<Line>,
    settings: Vec<Line>,
    pub(super) libraries: Vec<Line>,
    pub(super) assignments: Vec<Line>,
    pub(super) privileges: Vec<Line>,
    pub(super) items: Vec<Line>,
    pub(super) entries: Vec<Line>,
}

fn read<R: Record>(state: &State<'_>) -> Vec<Line> {
    let columns = R::SCHEMA.columns();
    let row = |row: &R| columns.iter().map(|c| c.name).zip(R::SCHEMA.cells(&row.row())).collect();
    state.all::<R>().iter().map(row).collect()
}

impl PlainReading {
    pub fn new(state: &State<'_>) -> PlainReading {
        PlainReading {
            users: read::<User>(state),
            groups: read::<Group>(state),
            members: read::<GroupMember>(state),
            clients: read::<Client>(state),
            matters: read::<Matter>(state),
            policies: read::<Policy>(state),
            staffing: read::<Staffing>(state),
            history: read::<StaffingHistory>(state),
            activity: read::<Activity>(state),
            assistants: read::<Assistant>(state),
            conflicts: read::<Conflict>(state),
            sets: read::<OpposingSet>(state),
            sides: read::<OpposingSide>(state),
            excluded: read::<ExcludedSystem>(state),
            memos: read::<Memo>(state),
            acknowledgements: read::<Acknowledgement>(state),
            settings: read::<Setting>(state),
            libraries: read::<Library>(state),
            assignments: read::<LibraryUser>(state),
            privileges: read::<RolePrivilege>(state),
            items: read::<Item>(state),
            entries: read::<Entry>(state),
        }
    }

    fn setting(&self, key: &str, default: bool) -> bool {
        self.settings.iter().find(|s| s["key"] == key).map_or(default, |s| s["value"] == "true")
    }

    fn policy(&self, asset: &str, column: &str) -> String {
        let row = self.policies.iter().find(|p| p["asset"] == asset);
        row.map(|p| p[column].clone()).unwrap_or_default()
    }

    fn restricted(&self, asset: &str) -> bool {
        self.policy(asset, "security") == "restricted"
    }

    fn locked(&self, asset: &str) -> bool {
        self.restricted(asset) && self.policy(asset, "limited_to_staffing") == "true"
    }

    /// The groups of a user, as references; `enabled` leaves out the disabled ones.
    pub(super) fn groups_of(&self, user: &str, enabled: bool) -> Names {
        self.members
            .iter()
            .filter(|m| m["user"] == user)
            .filter(|m| {
                let group = self.groups.iter().find(|g| g["scope"] == m["scope"] && g["id"] == m["group"]);
                !enabled || group.is_some_and(|g| g["enabled"] == "true")
            })
            .map(|m| match m["scope"].as_str() {
                "global" => format!("group:{}", m["group"]),
                scope => format!("group:{scope}/{}", m["group"]),
            })
            .collect()
    }

    fn timekeepers_of(&self, user: &str) -> Names {
        let mine = self.assistants.iter().filter(|a| a["assistant"] == user);
        mine.map(|a| a["timekeeper"].clone()).collect()
    }

    fn matter(&self, asset: &str) -> Option<&Line> {
        let id = asset.strip_prefix("matter:")?;
        self.matters.iter().find(|m| m["id"] == id)
    }

    fn case_of(&self, asset: &str) -> Option<String> {
        self.matter(asset).filter(|m| !m["case"].is_empty()).map(|m| format!("case:{}", m["case"]))
    }

    fn client_of(&self, asset: &str) -> Option<String> {
        self.matter(asset).map(|m| format!("client:{}", m["client"]))
    }

    fn group_of_client(&self, client: &str) -> Option<String> {
        let row = self.clients.iter().find(|c| format!("client:{}", c["id"]) == client)?;
        (!row["client_group"].is_empty()).then(|| format!("client-group:{}", row["client_group"]))
    }

    /// The asset itself and all above it.
    fn at_and_above(&self, asset: &str) -> Vec<String> {
        let mut all = vec![asset.to_owned()];
        all.extend(self.case_of(asset));
        let client =
            if asset.starts_with("client:") { Some(asset.to_owned()) } else { self.client_of(asset) };
        if let Some(client) = client {
            all.extend(self.group_of_client(&client));
            if client != asset {
                all.push(client);
            }
        }
        all
    }

    fn all_matters(&self) -> Vec<String> {
        self.matters.iter().map(|m| format!("matter:{}", m["id"])).collect()
    }

    /// The asset itself and all under it.
    fn at_and_under(&self, asset: &str) -> Names {
        let clients = self.clients.iter().map(|c| format!("client:{}", c["id"]));
        let all = self.all_matters().into_iter().chain(clients).chain([asset.to_owned()]);
        all.filter(|a| self.at_and_above(a).iter().any(|above| above == asset)).collect()
    }

    fn matters_in(&self, case: &str) -> Vec<String> {
        let mut all = self.all_matters();
        all.retain(|m| self.case_of(m).as_deref() == Some(case));
        all
    }

    /// P4.
    fn governing(&self, asset: &str) -> String {
        if let Some(client) = self.client_of(asset) {
            if let Some(case) = self.case_of(asset) {
                return case;
            }
            if self.restricted(asset) {
                return asset.to_owned();
            }
            let parent = self.group_of_client(&client).unwrap_or(client);
            return if self.restricted(&parent) { parent } else { asset.to_owned() };
        }
        if asset.starts_with("client:") {
            return self.group_of_client(asset).unwrap_or_else(|| asset.to_owned());
        }
        asset.to_owned()
    }

    fn row(&self, asset: &str, member: &str) -> Option<&Line> {
        self.staffing.iter().find(|s| s["asset"] == asset && s["member"] == member)
    }

    /// S5: is the assistant setting on, for rows of `asset` when `asked` is where the override stands?
    fn follow(&self, asked: &str) -> bool {
        match self.policy(asked, "assistants_follow").as_str() {
            "" => self.setting("assistants_follow", false),
            given => given == "true",
        }
    }

    /// Step c: `Some(true)` on, `Some(false)` all expired, `None` no row.
    fn on_staffing(&self, asset: &str, user: &str, system: &str, at: &str) -> Option<bool> {
        let mut assets = vec![asset.to_owned()];
        if asset.starts_with("case:") {
            assets.extend(self.matters_in(asset));
        }
        let mut rows: Vec<&Line> = Vec::new();
        for a in &assets {
            rows.extend(self.row(a, user));
            rows.extend(self.groups_of(user, true).iter().filter_map(|g| self.row(a, g)));
            if self.follow(asset) && self.row(a, user).is_none() {
                rows.extend(self.timekeepers_of(user).iter().filter_map(|t| self.row(a, t)));
            }
        }
        rows.retain(|r| r["systems"].is_empty() || r["systems"].split(';').any(|s| s == system));
        if rows.is_empty() {
            return None;
        }
        Some(rows.iter().any(|r| r["until"].is_empty() || at < r["until"].as_str()))
    }

    /// X2, X3: the people of a side.
    fn people(&self, set: &str, side: &str, at: &str) -> Names {
        let historical = self.setting("opposing_historical", true);
        let candidates = self.setting("opposing_candidates", false);
        let mut assets = Names::new();
        for listed in self.sides.iter().filter(|s| s["set"] == set && s["side"] == side) {
            for asset in self.at_and_under(&listed["asset"]) {
                let governing = self.governing(&asset);
                if governing.starts_with("case:") {
                    assets.extend(self.matters_in(&governing));
                }
                assets.insert(governing);
                assets.insert(asset);
            }
        }
        let mut people = Names::new();
        for asset in &assets {
            let mut members: Vec<&String> = self
                .staffing
                .iter()
                .filter(|s| s["asset"] == *asset)
                .filter(|s| historical || s["until"].is_empty() || at < s["until"].as_str())
                .map(|s| &s["member"])
                .collect();
            if historical {
                members.extend(self.history.iter().filter(|h| h["asset"] == *asset).map(|h| &h["member"]));
            }
            if candidates && let Some(matter) = asset.strip_prefix("matter:") {
                let active = self.activity.iter().filter(|a| a["matter"] == matter);
                people.extend(active.map(|a| a["user"].clone()));
            }
            let follow = self.follow(&self.case_of(asset).unwrap_or_else(|| asset.clone()));
            for member in members {
                if let Some(group) = member.strip_prefix("group:") {
                    let of = self.members.iter().filter(|m| m["group"] == group);
                    people.extend(of.map(|m| m["user"].clone()));
                } else {
                    people.insert(member.clone());
                    let mine = self.assistants.iter().filter(|a| a["timekeeper"] == *member);
                    let mine = mine.map(|a| a["assistant"].clone());
                    people.extend(mine.filter(|a| follow && self.row(asset, a).is_none()));
                }
            }
        }
        people
    }

    fn opposed(&self, user: &str, asset: &str, at: &str) -> bool {
        let above = self.at_and_above(asset);
        self.sides.iter().filter(|mine| above.contains(&mine["asset"])).any(|mine| {
            self.sets.iter().any(|s| s["id"] == mine["set"] && s["active"] == "true")
                && self
                    .sides
                    .iter()
                    .filter(|other| other["set"] == mine["set"] && other["side"] != mine["side"])
                    .any(|other| self.people(&mine["set"], &other["side"], at).contains(user))
        })
    }

    fn acknowledged(&self, asset: &str, user: &str, at: &str) -> bool {
        self.acknowledgements.iter().filter(|a| a["asset"] == asset && a["user"] == user).any(|a| {
            let when = a["acknowledged_at"].as_str();
            let removed = |h: &&Line| h["asset"] == asset && h["member"] == user;
            when <= at && self.history.iter().filter(removed).all(|h| when > h["removed_at"].as_str())
        })
    }

    /// Every rule that denies, in order, then the one that allows.
    pub fn rules(&self, user: &str, asset: &str, system: &str, at: &str) -> Vec<&'static str> {
        let mut rules = self.account(user);
        rules.extend(self.of_policy(user, asset, system, at));
        rules
    }

    pub(super) fn user(&self, user: &str) -> &Line {
        self.users.iter().find(|u| u["id"] == user).unwrap()
    }

    /// Step 1.
    pub(super) fn account(&self, user: &str) -> Vec<&'static str> {
        let mut rules = Vec::new();
        let account = self.user(user);
        if account["allow_logon"] == "false" {
            rules.push("sign_in_disabled");
        }
        if account["locked"] == "true" {
            rules.push("account_locked");
        }
        rules
    }

    /// Step 3: every rule that denies, then the one that allows.
    pub(super) fn of_policy(&self, user: &str, asset: &str, system: &str, at: &str) -> Vec<&'static str> {
        let mut rules = Vec::new();
        let groups = self.groups_of(user, false);
        let above = self.at_and_above(asset);
        let me = |principal: &String| principal == user || groups.contains(principal);
        if self.conflicts.iter().any(|c| above.contains(&c["asset"]) && me(&c["principal"])) {
            rules.push("conflicted");
        }
        if self.opposed(user, asset, at) {
            rules.push("opposing_team");
        }
        let governing = self.governing(asset);
        let excluded =
            |asset: &str| self.excluded.iter().any(|e| e["asset"] == asset && e["system"] == system);
        let passed = if excluded(&governing) {
            Some("system_excluded")
        } else if self.restricted(&governing) {
            None
        } else {
            Some("policy_open")
        };
        if passed.is_none() {
            match self.on_staffing(&governing, user, system, at) {
                None => rules.push("not_staffed"),
                Some(false) => rules.push("access_expired"),
                Some(true) => {}
            }
        }
        if let Some(client) = self.client_of(asset) {
            let parent = self.group_of_client(&client).unwrap_or(client);
            if self.locked(&parent)
                && !excluded(&parent)
                && self.on_staffing(&parent, user, system, at) != Some(true)
            {
                rules.push("outside_parent_staffing");
            }
        }
        let memo = self.memos.iter().any(|m| m["asset"] == governing && m["acknowledge"] == "true");
        if passed.is_none() && memo && !self.acknowledged(&governing, user, at) {
            rules.push("memo_unacknowledged");
        }
        rules.push(passed.unwrap_or("staffed"));
        rules
    }
}
