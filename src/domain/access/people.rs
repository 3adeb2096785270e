//! Lists of people for the rules of writing: a case's people (P7), and who would be walled off (S7).

use super::facts::{Facts, Id, Place};
use super::governing::{assistants_follow, follow_asset};
use super::sides::People;
use super::staffed::is_staffed;
use crate::domain::id::Kind;
use crate::domain::time::Instant;

/// P7: the people of a case: its rows, the rows of its matters and of the `entering` ones, groups
/// (disabled too) and assistants expanded, expired and removed rows not. By number.
pub fn people_of_case<F: Facts>(facts: &F, case: Id, entering: &[Id], at: Instant) -> Vec<Id> {
    let mut people = People::default();
    let follow = assistants_follow(facts, case);
    let mut add = |asset: Id| {
        facts.any_row(asset, |member, row| {
            if row.is_valid(at) {
                people.add_member(facts, asset, member, row.until, follow);
            }
            false
        })
    };
    add(case);
    facts.any_below(case, &mut add);
    entering.iter().copied().for_each(|matter| {
        add(matter);
    });
    people.into_sorted().into_iter().map(|person| person.user).collect()
}

/// Everybody on the staffing of an asset (S9) at this time, groups (disabled too) and assistants expanded.
/// By number.
pub fn people_of<F: Facts>(facts: &F, (asset, kind): (Id, Kind), at: Instant) -> Vec<Id> {
    if kind == Kind::Case {
        return people_of_case(facts, asset, &[], at);
    }
    let mut people = People::default();
    let follow = assistants_follow(facts, follow_asset(asset, &facts.place(asset)));
    facts.any_row(asset, |member, row| {
        if row.is_valid(at) {
            people.add_member(facts, asset, member, row.until, follow);
        }
        false
    });
    people.into_sorted().into_iter().map(|person| person.user).collect()
}

/// P7: the people whom a member of a case's staffing stands for: a group's members, a user and those who
/// assist them there.
pub fn people_of_member<F: Facts>(facts: &F, case: Id, member: Id) -> Vec<Id> {
    let mut people = People::default();
    people.add_member(facts, case, member, None, assistants_follow(facts, case));
    people.into_sorted().into_iter().map(|person| person.user).collect()
}

/// P7: those of `people` who aren't on the staffing of this locked client or client group.
pub fn not_staffed_on<F: Facts>(facts: &F, lock: Id, people: &[Id], at: Instant) -> Vec<Id> {
    let kind = facts.place(lock).kind;
    people.iter().copied().filter(|user| !is_staffed(facts, (lock, kind), *user, at)).collect()
}

/// What would keep somebody out whatever the staffing says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wall {
    /// A conflict of the user or one of their groups with this asset.
    Conflict { asset: Id, principal: Id },
    /// An active opposing team set.
    Opposing,
}

/// S7: the first wall that stands between the user and the asset, or for a case any of its matters, with
/// what it keeps them out of. For a group ask for each of its members.
pub fn wall_within<F: Facts>(facts: &F, asset: Id, user: Id, at: Instant) -> Option<(Id, Wall)> {
    let place = facts.place(asset);
    let mut found = None;
    let mut walled = |on: Id, place: &Place| {
        place.covering(on).any(|asset| {
            any_conflict(facts, asset, user, |principal| {
                found = Some((on, Wall::Conflict { asset, principal }));
                true
            })
        }) || facts.is_opposed(on, place, user, at) && {
            found = Some((on, Wall::Opposing));
            true
        }
    };
    if !walled(asset, &place) && place.kind == Kind::Case {
        facts.any_below(asset, |matter| walled(matter, &facts.place(matter)));
    }
    found
}

/// The same, where it doesn't matter what of a case it keeps them out of.
pub fn wall<F: Facts>(facts: &F, asset: Id, user: Id, at: Instant) -> Option<Wall> {
    wall_within(facts, asset, user, at).map(|(_, wall)| wall)
}

/// X1, X2, X5: is the user kept out of the asset by a wall, whatever grants?
pub fn is_excluded<F: Facts>(facts: &F, asset: Id, user: Id, at: Instant) -> bool {
    let place = facts.place(asset);
    place.covering(asset).any(|asset| any_conflict(facts, asset, user, |_| true))
        || facts.is_opposed(asset, &place, user, at)
}

/// X1: the user's own conflict with this very asset and those of the user's groups, disabled ones too.
pub(super) fn any_conflict<F: Facts>(
    facts: &F,
    asset: Id,
    user: Id,
    mut test: impl FnMut(Id) -> bool,
) -> bool {
    facts.has_conflicts(asset)
        && (facts.has_conflict(asset, user) && test(user)
            || facts.any_group(user, |membership| {
                facts.has_conflict(asset, membership.group) && test(membership.group)
            }))
}
