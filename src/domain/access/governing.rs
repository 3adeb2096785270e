//! Which asset governs another (P4), and which locks lie above a matter.

use crate::domain::access::facts::{Facts, Place, PolicyFacts};
use crate::domain::access::request::Id;
use crate::domain::kernel::Kind;
use std::fmt;

/// Why an asset is governed as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Basis {
    Case,
    Restricted,
    ClientGroup,
    Client,
    Open,
}

impl Basis {
    /// The words for it, as lists show them.
    pub fn words(self) -> &'static str {
        match self {
            Basis::Case => "secured by case",
            Basis::Restricted => "restricted",
            Basis::ClientGroup => "restricted by client group",
            Basis::Client => "restricted by client",
            Basis::Open => "open",
        }
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.words())
    }
}

/// The asset whose policy, staffing, memo and excluded systems apply.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Governing {
    pub asset: Id,
    pub kind: Kind,
    pub basis: Basis,
    pub policy: PolicyFacts,
}

/// P4: the asset that governs `asset`.
pub fn governing<F: Facts>(facts: &F, asset: Id) -> Governing {
    governing_at(facts, asset, &facts.place(asset))
}

/// P4, for an asset whose place is known.
pub fn governing_at<F: Facts>(facts: &F, asset: Id, place: &Place) -> Governing {
    match (place.kind, place.case, place.client_group, place.client) {
        (Kind::Matter, Some(case), _, _) => {
            Governing { asset: case, kind: Kind::Case, basis: Basis::Case, policy: facts.policy(case) }
        }
        (Kind::Matter, None, group, client) => {
            let own = facts.policy(asset);
            if own.restricted {
                return Governing { asset, kind: Kind::Matter, basis: Basis::Restricted, policy: own };
            }
            // The settings of a client that is in a group are asleep.
            let parent = match (group, client) {
                (Some(group), _) => Some((group, Kind::ClientGroup, Basis::ClientGroup)),
                (None, Some(client)) => Some((client, Kind::Client, Basis::Client)),
                (None, None) => None,
            };
            if let Some((asset, kind, basis)) = parent {
                let policy = facts.policy(asset);
                if policy.restricted {
                    return Governing { asset, kind, basis, policy };
                }
            }
            Governing { asset, kind: Kind::Matter, basis: Basis::Open, policy: own }
        }
        (Kind::Client, _, Some(group), _) => {
            let policy = facts.policy(group);
            let basis = if policy.restricted { Basis::ClientGroup } else { Basis::Open };
            Governing { asset: group, kind: Kind::ClientGroup, basis, policy }
        }
        (kind, ..) => {
            let policy = facts.policy(asset);
            let basis = if policy.restricted { Basis::Restricted } else { Basis::Open };
            Governing { asset, kind, basis, policy }
        }
    }
}

/// The locked client or client group above a matter, if there is one (P2, P4): of a client in a group
/// only the group's lock counts. Nothing locks other assets.
pub fn lock_above<F: Facts>(facts: &F, place: &Place) -> Option<Id> {
    if place.kind != Kind::Matter {
        return None;
    }
    place.client_group.or(place.client).filter(|parent| facts.policy(*parent).is_locked())
}

/// The asset whose `assistants_follow` is asked about rows of `asset`: a matter in a case uses the
/// case's (S5).
pub fn follow_asset(asset: Id, place: &Place) -> Id {
    place.case.unwrap_or(asset)
}

/// S5: do assistants follow their timekeepers here? `asset` is what [`follow_asset`] says.
pub fn assistants_follow<F: Facts>(facts: &F, asset: Id) -> bool {
    facts.policy(asset).assistants_follow.unwrap_or_else(|| facts.settings().assistants_follow)
}
