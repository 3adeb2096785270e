//! The rules on access requests: what follows from a step, and what stands against it (Q1–Q4).

pub mod admitted;
pub mod approval;
pub mod grant;
pub mod notice;
pub mod obstacle;

use crate::domain::kernel::{
    Arg, Author, Change, Class, Col, Given, Message, Object, Origin, Text, command, in_plain_words, message,
};
use crate::domain::law::governing::governs_itself;
use crate::domain::law::request::admitted::had_access;
use crate::domain::law::request::approval::{whom_to_ask, why_not_decide};
use crate::domain::law::request::obstacle::{is_walled, obstacles, walled};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::asset::is_being_closed;
use crate::domain::model::commands::{NOUN_POLICY_REQUESTS, REQUEST_WITHDRAW};
use crate::domain::model::request::access_requests;
use crate::domain::model::{AccessRequests, Policy, Request, RequestState, StaffingType, is_closed, setting};

/// Who decides where nobody is asked (Q2).
const AUTOMATIC: &str = "automatic";

impl Ruled for Request {
    fn fill(&mut self, before: Option<&Self>, _given: Given, author: &Author) {
        let now = Some(author.context.now);
        if self.created_at.is_none() {
            self.created_at = before.and_then(|b| b.created_at).or(now);
        }
        if self.state == RequestState::Pending {
            self.decided_at = None;
            self.decided_by = Text::EMPTY;
            return;
        }
        if self.decided_at.is_none() {
            self.decided_at = before.and_then(|b| b.decided_at).or(now);
        }
        if self.decided_by.is_empty() {
            self.decided_by = before.map(|b| b.decided_by).filter(|by| !by.is_empty()).unwrap_or(author.name);
        }
    }

    /// What a step leads to: an automatic option decides at once (Q2), an approval staffs (Q4), and
    /// people are told (Q3). A row of a file that says how a request ended long ago leads to nothing.
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = change.after.filter(|_| rules.is_step()) else { return };
        match (change.before.as_ref().map(|before| before.state), row.state) {
            (None, RequestState::Pending) => match access_requests(rules.state, row.asset.0) {
                AccessRequests::Automatic | AccessRequests::AutomaticTimed => {
                    let granted = automatically(&row, rules);
                    rules.state.put(granted, change.origin);
                    approve(&granted, change.origin, rules);
                }
                _ => crate::domain::law::request::notice::to_approvers(&row, change.origin, rules),
            },
            (Some(RequestState::Pending), RequestState::Approved) => approve(&row, change.origin, rules),
            (Some(RequestState::Pending), RequestState::Rejected | RequestState::Expired) => {
                crate::domain::law::request::notice::of_decision(&row, change.origin, rules);
            }
            _ => {}
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = &change.after else { return };
        if row.kind == Some(StaffingType::Support) {
            let message = "support staff follow their timekeepers and are never added by hand";
            let hint = "write `team` or `basic`";
            rules.refuse_with(change, "S2", Class::Value, Request::kind, message, hint);
        }
        if !rules.is_step() {
            return;
        }
        match &change.before {
            None if row.state == RequestState::Pending => check_new(change, row, rules),
            // Decided at once, or long ago and taken from a file.
            None if row.decided_by.as_str() == AUTOMATIC && row.decided_at == Some(rules.now()) => {
                check_new(change, row, rules);
                check_grant(change, row, rules);
            }
            None => {}
            Some(before) => check_decision(change, before, row, rules),
        }
    }
}

/// Q2: `automatic` grants without end, `automatic_timed` for the period of the setting; sooner, if that
/// was asked for.
fn automatically(request: &Request, rules: &Rules<'_, '_>) -> Request {
    let timed = access_requests(rules.state, request.asset.0) == AccessRequests::AutomaticTimed;
    let period = setting::value(rules.state, "timed_access_period");
    let days = period.trim_end_matches('d').parse().unwrap_or(7);
    let end = timed.then(|| rules.now().plus_days(days));
    let until = match (request.until, end) {
        (Some(asked), Some(end)) => Some(asked.min(end)),
        (asked, end) => asked.or(end),
    };
    Request { until, ..*request }.decided(RequestState::Approved, Text::new(AUTOMATIC), rules.now())
}

/// Q4: an approval puts the beneficiary on the staffing, as [`crate::domain::law::request::grant::granted`] says; where that refuses, the
/// approval is refused.
fn approve(request: &Request, origin: Origin, rules: &Rules<'_, '_>) {
    let kind = request.kind.unwrap_or(StaffingType::Basic);
    rules.state.put(Request { kind: Some(kind), ..*request }, origin);
    let row = crate::domain::law::request::grant::granted(
        request,
        crate::domain::law::request::grant::row_before(rules.state, request),
        rules.now(),
    );
    if let Ok(row) = row {
        rules.state.put(row, origin);
    }
    crate::domain::law::request::notice::of_decision(request, origin, rules);
}

/// P8: closing an asset rejects what is asked for there.
pub(crate) fn reject_all(asset: Object, origin: Origin, rules: &Rules<'_, '_>) {
    if !rules.is_step() {
        return;
    }
    for request in rules.state.by(Request::asset, asset) {
        if request.state == RequestState::Pending {
            let rejected = request.decided(RequestState::Rejected, rules.author.name, rules.now());
            let comment = Text::new(&format!("{} was closed", in_plain_words(asset)));
            rules.state.put(Request { comment, ..rejected }, origin);
        }
    }
}

/// Q1, Q2: may this be asked for?
fn check_new(change: &Change<Request>, row: &Request, rules: &Rules<'_, '_>) {
    let asset = row.asset.0;
    let forbid = |rule, column: Col<Request>, message: Message, hint: Option<Message>| match hint {
        Some(hint) => rules.forbid_with(change, rule, column, message, hint),
        None => rules.forbid(change, rule, column, message),
    };
    if !governs_itself(rules.state, asset) {
        crate::domain::law::governing::check_own(change, Request::asset, asset, "access requests", rules);
        return;
    }
    let policy = rules.state.entity::<Policy>(asset);
    if !policy.as_ref().is_some_and(Policy::is_restricted) {
        forbid(
            "Q1",
            Request::asset,
            message!("{asset} is open: there is no access to ask for", asset = Arg::Described(asset)),
            None,
        );
        return;
    }
    if access_requests(rules.state, asset) == AccessRequests::None {
        let run =
            command!(NOUN_POLICY_REQUESTS, noun = asset.kind.word(), id = Arg::Id(asset), option = "team");
        let hint = message!("{run} (or another of its words)", run);
        forbid(
            "Q1",
            Request::asset,
            message!("{asset} takes no access requests", asset = Arg::Described(asset)),
            Some(hint),
        );
    }
    if is_closed(rules.state, asset) {
        forbid(
            "P8",
            Request::asset,
            message!("{asset} is closed and takes no access requests", asset = Arg::Described(asset)),
            None,
        );
    }
    if let Some(until) = row.until.filter(|until| *until <= rules.now()) {
        let hint = Some("write a date to come, or +30d".into());
        forbid(
            "S3",
            Request::until,
            message!("access can't end at `{until}`: that is not in the future", until),
            hint,
        );
    }
    if let Some((message, hint)) = had_access(rules.state, asset, row.principal.0, rules.now()) {
        forbid("Q1", Request::principal, message, hint);
    }
    check_wall(change, row, rules);
    let same = |other: &Request| {
        other.id != row.id && other.principal == row.principal && other.state == RequestState::Pending
    };
    if let Some(other) = rules.state.by(Request::asset, asset).into_iter().find(same) {
        let message = message!(
            "request `{other}` already asks for access of `{principal}` to {asset}",
            other = other.id,
            principal = row.principal,
            asset = Arg::Described(asset)
        );
        forbid(
            "Q2",
            Request::principal,
            message,
            Some(message!("{run} takes it back", run = command!(REQUEST_WITHDRAW, request = other.id))),
        );
    }
}

/// Q2, Q3: what a step may make of a request.
fn check_decision(change: &Change<Request>, before: &Request, row: &Request, rules: &Rules<'_, '_>) {
    for column in [Request::asset, Request::requester, Request::principal] {
        if change.differs(column) {
            let message = message!(
                "the `{column}` of request `{request}` can't be changed",
                column = column.name(),
                request = row.id
            );
            let hint =
                message!("{run}, and make a new one", run = command!(REQUEST_WITHDRAW, request = row.id));
            rules.forbid_with(change, "Q2", column, message, hint);
        }
    }
    if before.state == row.state {
        return;
    }
    // P8: what closing the asset rejects is nobody's decision.
    let closing = row.state == RequestState::Rejected && is_being_closed(rules.state, row.asset.0);
    let denied =
        |user| why_not_decide(rules.state, before, row.state, user, rules.now()).map(|denied| (user, denied));
    if let Some(denied) = rules.author.actor.filter(|_| !closing).and_then(denied) {
        let hint = whom_to_ask(rules.state, before, row.state, rules.now());
        rules.deny(change, "Q3", Request::state, denied, hint);
        return;
    }
    if before.state != RequestState::Pending {
        let message =
            message!("request `{request}` is {state} already", request = row.id, state = before.state);
        rules.forbid(change, "Q2", Request::state, message);
    } else if row.state == RequestState::Approved {
        check_grant(change, row, rules);
    }
}

/// Q3: what stands in the way when access is given. What was looked at when it was asked for, in the same
/// breath, isn't again.
fn check_grant(change: &Change<Request>, row: &Request, rules: &Rules<'_, '_>) {
    for found in obstacles(rules.state, &rules.facts, row, &rules.reader(), rules.now()) {
        if change.before.is_some() || !found.asked_before {
            match found.hint {
                Some(hint) => rules.forbid_with(change, found.rule, found.column, found.message, hint),
                None => rules.forbid(change, found.rule, found.column, found.message),
            }
        }
    }
}

/// Q1: behind a wall nobody is let in; that there is one is all that is said.
fn check_wall(change: &Change<Request>, row: &Request, rules: &Rules<'_, '_>) {
    if is_walled(rules.state, &rules.facts, row, rules.now()) {
        rules.forbid(change, "Q1", Request::principal, walled(row));
    }
}
