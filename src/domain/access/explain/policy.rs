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
use crate::domain::kernel::{Kind, shell_word};
use crate::domain::model::Table;

pub(super) fn sign_in<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    _: &EvaluationState,
    denied: Option<Rule>,
) {
    let user = t.name(evaluation.user);
    if denied.is_some() {
        t.say("account", Outcome::Deny, denied, format!("{user} may not sign in"));
        t.advise(format!("`imctl user enable {}`", shell_word(&user)));
    } else {
        t.say("account", Outcome::Pass, None, format!("{user} may sign in"));
    }
    t.because_of_column(Table::User, &[evaluation.user], "allow_logon");
}

pub(super) fn lock<F: Facts>(
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    _: &EvaluationState,
    denied: Option<Rule>,
) {
    let user = t.name(evaluation.user);
    if denied.is_some() {
        t.say("account", Outcome::Deny, denied, format!("the account of {user} is locked"));
        t.advise(format!("`imctl user unlock {}`", shell_word(&user)));
    } else {
        t.say("account", Outcome::Pass, None, format!("the account of {user} is not locked"));
    }
    t.because_of_column(Table::User, &[evaluation.user], "locked");
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
                String::new()
            } else {
                format!(", which covers {}", t.name(evaluation.asset))
            };
            let detail = format!("{who} has a conflict with {on}{covers}");
            t.say("exclusions", Outcome::Deny, Some(Rule::Conflicted), detail);
            t.because_of(Table::Conflict, &[asset, principal]);
            let disabled =
                evaluation.facts.any_group(evaluation.user, |m| m.group == principal && !m.enabled);
            if principal != evaluation.user {
                let even = if disabled { "; the group is disabled, its conflicts still count" } else { "" };
                t.say("exclusions", Outcome::Info, None, format!("{user} is a member of {who}{even}"));
                t.because_of(Table::GroupMember, &[principal, evaluation.user]);
            }
            if let Some((noun, id)) = on.split_once(':') {
                t.advise(format!(
                    "nothing but removing the wall: `imctl {noun} conflict remove {} {}`",
                    shell_word(id),
                    shell_word(&who)
                ));
            }
            false
        });
    }
    if denied.is_some() {
        t.walled = true;
    } else {
        let detail = format!("no conflict of {user} or their groups covers {}", t.name(evaluation.asset));
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
            let whose = if wall.involvement.member == evaluation.user {
                user.clone()
            } else if evaluation.facts.is_group(wall.involvement.member) {
                format!("{member}, of which {user} is a member,")
            } else {
                format!("{member}, whom {user} assists,")
            };
            let (what, table) = match wall.involvement.kind {
                InvolvementKind::Row => ("is or was on the staffing of", Some(Table::Staffing)),
                InvolvementKind::Removed => {
                    ("was removed from the staffing of", Some(Table::StaffingHistory))
                }
                InvolvementKind::Activity => ("worked on", None),
            };
            let detail = format!(
                "opposing team set {set} keeps the people of {opposite} out of {}: {whose} {what} {}",
                t.name(wall.listed),
                t.name(wall.involvement.asset)
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
            t.say("exclusions", Outcome::Info, None, format!("opposing team set {set} is active"));
            t.because_of_column(Table::OpposingSet, &[wall.set], "active");
            t.advise(format!(
                "nothing but removing the wall: `imctl opposing deactivate {}`",
                shell_word(&set)
            ));
            false
        },
    );
    if denied.is_some() {
        t.walled = true;
    } else {
        let detail = format!("no opposing team set keeps {user} out of {}", t.name(evaluation.asset));
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
        format!("{asset} is governed by itself ({})", governing.basis)
    } else {
        format!("{} is governed by {asset} ({})", t.name(evaluation.asset), governing.basis)
    };
    t.say("governing", Outcome::Info, None, itself);
    t.because_of_column(Table::Policy, &[governing.asset], "security");
    match found.passed {
        Some(Rule::SystemExcluded) => {
            let system = t.bare(evaluation.request.system);
            let detail =
                format!("{system} is excluded from the policy of {asset}, which counts as open there");
            t.say("governing", Outcome::Pass, found.passed, detail);
            t.because_of(Table::ExcludedSystem, &[governing.asset, evaluation.request.system]);
        }
        Some(_) => {
            t.say("governing", Outcome::Pass, found.passed, format!("the policy of {asset} is open"));
            t.because_of_column(Table::Policy, &[governing.asset], "security");
        }
        None => {
            t.say("governing", Outcome::Info, None, format!("{asset} is open to its staffing only"));
            t.because_of_column(Table::Policy, &[governing.asset], "security");
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
    let detail = format!("{name} lets only its own staffing into its matters, {matter} too");
    t.say("parent", Outcome::Info, None, detail);
    t.because_of_column(Table::Policy, &[lock], "limited_to_staffing");
    if evaluation.facts.excludes_system(lock, evaluation.request.system) {
        let system = t.bare(evaluation.request.system);
        t.say("parent", Outcome::Pass, None, format!("{system} is excluded there, which lifts the lock"));
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
        let of = if kind == Kind::Case { format!("{name} and its matters") } else { name.clone() };
        let detail = match denied {
            Some(Rule::AccessExpired) => {
                format!("everything that put {user} on the staffing of {of} has ended")
            }
            _ => format!("nothing on the staffing of {of} lets {user} in"),
        };
        t.say(step, Outcome::Deny, denied, detail);
    }
    if t.walled {
        t.say(step, Outcome::Info, None, format!("the wall wins: no staffing helps {user}"));
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
        let flag = if excluded { " --allow-excluded" } else { "" };
        t.advise(format!("`imctl staffing add {} {}{flag}`", shell_word(&name), shell_word(&user)));
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
        Via::Group(_) => format!("{user} is a member of {member}, which is on the staffing of {on}"),
        Via::Assistant(_) => format!("{user} assists {member}, who is on the staffing of {on}"),
        _ => format!("{user} is on the staffing of {on}"),
    };
    let covers = found.covers(evaluation.facts, evaluation.request.system);
    let valid = found.row.is_valid(evaluation.request.at);
    let (outcome, but) = match (found.validity, covers, found.row.until) {
        (MatchValidity::GroupDisabled, ..) => (Outcome::Info, ", but the group is disabled".into()),
        (MatchValidity::NotFollowing, ..) => {
            (Outcome::Info, ", but assistants don't follow their timekeepers there".into())
        }
        (MatchValidity::OwnRow, ..) => {
            (Outcome::Info, format!(", but a row of {user}'s own there ends the link"))
        }
        (MatchValidity::Yes, false, _) => {
            (Outcome::Info, format!(", but not for {}", t.bare(evaluation.request.system)))
        }
        (MatchValidity::Yes, true, Some(until)) if !valid => {
            (Outcome::Info, format!(", but only until {until}"))
        }
        (MatchValidity::Yes, true, Some(until)) => (Outcome::Pass, format!(" until {until}")),
        (MatchValidity::Yes, true, None) => (Outcome::Pass, String::new()),
    };
    t.say(step, outcome, None, format!("{who}{but}"));
    let key = [found.asset, found.member];
    match (covers, found.row.until) {
        (false, _) => t.because_of_column(Table::Staffing, &key, "systems"),
        (true, Some(_)) => t.because_of_column(Table::Staffing, &key, "until"),
        (true, None) => t.because_of(Table::Staffing, &key),
    }
    if !denied || !matches!(found.validity, MatchValidity::Yes | MatchValidity::GroupDisabled) {
        return;
    }
    if found.validity == MatchValidity::GroupDisabled {
        if covers && valid {
            let group = member.strip_prefix("group:").unwrap_or(&member);
            let (scope, group) = group.split_once('/').unwrap_or(("global", group));
            t.advise(format!("`imctl group enable {} --scope {}`", shell_word(group), shell_word(scope)));
        }
        return;
    }
    let (on, member) = (shell_word(&on), shell_word(&member));
    let last = format!("`imctl staffing set-period {on} {member} --until +30d`");
    if covers {
        t.advise(last);
    } else if found.via == Via::Own {
        let system = t.bare(evaluation.request.system);
        let cover = format!("`imctl staffing set-systems {on} {member} --add {}`", shell_word(&system));
        t.advise(if valid { cover } else { format!("{cover} and {last}") });
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
        let detail = format!("the memo of {name} isn't asked about where its policy is open or excluded");
        t.say("memo", Outcome::Info, None, detail);
        t.because_of_column(Table::Memo, &[asset], "acknowledge");
        return;
    }
    let acknowledged = evaluation.facts.acknowledged(asset, evaluation.user);
    let Some(rule) = denied else {
        t.say("memo", Outcome::Pass, None, format!("{user} has acknowledged the memo of {name}"));
        t.because_of_column(Table::Acknowledgement, &[asset, evaluation.user], "acknowledged_at");
        return;
    };
    t.say("memo", Outcome::Deny, Some(rule), format!("{user} has not acknowledged the memo of {name}"));
    t.because_of_column(Table::Memo, &[asset], "acknowledge");
    if let Some(acknowledged) = acknowledged {
        if acknowledged > evaluation.request.at {
            let detail = format!("{user} acknowledged it later, at {acknowledged}");
            t.say("memo", Outcome::Info, None, detail);
            t.because_of_column(Table::Acknowledgement, &[asset, evaluation.user], "acknowledged_at");
        } else if let Some(removed) = evaluation.facts.last_removal(asset, evaluation.user) {
            let detail = format!(
                "{user} acknowledged it at {acknowledged}, but was removed from the staffing at {removed}"
            );
            t.say("memo", Outcome::Info, None, detail);
            t.because_of_removal(asset, evaluation.user, Some(removed));
        }
    }
    t.advise(format!("`imctl memo acknowledge {} --user {}`", shell_word(&name), shell_word(&user)));
}
