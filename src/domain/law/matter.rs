//! The rules on matters, and on their going into cases and out of them (P6–P8, T3).

use crate::domain::kernel::{CaseId, Change, Object, command, message};
use crate::domain::law::governing::{Governance, governance};
use crate::domain::law::hold::{check_deleted, check_freed};
use crate::domain::law::opposing::check_moved;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::law::wall::locked_out;
use crate::domain::model::commands::{CASE_REOPEN, MATTER_REOPEN, NOUN_POLICY_SECURITY};

use crate::domain::law::asset::{close, take_along};
use crate::domain::law::wall::lock_in_the_way;
use crate::domain::model::{Activity, Case, Client, Matter, Status};

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
            let message =
                message!("taking matter `{matter}` out of its case needs a reason", matter = matter.id);
            rules.forbid_with(change, "T3", Matter::case, message, "--reason TEXT");
        }
    }
}

/// P6, P7: may the matter go into the case?
fn check_entry(change: &Change<Matter>, matter: &Matter, case: CaseId, rules: &Rules<'_, '_>) {
    let Some(row) = rules.state.entity::<Case>(case) else { return };
    if matter.status != Status::Open {
        let message = message!("matter `{matter}` is closed and can't go into a case", matter = matter.id);
        let hint = command!(MATTER_REOPEN, matter = matter.id);
        rules.forbid_with(change, "P6", Matter::case, message, hint);
    }
    if row.status != Status::Open {
        let message = message!("case `{case}` is closed and takes no matters", case = row.id);
        rules.forbid_with(change, "P6", Matter::case, message, command!(CASE_REOPEN, case = row.id));
    }
    let Governance { restricted, alone, .. } = governance(rules, matter.id.0);
    if !restricted && alone != "open" {
        let message = message!(
            "matter `{matter}` is {alone}, and the policy of case `{case}` is open; it takes open matters only",
            matter = matter.id,
            alone,
            case = row.id
        );
        let hint = command!(NOUN_POLICY_SECURITY, noun = "case", id = row.id, security = "restricted");
        rules.forbid_with(change, "P6", Matter::case, message, hint);
    }
    if let Some((lock, people)) = locked_out(rules, case.0, matter.id.0) {
        let (message, hint) = lock_in_the_way(case, matter.id, lock, people);
        rules.forbid_with(change, "P7", Matter::case, message, hint);
    }
}
