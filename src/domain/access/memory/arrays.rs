//! Sorted arrays: lists end to end, pairs, and pairs with a date.

use crate::domain::access::request::Id;
use crate::domain::kernel::Instant;
use std::ops::Range;

/// A sorted list for each number, end to end.
#[derive(Default)]
pub(super) struct Lists {
    /// Where the list of each number starts, and at last where the last ends.
    pub starts: Vec<u32>,
    pub items: Vec<Id>,
}

impl Lists {
    /// The lists of the numbers below `size`.
    pub fn new(pairs: &Pairs, size: usize) -> Lists {
        let starts = starts(pairs.iter().map(|(of, _)| *of), size);
        let (mut next, mut items) = (starts.clone(), vec![0; pairs.len()]);
        for (of, item) in pairs {
            let next = &mut next[*of as usize];
            items[*next as usize] = *item;
            *next += 1;
        }
        for ends in starts.windows(2) {
            items[ends[0] as usize..ends[1] as usize].sort_unstable();
        }
        Lists { starts, items }
    }

    pub fn range(&self, id: Id) -> Range<usize> {
        match self.starts.get(id as usize..).and_then(|rest| rest.first_chunk()) {
            Some([from, to]) => *from as usize..*to as usize,
            None => 0..0,
        }
    }

    pub fn of(&self, id: Id) -> &[Id] {
        &self.items[self.range(id)]
    }
}

/// Where the list of each number starts, given whose each item is, in order.
pub(super) fn starts(of: impl Iterator<Item = Id>, size: usize) -> Vec<u32> {
    let mut starts = vec![0; size + 1];
    for id in of {
        starts[id as usize + 1] += 1;
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    starts
}

/// Sorted pairs.
pub(super) type Pairs = Vec<(Id, Id)>;

pub(super) fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort_unstable();
    list.dedup();
    list.shrink_to_fit();
    list
}

pub(super) fn has_pair(pairs: &Pairs, first: Id, second: Id) -> bool {
    pairs.binary_search(&(first, second)).is_ok()
}

/// The seconds of the pairs that start with `first`.
pub(super) fn pair(pairs: &Pairs, first: Id) -> impl Iterator<Item = Id> {
    let from = pairs.partition_point(|pair| pair.0 < first);
    pairs[from..].iter().take_while(move |pair| pair.0 == first).map(|pair| pair.1)
}

/// Sorted pairs, each with an instant.
pub(super) type Dated = Vec<(Id, Id, Instant)>;

/// The latest instant of a pair.
pub(super) fn last(dated: &Dated, first: Id, second: Id) -> Option<Instant> {
    let after = dated.partition_point(|row| (row.0, row.1) <= (first, second));
    dated[..after].last().filter(|row| (row.0, row.1) == (first, second)).map(|row| row.2)
}

/// The seconds of the pairs that start with `first`, and their instants.
pub(super) fn dated(dated: &Dated, first: Id) -> impl Iterator<Item = (Id, Instant)> {
    let from = dated.partition_point(|row| row.0 < first);
    dated[from..].iter().take_while(move |row| row.0 == first).map(|row| (row.1, row.2))
}
