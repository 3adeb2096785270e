//! C1 and C2 on firms written as text.

use crate::domain::access::permission::*;
use crate::domain::access::testing::state;
use crate::domain::kernel::{Cell, Context, ServiceId, UserId};
use crate::domain::model::service::permission as find;

const FIRM: &str = "
    libraries id=ACTIVE
    users id=JDOE full_name=Jane email=j@f.example
    users id=LOCKED full_name=Lou email=l@f.example locked=true
    users id=AWAY full_name=Ann email=a@f.example allow_logon=false
    groups scope=ACTIVE id=TAX
    groups scope=global id=STAFF
    groups scope=global id=OLD enabled=false
    group_members scope=ACTIVE group=TAX user=JDOE
    group_members scope=ACTIVE group=TAX user=LOCKED
    group_members scope=ACTIVE group=TAX user=AWAY
    roles scope=service name=LOOK
    roles scope=service name=NEVER
    role_privileges scope=service role=LOOK privilege=general_login value=allow
    role_privileges scope=service role=LOOK privilege=documents_view_documents_tab value=allow
    role_privileges scope=service role=LOOK privilege=auto_sync_microsoft_teams_to_dms_etl_schedule_sync value=allow
    role_privileges scope=service role=NEVER privilege=general_login value=deny
    services id=CAM name=CAM tier=C5
    services id=SMALL name=Small tier=C2 add_ons=auto_sync
    service_assignments service=CAM group=ACTIVE/TAX role=LOOK
    service_assignments service=SMALL group=ACTIVE/TAX role=LOOK";

const SCHEDULE: &str = "auto_sync_microsoft_teams_to_dms_etl_schedule_sync";

/// The rule for each question (`JDOE CAM general_login`), on which decision and explanation agree.
fn rules<const N: usize>(more: &str, questions: [&str; N]) -> [String; N] {
    let state = state(&format!("{FIRM}\n{more}"));
    questions.map(|question| {
        let words: Vec<&str> = question.split(' ').collect();
        let user = UserId::parse(words[0], &Context::utc()).unwrap();
        let service = ServiceId::parse(words[1], &Context::utc()).unwrap();
        let (user, service) =
            (state.entity::<User>(user).unwrap(), state.entity::<Service>(service).unwrap());
        let permission = find(words[2]).unwrap();
        let (told, _) = Permissions::of(&state, &service).explain(&state, &user, permission);
        let first = told.trace.iter().find(|step| step.outcome == Outcome::Deny);
        assert_eq!(first.is_none(), told.decision.allow, "{question}");
        if let Some(first) = first {
            assert_eq!(first.rule, Some(told.decision.rule), "{question}: the first denial is the rule");
            assert!(!told.remedies.is_empty(), "{question}");
        }
        told.decision.to_string()
    })
}

#[test]
fn an_allow_counts_unless_the_account_or_the_licence_says_no_c1() {
    assert_eq!(
        rules(
            "",
            [
                "JDOE CAM general_login",
                "LOCKED CAM general_login",
                "AWAY CAM general_login",
                "JDOE CAM jobs_upload_job",
                "JDOE SMALL general_login",
                "JDOE SMALL documents_view_documents_tab",
            ]
        ),
        [
            "allow permission_allowed",
            "deny account_locked",
            "deny sign_in_disabled",
            "deny permission_not_given",
            "deny not_in_tier",
            "allow permission_allowed",
        ]
    );
}

#[test]
fn a_permission_of_an_add_on_needs_the_add_on_c1() {
    let questions = [&*format!("JDOE CAM {SCHEDULE}"), &*format!("JDOE SMALL {SCHEDULE}")];
    assert_eq!(rules("", questions), ["deny not_in_tier", "allow permission_allowed"]);
}

#[test]
fn any_denial_wins_c1() {
    let more = "service_assignments service=CAM group=STAFF role=NEVER
                group_members scope=global group=STAFF user=JDOE";
    assert_eq!(rules(more, ["JDOE CAM general_login"]), ["deny permission_denied"]);
    let more = "service_assignments service=CAM group=ACTIVE/TAX role=NEVER";
    assert_eq!(rules(more, ["JDOE CAM general_login"]), ["deny permission_denied"]);
    let more = "service_assignments service=CAM group=STAFF role=NEVER";
    assert_eq!(rules(more, ["JDOE CAM general_login"]), ["allow permission_allowed"], "not a member");
}

#[test]
fn a_disabled_group_denies_and_allows_nothing_c1_g2() {
    let more = "service_assignments service=CAM group=OLD role=NEVER
                group_members scope=global group=OLD user=JDOE";
    assert_eq!(rules(more, ["JDOE CAM general_login"]), ["deny permission_denied"]);
    let more = "groups scope=ACTIVE id=TAX enabled=false";
    assert_eq!(rules(more, ["JDOE CAM general_login"]), ["deny permission_not_given"]);
}

#[test]
fn another_licence_takes_and_gives_c2() {
    let state = state(FIRM);
    let service = state.entity::<Service>(ServiceId::parse("CAM", &Context::utc()).unwrap()).unwrap();
    let before = Permissions::of(&state, &service);
    let told: Vec<String> = differences(&state, &before, &before.under(Tier::C2))
        .iter()
        .map(|d| format!("{} {} {}", d.user.id, if d.gained { "gains" } else { "loses" }, d.permission.key))
        .collect();
    assert_eq!(told, ["JDOE loses general_login"], "those who can't sign in have nothing to lose");
    let (c2, c1) = (before.under(Tier::C2), before.under(Tier::C1));
    let told: Vec<(&str, bool)> =
        differences(&state, &c2, &c1).iter().map(|d| (d.permission.key.as_str(), d.gained)).collect();
    assert_eq!(told, [("general_login", true), ("documents_view_documents_tab", false)]);
}
