//! How a number's facts lie in memory: its kind and yes and no in one word, its lists beside it.

use crate::domain::access::request::Id;
use crate::domain::kernel::Instant;

/// No object.
pub(super) const NONE: Id = Id::MAX;
/// A row that ends never.
pub(super) const NEVER: u32 = u32::MAX;
/// A row whose end or systems stand in the side table.
pub(super) const SPECIAL: u32 = u32::MAX - 1;

/// What is known of a number in one look: its kind in the lowest three bits, then yes and no.
pub(super) mod bits {
    pub const KIND: u16 = 0b111;
    pub const USER: u16 = 1;
    pub const GROUP: u16 = 2;
    pub const CLIENT_GROUP: u16 = 3;
    pub const CLIENT: u16 = 4;
    pub const CASE: u16 = 5;
    pub const MATTER: u16 = 6;
    /// What else is known of an item stands apart: those who ask about assets have no use for it.
    pub const ITEM: u16 = 7;
    /// Of users: may sign in. Of groups: enabled.
    pub const ENABLED: u16 = 1 << 3;
    /// Of users: is locked. Of clients and client groups: is limited to staffing.
    pub const LOCKED: u16 = 1 << 4;
    pub const RESTRICTED: u16 = 1 << 5;
    /// Of users: is external.
    pub const EXTERNAL: u16 = 1 << 5;
    pub const FOLLOW_GIVEN: u16 = 1 << 6;
    pub const FOLLOW: u16 = 1 << 7;
    pub const MEMO: u16 = 1 << 8;
    pub const CONFLICTS: u16 = 1 << 9;
    pub const EXCLUDES: u16 = 1 << 10;
    pub const ON_ACTIVE_SIDE: u16 = 1 << 11;
    /// Of users: assists somebody.
    pub const ASSISTS: u16 = 1 << 12;
    /// Has rows of staffing.
    pub const STAFFED: u16 = 1 << 13;
}

/// A row of staffing that ends at no whole second of 1970 to 2106, or that is for some systems only.
pub(super) struct Special {
    pub until: Option<Instant>,
    pub systems: Option<Box<[Id]>>,
}

/// What every decision asks about a number, side by side in memory: none lies across two lines of it.
#[derive(Clone, Copy)]
#[repr(align(32))]
pub(super) struct Thing {
    /// A matter's client, a client's client group.
    pub above: Id,
    pub case: Id,
    /// Where its lists start. Each ends where that of the next number starts.
    pub staffing: u32,
    pub conflicts: u32,
    pub groups: u32,
    /// The bits of all members in its list of staffing: see `staffing::bit`.
    pub members: u64,
    pub bits: u16,
}

impl Thing {
    /// No object.
    pub const NONE: Thing =
        Thing { above: NONE, case: NONE, staffing: 0, conflicts: 0, groups: 0, members: 0, bits: 0 };
}
