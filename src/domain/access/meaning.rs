//! What a row of staffing means today: for those who read lists of them (S3, S7, M2, G2).

use super::facts::{Facts, Id, Row};
use super::governing::{Governing, governing_at};
use super::people::{Wall, wall_within};
use super::rules::is_acknowledged;
use crate::domain::id::Kind;
use crate::domain::time::Instant;

/// What a row does for its member.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// It lets them in.
    Active,
    /// It lets somebody into a case, but not into all of its matters.
    Partly(Id, Wall),
    /// It lets a group in, but for so many members who are kept out or have yet to acknowledge the memo.
    But { excluded: usize, pending: usize },
    /// It has ended.
    Expired,
    /// Somebody whom a wall keeps out, or a group that one keeps out as a whole.
    Excluded(Wall),
    /// The memo of the governing asset isn't acknowledged yet.
    Pending,
    /// Another asset governs, and these rows count for nothing (S8).
    Asleep(Id),
    /// The account or the group is disabled, or the account is locked.
    Disabled,
}

impl Meaning {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Meaning::Active | Meaning::Partly(..) | Meaning::But { .. } => "active",
            Meaning::Expired => "expired",
            Meaning::Excluded(_) => "excluded",
            Meaning::Pending => "pending",
            Meaning::Asleep(_) => "asleep",
            Meaning::Disabled => "disabled",
        }
    }

    /// The wall that keeps the member out of the asset itself.
    pub fn wall(self) -> Option<Wall> {
        if let Meaning::Excluded(wall) = self { Some(wall) } else { None }
    }

    /// Why, in words; empty where the word says it all.
    pub fn why(self, names: &dyn Fn(Id) -> String) -> String {
        let of_members = |count: usize, what: &str| match count {
            0 => None,
            1 => Some(format!("1 member {what}")),
            n => Some(format!("{n} members {what}")),
        };
        match self {
            Meaning::But { excluded, pending } => {
                let parts = [of_members(excluded, "excluded"), of_members(pending, "pending")];
                parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
            }
            Meaning::Excluded(Wall::Conflict { asset, .. }) => format!("conflicted on {}", names(asset)),
            Meaning::Excluded(Wall::Opposing) => "opposing team".into(),
            Meaning::Partly(on, _) => format!("excluded from {}", names(on)),
            Meaning::Pending => "memo not acknowledged".into(),
            Meaning::Asleep(governor) => format!("{} governs", names(governor)),
            Meaning::Active | Meaning::Expired | Meaning::Disabled => String::new(),
        }
    }
}

/// What the row of `member` on the staffing of `asset` means at this time. What the decision would find
/// first counts.
pub fn meaning<F: Facts>(facts: &F, asset: Id, member: Id, row: Row, at: Instant) -> Meaning {
    let place = facts.place(asset);
    let governing = governing_at(facts, asset, &place);
    if !facts.is_group(member) {
        return of_user(facts, asset, member, row, &governing, at);
    }
    let conflict = place.covering(asset).find(|asset| facts.has_conflict(*asset, member));
    if let Some(asset) = conflict {
        return Meaning::Excluded(Wall::Conflict { asset, principal: member });
    }
    if let Some(meaning) = of_row(asset, row, &governing, at) {
        return meaning;
    }
    let (mut enabled, mut excluded, mut pending) = (true, 0, 0);
    facts.any_member(member, |user| {
        enabled = facts.any_group(user, |membership| membership.group == member && membership.enabled);
        match of_user(facts, asset, user, row, &governing, at) {
            Meaning::Excluded(_) => excluded += 1,
            Meaning::Pending => pending += 1,
            _ => {}
        }
        !enabled
    });
    match (enabled, excluded, pending) {
        (false, ..) => Meaning::Disabled,
        (true, 0, 0) => Meaning::Active,
        (true, ..) => Meaning::But { excluded, pending },
    }
}

fn of_user<F: Facts>(
    facts: &F,
    asset: Id,
    user: Id,
    row: Row,
    governing: &Governing,
    at: Instant,
) -> Meaning {
    let account = facts.account(user);
    if !account.allow_logon || account.locked {
        return Meaning::Disabled;
    }
    let within = wall_within(facts, asset, user, at);
    if let Some((_, wall)) = within.filter(|(on, _)| *on == asset) {
        return Meaning::Excluded(wall);
    }
    if let Some(meaning) = of_row(asset, row, governing, at) {
        return meaning;
    }
    let memo = governing.policy.restricted && facts.memo_acknowledge(governing.asset);
    if memo && !is_acknowledged(facts, governing.asset, user, at) {
        return Meaning::Pending;
    }
    within.map_or(Meaning::Active, |(on, wall)| Meaning::Partly(on, wall))
}

/// What the row by itself says. The rows of a case's matters count for the case (S9).
fn of_row(asset: Id, row: Row, governing: &Governing, at: Instant) -> Option<Meaning> {
    if !row.is_valid(at) {
        return Some(Meaning::Expired);
    }
    let counts = governing.asset == asset || governing.kind == Kind::Case;
    (!counts).then_some(Meaning::Asleep(governing.asset))
}
