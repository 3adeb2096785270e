//! `imctl hold` (H1).

use crate::env::{Env, together};
use insta::assert_snapshot;

/// The people's firm with matter 1002 in case C-17, and a hold on the case.
fn with_hold() -> Env {
    let env = Env::with_people();
    env.ok("case add-matter C-17 1002");
    env.ok("hold create H1 --name 'Big litigation' --asset case:C-17");
    env
}

#[test]
fn a_hold_has_assets_and_custodians_who_acknowledge_it_h1() {
    let env = with_hold();
    assert_snapshot!(together([
        env.imctl("hold create H1 --name Again"),
        env.imctl("hold create H2 --asset matter:1001"),
        env.imctl("hold create H2 --name Two --asset matter:1009 --asset user:JDOE"),
        env.imctl("hold asset add H1 'matter:1001;client:ACME' matter:1001"),
        env.imctl("hold asset remove H1 client:ACME --yes"),
        env.imctl("hold asset remove H1 client:ACME --yes"),
        env.imctl("hold custodian add H1 JDOE ASMITH NOBODY"),
        env.imctl("hold custodian add H1 JDOE ASMITH"),
        env.imctl("hold custodian acknowledge H1 ASMITH"),
        env.imctl("hold custodian acknowledge H1 XPERT"),
        env.imctl("hold custodian list H1"),
        env.imctl("hold custodian remove H1 JDOE --yes"),
        env.imctl("hold show H1"),
        env.imctl("hold show H1 -o json"),
        env.imctl("hold list"),
        env.imctl("hold show H9"),
    ]), @r#"
    $ imctl hold create H1 --name Again
    exit 6
    --- stderr
    error: hold `H1` exists already
    hint: imctl hold update changes it

    $ imctl hold create H2 --asset matter:1001
    exit 2
    --- stderr
    error: `--name` must be given

    $ imctl hold create H2 --name Two --asset matter:1009 --asset user:JDOE
    exit 4
    --- stderr
    error: 2 things are wrong
      - there is no matter `1009`
        hint: did you mean `1002`?
      - `user:JDOE` is not a reference; write `matter:…`, `case:…`, `client:…`, `client-group:…`

    $ imctl hold asset add H1 'matter:1001;client:ACME' matter:1001
    exit 0
    --- stderr
    put 2 assets under hold `H1` (batch 5)

    $ imctl hold asset remove H1 client:ACME --yes
    exit 0
    --- stderr
    client:ACME is no longer under hold H1
    took 1 asset from under hold `H1` (batch 6)

    $ imctl hold asset remove H1 client:ACME --yes
    exit 5
    --- stderr
    error: `client:ACME` isn't under hold `H1`

    $ imctl hold custodian add H1 JDOE ASMITH NOBODY
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is

    $ imctl hold custodian add H1 JDOE ASMITH
    exit 0
    --- stderr
    named 2 custodians of hold `H1` (batch 7)

    $ imctl hold custodian acknowledge H1 ASMITH
    exit 0
    --- stderr
    1 custodian acknowledged hold `H1` (batch 8)

    $ imctl hold custodian acknowledge H1 XPERT
    exit 5
    --- stderr
    error: `XPERT` is no custodian of hold `H1`
    hint: imctl hold custodian add H1 XPERT

    $ imctl hold custodian list H1
    exit 0
    --- stdout
    HOLD  USER    ACKNOWLEDGED_AT       STATE
    H1    ASMITH  2026-12-01T09:00:00Z  acknowledged
    H1    JDOE                          pending

    $ imctl hold custodian remove H1 JDOE --yes
    exit 0
    --- stderr
    JDOE is no custodian of hold H1 any more
    took 1 custodian from hold `H1` (batch 9)

    $ imctl hold show H1
    exit 0
    --- stdout
    id            H1
    name          Big litigation
    active_from   2026-12-01T09:00:00Z
    state         active
    assets        case:C-17;matter:1001
    acknowledged  ASMITH

    $ imctl hold show H1 -o json
    exit 0
    --- stdout
    {
      "id": "H1",
      "name": "Big litigation",
      "notes": null,
      "active_from": "2026-12-01T09:00:00Z",
      "released_at": null,
      "state": "active",
      "assets": [
        "case:C-17",
        "matter:1001"
      ],
      "acknowledged": [
        "ASMITH"
      ],
      "pending": []
    }

    $ imctl hold list
    exit 0
    --- stdout
    ID  NAME            ACTIVE_FROM           STATE
    H1  Big litigation  2026-12-01T09:00:00Z  active

    $ imctl hold show H9
    exit 5
    --- stderr
    error: there is no hold `H9`
    hint: imctl hold list shows what there is
    "#);
}

#[test]
fn what_an_active_hold_is_on_is_not_deleted_nor_what_is_under_it_h1() {
    let env = with_hold();
    assert_snapshot!(together([
        env.imctl("case delete C-17 --yes"),
        env.imctl("matter delete 1002 --yes"),
        env.imctl("matter delete 1001 --yes --dry-run"),
        env.imctl("hold asset add H1 client:ACME"),
        env.imctl("matter delete 1001 --yes"),
        env.imctl("client delete ACME --yes"),
    ]), @"
    $ imctl case delete C-17 --yes
    exit 6
    --- stderr
    error: `case:C-17` can't be deleted: hold `H1` is active on it
    hint: whoever holds `holds_administrator` keeps it, and may release it

    $ imctl matter delete 1002 --yes
    exit 6
    --- stderr
    error: `matter:1002` can't be deleted: hold `H1` is active on `case:C-17`
    hint: whoever holds `holds_administrator` keeps it, and may release it

    $ imctl matter delete 1001 --yes --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: deleted matter `1001`

    $ imctl hold asset add H1 client:ACME
    exit 0
    --- stderr
    put 1 asset under hold `H1` (batch 5)

    $ imctl matter delete 1001 --yes
    exit 6
    --- stderr
    error: `matter:1001` can't be deleted: hold `H1` is active on `client:ACME`
    hint: whoever holds `holds_administrator` keeps it, and may release it

    $ imctl client delete ACME --yes
    exit 6
    --- stderr
    error: 2 things are wrong
      - client `ACME` is still used by 2 records: matters: 1001, matters: 1002
      - `client:ACME` can't be deleted: hold `H1` is active on it
        hint: whoever holds `holds_administrator` keeps it, and may release it
    ");
    env.ok("hold asset remove H1 case:C-17 --yes");
    env.ok("hold asset remove H1 client:ACME --yes");
    env.ok("hold asset add H1 matter:1002");
    // P8: nor is a case with a held matter.
    assert_snapshot!(env.imctl("case delete C-17 --yes"), @"
    $ imctl case delete C-17 --yes
    exit 6
    --- stderr
    error: `case:C-17` can't be deleted: hold `H1` is active on `matter:1002`
    hint: whoever holds `holds_administrator` keeps it, and may release it
    ");
    env.ok("hold release H1 --reason settled --yes");
    env.ok("case delete C-17 --yes");
    env.ok("matter delete 1002 --yes");
    assert_snapshot!(env.imctl("hold show H1"), @"
    $ imctl hold show H1
    exit 0
    --- stdout
    id           H1
    name         Big litigation
    active_from  2026-12-01T09:00:00Z
    released_at  2026-12-01T09:00:00Z
    state        released
    ");
}

#[test]
fn a_hold_refuses_on_every_path_h1() {
    let env = with_hold();
    env.write("rest/matters.csv", "id,name,client,case\n1001,Merger,ACME,\n");
    assert_snapshot!(together([
        env.imctl("matter import rest/matters.csv --mode sync"),
        env.imctl("undo 2"),
        // A whole state is taken over, with a warning: what it breaks is a rule about steps.
        env.imctl("apply rest --mode sync --dry-run"),
    ]), @"
    $ imctl matter import rest/matters.csv --mode sync
    exit 6
    --- stderr
    error: `matter:1002` can't be deleted: hold `H1` is active on `case:C-17`
     |
     = hint: whoever holds `holds_administrator` keeps it, and may release it

    error: `matter:1002` can't be deleted: hold `H1` is active on `case:C-17`; nothing was written

    $ imctl undo 2
    exit 6
    --- stderr
    error: 2 things are wrong
      - client `ACME` is still used by 1 record: matters: 1002
      - case `C-17` is still used by 2 records: hold_assets: H1 case:C-17, matters: 1002

    $ imctl apply rest --mode sync --dry-run
    exit 0
    --- stderr
    warning: `matter:1002` can't be deleted: hold `H1` is active on `case:C-17`
    dry run, nothing was written: applied `rest`: 0 created, 0 updated, 1 unchanged, 1 removed
    ");
    // The batch that made the case is undone with all that came of it, or not at all.
    env.ok("matter create 1003 --name Later --client ACME");
    env.ok("hold asset add H1 client:ACME");
    assert_snapshot!(env.imctl("undo 5"), @"
    $ imctl undo 5
    exit 0
    --- stderr
    warning: `matter:1003` can't be deleted: hold `H1` is active on `client:ACME`
    undid batch 5: 1 reversed, 0 kept (batch 7)
    ");
}

#[test]
fn on_release_everything_stays_as_history_h1() {
    let env = with_hold();
    env.ok("hold custodian add H1 JDOE");
    assert_snapshot!(together([
        env.imctl("hold delete H1"),
        env.imctl("hold release H1 --reason 'settled out of court' --yes"),
        env.imctl("hold release H1 --reason settled --yes"),
        env.imctl("hold delete H1"),
        env.imctl("hold asset remove H1 case:C-17 --yes"),
        env.imctl("hold asset add H1 matter:1001"),
        env.imctl("hold custodian remove H1 JDOE --yes"),
        env.imctl("hold update H1 --released-at +30d"),
        env.imctl("hold update H1 --notes 'see the file'"),
        env.imctl("hold timeline H1"),
        env.imctl("timeline case:C-17 --text hold"),
    ]), @"
    $ imctl hold delete H1
    exit 6
    --- stderr
    error: hold `H1` stays as history: holds are never deleted
    hint: whoever holds `holds_administrator` keeps it, and may release it

    $ imctl hold release H1 --reason 'settled out of court' --yes
    exit 0
    --- stderr
    hold H1 holds nothing any more
    released hold `H1` (batch 6)

    $ imctl hold release H1 --reason settled --yes
    exit 0
    --- stderr
    nothing to do: released hold `H1`

    $ imctl hold delete H1
    exit 6
    --- stderr
    error: hold `H1` stays as history: holds are never deleted

    $ imctl hold asset remove H1 case:C-17 --yes
    exit 6
    --- stderr
    error: hold `H1` is released, and what it held is history

    $ imctl hold asset add H1 matter:1001
    exit 6
    --- stderr
    error: hold `H1` is released and holds nothing more
    hint: imctl hold create makes another

    $ imctl hold custodian remove H1 JDOE --yes
    exit 6
    --- stderr
    error: hold `H1` is released, and what it held is history

    $ imctl hold update H1 --released-at +30d
    exit 6
    --- stderr
    error: hold `H1` is released, and when it held is history
    hint: imctl hold create makes another

    $ imctl hold update H1 --notes 'see the file'
    exit 0
    --- stderr
    updated hold `H1` (batch 7)

    $ imctl hold timeline H1
    exit 0
    --- stdout
    ENTRY  AT                    OP      TABLE            KEY           CHANGES                                   REASON                BATCH  OS_USER
    31     2026-12-01T09:00:00Z  create  holds            H1                                                                            4      tester
    32     2026-12-01T09:00:00Z  create  hold_assets      H1 case:C-17                                                                  4      tester
    33     2026-12-01T09:00:00Z  create  hold_custodians  H1 JDOE                                                                       5      tester
    35     2026-12-01T09:00:00Z  update  holds            H1            released_at: none → 2026-12-01T09:00:00Z  settled out of court  6      tester
    36     2026-12-01T09:00:00Z  update  holds            H1            notes: none → see the file                                      7      tester

    $ imctl timeline case:C-17 --text hold
    exit 0
    --- stdout
    ENTRY  AT                    OP      TABLE        KEY           CHANGES  BATCH  OS_USER
    32     2026-12-01T09:00:00Z  create  hold_assets  H1 case:C-17           4      tester
    ");
}

#[test]
fn a_hold_holds_from_its_beginning_to_its_release_h1() {
    let env = Env::with_people();
    env.ok("hold create LATER --name Later --asset matter:1001 --active-from +2d");
    env.ok(
        "hold create OVER --name Over --asset matter:1001 --active-from 2026-01-01 --released-at 2026-06-01",
    );
    assert_snapshot!(together([
        env.imctl("hold list"),
        env.imctl("matter delete 1001 --yes --dry-run"),
        env.imctl("hold update LATER --released-at 2026-01-01"),
        env.imctl("hold release LATER --reason settled"),
        env.imctl("hold show LATER"),
    ]), @"
    $ imctl hold list
    exit 0
    --- stdout
    ID     NAME   ACTIVE_FROM           RELEASED_AT           STATE
    LATER  Later  2026-12-03T09:00:00Z                        to begin
    OVER   Over   2026-01-01T00:00:00Z  2026-06-01T00:00:00Z  released

    $ imctl matter delete 1001 --yes --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: deleted matter `1001`

    $ imctl hold update LATER --released-at 2026-01-01
    exit 6
    --- stderr
    error: hold `LATER` would be released before it begins

    $ imctl hold release LATER --reason settled
    exit 0
    --- stderr
    released hold `LATER` (batch 5)

    $ imctl hold show LATER
    exit 0
    --- stdout
    id           LATER
    name         Later
    active_from  2026-12-03T09:00:00Z
    released_at  2026-12-03T09:00:00Z
    state        released
    assets       matter:1001
    ");
}

#[test]
fn a_hold_grants_and_denies_no_content_h1() {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted");
    env.ok("staffing add matter:1001 JDOE");
    let asked = |env: &Env| env.ok("who-can matter:1001 --all -o csv");
    let before = asked(&env);
    env.ok("hold create H1 --name Held --asset matter:1001 --asset client:ACME");
    env.ok("hold custodian add H1 JDOE ASMITH");
    assert_eq!(asked(&env), before);
    env.ok("hold custodian acknowledge H1 ASMITH");
    env.ok("hold release H1 --reason settled --yes");
    assert_eq!(asked(&env), before);
}

#[test]
fn holds_come_and_go_as_files_h1() {
    let env = Env::with_people();
    env.write(
        "holds.csv",
        "id,name,notes,active_from,released_at\nH1,One,,,\nH2,Two,old,2020-01-01,2021-01-01\n",
    );
    env.ok("hold import holds.csv");
    let assets = env.import("hold_assets", "hold,asset\nH1,matter:1001\nH2,client:ACME\n");
    let custodians =
        env.import("hold_custodians", "hold,user,acknowledged_at\nH1,JDOE,\nH2,JDOE,2020-02-01\n");
    assert_eq!((assets.code, custodians.code), (0, 0), "{assets}{custodians}");
    assert_snapshot!(together([
        env.imctl("hold export"),
        env.imctl("export --table hold_custodians"),
        // An acknowledgement isn't taken back by a file that doesn't have it.
        env.import("hold_custodians", "hold,user,acknowledged_at\nH2,JDOE,\n"),
        env.import("hold_assets", "hold,asset\nH3,matter:1001\nH1,group:TAX\n"),
        env.imctl("hold import --template -"),
    ]), @"
    $ imctl hold export
    exit 0
    --- stdout
    id,name,notes,active_from,released_at
    H1,One,,,
    H2,Two,old,2020-01-01T00:00:00Z,2021-01-01T00:00:00Z

    $ imctl export --table hold_custodians
    exit 0
    --- stdout
    hold,user,acknowledged_at
    H1,JDOE,
    H2,JDOE,2020-02-01T00:00:00Z

    $ imctl import --table hold_custodians hold_custodians.csv
    exit 0
    --- stderr
    nothing to do: imported hold_custodians from `hold_custodians.csv`: 0 created, 0 updated, 1 unchanged, 0 removed

    $ imctl import --table hold_assets hold_assets.csv
    exit 4
    --- stderr
    error: there is no hold `H3`
     --> hold_assets.csv:2:1
      |
    2 | H3,matter:1001
      | ^^ hold

    error: `group:TAX` is not a reference; write `matter:…`, `case:…`, `client:…`, `client-group:…`
     --> hold_assets.csv:3:4
      |
    3 | H1,group:TAX
      |    ^^^^^^^^^ asset

    error: 2 things are wrong in 2 rows; nothing was written

    $ imctl hold import --template -
    exit 0
    --- stdout
    id,name,notes,active_from,released_at
    ");
}

#[test]
fn a_custodian_is_told_once_what_a_hold_obliges_to_h1() {
    let env = with_hold();
    env.ok("hold custodian add H1 JDOE");
    assert_snapshot!(env.imctl("memo outbox -o csv"), @r#"
    $ imctl memo outbox -o csv
    exit 0
    --- stdout
    id,asset,user,kind,subject,body,created_at,state,attempts,last_error,delivered_at
    Md4d9d25653068c13,,JDOE,obligation,Hold H1: Big litigation,"You are a custodian of the hold H1. Keep whatever concerns it until it is released.

    Confirm that you know of it with:
      imctl hold custodian acknowledge H1",2026-12-01T09:00:00Z,pending,0,,
    "#);
    env.ok("hold custodian acknowledge H1 JDOE");
    env.ok("hold release H1 --reason settled --yes");
    assert_eq!(env.imctl("memo outbox -o json").stdout.matches("obligation").count(), 1);
}
