//! What a row of staffing means today: for those who read lists of them (S3, S7, M2, G2).

use crate::domain::access::barriers::{Barrier, Wall, barriers};
use crate::domain::access::facts::{Facts, StaffingRow};
use crate::domain::access::governing::{Governing, governing_at};
use crate::domain::access::request::Id;
use crate::domain::access::rules::is_acknowledged;
use crate::domain::kernel::{Instant, Kind};

/// What a row does for its member.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RowStatus {
    /// It lets them in.
    Active,
    /// It lets somebody into a case, but not into these of its matters.
    Partly(Vec<(Barrier, Vec<Id>)>),
    /// It lets somebody into a case, and into none of its matters.
    InVain(Vec<(Barrier, Vec<Id>)>),
    /// It lets a group in, but for so many members who are kept out or have yet to acknowledge the memo.
    But { excluded: usize, pending: usize },
    /// It has ended.
    Expired,
    /// Somebody whom a wall or a locked parent keeps out, or a group that a wall keeps out as a whole.
    Excluded(Barrier),
    /// The memo of the governing asset isn't acknowledged yet.
    Pending,
    /// Another asset governs, and these rows count for nothing (S8).
    Asleep(Id),
    /// The account or the group is disabled, or the account is locked.
    Disabled,
}

impl RowStatus {
    /// The word for it.
    pub fn word(&self) -> &'static str {
        match self {
            RowStatus::Active | RowStatus::Partly(..) | RowStatus::But { .. } => "active",
            RowStatus::Expired => "expired",
            RowStatus::Excluded(_) | RowStatus::InVain(_) => "excluded",
            RowStatus::Pending => "pending",
            RowStatus::Asleep(_) => "asleep",
            RowStatus::Disabled => "disabled",
        }
    }

    /// Why, in words; empty where the word says it all. Of bars that aren't `told` it only says that there
    /// are some (Q1).
    pub fn why(&self, names: &dyn Fn(Id) -> String, told: &dyn Fn(Barrier) -> bool) -> String {
        let words = |bar: Barrier| if told(bar) { bar.words(names) } else { bar.some().to_owned() };
        let of_members = |count: usize, what: &str| match count {
            0 => None,
            1 => Some(format!("1 member {what}")),
            n => Some(format!("{n} members {what}")),
        };
        match self {
            RowStatus::But { excluded, pending } => {
                let parts = [of_members(*excluded, "excluded"), of_members(*pending, "pending")];
                parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
            }
            RowStatus::Excluded(bar) => words(*bar),
            RowStatus::Partly(barriers) | RowStatus::InVain(barriers) => {
                let mut parts: Vec<String> = barriers
                    .iter()
                    .map(|(bar, from)| format!("{} ({})", few(from, names), words(*bar)))
                    .collect();
                parts.sort();
                format!("excluded from {}", parts.join(", "))
            }
            RowStatus::Pending => "memo not acknowledged".into(),
            RowStatus::Asleep(governor) => format!("{} governs", names(*governor)),
            RowStatus::Active | RowStatus::Expired | RowStatus::Disabled => String::new(),
        }
    }
}

/// The first three of these, and how many more there are.
fn few(ids: &[Id], names: &dyn Fn(Id) -> String) -> String {
    let mut names: Vec<String> = ids.iter().map(|id| names(*id)).collect();
    names.sort();
    let shown = names[..names.len().min(3)].join(", ");
    if names.len() > 3 { format!("{shown} and {} more", names.len() - 3) } else { shown }
}

/// What the row of `member` on the staffing of `asset` means at this time. What the decision would find
/// first counts.
pub fn row_status<F: Facts>(facts: &F, asset: Id, member: Id, row: StaffingRow, at: Instant) -> RowStatus {
    let place = facts.place(asset);
    let governing = governing_at(facts, asset, &place);
    if !facts.is_group(member) {
        return of_user(facts, asset, member, row, &governing, at);
    }
    let conflict = place.covering(asset).find(|asset| facts.has_conflict(*asset, member));
    if let Some(asset) = conflict {
        return RowStatus::Excluded(Barrier::Wall(Wall::Conflict { asset, principal: member }));
    }
    if let Some(row_status) = of_row(asset, row, &governing, at) {
        return row_status;
    }
    let (mut enabled, mut excluded, mut pending) = (true, 0, 0);
    facts.any_member(member, |user| {
        enabled = facts.any_group(user, |membership| membership.group == member && membership.enabled);
        match of_user(facts, asset, user, row, &governing, at) {
            RowStatus::Excluded(_) | RowStatus::Partly(_) | RowStatus::InVain(_) => excluded += 1,
            RowStatus::Pending => pending += 1,
            _ => {}
        }
        !enabled
    });
    match (enabled, excluded, pending) {
        (false, ..) => RowStatus::Disabled,
        (true, 0, 0) => RowStatus::Active,
        (true, ..) => RowStatus::But { excluded, pending },
    }
}

fn of_user<F: Facts>(
    facts: &F,
    asset: Id,
    user: Id,
    row: StaffingRow,
    governing: &Governing,
    at: Instant,
) -> RowStatus {
    let account = facts.account(user);
    if !account.allow_logon || account.locked {
        return RowStatus::Disabled;
    }
    let barriers = barriers(facts, asset, user, at);
    let itself = barriers.iter().find(|(_, from)| *from == [asset]).map(|(bar, _)| *bar);
    if let Some(wall @ Barrier::Wall(_)) = itself {
        return RowStatus::Excluded(wall);
    }
    if let Some(row_status) = of_row(asset, row, governing, at) {
        return row_status;
    }
    if let Some(lock) = itself {
        return RowStatus::Excluded(lock);
    }
    let memo = governing.policy.restricted && facts.memo_acknowledge(governing.asset);
    if memo && !is_acknowledged(facts, governing.asset, user, at) {
        return RowStatus::Pending;
    }
    if barriers.is_empty() {
        return RowStatus::Active;
    }
    let out: usize = barriers.iter().map(|(_, from)| from.len()).sum();
    let mut matters = 0;
    facts.any_below(asset, |_| {
        matters += 1;
        false
    });
    if out < matters { RowStatus::Partly(barriers) } else { RowStatus::InVain(barriers) }
}

/// What the row by itself says. The rows of a case's matters count for the case (S9).
fn of_row(asset: Id, row: StaffingRow, governing: &Governing, at: Instant) -> Option<RowStatus> {
    if !row.is_valid(at) {
        return Some(RowStatus::Expired);
    }
    let counts = governing.asset == asset || governing.kind == Kind::Case;
    (!counts).then_some(RowStatus::Asleep(governing.asset))
}
