//! The rules on staffing (S1–S6).

use crate::domain::access::is_staffed;
use crate::domain::kernel::{
    Arg, Author, Cell, Change, Class, Col, Given, Instant, Kind, Message, SystemId, UserId, command, message,
};
use crate::domain::law::governing::check_own;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::law::wall::{check_lock, warn_walls};
use crate::domain::model::commands::{
    GROUP_ENABLE, STAFFING_ASSISTANT_ADD, STAFFING_SET_ATTORNEY, STAFFING_SET_TYPE, STAFFING_UNLIMITED,
    STAFFING_UNSET_ATTORNEY,
};
use crate::domain::model::{
    AccessRequests, Group, GroupMember, Omitted, Policy, RuleKind, Staffing, StaffingHistory, StaffingType,
    Table, rule_of,
};

impl Ruled for Staffing {
    fn fill(&mut self, before: Option<&Self>, _given: Given, author: &Author) {
        if self.added_at.is_none() {
            self.added_at = before.and_then(|b| b.added_at).or(Some(author.context.now));
        }
        if self.added_by.is_empty() {
            self.added_by = before.map_or(author.name, |b| b.added_by);
        }
    }

    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let (Some(row), None) = (&change.before, &change.after) else { return };
        // S6: whoever is removed becomes historical, as long as there is something to be historical of.
        let by_file = rules.given_tables.contains(&Table::StaffingHistory);
        if !rules.choices.no_history && !by_file && rules.state.exists(row.asset.0) {
            let gone = StaffingHistory {
                asset: row.asset,
                member: row.member,
                removed_at: Some(rules.now()),
                reason: rules.choices.reason,
            };
            rules.state.put(gone, change.origin);
        }
        for user in omits(row, rules) {
            rules.state.put(Omitted { asset: row.asset, user }, change.origin);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = &change.after else {
            if let Some(row) = change.before.as_deref() {
                check_attorney_stays(change, row, rules);
                warn_of_omitted(change, row, rules);
                if rules.state.exists(row.asset.0) {
                    check_own(change, Staffing::asset, row.asset.0, "staffing", rules);
                }
            }
            return;
        };
        if row.kind == StaffingType::Support {
            let message = "support staff follow their timekeepers and are never added by hand";
            let hint = message!("write `team` or `basic`; or {run}", run = command!(STAFFING_ASSISTANT_ADD));
            rules.refuse_with(change, "S2", Class::Value, Staffing::kind, message, hint);
        }
        for system in row.systems.names() {
            match SystemId::parse(system, &rules.author.context) {
                Ok(id) if rules.state.exists(id.0) => {}
                Ok(id) => rules.missing(change, Staffing::systems, id.0),
                Err(message) => rules.refuse(change, "S1", Class::Value, Staffing::systems, message),
            }
        }
        if row.attorney.0 {
            check_attorney(change, row, rules);
        }
        if change.before.as_ref().is_some_and(|b| b.attorney.0) && !row.attorney.0 {
            check_attorney_stays(change, row, rules);
        }
        if let Some(until) = row.until
            && rules.is_step()
            && (change.before.is_none() || change.differs(Staffing::until))
            && until <= rules.now()
        {
            let message = message!("access can't end at `{until}`: that is not in the future", until);
            rules.forbid_with(change, "S3", Staffing::until, message, "write a date to come, or +30d");
        }
        if change.before.is_none()
            && row.member.0.kind == Kind::Group
            && rules.state.entity::<Group>(row.member.0).is_some_and(|g| !g.enabled.0)
        {
            let group = row.member.0;
            let message = message!("{group} is disabled and can't be staffed", group = Arg::Described(group));
            let hint = command!(GROUP_ENABLE, group = group.name(), scope = group.scope());
            rules.forbid_with(change, "G2", Staffing::member, message, hint);
        }
        check_own(change, Staffing::asset, row.asset.0, "staffing", rules);
        // A row that had ended and lasts again lets somebody in as a new one does.
        let ended = |until: Option<Instant>| until.is_some_and(|until| until <= rules.now());
        if change.before.as_ref().is_none_or(|before| ended(before.until)) && !ended(row.until) {
            warn_walls(change, row, rules);
            check_lock(change, row, rules);
        }
    }
}

/// S6: where an additive rule could add somebody again who was removed, they go on the omitted list; of a
/// group's members those whom nothing else keeps on the staffing.
fn omits(row: &Staffing, rules: &Rules<'_, '_>) -> Vec<UserId> {
    let told = rules.choices.alone || rules.given_tables.contains(&Table::Omitted);
    let applies = !told
        && rules.state.exists(row.asset.0)
        && rule_of(rules.state, row.asset, RuleKind::Additive).is_some();
    if !applies {
        return Vec::new();
    }
    if row.member.0.kind == Kind::User {
        return vec![UserId(row.member.0)];
    }
    let facts = &rules.facts;
    let stays = |user: UserId| {
        is_staffed(facts, (facts.id(row.asset), row.asset.0.kind), facts.id(user), rules.now())
    };
    let members = rules.state.by(GroupMember::group, row.member);
    members.into_iter().map(|member| member.user).filter(|user| !stays(*user)).collect()
}

/// S6: says who is on the omitted list now.
fn warn_of_omitted(change: &Change<Staffing>, row: &Staffing, rules: &Rules<'_, '_>) {
    let mut users = omits(row, rules);
    users.sort_by_cached_key(Cell::show);
    if !rules.is_step() || users.is_empty() {
        return;
    }
    let are = if users.len() == 1 { "is" } else { "are" };
    let message = message!(
        "{users} {are} on the omitted list of `{asset}` now: its additive rule won't add them again",
        users,
        are,
        asset = row.asset
    );
    rules.warn(change, "S6", Staffing::member, message);
}

/// S4: the responsible attorney is one user, of type team, for ever and in every system.
fn check_attorney(change: &Change<Staffing>, row: &Staffing, rules: &Rules<'_, '_>) {
    let was = change.before.as_ref().is_some_and(|before| before.attorney.0);
    let wrong = |column: Col<Staffing>, why: &str, remedy: Message| {
        let message = message!(
            "the responsible attorney of `{asset}` must be {why}; `{member}` is not",
            asset = row.asset,
            why,
            member = row.member
        );
        let hint = if was {
            message!(
                "name another first ({name}), or none ({none})",
                name = command!(STAFFING_SET_ATTORNEY, asset = row.asset),
                none = command!(STAFFING_UNSET_ATTORNEY, asset = row.asset)
            )
        } else {
            remedy
        };
        rules.refuse_with(change, "S4", Class::State, column, message, hint);
    };
    let (asset, member) = (row.asset, row.member);
    if row.member.0.kind != Kind::User {
        wrong(Staffing::member, "a user", "name a user".into());
    }
    if row.kind != StaffingType::Team {
        wrong(
            Staffing::kind,
            "of type team",
            command!(STAFFING_SET_TYPE, asset, member, type = "team").into(),
        );
    }
    if row.until.is_some() {
        wrong(
            Staffing::until,
            "there without a time limit",
            command!(STAFFING_UNLIMITED, asset, member).into(),
        );
    }
    if !row.systems.0.is_empty() {
        wrong(
            Staffing::systems,
            "there in all systems",
            "leave the systems out: then the row is for all of them".into(),
        );
    }
    if let Some(other) = rules
        .state
        .by(Staffing::asset, row.asset)
        .into_iter()
        .find(|other| other.attorney.0 && other.member != row.member)
    {
        let message = message!(
            "`{asset}` has a responsible attorney already: `{member}`",
            asset = row.asset,
            member = other.member
        );
        let hint = message!(
            "{run} changes it",
            run = command!(STAFFING_SET_ATTORNEY, asset = row.asset, user = row.member)
        );
        rules.refuse_with(change, "S4", Class::State, Staffing::attorney, message, hint);
    }
}

/// S4: while access requests go to the attorney, there is one.
fn check_attorney_stays(change: &Change<Staffing>, row: &Staffing, rules: &Rules<'_, '_>) {
    let was = change.before.as_ref().is_some_and(|b| b.attorney.0);
    let needed = rules
        .state
        .entity::<Policy>(row.asset)
        .is_some_and(|policy| policy.access_requests == AccessRequests::Attorney);
    if was && needed && !rules.state.by(Staffing::asset, row.asset).iter().any(|r| r.attorney.0) {
        let message = message!(
            "`{member}` is the responsible attorney of `{asset}`, to whom access requests go",
            member = row.member,
            asset = row.asset
        );
        let hint =
            message!("name another first: {run}", run = command!(STAFFING_SET_ATTORNEY, asset = row.asset));
        rules.refuse_with(change, "S4", Class::State, Staffing::attorney, message, hint);
    }
}

impl Ruled for StaffingHistory {}
