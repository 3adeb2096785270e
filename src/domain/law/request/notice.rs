//! Telling people about access requests (Q3): those who may decide, and those whom it concerns.

use crate::domain::kernel::{Origin, command, in_plain_words};
use crate::domain::law::request::approval::approvers;
use crate::domain::law::rules::Rules;
use crate::domain::model::commands::{REQUEST_APPROVE, REQUEST_REJECT};
use crate::domain::model::request::users_of;
use crate::domain::model::{Letter, OutboxKind, Request, RequestState};
use std::fmt::Write;

/// A new request, to everybody who may decide about it.
pub(crate) fn to_approvers(request: &Request, origin: Origin, rules: &Rules<'_, '_>) {
    let asset = in_plain_words(request.asset.0);
    let subject = format!("Access request {}: {} to {asset}", request.id, request.principal);
    let own = request.principal.0 == request.requester.0;
    let whose = if own { String::new() } else { format!("of {} ", request.principal) };
    let mut body = format!("{} asks for access {whose}to {asset}", request.requester);
    if let Some(until) = request.until {
        let _ = write!(body, " until {until}");
    }
    body.push('.');
    if !request.reason.is_empty() {
        let _ = write!(body, "\n\n{}", request.reason);
    }
    let _ = write!(
        body,
        "\n\nDecide with one of:\n  {}\n  {}",
        command!(REQUEST_APPROVE, request = request.id),
        command!(REQUEST_REJECT, request = request.id)
    );
    for user in approvers(rules.state, request, rules.now()) {
        let asset = Some(request.asset.0);
        Letter { kind: OutboxKind::Request, asset, user, subject: &subject, body: &body }.post(
            rules.state,
            rules.now(),
            origin,
        );
    }
}

/// What became of a request, to the requester and to whom it is for.
pub(crate) fn of_decision(request: &Request, origin: Origin, rules: &Rules<'_, '_>) {
    let asset = in_plain_words(request.asset.0);
    let subject = format!("Access request {}: {}", request.id, request.state);
    let mut body = format!("Access of {} to {asset} was asked for; the request is ", request.principal);
    body.push_str(match request.state {
        RequestState::Expired => "expired: nobody decided in time",
        state => state.word(),
    });
    if request.state == RequestState::Approved
        && let Some(until) = request.until
    {
        let _ = write!(body, ", until {until}");
    }
    body.push('.');
    if !request.comment.is_empty() {
        let _ = write!(body, "\n\n{}", request.comment);
    }
    let mut users = vec![request.requester.0];
    users.extend(users_of(rules.state, request.principal.0));
    users.sort_by_key(|user| user.order());
    users.dedup();
    for user in users {
        let asset = Some(request.asset.0);
        Letter { kind: OutboxKind::Decision, asset, user, subject: &subject, body: &body }.post(
            rules.state,
            rules.now(),
            origin,
        );
    }
}
