//! What the rules on accounts and assets saw, in words, and the commands that would change it.

use crate::domain::access::barriers::any_conflict;
use crate::domain::access::decision::{Rule, Via};
use crate::domain::access::facts::Facts;
use crate::domain::access::governing::{assistants_follow, lock_above};
use crate::domain::access::request::Id;
use crate::domain::access::rules::{Ask, Found};
use crate::domain::access::sides::{Because, any_opposition};
use crate::domain::access::staffed::{Counts, Match, Wanted, any_match, is_staffed};
use crate::domain::access::trace::{Outcome, Telling};
use crate::domain::kernel::id::Kind;
use crate::domain::kernel::text::shell_word;
use crate::domain::model::table::Table;

pub(super) fn sign_in<F: Facts>(t: &mut Telling<'_>, ask: &Ask<'_, F>, _: &Found, denied: Option<Rule>) {
    let user = t.name(ask.user);
    if denied.is_some() {
        t.say("account", Outcome::Deny, denied, format!("{user} may not sign in"));
        t.advise(format!("`imctl user enable {}`", shell_word(&user)));
    } else {
        t.say("account", Outcome::Pass, None, format!("{user} may sign in"));
    }
    t.because_of_column(Table::User, &[ask.user], "allow_logon");
}

pub(super) fn lock<F: Facts>(t: &mut Telling<'_>, ask: &Ask<'_, F>, _: &Found, denied: Option<Rule>) {
    let user = t.name(ask.user);
    if denied.is_some() {
        t.say("account", Outcome::Deny, denied, format!("the account of {user} is locked"));
        t.advise(format!("`imctl user unlock {}`", shell_word(&user)));
    } else {
        t.say("account", Outcome::Pass, None, format!("the account of {user} is not locked"));
    }
    t.because_of_column(Table::User, &[ask.user], "locked");
}

pub(super) fn conflicts<F: Facts>(t: &mut Telling<'_>, ask: &Ask<'_, F>, _: &Found, denied: Option<Rule>) {
    let user = t.name(ask.user);
    for asset in ask.place.covering(ask.asset) {
        any_conflict(ask.facts, asset, ask.user, |principal| {
            let (on, who) = (t.name(asset), t.name(principal));
            let covers = if asset == ask.asset {
                String::new()
            } else {
                format!(", which covers {}", t.name(ask.asset))
            };
            let detail = format!("{who} has a conflict with {on}{covers}");
            t.say("exclusions", Outcome::Deny, Some(Rule::Conflicted), detail);
            t.because_of(Table::Conflict, &[asset, principal]);
            let disabled = ask.facts.any_group(ask.user, |m| m.group == principal && !m.enabled);
            if principal != ask.user {
                let even = if disabled { "; the group is disabled, its conflicts still count" } else { "" };
                t.say("exclusions", Outcome::Info, None, format!("{user} is a member of {who}{even}"));
                t.because_of(Table::GroupMember, &[principal, ask.user]);
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
        let detail = format!("no conflict of {user} or their groups covers {}", t.name(ask.asset));
        t.say("exclusions", Outcome::Pass, None, detail);
    }
}

pub(super) fn opposition<F: Facts>(t: &mut Telling<'_>, ask: &Ask<'_, F>, _: &Found, denied: Option<Rule>) {
    let user = t.name(ask.user);
    let mut told = Vec::new();
    any_opposition(ask.facts, ask.asset, &ask.place, ask.user, ask.request.at, |wall| {
        // One reason for each set is enough to know what to change first; more come up then.
        if told.contains(&wall.set) {
            return false;
        }
        told.push(wall.set);
        let (set, opposite) = (t.bare(wall.set), t.name(wall.opposite));
        let member = t.name(wall.tie.member);
        let whose = if wall.tie.member == ask.user {
            user.clone()
        } else if ask.facts.is_group(wall.tie.member) {
            format!("{member}, of which {user} is a member,")
        } else {
            format!("{member}, whom {user} assists,")
        };
        let (what, table) = match wall.tie.because {
            Because::Row => ("is or was on the staffing of", Some(Table::Staffing)),
            Because::Removed => ("was removed from the staffing of", Some(Table::StaffingHistory)),
            Because::Activity => ("worked on", None),
        };
        let detail = format!(
            "opposing team set {set} keeps the people of {opposite} out of {}: {whose} {what} {}",
            t.name(wall.listed),
            t.name(wall.tie.asset)
        );
        t.say("exclusions", Outcome::Deny, Some(Rule::OpposingTeam), detail);
        match table {
            Some(Table::StaffingHistory) => {
                let removed = ask.facts.last_removal(wall.tie.asset, wall.tie.member);
                t.because_of_removal(wall.tie.asset, wall.tie.member, removed);
            }
            Some(table) => t.because_of(table, &[wall.tie.asset, wall.tie.member]),
            None => {}
        }
        t.say("exclusions", Outcome::Info, None, format!("opposing team set {set} is active"));
        t.because_of_column(Table::OpposingSet, &[wall.set], "active");
        t.advise(format!("nothing but removing the wall: `imctl opposing deactivate {}`", shell_word(&set)));
        false
    });
    if denied.is_some() {
        t.walled = true;
    } else {
        let detail = format!("no opposing team set keeps {user} out of {}", t.name(ask.asset));
        t.say("exclusions", Outcome::Pass, None, detail);
    }
}

pub(super) fn governing<F: Facts>(t: &mut Telling<'_>, ask: &Ask<'_, F>, found: &Found, _: Option<Rule>) {
    let governing = ask.governing(found);
    let asset = t.name(governing.asset);
    let itself = if governing.asset == ask.asset {
        format!("{asset} is governed by itself ({})", governing.basis)
    } else {
        format!("{} is governed by {asset} ({})", t.name(ask.asset), governing.basis)
    };
    t.say("governing", Outcome::Info, None, itself);
    t.because_of_column(Table::Policy, &[governing.asset], "security");
    match found.passed {
        Some(Rule::SystemExcluded) => {
            let system = t.bare(ask.request.system);
            let detail =
                format!("{system} is excluded from the policy of {asset}, which counts as open there");
            t.say("governing", Outcome::Pass, found.passed, detail);
            t.because_of(Table::ExcludedSystem, &[governing.asset, ask.request.system]);
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

pub(super) fn staffing<F: Facts>(t: &mut Telling<'_>, ask: &Ask<'_, F>, found: &Found, denied: Option<Rule>) {
    let governing = ask.governing(found);
    if found.passed.is_some() {
        return;
    }
    rows(t, ask, "staffing", governing.asset, governing.kind, denied);
}

pub(super) fn parent<F: Facts>(t: &mut Telling<'_>, ask: &Ask<'_, F>, _: &Found, denied: Option<Rule>) {
    let Some(lock) = lock_above(ask.facts, &ask.place) else { return };
    let (name, matter) = (t.name(lock), t.name(ask.asset));
    let detail = format!("{name} lets only its own staffing into its matters, {matter} too");
    t.say("parent", Outcome::Info, None, detail);
    t.because_of_column(Table::Policy, &[lock], "limited_to_staffing");
    if ask.facts.excludes_system(lock, ask.request.system) {
        let system = t.bare(ask.request.system);
        t.say("parent", Outcome::Pass, None, format!("{system} is excluded there, which lifts the lock"));
        t.because_of(Table::ExcludedSystem, &[lock, ask.request.system]);
        return;
    }
    rows(t, ask, "parent", lock, ask.facts.place(lock).kind, denied);
}

/// The rows of an asset's staffing that concern the user, those that don't count too.
fn rows<F: Facts>(
    t: &mut Telling<'_>,
    ask: &Ask<'_, F>,
    step: &'static str,
    asset: Id,
    kind: Kind,
    denied: Option<Rule>,
) {
    let before = t.remedies.len();
    let follow = assistants_follow(ask.facts, asset);
    any_match(ask.facts, (asset, kind), ask.user, follow, Wanted::All, |row| {
        // A row of one of a case's matters can't be changed while the matter is in it (P5, S8).
        tell_row(t, ask, step, &row, denied.is_some() && row.asset == asset);
        false
    });
    let (user, name) = (t.name(ask.user), t.name(asset));
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
        let at = ask.request.at;
        let locked_out = |matter: Id| {
            lock_above(ask.facts, &ask.facts.place(matter))
                .is_some_and(|lock| !is_staffed(ask.facts, (lock, ask.facts.place(lock).kind), ask.user, at))
        };
        let excluded = kind == Kind::Case && ask.facts.any_below(asset, locked_out);
        let flag = if excluded { " --allow-excluded" } else { "" };
        t.advise(format!("`imctl staffing add {} {}{flag}`", shell_word(&name), shell_word(&user)));
    }
}

fn tell_row<F: Facts>(
    t: &mut Telling<'_>,
    ask: &Ask<'_, F>,
    step: &'static str,
    found: &Match,
    denied: bool,
) {
    let (user, member, on) = (t.name(ask.user), t.name(found.member), t.name(found.asset));
    let who = match found.via {
        Via::Group(_) => format!("{user} is a member of {member}, which is on the staffing of {on}"),
        Via::Assistant(_) => format!("{user} assists {member}, who is on the staffing of {on}"),
        _ => format!("{user} is on the staffing of {on}"),
    };
    let covers = found.covers(ask.facts, ask.request.system);
    let valid = found.row.is_valid(ask.request.at);
    let (outcome, but) = match (found.counts, covers, found.row.until) {
        (Counts::GroupDisabled, ..) => (Outcome::Info, ", but the group is disabled".into()),
        (Counts::NotFollowing, ..) => {
            (Outcome::Info, ", but assistants don't follow their timekeepers there".into())
        }
        (Counts::OwnRow, ..) => (Outcome::Info, format!(", but a row of {user}'s own there ends the link")),
        (Counts::Yes, false, _) => (Outcome::Info, format!(", but not for {}", t.bare(ask.request.system))),
        (Counts::Yes, true, Some(until)) if !valid => (Outcome::Info, format!(", but only until {until}")),
        (Counts::Yes, true, Some(until)) => (Outcome::Pass, format!(" until {until}")),
        (Counts::Yes, true, None) => (Outcome::Pass, String::new()),
    };
    t.say(step, outcome, None, format!("{who}{but}"));
    let key = [found.asset, found.member];
    match (covers, found.row.until) {
        (false, _) => t.because_of_column(Table::Staffing, &key, "systems"),
        (true, Some(_)) => t.because_of_column(Table::Staffing, &key, "until"),
        (true, None) => t.because_of(Table::Staffing, &key),
    }
    if !denied || !matches!(found.counts, Counts::Yes | Counts::GroupDisabled) {
        return;
    }
    if found.counts == Counts::GroupDisabled {
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
        let system = t.bare(ask.request.system);
        let cover = format!("`imctl staffing set-systems {on} {member} --add {}`", shell_word(&system));
        t.advise(if valid { cover } else { format!("{cover} and {last}") });
    }
}

pub(super) fn memo<F: Facts>(t: &mut Telling<'_>, ask: &Ask<'_, F>, found: &Found, denied: Option<Rule>) {
    let asset = ask.governing(found).asset;
    if !ask.facts.memo_acknowledge(asset) {
        return;
    }
    let (user, name) = (t.name(ask.user), t.name(asset));
    if found.passed.is_some() {
        let detail = format!("the memo of {name} isn't asked about where its policy is open or excluded");
        t.say("memo", Outcome::Info, None, detail);
        t.because_of_column(Table::Memo, &[asset], "acknowledge");
        return;
    }
    let acknowledged = ask.facts.acknowledged(asset, ask.user);
    let Some(rule) = denied else {
        t.say("memo", Outcome::Pass, None, format!("{user} has acknowledged the memo of {name}"));
        t.because_of_column(Table::Acknowledgement, &[asset, ask.user], "acknowledged_at");
        return;
    };
    t.say("memo", Outcome::Deny, Some(rule), format!("{user} has not acknowledged the memo of {name}"));
    t.because_of_column(Table::Memo, &[asset], "acknowledge");
    if let Some(acknowledged) = acknowledged {
        if acknowledged > ask.request.at {
            let detail = format!("{user} acknowledged it later, at {acknowledged}");
            t.say("memo", Outcome::Info, None, detail);
            t.because_of_column(Table::Acknowledgement, &[asset, ask.user], "acknowledged_at");
        } else if let Some(removed) = ask.facts.last_removal(asset, ask.user) {
            let detail = format!(
                "{user} acknowledged it at {acknowledged}, but was removed from the staffing at {removed}"
            );
            t.say("memo", Outcome::Info, None, detail);
            t.because_of_removal(asset, ask.user, Some(removed));
        }
    }
    t.advise(format!("`imctl memo acknowledge {} --user {}`", shell_word(&name), shell_word(&user)));
}
