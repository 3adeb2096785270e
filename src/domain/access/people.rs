//! Lists of people for the rules of writing: a case's people (P7), and who would be kept out (S7).

use super::facts::{Facts, Id, Place};
use super::governing::{assistants_follow, follow_asset, lock_above};
use super::sides::People;
use super::staffed::is_staffed;
use crate::domain::kernel::id::Kind;
use crate::domain::kernel::time::Instant;

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

/// What keeps somebody out of an asset although they are on the staffing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bar {
    Wall(Wall),
    /// P7: this client or client group is limited to its staffing, and they aren't on that.
    Lock(Id),
}

/// S7, P7: what keeps the user out of the asset; of a case that they may enter, out of which of its matters.
/// For a group ask for each of its members.
pub fn bars<F: Facts>(facts: &F, asset: Id, user: Id, at: Instant) -> Vec<(Bar, Vec<Id>)> {
    let place = facts.place(asset);
    if let Some(bar) = bar(facts, asset, &place, user, at) {
        return vec![(bar, vec![asset])];
    }
    let mut bars: Vec<(Bar, Vec<Id>)> = Vec::new();
    if place.kind == Kind::Case {
        facts.any_below(asset, |matter| {
            if let Some(bar) = bar(facts, matter, &facts.place(matter), user, at) {
                match bars.iter_mut().find(|(known, _)| *known == bar) {
                    Some((_, from)) => from.push(matter),
                    None => bars.push((bar, vec![matter])),
                }
            }
            false
        });
    }
    bars
}

/// What keeps the user out of this very asset: walls before locks, as in the decision.
fn bar<F: Facts>(facts: &F, on: Id, place: &Place, user: Id, at: Instant) -> Option<Bar> {
    let conflict = |asset: Id| {
        let mut found = None;
        any_conflict(facts, asset, user, |principal| {
            found = Some(Bar::Wall(Wall::Conflict { asset, principal }));
            true
        });
        found
    };
    let opposed = || facts.is_opposed(on, place, user, at).then_some(Bar::Wall(Wall::Opposing));
    let outside = |lock: &Id| not_staffed_on(facts, *lock, &[user], at) == [user];
    let lock = || lock_above(facts, place).filter(outside).map(Bar::Lock);
    place.covering(on).find_map(conflict).or_else(opposed).or_else(lock)
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
