//! What every list can be asked, and what it answers where nothing could match.

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn a_list_shows_what_is_asked_for_in_every_format() {
    let env = Env::with_firm();
    let runs = [
        env.imctl("client list --columns id,status --sort -id --limit 2"),
        env.imctl("client list --columns name --limit 1 --no-header"),
        env.imctl("client list -o csv --no-header --columns id --limit 1"),
        env.imctl("client list -o ids --limit 2"),
        env.imctl("group list -o ids --limit 2"),
        env.imctl("client list -o yaml --limit 1"),
        env.imctl("client show SAKURA -o yaml"),
        env.imctl(
            "matter list --where client=ASHDOWN;SAKURA --where id>3 --columns id,client -o jsonl --limit 3",
        ),
        env.imctl("user list --where email~GARCIA --columns id,email"),
        env.imctl("user list --where allow_logon!=yes --columns id,allow_logon"),
        env.imctl("user list -l ACTIVE --where status~disabled --columns id,library_role,status"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl client list --columns id,status --sort -id --limit 2
    exit 0
    --- stdout
    ID         STATUS
    SAKURA     open
    RIVERSIDE  open

    $ imctl client list --columns name --limit 1 --no-header
    exit 0
    --- stdout
    Ashdown, Lady Cressida

    $ imctl client list -o csv --no-header --columns id --limit 1
    exit 0
    --- stdout
    ASHDOWN

    $ imctl client list -o ids --limit 2
    exit 0
    --- stdout
    ASHDOWN
    FIRM

    $ imctl group list -o ids --limit 2
    exit 0
    --- stdout
    ACTIVE/ALDER_2024
    ACTIVE/EXPERTS

    $ imctl client list -o yaml --limit 1
    exit 0
    --- stdout
    - id: "ASHDOWN"
      name: "Ashdown, Lady Cressida"
      notes: "Instructions only through Dame Eleanor; \"no letters to the Hall\""
      status: "open"
      client_group: null
      secured: "restricted"

    $ imctl client show SAKURA -o yaml
    exit 0
    --- stdout
    id: "SAKURA"
    name: "株式会社サクラ電力 (Sakura Power Holdings)"
    notes: "Second bidder in Project Larch"
    status: "open"
    client_group: null
    secured: "restricted"
    governed_by: "client:SAKURA"
    security: "restricted"
    limited_to_staffing: false
    access_requests: "team"
    staffing:
      - "KISHII"
      - "MIBRAHIM"
      - "SKRISHNAN"
      - "YTANAKA"
    conflicts: []
    administrators: []
    excluded_systems: []
    opposing_sides: []
    matters:
      - "3201"
      - "3202"
      - "3203"

    $ imctl matter list --where 'client=ASHDOWN;SAKURA' --where 'id>3' --columns id,client -o jsonl --limit 3
    exit 0
    --- stdout
    {"id":"1001","client":"ASHDOWN"}
    {"id":"1002","client":"ASHDOWN"}
    {"id":"1003","client":"ASHDOWN"}

    $ imctl user list --where 'email~GARCIA' --columns id,email
    exit 0

    $ imctl user list --where 'allow_logon!=yes' --columns id,allow_logon
    exit 0
    --- stdout
    ID       ALLOW_LOGON
    SHOWARD  false

    $ imctl user list -l ACTIVE --where 'status~disabled' --columns id,library_role,status
    exit 0
    --- stdout
    ID       LIBRARY_ROLE  STATUS
    SHOWARD  EDITOR        disabled
    "#);
}

#[test]
fn a_filter_that_can_match_nothing_is_an_error() {
    let env = Env::with_firm();
    let runs = [
        env.imctl("matter list --where client=NOPE"),
        env.imctl("matter list --where status=opn"),
        env.imctl("matter list --where stauts=open"),
        env.imctl("matter list --where status"),
        env.imctl("matter list --sort nope"),
        env.imctl("user list --where password=maybe"),
        env.imctl("user list --where locked=perhaps"),
        env.imctl("group list --scope NOPE"),
        env.imctl("group list --where scope=NOPE"),
        env.imctl("role list -l NOPE"),
        env.imctl("who-can matter:1001 -l NOPE"),
        env.imctl("timeline matter:1001 --who NOPE"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl matter list --where client=NOPE
    exit 5
    --- stderr
    error: there is no client `NOPE`
    hint: imctl client list shows what there is

    $ imctl matter list --where status=opn
    exit 4
    --- stderr
    error: --where status: `opn` is not one of `open`, `closed`; did you mean `open`?

    $ imctl matter list --where stauts=open
    exit 4
    --- stderr
    error: there is no column `stauts`
    hint: the columns are id, name, notes, status, client, case, secured

    $ imctl matter list --where status
    exit 4
    --- stderr
    error: `status` is not COLUMN=VALUE
    hint: the tests are = != < <= > >= and ~ (contains)

    $ imctl matter list --sort nope
    exit 4
    --- stderr
    error: there is no column `nope`
    hint: the columns are id, name, notes, status, client, case, secured

    $ imctl user list --where password=maybe
    exit 4
    --- stderr
    error: --where password: `maybe` is not one of `set`, `none`, `directory`

    $ imctl user list --where locked=perhaps
    exit 4
    --- stderr
    error: --where locked: `perhaps` is neither `true` nor `false`

    $ imctl group list --scope NOPE
    exit 5
    --- stderr
    error: there is no library `NOPE`
    hint: imctl library list shows what there is

    $ imctl group list --where scope=NOPE
    exit 5
    --- stderr
    error: there is no library `NOPE`
    hint: imctl library list shows what there is

    $ imctl role list -l NOPE
    exit 5
    --- stderr
    error: there is no library `NOPE`
    hint: imctl library list shows what there is

    $ imctl who-can matter:1001 -l NOPE
    exit 5
    --- stderr
    error: there is no library `NOPE`
    hint: imctl library list shows what there is

    $ imctl timeline matter:1001 --who NOPE
    exit 5
    --- stderr
    error: there is no user `NOPE`
    hint: imctl user list shows what there is
    ");
    env.write("imctl.toml", "library = \"ACTIV\"\n");
    assert_snapshot!(env.imctl("user list"), @"
    $ imctl user list
    exit 5
    --- stderr
    error: there is no library `ACTIV`
    hint: did you mean `ACTIVE`?
    ");
}

#[test]
fn an_export_is_in_the_format_that_was_asked_for() {
    let env = Env::with_people();
    env.ok("client conflict add ACME JDOE --reason 'was on the other side'");
    let runs = [
        env.imctl("export --table conflicts -o json"),
        env.imctl("export --table conflicts -o jsonl"),
        env.imctl("export --table conflicts -o csv"),
        env.imctl("export --table conflicts"),
        env.imctl("client export -o ids"),
        env.imctl("export out -o json"),
        env.imctl("export --table conflicts -o json --excel"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl export --table conflicts -o json
    exit 0
    --- stdout
    [
      {
        "asset": "client:ACME",
        "principal": "JDOE",
        "reason": "was on the other side"
      }
    ]

    $ imctl export --table conflicts -o jsonl
    exit 0
    --- stdout
    {"asset":"client:ACME","principal":"JDOE","reason":"was on the other side"}

    $ imctl export --table conflicts -o csv
    exit 0
    --- stdout
    asset,principal,reason
    client:ACME,JDOE,was on the other side

    $ imctl export --table conflicts
    exit 0
    --- stdout
    asset,principal,reason
    client:ACME,JDOE,was on the other side

    $ imctl client export -o ids
    exit 0
    --- stdout
    ACME

    $ imctl export out -o json
    exit 2
    --- stderr
    {"error":{"code":"usage","exit":2,"message":"a bundle is a folder of CSV files","hint":"export --table NAME writes one table in any format","details":[]}}

    $ imctl export --table conflicts -o json --excel
    exit 2
    --- stderr
    {"error":{"code":"usage","exit":2,"message":"--excel is for CSV","hint":null,"details":[]}}
    "#);
}

#[test]
fn lists_of_decisions_have_every_format() {
    let env = Env::with_firm();
    env.write("q.csv", "user,object\nTHUGHES,matter:1001\n");
    let runs = [
        env.imctl("who-can matter:1001 -o ids"),
        env.imctl("who-can matter:1001 -o yaml"),
        env.imctl("check-access --batch q.csv -o yaml --at 2026-12-01"),
        env.imctl("check-access --batch q.csv -o ids --at 2026-12-01"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl who-can matter:1001 -o ids
    exit 0
    --- stdout
    BWATTS
    EWHITCOMBE
    JCLARKE
    LNGUYEN
    MSTEIN

    $ imctl who-can matter:1001 -o yaml
    exit 0
    --- stdout
    - {"user":"BWATTS","decision":"allow","level":null,"rule":"staffed","via":"assistant of EWHITCOMBE"}
    - {"user":"EWHITCOMBE","decision":"allow","level":null,"rule":"staffed","via":"own row"}
    - {"user":"JCLARKE","decision":"allow","level":null,"rule":"staffed","via":"group:ACTIVE/FAMILY"}
    - {"user":"LNGUYEN","decision":"allow","level":null,"rule":"staffed","via":"group:ACTIVE/FAMILY"}
    - {"user":"MSTEIN","decision":"allow","level":null,"rule":"staffed","via":"own row"}

    $ imctl check-access --batch q.csv -o yaml --at 2026-12-01
    exit 0
    --- stdout
    - {"user":"THUGHES","object":"matter:1001","system":"iManage Work","at":"2026-12-01T00:00:00Z","decision":"deny","level":null,"rule":"conflicted"}

    $ imctl check-access --batch q.csv -o ids --at 2026-12-01
    exit 2
    --- stderr
    error: the answers of a batch have no ids
    hint: -o csv, jsonl, json or yaml
    "#);
}
