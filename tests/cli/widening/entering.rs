//! What enters a case that lets in more than its staffing, and locks that are opened for somebody (P7, P9, P10).

use super::with_closed;
use crate::asset::with_group;

#[test]
fn a_matter_that_enters_where_a_system_is_excluded_is_opened_there_p9_p10() {
    let env = with_closed();
    env.ok("system add Elite");
    env.ok("case policy C-17 --security restricted");
    env.ok("case exclude-system add C-17 Elite --reason x --yes");
    let before = env.bytes();
    env.write("bundle/matters.csv", "id,name,client,case\n1001,Merger,ACME,C-17\n");
    for line in [
        "case add-matter C-17 1001",
        "matter update 1001 --case C-17",
        "matter import bundle/matters.csv",
        "apply bundle",
    ] {
        let error = env.fails(line, 8);
        assert!(error.contains("ASMITH to matter:1001 in Elite (system excluded)"), "{line}: {error}");
        assert_eq!(env.bytes(), before, "{line} wrote");
    }
    env.ok("case add-matter C-17 1001 --yes");
    env.ok("check-access ASMITH matter:1001 --system Elite");
}

#[test]
fn opening_up_is_for_those_whom_the_command_names_p7_p10() {
    let env = with_group();
    env.ok("system add Elite");
    env.ok("client policy ACME --security restricted --limited-to-staffing true");
    env.ok("staffing add client:ACME JDOE");
    env.ok("case policy C-17 --security restricted");
    env.ok("staffing add case:C-17 JDOE");
    env.ok("case add-matter C-17 1001");
    // Whoever was kept on the case outside the lock is let in by the next one's opening.
    env.ok("staffing add case:C-17 XPERT --allow-excluded");
    let error = env.fails("staffing add case:C-17 ASMITH --open-up", 8);
    assert!(error.contains("XPERT to matter:1001"), "{error}");
    env.ok("staffing remove case:C-17 XPERT");
    // Nor is a system that the case excludes opened to everybody on the way.
    env.ok("case exclude-system add C-17 Elite --reason x --yes");
    let error = env.fails("staffing add case:C-17 ASMITH --open-up", 8);
    assert!(error.contains("XPERT to matter:1001 in Elite (system excluded)"), "{error}");
    env.ok("case exclude-system remove C-17 Elite");
    env.ok("staffing add case:C-17 ASMITH --open-up");
}
