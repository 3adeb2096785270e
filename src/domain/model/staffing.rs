//! Staffing: who works on an asset, and who did (S1–S10).

use crate::domain::kernel::{Asset, Flag, Instant, List, Principal, Text, choice};
use crate::domain::model::define::record;

choice! {
    /// What a member does (S2). `support` is computed for assistants and never stored.
    StaffingType, default Team, { Team = "team", Basic = "basic", Support = "support", }
}

choice! {
    /// How a row came about (S1).
    StaffingSource, default Manual, {
        Manual = "manual",
        Assistant = "assistant",
        Request = "request",
        Rule = "rule",
    }
}

record! {
    /// A member of an asset's staffing.
    Staffing, key 2, {
        /// Asset
        "asset" asset: Asset, required;
        /// User or group
        "member" member: Principal, required;
        /// team or basic
        "type" kind: StaffingType;
        /// When access ends (default: never)
        "until" until: Option<Instant>;
        /// The systems it is for (default: all)
        "systems" systems: List;
        /// Why
        "reason" reason: Text;
        /// Is it the responsible attorney?
        "attorney" attorney: Flag<false>;
        /// How the row came about
        "source" source: StaffingSource, recorded;
        /// When it was added
        "added_at" added_at: Option<Instant>, recorded;
        /// Who added it
        "added_by" added_by: Text, recorded;
    }
}

record! {
    /// Somebody who was removed from an asset's staffing (S6).
    StaffingHistory, key 3, {
        /// Asset
        "asset" asset: Asset, required;
        /// User or group
        "member" member: Principal, required;
        /// When they were removed
        "removed_at" removed_at: Option<Instant>, required;
        /// Why
        "reason" reason: Text;
    }
}
