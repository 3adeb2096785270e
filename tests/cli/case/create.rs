//! Making a case, by flags and by the wizard (P1, P2, P8, S4); links in notes.

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn a_case_is_made_whole_by_one_command_p8() {
    let env = Env::with_people();
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("case create C-1 --name One --administrator NOBODY"),
        env.imctl("case create C-1 --name One --administrator JDOE=king"),
        env.imctl("case create C-1 --name One --security shut"),
        env.imctl("case create C-1 --name One --security inherited"),
        env.imctl("case create C-1 --name One --security restricted --access-requests attorney"),
        env.imctl("case create C-1 --name One --attorney group:ACTIVE/TAX"),
    ]), @"
    $ imctl case create C-1 --name One --administrator NOBODY
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is

    $ imctl case create C-1 --name One --administrator JDOE=king
    exit 4
    --- stderr
    error: type: `king` is not one of `administrator`, `conflicts_administrator`, `staffing_administrator`

    $ imctl case create C-1 --name One --security shut
    exit 4
    --- stderr
    error: security: `shut` is not one of `inherited`, `open`, `restricted`

    $ imctl case create C-1 --name One --security inherited
    exit 4
    --- stderr
    error: only a matter's security can be `inherited`; `case:C-1` is `open` or `restricted`

    $ imctl case create C-1 --name One --security restricted --access-requests attorney
    exit 6
    --- stderr
    error: access requests of `case:C-1` go to the responsible attorney, and it has none
    hint: name one with it: --attorney USER

    $ imctl case create C-1 --name One --attorney group:ACTIVE/TAX
    exit 4
    --- stderr
    error: `group:ACTIVE/TAX` is not a reference; write `user:…`
    ");
    assert!(env.bytes() == before, "something was written");
    env.ok(
        "case create C-1 --name One --notes 'Phase one' --security restricted --access-requests attorney \
         --attorney JDOE --administrator 'ASMITH;JDOE' --administrator \
         group:ACTIVE/TAX=conflicts_administrator --reason opened",
    );
    assert_snapshot!(together([
        env.imctl("case show C-1"),
        env.imctl("case admin list C-1"),
        env.imctl("staffing list case:C-1"),
        env.imctl("case timeline C-1 -o json --limit 1"),
    ]), @r#"
    $ imctl case show C-1
    exit 0
    --- stdout
    id               C-1
    name             One
    notes            Phase one
    status           open
    secured          restricted
    governed_by      case:C-1
    security         restricted
    access_requests  attorney
    staffing         JDOE
    administrators   ASMITH;JDOE;group:ACTIVE/TAX

    $ imctl case admin list C-1
    exit 0
    --- stdout
    ASSET     PRINCIPAL         TYPE
    case:C-1  ASMITH            administrator
    case:C-1  group:ACTIVE/TAX  conflicts_administrator
    case:C-1  JDOE              administrator

    $ imctl staffing list case:C-1
    exit 0
    --- stdout
    ASSET     MEMBER  TYPE  SYSTEMS  REASON  ATTORNEY  STATE
    case:C-1  JDOE    team           opened  true      active

    $ imctl case timeline C-1 -o json --limit 1
    exit 0
    --- stdout
    [
      {
        "entry": 35,
        "at": "2026-12-01T09:00:00Z",
        "op": "create",
        "table": "staffing",
        "key": "case:C-1 JDOE",
        "changes": [],
        "reason": "opened",
        "batch": 3,
        "command": "case create C-1 --name One --notes Phase one --security restricted --access-requests attorney --attorney JDOE --administrator ASMITH;JDOE --administrator group:ACTIVE/TAX=conflicts_administrator --reason opened",
        "source": null,
        "before": null,
        "after": {
          "asset": "case:C-1",
          "member": "JDOE",
          "type": "team",
          "until": null,
          "systems": [],
          "reason": "opened",
          "attorney": true,
          "source": "manual",
          "added_at": "2026-12-01T09:00:00Z",
          "added_by": "tester"
        },
        "actor": "",
        "os_user": "tester"
      }
    ]
    "#);
}

#[test]
fn notes_carry_work_links_p1() {
    let env = Env::with_people();
    env.ok("setting set work_url_folder 'https://dms.example/f/{{DATABASE}}!{{FOLDER_ID}}'");
    assert_snapshot!(together([
        env.imctl("case create C-1 --name One --notes See --link-folder ACTIVE!8 --link-text 'the plan'"),
        env.imctl("case update C-1 --link-url https://dms.example/x --link-text more"),
        env.imctl("matter update 1001 --link-document ACTIVE!1.2 --link-text order"),
        env.imctl("matter update 1001 --link-url https://dms.example/y"),
        env.imctl("client create NEW --name New --link-folder ACTIVE!9 --test-link"),
        env.imctl("client-group create NEW --name New --link-folder ACTIVE!9 --link-text folder"),
        env.imctl("client update ACME --test-link"),
        env.imctl("client update ACME"),
    ]), @"
    $ imctl case create C-1 --name One --notes See --link-folder 'ACTIVE!8' --link-text 'the plan'
    exit 0
    --- stderr
    created case `C-1` (batch 4)

    $ imctl case update C-1 --link-url https://dms.example/x --link-text more
    exit 0
    --- stderr
    updated case `C-1` (batch 5)

    $ imctl matter update 1001 --link-document 'ACTIVE!1.2' --link-text order
    exit 6
    --- stderr
    error: links to a document need the setting `work_url_document`
    hint: imctl setting set work_url_document https://…, or give the URL whole with --link-url

    $ imctl matter update 1001 --link-url https://dms.example/y
    exit 2
    --- stderr
    error: a work link needs a text
    hint: --link-text TEXT

    $ imctl client create NEW --name New --link-folder 'ACTIVE!9' --test-link
    exit 0
    --- stdout
    https://dms.example/f/ACTIVE!9

    $ imctl client-group create NEW --name New --link-folder 'ACTIVE!9' --link-text folder
    exit 0
    --- stderr
    created client group `NEW` (batch 6)

    $ imctl client update ACME --test-link
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <--link-url <URL>|--link-document <DOCUMENT>|--link-folder <FOLDER>>

    Usage: imctl client update --test-link <--link-url <URL>|--link-document <DOCUMENT>|--link-folder <FOLDER>> <ID>

    For more information, try '--help'.

    $ imctl client update ACME
    exit 2
    --- stderr
    error: nothing to update: name at least one field
    hint: --help lists them
    ");
    assert_eq!(
        env.json("case show C-1")["notes"],
        "See\n[the plan](https://dms.example/f/ACTIVE!8)\n[more](https://dms.example/x)"
    );
    assert_eq!(env.json("client list").as_array().unwrap().len(), 1);
}

/// The key that goes to the next choice.
#[cfg(target_os = "linux")]
const DOWN: &str = "\u{1b}[B";

/// Somebody at a terminal, who types these keys.
#[cfg(target_os = "linux")]
pub fn typed(env: &Env, line: &str, keys: &[&str]) -> (i32, String) {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let inner = env.command([""; 0]);
    let mut script = Command::new("script");
    // Whoever waits for another key waits no longer than this.
    let run = format!("timeout --foreground 30 {} {line}", env!("CARGO_BIN_EXE_imctl"));
    script.args(["-qec", &run, "/dev/null"]);
    script.env_clear().current_dir(env.path("")).env("TERM", "xterm").env("PATH", "/usr/bin:/bin");
    script.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    script.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = script.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for key in keys {
        // A question is on the screen before anybody answers it.
        std::thread::sleep(std::time::Duration::from_millis(400));
        let _ = stdin.write_all(key.as_bytes());
    }
    std::thread::sleep(std::time::Duration::from_millis(400));
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
#[cfg(target_os = "linux")]
fn a_wizard_asks_for_everything_in_two_steps_p8() {
    let env = Env::with_people();
    let keys = [
        "C-1\r",
        "One\r",
        "Phase one\r",
        "\r",
        "ASMITH;group:ACTIVE/TAX\r",
        DOWN,
        "\r",
        "\r",
        DOWN,
        "\r",
        DOWN,
        "\r",
        "JDOE\r",
    ];
    let (code, screen) = typed(&env, "case create", &keys);
    assert_eq!(code, 0, "{screen}");
    for told in ["Step 1 of 2", "Step 2 of 2", "created case `C-1`"] {
        assert!(screen.contains(told), "{told} in {screen}");
    }
    assert_snapshot!(together([
        env.imctl("case show C-1"),
        env.imctl("case admin list C-1"),
        env.imctl("staffing list case:C-1"),
    ]), @"
    $ imctl case show C-1
    exit 0
    --- stdout
    id               C-1
    name             One
    notes            Phase one
    status           open
    secured          restricted
    governed_by      case:C-1
    security         restricted
    access_requests  attorney
    staffing         JDOE
    administrators   ASMITH;group:ACTIVE/TAX

    $ imctl case admin list C-1
    exit 0
    --- stdout
    ASSET     PRINCIPAL         TYPE
    case:C-1  ASMITH            conflicts_administrator
    case:C-1  group:ACTIVE/TAX  conflicts_administrator

    $ imctl staffing list case:C-1
    exit 0
    --- stdout
    ASSET     MEMBER  TYPE  SYSTEMS  ATTORNEY  STATE
    case:C-1  JDOE    team           true      active
    ");
    // ^C in the middle leaves nothing.
    let (code, _) = typed(&env, "case create C-2", &["Two\r", "\u{3}"]);
    assert_ne!(code, 0);
    assert_eq!(env.imctl("case show C-2").code, 5);
}

#[test]
#[cfg(target_os = "linux")]
fn a_lock_in_the_way_is_asked_about_p7() {
    let env = super::locks::with_lock();
    let (code, screen) = typed(&env, "case add-matter C-17 1001 1002 2001", &["\r", DOWN, "\r"]);
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("skipped 1001"), "{screen}");
    assert_eq!(env.json("case show C-17")["matters"], serde_json::json!(["1002", "2001"]));
    assert_eq!(env.json("client policy ACME")["limited_to_staffing"], false);
    for choice in ["don't add it", "open up: switch off the lock of `client:ACME` and add it"] {
        assert!(screen.contains(choice), "{choice} in {screen}");
    }
    for all in
        ["don't add this nor the one that remains", "open up for this and the one that remains: switch"]
    {
        assert!(screen.contains(all), "{all} in {screen}");
    }
    // And so is who gains (P10).
    let (code, screen) = typed(&env, "case remove-matter C-17 2001", &["n"]);
    assert_eq!(code, 8, "{screen}");
    assert!(screen.contains("1 person gains access"), "{screen}");
}

#[test]
#[cfg(target_os = "linux")]
fn whoever_stops_at_a_lock_changes_nothing_p7() {
    let env = super::locks::with_lock();
    let before = env.bytes();
    let (code, screen) = typed(&env, "case add-matter C-17 1001 2001", &["\u{1b}[A", "\r"]);
    assert_eq!(code, 8, "{screen}");
    assert!(screen.contains("stop: change nothing"), "{screen}");
    assert!(env.bytes() == before, "something was written");
    // ^C ends it as well, and leaves the terminal its cursor.
    let (code, screen) = typed(&env, "case add-matter C-17 1001 2001", &["\u{3}"]);
    assert_eq!(code, 130, "{screen}");
    assert!(!screen.contains("\u{1b}[?25l"), "the cursor was hidden: {screen:?}");
    assert!(env.bytes() == before, "something was written");
}

#[test]
#[cfg(target_os = "linux")]
fn what_is_refused_anyway_is_refused_before_anything_is_asked_p1_a4() {
    let env = Env::with_people();
    env.ok("role assign client_matter_administrator JDOE --scope policy");
    env.ok("case admin add C-17 ASMITH");
    for (line, code, why) in [
        ("case create c-17", 6, "exists already"),
        ("case create C-9 --administrator NOBODY", 5, "there is no user `NOBODY`"),
        ("case create --as ASMITH", 8, "`ASMITH` may not create case"),
        (
            "case create --as JDOE --no-administrator --administrator JDOE=conflicts_administrator",
            8,
            "may not create administrator",
        ),
    ] {
        let (exit, screen) = typed(&env, line, &[]);
        assert_eq!(exit, code, "{screen}");
        assert!(screen.contains(why) && !screen.contains("Step 1"), "{screen}");
    }
    // A4: what is offered may be appointed: whoever administers the case (P8) may appoint every type.
    let keys = ["C-9\r", "Nine\r", "\r", "\r", "ASMITH\r", DOWN, "\r", "\r", "\r"];
    let (code, screen) = typed(&env, "case create --as JDOE", &keys);
    assert_eq!(code, 0, "{screen}");
    assert!(env.ok("case admin list C-9").contains("conflicts_administrator"));
}
