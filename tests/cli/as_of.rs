//! `--as-of`: questions about what was recorded once (T2).

use crate::env::{Env, together};
use insta::assert_snapshot;

/// Batch 3 restricts matter 1001 to JDOE at nine, 5 puts ASMITH on it at ten, 6 takes JDOE off at eleven.
fn story() -> Env {
    let env = Env::with_people().set("IMCTL_NOW", "2026-12-01T09:00:00Z");
    env.ok("matter policy 1001 --security restricted --yes");
    env.ok("staffing add matter:1001 JDOE");
    let env = env.set("IMCTL_NOW", "2026-12-01T10:00:00Z");
    env.ok("staffing add matter:1001 ASMITH --until 2026-12-31");
    let env = env.set("IMCTL_NOW", "2026-12-01T11:00:00Z");
    env.ok("staffing remove matter:1001 JDOE --yes");
    env.set("IMCTL_NOW", "2026-12-01T12:00:00Z")
}

#[test]
fn the_past_is_asked_by_batch_or_by_time() {
    let env = story();
    assert_snapshot!(together([
        env.imctl("check-access JDOE matter:1001"),
        env.imctl("check-access JDOE matter:1001 --as-of 5"),
        env.imctl("check-access JDOE matter:1001 --as-of '2026-12-01 10:30'"),
        env.imctl("who-can matter:1001 --as-of 4 -o csv"),
        env.imctl("what-can JDOE --as-of 2026-12-01T09:00:00Z -o csv"),
        env.imctl("check-access ASMITH matter:1001 --as-of 5 --at 2027-01-01"),
        env.imctl("check-access ASMITH matter:1001 --as-of 4 --assume 'staffing add matter:1001 ASMITH'"),
        env.imctl("check-access JDOE matter:1001 --as-of 0"),
    ]), @"
    $ imctl check-access JDOE matter:1001
    exit 3
    --- stdout
    DENY JDOE matter:1001 — not_staffed

    $ imctl check-access JDOE matter:1001 --as-of 5
    exit 0
    --- stdout
    ALLOW JDOE matter:1001 — staffed (own row)

    $ imctl check-access JDOE matter:1001 --as-of '2026-12-01 10:30'
    exit 0
    --- stdout
    ALLOW JDOE matter:1001 — staffed (own row)

    $ imctl who-can matter:1001 --as-of 4 -o csv
    exit 0
    --- stdout
    user,decision,level,rule,via
    JDOE,allow,,staffed,own row

    $ imctl what-can JDOE --as-of 2026-12-01T09:00:00Z -o csv
    exit 0
    --- stdout
    object,decision,level,rule,via
    case:C-17,allow,,policy_open,open
    client:ACME,allow,,policy_open,open
    matter:1001,allow,,staffed,own row
    matter:1002,allow,,policy_open,open

    $ imctl check-access ASMITH matter:1001 --as-of 5 --at 2027-01-01
    exit 3
    --- stdout
    DENY ASMITH matter:1001 — access_expired

    $ imctl check-access ASMITH matter:1001 --as-of 4 --assume 'staffing add matter:1001 ASMITH'
    exit 0
    --- stdout
    ALLOW ASMITH matter:1001 — staffed (own row)

    $ imctl check-access JDOE matter:1001 --as-of 0
    exit 5
    --- stderr
    error: there is no user `JDOE`
    hint: imctl user list shows what there is
    ");
}

#[test]
fn questions_work_while_somebody_else_writes_and_write_nothing() {
    let env = story();
    let ask = |flags: &str| {
        [
            "check-access JDOE matter:1001 --as-of 5",
            "who-can matter:1001 --as-of 4 -o csv",
            "check-access JDOE matter:1001 --assume 'staffing add matter:1001 JDOE'",
            "access diff --from 4 --to 6 -o csv",
            "access diff --assume 'user disable ASMITH' -o csv",
            "integration plan",
        ]
        .map(|question| {
            let run = env.imctl(&format!("{question}{flags}"));
            (run.code, run.stdout)
        })
    };
    let (alone, before) = (ask(""), env.bytes());
    assert_eq!(alone[0], (0, "ALLOW JDOE matter:1001 — staffed (own row)\n".to_owned()));
    assert_eq!(alone[3].1.lines().count(), 3, "{alone:?}");
    let other = rusqlite::Connection::open(env.db()).unwrap();
    other.execute_batch("begin immediate; delete from staffing").unwrap();
    assert_eq!(env.imctl("user disable ASMITH --wait 0").code, 9);
    assert_eq!(ask(" --wait 0"), alone);
    other.execute_batch("rollback").unwrap();
    assert!(env.bytes() == before, "a question changed the file");
}

#[test]
fn an_explanation_of_the_past_names_the_entry_of_its_time() {
    let env = story();
    let run = env.imctl("check-access ASMITH matter:1001 --as-of 5 -o json");
    let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let step = |name: &str| {
        let steps = answer["trace"].as_array().unwrap();
        steps.iter().find(|step| step["step"] == name).unwrap()["source"]["batch"].clone()
    };
    assert_eq!((step("account"), step("staffing")), (2.into(), 5.into()), "{run}");
    // JDOE's row is there again, and knows where it came from.
    let run = env.imctl("check-access JDOE matter:1001 --as-of 5 -o json");
    assert!(run.stdout.contains("imctl staffing add matter:1001 JDOE"), "{run}");
}

#[test]
fn a_past_that_never_was_is_refused() {
    let env = story();
    assert_snapshot!(together([
        env.imctl("check-access JDOE matter:1001 --as-of 99"),
        env.imctl("check-access JDOE matter:1001 --as-of yesterday"),
        env.imctl("who-can matter:1001 --as-of 99999999999999999999"),
    ]), @"
    $ imctl check-access JDOE matter:1001 --as-of 99
    exit 5
    --- stderr
    error: there is no batch 99
    hint: imctl audit list shows them

    $ imctl check-access JDOE matter:1001 --as-of yesterday
    exit 4
    --- stderr
    error: --as-of: `yesterday` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`, or the number of a batch

    $ imctl who-can matter:1001 --as-of 99999999999999999999
    exit 5
    --- stderr
    error: there is no batch 99999999999999999999
    hint: imctl audit list shows them
    ");
}
