//! Where changes of records may change decisions: for comparing two firms without asking about everybody
//! and everything.
//!
//! Each change touches some users on some assets. That is a superset; whether anything changed there says
//! the decision. It is exact in the other direction: what is not touched is decided as before.

use crate::domain::access::inputs::{self, Input, Part, Subject, decides_on_assets};
use crate::domain::access::{Facts, Id, Rule, Side, side_people};
use crate::domain::impact::below::all_below;
use crate::domain::kernel::{Object, Record, Stored};
use crate::domain::model::{
    Acknowledgement, Activity, Assistant, Conflict, ExcludedSystem, Group, GroupMember, Memo, OpposingSet,
    OpposingSide, Policy, Setting, Staffing, StaffingHistory, Table, User,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// What the change of a record touches.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ChangeScope {
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
    /// A user there, where whoever worked on a matter is one of a side's people (X3).
    Activity { matter: Id, user: Id },
    /// The people of its sides, on the assets of the others.
    Set(Id),
    /// All assistants, where their timekeepers have rows (S5).
    AssistantsFollow,
    /// The people of all sides of all sets (X3).
    Opposing,
}

/// What a change of a row touches, if decisions on assets depend on what changed. `id` numbers objects.
pub fn scope_of_change(
    table: Table,
    before: Option<&[Stored]>,
    after: Option<&[Stored]>,
    id: &dyn Fn(Object) -> Id,
) -> Option<ChangeScope> {
    let schema = table.schema();
    let whole = |stored: Option<&[Stored]>| stored.map(|stored| schema.whole(stored));
    let decides = decides_on_assets(schema, whole(before).as_ref(), whole(after).as_ref());
    let stored = after.or(before).filter(|_| decides)?;
    let asset = |asset: Object| ChangeScope::Asset(id(asset));
    let there =
        |asset: Object, principal: Object| ChangeScope::Row { asset: id(asset), principal: id(principal) };
    Some(match Input::of(table).subject {
        Subject::Account => ChangeScope::User(id(User::of_stored(stored).id.0)),
        Subject::Group => ChangeScope::Group(id(Group::of_stored(stored).id.0)),
        Subject::Membership => {
            let row = GroupMember::of_stored(stored);
            ChangeScope::Member { group: id(row.group.0), user: id(row.user.0) }
        }
        Subject::Assistant => {
            let row = Assistant::of_stored(stored);
            ChangeScope::Assistant { timekeeper: id(row.timekeeper.0), assistant: id(row.assistant.0) }
        }
        // Their key is the asset.
        Subject::Asset | Subject::Matter | Subject::Client => match stored.first() {
            Some(Stored::Object(this)) => asset(*this),
            _ => return None,
        },
        Subject::Policy => asset(Policy::of_stored(stored).asset.0),
        Subject::ExcludedSystem => asset(ExcludedSystem::of_stored(stored).asset.0),
        Subject::Memo => asset(Memo::of_stored(stored).asset.0),
        Subject::Staffing => {
            let row = Staffing::of_stored(stored);
            there(row.asset.0, row.member.0)
        }
        Subject::Removal => {
            let row = StaffingHistory::of_stored(stored);
            there(row.asset.0, row.member.0)
        }
        Subject::Activity => {
            let row = Activity::of_stored(stored);
            ChangeScope::Activity { matter: id(row.matter.0), user: id(row.user.0) }
        }
        Subject::Conflict => {
            let row = Conflict::of_stored(stored);
            there(row.asset.0, row.principal.0)
        }
        Subject::Acknowledgement => {
            let row = Acknowledgement::of_stored(stored);
            there(row.asset.0, row.user.0)
        }
        Subject::OpposingSet => ChangeScope::Set(id(OpposingSet::of_stored(stored).id.0)),
        Subject::OpposingSide => ChangeScope::Set(id(OpposingSide::of_stored(stored).set.0)),
        Subject::Setting => match inputs::setting(Setting::of_stored(stored).key.as_str())?.part {
            Part::Decides(rules) if rules.contains(&Rule::NotStaffed) => ChangeScope::AssistantsFollow,
            Part::Decides(_) => ChangeScope::Opposing,
            Part::None(_) => return None,
        },
        Subject::Content | Subject::Service | Subject::Nothing => return None,
    })
}

/// Some users on some assets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AffectedArea {
    /// None is everybody.
    pub users: Option<Vec<Id>>,
    /// None is everything.
    pub assets: Option<Vec<Id>>,
}

/// Which users on which assets each of these touches, as `facts` has it. Ask the facts before and after.
pub fn affected_areas<F: Facts>(
    facts: &F,
    touches: &[ChangeScope],
    assets: &[Id],
) -> Vec<(ChangeScope, AffectedArea)> {
    let mut of_principals = FxHashSet::default();
    let mut assistants: FxHashMap<Id, Vec<Id>> = FxHashMap::default();
    for scope_of_change in touches {
        match *scope_of_change {
            ChangeScope::Group(group) | ChangeScope::Member { group, .. } => _ = of_principals.insert(group),
            ChangeScope::Assistant { timekeeper, .. } => _ = of_principals.insert(timekeeper),
            _ => {}
        }
    }
    if touches.contains(&ChangeScope::AssistantsFollow) {
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
    let mut affected_areas = Vec::new();
    for scope_of_change in touches {
        let mut add = |users: Option<Vec<Id>>, assets: Vec<Id>| {
            affected_areas.push((*scope_of_change, AffectedArea { users, assets: Some(assets) }));
        };
        match *scope_of_change {
            ChangeScope::User(user) => {
                affected_areas
                    .push((*scope_of_change, AffectedArea { users: Some(vec![user]), assets: None }));
            }
            ChangeScope::Group(group) => add(Some(people(facts, group, true)), reach(facts, at(group))),
            ChangeScope::Member { group, user } => add(Some(vec![user]), reach(facts, at(group))),
            ChangeScope::Assistant { timekeeper, assistant } => {
                add(Some(vec![assistant]), reach(facts, at(timekeeper)));
            }
            ChangeScope::Asset(asset) => add(None, reach(facts, &[asset])),
            ChangeScope::Row { asset, principal } => {
                add(Some(people(facts, principal, true)), reach(facts, &[asset]));
            }
            ChangeScope::Activity { matter, user } if facts.settings().opposing_candidates => {
                add(Some(vec![user]), reach(facts, &[matter]));
            }
            ChangeScope::Activity { .. } => {}
            ChangeScope::Set(set) => {
                for (users, assets) in of_set(facts, set) {
                    add(Some(users), assets);
                }
            }
            ChangeScope::AssistantsFollow => {
                for (timekeeper, assistants) in &assistants {
                    add(Some(assistants.clone()), reach(facts, at(*timekeeper)));
                }
            }
            ChangeScope::Opposing => {
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
    affected_areas
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
