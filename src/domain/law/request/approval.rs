//! Who may decide about an access request (Q3).

use crate::domain::access::{Need, Request as Ask, StateFacts, decide, is_excluded};
use crate::domain::actor::{Jurisdiction, REQUESTS, Rights};
use crate::domain::kernel::{
    Asset, Cell, Denied, Instant, Kind, Message, Object, Principal, RoleRef, State, Text, message,
};
use crate::domain::model::request::access_requests;
use crate::domain::model::{
    AccessRequests, Administrator, Group, GroupMember, Request, RequestState, RoleAssignment, Staffing,
    StaffingType, System, User,
};

/// Why somebody may not decide about a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotYours {
    Requester,
    Beneficiary,
    Inactive,
    Attorney,
    Administrator,
    Team,
}

impl From<NotYours> for Message {
    fn from(why: NotYours) -> Message {
        match why {
            NotYours::Requester => "whoever asks for access doesn't decide about it",
            NotYours::Beneficiary => "nobody decides about their own access",
            NotYours::Inactive => "the account is disabled or locked",
            NotYours::Attorney => "only the responsible attorney or an administrator decides",
            NotYours::Administrator => "only an administrator decides",
            NotYours::Team => "only a team member with access or an administrator decides",
        }
        .into()
    }
}

/// Q3: why this user may not approve or reject the request; nothing, if they may.
pub fn why_not_approve(state: &State<'_>, request: &Request, user: Object, now: Instant) -> Option<NotYours> {
    if request.requester.0 == user {
        return Some(NotYours::Requester);
    }
    if request.principal.0 == user || groups(state, user).any(|(group, _)| group == request.principal.0) {
        return Some(NotYours::Beneficiary);
    }
    if !state.entity::<User>(user).is_some_and(|user| user.allow_logon.0 && !user.locked.0) {
        return Some(NotYours::Inactive);
    }
    let asset = decided_on(state, request);
    if is_administrator(state, asset, user) {
        return None;
    }
    match access_requests(state, asset) {
        AccessRequests::Attorney => (!is_attorney(state, asset, user, now)).then_some(NotYours::Attorney),
        AccessRequests::Team => (!is_team_member(state, asset, user, now)).then_some(NotYours::Team),
        _ => Some(NotYours::Administrator),
    }
}

/// Q2, Q3: why this user may not bring the request into this state; nothing, if they may.
/// Taking it back is for those whose request it is.
pub(crate) fn why_not_decide(
    state: &State<'_>,
    request: &Request,
    to: RequestState,
    user: Object,
    now: Instant,
) -> Option<Denied> {
    let missing = if to == RequestState::Withdrawn {
        let own = request.requester.0 == user || request.principal.0 == user;
        (!own).then_some("only whoever asked, or whom it is for, takes a request back".into())
    } else {
        why_not_approve(state, request, user, now).map(Message::from)
    };
    missing.map(|missing| Denied {
        act: message!("decide about request `{request}`", request = request.id),
        missing,
    })
}

/// A6: who could bring the request into this state.
pub(crate) fn whom_to_ask(state: &State<'_>, request: &Request, to: RequestState, now: Instant) -> Message {
    let users = match to {
        RequestState::Withdrawn => vec![request.requester.0],
        _ => approvers(state, request, now),
    };
    if users.is_empty() {
        return "ask the system operator".into();
    }
    let users: Vec<Object> = users.into_iter().take(3).collect();
    message!("ask {users} or the system operator", users)
}

/// Everybody who may decide about the request, by id.
pub fn approvers(state: &State<'_>, request: &Request, now: Instant) -> Vec<Object> {
    let asset = decided_on(state, request);
    let mut candidates: Vec<Object> =
        state.by(Staffing::asset, asset).into_iter().map(|row| row.member.0).collect();
    candidates.extend(state.by(Administrator::asset, asset).into_iter().map(|row| row.principal.0));
    let holders = state.by(RoleAssignment::role, administrator_role());
    candidates.extend(holders.into_iter().map(|row| row.principal.0));
    let mut users: Vec<Object> = candidates
        .into_iter()
        .flat_map(|candidate| crate::domain::model::request::users_of(state, candidate))
        .collect();
    users.sort_by_key(|user| user.order());
    users.dedup();
    users.retain(|user| why_not_approve(state, request, *user, now).is_none());
    users
}

fn administrator_role() -> RoleRef {
    RoleRef(Object::new(Kind::Role, Text::new("policy/client_matter_administrator")))
}

/// The user's groups, each with whether it is enabled.
fn groups(state: &State<'_>, user: Object) -> impl Iterator<Item = (Object, bool)> {
    state.by(GroupMember::user, user).into_iter().map(|member| {
        let enabled = state.entity::<Group>(member.group).is_some_and(|group| group.enabled.0);
        (member.group.0, enabled)
    })
}

/// The user and their enabled groups: what rights are held by.
fn holders(state: &State<'_>, user: Object) -> Vec<Object> {
    let groups = groups(state, user).filter(|(_, enabled)| *enabled).map(|(group, _)| group);
    std::iter::once(user).chain(groups).collect()
}

/// A3, A4: those who keep the requests of an asset.
fn is_administrator(state: &State<'_>, asset: Object, user: Object) -> bool {
    let place = Jurisdiction { asset: Some(asset), ..Jurisdiction::default() };
    matches!(Rights::of(state, user), Some(Ok(rights)) if REQUESTS.iter().any(|k| rights.is(*k, &place)))
}

/// The asset whose policy and people decide about a request: that of a matter in a case is the case's (P5).
fn decided_on(state: &State<'_>, request: &Request) -> Object {
    Jurisdiction::asset(request.asset.0, state).asset.unwrap_or(request.asset.0)
}

/// The responsible attorney, as long as no wall keeps them out.
fn is_attorney(state: &State<'_>, asset: Object, user: Object, now: Instant) -> bool {
    let row = state.get::<Staffing>(&[Asset(asset).store(), Principal(user).store()]);
    let facts = StateFacts::new(state);
    row.is_some_and(|row| row.attorney.0) && !is_excluded(&facts, facts.id(asset), facts.id(user), now)
}

/// A team member of this very asset with access to it now: by their own row if they have one, else by a
/// group's.
fn is_team_member(state: &State<'_>, asset: Object, user: Object, now: Instant) -> bool {
    let row = |member| state.get::<Staffing>(&[Asset(asset).store(), Principal(member).store()]);
    let counts = |row: &Staffing| row.kind == StaffingType::Team && row.until.is_none_or(|until| now < until);
    let is_team = match row(user) {
        Some(own) => counts(&own),
        None => holders(state, user).into_iter().filter_map(row).any(|row| counts(&row)),
    };
    let facts = StateFacts::new(state);
    is_team
        && state.all::<System>().into_iter().any(|system| {
            let (user, asset, system) = (facts.id(user), facts.id(asset), facts.id(system.id));
            decide(&facts, &Ask { user, object: asset, system, at: now, need: Need::default() }).allow
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::access::testing::{instant, state};
    use crate::domain::kernel::RequestId;

    /// A firm, and a request of BOB for BOB on the restricted matter.
    const FIRM: &str = "
        libraries id=L
        systems id=iManage~Work
        clients id=A name=A
        matters id=1 name=One client=A
        users id=BOB full_name=b email=b@x.yz
        users id=TEAM full_name=t email=t@x.yz
        users id=BASIC full_name=c email=c@x.yz
        users id=LAWYER full_name=l email=l@x.yz
        users id=LOCAL full_name=m email=m@x.yz
        users id=STAFFER full_name=n email=n@x.yz
        users id=GLOBAL full_name=g email=g@x.yz
        users id=IN_GROUP full_name=i email=i@x.yz
        groups scope=global id=G full_name=G
        group_members scope=global group=G user=IN_GROUP
        staffing asset=matter:1 member=TEAM
        staffing asset=matter:1 member=BASIC type=basic
        staffing asset=matter:1 member=LAWYER attorney=true
        staffing asset=matter:1 member=group:G
        administrators asset=matter:1 principal=LOCAL
        administrators asset=matter:1 principal=STAFFER type=staffing_administrator
        role_assignments scope=policy role=client_matter_administrator principal=GLOBAL
        requests id=R asset=matter:1 requester=BOB principal=BOB
    ";

    /// Who may decide, with this option and these lines.
    fn who(option: &str, lines: &str) -> String {
        let policy = format!("policies asset=matter:1 security=restricted access_requests={option}");
        let state = state(&format!("{FIRM}{policy}\n{lines}"));
        let id = RequestId(Object::new(Kind::Request, Text::new("R")));
        let request = state.entity::<Request>(id).unwrap();
        let users = approvers(&state, &request, instant("2026-06-01"));
        users.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_option_has_its_approvers_q3() {
        assert_eq!(who("attorney", ""), "GLOBAL LAWYER LOCAL");
        assert_eq!(who("administrator", ""), "GLOBAL LOCAL");
        assert_eq!(who("team", ""), "GLOBAL IN_GROUP LAWYER LOCAL TEAM");
        for option in ["none", "automatic", "automatic_timed"] {
            assert_eq!(who(option, ""), "GLOBAL LOCAL", "{option}");
        }
    }

    #[test]
    fn neither_requester_nor_beneficiary_decides_q3() {
        assert_eq!(
            who("team", "requests id=R asset=matter:1 requester=TEAM principal=LOCAL"),
            "GLOBAL IN_GROUP LAWYER"
        );
        let of_group = "requests id=R asset=matter:1 requester=GLOBAL principal=group:G";
        assert_eq!(who("team", of_group), "LAWYER LOCAL TEAM");
    }

    #[test]
    fn a_team_member_decides_with_current_access_only_q3() {
        assert_eq!(
            who("team", "staffing asset=matter:1 member=TEAM until=2026-05-01"),
            "GLOBAL IN_GROUP LAWYER LOCAL"
        );
        assert_eq!(who("team", "conflicts asset=client:A principal=LAWYER"), "GLOBAL IN_GROUP LOCAL TEAM");
        assert_eq!(who("attorney", "conflicts asset=client:A principal=LAWYER"), "GLOBAL LOCAL");
        assert_eq!(
            who("team", "memos asset=matter:1 text=x auto_send=true acknowledge=true"),
            "GLOBAL LOCAL"
        );
        let own_is_basic = "staffing asset=matter:1 member=IN_GROUP type=basic";
        assert_eq!(who("team", own_is_basic), "GLOBAL LAWYER LOCAL TEAM");
    }

    #[test]
    fn an_account_or_group_that_is_off_gives_no_right_q3_a1() {
        assert_eq!(who("administrator", "users id=LOCAL full_name=m email=m@x.yz locked=true"), "GLOBAL");
        let off = "groups scope=global id=G full_name=G enabled=false
                   role_assignments scope=policy role=client_matter_administrator principal=group:G";
        assert_eq!(who("administrator", off), "GLOBAL LOCAL");
        assert_eq!(who("team", off), "GLOBAL LAWYER LOCAL TEAM");
    }
}
