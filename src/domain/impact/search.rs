//! Looking at the firm before and after some changes: what lies below, what governs, what was closed.

use crate::domain::access::inputs::decides_on_assets;
use crate::domain::access::{Facts, StateFacts, assistants_follow, governing_at, lock_above};
use crate::domain::impact::target::Assets;
use crate::domain::kernel::{Change, Object, Record, State};
use crate::domain::model::tree::all_below;

/// The firm before and after the changes, and what was found in it.
pub(super) struct ImpactSearch<'a, 's> {
    pub state: &'a State<'s>,
    pub was: StateFacts<'a, 's>,
    pub will: StateFacts<'a, 's>,
    pub gains: Assets,
    pub told: Assets,
    pub losses: Assets,
    pub told_losses: Assets,
}

impl ImpactSearch<'_, '_> {
    /// The changes of a table that change what decides about assets.
    pub fn changes<R: Record>(&self) -> Vec<Change<R>> {
        let mut found = Vec::new();
        self.state.each_row_change(R::SCHEMA, &mut |change| {
            if decides_on_assets(R::SCHEMA, change.before.as_deref(), change.after.as_ref()) {
                found.push(change.of());
            }
        });
        found
    }

    /// The rows that go.
    pub fn removed<R: Record>(&self) -> Vec<R> {
        let gone = self.state.changes(|change: &Change<R>| change.after.is_none());
        gone.into_iter().filter_map(|change| change.before.map(|row| *row)).collect()
    }

    /// An asset and everything under it, of what was there before and will be.
    pub fn below(&self, asset: Object) -> Vec<Object> {
        // What moved under something new is looked at for having moved.
        if self.state.existed(asset) { self.under(asset) } else { Vec::new() }
    }

    /// The same, be the asset itself new or not.
    pub fn under(&self, asset: Object) -> Vec<Object> {
        let mut all = all_below(self.state, asset);
        all.retain(|asset| self.state.existed(*asset) && self.state.exists(*asset));
        all
    }

    /// Was the asset closed to anybody but those behind a wall?
    pub fn was_closed(&self, asset: Object) -> bool {
        let id = self.was.id(asset);
        let place = self.was.place(id);
        governing_at(&self.was, id, &place).policy.restricted || lock_above(&self.was, &place).is_some()
    }

    /// May what governs the asset let somebody in who was out? Not where it was open, nor where the same
    /// asset governs it as strictly as before.
    pub fn may_open(&self, asset: Object) -> bool {
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
    pub fn follows(&self, asset: Object) -> bool {
        let follow = |facts: &StateFacts<'_, '_>| assistants_follow(facts, facts.id(asset));
        !follow(&self.was) && follow(&self.will)
    }
}
