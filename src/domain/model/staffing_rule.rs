//! Rules by which an asset's staffing maintains itself, and the people whom they never add (V2, S6).

use crate::domain::kernel::{Asset, Cell, Context, Message, Shape, State, Stored, UserId, choice, message};
use crate::domain::model::define::record;
use crate::domain::model::staffing::StaffingType;

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

/// The rule of this kind on this very asset.
pub fn rule_of(state: &State<'_>, asset: Asset, kind: RuleKind) -> Option<StaffingRule> {
    state.get::<StaffingRule>(&[asset.store(), kind.store()])
}
