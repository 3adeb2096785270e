//! The rules on local administrators (A4, P5).

use crate::domain::kernel::Change;
use crate::domain::law::governing::{check_own, governance};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::Administrator;

impl Ruled for Administrator {
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return };
        // P5: a matter in a case has the case's administrators.
        if governance(rules, row.asset.0).by_case() {
            check_own(change, Administrator::asset, row.asset.0, "administrators", rules);
        }
    }
}
