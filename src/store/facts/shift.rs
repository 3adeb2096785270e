//! Who may reach some assets before a change and after it: what confirmations are asked about (P10, X4).
//!
//! The decision answers both times, on the same transaction. What is looked at is bounded: a change of
//! thousands of policies is not worked out to its last name, but it is never taken for harmless either.

use crate::domain::access::{
    Facts, Id, Involvement, Need, Request, Rule, Via, any_opposition, settle, who_can,
};
use crate::domain::impact::ImpactTarget;
use crate::domain::kernel::{Instant, Object, fold};
use crate::domain::model::IMANAGE_WORK;
use crate::store::Session;
use crate::store::error::Error;
use crate::store::facts::around::around;
use crate::store::facts::live::LiveFacts;
use crate::store::facts::read::{Systems, each, find};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::hash_map::Entry;

/// About how many decisions are worth while, before and after each; everybody on one asset counts as
/// [`EVERYBODY`], and the matters of its case count too, because each of them staffs it (S9).
const WORTH: usize = 20_000;
const EVERYBODY: usize = 100;
/// So many matters of a case take as long as one decision: for one user, and for everybody.
const MATTERS: [usize; 2] = [30, 4];

/// A decision may depend on thousands of rows, those of the other sides of an opposing team set for one: so
/// many statements and rows are worth while, before and after each. They are counted, not timed: the same
/// change of the same firm tells the same.
const LOOKS: usize = 4_000_000;

/// For more users than this, what is around an asset is loaded once.
const MANY: usize = 100;

/// So many found are enough: nobody reads more.
const ENOUGH: usize = 10_000;

/// One user who reaches an asset otherwise than before.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Shift {
    pub user: Id,
    pub asset: Id,
    pub system: Id,
    /// What decides now.
    pub rule: Rule,
    /// How they get in, where they do.
    pub via: Via,
    /// What puts them on another side, where they are shut out for that.
    pub involvement: Option<Involvement>,
}

/// Everybody who reaches other assets than before, as far as that was looked at.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Shifts {
    pub gained: Vec<Shift>,
    pub lost: Vec<Shift>,
    /// Assets that weren't looked at any more: somebody may gain or lose there, too.
    pub more: usize,
}

/// An asset, and who reached it: by system.
struct Watched {
    asset: Id,
    /// Sorted; none is everybody.
    users: Option<Vec<Id>>,
    /// Is it cheaper to load what is around the asset than to ask for each of the users?
    many: bool,
    before: Vec<Vec<Id>>,
}

/// Who reached the targets before the change was written.
pub struct Before {
    watched: Vec<Watched>,
    systems: Vec<Id>,
    /// Users with higher numbers are new.
    newest: Id,
    at: Instant,
    more: usize,
}

impl Before {
    /// Asks who reaches each target now.
    pub fn take(
        session: &Session<'_>,
        impact_targets: &[ImpactTarget],
        at: Instant,
    ) -> Result<Before, Error> {
        let mut systems = Systems::read(session)?.0;
        let default = fold(IMANAGE_WORK);
        systems.sort_by_key(|(name, _)| *name != default);
        let mut before = Before {
            watched: Vec::new(),
            systems: systems.into_iter().map(|(_, id)| id).collect(),
            newest: 0,
            at,
            more: 0,
        };
        each(session, "select coalesce(max(n), 0) from object", [], |row| {
            before.newest = row.get(0)?;
            Ok(())
        })?;
        let (mut work, begin) = (0, session.looks());
        let mut numbers: FxHashMap<Object, Option<Id>> = FxHashMap::default();
        for target in impact_targets {
            if work > WORTH || session.looks() - begin > LOOKS {
                before.more += 1;
                continue;
            }
            let Some((asset, _)) = find(session, target.asset)? else { continue };
            let users = match target.users() {
                None => None,
                Some(users) => {
                    let mut known = Vec::with_capacity(users.len());
                    for user in users {
                        let number = match numbers.entry(user) {
                            Entry::Occupied(found) => *found.get(),
                            Entry::Vacant(new) => *new.insert(find(session, user)?.map(|(id, _)| id)),
                        };
                        known.extend(number);
                    }
                    known.sort_unstable();
                    Some(known)
                }
            };
            let matters = matters_of_case(session, asset)?;
            let together = EVERYBODY + matters / MATTERS[1];
            let alone = users.as_ref().map(|users| users.len() * (1 + matters / MATTERS[0]));
            let many = users.as_ref().is_none_or(|users| users.len() > MANY)
                || alone.is_some_and(|alone| alone > together);
            work += alone.filter(|_| !many).unwrap_or(together);
            let mut watched = Watched { asset, users, many, before: Vec::new() };
            for system in &before.systems {
                let mut reached: Vec<Id> =
                    reach(session, &watched, *system, at)?.into_iter().map(|r| r.user).collect();
                reached.sort_unstable();
                watched.before.push(reached);
            }
            before.watched.push(watched);
        }
        session.failure()?;
        Ok(before)
    }

    /// Asks again, and says who reaches what otherwise.
    pub fn compare(&self, session: &Session<'_>) -> Result<Shifts, Error> {
        let mut shifts = Shifts { more: self.more, ..Shifts::default() };
        let begin = session.looks();
        for (at, watched) in self.watched.iter().enumerate() {
            let enough = shifts.gained.len() + shifts.lost.len() >= ENOUGH;
            if enough || session.looks() - begin > LOOKS {
                shifts.more += self.watched.len() - at;
                break;
            }
            // Whoever gains or loses in several systems is told of once, in the first.
            let (mut gained, mut lost) = (FxHashSet::default(), FxHashSet::default());
            for (system, before) in self.systems.iter().zip(&watched.before) {
                let now = reach(session, watched, *system, self.at)?;
                let mut still: Vec<Id> = now.iter().map(|shift| shift.user).collect();
                still.sort_unstable();
                for shift in now {
                    let existed = shift.user <= self.newest;
                    if existed && before.binary_search(&shift.user).is_err() && gained.insert(shift.user) {
                        shifts.gained.push(shift);
                    }
                }
                for user in before.iter().copied().filter(|user| still.binary_search(user).is_err()) {
                    if lost.insert(user) {
                        shifts.lost.push(self.lost(session, watched.asset, user, *system)?);
                    }
                }
            }
        }
        session.failure()?;
        Ok(shifts)
    }

    /// Why somebody who reached the asset doesn't any more.
    fn lost(&self, session: &Session<'_>, asset: Id, user: Id, system: Id) -> Result<Shift, Error> {
        let facts = LiveFacts::new(session)?;
        let (decision, via) = settle(&facts, &request(user, asset, system, self.at));
        let mut involvement = None;
        if decision.rule == Rule::OpposingTeam {
            any_opposition(&facts, asset, &facts.place(asset), user, self.at, |found| {
                involvement = Some(found.involvement);
                true
            });
        }
        Ok(Shift { user, asset, system, rule: decision.rule, via, involvement })
    }
}

/// How many matters there are in the case that the asset is in, or that it is.
fn matters_of_case(session: &Session<'_>, asset: Id) -> Result<usize, Error> {
    let mut matters = 0i64;
    let sql = r#"select count(*) from matters
                 where "case" = coalesce((select "case" from matters where id = ?1), ?1)"#;
    each(session, sql, [asset], |row| {
        matters = row.get(0)?;
        Ok(())
    })?;
    Ok(usize::try_from(matters).unwrap_or_default())
}

/// May this user reach the asset?
fn request(user: Id, object: Id, system: Id, at: Instant) -> Request {
    Request { user, object, system, at, need: Need::default() }
}

/// Those of the watched users who reach the asset.
fn reach(session: &Session<'_>, watched: &Watched, system: Id, at: Instant) -> Result<Vec<Shift>, Error> {
    let asset = watched.asset;
    let shift = |user, rule, via| Shift { user, asset, system, rule, via, involvement: None };
    match &watched.users {
        Some(users) if !watched.many => {
            let facts = LiveFacts::new(session)?;
            let settled =
                users.iter().map(|user| (*user, settle(&facts, &request(*user, asset, system, at))));
            Ok(settled
                .filter(|(_, (decision, _))| decision.allow)
                .map(|(user, (decision, via))| shift(user, decision.rule, via))
                .collect())
        }
        only => {
            let around = around(session, asset, system, false)?;
            let users = around.users.iter().copied();
            let found = who_can(&around.facts, request(asset, around.object, around.system, at), users);
            let number = |via| match via {
                Via::Group(group) => Via::Group(around.number(group)),
                Via::Assistant(timekeeper) => Via::Assistant(around.number(timekeeper)),
                other => other,
            };
            Ok(found
                .filter(|answer| answer.decision.allow)
                .map(|a| shift(around.number(a.object), a.decision.rule, number(a.via)))
                .filter(|found| only.as_ref().is_none_or(|users| users.binary_search(&found.user).is_ok()))
                .collect())
        }
    }
}
