//! Whoever gains by a change, or is shut out by a set, is a target: held against every decision before and
//! after random changes.

use super::impact_targets;
use crate::domain::access::agreement::{TIMES, assets, line, set_in_force, things};
use crate::domain::access::drift::Over;
use crate::domain::access::testing::{instant, state};
use crate::domain::access::{Decision, Need, Request, Rule, StateFacts, decide};
use crate::domain::kernel::{Kind, Object, Origin, Record, State, Text, stored_key};
use crate::domain::model::{
    Activity, Assistant, Client, Conflict, ExcludedSystem, Group, GroupMember, IMANAGE_WORK, Matter, Memo,
    OpposingSet, OpposingSide, Policy, Setting, Staffing, StaffingHistory, User,
};
use proptest::prelude::*;

/// The rows of a table become those of the other firm.
fn replace<R: Record>(state: &State<'_>, other: &State<'_>) {
    take_away::<R>(state, other);
    other.all::<R>().into_iter().for_each(|row| state.put(row, Origin::default()));
}

/// The rows of a table that the other firm lacks go.
fn take_away<R: Record>(state: &State<'_>, other: &State<'_>) {
    for row in state.all::<R>() {
        if other.get::<R>(&stored_key(&row)).is_none() {
            state.remove(&row, Origin::default());
        }
    }
}

/// What one command, or a whole file, might change; by number.
fn change(state: &State<'_>, other: &State<'_>, what: usize) {
    match what {
        0 => replace::<Policy>(state, other),
        1 => replace::<Conflict>(state, other),
        2 => replace::<OpposingSet>(state, other),
        3 => replace::<OpposingSide>(state, other),
        4 => replace::<ExcludedSystem>(state, other),
        5 => replace::<Memo>(state, other),
        6 => replace::<Matter>(state, other),
        7 => replace::<Client>(state, other),
        8 => replace::<Setting>(state, other),
        9 => replace::<Group>(state, other),
        10 => take_away::<GroupMember>(state, other),
        11 => take_away::<Staffing>(state, other),
        12 => take_away::<Assistant>(state, other),
        _ => replace::<StaffingHistory>(state, other),
    }
}

/// What one command, or a whole file, might add or change; by number.
fn more(state: &State<'_>, other: &State<'_>, what: usize) {
    match what {
        0..14 => change(state, other, what),
        14 => replace::<GroupMember>(state, other),
        15 => replace::<Staffing>(state, other),
        16 => replace::<Assistant>(state, other),
        _ => replace::<Activity>(state, other),
    }
}

fn decided(facts: &StateFacts<'_, '_>, user: Object, asset: Object, system: Object, at: &str) -> Decision {
    let (user, object, system) = (facts.id(user), facts.id(asset), facts.id(system));
    decide(facts, &Request { user, object, system, at: instant(at), need: Need::default() })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn whoever_gains_is_a_target_p10(
        things in things(),
        lines in prop::collection::vec(line(), 10..40),
        others in crate::domain::access::agreement::things(),
        other_lines in prop::collection::vec(line(), 0..40),
        changes in prop::collection::vec(0..14usize, 1..3),
    ) {
        let was = state(&(things.join("\n") + "\n" + &lines.join("\n")));
        let other = state(&(others.join("\n") + "\n" + &other_lines.join("\n")));
        let source = Over(&was);
        let will = State::new(&source);
        changes.iter().for_each(|what| change(&will, &other, *what));
        let impact_targets = impact_targets(&will);
        let (before, after) = (StateFacts::before(&will), StateFacts::new(&will));
        for asset in assets(&was).into_iter().filter(|asset| will.exists(*asset)) {
            for user in was.all::<User>() {
                let watched = impact_targets.gains.iter().chain(&impact_targets.told).any(|target| {
                    target.asset == asset
                        && target.users().is_none_or(|users| users.contains(&user.id.0))
                });
                for (system, at) in [IMANAGE_WORK, "Elite"].iter().flat_map(|s| TIMES.map(|t| (s, t))) {
                    let system = Object::new(Kind::System, Text::new(system));
                    let was = decided(&before, user.id.0, asset, system, at);
                    let now = decided(&after, user.id.0, asset, system, at);
                    prop_assert!(
                        watched || was.allow || !now.allow,
                        "{} gains {asset} in {} at {at} by {changes:?}: {was} → {now}", user.id, system.id
                    );
                }
            }
        }
    }

    #[test]
    fn whoever_a_set_shuts_out_is_a_target_x4(
        things in things(),
        lines in prop::collection::vec(line(), 10..40),
        set in set_in_force(),
        others in crate::domain::access::agreement::things(),
        other_lines in prop::collection::vec(line(), 0..40),
        other_set in set_in_force(),
        changes in prop::collection::vec(0..18usize, 1..3),
    ) {
        let was = state(&[things, lines, set].concat().join("\n"));
        let other = state(&[others, other_lines, other_set].concat().join("\n"));
        let source = Over(&was);
        let will = State::new(&source);
        changes.iter().for_each(|what| more(&will, &other, *what));
        let impact_targets = impact_targets(&will);
        let (before, after) = (StateFacts::before(&will), StateFacts::new(&will));
        let system = Object::new(Kind::System, Text::new(IMANAGE_WORK));
        for asset in assets(&was).into_iter().filter(|asset| will.exists(*asset)) {
            for user in was.all::<User>() {
                let watched = impact_targets.losses.iter().chain(&impact_targets.told_losses).any(|target| {
                    target.asset == asset
                        && target.users().is_none_or(|users| users.contains(&user.id.0))
                });
                for at in TIMES {
                    let was = decided(&before, user.id.0, asset, system, at);
                    let now = decided(&after, user.id.0, asset, system, at);
                    prop_assert!(
                        watched || !was.allow || now.rule != Rule::OpposingTeam,
                        "{} loses {asset} at {at} by {changes:?}: {was} → {now}", user.id
                    );
                }
            }
        }
    }
}
