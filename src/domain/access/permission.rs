//! May somebody do something on a service? The roles of their groups say so, under the service's
//! licence (C1).

use crate::domain::access::decision::{Decision, Rule, Via};
use crate::domain::access::trace::{Explanation, FactRef, Outcome, TraceStep};
use crate::domain::kernel::{Arg, Command, GroupRef, Message, Object, Record, State, command, message};
use crate::domain::model::catalogue::{Privilege, privileges};
use crate::domain::model::commands::{
    GROUP_ADD_MEMBER, GROUP_ENABLE, ROLE_CLEAR, ROLE_GRANT, SERVICE_ASSIGN, SERVICE_UPDATE_ADD_ONS,
    SERVICE_UPDATE_TIER, USER_ENABLE, USER_UNLOCK,
};
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
    pub fn explain(&self, state: &State<'_>, user: &User, permission: Permission) -> (Explanation, Message) {
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
        let via = via.filter(|_| decision.allow).unwrap_or_default();
        (Explanation { decision, via: Via::Nothing, trace: telling.trace, remedies }, via)
    }
}

/// A trace in the making.
struct PermissionTrace<'p> {
    of: &'p Permissions,
    user: &'p User,
    permission: Permission,
    trace: Vec<TraceStep>,
    remedies: Vec<Message>,
}

impl PermissionTrace<'_> {
    fn say<R: Record>(
        &mut self,
        step: &'static str,
        outcome: Outcome,
        rule: Option<Rule>,
        detail: impl Into<Message>,
        row: Option<&R>,
    ) {
        self.trace.push(TraceStep { step, outcome, rule, detail: detail.into(), fact: row.map(FactRef::of) });
    }

    fn advise(&mut self, run: Command) {
        self.remedies.push(message!("`{run}`", run));
    }

    fn account(&mut self) {
        let (user, id) = (self.user, self.user.id);
        if user.allow_logon.0 {
            self.say("account", Outcome::Pass, None, message!("{id} may sign in", id), Some(user));
        } else {
            let detail = message!("{id} may not sign in", id);
            self.say("account", Outcome::Deny, Some(Rule::SignInDisabled), detail, Some(user));
            self.advise(command!(USER_ENABLE, user = id));
        }
        if user.locked.0 {
            let detail = message!("the account of {id} is locked", id);
            self.say("account", Outcome::Deny, Some(Rule::AccountLocked), detail, Some(user));
            self.advise(command!(USER_UNLOCK, user = id));
        } else {
            self.say(
                "account",
                Outcome::Pass,
                None,
                message!("the account of {id} is not locked", id),
                Some(user),
            );
        }
    }

    fn licence(&mut self) {
        let (service, permission) = (&self.of.service, self.permission);
        let (tier, name, key) = (service.tier.unwrap_or_default(), service.id.0, &permission.key);
        let id = Arg::Id(name);
        let tiers = permission.tiers.join(", ");
        if service.includes(permission) {
            let detail = message!("tier {tier} of {name} includes {key}", tier, name, key);
            self.say("tier", Outcome::Pass, None, detail, Some(service));
            return;
        }
        if !permission.tiers.iter().any(|t| t == tier.word()) {
            let detail = message!("{key} is for {tiers}, and {name} has {tier}", key, tiers, name, tier);
            self.say("tier", Outcome::Deny, Some(Rule::NotInTier), detail, Some(service));
            let least = permission.tiers.first().map_or("", String::as_str);
            let run = command!(SERVICE_UPDATE_TIER, service = id.clone(), tier = least);
            self.remedies.push(message!("`{run}`, once it is licensed", run));
        }
        if !permission.add_on.is_empty() && !service.add_ons.names().any(|name| name == permission.add_on) {
            let add_on = &permission.add_on;
            let detail = message!("{key} is of the add-on {add_on}, which {name} hasn't", key, add_on, name);
            self.say("tier", Outcome::Deny, Some(Rule::NotInTier), detail, Some(service));
            let all: Vec<&str> = service.add_ons.names().chain([add_on.as_str()]).collect();
            let run = command!(SERVICE_UPDATE_ADD_ONS, service = id, add_ons = all.join(";"));
            self.remedies.push(message!("`{run}`, once it is licensed", run));
        }
    }

    /// What the roles say that the user's groups hold. Returns what lets the user, if anything does.
    fn roles(&mut self, groups: &FxHashSet<Object>) -> Option<Message> {
        let (of, permission, user) = (self.of, self.permission, self.user.id);
        let key = permission.key.as_str();
        let (mut via, mut deniers) = (None, Vec::new());
        for holder in of.holders.iter().filter(|holder| groups.contains(&holder.group.id.0)) {
            let (group, role) = (holder.group.id.0, holder.assignment.role.0.0.name());
            let enabled = holder.group.enabled.0;
            let disabled = if enabled { "" } else { ", which is disabled" };
            let who = message!(
                "{user} is a member of {group}{disabled}, which holds {role}",
                user,
                group,
                disabled,
                role
            );
            match holder.says(permission) {
                None => {
                    let detail = message!("{who}: it says nothing of {key}", who, key);
                    self.say("permission", Outcome::Info, None, detail, Some(&holder.assignment));
                }
                Some((row, false)) => {
                    let even = if enabled { "" } else { "; a disabled group's denials still count" };
                    let detail = message!("{who}: it denies {key}{even}", who, key, even);
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
                        message!("{who}: it allows {key}", who, key),
                        Some(&row),
                    );
                    via = Some(message!("{group}, role {role}", group, role));
                }
                Some(_) => {
                    let detail =
                        message!("{who}: it allows {key}, but a disabled group gives nothing", who, key);
                    self.say("permission", Outcome::Info, None, detail, Some(&holder.group));
                }
            }
        }
        if via.is_none() && deniers.is_empty() {
            let detail = message!("no role of a group of {user} allows {key}", user, key);
            self.say::<User>("permission", Outcome::Deny, Some(Rule::PermissionNotGiven), detail, None);
        } else if let Some(via) = via.clone().filter(|_| !deniers.is_empty()) {
            self.say::<User>("permission", Outcome::Info, None, message!("a denial beats {via}", via), None);
        }
        // A role that denies and shall allow is told so once; the others say nothing from then on.
        let mut needs_allow = via.is_none();
        for (role, enabled) in &deniers {
            self.advise(if needs_allow && *enabled {
                command!(ROLE_GRANT, role = *role, key, scope = "service")
            } else {
                command!(ROLE_CLEAR, role = *role, key, scope = "service")
            });
            needs_allow &= !*enabled;
        }
        if needs_allow {
            self.remedies.push(self.what_would_allow(groups));
        }
        via
    }

    /// The shortest way to an allow.
    fn what_would_allow(&self, groups: &FxHashSet<Object>) -> Message {
        let (of, key) = (self.of, &self.permission.key);
        let allows = |holder: &&Holder| holder.says(self.permission).is_some_and(|(_, allows)| allows);
        let mine = |holder: &&Holder| groups.contains(&holder.group.id.0);
        let quoted = |run: Command| message!("`{run}`", run);
        let scoped = |group: GroupRef| (group.0.name(), group.0.scope());
        if let Some(holder) = of.holders.iter().filter(mine).find(allows) {
            let (group, scope) = scoped(holder.group.id);
            return quoted(command!(GROUP_ENABLE, group, scope));
        }
        if let Some(holder) = of.holders.iter().filter(mine).find(|holder| holder.group.enabled.0) {
            let role = holder.assignment.role.0.0.name();
            return quoted(command!(ROLE_GRANT, role, key, scope = "service"));
        }
        let user = self.user.id;
        if let Some(holder) = of.holders.iter().filter(allows).find(|holder| holder.group.enabled.0) {
            let (group, scope) = scoped(holder.group.id);
            return quoted(command!(GROUP_ADD_MEMBER, group, user, scope));
        }
        let run = command!(SERVICE_ASSIGN, service = Arg::Id(of.service.id.0));
        message!("`{run}`, with a group of {user} and a role that allows {key}", run, user, key)
    }

    fn result(&mut self, decision: Decision) {
        let (user, service, key) = (self.user.id, self.of.service.id.0, &self.permission.key);
        let (outcome, may) = if decision.allow { (Outcome::Pass, "may") } else { (Outcome::Deny, "may not") };
        let detail = message!("{user} {may} do {key} on {service}", user, may, key, service);
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
