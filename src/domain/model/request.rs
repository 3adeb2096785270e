//! Access requests: asking for access, and what becomes of it (Q1–Q4).

use crate::domain::kernel::{
    Asset, Cell, Instant, Kind, Object, Origin, Principal, RequestId, State, Text, UserId, choice,
};
use crate::domain::model::define::record;
use crate::domain::model::group::GroupMember;
use crate::domain::model::policy::{AccessRequests, Policy};
use crate::domain::model::staffing::StaffingType;

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

/// The users that a principal stands for.
pub fn users_of(state: &State<'_>, principal: Object) -> Vec<Object> {
    if principal.kind == Kind::Group {
        return state.by(GroupMember::group, principal).into_iter().map(|member| member.user.0).collect();
    }
    vec![principal]
}
