//! Where changes of records may change decisions: for comparing two firms without asking about everybody
//! and everything.
//!
//! Each change touches some users on some assets. That is a superset; whether anything changed there says
//! [`decide`](super::decide()). It is exact in the other direction: what is not touched is decided as before.

use crate::domain::access::{Facts, Id, Side, side_people};
use crate::domain::impact::below::all_below;
use crate::domain::kernel::cell::Stored;
use crate::domain::kernel::id::Object;
use crate::domain::kernel::record::Record;
use crate::domain::model::setting::Setting;
use crate::domain::model::table::Table;
use crate::domain::model::{
    Acknowledgement, Assistant, Case, Client, ClientGroup, Conflict, ExcludedSystem, Matter, Memo,
    OpposingSet, OpposingSide, Policy, Staffing, StaffingHistory,
};
use crate::domain::model::{Group, GroupMember, User};
use rustc_hash::{FxHashMap, FxHashSet};

/// What the change of a record touches.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Touch {
    /// This user, everywhere.
    User(Id),
    /// The members of a group, where the group has rows or conflicts.
    Group(Id),
    /// This user, where the group has rows or conflicts.
    Member { group: Id, user: Id },
    /// This user, where the timekeeper has rows.
    Assistant { timekeeper: Id, assistant: Id },
    /// Everybody, on this asset and wherever its staffing or its walls count.
    Asset(Id),
    /// A user or the members of a group, there.
    Row { asset: Id, principal: Id },
    /// The people of its sides, on the assets of the others.
    Set(Id),
    /// All assistants, where their timekeepers have rows (S5).
    AssistantsFollow,
    /// The people of all sides of all sets (X3).
    Opposing,
}

/// What a change of a row touches, if decisions depend on what changed. `id` numbers objects.
pub fn touch(
    table: Table,
    before: Option<&[Stored]>,
    after: Option<&[Stored]>,
    id: &dyn Fn(Object) -> Id,
) -> Option<Touch> {
    /// The row that changed, if `of` says something else of it than before.
    fn changed<R: Record, T: PartialEq>(
        before: Option<&[Stored]>,
        after: Option<&[Stored]>,
        of: impl Fn(&R) -> T,
    ) -> Option<R> {
        let (before, after) = (before.map(R::of_stored), after.map(R::of_stored));
        (before.as_ref().map(&of) != after.as_ref().map(&of)).then_some(after.or(before)).flatten()
    }
    let there = |asset: Object, principal: Object| Touch::Row { asset: id(asset), principal: id(principal) };
    let asset = |asset: Object| Touch::Asset(id(asset));
    match table {
        Table::User => changed(before, after, |row: &User| (row.allow_logon.0, row.locked.0))
            .map(|row| Touch::User(id(row.id.0))),
        Table::Group => {
            changed(before, after, |row: &Group| row.enabled.0).map(|row| Touch::Group(id(row.id.0)))
        }
        Table::GroupMember => changed(before, after, |_: &GroupMember| ())
            .map(|row| Touch::Member { group: id(row.group.0), user: id(row.user.0) }),
        Table::ClientGroup => changed(before, after, |_: &ClientGroup| ()).map(|row| asset(row.id.0)),
        Table::Client => changed(before, after, |row: &Client| row.client_group).map(|row| asset(row.id.0)),
        Table::Case => changed(before, after, |_: &Case| ()).map(|row| asset(row.id.0)),
        Table::Matter => {
            changed(before, after, |row: &Matter| (row.client, row.case)).map(|row| asset(row.id.0))
        }
        Table::Policy => changed(before, after, |row: &Policy| {
            (row.security, row.limited_to_staffing.0, row.assistants_follow)
        })
        .map(|row| asset(row.asset.0)),
        Table::Staffing => changed(before, after, |row: &Staffing| (row.until, row.systems))
            .map(|row| there(row.asset.0, row.member.0)),
        Table::StaffingHistory => {
            changed(before, after, |_: &StaffingHistory| ()).map(|row| there(row.asset.0, row.member.0))
        }
        Table::Assistant => changed(before, after, |_: &Assistant| ())
            .map(|row| Touch::Assistant { timekeeper: id(row.timekeeper.0), assistant: id(row.assistant.0) }),
        Table::Conflict => {
            changed(before, after, |_: &Conflict| ()).map(|row| there(row.asset.0, row.principal.0))
        }
        Table::OpposingSet => {
            changed(before, after, |row: &OpposingSet| row.active.0).map(|row| Touch::Set(id(row.id.0)))
        }
        Table::OpposingSide => {
            changed(before, after, |_: &OpposingSide| ()).map(|row| Touch::Set(id(row.set.0)))
        }
        Table::ExcludedSystem => {
            changed(before, after, |_: &ExcludedSystem| ()).map(|row| asset(row.asset.0))
        }
        Table::Memo => changed(before, after, |row: &Memo| row.acknowledge.0).map(|row| asset(row.asset.0)),
        Table::Acknowledgement => changed(before, after, |row: &Acknowledgement| row.acknowledged_at)
            .map(|row| there(row.asset.0, row.user.0)),
        Table::Setting => {
            let row = changed(before, after, |row: &Setting| row.value)?;
            match row.key.as_str() {
                "assistants_follow" => Some(Touch::AssistantsFollow),
                "opposing_historical" | "opposing_candidates" => Some(Touch::Opposing),
                _ => None,
            }
        }
        // Everything else says nothing about access to assets.
        _ => None,
    }
}

/// Some users on some assets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Area {
    /// None is everybody.
    pub users: Option<Vec<Id>>,
    /// None is everything.
    pub assets: Option<Vec<Id>>,
}

/// Which users on which assets each of these touches, as `facts` has it. Ask the facts before and after.
pub fn areas<F: Facts>(facts: &F, touches: &[Touch], assets: &[Id]) -> Vec<(Touch, Area)> {
    let mut of_principals = FxHashSet::default();
    let mut assistants: FxHashMap<Id, Vec<Id>> = FxHashMap::default();
    for touch in touches {
        match *touch {
            Touch::Group(group) | Touch::Member { group, .. } => _ = of_principals.insert(group),
            Touch::Assistant { timekeeper, .. } => _ = of_principals.insert(timekeeper),
            _ => {}
        }
    }
    if touches.contains(&Touch::AssistantsFollow) {
        for asset in assets {
            facts.any_row(*asset, |member, _| {
                if !assistants.contains_key(&member) && facts.any_assistant(member, |_| true) {
                    assistants.insert(member, people(facts, member, false));
                    of_principals.insert(member);
                }
                false
            });
        }
    }
    let rows = assets_of(facts, assets, &of_principals);
    let at = |principal: Id| rows.get(&principal).map(Vec::as_slice).unwrap_or_default();
    let mut areas = Vec::new();
    for touch in touches {
        let mut add = |users: Option<Vec<Id>>, assets: Vec<Id>| {
            areas.push((*touch, Area { users, assets: Some(assets) }));
        };
        match *touch {
            Touch::User(user) => {
                areas.push((*touch, Area { users: Some(vec![user]), assets: None }));
            }
            Touch::Group(group) => add(Some(people(facts, group, true)), reach(facts, at(group))),
            Touch::Member { group, user } => add(Some(vec![user]), reach(facts, at(group))),
            Touch::Assistant { timekeeper, assistant } => {
                add(Some(vec![assistant]), reach(facts, at(timekeeper)));
            }
            Touch::Asset(asset) => add(None, reach(facts, &[asset])),
            Touch::Row { asset, principal } => {
                add(Some(people(facts, principal, true)), reach(facts, &[asset]));
            }
            Touch::Set(set) => {
                for (users, assets) in of_set(facts, set) {
                    add(Some(users), assets);
                }
            }
            Touch::AssistantsFollow => {
                for (timekeeper, assistants) in &assistants {
                    add(Some(assistants.clone()), reach(facts, at(*timekeeper)));
                }
            }
            Touch::Opposing => {
                let mut sets = FxHashSet::default();
                for asset in assets {
                    facts.any_active_side(*asset, |side| {
                        sets.insert(side.set);
                        false
                    });
                }
                for (users, assets) in sets.into_iter().flat_map(|set| of_set(facts, set)) {
                    add(Some(users), assets);
                }
            }
        }
    }
    areas
}

/// The user, or the members of the group; a user's assistants too.
fn people<F: Facts>(facts: &F, principal: Id, itself: bool) -> Vec<Id> {
    let mut people = if itself { vec![principal] } else { Vec::new() };
    let mut add = |user| {
        people.push(user);
        false
    };
    facts.any_member(principal, &mut add);
    facts.any_assistant(principal, &mut add);
    people
}

/// The assets that have rows, removals or conflicts of each of these.
fn assets_of<F: Facts>(facts: &F, assets: &[Id], wanted: &FxHashSet<Id>) -> FxHashMap<Id, Vec<Id>> {
    let mut found: FxHashMap<Id, Vec<Id>> = FxHashMap::default();
    if wanted.is_empty() {
        return found;
    }
    for asset in assets {
        let mut note = |principal: Id| {
            if wanted.contains(&principal) {
                found.entry(principal).or_default().push(*asset);
            }
            false
        };
        facts.any_row(*asset, |member, _| note(member));
        facts.any_removed(*asset, &mut note);
        if facts.has_conflicts(*asset) {
            wanted.iter().filter(|p| facts.has_conflict(*asset, **p)).for_each(|p| {
                note(*p);
            });
        }
    }
    found
}

/// Where the rows and walls of these assets count: there and below, for a matter in a case on the whole case
/// (S9), and on the other sides of the sets that any of these is under (X2).
fn reach<F: Facts>(facts: &F, assets: &[Id]) -> Vec<Id> {
    let tops = assets.iter().flat_map(|asset| [Some(*asset), facts.place(*asset).case]).flatten();
    let mut list = all_below(facts, tops);
    let mut others = Vec::new();
    let mut sides: FxHashSet<Side> = FxHashSet::default();
    for asset in &list {
        for listed in facts.place(*asset).covering(*asset) {
            facts.any_active_side(listed, |side| {
                if sides.insert(side) {
                    facts.any_asset_of_set(side.set, |other, opposite| {
                        if other != side.side {
                            others.push(opposite);
                        }
                        false
                    });
                }
                false
            });
        }
    }
    let seen: FxHashSet<Id> = list.iter().copied().collect();
    list.extend(all_below(facts, others).into_iter().filter(|asset| !seen.contains(asset)));
    list
}

/// The people of each side of a set, and the assets of the other sides with all below.
fn of_set<F: Facts>(facts: &F, set: Id) -> Vec<(Vec<Id>, Vec<Id>)> {
    let mut sides: FxHashMap<u32, Vec<Id>> = FxHashMap::default();
    facts.any_asset_of_set(set, |side, asset| {
        sides.entry(side).or_default().push(asset);
        false
    });
    let of_side = |side: &u32| {
        let people = side_people(facts, Side { set, side: *side });
        let users = people.into_iter().map(|person| person.user).collect();
        let others = sides.iter().filter(|(other, _)| *other != side).flat_map(|(_, assets)| assets.clone());
        (users, all_below(facts, others))
    };
    sides.keys().map(of_side).collect()
}
