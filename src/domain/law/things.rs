//! What the rules say about changes: Client groups, clients, cases and matters themselves (P1, P6, P8).

use crate::domain::kernel::id::{Asset, CaseId, ClientGroupId, Object, Principal};
use crate::domain::kernel::record::{Col, Record};
use crate::domain::kernel::state::{Change, Origin};
use crate::domain::law::governing::{Facing, facing};
use crate::domain::law::hold::{check_deleted, check_freed};
use crate::domain::law::opposing::check_moved;
use crate::domain::law::request::reject_all;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::law::wall::locked_out;
use crate::domain::model::things::{Case, Client, ClientGroup, Matter, Status, is_closed, lock_in_the_way};
use crate::domain::model::{
    Acknowledgement, Activity, Administrator, Conflict, ExcludedSystem, HoldAsset, Memo, Omitted, Outbox,
    Policy, Request, Security, Staffing, StaffingHistory, StaffingRule,
};

/// P8: what hangs on an asset goes with it. What others say of it (sides, matters) keeps it there.
fn take_along(asset: Object, origin: Origin, rules: &Rules<'_, '_>) {
    fn remove_all<R: Record>(of: Col<R>, asset: Object, origin: Origin, rules: &Rules<'_, '_>) {
        for row in rules.state.by(of, asset) {
            rules.state.remove(&row, origin);
        }
    }
    if rules.choices.alone {
        return;
    }
    remove_all(Policy::asset, asset, origin, rules);
    remove_all(Administrator::asset, asset, origin, rules);
    remove_all(Staffing::asset, asset, origin, rules);
    remove_all(StaffingHistory::asset, asset, origin, rules);
    remove_all(Conflict::asset, asset, origin, rules);
    remove_all(ExcludedSystem::asset, asset, origin, rules);
    remove_all(Memo::asset, asset, origin, rules);
    remove_all(Acknowledgement::asset, asset, origin, rules);
    remove_all(StaffingRule::asset, asset, origin, rules);
    remove_all(Omitted::asset, asset, origin, rules);
    remove_all(HoldAsset::asset, asset, origin, rules);
    remove_all(Request::asset, asset, origin, rules);
    remove_all(Outbox::asset, asset, origin, rules);
}

/// P8: what closing an asset brings with it.
fn close<R: Record>(change: &Change<R>, status: Col<R>, asset: Object, rules: &Rules<'_, '_>) {
    if change.before.is_some() && change.differs(status) && is_closed(rules.state, asset) {
        reject_all(asset, change.origin, rules);
    }
}

impl Ruled for ClientGroup {
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let Some(row) = &change.after {
            close(change, ClientGroup::status, row.id.0, rules);
        }
        if let (Some(row), None) = (&change.before, &change.after) {
            take_along(row.id.0, change.origin, rules);
        }
    }
}

impl Ruled for Client {
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let Some(row) = &change.after {
            close(change, Client::status, row.id.0, rules);
        }
        if let (Some(row), None) = (&change.before, &change.after) {
            take_along(row.id.0, change.origin, rules);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let (Some(row), None) = (&change.before, &change.after) {
            check_deleted(change, row.id.0, &[row.client_group.map(Object::from)], rules);
        }
        if let Some(row) = &change.after
            && change.differs(Client::client_group)
            && let Some(group) = row.client_group
        {
            check_moved(change, row.id.0, rules);
            check_joining(change, row, group, rules);
        }
    }
}

impl Ruled for Case {
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let Some(row) = &change.after {
            close(change, Case::status, row.id.0, rules);
        }
        // P8: whoever makes a case administers it.
        if let (None, Some(row), Some(actor), false) =
            (&change.before, &change.after, rules.author.actor, rules.choices.no_administrator)
        {
            let (asset, principal) = (Asset(row.id.0), Principal(actor));
            rules.state.put(Administrator { asset, principal, ..Administrator::blank() }, change.origin);
        }
        if let (Some(row), None) = (&change.before, &change.after)
            && !rules.choices.alone
        {
            // P5, P8: its matters are free again, with what they had of their own.
            for matter in rules.state.by(Matter::case, row.id) {
                rules.state.put(Matter { case: None, ..matter }, change.origin);
            }
            take_along(row.id.0, change.origin, rules);
        }
    }
}

impl Ruled for Matter {
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let Some(row) = &change.after {
            close(change, Matter::status, row.id.0, rules);
        }
        if let (Some(row), None) = (&change.before, &change.after) {
            take_along(row.id.0, change.origin, rules);
            if !rules.choices.alone {
                for done in rules.state.by(Activity::matter, row.id) {
                    rules.state.remove(&done, change.origin);
                }
            }
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(matter) = &change.after else {
            if let Some(row) = &change.before {
                let group = rules.state.entity::<Client>(row.client).and_then(|client| client.client_group);
                let above = [row.case.map(Object::from), Some(row.client.0), group.map(Object::from)];
                check_deleted(change, row.id.0, &above, rules);
            }
            return;
        };
        let case = change.before.as_ref().and_then(|before| before.case);
        if let Some(case) = case.filter(|case| !rules.state.exists(case.0)) {
            check_freed(change, case.0, matter, rules);
        }
        if change.differs(Matter::client) || change.differs(Matter::case) {
            check_moved(change, matter.id.0, rules);
        }
        if let Some(case) = matter.case
            && change.differs(Matter::case)
        {
            check_entry(change, matter, case, rules);
        }
        let left = change.before.as_ref().is_some_and(|b| b.case.is_some() && b.case != matter.case);
        let reason = rules.choices.reason.as_str().trim();
        if left && rules.settings.matter_removal_requires_reason && reason.is_empty() {
            let message = format!("taking matter `{}` out of its case needs a reason", matter.id);
            rules.forbid_with(change, "T3", Matter::case, message, "--reason TEXT");
        }
    }
}

/// P10: in an open client group the settings of a restricted client are asleep, and its matters are open.
fn check_joining(change: &Change<Client>, client: &Client, group: ClientGroupId, rules: &Rules<'_, '_>) {
    let restricted = |asset: Object| {
        rules
            .state
            .entity::<Policy>(asset)
            .is_some_and(|policy| policy.security_or_default() == Security::Restricted)
    };
    if restricted(client.id.0) && !restricted(group.0) && !rules.choices.joins_open {
        let message = format!(
            "client `{}` is restricted and client group `{group}` is open: its settings would be asleep there",
            client.id
        );
        let hint = format!("imctl client update {:#} --client-group {group:#} --open-up", client.id);
        rules.forbid_with(change, "P10", Client::client_group, message, hint);
    }
}

/// P6, P7: may the matter go into the case?
fn check_entry(change: &Change<Matter>, matter: &Matter, case: CaseId, rules: &Rules<'_, '_>) {
    let Some(row) = rules.state.entity::<Case>(case) else { return };
    if matter.status != Status::Open {
        let message = format!("matter `{}` is closed and can't go into a case", matter.id);
        let hint = format!("imctl matter reopen {:#}", matter.id);
        rules.forbid_with(change, "P6", Matter::case, message, hint);
    }
    if row.status != Status::Open {
        let message = format!("case `{}` is closed and takes no matters", row.id);
        rules.forbid_with(change, "P6", Matter::case, message, format!("imctl case reopen {:#}", row.id));
    }
    let Facing { restricted, alone, .. } = facing(rules, matter.id.0);
    if !restricted && alone != "open" {
        let message = format!(
            "matter `{}` is {alone}, and the policy of case `{}` is open; it takes open matters only",
            matter.id, row.id
        );
        let hint = format!("imctl case policy {:#} --security restricted", row.id);
        rules.forbid_with(change, "P6", Matter::case, message, hint);
    }
    if let Some((lock, people)) = locked_out(rules, case.0, matter.id.0) {
        let (message, hint) = lock_in_the_way(case, matter.id, lock, &people);
        rules.forbid_with(change, "P7", Matter::case, message, hint);
    }
}
