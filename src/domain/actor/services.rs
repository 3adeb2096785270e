//! What only the system operator keeps: services, who holds what there, the integration (A7).

use super::authority::{Authority, HELP_DESK};
use super::guarded::Guarded;
use crate::domain::model::{Integration, LinkedUser, Service, ServiceAssignment};

macro_rules! operator_only {
    ($($Record:ident;)*) => {$(
        impl Guarded for $Record {
            const WRITERS: &'static [Authority] = &[];
            const READERS: &'static [Authority] = &[HELP_DESK];
        }
    )*};
}

operator_only! {
    Service;
    ServiceAssignment;
    Integration;
    LinkedUser;
}
