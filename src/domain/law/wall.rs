//! What the rules of writing ask the decision about: who is walled off, and who is outside a lock
//! (P7, S7).

use crate::domain::access::{
    Barrier, Facts, Id, StateFacts, Wall, barriers, lock_above, not_staffed_on, people_of_case,
    people_of_member,
};
use crate::domain::actor::Reader;
use crate::domain::kernel::{
    CaseId, Change, Instant, Kind, MatterId, Message, Object, State, command, message, shell_word,
};
use crate::domain::law::rules::Rules;
use crate::domain::model::commands::{CASE_ADD_MATTER, STAFFING_ADD};
use crate::domain::model::{GroupMember, Matter, Staffing, Table};

/// P7: the locked client or client group above `matter`, and the people of `case` (and of the matter)
/// who are not on its staffing; nothing when there is no lock or everybody is on it.
pub fn locked_out(rules: &Rules<'_, '_>, case: Object, matter: Object) -> Option<(Object, Vec<Object>)> {
    let facts = &rules.facts;
    let matter = facts.id(matter);
    let lock = lock_above(facts, &facts.place(matter))?;
    let people = people_of_case(facts, facts.id(case), &[matter], rules.now());
    let outside = in_order(facts, &not_staffed_on(facts, lock, &people, rules.now()));
    (!outside.is_empty()).then(|| facts.object(lock).map(|lock| (lock, outside))).flatten()
}

/// P7: why a matter under a locked client can't go into a case as it is, and how to resolve it.
pub fn lock_in_the_way(
    case: CaseId,
    matter: MatterId,
    lock: Object,
    people: Vec<Object>,
) -> (Message, Message) {
    let message = message!(
        "matter `{matter}` is under `{lock}`, which is limited to its staffing, and the case has people who \
         aren't on it: {people}",
        matter,
        lock,
        people
    );
    let open_up = message!("{matter}=open-up", matter);
    let hint = message!(
        "{run} (switches the lock of {lock} off) or --resolve {skip}",
        run = command!(CASE_ADD_MATTER, case, matter, resolution = open_up),
        lock,
        skip = shell_word(&format!("{matter}=skip"))
    );
    (message, hint)
}

/// Is what keeps somebody out the reader's business?
pub fn is_told(bar: Barrier, facts: &StateFacts<'_, '_>, reader: &Reader<'_, '_>) -> bool {
    match bar {
        Barrier::Wall(Wall::Conflict { asset, .. }) | Barrier::Lock(asset) => {
            facts.object(asset).is_some_and(|asset| reader.sees(asset))
        }
        Barrier::Wall(Wall::Opposing) => reader.sees_any(Table::OpposingSet),
    }
}

/// S7: staffing somebody who is walled off works, and warns.
pub fn warn_walls(change: &Change<Staffing>, row: &Staffing, rules: &Rules<'_, '_>) {
    if !rules.is_step() {
        return;
    }
    let facts = &rules.facts;
    let (asset, reader) = (facts.id(row.asset.0), rules.reader());
    for user in users_of(row.member.0, rules) {
        for (bar, from) in barriers(facts, asset, facts.id(user), rules.now()) {
            let why: Message = match bar {
                // P7 has its own words about these.
                Barrier::Lock(_) => continue,
                Barrier::Wall(_) if !is_told(bar, facts, &reader) => bar.some().into(),
                Barrier::Wall(Wall::Conflict { asset, .. }) => {
                    message!("conflicted on `{asset}`", asset = facts.object(asset).unwrap_or(row.asset.0))
                }
                Barrier::Wall(Wall::Opposing) => "on the other side of an opposing team set".into(),
            };
            let names = in_order(facts, &from);
            let what = if from == [asset] { Message::default() } else { message!(" to {names}", names) };
            let message = message!(
                "`{user}` is {why} and gets no access{what} by being staffed on `{asset}`",
                user,
                why,
                what,
                asset = row.asset
            );
            rules.warn(change, "S7", Staffing::member, message);
        }
    }
}

/// P7: the locked clients and client groups above the matters of a case, each with those of the people
/// behind `member` who aren't on its staffing, if there are any.
pub fn locks_against<'s>(
    facts: &StateFacts<'_, 's>,
    state: &State<'s>,
    case: Object,
    member: Object,
    now: Instant,
) -> Vec<(Object, Vec<Object>)> {
    let mut locks: Vec<Id> = Vec::new();
    for matter in state.by(Matter::case, case) {
        if let Some(lock) = lock_above(facts, &facts.place(facts.id(matter.id.0)))
            && !locks.contains(&lock)
        {
            locks.push(lock);
        }
    }
    let mut against = Vec::new();
    for lock in locks {
        let people = people_of_member(facts, facts.id(case), facts.id(member));
        let outside = not_staffed_on(facts, lock, &people, now);
        let outside = in_order(facts, &outside);
        if let (Some(lock), false) = (facts.object(lock), outside.is_empty()) {
            against.push((lock, outside));
        }
    }
    against
}

/// P7, the other way round: staffing a case with somebody who isn't on the locked client of one of its
/// matters.
pub fn check_lock(change: &Change<Staffing>, row: &Staffing, rules: &Rules<'_, '_>) {
    if row.asset.0.kind != Kind::Case || !rules.has_locks() {
        return;
    }
    for (lock, outside) in locks_against(&rules.facts, rules.state, row.asset.0, row.member.0, rules.now()) {
        let (named, of): (Message, Message) = if rules.reader().sees(lock) {
            (message!("`{lock}`", lock), message!(" of {lock}", lock))
        } else {
            ("something".into(), Message::default())
        };
        let message = message!(
            "{outside} would be on `{asset}` but not on {named}, which is limited to its staffing and has matters in the case",
            outside,
            asset = row.asset,
            named
        );
        if rules.choices.allow_excluded {
            rules.warn(
                change,
                "P7",
                Staffing::member,
                message!("{message}; they stay outside those", message),
            );
        } else {
            let hint = message!(
                "{run} --open-up (switches the lock{of} off) or --allow-excluded (they stay outside)",
                run = command!(STAFFING_ADD, asset = row.asset, member = row.member),
                of
            );
            rules.forbid_with(change, "P7", Staffing::member, message, hint);
        }
    }
}

/// Things by name.
fn in_order(facts: &StateFacts<'_, '_>, ids: &[Id]) -> Vec<Object> {
    let mut found: Vec<Object> = ids.iter().filter_map(|id| facts.object(*id)).collect();
    found.sort_by_cached_key(Object::to_string);
    found
}

fn users_of(member: Object, rules: &Rules<'_, '_>) -> Vec<Object> {
    if member.kind == Kind::Group {
        return rules.state.by(GroupMember::group, member).into_iter().map(|m| m.user.0).collect();
    }
    vec![member]
}
