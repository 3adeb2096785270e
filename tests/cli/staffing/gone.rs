//! Whoever is taken off a staffing: why, and that no rule brings them back (S6, T2).

use super::maintain::with_activity;
use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn a_reason_is_told_of_what_it_was_given_for_t2() {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted");
    env.ok("system add Elite");
    env.ok("staffing add matter:1001 JDOE --reason 'leads the deal'");
    env.ok("staffing set-type matter:1001 JDOE --type basic");
    env.ok("staffing remove matter:1001 JDOE");
    env.ok("staffing add matter:1001 ASMITH --reason 'leads now'");
    env.ok("staffing remove matter:1001 ASMITH --reason 'went on leave' --no-history");
    env.ok("matter exclude-system add 1001 Elite --reason billing --yes");
    env.ok("matter exclude-system remove 1001 Elite");
    let rows = env.json("matter timeline 1001");
    let told = rows.as_array().unwrap().iter().map(|row| {
        let text = |column: &str| row[column].as_str().unwrap().to_owned();
        format!("{} {}: {}", text("op"), text("table"), text("reason"))
    });
    let told: Vec<String> = told.filter(|line| !line.contains(" matters:")).collect();
    assert_snapshot!(told.join("\n"), @"
    create policies: 
    create staffing: leads the deal
    update staffing: 
    remove staffing: 
    create staffing_history: 
    create staffing: leads now
    remove staffing: went on leave
    create excluded_systems: billing
    remove excluded_systems:
    ");
}

#[test]
fn the_members_of_a_removed_group_are_omitted_s6() {
    let env = with_activity();
    env.ok("group add-member STAFF JDOE ASMITH BLEE");
    env.ok("staffing add case:C-17 BLEE group:STAFF");
    env.ok("staffing rule add case:C-17 --kind additive --days 30");
    assert_snapshot!(together([
        env.imctl("staffing remove case:C-17 group:STAFF"),
        env.imctl("staffing omit case:C-17"),
        env.imctl("staffing maintain case:C-17"),
    ]), @"
    $ imctl staffing remove case:C-17 group:STAFF
    exit 0
    --- stderr
    warning: `ASMITH`, `JDOE` are on the omitted list of `case:C-17` now: its additive rule won't add them again
    took 1 member off the staffing of case `C-17` (batch 10)

    $ imctl staffing omit case:C-17
    exit 0
    --- stdout
    ASSET      USER
    case:C-17  ASMITH
    case:C-17  JDOE

    $ imctl staffing maintain case:C-17
    exit 0
    --- stdout
    ASSET      RULE      ACT    USER  TYPE  WHY
    case:C-17  additive  add    CRAY  team  active on 2026-11-30T00:00:00Z
    case:C-17  additive  leave  JDOE        omitted
    --- stderr
    ran 1 rule: 1 added, 0 removed (batch 11)
    ");
}
