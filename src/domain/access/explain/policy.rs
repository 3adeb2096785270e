//! What the rules on accounts and assets saw, in words, and the commands that would change it.

use crate::domain::access::barriers::any_conflict;
use crate::domain::access::decision::{Rule, Via};
use crate::domain::access::facts::Facts;
use crate::domain::access::governing::{assistants_follow, lock_above};
use crate::domain::access::opposition::{InvolvementKind, any_opposition};
use crate::domain::access::request::Id;
use crate::domain::access::rules::{Evaluation, EvaluationState};
use crate::domain::access::staffing::{MatchFilter, MatchValidity, StaffingMatch, any_match, is_staffed};
use crate::domain::access::trace::{Outcome, TraceBuilder};
use crate::domain::kernel::{Arg, Kind, Message, command, message};
use crate::domain::model::commands::{
    GROUP_ENABLE, MEMO_ACKNOWLEDGE, STAFFING_ADD, STAFFING_ADD_EXCLUDED, STAFFING_SET_PERIOD,
    STAFFING_SET_SYSTEMS, USER_ENABLE, USER_UNLOCK,
};
use crate::domain::model::{Acknowledgement, Memo, OpposingSet, Policy, Staffing, Table, User};

pub(super) fn sign_in<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    _: &EvaluationState,
    denied: Option<Rule>,
) {
    let user = t.name(evaluation.user);
    if denied.is_some() {
        t.say("account", Outcome::Deny, denied, message!("{user} may not sign in", user));
        t.advise_run(command!(USER_ENABLE, user));
    } else {
        t.say("account", Outcome::Pass, None, message!("{user} may sign in", user));
    }
    t.because_of_column(&[evaluation.user], User::allow_logon);
}

pub(super) fn lock<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    _: &EvaluationState,
    denied: Option<Rule>,
) {
    let user = t.name(evaluation.user);
    if denied.is_some() {
        t.say("account", Outcome::Deny, denied, message!("the account of {user} is locked", user));
        t.advise_run(command!(USER_UNLOCK, user));
    } else {
        t.say("account", Outcome::Pass, None, message!("the account of {user} is not locked", user));
    }
    t.because_of_column(&[evaluation.user], User::locked);
}

pub(super) fn conflicts<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    _: &EvaluationState,
    denied: Option<Rule>,
) {
    let user = t.name(evaluation.user);
    for asset in evaluation.place.covering(evaluation.asset) {
        any_conflict(evaluation.facts, asset, evaluation.user, |principal| {
            let (on, who) = (t.name(asset), t.name(principal));
            let covers = if asset == evaluation.asset {
                Message::default()
            } else {
                message!(", which covers {asset}", asset = t.name(evaluation.asset))
            };
            let detail = message!("{who} has a conflict with {on}{covers}", who, on, covers);
            t.say("exclusions", Outcome::Deny, Some(Rule::Conflicted), detail);
            t.because_of(Table::Conflict, &[asset, principal]);
            let disabled =
                evaluation.facts.any_group(evaluation.user, |m| m.group == principal && !m.enabled);
            if principal != evaluation.user {
                let even = if disabled { "; the group is disabled, its conflicts still count" } else { "" };
                let detail = message!("{user} is a member of {who}{even}", user, who, even);
                t.say("exclusions", Outcome::Info, None, detail);
                t.because_of(Table::GroupMember, &[principal, evaluation.user]);
            }
            t.advise(message!(
                "nothing but removing the wall, which the conflicts administrators of {on} and holders of \
                 `conflicts_officer` keep",
                on
            ));
            false
        });
    }
    if denied.is_some() {
        t.walled = true;
    } else {
        let asset = t.name(evaluation.asset);
        let detail = message!("no conflict of {user} or their groups covers {asset}", user, asset);
        t.say("exclusions", Outcome::Pass, None, detail);
    }
}

pub(super) fn opposition<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    _: &EvaluationState,
    denied: Option<Rule>,
) {
    let user = t.name(evaluation.user);
    let mut told = Vec::new();
    any_opposition(
        evaluation.facts,
        evaluation.asset,
        &evaluation.place,
        evaluation.user,
        evaluation.request.at,
        |wall| {
            // One reason for each set is enough to know what to change first; more come up then.
            if told.contains(&wall.set) {
                return false;
            }
            told.push(wall.set);
            let (set, opposite) = (t.bare(wall.set), t.name(wall.opposite));
            let member = t.name(wall.involvement.member);
            let whose: Arg = if wall.involvement.member == evaluation.user {
                user.into()
            } else if evaluation.facts.is_group(wall.involvement.member) {
                message!("{member}, of which {user} is a member,", member, user).into()
            } else {
                message!("{member}, whom {user} assists,", member, user).into()
            };
            let (what, table) = match wall.involvement.kind {
                InvolvementKind::Row => ("is or was on the staffing of", Some(Table::Staffing)),
                InvolvementKind::Removed => {
                    ("was removed from the staffing of", Some(Table::StaffingHistory))
                }
                InvolvementKind::Activity => ("worked on", None),
            };
            let detail = message!(
                "opposing team set {set} keeps the people of {opposite} out of {listed}: {whose} {what} {asset}",
                set = set.clone(),
                opposite,
                listed = t.name(wall.listed),
                whose,
                what,
                asset = t.name(wall.involvement.asset),
            );
            t.say("exclusions", Outcome::Deny, Some(Rule::OpposingTeam), detail);
            match table {
                Some(Table::StaffingHistory) => {
                    let removed =
                        evaluation.facts.last_removal(wall.involvement.asset, wall.involvement.member);
                    t.because_of_removal(wall.involvement.asset, wall.involvement.member, removed);
                }
                Some(table) => t.because_of(table, &[wall.involvement.asset, wall.involvement.member]),
                None => {}
            }
            let detail = message!("opposing team set {set} is active", set = set.clone());
            t.say("exclusions", Outcome::Info, None, detail);
            t.because_of_column(&[wall.set], OpposingSet::active);
            t.advise(message!(
                "nothing but removing the wall, opposing team set {set}, which holders of `conflicts_officer` keep",
                set
            ));
            false
        },
    );
    if denied.is_some() {
        t.walled = true;
    } else {
        let asset = t.name(evaluation.asset);
        let detail = message!("no opposing team set keeps {user} out of {asset}", user, asset);
        t.say("exclusions", Outcome::Pass, None, detail);
    }
}

pub(super) fn governing<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    found: &EvaluationState,
    _: Option<Rule>,
) {
    let governing = evaluation.governing(found);
    let asset = t.name(governing.asset);
    let itself = if governing.asset == evaluation.asset {
        message!("{asset} is governed by itself ({basis})", asset, basis = governing.basis.words())
    } else {
        let governed = t.name(evaluation.asset);
        message!(
            "{governed} is governed by {asset} ({basis})",
            governed,
            asset,
            basis = governing.basis.words()
        )
    };
    t.say("governing", Outcome::Info, None, itself);
    t.because_of_column(&[governing.asset], Policy::security);
    match found.passed {
        Some(Rule::SystemExcluded) => {
            let system = t.bare(evaluation.request.system);
            let detail = message!(
                "{system} is excluded from the policy of {asset}, which counts as open there",
                system,
                asset
            );
            t.say("governing", Outcome::Pass, found.passed, detail);
            t.because_of(Table::ExcludedSystem, &[governing.asset, evaluation.request.system]);
        }
        Some(_) => {
            let detail = message!("the policy of {asset} is open", asset);
            t.say("governing", Outcome::Pass, found.passed, detail);
            t.because_of_column(&[governing.asset], Policy::security);
        }
        None => {
            let detail = message!("{asset} is open to its staffing only", asset);
            t.say("governing", Outcome::Info, None, detail);
            t.because_of_column(&[governing.asset], Policy::security);
        }
    }
}

pub(super) fn staffing<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    found: &EvaluationState,
    denied: Option<Rule>,
) {
    let governing = evaluation.governing(found);
    if found.passed.is_some() {
        return;
    }
    rows(t, evaluation, "staffing", governing.asset, governing.kind, denied);
}

pub(super) fn parent<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    _: &EvaluationState,
    denied: Option<Rule>,
) {
    let Some(lock) = lock_above(evaluation.facts, &evaluation.place) else { return };
    let (name, matter) = (t.name(lock), t.name(evaluation.asset));
    let detail = message!("{name} lets only its own staffing into its matters, {matter} too", name, matter);
    t.say("parent", Outcome::Info, None, detail);
    t.because_of_column(&[lock], Policy::limited_to_staffing);
    if evaluation.facts.excludes_system(lock, evaluation.request.system) {
        let system = t.bare(evaluation.request.system);
        let detail = message!("{system} is excluded there, which lifts the lock", system);
        t.say("parent", Outcome::Pass, None, detail);
        t.because_of(Table::ExcludedSystem, &[lock, evaluation.request.system]);
        return;
    }
    rows(t, evaluation, "parent", lock, evaluation.facts.place(lock).kind, denied);
}

/// The rows of an asset's staffing that concern the user, those that don't count too.
fn rows<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    step: &'static str,
    asset: Id,
    kind: Kind,
    denied: Option<Rule>,
) {
    let before = t.remedies.len();
    let follow = assistants_follow(evaluation.facts, asset);
    any_match(evaluation.facts, (asset, kind), evaluation.user, follow, MatchFilter::All, |row| {
        // A row of one of a case's matters can't be changed while the matter is in it (P5, S8).
        tell_row(t, evaluation, step, &row, denied.is_some() && row.asset == asset);
        false
    });
    let (user, name) = (t.name(evaluation.user), t.name(asset));
    if denied.is_some() {
        let of: Arg =
            if kind == Kind::Case { message!("{name} and its matters", name).into() } else { name.into() };
        let detail = match denied {
            Some(Rule::AccessExpired) => {
                message!("everything that put {user} on the staffing of {of} has ended", user, of)
            }
            _ => message!("nothing on the staffing of {of} lets {user} in", of, user),
        };
        t.say(step, Outcome::Deny, denied, detail);
    }
    if t.walled {
        t.say(step, Outcome::Info, None, message!("the wall wins: no staffing helps {user}", user));
    }
    if denied.is_none() {
        return;
    }
    if t.remedies.len() == before {
        // P7: whoever isn't on a locked client of one of the case's matters stays outside that matter.
        let at = evaluation.request.at;
        let locked_out = |matter: Id| {
            lock_above(evaluation.facts, &evaluation.facts.place(matter)).is_some_and(|lock| {
                !is_staffed(evaluation.facts, (lock, evaluation.facts.place(lock).kind), evaluation.user, at)
            })
        };
        let excluded = kind == Kind::Case && evaluation.facts.any_below(asset, locked_out);
        t.advise_run(if excluded {
            command!(STAFFING_ADD_EXCLUDED, asset = name, member = user)
        } else {
            command!(STAFFING_ADD, asset = name, member = user)
        });
    }
}

fn tell_row<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    step: &'static str,
    found: &StaffingMatch,
    denied: bool,
) {
    let (user, member, on) = (t.name(evaluation.user), t.name(found.member), t.name(found.asset));
    let who = match found.via {
        Via::Group(_) => {
            message!("{user} is a member of {member}, which is on the staffing of {on}", user, member, on)
        }
        Via::Assistant(_) => {
            message!("{user} assists {member}, who is on the staffing of {on}", user, member, on)
        }
        _ => message!("{user} is on the staffing of {on}", user, on),
    };
    let covers = found.covers(evaluation.facts, evaluation.request.system);
    let valid = found.row.is_valid(evaluation.request.at);
    let (outcome, but) = match (found.validity, covers, found.row.until) {
        (MatchValidity::GroupDisabled, ..) => (Outcome::Info, ", but the group is disabled".into()),
        (MatchValidity::NotFollowing, ..) => {
            (Outcome::Info, ", but assistants don't follow their timekeepers there".into())
        }
        (MatchValidity::OwnRow, ..) => {
            (Outcome::Info, message!(", but a row of {user}'s own there ends the link", user))
        }
        (MatchValidity::Yes, false, _) => {
            (Outcome::Info, message!(", but not for {system}", system = t.bare(evaluation.request.system)))
        }
        (MatchValidity::Yes, true, Some(until)) if !valid => {
            (Outcome::Info, message!(", but only until {until}", until))
        }
        (MatchValidity::Yes, true, Some(until)) => (Outcome::Pass, message!(" until {until}", until)),
        (MatchValidity::Yes, true, None) => (Outcome::Pass, Message::default()),
    };
    t.say(step, outcome, None, message!("{who}{but}", who, but));
    let key = [found.asset, found.member];
    match (covers, found.row.until) {
        (false, _) => t.because_of_column(&key, Staffing::systems),
        (true, Some(_)) => t.because_of_column(&key, Staffing::until),
        (true, None) => t.because_of(Table::Staffing, &key),
    }
    if !denied || !matches!(found.validity, MatchValidity::Yes | MatchValidity::GroupDisabled) {
        return;
    }
    if found.validity == MatchValidity::GroupDisabled {
        if covers && valid {
            t.advise_run(command!(GROUP_ENABLE, group = member.name(), scope = member.scope()));
        }
        return;
    }
    let last = command!(STAFFING_SET_PERIOD, asset = on, member, until = "+30d");
    if covers {
        t.advise_run(last);
    } else if found.via == Via::Own {
        let system = t.bare(evaluation.request.system);
        let cover = command!(STAFFING_SET_SYSTEMS, asset = on, member, system);
        if valid {
            t.advise_run(cover);
        } else {
            t.advise(message!("`{cover}` and `{last}`", cover, last));
        }
    }
}

pub(super) fn memo<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    found: &EvaluationState,
    denied: Option<Rule>,
) {
    let asset = evaluation.governing(found).asset;
    if !evaluation.facts.memo_acknowledge(asset) {
        return;
    }
    let (user, name) = (t.name(evaluation.user), t.name(asset));
    if found.passed.is_some() {
        let detail =
            message!("the memo of {name} isn't asked about where its policy is open or excluded", name);
        t.say("memo", Outcome::Info, None, detail);
        t.because_of_column(&[asset], Memo::acknowledge);
        return;
    }
    let acknowledged = evaluation.facts.acknowledged(asset, evaluation.user);
    let Some(rule) = denied else {
        let detail = message!("{user} has acknowledged the memo of {name}", user, name);
        t.say("memo", Outcome::Pass, None, detail);
        t.because_of_column(&[asset, evaluation.user], Acknowledgement::acknowledged_at);
        return;
    };
    let detail = message!("{user} has not acknowledged the memo of {name}", user, name);
    t.say("memo", Outcome::Deny, Some(rule), detail);
    t.because_of_column(&[asset], Memo::acknowledge);
    if let Some(acknowledged) = acknowledged {
        if acknowledged > evaluation.request.at {
            let detail = message!("{user} acknowledged it later, at {acknowledged}", user, acknowledged);
            t.say("memo", Outcome::Info, None, detail);
            t.because_of_column(&[asset, evaluation.user], Acknowledgement::acknowledged_at);
        } else if let Some(removed) = evaluation.facts.last_removal(asset, evaluation.user) {
            let detail = message!(
                "{user} acknowledged it at {acknowledged}, but was removed from the staffing at {removed}",
                user,
                acknowledged,
                removed
            );
            t.say("memo", Outcome::Info, None, detail);
            t.because_of_removal(asset, evaluation.user, Some(removed));
        }
    }
    t.advise_run(command!(MEMO_ACKNOWLEDGE, asset = name, user));
}
