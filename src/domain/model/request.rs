//! Access requests: asking for access, and what becomes of it (Q1–Q4).

use crate::domain::access::{Need, Request as Ask, Rule, StateFacts, decide, governing};
use crate::domain::kernel::cell::{Cell, choice};
use crate::domain::kernel::id::{Asset, Kind, Object, Principal, RequestId, UserId};
use crate::domain::kernel::state::{Origin, State};
use crate::domain::kernel::text::Text;
use crate::domain::kernel::time::Instant;
use crate::domain::model::GroupMember;
use crate::domain::model::define::record;
use crate::domain::model::policy::{AccessRequests, Policy};
use crate::domain::model::staffing::{Staffing, StaffingType};
use crate::domain::rules::described;

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

/// The policy's answer to the question how access is asked for; `none` for what is open.
pub fn access_requests(state: &State<'_>, asset: Object) -> AccessRequests {
    let policy = state.entity::<Policy>(asset);
    policy.filter(Policy::is_restricted).map_or(AccessRequests::None, |policy| policy.access_requests)
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
    state.with_value(Request::state, RequestState::Pending.store())
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
        return state.by(GroupMember::group, principal).into_iter().map(|member| member.user.0).collect();
    }
    vec![principal]
}
