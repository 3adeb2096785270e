//! Opposing team sets whose people become fewer (P10), and those that come into force (X4).

use super::super::facts::{Facts, Id, Side};
use super::super::sides::side_people;
use super::super::state_facts::StateFacts;
use super::{Look, removed};
use crate::domain::asset::{Assistant, OpposingSet, OpposingSide, Staffing, StaffingHistory};
use crate::domain::cell::Stored;
use crate::domain::id::{Kind, Object};
use crate::domain::identity::GroupMember;
use crate::domain::setting::Setting;
use crate::domain::state::Change;

impl Look<'_, '_> {
    /// Everything that may make an opposing team set keep fewer people out (X2, X3).
    pub(super) fn walls(&mut self) {
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
