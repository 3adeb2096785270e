//! The rows of staffing: a case's in one list with those of its matters, for they are asked about together
//! (S9).

use super::arrays::starts;
use crate::domain::access::facts::Id;
use std::ops::Range;

/// A sorted list of rows for each case, and for each other asset that is in none.
#[derive(Default)]
pub(super) struct Staffing {
    /// Whose each row is.
    pub members: Vec<Id>,
    /// The asset that each row is on.
    pub assets: Vec<Id>,
    /// When each row ends: the second of 1970 to 2106, [`super::NEVER`], or [`super::SPECIAL`].
    pub until: Vec<u32>,
}

impl Staffing {
    /// Arranges rows, the numbers of whose assets are below `size`: `listed` says in whose list the rows of
    /// an asset stand. Returns also where the lists start.
    pub fn new(rows: Unlisted, listed: impl Fn(Id) -> Id, size: usize) -> (Staffing, Vec<u32>) {
        let starts = starts(rows.assets.iter().map(|asset| listed(*asset)), size);
        let mut next = starts.clone();
        let mut staffing = Staffing {
            members: vec![0; rows.assets.len()],
            assets: vec![0; rows.assets.len()],
            until: vec![0; rows.assets.len()],
        };
        for ((asset, member), until) in rows.assets.into_iter().zip(rows.members).zip(rows.until) {
            let next = &mut next[listed(asset) as usize];
            staffing.put(*next as usize, (member, asset, until));
            *next += 1;
        }
        let mut list = Vec::new();
        for ends in starts.windows(2) {
            let range = ends[0] as usize..ends[1] as usize;
            if !range.clone().map(|at| staffing.row(at)).is_sorted() {
                list.clear();
                list.extend(range.clone().map(|at| staffing.row(at)));
                list.sort_unstable();
                for (at, row) in range.zip(&list) {
                    staffing.put(at, *row);
                }
            }
        }
        (staffing, starts)
    }

    fn row(&self, at: usize) -> (Id, Id, u32) {
        (self.members[at], self.assets[at], self.until[at])
    }

    fn put(&mut self, at: usize, (member, asset, until): (Id, Id, u32)) {
        (self.members[at], self.assets[at], self.until[at]) = (member, asset, until);
    }

    /// Where in this list the rows of this member stand.
    pub fn of_member(&self, list: Range<usize>, member: Id) -> impl Iterator<Item = usize> {
        let members = &self.members[list.clone()];
        let from = members.partition_point(|other| *other < member);
        let rows = members[from..].iter().take_while(move |other| **other == member);
        rows.enumerate().map(move |(at, _)| list.start + from + at)
    }
}

/// The bit of a member. Most lists are short and lack most bits, so that few need to be searched.
pub(super) fn bit(member: Id) -> u64 {
    1 << (member % 64)
}

/// Rows in any order.
#[derive(Default)]
pub(super) struct Unlisted {
    pub assets: Vec<Id>,
    pub members: Vec<Id>,
    pub until: Vec<u32>,
}
