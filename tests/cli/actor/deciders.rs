//! Who decides about access requests by right, not by staffing (A3, A4, P5, Q3).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn a_client_matter_manager_decides_where_they_administer_a3_q3() {
    let env = Env::with_administrators();
    env.ok("case policy C-1 --security restricted --access-requests administrator");
    env.ok("case policy C-2 --security restricted --access-requests administrator");
    env.ok("request create case:C-1 --for NRT");
    env.ok("request create case:C-2 --for NRT");
    env.ok("--as CMM request create case:C-1 --for NRT2");
    assert_eq!(env.json("request show R-2")["approvers"], serde_json::json!(["ADMIN", "CMA", "CMM"]));
    env.ok("--as CMM request show R-2");
    env.ok("--as CMM request approve R-2");
    assert_snapshot!(together([
        env.imctl("--as CMM request approve R-3"),
        env.imctl("--as CMM request approve R-4"),
    ]), @"
    $ imctl --as CMM request approve R-3
    exit 8
    --- stderr
    error: `CMM` may not decide about request `R-3`: only an administrator decides
    hint: ask `CMA` or the system operator

    $ imctl --as CMM request approve R-4
    exit 8
    --- stderr
    error: `CMM` may not decide about request `R-4`: whoever asks for access doesn't decide about it
    hint: ask `ADMIN`, `CMA` or the system operator
    ");
}

#[test]
fn an_administrator_whom_a_case_puts_to_sleep_decides_nothing_p5() {
    let env = Env::with_administrators();
    env.ok("matter policy M-1 --security restricted --access-requests team");
    env.ok("staffing add matter:M-1 TIER1");
    env.ok("staffing add case:C-2 TIER2");
    env.ok("request create matter:M-1 --for PERSON");
    env.ok("case admin add C-2 NRT --type administrator");
    env.ok("case policy C-2 --security restricted");
    env.ok("case add-matter C-2 M-1 --yes");
    assert_eq!(env.json("request show R-2")["approvers"], serde_json::json!(["CMA", "NRT"]));
    assert_snapshot!(together([
        env.imctl("--as ADMIN request reject R-2"),
        env.imctl("--as TIER1 request reject R-2"),
        env.imctl("--as NRT request reject R-2 --dry-run"),
    ]), @"
    $ imctl --as ADMIN request reject R-2
    exit 8
    --- stderr
    error: `ADMIN` may not decide about request `R-2`: only an administrator decides
    hint: ask `CMA`, `NRT` or the system operator

    $ imctl --as TIER1 request reject R-2
    exit 8
    --- stderr
    error: `TIER1` may not decide about request `R-2`: only an administrator decides
    hint: ask `CMA`, `NRT` or the system operator

    $ imctl --as NRT request reject R-2 --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: rejected request `R-2`
    ");
    env.ok("case remove-matter C-2 M-1 --yes");
    env.ok("--as ADMIN request reject R-2");
}
