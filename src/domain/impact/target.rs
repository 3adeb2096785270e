//! What may be reached otherwise after a change: assets, each with whom it may concern.

use crate::domain::kernel::Object;
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// An asset that some may reach otherwise than before.
#[derive(Clone, PartialEq, Debug)]
pub struct ImpactTarget {
    pub asset: Object,
    /// Whom it may concern, as lists that targets share; none is everybody.
    pub(super) users: Option<Vec<Rc<[Object]>>>,
}

impl ImpactTarget {
    /// Whom it may concern, each once; none is everybody.
    pub fn users(&self) -> Option<Vec<Object>> {
        let mut seen = FxHashSet::default();
        let all = self.users.as_ref()?.iter().flat_map(|list| list.iter().copied());
        Some(all.filter(|user| seen.insert(*user)).collect())
    }
}

/// What to look at before and after.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ImpactTargets {
    /// Somebody may get in, which is to be asked about (P10).
    pub gains: Vec<ImpactTarget>,
    /// Somebody's staffing may get them in, which is what the change is for. Whoever gets in without one is
    /// asked about, too.
    pub told: Vec<ImpactTarget>,
    /// Somebody may be shut out by what is done to a set: it comes into force, or gets sides or assets (X4).
    pub losses: Vec<ImpactTarget>,
    /// Somebody may be shut out by what brings people or assets onto a side without naming it: staffing,
    /// membership, moves, settings. It is told, and it works (S7).
    pub told_losses: Vec<ImpactTarget>,
    /// The sets that come into force.
    pub activated: Vec<Object>,
}

impl ImpactTargets {
    /// Is there nothing to look at?
    pub fn is_empty(&self) -> bool {
        let lists = [&self.gains, &self.told, &self.losses, &self.told_losses];
        lists.iter().all(|list| list.is_empty()) && self.activated.is_empty()
    }
}

/// Assets, each once, in the order in which they came.
#[derive(Default)]
pub(super) struct Assets {
    pub list: Vec<ImpactTarget>,
    at: FxHashMap<Object, usize>,
}

impl Assets {
    pub fn add(&mut self, asset: Object, users: Option<&Rc<[Object]>>) {
        let at = *self.at.entry(asset).or_insert_with(|| {
            self.list.push(ImpactTarget { asset, users: Some(Vec::new()) });
            self.list.len() - 1
        });
        match (&mut self.list[at].users, users) {
            (Some(known), Some(users)) => known.push(Rc::clone(users)),
            (known, _) => *known = None,
        }
    }
}

/// Lists by what they are of, in the order in which that came.
pub(super) struct Grouped<T> {
    order: Vec<Object>,
    of: FxHashMap<Object, Vec<T>>,
}

impl<T> Grouped<T> {
    pub fn of(pairs: impl Iterator<Item = (Object, T)>) -> Grouped<T> {
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

    pub fn each(mut self, mut search: impl FnMut(Object, Vec<T>)) {
        for of in self.order {
            search(of, self.of.remove(&of).unwrap_or_default());
        }
    }
}
