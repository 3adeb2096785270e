//! Where changes may shift access that nobody named: whom they may let in who were out (P10), and whom a
//! set that comes into force may shut out (X4).
//!
//! This only says where to look. Who gains or loses is for the decision to say, before and after. What
//! names those whom it lets in (staffing, membership, assistants, accounts, acknowledgements) is done on
//! purpose and is no suspect; what lets a staffing in somewhere (a matter put into a case, assistants that
//! follow) is told and not asked about.

use super::facts::{Facts, Id, Side};
use super::governing::{assistants_follow, governing, governing_at, lock_above};
use super::sides::side_people;
use super::state_facts::StateFacts;
use crate::domain::asset::{
    Assistant, Client, Conflict, ExcludedSystem, Matter, Memo, OpposingSet, OpposingSide, Policy, Staffing,
    StaffingHistory,
};
use crate::domain::cell::Stored;
use crate::domain::id::{Kind, Object};
use crate::domain::identity::{Group, GroupMember};
use crate::domain::record::Record;
use crate::domain::setting::Setting;
use crate::domain::state::{Change, State};
use rustc_hash::{FxHashMap, FxHashSet};

/// An asset that some may reach otherwise than before.
#[derive(Clone, PartialEq, Debug)]
pub struct Suspect {
    pub asset: Object,
    /// Whom it may concern; none is everybody.
    pub users: Option<Vec<Object>>,
}

/// What to look at before and after.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Suspects {
    /// Somebody may get in, which is to be asked about (P10).
    pub gains: Vec<Suspect>,
    /// Somebody may get in, which is what the change is for.
    pub told: Vec<Suspect>,
    /// Somebody may be shut out by a set that comes into force (X4).
    pub losses: Vec<Suspect>,
    /// Those sets.
    pub activated: Vec<Object>,
}

impl Suspects {
    /// Is there nothing to look at?
    pub fn is_empty(&self) -> bool {
        self.gains.is_empty() && self.told.is_empty() && self.activated.is_empty()
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
    };
    look.policies();
    look.moves();
    look.systems();
    look.memos();
    look.conflicts();
    look.groups();
    look.follow_setting();
    look.walls();
    let activated = look.activated();
    let Look { gains, told, losses, .. } = look;
    let gains = gains.into_list();
    let mut told = told.into_list();
    let asked: FxHashSet<Object> =
        gains.iter().filter(|gain| gain.users.is_none()).map(|gain| gain.asset).collect();
    told.retain(|told| !asked.contains(&told.asset));
    Suspects { gains, told, losses: losses.into_list(), activated }
}

/// Assets, each once, in the order in which they came.
#[derive(Default)]
struct Assets {
    list: Vec<Suspect>,
    at: FxHashMap<Object, usize>,
}

impl Assets {
    fn add(&mut self, asset: Object, users: Option<&[Object]>) {
        let at = *self.at.entry(asset).or_insert_with(|| {
            self.list.push(Suspect { asset, users: Some(Vec::new()) });
            self.list.len() - 1
        });
        match (&mut self.list[at].users, users) {
            (Some(known), Some(users)) => known.extend(users),
            (known, _) => *known = None,
        }
    }

    fn into_list(mut self) -> Vec<Suspect> {
        for users in self.list.iter_mut().filter_map(|suspect| suspect.users.as_mut()) {
            users.sort_by_cached_key(|user| user.order());
            users.dedup();
        }
        self.list
    }
}

struct Look<'a, 's> {
    state: &'a State<'s>,
    was: StateFacts<'a, 's>,
    will: StateFacts<'a, 's>,
    gains: Assets,
    told: Assets,
    losses: Assets,
}

/// A row that was there and isn't any more.
fn removed<R: Record>(change: &Change<R>) -> bool {
    change.after.is_none()
}

impl Look<'_, '_> {
    /// An asset and everything under it, of what was there before and will be.
    fn below(&self, asset: Object) -> Vec<Object> {
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
            (Some(before), Some(after)) => before.case.is_none() && after.case.is_some(),
            _ => false,
        };
        for change in self.state.changes(entered) {
            let Some(matter) = change.after.filter(|matter| self.was_closed(matter.id.0)) else { continue };
            let restricted = governing(&self.will, self.will.id(matter.id)).policy.restricted;
            let found = if restricted { &mut self.told } else { &mut self.gains };
            found.add(matter.id.0, None);
        }
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
            !self.state.by_before::<Conflict>("asset", above).is_empty()
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
        self.state.by_before::<GroupMember>("group", principal).iter().map(|row| row.user.0).collect()
    }

    fn conflicts(&mut self) {
        for change in self.state.changes::<Conflict>(removed) {
            let Some(row) = change.before else { continue };
            let people = self.people(row.principal.0);
            for asset in self.below(row.asset.0) {
                self.gains.add(asset, Some(&people));
            }
        }
        // Whoever leaves a group leaves its conflicts, too (X1).
        for change in self.state.changes::<GroupMember>(removed) {
            let Some(row) = change.before else { continue };
            for conflict in self.state.by_before::<Conflict>("principal", row.group.0) {
                for asset in self.below(conflict.asset.0) {
                    self.gains.add(asset, Some(&[row.user.0]));
                }
            }
        }
    }

    /// A group that is enabled again grants what its rows say (G2).
    fn groups(&mut self) {
        let enabled = |change: &Change<Group>| match (&change.before, &change.after) {
            (Some(before), Some(after)) => !before.enabled.0 && after.enabled.0,
            _ => false,
        };
        for change in self.state.changes(enabled) {
            let Some(group) = change.after else { continue };
            let people = self.people(group.id.0);
            for asset in self.closed_to(group.id.0) {
                self.gains.add(asset, Some(&people));
            }
        }
    }

    /// What the rows of `member` may let somebody into.
    fn closed_to(&self, member: Object) -> Vec<Object> {
        let rows = self.state.by_before::<Staffing>("member", member);
        let below = rows.iter().flat_map(|row| self.below(row.asset.0));
        below.filter(|asset| self.was_closed(*asset)).collect()
    }

    /// S5: the firm's setting lets all assistants follow.
    fn follow_setting(&mut self) {
        if self.was.settings().assistants_follow || !self.will.settings().assistants_follow {
            return;
        }
        for pair in self.state.all::<Assistant>() {
            for asset in self.closed_to(pair.timekeeper.0) {
                self.told.add(asset, Some(&[pair.assistant.0]));
            }
        }
    }

    /// Everything that may make an opposing team set keep fewer people out (X2, X3).
    fn walls(&mut self) {
        let (was, will) = (self.was.settings(), self.will.settings());
        let fewer = was.opposing_historical && !will.opposing_historical
            || was.opposing_candidates && !will.opposing_candidates;
        let mut sets: Vec<Object> = Vec::new();
        if fewer && self.state.change_count::<Setting>() > 0 {
            sets.extend(self.state.scan::<OpposingSet>().iter().map(|set| set.id.0));
        }
        let lifted = |change: &Change<OpposingSet>| {
            change.before.is_some() && !change.after.is_some_and(|set| set.active.0)
        };
        sets.extend(self.state.changes(lifted).iter().filter_map(|c| Some(c.before.as_ref()?.id.0)));
        let sides = self.state.changes::<OpposingSide>(removed);
        sets.extend(sides.iter().filter_map(|c| Some(c.before.as_ref()?.set.0)));
        sets.sort_by_cached_key(|set| set.order());
        sets.dedup();
        for set in sets {
            if self.was_active(set) {
                let facts = StateFacts::before(self.state);
                for (asset, people) in self.kept_out(&facts, set) {
                    self.gains.add(asset, Some(&people));
                }
            }
        }
        for change in self.state.changes::<Staffing>(removed) {
            if let Some(row) = change.before {
                self.add_untied(row.asset.0, row.member.0, row.member.0);
                // S5: a row of their own kept them from following a timekeeper.
                if row.member.0.kind == Kind::User
                    && self.was.any_timekeeper(self.was.id(row.member), |_| true)
                {
                    for asset in self.below(row.asset.0) {
                        self.gains.add(asset, Some(&[row.member.0]));
                    }
                }
            }
        }
        for change in self.state.changes::<StaffingHistory>(removed) {
            if let Some(row) = change.before {
                self.add_untied(row.asset.0, row.member.0, row.member.0);
            }
        }
        for change in self.state.changes::<GroupMember>(removed) {
            if let Some(row) = change.before {
                self.add_untied_everywhere(row.group.0, row.user.0);
            }
        }
        for change in self.state.changes::<Assistant>(removed) {
            if let Some(row) = change.before {
                self.add_untied_everywhere(row.timekeeper.0, row.assistant.0);
            }
        }
    }

    fn was_active(&self, set: Object) -> bool {
        self.state.before::<OpposingSet>(&[Stored::Object(set)]).is_some_and(|set| set.active.0)
    }

    /// `who` is no longer one of the people of `member`.
    fn add_untied_everywhere(&mut self, member: Object, who: Object) {
        for row in self.state.by_before::<Staffing>("member", member) {
            self.add_untied(row.asset.0, member, who);
        }
        for row in self.state.by_before::<StaffingHistory>("member", member) {
            self.add_untied(row.asset.0, member, who);
        }
    }

    /// What tied `member` to an asset is gone; `who` is who of them may no longer be of its side.
    fn add_untied(&mut self, asset: Object, member: Object, who: Object) {
        let sets = self.sets_around(asset);
        if sets.is_empty() {
            return;
        }
        let mut people = self.people(who);
        if who == member {
            let assistants = self.state.by_before::<Assistant>("timekeeper", member);
            people.extend(assistants.iter().map(|row| row.assistant.0));
        }
        for set in sets {
            for side in self.state.by_before::<OpposingSide>("set", set) {
                for asset in self.below(side.asset.0) {
                    self.gains.add(asset, Some(&people));
                }
            }
        }
    }

    /// The active sets for which a row on the asset counts: those that it, what is above or below it, or
    /// another matter of its case is on a side of.
    fn sets_around(&self, asset: Object) -> Vec<Object> {
        let was = &self.was;
        let mut near = vec![was.id(asset)];
        near.extend(was.place(near[0]).case);
        let mut at = 0;
        while at < near.len() {
            was.any_below(near[at], |below| {
                near.push(below);
                false
            });
            at += 1;
        }
        let mut sets = Vec::new();
        for asset in near {
            for above in was.place(asset).covering(asset) {
                was.any_active_side(above, |side| {
                    sets.extend(was.object(side.set));
                    false
                });
            }
        }
        sets.sort_by_cached_key(|set| set.order());
        sets.dedup();
        sets
    }

    /// The assets of a set and all under them, each with the people of the other sides.
    fn kept_out(&self, facts: &StateFacts<'_, '_>, set: Object) -> Vec<(Object, Vec<Object>)> {
        let number = facts.id(set);
        let mut sides: Vec<(u32, Vec<Id>)> = Vec::new();
        facts.any_asset_of_set(number, |side, asset| {
            match sides.iter_mut().find(|(known, _)| *known == side) {
                Some((_, assets)) => assets.push(asset),
                None => sides.push((side, vec![asset])),
            }
            false
        });
        let covered: Vec<Vec<Object>> = sides
            .iter()
            .map(|(_, assets)| assets.iter().filter_map(|asset| facts.object(*asset)))
            .map(|assets| assets.flat_map(|asset| self.below(asset)).collect())
            .collect();
        if covered.iter().all(Vec::is_empty) {
            return Vec::new();
        }
        let people: Vec<Vec<Object>> = sides
            .iter()
            .map(|(side, _)| side_people(facts, Side { set: number, side: *side }))
            .map(|people| people.iter().filter_map(|person| facts.object(person.user)).collect())
            .collect();
        let mut kept_out = Vec::new();
        for (at, assets) in covered.into_iter().enumerate() {
            let others = people.iter().enumerate().filter(|(side, _)| *side != at);
            let others: Vec<Object> = others.flat_map(|(_, people)| people.iter().copied()).collect();
            kept_out.extend(assets.into_iter().map(|asset| (asset, others.clone())));
        }
        kept_out
    }

    /// X4: the sets that come into force over assets that were there before.
    fn activated(&mut self) -> Vec<Object> {
        let activated = |change: &Change<OpposingSet>| {
            change.after.is_some_and(|set| set.active.0)
                && !change.before.as_ref().is_some_and(|set| set.active.0)
        };
        let mut sets = Vec::new();
        for change in self.state.changes(activated) {
            let Some(set) = change.after else { continue };
            let facts = StateFacts::new(self.state);
            let kept_out = self.kept_out(&facts, set.id.0);
            if change.before.is_some() || !kept_out.is_empty() {
                sets.push(set.id.0);
            }
            for (asset, people) in kept_out {
                self.losses.add(asset, Some(&people));
            }
        }
        sets
    }
}
