//! Who is on the staffing of an asset: own rows, groups' rows, assistants (S1–S9).

use crate::domain::access::decision::Via;
use crate::domain::access::facts::{Facts, StaffingRow};
use crate::domain::access::governing::assistants_follow;
use crate::domain::access::request::Id;
use crate::domain::kernel::{Instant, Kind};

/// Does a row that concerns a user count for them?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MatchValidity {
    Yes,
    /// The group is disabled (G2).
    GroupDisabled,
    /// Assistants don't follow their timekeepers there (S5).
    NotFollowing,
    /// The assistant has a row of their own there, which ends the link (S5).
    OwnRow,
}

/// A row that concerns a user.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StaffingMatch {
    /// Where the row is.
    pub asset: Id,
    /// Whose it is: the user, a group of theirs, or a timekeeper.
    pub member: Id,
    pub via: Via,
    pub row: StaffingRow,
    pub validity: MatchValidity,
}

impl StaffingMatch {
    /// Is the row for this system?
    pub fn covers<F: Facts>(&self, facts: &F, system: Id) -> bool {
        !self.row.limited || facts.covers(self.asset, self.member, system)
    }
}

/// Which rows [`any_match`] looks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MatchFilter {
    /// Those that count.
    Counting,
    /// Those that would count but for a disabled group or an ended link as well: for explanations.
    All,
}

/// The rows on an asset of this kind that concern the user, for a case also those on its matters (S9): the
/// user's own, their groups', their timekeepers'. `follow` says whether assistants follow their timekeepers
/// there.
pub fn any_match<F: Facts>(
    facts: &F,
    asset: (Id, Kind),
    user: Id,
    follow: bool,
    wanted: MatchFilter,
    mut test: impl FnMut(StaffingMatch) -> bool,
) -> bool {
    let own =
        |asset, row| StaffingMatch { asset, member: user, via: Via::Own, row, validity: MatchValidity::Yes };
    if facts.any_row_of(asset, user, |on, row| test(own(on, row))) {
        return true;
    }
    let found = facts.any_group(user, |membership| {
        let validity = if membership.enabled { MatchValidity::Yes } else { MatchValidity::GroupDisabled };
        if validity != MatchValidity::Yes && wanted == MatchFilter::Counting {
            return false;
        }
        let (member, via) = (membership.group, Via::Group(membership.group));
        facts
            .any_row_of(asset, member, |asset, row| test(StaffingMatch { asset, member, via, row, validity }))
    });
    if found {
        return true;
    }
    if !follow && wanted == MatchFilter::Counting {
        return false;
    }
    facts.any_timekeeper(user, |member| {
        facts.any_row_of(asset, member, |asset, row| {
            let validity = match follow {
                false => MatchValidity::NotFollowing,
                true if facts.row(asset, user).is_some() => MatchValidity::OwnRow,
                true => MatchValidity::Yes,
            };
            (validity == MatchValidity::Yes || wanted == MatchFilter::All)
                && test(StaffingMatch { asset, member, via: Via::Assistant(member), row, validity })
        })
    })
}

/// Where a user stands with an asset's staffing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StaffingStatus {
    /// On it.
    On(Via),
    /// Was on it, and every row has ended.
    Expired,
    /// No row concerns the user and the system.
    Off,
}

/// Step 3c: is the user on the staffing of this asset, in this system, at this time?
///
/// The asset is taken as its own: which asset governs is for the caller to know.
pub fn staffing_status<F: Facts>(
    facts: &F,
    asset: (Id, Kind),
    user: Id,
    system: Id,
    at: Instant,
) -> StaffingStatus {
    let follow = assistants_follow(facts, asset.0);
    let mut staffing_status = StaffingStatus::Off;
    any_match(facts, asset, user, follow, MatchFilter::Counting, |found| {
        if !found.covers(facts, system) {
            return false;
        }
        if found.row.is_valid(at) {
            staffing_status = StaffingStatus::On(found.via);
            return true;
        }
        staffing_status = StaffingStatus::Expired;
        false
    });
    staffing_status
}

/// Is the user on the staffing of this asset at this time, in whatever system? (P7)
pub fn is_staffed<F: Facts>(facts: &F, asset: (Id, Kind), user: Id, at: Instant) -> bool {
    let follow = assistants_follow(facts, asset.0);
    any_match(facts, asset, user, follow, MatchFilter::Counting, |found| found.row.is_valid(at))
}
