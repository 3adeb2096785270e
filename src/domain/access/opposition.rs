//! Opposing team sets: who the people of a side are, and from what they are kept out (X2, X3).

use crate::domain::access::facts::{Facts, Place, Side};
use crate::domain::access::governing::{assistants_follow, follow_asset, governing_at};
use crate::domain::access::request::Id;
use crate::domain::kernel::{Instant, Kind};
use rustc_hash::{FxHashMap, FxHashSet};

/// What makes somebody one of a side's people.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InvolvementKind {
    /// A row on the staffing, valid or, with `opposing_historical`, ended.
    Row,
    /// A removal from the staffing, with `opposing_historical`.
    Removed,
    /// Activity, with `opposing_candidates`.
    Activity,
}

/// Why a user is one of a side's people: `member` is the user, a group of theirs or a timekeeper.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Involvement {
    pub asset: Id,
    pub member: Id,
    pub kind: InvolvementKind,
}

/// An opposing team set that keeps a user out of an asset.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Opposition {
    pub set: Id,
    /// The asset itself or one above it: on a side of the set.
    pub listed: Id,
    /// An asset of another side.
    pub opposite: Id,
    /// What makes the user one of that side's people.
    pub involvement: Involvement,
}

/// One of a side's people, for as long as `until` isn't reached.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct SideMember {
    pub user: Id,
    pub until: Option<Instant>,
}

/// The active opposing team sets that keep the user out of the asset.
///
/// Walks from the sides that cover the asset to the other sides' assets, and asks there for the user:
/// the cost is that of the other sides, and next to nothing when the asset is on none.
pub fn any_opposition<F: Facts>(
    facts: &F,
    asset: Id,
    place: &Place,
    user: Id,
    at: Instant,
    mut test: impl FnMut(Opposition) -> bool,
) -> bool {
    place.covering(asset).any(|listed| {
        facts.any_active_side(listed, |Side { set, side }| {
            facts.any_asset_of_set(set, |other, opposite| {
                other != side
                    && any_row_asset(facts, opposite, &mut FxHashSet::default(), |asset, place| {
                        any_involvement(facts, asset, place, user, at, |involvement| {
                            test(Opposition { set, listed, opposite, involvement })
                        })
                    })
            })
        })
    })
}

/// Is the user one of the people whom an active opposing team set keeps out of the asset? (X2, X3)
pub fn is_opposed<F: Facts>(facts: &F, asset: Id, place: &Place, user: Id, at: Instant) -> bool {
    facts
        .remembered_opposition(asset, place, user, at)
        .unwrap_or_else(|| any_opposition(facts, asset, place, user, at, |_| true))
}

/// X2: the people of a side, by number. Each stays one until the given time.
pub fn side_people<F: Facts>(facts: &F, side: Side) -> Vec<SideMember> {
    let mut people = People::default();
    let mut seen = FxHashSet::default();
    facts.any_asset_of_set(side.set, |other, listed| {
        other == side.side
            && any_row_asset(facts, listed, &mut seen, |asset, place| {
                people.add_all(facts, asset, place);
                false
            })
    });
    people.into_sorted()
}

/// The assets whose rows count for a side on which `listed` is: itself, all under it, and for each of
/// these the asset that governs it and, when that is a case, the case's matters.
///
/// `seen` holds those that were visited, so that the assets of a side can share it.
fn any_row_asset<F: Facts>(
    facts: &F,
    listed: Id,
    seen: &mut FxHashSet<Id>,
    mut test: impl FnMut(Id, &Place) -> bool,
) -> bool {
    let mut open = vec![listed];
    while let Some(asset) = open.pop() {
        let place = facts.place(asset);
        if seen.insert(asset) && test(asset, &place) {
            return true;
        }
        let governor = governing_at(facts, asset, &place);
        if governor.asset != asset && seen.insert(governor.asset) {
            if test(governor.asset, &facts.place(governor.asset)) {
                return true;
            }
            if governor.kind == Kind::Case
                && facts.any_below(governor.asset, |matter| {
                    seen.insert(matter) && test(matter, &facts.place(matter))
                })
            {
                return true;
            }
        }
        facts.any_below(asset, |below| {
            open.push(below);
            false
        });
    }
    false
}

/// What ties the user to this very asset: own row, any group's, disabled too, or a timekeeper's.
fn any_involvement<F: Facts>(
    facts: &F,
    asset: Id,
    place: &Place,
    user: Id,
    at: Instant,
    mut test: impl FnMut(Involvement) -> bool,
) -> bool {
    let settings = facts.settings();
    let mut tied = |member: Id| {
        let row = facts.row(asset, member);
        if row.is_some_and(|row| settings.opposing_historical || row.is_valid(at))
            && test(Involvement { asset, member, kind: InvolvementKind::Row })
        {
            return true;
        }
        settings.opposing_historical
            && facts.last_removal(asset, member).is_some()
            && test(Involvement { asset, member, kind: InvolvementKind::Removed })
    };
    if tied(user) || facts.any_group(user, |membership| tied(membership.group)) {
        return true;
    }
    // The row of their own, even an ended one, speaks for an assistant (S5).
    if facts.any_timekeeper(user, |_| true)
        && facts.row(asset, user).is_none()
        && assistants_follow(facts, follow_asset(asset, place))
        && facts.any_timekeeper(user, &mut tied)
    {
        return true;
    }
    settings.opposing_candidates
        && facts.has_activity(asset, user)
        && test(Involvement { asset, member: user, kind: InvolvementKind::Activity })
}

/// People, each with the time until which something holds for them.
#[derive(Default)]
pub(in crate::domain::access) struct People(FxHashMap<Id, Option<Instant>>);

impl People {
    fn add(&mut self, user: Id, until: Option<Instant>) {
        let known = self.0.entry(user).or_insert(until);
        *known = match (*known, until) {
            (Some(known), Some(until)) => Some(known.max(until)),
            _ => None,
        };
    }

    /// Adds a member of the staffing of `asset`: the members of a group, a user's assistants too.
    pub(in crate::domain::access) fn add_member<F: Facts>(
        &mut self,
        facts: &F,
        asset: Id,
        member: Id,
        until: Option<Instant>,
        follow: bool,
    ) {
        if facts.is_group(member) {
            facts.any_member(member, |user| {
                self.add(user, until);
                false
            });
            return;
        }
        self.add(member, until);
        if follow {
            facts.any_assistant(member, |assistant| {
                if facts.row(asset, assistant).is_none() {
                    self.add(assistant, until);
                }
                false
            });
        }
    }

    /// Adds everybody whom something ties to this very asset: what [`any_involvement`] asks about one user.
    fn add_all<F: Facts>(&mut self, facts: &F, asset: Id, place: &Place) {
        let settings = facts.settings();
        let follow = assistants_follow(facts, follow_asset(asset, place));
        facts.any_row(asset, |member, row| {
            let until = if settings.opposing_historical { None } else { row.until };
            self.add_member(facts, asset, member, until, follow);
            false
        });
        if settings.opposing_historical {
            facts.any_removed(asset, |member| {
                self.add_member(facts, asset, member, None, follow);
                false
            });
        }
        if settings.opposing_candidates {
            facts.any_active_user(asset, |user| {
                self.add(user, None);
                false
            });
        }
    }

    /// Those added, by number.
    pub(in crate::domain::access) fn into_sorted(self) -> Vec<SideMember> {
        let mut people: Vec<SideMember> =
            self.0.into_iter().map(|(user, until)| SideMember { user, until }).collect();
        people.sort_unstable();
        people
    }
}
