//! Opposing team sets whose changes, or whose people's, may shift access; those that keep fewer out (P10).

use crate::domain::access::inputs::{INPUTS, Subject};
use crate::domain::access::{Facts, SideMember, StateFacts, side_people};
use crate::domain::impact::below::all_below;
use crate::domain::impact::search::ImpactSearch;
use crate::domain::kernel::{Instant, Kind, Name, Object, Record, State, Stored, stored_key};
use crate::domain::model::{
    Activity, Assistant, Client, GroupMember, Matter, OpposingSet, OpposingSide, Policy, Staffing,
    StaffingHistory,
};
use rustc_hash::FxHashMap;
use std::rc::Rc;

impl ImpactSearch<'_, '_> {
    /// Everything that may make an opposing team set keep fewer people out (X2, X3): the set's own changes,
    /// and those of whom its sides' people are.
    pub(super) fn walls(&mut self, sets: &[Object]) {
        for set in sets {
            if self.was_active(*set) {
                self.add_freed(*set);
            }
        }
        // S5: a row of their own kept them from following a timekeeper.
        for row in self.removed::<Staffing>() {
            if row.member.0.kind == Kind::User && self.was.any_timekeeper(self.was.id(row.member), |_| true) {
                let whom: Rc<[Object]> = [row.member.0].into();
                for asset in self.below(row.asset.0) {
                    self.gains.add(asset, Some(&whom));
                }
            }
        }
    }

    /// The sets that are changed, or whose people may be.
    pub(super) fn touched_sets(&self) -> Vec<Object> {
        let state = self.state;
        let (was, will) = (self.was.settings(), self.will.settings());
        let other = was.opposing_historical != will.opposing_historical
            || was.opposing_candidates != will.opposing_candidates
            || was.assistants_follow != will.assistants_follow;
        if other {
            return all_sets(state);
        }
        let mut touched = Vec::new();
        for set in self.changes::<OpposingSet>().into_iter().filter_map(|change| change.before) {
            touched.push(set.id.0);
        }
        touched.extend(self.rows(|row: &OpposingSide| row.set.0));
        if self.no_set_is_in_force() {
            return touched;
        }
        // The assets on whose rows somebody may be otherwise than before, or whose rows may count otherwise;
        // and whoever has rows somewhere that speak for other people now.
        let (mut assets, mut names) = (Vec::new(), Vec::new());
        for input in INPUTS {
            self.add_around_sets(input.subject, &mut assets, &mut names);
        }
        each_once(&mut names);
        for name in names {
            assets.extend(state.by_before(Staffing::member, name).iter().map(|row| row.asset.0));
            assets.extend(state.by_before(StaffingHistory::member, name).iter().map(|row| row.asset.0));
        }
        each_once(&mut assets);
        if assets.len() > MANY {
            return all_sets(state);
        }
        sets_around(&self.was, &assets, &mut touched);
        sets_around(&self.will, &assets, &mut touched);
        each_once(&mut touched);
        touched
    }

    /// Adds what the changed rows about such a subject may make count otherwise for sets in force: assets, and
    /// those in whose name others are people of a side.
    fn add_around_sets(&self, subject: Subject, assets: &mut Vec<Object>, names: &mut Vec<Object>) {
        match subject {
            Subject::Staffing => assets.extend(self.rows(|row: &Staffing| row.asset.0)),
            Subject::Removal => assets.extend(self.rows(|row: &StaffingHistory| row.asset.0)),
            Subject::Policy => assets.extend(self.rows(|row: &Policy| row.asset.0)),
            Subject::Matter => assets.extend(self.rows(|row: &Matter| row.id.0)),
            Subject::Client => assets.extend(self.rows(|row: &Client| row.id.0)),
            Subject::Activity if self.will.settings().opposing_candidates => {
                assets.extend(self.rows(|row: &Activity| row.matter.0));
            }
            Subject::Membership => names.extend(self.rows(|row: &GroupMember| row.group.0)),
            Subject::Assistant => names.extend(self.rows(|row: &Assistant| row.timekeeper.0)),
            // Looked at before this: the sets themselves, and settings, which concern all of them. What comes
            // or goes as a whole has its sides and its matters come or go. A side's people are so whatever
            // their account or group allows, and wherever else they get in. The last aren't about assets.
            Subject::OpposingSet
            | Subject::OpposingSide
            | Subject::Setting
            | Subject::Asset
            | Subject::Activity
            | Subject::Account
            | Subject::Group
            | Subject::Conflict
            | Subject::ExcludedSystem
            | Subject::Memo
            | Subject::Acknowledgement
            | Subject::Content
            | Subject::Service
            | Subject::Nothing => {}
        }
    }

    /// What a table's changed rows are about.
    fn rows<R: Record>(&self, of: impl Fn(&R) -> Object) -> Vec<Object> {
        let changes = self.changes::<R>();
        changes
            .iter()
            .filter_map(|change| Some(of(change.after.as_ref().or(change.before.as_deref())?)))
            .collect()
    }

    /// Is no set in force? Then nobody's people need to be known.
    fn no_set_is_in_force(&self) -> bool {
        !self.state.scan::<OpposingSet>().iter().any(|set| self.was_active(set.id.0))
    }

    pub(super) fn was_active(&self, set: Object) -> bool {
        self.state.before::<OpposingSet>(&[Stored::Object(set)]).is_some_and(|set| set.active.0)
    }

    /// Whom a set doesn't keep out any more: whoever isn't one of a side's people now, and what isn't on a
    /// side now.
    fn add_freed(&mut self, set: Object) {
        let active = self.state.entity::<OpposingSet>(set).is_some_and(|set| set.active.0);
        let rows = self.state.by_before(OpposingSide::set, set);
        let kept =
            |row: &&OpposingSide| active && self.state.get::<OpposingSide>(&stored_key(*row)).is_some();
        for side in sides(&rows) {
            let before = people(&self.was, set, side);
            let after = if active { people(&self.will, set, side) } else { FxHashMap::default() };
            let less = |(user, until): (&Object, &Instant)| after.get(user).is_none_or(|now| now < until);
            let left: Rc<[Object]> = before.iter().filter(|who| less(*who)).map(|who| *who.0).collect();
            let all: Rc<[Object]> = before.into_keys().collect();
            for row in rows.iter().filter(|row| row.side.0.key() != side.0.key()) {
                let whom = if kept(&row) { &left } else { &all };
                if !whom.is_empty() {
                    for asset in self.below(row.asset.0) {
                        self.gains.add(asset, Some(whom));
                    }
                }
            }
        }
    }
}

/// So many assets are too many to look around for their sets.
const MANY: usize = 20_000;

fn each_once(things: &mut Vec<Object>) {
    things.sort_by_cached_key(|thing| thing.order());
    things.dedup();
}

fn all_sets(state: &State<'_>) -> Vec<Object> {
    state.scan::<OpposingSet>().iter().map(|set| set.id.0).collect()
}

/// The sides that these rows name, each once.
pub(super) fn sides(rows: &[OpposingSide]) -> Vec<Name<32>> {
    let mut sides: Vec<_> = rows.iter().map(|row| row.side).collect();
    sides.sort_by_key(|side| side.0.key().number());
    sides.dedup_by_key(|side| side.0.key());
    sides
}

/// The people of a side, each with the time until which they count; the end of time for always.
pub(super) fn people(facts: &StateFacts<'_, '_>, set: Object, side: Name<32>) -> FxHashMap<Object, Instant> {
    let people = side_people(facts, facts.side(set, side));
    let until = |person: &SideMember| person.until.unwrap_or(Instant(i64::MAX));
    people.iter().filter_map(|person| Some((facts.object(person.user)?, until(person)))).collect()
}

/// Adds the active sets for which a row on one of the assets counts: those that it, what is above or below
/// it, or another matter of its case is on a side of. Each is looked at once, however many lead to it.
fn sets_around(facts: &StateFacts<'_, '_>, assets: &[Object], sets: &mut Vec<Object>) {
    let own = assets.iter().map(|asset| facts.id(*asset));
    let tops = own.flat_map(|asset| [Some(asset), facts.place(asset).case]).flatten();
    let near = all_below(facts, tops);
    for asset in near {
        for above in facts.place(asset).covering(asset) {
            facts.any_active_side(above, |side| {
                sets.extend(facts.object(side.set));
                false
            });
        }
    }
}
