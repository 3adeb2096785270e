//! Security memos and their acknowledgement, as far as access depends on them (M1–M3).

use crate::domain::kernel::{Asset, Flag, Frequency, Instant, Text, UserId, choice};
use crate::domain::model::define::record;

choice! {
    /// How a memo is sent.
    MemoKind, default Text, { Text = "text", Email = "email", }
}

record! {
    /// What everybody on an asset's staffing has to know.
    Memo, key 1, {
        /// Asset
        "asset" asset: Asset, required;
        /// text or email
        "kind" kind: MemoKind;
        /// The memo
        "text" text: Text;
        /// Is it sent to everybody who is newly staffed?
        "auto_send" auto_send: Flag<false>;
        /// Must it be acknowledged before access is given?
        "acknowledge" acknowledge: Flag<false>;
        /// How often reminders go out: never, or `10d`, `1w`, `3m`, `1y`
        "frequency" frequency: Frequency;
        /// When the schedule starts
        "starts_at" starts_at: Option<Instant>, filled;
        /// When the next reminder is due
        "next_due" next_due: Option<Instant>, filled;
    }
}

record! {
    /// A person's acknowledgement of an asset's memo (M2).
    Acknowledgement, key 2, {
        /// Asset
        "asset" asset: Asset, required;
        /// User
        "user" user: UserId, required;
        /// When
        "acknowledged_at" acknowledged_at: Option<Instant>, recorded;
        /// By whom it was recorded
        "by" by: Text, recorded;
    }
}
