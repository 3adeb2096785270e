//! What the decision asks about a firm: a handful of look-ups, each answerable by one index.

use crate::domain::access::request::{Id, ItemPrivilege};
use crate::domain::kernel::{Instant, Kind};
use crate::domain::model::{Containment, DefaultSecurity, GroupAccess, ItemKind, Level};

/// May the account be used at all? (step 1)
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Account {
    pub allow_logon: bool,
    pub locked: bool,
    /// Does default security hold only where an item says so? (W5)
    pub external: bool,
}

/// A group that a user is in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Membership {
    pub group: Id,
    /// A disabled group grants nothing; what it denies still counts (G2).
    pub enabled: bool,
}

/// What an asset is and what lies above it. Of an item only that it is one: see [`Facts::node`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    pub kind: Kind,
    /// The case that a matter is in.
    pub case: Option<Id>,
    /// The client that a matter is for.
    pub client: Option<Id>,
    /// The client group of a client, or of a matter's client.
    pub client_group: Option<Id>,
}

impl Place {
    /// The asset and everything above it: a wall on any of these covers `asset` (X1, X2).
    pub fn covering(&self, asset: Id) -> impl Iterator<Item = Id> {
        [Some(asset), self.case, self.client, self.client_group].into_iter().flatten()
    }
}

/// The security of an asset by itself, before anything above it is looked at (P2).
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct PolicyFacts {
    /// A matter's `inherited` and every `open` are no.
    pub restricted: bool,
    /// Of clients and client groups: matters below are for those on this staffing only. Counts only
    /// together with `restricted`: see [`PolicyFacts::is_locked`].
    pub limited_to_staffing: bool,
    /// Whether assistants follow their timekeepers here, where that differs from the setting (S5).
    pub assistants_follow: Option<bool>,
}

impl PolicyFacts {
    /// Does it lock the matters below?
    pub fn is_locked(&self) -> bool {
        self.restricted && self.limited_to_staffing
    }
}

/// A row of an asset's staffing. Its type doesn't matter for access (S2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StaffingRow {
    pub until: Option<Instant>,
    /// Is it for some systems only? Which: [`Facts::covers`].
    pub limited: bool,
}

impl StaffingRow {
    /// Access while now < until (S3).
    pub fn is_valid(&self, at: Instant) -> bool {
        self.until.is_none_or(|until| at < until)
    }
}

/// A side of an opposing team set. The number of a side means something only within its set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Side {
    pub set: Id,
    pub side: u32,
}

/// An item by itself: what it says is its own, not what it inherits (W1, W3).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Node {
    pub kind: ItemKind,
    pub library: Id,
    pub parent: Option<Id>,
    pub owner: Option<Id>,
    pub security: DefaultSecurity,
    pub external_as_normal: bool,
    /// Of workspaces.
    pub matter: Option<Id>,
}

/// What decisions ask of a library (L1).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LibraryFacts {
    pub group_access: GroupAccess,
    pub containment: Containment,
    /// The group whose members manage it (G3).
    pub nrtadmin: Option<Id>,
}

/// A user's place in a library (U3).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Assignment {
    pub allow_logon: bool,
    pub role: Id,
}

/// What a library role allows, as far as decisions on items depend on it (R4).
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct RoleFacts {
    /// Caps access to content at reading (W8).
    pub read_only: bool,
    granted: u8,
}

impl RoleFacts {
    /// Takes in a value that differs from the default: a row of `role_privileges`.
    pub fn set(&mut self, privilege: &str, value: &str) {
        if privilege == "system_access" {
            self.read_only = value == "read_only";
        } else if let Some(at) = ItemPrivilege::WORDS.iter().position(|word| *word == privilege) {
            self.granted |= u8::from(value == "granted") << at;
        }
    }

    /// Does it grant the privilege?
    pub fn grants(self, privilege: ItemPrivilege) -> bool {
        self.granted & 1 << privilege as u8 != 0
    }
}

/// The settings that decisions depend on (T3).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DecisionSettings {
    pub assistants_follow: bool,
    pub opposing_historical: bool,
    pub opposing_candidates: bool,
}

impl Default for DecisionSettings {
    fn default() -> Self {
        DecisionSettings { assistants_follow: false, opposing_historical: true, opposing_candidates: false }
    }
}

/// The firm, as far as decisions depend on it.
///
/// The rules ask lazily and in order, so an implementor may be arrays in memory for millions of
/// decisions or a few prepared statements for one. `any_…` methods call `test` with one thing after the
/// other until it returns true, and return whether it did; the order is free.
///
/// A number that is no object must never let anybody in: [`Facts::account`] says that it may not sign
/// in, [`Facts::policy`] that it is restricted.
pub trait Facts {
    fn settings(&self) -> DecisionSettings;

    /// The user's account.
    fn account(&self, user: Id) -> Account;

    /// The groups that the user is in, disabled ones too.
    fn any_group(&self, user: Id, test: impl FnMut(Membership) -> bool) -> bool;

    /// What the object is: an asset and what lies above it, or an item.
    fn place(&self, asset: Id) -> Place;

    /// What lies directly below: a client group's clients, a client's matters, a case's matters.
    fn any_below(&self, asset: Id, test: impl FnMut(Id) -> bool) -> bool;

    /// The asset's own policy; an open one when it has no row.
    fn policy(&self, asset: Id) -> PolicyFacts;

    /// Is the system excluded on this very asset? (P9)
    fn excludes_system(&self, asset: Id, system: Id) -> bool;

    /// Does this user or group have a conflict with this very asset? (X1)
    fn has_conflict(&self, asset: Id, principal: Id) -> bool;

    /// Has anybody a conflict with this very asset? Whoever can't tell in no time says yes.
    fn has_conflicts(&self, _asset: Id) -> bool {
        true
    }

    /// The row of this user or group on the staffing of this very asset (S1).
    fn row(&self, asset: Id, member: Id) -> Option<StaffingRow>;

    /// The rows of this user or group on the staffing of an asset of this kind, for a case on that of its
    /// matters too (S9), each with the asset that it is on.
    ///
    /// Override it only to find faster what this default finds.
    fn any_row_of(
        &self,
        (asset, kind): (Id, Kind),
        member: Id,
        mut test: impl FnMut(Id, StaffingRow) -> bool,
    ) -> bool
    where
        Self: Sized,
    {
        any_staffed_asset(self, asset, kind, |on| self.row(on, member).is_some_and(|row| test(on, row)))
    }

    /// Is this row, which is limited to some systems, for this one? Asked only about such rows.
    fn covers(&self, asset: Id, member: Id, system: Id) -> bool;

    /// The timekeepers whom this user assists (S5).
    fn any_timekeeper(&self, assistant: Id, test: impl FnMut(Id) -> bool) -> bool;

    /// Must the asset's memo be acknowledged before access is given? (M2)
    fn memo_acknowledge(&self, asset: Id) -> bool;

    /// When the user acknowledged the asset's memo.
    fn acknowledged(&self, asset: Id, user: Id) -> Option<Instant>;

    /// When this user or group was last removed, with history, from the staffing of this very asset (S6).
    fn last_removal(&self, asset: Id, member: Id) -> Option<Instant>;

    /// Has the user been active on this very matter? (V1; asked only with `opposing_candidates`)
    fn has_activity(&self, asset: Id, user: Id) -> bool;

    /// The sides of *active* opposing team sets that this very asset is on.
    fn any_active_side(&self, asset: Id, test: impl FnMut(Side) -> bool) -> bool;

    /// All assets of an opposing team set, active or not, each with its side.
    fn any_asset_of_set(&self, set: Id, test: impl FnMut(u32, Id) -> bool) -> bool;

    /// Is the principal a group?
    fn is_group(&self, principal: Id) -> bool;

    /// The staffing of this very asset. Single decisions don't ask this; lists of people do.
    fn any_row(&self, asset: Id, test: impl FnMut(Id, StaffingRow) -> bool) -> bool;

    /// Who was removed, with history, from the staffing of this very asset. For lists of people.
    fn any_removed(&self, asset: Id, test: impl FnMut(Id) -> bool) -> bool;

    /// The members of a group. For lists of people.
    fn any_member(&self, group: Id, test: impl FnMut(Id) -> bool) -> bool;

    /// The assistants of a user. For lists of people.
    fn any_assistant(&self, timekeeper: Id, test: impl FnMut(Id) -> bool) -> bool;

    /// Who has been active on this very matter. For lists of people.
    fn any_active_user(&self, asset: Id, test: impl FnMut(Id) -> bool) -> bool;

    /// An item; nothing for a number that is none.
    fn node(&self, item: Id) -> Option<Node>;

    /// What this very item gives or denies a user or group (W2).
    fn entry(&self, item: Id, principal: Id) -> Option<Level>;

    /// The library of items.
    fn library(&self, library: Id) -> Option<LibraryFacts>;

    /// The user's place in the library, for those who have one (U3).
    fn assignment(&self, library: Id, user: Id) -> Option<Assignment>;

    /// What a library role allows.
    fn role(&self, role: Id) -> RoleFacts;

    /// Whether an active opposing team set keeps the user out of the asset, where that is remembered: what
    /// the walk over the sides finds, found faster (X2, X3).
    fn remembered_opposition(&self, _asset: Id, _place: &Place, _user: Id, _at: Instant) -> Option<bool> {
        None
    }
}

/// The assets whose rows make up the staffing of `asset`: for a case also its matters (S9).
pub fn any_staffed_asset<F: Facts>(
    facts: &F,
    asset: Id,
    kind: Kind,
    mut test: impl FnMut(Id) -> bool,
) -> bool {
    test(asset) || kind == Kind::Case && facts.any_below(asset, test)
}
