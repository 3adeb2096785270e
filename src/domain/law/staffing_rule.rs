//! The rules on self-maintaining staffing (V2, S2, P5).

use crate::domain::kernel::{Author, Change, Class, Given};
use crate::domain::law::governing::check_own;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::{Omitted, RuleKind, StaffingRule, StaffingType};

impl Ruled for StaffingRule {
    fn fill(&mut self, _before: Option<&Self>, _given: Given, _author: &Author) {
        if self.kind == RuleKind::Additive {
            self.member_type.get_or_insert_default();
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(rule) = change.after.as_ref().or(change.before.as_deref()) else { return };
        if change.after.is_some() && rule.member_type == Some(StaffingType::Support) {
            let message = "support is for assistants and never added by a rule; write team or basic";
            rules.refuse(change, "S2", Class::Value, StaffingRule::member_type, message);
        }
        if rules.state.exists(rule.asset.0) {
            check_own(change, StaffingRule::asset, rule.asset.0, "rules", rules);
        }
    }
}

impl Ruled for Omitted {
    /// P5, P2: what sleeps isn't changed.
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return };
        if rules.state.exists(row.asset.0) {
            check_own(change, Omitted::asset, row.asset.0, "omitted people", rules);
        }
    }
}
