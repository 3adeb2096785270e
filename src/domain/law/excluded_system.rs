//! The rules on excluding systems from a policy (P9).

use crate::domain::kernel::{Change, Class};
use crate::domain::law::governing::check_own;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::ExcludedSystem;

impl Ruled for ExcludedSystem {
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return };
        if change.after.is_some() && row.reason.as_str().trim().is_empty() {
            let message = "excluding a system needs a reason";
            rules.refuse(change, "P9", Class::Value, ExcludedSystem::reason, message);
        }
        check_own(change, ExcludedSystem::asset, row.asset.0, "excluded systems", rules);
    }
}
