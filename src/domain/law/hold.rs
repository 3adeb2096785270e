//! The rules on holds: what they keep, and whom they oblige (H1).

use crate::domain::kernel::{Arg, Change, Col, Message, Object, Record, Spot, command, message};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::commands::{HOLD_ACKNOWLEDGE, HOLD_CREATE};
use crate::domain::model::{Client, Hold, HoldAsset, HoldCustodian, Letter, Matter, OutboxKind};

/// Whom to ask where a hold stands in the way. Nobody is told how to take it away (K1).
const KEPT_BY: &str = "whoever holds `holds_administrator` keeps it, and may release it";

impl Ruled for Hold {
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let (Some(hold), None) = (&change.before, &change.after) else { return };
        if rules.choices.alone {
            return;
        }
        for row in rules.state.by(HoldAsset::hold, hold.id) {
            rules.state.remove(&row, change.origin);
        }
        for row in rules.state.by(HoldCustodian::hold, hold.id) {
            rules.state.remove(&row, change.origin);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let released = change.before.as_ref().filter(|hold| hold.is_released(rules.now()));
        let Some(hold) = &change.after else {
            // Taking back that it was made is another matter.
            if let (Some(hold), false) = (&change.before, rules.choices.alone) {
                let message = message!(
                    "{hold} stays as history: holds are never deleted",
                    hold = Arg::Described(hold.id.0)
                );
                if released.is_none() {
                    rules.forbid_with(change, "H1", Hold::id, message, KEPT_BY);
                } else {
                    rules.forbid(change, "H1", Hold::id, message);
                }
            }
            return;
        };
        let backwards = hold.released_at.zip(hold.active_from).is_some_and(|(end, from)| end < from);
        if backwards && (change.differs(Hold::released_at) || change.differs(Hold::active_from)) {
            let message =
                message!("{hold} would be released before it begins", hold = Arg::Described(hold.id.0));
            rules.forbid(change, "H1", Hold::released_at, message);
        }
        if released.is_some() && (change.differs(Hold::released_at) || change.differs(Hold::active_from)) {
            let message =
                message!("{hold} is released, and when it held is history", hold = Arg::Described(hold.id.0));
            let hint = message!("{run} makes another", run = command!(HOLD_CREATE).as_far_as_given());
            rules.forbid_with(change, "H1", Hold::released_at, message, hint);
        }
    }
}

impl Ruled for HoldAsset {
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let (Some(row), None) = (&change.before, &change.after) else { return };
        let Some(hold) = rules.state.entity::<Hold>(row.hold) else { return };
        if rules.state.exists(row.asset.0) {
            check_history(change, HoldAsset::hold, &hold, rules);
        } else if hold.is_active(rules.now()) {
            refuse(change, row.asset.0, &hold, row.asset.0, rules);
        }
    }
}

impl Ruled for HoldCustodian {
    /// H1: whoever becomes a custodian is told what that obliges them to. A whole state that is taken over
    /// sends nothing: it has its own outbox.
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let (None, Some(row)) = (&change.before, &change.after) else { return };
        let hold = rules.state.entity::<Hold>(row.hold).filter(|hold| !hold.is_released(rules.now()));
        let (Some(hold), None, true) = (hold, row.acknowledged_at, rules.is_step()) else { return };
        let subject = format!("Hold {}: {}", hold.id, hold.name.0);
        let body = format!(
            "You are a custodian of the hold {}. Keep whatever concerns it until it is released.\n\n\
             Confirm that you know of it with:\n  {}",
            hold.id,
            command!(HOLD_ACKNOWLEDGE, hold = hold.id).as_far_as_given()
        );
        let kind = OutboxKind::Obligation;
        let letter = Letter { kind, asset: None, user: row.user.0, subject: &subject, body: &body };
        letter.post(rules.state, rules.now(), change.origin);
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let (Some(row), None) = (&change.before, &change.after)
            && let Some(hold) = rules.state.entity::<Hold>(row.hold)
        {
            check_history(change, HoldCustodian::hold, &hold, rules);
        }
    }
}

/// H1: on release everything stays.
fn check_history<R: Record>(change: &Change<R>, column: Col<R>, hold: &Hold, rules: &Rules<'_, '_>) {
    if hold.is_released(rules.now()) && !rules.choices.alone {
        let message =
            message!("{hold} is released, and what it held is history", hold = Arg::Described(hold.id.0));
        rules.forbid(change, "H1", column, message);
    }
}

/// The active hold on this very asset, if there is one.
pub fn active_hold(rules: &Rules<'_, '_>, asset: Object) -> Option<Hold> {
    let rows = rules.state.by(HoldAsset::asset, asset);
    let mut holds: Vec<Hold> = rows.iter().filter_map(|row| rules.state.entity::<Hold>(row.hold)).collect();
    holds.retain(|hold| hold.is_active(rules.now()));
    holds.into_iter().min_by_key(|hold| hold.id.0.order())
}

/// H1, when an asset is deleted: no active hold is on anything above it. One on the asset itself is found
/// by its own row.
pub(crate) fn check_deleted<R: Record>(
    change: &Change<R>,
    asset: Object,
    above: &[Option<Object>],
    rules: &Rules<'_, '_>,
) {
    let held = above.iter().flatten().find_map(|above| Some((*above, active_hold(rules, *above)?)));
    if let Some((on, hold)) = held {
        refuse(change, asset, &hold, on, rules);
    }
}

/// P8: a case goes, and this matter was in it: it may not be held.
pub(crate) fn check_freed(change: &Change<Matter>, case: Object, matter: &Matter, rules: &Rules<'_, '_>) {
    let group = rules.state.entity::<Client>(matter.client).and_then(|client| client.client_group);
    let above = [Some(matter.id.0), Some(matter.client.0), group.map(|group| group.0)];
    check_deleted(change, case, &above, rules);
}

fn refuse<R: Record>(change: &Change<R>, asset: Object, hold: &Hold, on: Object, rules: &Rules<'_, '_>) {
    let on = if on == asset { Message::from("it") } else { message!("`{on}`", on) };
    let message = message!(
        "`{asset}` can't be deleted: {hold} is active on {on}",
        asset,
        hold = Arg::Described(hold.id.0),
        on
    );
    rules.forbid_with(change, "H1", Spot::whole(), message, KEPT_BY);
}
