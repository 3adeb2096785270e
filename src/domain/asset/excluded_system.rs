//! Systems, and the assets whose policy they are excluded from (P9).

use super::Staffing;
use super::governing::check_own;
use crate::domain::cell::Cell;
use crate::domain::id::{Asset, SystemId};
use crate::domain::record::{Record, record};
use crate::domain::rules::{Class, Ruled, Rules, listed};
use crate::domain::state::Change;
use crate::domain::text::Text;

/// The system that is always there (P9).
pub const IMANAGE_WORK: &str = "iManage Work";

record! {
    /// A product that asks the policy.
    System, key 1, {
        /// Name, as other files spell it
        "id" id: SystemId, required;
        /// Description
        "description" description: Text;
    }
}

record! {
    /// A system in which an asset's policy counts as open.
    ExcludedSystem, key 2, {
        /// Asset
        "asset" asset: Asset, required;
        /// System
        "system" system: SystemId, required;
        /// Why (must be given)
        "reason" reason: Text, required;
    }
}

impl Ruled for System {
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let (Some(row), None) = (&change.before, &change.after) else { return };
        if row.id.show().eq_ignore_ascii_case(IMANAGE_WORK) {
            let message = format!("`{IMANAGE_WORK}` is always there and can't be deleted");
            rules.refuse(change, "P9", Class::State, "id", message);
        }
        // A list of names is no reference that could be looked up.
        let is_listed = |staffing: &Staffing| {
            staffing.systems.names().any(|name| Text::new(name).key() == row.id.0.key())
        };
        let users: Vec<String> =
            rules.state.all::<Staffing>().iter().filter(|s| is_listed(s)).map(Record::name).collect();
        if !users.is_empty() {
            let message = format!("system `{}` is still used by the staffing {}", row.id, listed(&users));
            rules.refuse(change, "P9", Class::State, "id", message);
        }
    }
}

impl Ruled for ExcludedSystem {
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return };
        if change.after.is_some() && row.reason.as_str().trim().is_empty() {
            let message = "excluding a system needs a reason".to_owned();
            rules.refuse(change, "P9", Class::Value, "reason", message);
        }
        check_own(change, row.asset.0, "excluded systems", rules);
    }
}
