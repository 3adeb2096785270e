//! Access requests: asking for access, and what becomes of it (Q1–Q4).

use crate::domain::law::request::approval::{whom_to_ask, why_not_decide};
use crate::domain::law::request::obstacle::{is_walled, obstacles, walled};

use crate::domain::access::{Need, Request as Ask, Rule, StateFacts, decide, governing};
use crate::domain::kernel::cell::{Cell, choice};
use crate::domain::kernel::id::{Asset, Kind, Object, Principal, RequestId, UserId};
use crate::domain::kernel::record::record;
use crate::domain::kernel::state::{Change, Origin, State};
use crate::domain::kernel::text::Text;
use crate::domain::kernel::time::Instant;
use crate::domain::law::memo::send::governs_itself;
use crate::domain::model::GroupMember;
use crate::domain::model::policy::{AccessRequests, Policy};
use crate::domain::model::setting;
use crate::domain::model::staffing::{Staffing, StaffingType};
use crate::domain::model::things::{is_being_closed, is_closed};
use crate::domain::rules::{Class, Given, Hand, Ruled, Rules, described, differs};

choice! {
    /// What has become of a request (Q2).
    RequestState, default Pending, {
        Pending = "pending",
        Approved = "approved",
        Rejected = "rejected",
        Withdrawn = "withdrawn",
        /// Nobody decided before the time that it asks for was over.
        Expired = "expired",
    }
}

record! {
    /// Somebody asks for access to a restricted asset.
    Request, key 1, {
        /// Id
        "id" id: RequestId, required;
        /// The asset, which governs itself
        "asset" asset: Asset, required;
        /// Who asks
        "requester" requester: UserId, required;
        /// Whom it is for: user or group
        "principal" principal: Principal, required;
        /// Why
        "reason" reason: Text;
        /// What has become of it
        "state" state: RequestState;
        /// When it was made
        "created_at" created_at: Option<Instant>, recorded;
        /// When it was decided
        "decided_at" decided_at: Option<Instant>, recorded;
        /// Who decided
        "decided_by" decided_by: Text, recorded;
        /// The type of member that it makes: team or basic (default: basic)
        "type" kind: Option<StaffingType>;
        /// When the access ends (default: never)
        "until" until: Option<Instant>;
        /// What whoever decided has to say
        "comment" comment: Text;
    }
}

/// Who decides where nobody is asked (Q2).
const AUTOMATIC: &str = "automatic";

impl Request {
    /// The same request, decided.
    #[must_use]
    pub fn decided(self, state: RequestState, by: Text, at: Instant) -> Request {
        Request { state, decided_by: by, decided_at: Some(at), ..self }
    }

    /// Is this the same request, pending, and `after` what was decided about it?
    pub fn is_decided_by(&self, after: &Request) -> bool {
        let same =
            (self.asset, self.requester, self.principal) == (after.asset, after.requester, after.principal);
        same && self.state == RequestState::Pending && after.state != RequestState::Pending
    }

    /// Has the time that it asks for run out before anybody decided?
    pub fn is_overdue(&self, now: Instant) -> bool {
        self.state == RequestState::Pending && self.until.is_some_and(|until| until <= now)
    }
}

impl Ruled for Request {
    fn fill(&mut self, before: Option<&Self>, _given: Given, hand: &Hand) {
        let now = Some(hand.context.now);
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
            self.decided_by = before.map(|b| b.decided_by).filter(|by| !by.is_empty()).unwrap_or(hand.name);
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
            let message = "support staff follow their timekeepers and are never added by hand".to_owned();
            let hint = "write `team` or `basic`".to_owned();
            rules.refuse_with(change, "S2", Class::Value, "type", message, hint);
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

/// The policy's answer to the question how access is asked for; `none` for what is open.
pub fn access_requests(state: &State<'_>, asset: Object) -> AccessRequests {
    let policy = state.entity::<Policy>(asset);
    policy.filter(Policy::is_restricted).map_or(AccessRequests::None, |policy| policy.access_requests)
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
    for request in rules.state.by::<Request>("asset", asset) {
        if request.state == RequestState::Pending {
            let rejected = request.decided(RequestState::Rejected, rules.hand.name, rules.now());
            let comment = Text::new(&format!("{} was closed", described(asset).replace('`', "")));
            rules.state.put(Request { comment, ..rejected }, origin);
        }
    }
}

/// Q2: the pending requests whose time has run out expire. Returns how many.
pub fn expire(state: &State<'_>, by: Text, now: Instant) -> usize {
    let overdue: Vec<Request> =
        pending(state).into_iter().filter(|request| request.is_overdue(now)).collect();
    for request in &overdue {
        state.put(request.decided(RequestState::Expired, by, now), Origin::default());
    }
    overdue.len()
}

/// The requests that wait for a decision.
pub fn pending(state: &State<'_>) -> Vec<Request> {
    state.with_value::<Request>("state", RequestState::Pending.store())
}

/// Q1, Q2: may this be asked for?
fn check_new(change: &Change<Request>, row: &Request, rules: &Rules<'_, '_>) {
    let asset = row.asset.0;
    let forbid = |rule, column, message: String, hint: Option<String>| {
        rules.forbid(change, rule, column, message, hint);
    };
    if !governs_itself(rules.state, asset) {
        crate::domain::law::governing::check_own(change, asset, "access requests", rules);
        return;
    }
    let policy = rules.state.entity::<Policy>(asset);
    if !policy.as_ref().is_some_and(Policy::is_restricted) {
        forbid("Q1", "asset", format!("{} is open: there is no access to ask for", described(asset)), None);
        return;
    }
    if access_requests(rules.state, asset) == AccessRequests::None {
        let hint = format!(
            "imctl {} policy {:#} --access-requests team (or another of its words)",
            asset.kind.word(),
            asset.id
        );
        forbid("Q1", "asset", format!("{} takes no access requests", described(asset)), Some(hint));
    }
    if is_closed(rules.state, asset) {
        forbid("P8", "asset", format!("{} is closed and takes no access requests", described(asset)), None);
    }
    if row.until.is_some_and(|until| until <= rules.now()) {
        let until = row.until.show();
        let hint = Some("write a date to come, or +30d".to_owned());
        forbid("S3", "until", format!("access can't end at `{until}`: that is not in the future"), hint);
    }
    if let Some((message, hint)) = had_access(rules.state, asset, row.principal.0, rules.now()) {
        forbid("Q1", "principal", message, hint);
    }
    check_wall(change, row, rules);
    let same = |other: &Request| {
        other.id != row.id && other.principal == row.principal && other.state == RequestState::Pending
    };
    if let Some(other) = rules.state.by::<Request>("asset", asset).into_iter().find(same) {
        let message = format!(
            "request `{}` already asks for access of `{}` to {}",
            other.id,
            row.principal,
            described(asset)
        );
        forbid(
            "Q2",
            "principal",
            message,
            Some(format!("imctl request withdraw {:#} takes it back", other.id)),
        );
    }
}

/// Q2, Q3: what a step may make of a request.
fn check_decision(change: &Change<Request>, before: &Request, row: &Request, rules: &Rules<'_, '_>) {
    for column in ["asset", "requester", "principal"] {
        if differs(change, column) {
            let message = format!("the `{column}` of request `{}` can't be changed", row.id);
            let hint = Some(format!("imctl request withdraw {:#}, and make a new one", row.id));
            rules.forbid(change, "Q2", column, message, hint);
        }
    }
    if before.state == row.state {
        return;
    }
    // P8: what closing the asset rejects is nobody's decision.
    let closing = row.state == RequestState::Rejected && is_being_closed(rules.state, row.asset.0);
    let denied =
        |user| why_not_decide(rules.state, before, row.state, user, rules.now()).map(|denied| (user, denied));
    if let Some(denied) = rules.hand.actor.filter(|_| !closing).and_then(denied) {
        let hint = whom_to_ask(rules.state, before, row.state, rules.now());
        rules.deny(change, "Q3", "state", denied, hint);
        return;
    }
    if before.state != RequestState::Pending {
        let message = format!("request `{}` is {} already", row.id, before.state);
        rules.forbid(change, "Q2", "state", message, None);
    } else if row.state == RequestState::Approved {
        check_grant(change, row, rules);
    }
}

/// Q3: what stands in the way when access is given. What was looked at when it was asked for, in the same
/// breath, isn't again.
fn check_grant(change: &Change<Request>, row: &Request, rules: &Rules<'_, '_>) {
    for found in obstacles(rules.state, &rules.facts, row, &rules.reader(), rules.now()) {
        if change.before.is_some() || !found.asked_before {
            rules.forbid(change, found.rule, found.column, found.message, found.hint);
        }
    }
}

/// Q1: behind a wall nobody is let in; that there is one is all that is said.
fn check_wall(change: &Change<Request>, row: &Request, rules: &Rules<'_, '_>) {
    if is_walled(rules.state, &rules.facts, row, rules.now()) {
        rules.forbid(change, "Q1", "principal", walled(row), None);
    }
}

/// Q1: what is told of somebody who had access before the changes, and a command that helps; nothing where
/// they hadn't. A user's access is what the decision says, with the memo left out (M2); a group has it that
/// is on the staffing.
pub fn had_access(
    state: &State<'_>,
    asset: Object,
    principal: Object,
    now: Instant,
) -> Option<(String, Option<String>)> {
    let already = (format!("`{principal}` has access to {} already", described(asset)), None);
    if principal.kind == Kind::Group {
        let row = state.before::<Staffing>(&[Asset(asset).store(), Principal(principal).store()]);
        return row.filter(|row| row.until.is_none_or(|until| now < until)).map(|_| already);
    }
    let facts = StateFacts::before(state);
    let system = facts.id(Object::new(Kind::System, Text::new(super::IMANAGE_WORK)));
    let (user, object) = (facts.id(principal), facts.id(asset));
    let decision = decide(&facts, &Ask { user, object, system, at: now, need: Need::default() });
    if decision.rule != Rule::MemoUnacknowledged {
        return decision.allow.then_some(already);
    }
    let memo = facts.object(governing(&facts, object).asset).unwrap_or(asset);
    let message =
        format!("`{principal}` is admitted to {} already, once the memo is acknowledged", described(asset));
    Some((message, Some(format!("imctl memo acknowledge {memo:#} --user {principal:#}"))))
}

/// The users that a principal stands for.
pub fn users_of(state: &State<'_>, principal: Object) -> Vec<Object> {
    if principal.kind == Kind::Group {
        return state.by::<GroupMember>("group", principal).into_iter().map(|member| member.user.0).collect();
    }
    vec![principal]
}
