//! What stands in the way of an approval, whoever decides (Q3).

use crate::domain::access::{Facts, StateFacts, is_excluded, is_staffed, lock_above};
use crate::domain::actor::Reader;
use crate::domain::kernel::{Arg, Col, Instant, Kind, Message, State, command, message};
use crate::domain::law::request::admitted::had_access;
use crate::domain::law::request::grant::{granted, row_before};
use crate::domain::model::commands::{REQUEST_REJECT, STAFFING_ADD, STAFFING_ALL_SYSTEMS};
use crate::domain::model::request::{access_requests, users_of};
use crate::domain::model::{AccessRequests, Request, is_closed};

/// A reason why a request can't be approved.
#[derive(Clone, PartialEq, Debug)]
pub struct Obstacle {
    pub rule: &'static str,
    /// What it is about.
    pub column: Col<Request>,
    pub message: Message,
    pub hint: Option<Message>,
    /// Is it what nobody can ask for in the first place (Q1)?
    pub(crate) asked_before: bool,
}

/// Q3: the first reason why the request, as it is, can't be approved; nothing, if it can.
pub fn why_in_vain(
    state: &State<'_>,
    facts: &StateFacts<'_, '_>,
    request: &Request,
    now: Instant,
) -> Option<Obstacle> {
    obstacles(state, facts, request, &Reader::new(state, None), now).into_iter().next()
}

/// Q3, P8: everything that stands in the way. Walls and locked parents may have come since it was asked for.
/// What the lock is, and who isn't on it, is for those who may read it.
pub(crate) fn obstacles(
    state: &State<'_>,
    facts: &StateFacts<'_, '_>,
    request: &Request,
    reader: &Reader<'_, '_>,
    now: Instant,
) -> Vec<Obstacle> {
    let asset = request.asset.0;
    // What is granted as soon as it is asked for is no request yet that could be rejected.
    let waits = state.existed(request.id.0);
    let reject = || waits.then(|| command!(REQUEST_REJECT, request = request.id).into());
    let mut found = Vec::new();
    let mut add = |rule, column, asked_before, message, hint| {
        found.push(Obstacle { rule, column, message, hint, asked_before });
    };
    if access_requests(state, asset) == AccessRequests::None {
        let message = message!("{asset} takes no access requests now", asset = Arg::Described(asset));
        add("Q3", Request::asset, true, message, reject());
    }
    if is_closed(state, asset) {
        add(
            "P8",
            Request::asset,
            true,
            message!("{asset} is closed and grants no access", asset = Arg::Described(asset)),
            reject(),
        );
    }
    if is_walled(state, facts, request, now) {
        add("Q3", Request::principal, true, walled(request), None);
    }
    if let Some((message, _)) = had_access(state, asset, request.principal.0, now) {
        add("Q3", Request::principal, true, message, reject());
    }
    if let Err(message) = granted(request, row_before(state, request), now) {
        let (asset, member) = (request.asset, request.principal);
        let run = command!(STAFFING_ALL_SYSTEMS, asset, member);
        let hint = message!("change the row: {run}, set-period or set-type", run);
        add("Q4", Request::principal, false, message, Some(hint));
    }
    let Some(lock) = lock_above(facts, &facts.place(facts.id(asset))) else { return found };
    let outside = users_of(state, request.principal.0)
        .into_iter()
        .find(|user| !is_staffed(facts, (lock, facts.place(lock).kind), facts.id(*user), now));
    if let Some(user) = outside {
        let (message, hint) = match facts.object(lock).filter(|lock| reader.sees(*lock)) {
            Some(lock) => (
                message!(
                    "`{user}` isn't on the staffing of `{lock}`, to which {asset} is limited",
                    user,
                    lock,
                    asset = Arg::Described(asset)
                ),
                Some(command!(STAFFING_ADD, asset = lock, member = user).into()),
            ),
            None => (
                message!(
                    "`{principal}` isn't let in by something above {asset} that is limited to its staffing",
                    principal = request.principal,
                    asset = Arg::Described(asset)
                ),
                None,
            ),
        };
        add("Q3", Request::principal, false, message, hint);
    }
    found
}

/// That a wall keeps the beneficiary out; whose it is isn't said.
pub(crate) fn walled(request: &Request) -> Message {
    message!(
        "`{principal}` is kept out of {asset} by a wall",
        principal = request.principal,
        asset = Arg::Described(request.asset.0)
    )
}

/// Is the beneficiary kept out by a wall? A group is when it is itself, or everybody in it.
pub(crate) fn is_walled(
    state: &State<'_>,
    facts: &StateFacts<'_, '_>,
    request: &Request,
    now: Instant,
) -> bool {
    let (asset, principal) = (facts.id(request.asset), request.principal.0);
    if principal.kind == Kind::User {
        return is_excluded(facts, asset, facts.id(principal), now);
    }
    let covered =
        facts.place(asset).covering(asset).any(|asset| facts.has_conflict(asset, facts.id(principal)));
    let members = users_of(state, principal);
    let all_out = || members.iter().all(|user| is_excluded(facts, asset, facts.id(*user), now));
    covered || !members.is_empty() && all_out()
}
