//! Opposing team sets that keep more out than before: those that come into force, and those in force that
//! get sides, assets or people (X4).

use crate::domain::access::{Facts, Id, Side, StateFacts, side_people};
use crate::domain::impact::search::ImpactSearch;
use crate::domain::impact::walls::{people, sides};
use crate::domain::kernel::{Change, Object, stored_key};
use crate::domain::model::{OpposingSet, OpposingSide};
use std::rc::Rc;

impl ImpactSearch<'_, '_> {
    /// Whom the sets that are in force keep out now and didn't before.
    pub(super) fn caught(&mut self, sets: &[Object]) {
        for set in sets {
            let active = self.state.entity::<OpposingSet>(*set).is_some_and(|set| set.active.0);
            if active && self.was_active(*set) {
                self.add_caught(*set);
            }
        }
    }

    /// A side's new people, for what is on the other sides; all its people, for what has come to those.
    fn add_caught(&mut self, set: Object) {
        let rows = self.state.by(OpposingSide::set, set);
        let is_new = |row: &OpposingSide| self.state.before::<OpposingSide>(&stored_key(row)).is_none();
        let new: Vec<bool> = rows.iter().map(is_new).collect();
        // What each row covers, and whether it did before.
        let covered: Vec<Vec<(Object, bool)>> = rows
            .iter()
            .zip(&new)
            .map(|(row, new)| {
                let under = self.under(row.asset.0).into_iter();
                under.map(|asset| (asset, !new && self.was_under(asset, row.asset.0))).collect()
            })
            .collect();
        for side in sides(&rows) {
            let before = people(&self.was, set, side);
            let after = people(&self.will, set, side);
            let all: Rc<[Object]> = after.keys().copied().collect();
            let more = after.iter().filter(|(user, until)| before.get(user).is_none_or(|was| was < *until));
            let more: Rc<[Object]> = more.map(|(user, _)| *user).collect();
            let of_side = |row: &OpposingSide| row.side.0.key() == side.0.key();
            let grew = rows.iter().zip(&new).any(|(row, new)| *new && of_side(row));
            for ((row, new), assets) in rows.iter().zip(&new).zip(&covered) {
                if of_side(row) {
                    continue;
                }
                for (asset, was_covered) in assets {
                    let whom = if *was_covered { &more } else { &all };
                    let losses = if *new || grew { &mut self.losses } else { &mut self.told_losses };
                    if !whom.is_empty() {
                        losses.add(*asset, Some(whom));
                    }
                }
            }
        }
    }

    /// Was this the asset, or above it?
    fn was_under(&self, asset: Object, above: Object) -> bool {
        let (id, above) = (self.was.id(asset), self.was.id(above));
        self.was.place(id).covering(id).any(|covering| covering == above)
    }

    /// The assets of a set and all under them, each with the people of the other sides.
    fn kept_out(&self, facts: &StateFacts<'_, '_>, set: Object) -> Vec<(Object, Rc<[Object]>)> {
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
            .map(|assets| assets.flat_map(|asset| self.under(asset)).collect())
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
            let others: Rc<[Object]> = others.flat_map(|(_, people)| people.iter().copied()).collect();
            kept_out.extend(assets.into_iter().map(|asset| (asset, Rc::clone(&others))));
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
