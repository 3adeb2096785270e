//! Opposing team sets whose people become fewer (P10), and those that come into force (X4).

use super::super::facts::{Facts, Id, Side};
use super::super::sides::{Person, side_people};
use super::super::state_facts::StateFacts;
use super::{Look, removed};
use crate::domain::asset::{
    Assistant, Client, Matter, OpposingSet, OpposingSide, Policy, Staffing, StaffingHistory,
};
use crate::domain::cell::Stored;
use crate::domain::id::{Kind, Object};
use crate::domain::identity::GroupMember;
use crate::domain::state::{Change, stored_key};
use crate::domain::time::Instant;
use rustc_hash::FxHashMap;

impl Look<'_, '_> {
    /// Everything that may make an opposing team set keep fewer people out (X2, X3): the set's own changes,
    /// and those of whom its sides' people are.
    pub(super) fn walls(&mut self) {
        for set in self.touched_sets() {
            if self.was_active(set) {
                self.add_freed(set);
            }
        }
        // S5: a row of their own kept them from following a timekeeper.
        for row in self.state.changes::<Staffing>(removed).into_iter().filter_map(|change| change.before) {
            if row.member.0.kind == Kind::User && self.was.any_timekeeper(self.was.id(row.member), |_| true) {
                for asset in self.below(row.asset.0) {
                    self.gains.add(asset, Some(&[row.member.0]));
                }
            }
        }
    }

    /// The sets that are changed, or whose people may be.
    fn touched_sets(&self) -> Vec<Object> {
        let state = self.state;
        let (was, will) = (self.was.settings(), self.will.settings());
        let fewer = was.opposing_historical && !will.opposing_historical
            || was.opposing_candidates && !will.opposing_candidates
            || was.assistants_follow && !will.assistants_follow;
        if fewer {
            return state.scan::<OpposingSet>().iter().map(|set| set.id.0).collect();
        }
        let sets = state.changes::<OpposingSet>(|change| change.before.is_some());
        let mut touched: Vec<Object> = sets.iter().filter_map(|c| Some(c.before.as_ref()?.id.0)).collect();
        let sides = state.changes::<OpposingSide>(removed);
        touched.extend(sides.iter().filter_map(|c| Some(c.before.as_ref()?.set.0)));
        if self.no_set_is_in_force() {
            return touched;
        }
        // The assets on whose rows somebody may no longer be, or whose rows may no longer count.
        let mut assets: Vec<Object> = Vec::new();
        let of = |row: &Staffing| row.asset.0;
        assets.extend(state.changes::<Staffing>(removed).iter().filter_map(|c| Some(of(c.before.as_ref()?))));
        let gone = state.changes::<StaffingHistory>(removed);
        assets.extend(gone.iter().filter_map(|c| Some(c.before.as_ref()?.asset.0)));
        let policies = state.changes::<Policy>(|_| true);
        let policy = |c: &Change<Policy>| Some(c.before.as_deref().or(c.after.as_ref())?.asset.0);
        assets.extend(policies.iter().filter_map(policy));
        let matters = state.changes::<Matter>(|change| change.before.is_some());
        assets.extend(matters.iter().filter_map(|c| Some(c.before.as_ref()?.id.0)));
        let clients = state.changes::<Client>(|change| change.before.is_some());
        assets.extend(clients.iter().filter_map(|c| Some(c.before.as_ref()?.id.0)));
        let members = state.changes::<GroupMember>(removed);
        let mut names: Vec<Object> =
            members.iter().filter_map(|c| Some(c.before.as_ref()?.group.0)).collect();
        let pairs = state.changes::<Assistant>(removed);
        names.extend(pairs.iter().filter_map(|c| Some(c.before.as_ref()?.timekeeper.0)));
        names.sort_by_cached_key(|name| name.order());
        names.dedup();
        for name in names {
            assets.extend(state.by_before::<Staffing>("member", name).iter().map(of));
            assets.extend(state.by_before::<StaffingHistory>("member", name).iter().map(|row| row.asset.0));
        }
        for asset in assets {
            touched.extend(self.sets_around(asset));
        }
        touched.sort_by_cached_key(|set| set.order());
        touched.dedup();
        touched
    }

    /// Is no set in force? Then nobody's people need to be known.
    fn no_set_is_in_force(&self) -> bool {
        !self.state.scan::<OpposingSet>().iter().any(|set| self.was_active(set.id.0))
    }

    fn was_active(&self, set: Object) -> bool {
        self.state.before::<OpposingSet>(&[Stored::Object(set)]).is_some_and(|set| set.active.0)
    }

    /// Whom a set doesn't keep out any more: whoever isn't one of a side's people now, and what isn't on a
    /// side now.
    fn add_freed(&mut self, set: Object) {
        let active = self.state.entity::<OpposingSet>(set).is_some_and(|set| set.active.0);
        let rows = self.state.by_before::<OpposingSide>("set", set);
        let kept =
            |row: &&OpposingSide| active && self.state.get::<OpposingSide>(&stored_key(*row)).is_some();
        let mut sides: Vec<_> = rows.iter().map(|row| row.side).collect();
        sides.sort_by_key(|side| side.0.key().number());
        sides.dedup_by_key(|side| side.0.key());
        let (was, will) = (StateFacts::before(self.state), StateFacts::new(self.state));
        for side in sides {
            // Until when each of them counts; the end of time for always.
            let people = |facts: &StateFacts<'_, '_>| -> FxHashMap<Object, Instant> {
                let people = side_people(facts, facts.side(set, side));
                let until = |person: &Person| person.until.unwrap_or(Instant(i64::MAX));
                people.iter().filter_map(|person| Some((facts.object(person.user)?, until(person)))).collect()
            };
            let before = people(&was);
            let after = if active { people(&will) } else { FxHashMap::default() };
            let less = |(user, until): (&Object, &Instant)| after.get(user).is_none_or(|now| now < until);
            let left: Vec<Object> = before.iter().filter(|who| less(*who)).map(|who| *who.0).collect();
            let all: Vec<Object> = before.into_keys().collect();
            let mut freed: Vec<(Object, &[Object])> = Vec::new();
            for row in rows.iter().filter(|row| row.side.0.key() != side.0.key()) {
                let whom = if kept(&row) { &left } else { &all };
                if !whom.is_empty() {
                    freed.extend(self.below(row.asset.0).into_iter().map(|asset| (asset, whom.as_slice())));
                }
            }
            for (asset, whom) in freed {
                self.gains.add(asset, Some(whom));
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
    pub(super) fn activated(&mut self) -> Vec<Object> {
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
