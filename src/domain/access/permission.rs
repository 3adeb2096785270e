//! May somebody do something on a service? The roles of their groups say so, under the service's
//! licence (C1).

use crate::domain::access::decision::{Decision, Rule, Via};
use crate::domain::access::trace::{Explanation, FactRef, Outcome, TraceStep};
use crate::domain::kernel::{Cell, GroupRef, Object, Record, State, shell_word};
use crate::domain::model::catalogue::{Privilege, privileges};
use crate::domain::model::{Group, GroupMember, RolePrivilege, Service, ServiceAssignment, Tier, User};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// A permission of the catalogue of services.
pub type Permission = &'static Privilege;

/// What a role says, by the keys of permissions.
type Said = FxHashMap<&'static str, RolePrivilege>;

/// One role that a group holds on the service.
#[derive(Clone, Debug)]
pub struct Holder {
    pub group: Group,
    pub assignment: ServiceAssignment,
    said: Rc<Said>,
}

impl Holder {
    /// The row by which the role speaks of a permission, and whether it allows it.
    fn says(&self, permission: Permission) -> Option<(RolePrivilege, bool)> {
        self.said.get(permission.key.as_str()).map(|row| (*row, row.value.as_str() == "allow"))
    }
}

/// A service and everything that its permissions depend on, but for who is in which group.
#[derive(Clone, Debug)]
pub struct Permissions {
    pub service: Service,
    /// In the order of their groups and roles.
    pub holders: Vec<Holder>,
}

impl Permissions {
    /// Those of a service as the state has it.
    pub fn of(state: &State<'_>, service: &Service) -> Permissions {
        let mut roles: FxHashMap<Object, Rc<Said>> = FxHashMap::default();
        let mut rows = state.by(ServiceAssignment::service, service.id);
        rows.sort_by_key(|row| (row.group.0.0.order(), row.role.0.0.order()));
        let holders = rows.into_iter().filter_map(|assignment| {
            let said = roles.entry(assignment.role.0.0).or_insert_with(|| {
                let rows = state.by(RolePrivilege::role, assignment.role.0);
                Rc::new(rows.into_iter().map(|row| (row.privilege.as_str(), row)).collect())
            });
            let group = state.entity::<Group>(assignment.group.0)?;
            Some(Holder { group, assignment, said: Rc::clone(said) })
        });
        Permissions { service: *service, holders: holders.collect() }
    }

    /// The same under another licence.
    #[must_use]
    pub fn under(&self, tier: Tier) -> Permissions {
        Permissions { service: Service { tier: Some(tier), ..self.service }, ..self.clone() }
    }

    /// The groups, each once.
    pub fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = self.holders.iter().map(|holder| holder.group).collect();
        groups.dedup_by_key(|group| group.id.0);
        groups
    }

    /// The rule that settles a permission for somebody who is in those groups, and may sign in: the
    /// licence, then any deny, then any allow. A disabled group's deny counts, its allow doesn't.
    pub fn rule(&self, permission: Permission, is_in: impl Fn(Object) -> bool) -> Rule {
        if !self.service.includes(permission) {
            return Rule::NotInTier;
        }
        let mut rule = Rule::PermissionNotGiven;
        for holder in self.holders.iter().filter(|holder| is_in(holder.group.id.0)) {
            match holder.says(permission) {
                Some((_, false)) => return Rule::PermissionDenied,
                Some((_, true)) if holder.group.enabled.0 => rule = Rule::PermissionAllowed,
                _ => {}
            }
        }
        rule
    }

    /// May this user, who is in those groups, do it?
    pub fn decide(&self, user: &User, permission: Permission, is_in: impl Fn(Object) -> bool) -> Decision {
        let rule = match (user.allow_logon.0, user.locked.0) {
            (false, _) => Rule::SignInDisabled,
            (_, true) => Rule::AccountLocked,
            _ => self.rule(permission, is_in),
        };
        Decision { allow: rule == Rule::PermissionAllowed, rule, on: None, level: None }
    }

    /// The same with its reasons: everything that denies, what would but doesn't count, and what would
    /// change the answer. Also how the user comes by the permission, if they do.
    pub fn explain(&self, state: &State<'_>, user: &User, permission: Permission) -> (Explanation, String) {
        let groups: FxHashSet<Object> =
            state.by(GroupMember::user, user.id).into_iter().map(|row| row.group.0).collect();
        let decision = self.decide(user, permission, |group| groups.contains(&group));
        let mut telling =
            PermissionTrace { of: self, user, permission, trace: Vec::new(), remedies: Vec::new() };
        telling.account();
        telling.licence();
        let via = telling.roles(&groups);
        telling.result(decision);
        let remedies = if decision.allow { Vec::new() } else { telling.remedies };
        let via = if decision.allow { via } else { String::new() };
        (Explanation { decision, via: Via::Nothing, trace: telling.trace, remedies }, via)
    }
}

/// A trace in the making.
struct PermissionTrace<'p> {
    of: &'p Permissions,
    user: &'p User,
    permission: Permission,
    trace: Vec<TraceStep>,
    remedies: Vec<String>,
}

impl PermissionTrace<'_> {
    fn say<R: Record>(
        &mut self,
        step: &'static str,
        outcome: Outcome,
        rule: Option<Rule>,
        detail: String,
        row: Option<&R>,
    ) {
        self.trace.push(TraceStep { step, outcome, rule, detail, fact: row.map(FactRef::of) });
    }

    fn account(&mut self) {
        let (user, id) = (self.user, self.user.id);
        let word = shell_word(&id.show());
        if user.allow_logon.0 {
            self.say("account", Outcome::Pass, None, format!("{id} may sign in"), Some(user));
        } else {
            let detail = format!("{id} may not sign in");
            self.say("account", Outcome::Deny, Some(Rule::SignInDisabled), detail, Some(user));
            self.remedies.push(format!("`imctl user enable {word}`"));
        }
        if user.locked.0 {
            let detail = format!("the account of {id} is locked");
            self.say("account", Outcome::Deny, Some(Rule::AccountLocked), detail, Some(user));
            self.remedies.push(format!("`imctl user unlock {word}`"));
        } else {
            self.say(
                "account",
                Outcome::Pass,
                None,
                format!("the account of {id} is not locked"),
                Some(user),
            );
        }
    }

    fn licence(&mut self) {
        let (service, permission) = (&self.of.service, self.permission);
        let (tier, word) = (service.tier.unwrap_or_default(), shell_word(&service.id.show()));
        let tiers = permission.tiers.join(", ");
        if service.includes(permission) {
            let detail = format!("tier {tier} of {} includes {}", service.id.0, permission.key);
            self.say("tier", Outcome::Pass, None, detail, Some(service));
            return;
        }
        if !permission.tiers.iter().any(|t| t == tier.word()) {
            let detail = format!("{} is for {tiers}, and {} has {tier}", permission.key, service.id.0);
            self.say("tier", Outcome::Deny, Some(Rule::NotInTier), detail, Some(service));
            let least = permission.tiers.first().map_or("", String::as_str);
            self.remedies.push(format!("`imctl service update {word} --tier {least}`, once it is licensed"));
        }
        if !permission.add_on.is_empty() && !service.add_ons.names().any(|name| name == permission.add_on) {
            let add_on = &permission.add_on;
            let detail =
                format!("{} is of the add-on {add_on}, which {} hasn't", permission.key, service.id.0);
            self.say("tier", Outcome::Deny, Some(Rule::NotInTier), detail, Some(service));
            let all: Vec<&str> = service.add_ons.names().chain([add_on.as_str()]).collect();
            let all = shell_word(&all.join(";"));
            self.remedies.push(format!("`imctl service update {word} --add-ons {all}`, once it is licensed"));
        }
    }

    /// What the roles say that the user's groups hold. Returns what lets the user, if anything does.
    fn roles(&mut self, groups: &FxHashSet<Object>) -> String {
        let (of, permission, user) = (self.of, self.permission, self.user.id);
        let key = permission.key.as_str();
        let (mut via, mut deniers) = (String::new(), Vec::new());
        for holder in of.holders.iter().filter(|holder| groups.contains(&holder.group.id.0)) {
            let (group, role) = (holder.group.id.0, holder.assignment.role.show());
            let enabled = holder.group.enabled.0;
            let disabled = if enabled { "" } else { ", which is disabled" };
            let who = format!("{user} is a member of {group}{disabled}, which holds {role}");
            match holder.says(permission) {
                None => {
                    let detail = format!("{who}: it says nothing of {key}");
                    self.say("permission", Outcome::Info, None, detail, Some(&holder.assignment));
                }
                Some((row, false)) => {
                    let even = if enabled { "" } else { "; a disabled group's denials still count" };
                    let detail = format!("{who}: it denies {key}{even}");
                    self.say("permission", Outcome::Deny, Some(Rule::PermissionDenied), detail, Some(&row));
                    if !deniers.iter().any(|(other, _)| *other == role) {
                        deniers.push((role, enabled));
                    }
                }
                Some((row, true)) if enabled => {
                    self.say(
                        "permission",
                        Outcome::Pass,
                        None,
                        format!("{who}: it allows {key}"),
                        Some(&row),
                    );
                    via = format!("{group}, role {role}");
                }
                Some(_) => {
                    let detail = format!("{who}: it allows {key}, but a disabled group gives nothing");
                    self.say("permission", Outcome::Info, None, detail, Some(&holder.group));
                }
            }
        }
        if via.is_empty() && deniers.is_empty() {
            let detail = format!("no role of a group of {user} allows {key}");
            self.say::<User>("permission", Outcome::Deny, Some(Rule::PermissionNotGiven), detail, None);
        } else if !deniers.is_empty() && !via.is_empty() {
            self.say::<User>("permission", Outcome::Info, None, format!("a denial beats {via}"), None);
        }
        // A role that denies and shall allow is told so once; the others say nothing from then on.
        let mut needs_allow = via.is_empty();
        for (role, enabled) in &deniers {
            let verb = if needs_allow && *enabled { "grant" } else { "clear" };
            needs_allow &= !*enabled;
            self.remedies.push(format!("`imctl role {verb} {} {key} --scope service`", shell_word(role)));
        }
        if needs_allow {
            self.remedies.push(self.what_would_allow(groups));
        }
        via
    }

    /// The shortest way to an allow.
    fn what_would_allow(&self, groups: &FxHashSet<Object>) -> String {
        let (of, key) = (self.of, &self.permission.key);
        let allows = |holder: &&Holder| holder.says(self.permission).is_some_and(|(_, allows)| allows);
        let mine = |holder: &&Holder| groups.contains(&holder.group.id.0);
        let scoped = |group: GroupRef| {
            let scope = shell_word(group.0.scope());
            (shell_word(group.0.name()), scope)
        };
        if let Some(holder) = of.holders.iter().filter(mine).find(allows) {
            let (group, scope) = scoped(holder.group.id);
            return format!("`imctl group enable {group} --scope {scope}`");
        }
        if let Some(holder) = of.holders.iter().filter(mine).find(|holder| holder.group.enabled.0) {
            let role = shell_word(&holder.assignment.role.show());
            return format!("`imctl role grant {role} {key} --scope service`");
        }
        let user = shell_word(&self.user.id.show());
        if let Some(holder) = of.holders.iter().filter(allows).find(|holder| holder.group.enabled.0) {
            let (group, scope) = scoped(holder.group.id);
            return format!("`imctl group add-member {group} {user} --scope {scope}`");
        }
        let service = shell_word(&of.service.id.show());
        let with = format!("with a group of {user} and a role that allows {key}");
        format!("`imctl service assign {service} --group GROUP --role ROLE`, {with}")
    }

    fn result(&mut self, decision: Decision) {
        let (user, service, key) = (self.user.id, self.of.service.id.0, &self.permission.key);
        let (outcome, may) = if decision.allow { (Outcome::Pass, "may") } else { (Outcome::Deny, "may not") };
        let detail = format!("{user} {may} do {key} on {service}");
        self.say::<User>("result", outcome, Some(decision.rule), detail, None);
    }
}

/// A permission that somebody has under one licence and not under the other.
#[derive(Clone, Copy, Debug)]
pub struct Difference {
    pub user: User,
    pub permission: Permission,
    /// Is it gained, and not lost?
    pub gained: bool,
}

/// What everybody in the service's groups loses and gains when `before` becomes `after`.
pub fn differences(state: &State<'_>, before: &Permissions, after: &Permissions) -> Vec<Difference> {
    let mut members: FxHashMap<Object, FxHashSet<Object>> = FxHashMap::default();
    for group in before.groups() {
        for row in state.by(GroupMember::group, group.id) {
            members.entry(row.user.0).or_default().insert(group.id.0);
        }
    }
    let mut people: Vec<(Object, FxHashSet<Object>)> = members.into_iter().collect();
    people.sort_by_key(|(user, _)| user.order());
    let mut found = Vec::new();
    for (user, groups) in people {
        let Some(user) = state.entity::<User>(user) else { continue };
        for permission in privileges("service") {
            let allows =
                |of: &Permissions| of.decide(&user, permission, |group| groups.contains(&group)).allow;
            let gained = allows(after);
            if gained != allows(before) {
                found.push(Difference { user, permission, gained });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;
