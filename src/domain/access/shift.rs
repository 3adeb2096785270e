//! Where changes may shift access that nobody named: whom they may let in who were out (P10), and whom a
//! set that comes into force, or gets more sides or people, may shut out (X4).
//!
//! This only says where to look. Who gains or loses is for the decision to say, before and after. What
//! names those whom it lets in (staffing, membership, assistants, accounts, acknowledgements) is done on
//! purpose and is no suspect; whom a staffing lets in somewhere (by a matter put into a case, by assistants
//! that follow) is told and not asked about.

mod caught;
mod walls;

use super::facts::{Facts, Id};
use super::governing::{assistants_follow, governing, governing_at, lock_above};
use super::people::people_of_member;
use super::state_facts::StateFacts;
use crate::domain::kernel::id::{Kind, Object};
use crate::domain::kernel::record::Record;
use crate::domain::kernel::state::{Change, State};
use crate::domain::model::{Assistant, Client, Conflict, ExcludedSystem, Matter, Memo, Policy, Staffing};
use crate::domain::model::{Group, GroupMember};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// An asset that some may reach otherwise than before.
#[derive(Clone, PartialEq, Debug)]
pub struct Suspect {
    pub asset: Object,
    /// Whom it may concern, as lists that suspects share; none is everybody.
    users: Option<Vec<Rc<[Object]>>>,
}

impl Suspect {
    /// Whom it may concern, each once; none is everybody.
    pub fn users(&self) -> Option<Vec<Object>> {
        let mut seen = FxHashSet::default();
        let all = self.users.as_ref()?.iter().flat_map(|list| list.iter().copied());
        Some(all.filter(|user| seen.insert(*user)).collect())
    }
}

/// What to look at before and after.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Suspects {
    /// Somebody may get in, which is to be asked about (P10).
    pub gains: Vec<Suspect>,
    /// Somebody's staffing may get them in, which is what the change is for. Whoever gets in without one is
    /// asked about, too.
    pub told: Vec<Suspect>,
    /// Somebody may be shut out by what is done to a set: it comes into force, or gets sides or assets (X4).
    pub losses: Vec<Suspect>,
    /// Somebody may be shut out by what brings people or assets onto a side without naming it: staffing,
    /// membership, moves, settings. It is told, and it works (S7).
    pub told_losses: Vec<Suspect>,
    /// The sets that come into force.
    pub activated: Vec<Object>,
}

impl Suspects {
    /// Is there nothing to look at?
    pub fn is_empty(&self) -> bool {
        let lists = [&self.gains, &self.told, &self.losses, &self.told_losses];
        lists.iter().all(|list| list.is_empty()) && self.activated.is_empty()
    }
}

/// Where the changes of `state` may shift access. Only assets that were there before: what is new was
/// never closed to anybody.
pub fn suspects(state: &State<'_>) -> Suspects {
    let mut look = Look {
        state,
        was: StateFacts::before(state),
        will: StateFacts::new(state),
        gains: Assets::default(),
        told: Assets::default(),
        losses: Assets::default(),
        told_losses: Assets::default(),
    };
    look.policies();
    look.moves();
    look.systems();
    look.memos();
    look.conflicts();
    look.groups();
    look.follow_setting();
    let sets = look.touched_sets();
    look.walls(&sets);
    look.caught(&sets);
    let activated = look.activated();
    let Look { gains, told, losses, told_losses, .. } = look;
    let (gains, mut told) = (gains.list, told.list);
    let asked: FxHashSet<Object> =
        gains.iter().filter(|gain| gain.users.is_none()).map(|gain| gain.asset).collect();
    told.retain(|told| !asked.contains(&told.asset));
    Suspects { gains, told, losses: losses.list, told_losses: told_losses.list, activated }
}

/// Assets, each once, in the order in which they came.
#[derive(Default)]
struct Assets {
    list: Vec<Suspect>,
    at: FxHashMap<Object, usize>,
}

impl Assets {
    fn add(&mut self, asset: Object, users: Option<&Rc<[Object]>>) {
        let at = *self.at.entry(asset).or_insert_with(|| {
            self.list.push(Suspect { asset, users: Some(Vec::new()) });
            self.list.len() - 1
        });
        match (&mut self.list[at].users, users) {
            (Some(known), Some(users)) => known.push(Rc::clone(users)),
            (known, _) => *known = None,
        }
    }
}

/// Lists by what they are of, in the order in which that came.
struct Grouped<T> {
    order: Vec<Object>,
    of: FxHashMap<Object, Vec<T>>,
}

impl<T> Grouped<T> {
    fn of(pairs: impl Iterator<Item = (Object, T)>) -> Grouped<T> {
        let mut grouped = Grouped { order: Vec::new(), of: FxHashMap::default() };
        for (of, item) in pairs {
            let list = grouped.of.entry(of).or_insert_with(|| {
                grouped.order.push(of);
                Vec::new()
            });
            list.push(item);
        }
        grouped
    }

    fn each(mut self, mut look: impl FnMut(Object, Vec<T>)) {
        for of in self.order {
            look(of, self.of.remove(&of).unwrap_or_default());
        }
    }
}

struct Look<'a, 's> {
    state: &'a State<'s>,
    was: StateFacts<'a, 's>,
    will: StateFacts<'a, 's>,
    gains: Assets,
    told: Assets,
    losses: Assets,
    told_losses: Assets,
}

/// A row that was there and isn't any more.
fn removed<R: Record>(change: &Change<R>) -> bool {
    change.after.is_none()
}

impl Look<'_, '_> {
    /// An asset and everything under it, of what was there before and will be.
    fn below(&self, asset: Object) -> Vec<Object> {
        // What moved under something new is looked at for having moved.
        if self.state.existed(asset) { self.under(asset) } else { Vec::new() }
    }

    /// The same, be the asset itself new or not.
    fn under(&self, asset: Object) -> Vec<Object> {
        let mut all = vec![asset];
        let mut at = 0;
        while at < all.len() {
            self.will.any_below(self.will.id(all[at]), |below| {
                all.extend(self.will.object(below));
                false
            });
            at += 1;
        }
        all.retain(|asset| self.state.existed(*asset) && self.state.exists(*asset));
        all
    }

    /// Was the asset closed to anybody but those behind a wall?
    fn was_closed(&self, asset: Object) -> bool {
        let id = self.was.id(asset);
        let place = self.was.place(id);
        governing_at(&self.was, id, &place).policy.restricted || lock_above(&self.was, &place).is_some()
    }

    /// May what governs the asset let somebody in who was out? Not where it was open, nor where the same
    /// asset governs it as strictly as before.
    fn may_open(&self, asset: Object) -> bool {
        if !self.was_closed(asset) {
            return false;
        }
        let (was_id, will_id) = (self.was.id(asset), self.will.id(asset));
        let (was_place, will_place) = (self.was.place(was_id), self.will.place(will_id));
        let was = governing_at(&self.was, was_id, &was_place);
        let will = governing_at(&self.will, will_id, &will_place);
        let locked = lock_above(&self.was, &was_place);
        let lock = lock_above(&self.will, &will_place);
        let was_lock = locked.and_then(|lock| self.was.object(lock));
        let will_lock = lock.and_then(|lock| self.will.object(lock));
        self.was.object(was.asset) != self.will.object(will.asset)
            || was.policy.restricted && !will.policy.restricted
            || was_lock.is_some() && was_lock != will_lock
            || self.was.memo_acknowledge(was.asset) && !self.will.memo_acknowledge(will.asset)
    }

    /// S5: do assistants follow there now who didn't?
    fn follows(&self, asset: Object) -> bool {
        let follow = |facts: &StateFacts<'_, '_>| assistants_follow(facts, facts.id(asset));
        !follow(&self.was) && follow(&self.will)
    }

    fn add_opened(&mut self, asset: Object) {
        for asset in self.below(asset) {
            if self.may_open(asset) {
                self.gains.add(asset, None);
            }
        }
    }

    fn policies(&mut self) {
        for change in self.state.changes::<Policy>(|_| true) {
            let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { continue };
            self.add_opened(row.asset.0);
            if self.follows(row.asset.0) {
                for asset in self.below(row.asset.0) {
                    self.told.add(asset, None);
                }
            }
        }
    }

    fn memos(&mut self) {
        let gone = |change: &Change<Memo>| change.before.as_ref().is_some_and(|memo| memo.acknowledge.0);
        for change in self.state.changes(gone) {
            if let Some(memo) = change.before {
                self.add_opened(memo.asset.0);
            }
        }
    }

    /// Matters that leave a case or change client, and clients that join or leave a client group.
    fn moves(&mut self) {
        let moved = |change: &Change<Matter>| match (&change.before, &change.after) {
            (Some(before), Some(after)) => {
                before.client != after.client || before.case.is_some() && before.case != after.case
            }
            _ => false,
        };
        for change in self.state.changes(moved) {
            if let Some(matter) = change.after {
                self.add_moved(matter.id.0);
            }
        }
        let entered = |change: &Change<Matter>| match (&change.before, &change.after) {
            (Some(before), Some(after)) => after.case.is_some() && before.case != after.case,
            _ => false,
        };
        let entered: Vec<Matter> =
            self.state.changes(entered).into_iter().filter_map(|change| change.after).collect();
        for matter in &entered {
            if self.was_closed(matter.id.0) {
                let restricted = governing(&self.will, self.will.id(matter.id)).policy.restricted;
                let found = if restricted { &mut self.told } else { &mut self.gains };
                found.add(matter.id.0, None);
            }
        }
        // S9: their people are let into the case.
        let by_case = entered.iter().filter_map(|matter| Some((matter.case?.0, matter.id.0)));
        Grouped::of(by_case).each(|case, matters| {
            let mut members: FxHashSet<Id> = FxHashSet::default();
            for matter in matters {
                self.will.any_row(self.will.id(matter), |member, _| {
                    members.insert(member);
                    false
                });
            }
            let mut people: FxHashSet<Object> = FxHashSet::default();
            for member in members {
                let members = people_of_member(&self.will, self.will.id(case), member);
                people.extend(members.into_iter().filter_map(|user| self.will.object(user)));
            }
            let people: Rc<[Object]> = people.into_iter().collect();
            for asset in self.below(case) {
                self.told.add(asset, Some(&people));
            }
        });
        let moved = |change: &Change<Client>| match (&change.before, &change.after) {
            (Some(before), Some(after)) => before.client_group != after.client_group,
            _ => false,
        };
        for change in self.state.changes(moved) {
            if let Some(client) = change.after {
                self.add_moved(client.id.0);
            }
        }
    }

    fn add_moved(&mut self, asset: Object) {
        for asset in self.below(asset) {
            if self.may_open(asset) || self.left_walls(asset) {
                self.gains.add(asset, None);
            }
        }
    }

    /// Did a wall cover the asset from above that doesn't any more?
    fn left_walls(&self, asset: Object) -> bool {
        let covering = |facts: &StateFacts<'_, '_>| -> Vec<Object> {
            let id = facts.id(asset);
            facts.place(id).covering(id).filter_map(|above| facts.object(above)).collect()
        };
        let will = covering(&self.will);
        covering(&self.was).into_iter().filter(|above| !will.contains(above)).any(|above| {
            !self.state.by_before(Conflict::asset, above).is_empty()
                || self.was.any_active_side(self.was.id(above), |_| true)
        })
    }

    fn systems(&mut self) {
        for change in self.state.changes::<ExcludedSystem>(|change| change.before.is_none()) {
            let Some(row) = change.after else { continue };
            for asset in self.below(row.asset.0) {
                let id = self.will.id(asset);
                let place = self.will.place(id);
                let governs = governing_at(&self.will, id, &place).asset;
                let lock = lock_above(&self.will, &place);
                let here = self.will.id(row.asset);
                if (governs == here || lock == Some(here)) && self.was_closed(asset) {
                    self.gains.add(asset, None);
                }
            }
        }
    }

    /// The users behind a user or group, as it was.
    fn people(&self, principal: Object) -> Vec<Object> {
        if principal.kind != Kind::Group {
            return vec![principal];
        }
        self.state.by_before(GroupMember::group, principal).iter().map(|row| row.user.0).collect()
    }

    fn conflicts(&mut self) {
        let rows = self.state.changes::<Conflict>(removed).into_iter().filter_map(|change| change.before);
        Grouped::of(rows.map(|row| (row.asset.0, row.principal.0))).each(|asset, principals| {
            let people: Rc<[Object]> =
                principals.into_iter().flat_map(|principal| self.people(principal)).collect();
            for asset in self.below(asset) {
                self.gains.add(asset, Some(&people));
            }
        });
        // Whoever leaves a group leaves its conflicts, too (X1).
        let rows = self.state.changes::<GroupMember>(removed).into_iter().filter_map(|change| change.before);
        Grouped::of(rows.map(|row| (row.group.0, row.user.0))).each(|group, users| {
            let users: Rc<[Object]> = users.into();
            for conflict in self.state.by_before(Conflict::principal, group) {
                for asset in self.below(conflict.asset.0) {
                    self.gains.add(asset, Some(&users));
                }
            }
        });
    }

    /// A group that is enabled again grants what its rows say (G2).
    fn groups(&mut self) {
        let enabled = |change: &Change<Group>| match (&change.before, &change.after) {
            (Some(before), Some(after)) => !before.enabled.0 && after.enabled.0,
            _ => false,
        };
        for change in self.state.changes(enabled) {
            let Some(group) = change.after else { continue };
            let people: Rc<[Object]> = self.people(group.id.0).into();
            for asset in self.closed_to(group.id.0) {
                self.gains.add(asset, Some(&people));
            }
        }
    }

    /// What the rows of `member` may let somebody into: on a matter in a case, into the whole case (S9).
    fn closed_to(&self, member: Object) -> Vec<Object> {
        let rows = self.state.by_before(Staffing::member, member);
        let whole = |asset: Object| {
            let case = self.state.entity::<Matter>(asset).and_then(|matter| matter.case);
            case.map_or(asset, |case| case.0)
        };
        let below = rows.iter().flat_map(|row| self.below(whole(row.asset.0)));
        below.filter(|asset| self.was_closed(*asset)).collect()
    }

    /// S5: the firm's setting lets all assistants follow.
    fn follow_setting(&mut self) {
        if self.was.settings().assistants_follow || !self.will.settings().assistants_follow {
            return;
        }
        let pairs = self.state.all::<Assistant>();
        Grouped::of(pairs.iter().map(|pair| (pair.timekeeper.0, pair.assistant.0))).each(|of, assistants| {
            let assistants: Rc<[Object]> = assistants.into();
            for asset in self.closed_to(of) {
                self.told.add(asset, Some(&assistants));
            }
        });
    }
}

#[cfg(test)]
mod tests;
