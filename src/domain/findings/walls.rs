//! Findings about walls: conflicts and opposing team sets that keep out whom nobody thought of, or nobody.

use crate::domain::access::{Facts, Id, side_people};
use crate::domain::findings::kinds::FindingKind;
use crate::domain::findings::search::{Search, few};
use crate::domain::kernel::{Arg, Object, command, message};
use crate::domain::model::commands::OPPOSING_SHOW;
use crate::domain::model::{Conflict, OpposingSet, OpposingSide, Staffing};
use rustc_hash::FxHashMap;

pub(super) fn search(search: &mut Search<'_, '_>) {
    conflicts(search);
    staffed(search);
    sets(search);
}

/// X1: conflicts that add nothing.
fn conflicts(search: &mut Search<'_, '_>) {
    for row in search.rows::<Conflict>() {
        let (asset, principal) = (search.names.id(row.asset), search.names.id(row.principal));
        if search.facts.is_group(principal) && !search.facts.any_member(principal, |_| true) {
            let text = message!(
                "{principal} is in conflict with {asset}, and has no members",
                principal = row.principal,
                asset = row.asset
            );
            search.note(FindingKind::ConflictOfEmptyGroup, row.asset.0, text);
        }
        let place = search.facts.place(asset);
        let above = place.covering(asset).skip(1).find(|above| search.facts.has_conflict(*above, principal));
        if let Some(above) = above {
            let above = search.named(above);
            let text = message!(
                "the conflict of {principal} with {above} covers {asset} already",
                principal = row.principal,
                above,
                asset = row.asset
            );
            search.note(FindingKind::ConflictTwice, row.asset.0, text);
        }
    }
}

/// S7: who is staffed where a conflict keeps them out. One finding for each conflict that does.
fn staffed(search: &mut Search<'_, '_>) {
    let facts = search.facts;
    let mut kept_out: FxHashMap<(Id, Id), Vec<Arg>> = FxHashMap::default();
    for row in search.state.all::<Staffing>() {
        if row.until.is_some_and(|until| until <= search.now) {
            continue;
        }
        let asset = search.names.id(row.asset);
        let walled = |on: &Id| facts.has_conflicts(*on);
        for on in facts.place(asset).covering(asset).filter(walled) {
            let member = search.names.id(row.member);
            let mut note = |principal: Id, user: Id| {
                let names = kept_out.entry((on, principal)).or_default();
                names.push(
                    message!("{user} on {asset}", user = search.names.named(user), asset = row.asset).into(),
                );
            };
            let mut of_user = |user: Id| {
                if facts.has_conflict(on, user) {
                    note(user, user);
                }
                facts.any_group(user, |membership| {
                    if membership.group != member && facts.has_conflict(on, membership.group) {
                        note(membership.group, user);
                    }
                    false
                });
                false
            };
            if facts.is_group(member) {
                facts.any_member(member, &mut of_user);
                if facts.has_conflict(on, member) {
                    note(member, member);
                }
            } else {
                of_user(member);
            }
        }
    }
    for ((on, principal), names) in kept_out {
        let (object, on, principal) = (search.name(on), search.named(on), search.named(principal));
        let text = message!(
            "the conflict of {principal} with {on} keeps out whom the staffing names: {names}",
            principal,
            on,
            names = few(names)
        );
        search.note(FindingKind::ConflictedStaffed, object, text);
    }
}

/// X2: sides that are empty, and people who are on two.
fn sets(search: &mut Search<'_, '_>) {
    let mut rows = search.state.all::<OpposingSide>();
    rows.sort_by_key(|row| (row.set.0.order(), row.side.0.key().as_str()));
    for set in search.rows::<OpposingSet>().into_iter().filter(|set| set.active.0) {
        let object: Object = set.id.0;
        let mut sides: FxHashMap<Id, Vec<&'static str>> = FxHashMap::default();
        let of_set = rows.iter().filter(|row| row.set == set.id).collect::<Vec<_>>();
        for side in of_set.chunk_by(|a, b| a.side == b.side).map(|side| side[0].side) {
            let people = side_people(search.facts, search.names.side(set.id, side));
            let now = people.iter().filter(|person| person.until.is_none_or(|until| search.now < until));
            let mut any = false;
            for person in now {
                any = true;
                sides.entry(person.user).or_default().push(side.0.as_str());
            }
            if !any {
                let text = message!(
                    "side `{side}` of {set} has no people",
                    side = side.0,
                    set = Arg::Described(object)
                );
                let remedy = command!(OPPOSING_SHOW, set = Arg::Id(object));
                search.add(FindingKind::SideWithoutPeople, object, text, remedy);
            }
        }
        let both = sides.into_iter().filter(|(_, sides)| sides.len() > 1);
        let names: Vec<Arg> = both
            .map(|(user, sides)| {
                message!("{user} ({sides})", user = search.named(user), sides = sides.join(" and ")).into()
            })
            .collect();
        if !names.is_empty() {
            let text = message!(
                "{set} keeps people out of both of their sides: {names}",
                set = Arg::Described(object),
                names = few(names)
            );
            search.note(FindingKind::OnTwoSides, object, text);
        }
    }
}
