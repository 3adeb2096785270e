//! Many matters at once, and what comes back when they leave (P5).

use crate::asset::with_group;
use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn matters_are_picked_by_filters_and_files_p5() {
    let env = with_group();
    env.ok("matter create 1003 --name 'Lease, old' --client ACME --status closed");
    env.ok("case create D --name Other");
    env.ok("case add-matter D 1002");
    env.write("ids.csv", "matter,why\n1001,first\n2001,second\n");
    env.write("none.csv", "id\nNOPE\n1009\n");
    env.write("odd.csv", "name\nNOPE\n");
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("case add-matter C-17 --client ACME --status open --dry-run"),
        env.imctl("case add-matter C-17 --client ACME"),
        env.imctl("case add-matter C-17 --text beta --dry-run"),
        env.imctl("case add-matter C-17 --where name=merger --dry-run"),
        env.imctl("case add-matter C-17 --file ids.csv --dry-run"),
        env.imctl("case add-matter C-17 --file none.csv"),
        env.imctl("case add-matter C-17 --file odd.csv"),
        env.imctl("case add-matter C-17 --client NOPE"),
        env.imctl("case add-matter C-17 --status ajar"),
        env.imctl("case add-matter C-17"),
        env.imctl_with_stdin("case add-matter C-17 --file - --dry-run", "id\n2001\n"),
    ]), @"
    $ imctl case add-matter C-17 --client ACME --status open --dry-run
    exit 0
    --- stderr
    in another case, and left there: `1002`
    dry run, nothing was written: added 1 matter to case `C-17`

    $ imctl case add-matter C-17 --client ACME
    exit 6
    --- stderr
    in another case, and left there: `1002`
    error: matter `1003` is closed and can't go into a case
    hint: imctl matter reopen 1003

    $ imctl case add-matter C-17 --text beta --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: added 1 matter to case `C-17`

    $ imctl case add-matter C-17 --where name=merger --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: added 1 matter to case `C-17`

    $ imctl case add-matter C-17 --file ids.csv --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: added 2 matters to case `C-17`

    $ imctl case add-matter C-17 --file none.csv
    exit 5
    --- stderr
    error: 2 things are wrong
      - there is no matter `NOPE`
        hint: imctl matter list shows what there is
      - there is no matter `1009`
        hint: did you mean `1003`?

    $ imctl case add-matter C-17 --file odd.csv
    exit 4
    --- stderr
    error: there is no column `matter` or `id`
     --> odd.csv:1:1
      |
    1 | name
      | ^^^^ name

    error: odd.csv: there is no column `matter` or `id`

    $ imctl case add-matter C-17 --client NOPE
    exit 5
    --- stderr
    error: there is no client `NOPE`
    hint: imctl client list shows what there is

    $ imctl case add-matter C-17 --status ajar
    exit 4
    --- stderr
    error: --status: `ajar` is not one of `open`, `closed`

    $ imctl case add-matter C-17
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <MATTERS>...

    Usage: imctl case add-matter <CASE> <MATTERS>...

    For more information, try '--help'.

    $ imctl case add-matter C-17 --file - --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: added 1 matter to case `C-17`
    ");
    assert!(env.bytes() == before, "something was written");
    env.ok("case add-matter C-17 --client ACME --status open 2001");
    assert_eq!(env.json("case show C-17")["matters"], serde_json::json!(["1001", "2001"]));
}

#[test]
fn what_a_matter_had_of_its_own_is_back_p5() {
    let env = with_group();
    env.ok("system add Elite");
    env.ok("matter policy 1001 --security restricted --access-requests team");
    env.ok("staffing add matter:1001 JDOE");
    env.ok("matter admin add 1001 ASMITH");
    env.ok("memo set matter:1001 --text Read");
    env.ok("matter exclude-system add 1001 Elite --reason migrated --yes");
    env.ok("client policy ACME --security restricted");
    env.ok("case policy C-17 --security restricted");
    env.ok("case add-matter C-17 1001 1002 2001");
    assert_snapshot!(env.imctl("case remove-matter C-17 1001 1002 2001 --yes --reason done"), @"
    $ imctl case remove-matter C-17 1001 1002 2001 --yes --reason done
    exit 0
    --- stderr
    matter `1001` is restricted again, with its own policy (restricted), access requests (team), 1 member, 1 administrator, 1 memo, 1 excluded system
    matter `1002` is restricted by client again
    matter `2001` is open again
    2 people gain access:
      ASMITH to matter:1001 in Elite (system excluded)
      ASMITH to matter:2001 (open)
      XPERT to matter:1001 in Elite (system excluded)
      XPERT to matter:2001 (open)
    matter:2001 is restricted no longer
    took 3 matters out of case `C-17` (batch 15)
    ");
}

#[test]
fn a_matter_leaves_a_case_for_another_with_a_reason_too_t3() {
    let env = with_group();
    env.ok("case create C-18 --name Eighteen");
    env.ok("case add-matter C-17 1001 --yes");
    env.ok("setting set matter_removal_requires_reason true");
    let lines = "id,case\n1001,C-18\n";
    for run in [
        env.imctl("matter update 1001 --case C-18 --yes"),
        env.run(["matter", "update", "1001", "--case", "C-18", "--yes", "--reason", "  "]),
        env.import("matters", lines),
    ] {
        assert_eq!(run.code, 6, "{run}");
        assert!(run.to_string().contains("out of its case needs a reason"), "{run}");
    }
    env.ok("matter update 1001 --case C-18 --yes --reason moved");
}

#[test]
fn a_matter_in_a_case_has_nobody_to_omit_p5() {
    let env = with_group();
    env.ok("case add-matter C-17 1001 --yes");
    for run in
        [env.imctl("staffing omit matter:1001 JDOE"), env.import("omitted", "asset,user\nmatter:1001,JDOE\n")]
    {
        assert_eq!(run.code, 6, "{run}");
        assert!(run.to_string().contains("C-17"), "{run}");
    }
    env.ok("staffing omit case:C-17 JDOE");
}

#[test]
fn a_file_of_matters_has_the_delimiter_it_has_p5() {
    let env = Env::with_people();
    env.write("matters.csv", "name;matter\nMerger;1001\n");
    env.ok("case add-matter C-17 --file matters.csv --delimiter ;");
    assert_eq!(env.json("case show C-17")["matters"], serde_json::json!(["1001"]));
    assert!(env.fails("case add-matter C-17 1002 --delimiter ;", 2).contains("--file"));
}

#[test]
fn an_administrator_of_two_types_is_shown_once_a4() {
    let env = Env::with_people();
    for of in ["staffing_administrator", "administrator"] {
        env.ok(&format!("case admin add C-17 JDOE --type {of}"));
    }
    let shown = env.json("case show C-17")["administrators"].clone();
    assert_eq!(shown, serde_json::json!(["JDOE"]));
}
