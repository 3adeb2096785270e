//! Holds: assets that may not be deleted while something is going on, and the people who must know it
//! (H1). A hold grants and denies no content.

use crate::domain::kernel::{Asset, HoldId, Instant, Name, Text, UserId};
use crate::domain::model::define::record;

record! {
    /// Assets that may not be deleted for a while.
    Hold, key 1, {
        /// Id: at most 32 characters
        "id" id: HoldId, required;
        /// Name: at most 255 characters
        "name" name: Name<255>, required;
        /// Notes
        "notes" notes: Text;
        /// When it begins to hold (in a file, empty: it always has)
        "active_from" active_from: Option<Instant>;
        /// When it ends
        "released_at" released_at: Option<Instant>;
    }
}

record! {
    /// An asset under a hold, with everything under it.
    HoldAsset, key 2, {
        /// Hold
        "hold" hold: HoldId, required;
        /// Asset
        "asset" asset: Asset, required;
    }
}

record! {
    /// Somebody who must know of a hold, and say so.
    HoldCustodian, key 2, {
        /// Hold
        "hold" hold: HoldId, required;
        /// User
        "user" user: UserId, required;
        /// When they acknowledged it (empty: not yet)
        "acknowledged_at" acknowledged_at: Option<Instant>, recorded;
    }
}

impl Hold {
    /// H1: from `active_from` on, until it is released.
    pub fn is_active(&self, now: Instant) -> bool {
        self.active_from.is_none_or(|from| from <= now) && !self.is_released(now)
    }

    /// Is it history? One that is released as it begins is so from the first.
    pub fn is_released(&self, now: Instant) -> bool {
        let never = |released| self.active_from.is_some_and(|from| released <= from);
        self.released_at.is_some_and(|released| released <= now || never(released))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kernel::Record;

    #[test]
    fn a_hold_is_active_from_its_beginning_until_its_release_h1() {
        let hold = |from, released| Hold {
            active_from: Option::map(from, Instant),
            released_at: Option::map(released, Instant),
            ..Hold::blank()
        };
        let active = |hold: Hold| [9, 10, 19, 20].map(|now| hold.is_active(Instant(now)));
        assert_eq!(active(hold(None, None)), [true; 4]);
        assert_eq!(active(hold(Some(10), None)), [false, true, true, true]);
        assert_eq!(active(hold(Some(10), Some(20))), [false, true, true, false]);
        assert_eq!(active(hold(None, Some(20))), [true, true, true, false]);
        // Released before it began, it never held anything.
        assert_eq!(active(hold(Some(10), Some(10))), [false; 4]);
    }
}
