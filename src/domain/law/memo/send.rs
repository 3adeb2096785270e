//! Sending memos: to whom they are new (M2), and as reminders (M3).

use crate::domain::access::{
    Need, Request, Rule, StateFacts, decide, governing, is_excluded, is_staffed, people_of,
};
use crate::domain::kernel::{Instant, Object, Origin, State, in_plain_words};
use crate::domain::law::governing::governs_itself;
use crate::domain::law::rules::Rules;
use crate::domain::model::asset::titled;
use crate::domain::model::work_link::spelled_out;
use crate::domain::model::{Letter, Memo, MemoKind, OutboxKind, System};
use chrono_tz::Tz;
use std::fmt::Write;

/// M2: sends the memo of each asset, where it is sent automatically, to everybody whom the changes put on
/// its staffing: members, members of groups, assistants, people of matters that join a case. Whoever is
/// behind a wall gets nothing.
pub(crate) fn send_to_new(places: &[(Object, Origin)], before: &StateFacts<'_, '_>, rules: &Rules<'_, '_>) {
    let facts = &rules.facts;
    for (asset, origin) in places.iter().copied() {
        let memo = rules.state.entity::<Memo>(asset).filter(|memo| memo.auto_send.0);
        let id = facts.id(asset);
        // M2: it is the memo of the governing asset that counts.
        let Some(memo) = memo.filter(|_| governing(facts, id).asset == id) else { continue };
        for user in people_of(facts, (id, asset.kind), rules.now()) {
            let Some(person) = facts.object(user) else { continue };
            if !is_on(before, asset, person, rules.now())
                && is_staffed(facts, (id, asset.kind), user, rules.now())
                && !is_excluded(facts, id, user, rules.now())
            {
                post(rules.state, &memo, OutboxKind::Memo, person, rules.now(), origin);
            }
        }
    }
}

/// M3: everybody on an asset's staffing who has access to it in some system, or would have but for this
/// very memo. By id.
pub fn recipients(state: &State<'_>, asset: Object, now: Instant) -> Vec<Object> {
    let facts = StateFacts::new(state);
    let id = facts.id(asset);
    let systems: Vec<_> = state.all::<System>().into_iter().map(|system| facts.id(system.id)).collect();
    let mut found: Vec<Object> = people_of(&facts, (id, asset.kind), now)
        .into_iter()
        .filter(|user| {
            systems.iter().any(|system| {
                let decision = decide(
                    &facts,
                    &Request { user: *user, object: id, system: *system, at: now, need: Need::default() },
                );
                decision.allow || decision.rule == Rule::MemoUnacknowledged
            })
        })
        .filter_map(|user| facts.object(user))
        .collect();
    found.sort_by_key(|user| user.order());
    found
}

/// M3: writes a reminder of the memo to each of `users`.
pub fn remind(state: &State<'_>, memo: &Memo, users: &[Object], now: Instant) {
    for user in users {
        post(state, memo, OutboxKind::Reminder, *user, now, Origin::default());
    }
}

/// M3: the reminders that are due at `now`, to everybody with access; each schedule goes on from there.
/// However many periods were missed, one reminder is sent. What sleeps (P5) is due when it is back.
/// Returns how many memos were due, and how many reminders that makes.
pub fn run_due(state: &State<'_>, now: Instant, zone: Tz) -> (usize, usize) {
    let (mut memos, mut letters) = (0, 0);
    for memo in state.all::<Memo>() {
        let (Some(due), Some(start)) = (memo.next_due, memo.starts_at) else { continue };
        if due > now || memo.text.as_str().trim().is_empty() || !governs_itself(state, memo.asset.0) {
            continue;
        }
        let users = recipients(state, memo.asset.0, now);
        remind(state, &memo, &users, now);
        let next_due = memo.frequency.next(start, now, zone);
        state.put(Memo { next_due, ..memo }, Origin::default());
        memos += 1;
        letters += users.len();
    }
    (memos, letters)
}

/// Puts a memo into the outbox.
fn post(state: &State<'_>, memo: &Memo, kind: OutboxKind, user: Object, now: Instant, origin: Origin) {
    let asset = memo.asset.0;
    let what = if kind == OutboxKind::Reminder { "Reminder of the security memo" } else { "Security memo" };
    let subject = format!("{what}: {}", titled(state, asset));
    let mut body = match memo.kind {
        MemoKind::Text => spelled_out(memo.text.as_str()),
        MemoKind::Email => memo.text.as_str().to_owned(),
    };
    if memo.acknowledge.0 {
        let about = in_plain_words(asset);
        let _ = write!(body, "\n\nAccess to {about} is given to those who have acknowledged this memo.");
    }
    Letter { kind, asset: Some(asset), user, subject: &subject, body: &body }.post(state, now, origin);
}

/// Is the user on the staffing of the asset?
pub(crate) fn is_on(facts: &StateFacts<'_, '_>, asset: Object, user: Object, now: Instant) -> bool {
    is_staffed(facts, (facts.id(asset), asset.kind), facts.id(user), now)
}
