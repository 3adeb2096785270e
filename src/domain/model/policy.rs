//! Security policies, and which asset governs a matter (P2–P5).

use crate::domain::kernel::{Asset, Flag, Kind, choice};
use crate::domain::model::define::record;

choice! {
    /// Who gets in: everybody, or those on the staffing.
    Security, default Inherited, { Inherited = "inherited", Open = "open", Restricted = "restricted", }
}

choice! {
    /// How access to a restricted asset is asked for (P2).
    AccessRequests, default None, {
        None = "none",
        Attorney = "attorney",
        Administrator = "administrator",
        Team = "team",
        AutomaticTimed = "automatic_timed",
        Automatic = "automatic",
    }
}

record! {
    /// An asset's security policy.
    Policy, key 1, {
        /// Asset
        "asset" asset: Asset, required;
        /// open or restricted; a matter's may be inherited
        "security" security: Option<Security>, filled;
        /// Are matters below open to nobody but those on this staffing? (clients and client groups)
        "limited_to_staffing" limited_to_staffing: Flag<false>;
        /// How access requests are handled
        "access_requests" access_requests: AccessRequests;
        /// Do assistants follow their timekeepers here? (default: the setting)
        "assistants_follow" assistants_follow: Option<bool>;
    }
}

impl Policy {
    /// Is the asset for those on its staffing only?
    pub fn is_restricted(&self) -> bool {
        self.security_or_default() == Security::Restricted
    }

    /// The security that counts: a row that doesn't say is its kind's default.
    pub fn security_or_default(&self) -> Security {
        self.security.unwrap_or(default_security(self.asset))
    }
}

pub fn default_security(asset: Asset) -> Security {
    if asset.0.kind == Kind::Matter { Security::Inherited } else { Security::Open }
}
