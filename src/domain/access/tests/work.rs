//! The work layer: the security of items and of what they are in (W3–W9).

use crate::domain::access::testing::{Asked, answers, state, told};
use crate::domain::access::{Decision, Level};

/// Library ACTIVE with a workspace, a folder, and a document with security of its own; JDOE and XPERT, who
/// is external, are assigned to it, and NOBODY isn't.
const CONTENT: &str = "
    libraries id=ACTIVE
    users id=JDOE
    users id=XPERT external=true
    users id=NOBODY
    groups scope=ACTIVE id=TAX
    groups scope=ACTIVE id=LIT
    groups scope=ACTIVE id=OLD enabled=false
    groups scope=ACTIVE id=NRTADMIN
    roles scope=ACTIVE name=DEFAULT
    library_users library=ACTIVE user=JDOE role=DEFAULT
    library_users library=ACTIVE user=XPERT role=DEFAULT
    items id=W library=ACTIVE kind=workspace default_security=public
    items id=F library=ACTIVE kind=folder parent=W
    items id=D library=ACTIVE kind=document parent=F
    ";

/// The decision and its level: `allow read acl_user`, with `@` and the ancestor that decides.
fn shown(asked: &Asked<'_>, decision: Decision) -> String {
    let word = if decision.allow { "allow" } else { "deny" };
    let on = decision.on.map(|on| format!("@{}", asked.facts.name(on))).unwrap_or_default();
    format!("{word} {} {}{on}", decision.level.map_or("", Level::word), decision.rule)
}

fn levels<const N: usize>(lines: &str, requests: [&str; N]) -> [String; N] {
    let state = state(&format!("{CONTENT}{lines}"));
    let asked = Asked::new(&state);
    requests.map(|words| shown(&asked, asked.decide(words)))
}

fn level(lines: &str, request: &str) -> String {
    let [level] = levels(lines, [request]);
    level
}

#[test]
fn without_entries_the_default_security_counts_w4() {
    for (security, expected) in [
        ("public", "allow read_write default_security"),
        ("view", "allow read default_security"),
        ("private", "deny no_access default_security"),
    ] {
        let lines = format!("items id=W library=ACTIVE kind=workspace default_security={security}");
        assert_eq!(level(&lines, "JDOE workspace:W"), expected);
        assert_eq!(level(&lines, "JDOE document:D"), expected, "what inherits has the same");
    }
}

#[test]
fn an_own_entry_comes_before_groups_owner_and_default_w4() {
    let lines = "group_members scope=ACTIVE group=TAX user=JDOE
        entries item=W principal=JDOE access=read
        entries item=W principal=group:ACTIVE/TAX access=full_access
        items id=W library=ACTIVE kind=workspace default_security=public owner=JDOE";
    assert_eq!(level(lines, "JDOE workspace:W"), "allow read acl_user");
}

#[test]
fn any_entry_of_no_access_comes_first_even_for_the_owner_w4() {
    let owner = "items id=W library=ACTIVE kind=workspace owner=JDOE
        entries item=W principal=JDOE access=full_access";
    let group = "group_members scope=ACTIVE group=LIT user=JDOE
        entries item=W principal=group:ACTIVE/LIT access=no_access";
    assert_eq!(level(&format!("{owner}\n{group}"), "JDOE workspace:W"), "deny no_access acl_no_access");
    let disabled = "group_members scope=ACTIVE group=OLD user=JDOE
        entries item=W principal=group:ACTIVE/OLD access=no_access";
    assert_eq!(level(&format!("{owner}\n{disabled}"), "JDOE workspace:W"), "deny no_access acl_no_access");
}

#[test]
fn of_groups_the_highest_or_as_the_library_says_the_lowest_counts_w4() {
    let lines = "group_members scope=ACTIVE group=LIT user=JDOE
        group_members scope=ACTIVE group=TAX user=JDOE
        group_members scope=ACTIVE group=OLD user=JDOE
        entries item=W principal=group:ACTIVE/LIT access=read
        entries item=W principal=group:ACTIVE/TAX access=read_write
        entries item=W principal=group:ACTIVE/OLD access=full_access";
    assert_eq!(level(lines, "JDOE workspace:W"), "allow read_write acl_group");
    let lowest = format!("{lines}\nlibraries id=ACTIVE group_access=lowest");
    assert_eq!(level(&lowest, "JDOE workspace:W"), "allow read acl_group");
}

#[test]
fn an_owner_without_an_entry_has_full_access_w4() {
    let lines = "items id=W library=ACTIVE kind=workspace owner=JDOE";
    assert_eq!(level(lines, "JDOE workspace:W"), "allow full_access owner");
    // Neither owner nor external_as_normal is inherited.
    assert_eq!(level(lines, "JDOE folder:F"), "deny no_access default_security");
}

#[test]
fn external_users_have_a_default_only_where_the_item_says_so_w5() {
    assert_eq!(level("", "XPERT workspace:W"), "deny no_access external_default");
    let as_normal = "items id=W library=ACTIVE kind=workspace default_security=view external_as_normal=true";
    assert_eq!(level(as_normal, "XPERT workspace:W"), "allow read external_default");
    assert_eq!(level(as_normal, "JDOE workspace:W"), "allow read default_security");
    assert_eq!(level(as_normal, "XPERT folder:F"), "deny no_access external_default");
    let private = "items id=W library=ACTIVE kind=workspace external_as_normal=true";
    assert_eq!(level(private, "XPERT workspace:W"), "deny no_access external_default");
    let entry = "entries item=W principal=XPERT access=read";
    assert_eq!(level(entry, "XPERT document:D"), "allow read acl_user");
}

#[test]
fn the_lowest_level_on_the_way_up_counts_and_of_equals_the_nearest_w6() {
    let lines = "items id=D library=ACTIVE kind=document parent=F default_security=private
        entries item=D principal=JDOE access=full_access";
    assert_eq!(level(lines, "JDOE document:D"), "allow read_write default_security@folder:F");
    let own = format!("{lines}\nlibraries id=ACTIVE containment=own");
    assert_eq!(level(&own, "JDOE document:D"), "allow full_access acl_user");
    let denied = format!("{lines}\nentries item=W principal=JDOE access=no_access");
    assert_eq!(level(&denied, "JDOE document:D"), "deny no_access acl_no_access@folder:F");
    let workspace =
        format!("{denied}\nitems id=F library=ACTIVE kind=folder parent=W default_security=public");
    assert_eq!(level(&workspace, "JDOE document:D"), "deny no_access acl_no_access@workspace:W");
}

#[test]
fn an_nrtadmin_whose_role_views_documents_may_read_w7() {
    let private = "items id=W library=ACTIVE kind=workspace
        group_members scope=ACTIVE group=NRTADMIN user=JDOE";
    let views = "role_privileges scope=ACTIVE role=DEFAULT privilege=view_documents value=granted";
    assert_eq!(level(private, "JDOE document:D"), "deny no_access default_security");
    assert_eq!(level(&format!("{private}\n{views}"), "JDOE document:D"), "allow read nrtadmin_view");
    assert_eq!(level(views, "JDOE document:D"), "allow read_write default_security", "never lowers");
    let no_admin = format!("items id=W library=ACTIVE kind=workspace\n{views}");
    assert_eq!(level(&no_admin, "JDOE document:D"), "deny no_access default_security");
    let denied = format!(
        "{private}\n{views}
        entries item=W principal=JDOE access=no_access
        items id=D library=ACTIVE kind=document parent=F default_security=private"
    );
    assert_eq!(level(&denied, "JDOE document:D"), "deny no_access default_security", "an entry on the way");
    let own = format!("{denied}\nlibraries id=ACTIVE containment=own");
    assert_eq!(level(&own, "JDOE document:D"), "allow read nrtadmin_view", "no node that W6 looks at");
}

#[test]
fn a_role_that_only_reads_caps_the_level_w8() {
    let lines = "role_privileges scope=ACTIVE role=DEFAULT privilege=system_access value=read_only";
    assert_eq!(level(lines, "JDOE document:D"), "allow read read_only_role");
    assert_eq!(level(lines, "JDOE document:D +read_write"), "deny read level_too_low");
    let view = format!("{lines}\nitems id=W library=ACTIVE kind=workspace default_security=view");
    assert_eq!(level(&view, "JDOE document:D"), "allow read default_security", "nothing to cap");
}

#[test]
fn acts_need_a_level_and_perhaps_a_privilege_w9() {
    let grant = |privilege: &str| {
        format!(
            "entries item=W principal=JDOE access=full_access
             role_privileges scope=ACTIVE role=DEFAULT privilege={privilege} value=granted"
        )
    };
    for (act, object, privilege) in [
        ("import", "folder:F", "import_create"),
        ("checkout", "document:D", "checkout_documents"),
        ("delete", "document:D", "delete"),
        ("delete", "workspace:W", "delete_workspaces"),
        ("unlock", "document:D", "unlock_documents"),
        ("create_public_folder", "workspace:W", "create_public_folder"),
    ] {
        let request = format!("JDOE {object} !{act}");
        assert_eq!(level(&grant("view_documents"), &request), "deny full_access privilege_missing", "{act}");
        assert_eq!(level(&grant(privilege), &request), "allow full_access acl_user", "{act}");
        let denied = grant(privilege).replace("full_access", "no_access");
        assert_eq!(level(&denied, &request), "deny no_access acl_no_access", "{act}");
        let low = grant(privilege).replace("full_access", "read");
        assert_eq!(level(&low, &request), "deny read level_too_low", "{act}");
    }
    let acts = ["view", "edit", "create_folder", "delete", "change_security"];
    let expected = ["allow", "allow", "allow", "deny", "deny"];
    for (act, expected) in acts.iter().zip(expected) {
        let answer = level("", &format!("JDOE document:D !{act}"));
        assert!(answer.starts_with(expected), "{act}: {answer}");
    }
}

#[test]
fn the_library_is_asked_before_anything_in_it() {
    assert_eq!(level("", "NOBODY document:D"), "deny no_access not_in_library");
    let lines = "library_users library=ACTIVE user=JDOE role=DEFAULT allow_logon=false";
    assert_eq!(level(lines, "JDOE document:D"), "deny no_access sign_in_disabled");
    let locked = format!("{lines}\nusers id=JDOE locked=true");
    assert_eq!(level(&locked, "JDOE document:D"), "deny no_access account_locked");
}

#[test]
fn the_policy_of_the_workspaces_matter_counts_before_its_entries() {
    let lines = "clients id=A
        matters id=1 client=A
        items id=W library=ACTIVE kind=workspace default_security=public matter=1
        policies asset=matter:1 security=restricted";
    assert_eq!(level(lines, "JDOE document:D"), "deny no_access not_staffed");
    let staffed = format!("{lines}\nstaffing asset=matter:1 member=JDOE");
    assert_eq!(level(&staffed, "JDOE document:D"), "allow read_write default_security");
    let walled = format!("{staffed}\nconflicts asset=client:A principal=JDOE");
    assert_eq!(level(&walled, "JDOE document:D"), "deny no_access conflicted");
    // A system that is excluded lifts the policy, never what the work layer says.
    let excluded = format!(
        "{lines}\nexcluded_systems asset=matter:1 system=Elite reason=r
        entries item=W principal=JDOE access=read"
    );
    assert_eq!(level(&excluded, "JDOE document:D %Elite"), "allow read acl_user");
    assert_eq!(level(&excluded, "JDOE document:D"), "deny no_access not_staffed");
    assert_eq!(answers(&format!("{CONTENT}{staffed}"), ["JDOE matter:1"]), ["allow staffed"]);
}

#[test]
fn an_item_is_explained_node_by_node() {
    let lines = "group_members scope=ACTIVE group=TAX user=JDOE
        group_members scope=ACTIVE group=LIT user=JDOE
        entries item=W principal=group:ACTIVE/TAX access=read
        entries item=W principal=group:ACTIVE/LIT access=read_write
        items id=D library=ACTIVE kind=document parent=F default_security=private owner=JDOE";
    insta::assert_snapshot!(told(&format!("{CONTENT}{lines}"), "JDOE document:D !delete"), @r"
    account pass: JDOE may sign in
    account pass: the account of JDOE is not locked
    library pass: JDOE is assigned to library ACTIVE
    library pass: JDOE may sign in to library ACTIVE
    work info (owner): document:D: JDOE owns it, which gives full_access
    work info (acl_group): folder:F: the entry of group:ACTIVE/LIT, of which JDOE is a member, says read_write (inherited from workspace:W)
    work info (acl_group): workspace:W: the entry of group:ACTIVE/LIT, of which JDOE is a member, says read_write
    work info: the entry of group:ACTIVE/TAX says read, but the highest of the groups' entries counts
    work info: folder:F gives least, and what it doesn't give document:D can't
    need deny (level_too_low): delete needs full_access, and the level is only read_write
    need deny (privilege_missing): delete takes the privilege delete, which the role of JDOE in library ACTIVE lacks
    result deny (level_too_low): JDOE has read_write access to document:D, but not what is needed
    > `imctl item grant workspace:W JDOE --access full_access`
    > `imctl role grant DEFAULT delete --scope library:ACTIVE`, for everybody who has that role
    ");
}
