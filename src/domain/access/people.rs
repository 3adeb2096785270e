//! Lists of people for the rules of writing: a case's people, and those whom a lock would leave outside (P7).

use crate::domain::access::facts::Facts;
use crate::domain::access::governing::{assistants_follow, follow_asset};
use crate::domain::access::opposition::People;
use crate::domain::access::request::Id;
use crate::domain::access::staffing::is_staffed;
use crate::domain::kernel::{Instant, Kind};

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
