//! Stints: who comes onto an asset's staffing, and who is no longer on it (M2).

use crate::domain::access::{Facts, StateFacts};
use crate::domain::kernel::{Change, Object, Origin, Record};
use crate::domain::law::memo::send::{is_on, send_to_new};
use crate::domain::law::rules::Rules;
use crate::domain::model::{
    Acknowledgement, Assistant, Group, GroupMember, Matter, Memo, Policy, Setting, Staffing, Table,
};
use rustc_hash::FxHashMap;

/// Beyond so many assets all acknowledgements are read at once.
const MANY: usize = 1000;

/// M2: acknowledgements end with the stint, and whoever begins one is sent the memo. A whole state that is
/// taken over has its own outbox.
pub fn follow(rules: &Rules<'_, '_>) {
    let says = rules.given_tables.contains(&Table::Acknowledgement);
    if !rules.is_step() && (says || rules.state.scan::<Acknowledgement>().is_empty()) {
        return;
    }
    let places = Places::of(rules);
    if places.is_empty() {
        return;
    }
    let before = StateFacts::before(rules.state);
    if !says {
        forget(&places, &before, rules);
    }
    if rules.is_step() {
        send_to_new(&places, &before, rules);
    }
}

/// Takes back the acknowledgements of those whom nothing staffs any more, or didn't before: one of an
/// earlier stint doesn't count for the next, whatever ended that: a removal, time, or a disabled group.
fn forget(places: &[(Object, Origin)], before: &StateFacts<'_, '_>, rules: &Rules<'_, '_>) {
    let all = (places.len() > MANY).then(|| {
        let mut all: FxHashMap<Object, Vec<Acknowledgement>> = FxHashMap::default();
        for row in rules.state.all::<Acknowledgement>() {
            all.entry(row.asset.0).or_default().push(row);
        }
        all
    });
    for (asset, origin) in places.iter().copied() {
        let rows = match &all {
            Some(all) => all.get(&asset).cloned().unwrap_or_default(),
            None => rules.state.by(Acknowledgement::asset, asset),
        };
        for row in rows {
            let known = before.acknowledged(before.id(asset), before.id(row.user.0)).is_some();
            let on = |facts: &StateFacts<'_, '_>| is_on(facts, asset, row.user.0, rules.now());
            if known && !(on(before) && on(&rules.facts)) {
                rules.state.remove(&row, origin);
            }
        }
    }
}

/// The assets whose staffing changes, each with where that was asked for.
struct Places<'r, 'a, 's> {
    rules: &'r Rules<'a, 's>,
    found: FxHashMap<Object, Origin>,
}

impl Places<'_, '_, '_> {
    /// By order of the assets.
    fn of(rules: &Rules<'_, '_>) -> Vec<(Object, Origin)> {
        let mut places = Places { rules, found: FxHashMap::default() };
        places.look();
        let mut found: Vec<(Object, Origin)> = places.found.into_iter().collect();
        found.sort_by_key(|(asset, _)| asset.order());
        found
    }

    fn look(&mut self) {
        for (asset, origin) in self.changed(|_| true, |row: &Staffing| Some(row.asset.0)) {
            self.add(asset, origin);
        }
        for (case, origin) in
            self.changed(|change| change.differs(Matter::case), |row: &Matter| row.case.map(|case| case.0))
        {
            self.found.entry(case).or_insert(origin);
        }
        let follows = |change: &Change<Policy>| change.differs(Policy::assistants_follow);
        for (asset, origin) in self.changed(follows, |row: &Policy| Some(row.asset.0)) {
            self.add(asset, origin);
        }
        let members = self.changed(|_| true, |row: &GroupMember| Some(row.group.0));
        let groups = self.changed(|change| change.differs(Group::enabled), |row: &Group| Some(row.id.0));
        let timekeepers = self.changed(|_| true, |row: &Assistant| Some(row.timekeeper.0));
        for (member, origin) in members.into_iter().chain(groups).chain(timekeepers) {
            for row in self.rules.state.by(Staffing::member, member) {
                self.add(row.asset.0, origin);
            }
        }
        let follows = |row: &Setting| row.key.as_str() == "assistants_follow";
        for ((), origin) in self.changed(|_| true, |row: &Setting| follows(row).then_some(())) {
            for memo in self.rules.state.all::<Memo>() {
                self.found.entry(memo.asset.0).or_insert(origin);
            }
            for row in self.rules.state.all::<Acknowledgement>() {
                self.found.entry(row.asset.0).or_insert(origin);
            }
        }
    }

    /// What the rows of such changes name, before and after.
    fn changed<R: Record, T: Eq + std::hash::Hash>(
        &self,
        wanted: impl Fn(&Change<R>) -> bool,
        name: impl Fn(&R) -> Option<T>,
    ) -> FxHashMap<T, Origin> {
        let mut found = FxHashMap::default();
        self.rules.state.each_change::<R>(|change| {
            if change.is_effective() && wanted(change) {
                for row in change.before.as_deref().into_iter().chain(&change.after) {
                    if let Some(named) = name(row) {
                        found.entry(named).or_insert(change.origin);
                    }
                }
            }
        });
        found
    }

    /// An asset, and the case that it is in: a matter's rows let people into the case (S9).
    fn add(&mut self, asset: Object, origin: Origin) {
        let case = self.rules.state.entity::<Matter>(asset).and_then(|matter| matter.case);
        for asset in std::iter::once(asset).chain(case.map(|case| case.0)) {
            self.found.entry(asset).or_insert(origin);
        }
    }
}
