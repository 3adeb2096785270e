//! The rows of staffing: a case's in one list with those of its matters, for they are asked about together
//! (S9).

use crate::domain::access::memory::arrays::starts;
use crate::domain::access::request::Id;

/// A row. What is asked about it stands side by side in memory: most lists are a line or two of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct StaffRow {
    /// Whose it is.
    pub member: Id,
    /// The asset that it is on.
    pub asset: Id,
    /// When it ends: the second of 1970 to 2106, `NEVER`, or `SPECIAL`.
    pub until: u32,
}

/// Arranges rows, the numbers of whose assets are below `size`, in a sorted list for each case and for each
/// other asset that is in none: `listed` says in whose list the rows of an asset stand. Returns also where
/// the lists start.
pub(super) fn arranged(
    rows: &[StaffRow],
    listed: impl Fn(Id) -> Id,
    size: usize,
) -> (Vec<StaffRow>, Vec<u32>) {
    let starts = starts(rows.iter().map(|row| listed(row.asset)), size);
    let mut next = starts.clone();
    let mut lists = vec![StaffRow::default(); rows.len()];
    for row in rows {
        let next = &mut next[listed(row.asset) as usize];
        lists[*next as usize] = *row;
        *next += 1;
    }
    for ends in starts.windows(2) {
        lists[ends[0] as usize..ends[1] as usize].sort_unstable();
    }
    (lists, starts)
}

/// The rows of this member in a list.
pub(super) fn of_member(list: &[StaffRow], member: Id) -> impl Iterator<Item = &StaffRow> {
    let from = list.partition_point(|row| row.member < member);
    list[from..].iter().take_while(move |row| row.member == member)
}

/// The bit of a member. Most lists are short and lack most bits, so that few need to be searched.
pub(super) fn bit(member: Id) -> u64 {
    1 << (member % 64)
}
