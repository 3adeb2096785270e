//! Client groups, clients, cases and matters themselves (P1, P6, P8).

use crate::domain::kernel::cell::{Name, Stored, choice};
use crate::domain::kernel::id::{Asset, CaseId, ClientGroupId, ClientId, Kind, MatterId, Object, Principal};
use crate::domain::kernel::record::{Col, Record};
use crate::domain::kernel::state::{Change, Origin, State};
use crate::domain::kernel::text::Text;
use crate::domain::law::governing::{Facing, facing};
use crate::domain::law::wall::locked_out;
use crate::domain::model::define::record;
use crate::domain::model::hold::{check_deleted, check_freed};
use crate::domain::model::opposing::check_moved;
use crate::domain::model::request::reject_all;
use crate::domain::model::{
    Acknowledgement, Activity, Administrator, Conflict, ExcludedSystem, HoldAsset, Memo, Omitted, Outbox,
    Policy, Request, Security, Staffing, StaffingHistory, StaffingRule,
};
use crate::domain::rules::{Ruled, Rules, listed};

choice! {
    /// Where an asset is in its life; closing opens nothing (P8).
    Status, default Open, { Open = "open", Closed = "closed", }
}

record! {
    /// Several clients that are governed as one.
    ClientGroup, key 1, {
        /// Id: at most 32 characters
        "id" id: ClientGroupId, required;
        /// Name: at most 255 characters
        "name" name: Name<255>, required;
        /// Notes
        "notes" notes: Text;
        /// open or closed
        "status" status: Status;
    }
}

record! {
    /// Whom the firm works for.
    Client, key 1, {
        /// Id: at most 32 characters
        "id" id: ClientId, required;
        /// Name: at most 255 characters
        "name" name: Name<255>, required;
        /// Notes
        "notes" notes: Text;
        /// open or closed
        "status" status: Status;
        /// The client group that the client belongs to
        "client_group" client_group: Option<ClientGroupId>;
    }
}

record! {
    /// Several matters that share one policy.
    Case, key 1, {
        /// Id: at most 32 characters
        "id" id: CaseId, required;
        /// Name: at most 255 characters
        "name" name: Name<255>, required;
        /// Notes
        "notes" notes: Text;
        /// open or closed
        "status" status: Status;
    }
}

record! {
    /// A piece of work for a client.
    Matter, key 1, {
        /// Id: at most 32 characters
        "id" id: MatterId, required;
        /// Name: at most 255 characters
        "name" name: Name<255>, required;
        /// Notes
        "notes" notes: Text;
        /// open or closed
        "status" status: Status;
        /// The client that the matter is for
        "client" client: ClientId, required;
        /// The case that the matter is in
        "case" case: Option<CaseId>;
    }
}

/// P8: what hangs on an asset goes with it. What others say of it (sides, matters) keeps it there.
fn take_along(asset: Object, origin: Origin, rules: &Rules<'_, '_>) {
    fn remove_all<R: Record>(of: Col<R>, asset: Object, origin: Origin, rules: &Rules<'_, '_>) {
        for row in rules.state.by(of, asset) {
            rules.state.remove(&row, origin);
        }
    }
    if rules.answers.alone {
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

/// P8: is it closed?
pub fn is_closed(state: &State<'_>, asset: Object) -> bool {
    let status = match asset.kind {
        Kind::ClientGroup => state.entity::<ClientGroup>(asset).map(|row| row.status),
        Kind::Client => state.entity::<Client>(asset).map(|row| row.status),
        Kind::Case => state.entity::<Case>(asset).map(|row| row.status),
        _ => state.entity::<Matter>(asset).map(|row| row.status),
    };
    status == Some(Status::Closed)
}

/// P8: is it closed by the very changes at hand?
pub(crate) fn is_being_closed(state: &State<'_>, asset: Object) -> bool {
    let key = [Stored::Object(asset)];
    let status = match asset.kind {
        Kind::ClientGroup => state.before::<ClientGroup>(&key).map(|row| row.status),
        Kind::Client => state.before::<Client>(&key).map(|row| row.status),
        Kind::Case => state.before::<Case>(&key).map(|row| row.status),
        _ => state.before::<Matter>(&key).map(|row| row.status),
    };
    status == Some(Status::Open) && is_closed(state, asset)
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
            (&change.before, &change.after, rules.hand.actor, rules.answers.no_administrator)
        {
            let (asset, principal) = (Asset(row.id.0), Principal(actor));
            rules.state.put(Administrator { asset, principal, ..Administrator::blank() }, change.origin);
        }
        if let (Some(row), None) = (&change.before, &change.after)
            && !rules.answers.alone
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
            if !rules.answers.alone {
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
        let reason = rules.answers.reason.as_str().trim();
        if left && rules.settings.matter_removal_requires_reason && reason.is_empty() {
            let message = format!("taking matter `{}` out of its case needs a reason", matter.id);
            rules.forbid(change, "T3", "case", message, Some("--reason TEXT".into()));
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
    if restricted(client.id.0) && !restricted(group.0) && !rules.answers.joins_open {
        let message = format!(
            "client `{}` is restricted and client group `{group}` is open: its settings would be asleep there",
            client.id
        );
        let hint = format!("imctl client update {:#} --client-group {group:#} --open-up", client.id);
        rules.forbid(change, "P10", "client_group", message, Some(hint));
    }
}

/// P7: why a matter under a locked client can't go into a case as it is, and how to resolve it.
pub fn lock_in_the_way(case: CaseId, matter: MatterId, lock: Object, people: &[String]) -> (String, String) {
    let message = format!(
        "matter `{matter}` is under `{lock}`, which is limited to its staffing, and the case has people who \
         aren't on it: {}",
        listed(people)
    );
    let hint = format!(
        "imctl case add-matter {case:#} {matter:#} --resolve {matter:#}=open-up (switches the lock of {lock:#} off) \
         or --resolve {matter:#}=skip"
    );
    (message, hint)
}

/// P6, P7: may the matter go into the case?
fn check_entry(change: &Change<Matter>, matter: &Matter, case: CaseId, rules: &Rules<'_, '_>) {
    let Some(row) = rules.state.entity::<Case>(case) else { return };
    if matter.status != Status::Open {
        let message = format!("matter `{}` is closed and can't go into a case", matter.id);
        let hint = Some(format!("imctl matter reopen {:#}", matter.id));
        rules.forbid(change, "P6", "case", message, hint);
    }
    if row.status != Status::Open {
        let message = format!("case `{}` is closed and takes no matters", row.id);
        rules.forbid(change, "P6", "case", message, Some(format!("imctl case reopen {:#}", row.id)));
    }
    let Facing { restricted, alone, .. } = facing(rules, matter.id.0);
    if !restricted && alone != "open" {
        let message = format!(
            "matter `{}` is {alone}, and the policy of case `{}` is open; it takes open matters only",
            matter.id, row.id
        );
        let hint = Some(format!("imctl case policy {:#} --security restricted", row.id));
        rules.forbid(change, "P6", "case", message, hint);
    }
    if let Some((lock, people)) = locked_out(rules, case.0, matter.id.0) {
        let (message, hint) = lock_in_the_way(case, matter.id, lock, &people);
        rules.forbid(change, "P7", "case", message, Some(hint));
    }
}
