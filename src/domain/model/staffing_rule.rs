//! Rules by which an asset's staffing maintains itself, and the people whom they never add (V2, S6).

use crate::domain::kernel::cell::{Cell, Context, Shape, Stored, choice};
use crate::domain::kernel::id::{Asset, UserId};
use crate::domain::kernel::message::{Message, message};
use crate::domain::kernel::state::{Change, State};
use crate::domain::law::governing::check_own;
use crate::domain::model::StaffingType;
use crate::domain::model::define::record;
use crate::domain::rules::{Class, Given, Hand, Ruled, Rules};

choice! {
    /// What a rule does.
    RuleKind, default Additive, {
        /// Adds who is active.
        Additive = "additive",
        /// Removes who isn't.
        Subtractive = "subtractive",
    }
}

record! {
    /// A rule by which an asset's staffing maintains itself; one of each kind.
    StaffingRule, key 2, {
        /// Asset
        "asset" asset: Asset, required;
        /// additive or subtractive
        "kind" kind: RuleKind;
        /// Active within so many days; not active for so many
        "days" days: Days, required;
        /// What an additive rule makes people: team or basic
        "type" member_type: Option<StaffingType>;
    }
}

record! {
    /// Somebody whom an additive rule doesn't add.
    Omitted, key 2, {
        /// Asset
        "asset" asset: Asset, required;
        /// User
        "user" user: UserId, required;
    }
}

/// A number of days: 1 to 36500, a hundred years. None is 0.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Days(pub u32);

impl Cell for Days {
    const SHAPE: Shape = Shape::Int;
    fn parse(text: &str, _: &Context) -> Result<Self, Message> {
        let days = text.parse().ok().filter(|days| (1..=36_500).contains(days));
        days.map(Days).ok_or_else(|| message!("`{text}` is not a number of days from 1 to 36500", text))
    }
    fn show(&self) -> String {
        if self.0 == 0 { String::new() } else { self.0.to_string() }
    }
    fn store(&self) -> Stored {
        if self.0 == 0 { Stored::Null } else { Stored::Int(self.0.into()) }
    }
    fn load(stored: Stored) -> Self {
        match stored {
            Stored::Int(days) => Days(u32::try_from(days).unwrap_or_default()),
            _ => Days::default(),
        }
    }
}

impl Ruled for StaffingRule {
    fn fill(&mut self, _before: Option<&Self>, _given: Given, _hand: &Hand) {
        if self.kind == RuleKind::Additive {
            self.member_type.get_or_insert_default();
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(rule) = change.after.as_ref().or(change.before.as_deref()) else { return };
        if change.after.is_some() && rule.member_type == Some(StaffingType::Support) {
            let message = "support is for assistants and never added by a rule; write team or basic";
            rules.refuse(change, "S2", Class::Value, "type", message.to_owned());
        }
        if rules.state.exists(rule.asset.0) {
            check_own(change, rule.asset.0, "rules", rules);
        }
    }
}

impl Ruled for Omitted {
    /// P5, P2: what sleeps isn't changed.
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { return };
        if rules.state.exists(row.asset.0) {
            check_own(change, row.asset.0, "omitted people", rules);
        }
    }
}

/// The rule of this kind on this very asset.
pub fn rule_of(state: &State<'_>, asset: Asset, kind: RuleKind) -> Option<StaffingRule> {
    state.get::<StaffingRule>(&[asset.store(), kind.store()])
}
