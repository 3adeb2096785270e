//! What only the system operator keeps: services, who holds what there, the integration (A7).

use super::guarded::Guarded;
use super::keeper::{HELP_DESK, Keeper};
use crate::domain::model::integration::{Integration, LinkedUser};
use crate::domain::model::service::{Service, ServiceAssignment};

macro_rules! operator_only {
    ($($Record:ident;)*) => {$(
        impl Guarded for $Record {
            const KEEPERS: &'static [Keeper] = &[];
            const READERS: &'static [Keeper] = &[HELP_DESK];
        }
    )*};
}

operator_only! {
    Service;
    ServiceAssignment;
    Integration;
    LinkedUser;
}
