//! K1: whatever takes a protection away is asked about, by whichever way it comes, whether or not somebody gains.

use crate::env::Env;

/// A firm where every protection is in place and nobody but JDOE is about, who gains by none of them going.
fn protected() -> Env {
    let env = Env::with_people();
    for line in [
        "matter conflict add 1002 XPERT --reason wall",
        "hold create H --name Hold --asset client:ACME",
        "hold custodian add H JDOE",
        "matter policy 1001 --security restricted",
        "staffing add matter:1001 JDOE ASMITH XPERT",
        "memo set matter:1001 --text Careful --auto-send true --acknowledge true",
        "client create BETA --name Beta",
        "client policy BETA --security restricted --limited-to-staffing true",
        "staffing add client:BETA JDOE ASMITH XPERT",
        "client create GAMMA --name Gamma",
        "opposing create O --name Teams",
        "opposing add-side O client:BETA --side 1",
        "opposing add-side O client:GAMMA --side 2",
        "opposing activate O --yes",
    ] {
        env.ok(line);
    }
    env
}

/// Each protection, and the command that takes it away.
const WAYS: [(&str, &str); 9] = [
    ("conflict", "matter conflict remove 1002 XPERT"),
    ("hold", "hold release H --reason over"),
    ("asset of a hold", "hold asset remove H client:ACME"),
    ("custodian of a hold", "hold custodian remove H JDOE"),
    ("restriction", "client policy BETA --security open"),
    ("lock", "client policy BETA --limited-to-staffing false"),
    ("acknowledgement", "memo set matter:1001 --acknowledge false"),
    ("set in force", "opposing deactivate O --reason over"),
    ("undo of a wall", "undo 3"),
];

#[test]
fn what_takes_a_protection_away_is_asked_about_k1() {
    for (what, line) in WAYS {
        let env = protected();
        let before = env.bytes();
        let refused = env.imctl(line);
        assert_eq!(refused.code, 8, "{what}: {refused}");
        assert!(refused.stderr.contains("Take 1 protection away?"), "{what}: {refused}");
        assert!(env.bytes() == before, "{what}: something was written");
        let tried = env.imctl(&format!("{line} --dry-run -o json"));
        assert_eq!(tried.code, 0, "{what}: {tried}");
        let report: serde_json::Value = serde_json::from_str(&tried.stdout).unwrap();
        assert_eq!(report["protections_lost"].as_array().unwrap().len(), 1, "{what}: {tried}");
        env.ok(&format!("{line} --yes"));
    }
}

#[test]
fn files_are_asked_about_as_commands_are_k1() {
    let env = protected();
    for (table, lines) in [
        ("policies", "asset,security,limited_to_staffing\nclient:BETA,restricted,false\n"),
        ("memos", "asset,acknowledge\nmatter:1001,false\n"),
        ("opposing_sets", "id,active\nO,false\n"),
    ] {
        for run in [env.import(table, lines), env.apply(table, lines)] {
            assert_eq!(run.code, 8, "{table}: {run}");
        }
    }
}

#[test]
fn a_hold_and_a_set_take_a_reason_k1() {
    let env = protected();
    for line in ["hold release H --yes", "opposing deactivate O --yes"] {
        let run = env.imctl(line);
        assert_eq!(run.code, 2, "{run}");
        assert!(run.stderr.contains("needs a reason"), "{run}");
    }
    // Supposing takes none.
    assert_eq!(env.imctl("check-access JDOE client:BETA --assume 'opposing deactivate O'").code, 0);
}

#[test]
fn what_goes_with_its_asset_is_not_missed_k1() {
    let env = Env::with_people();
    env.ok("case create K --name Case");
    env.ok("case conflict add K XPERT --reason wall");
    let run = env.imctl("case delete K --yes -o json");
    assert_eq!(run.code, 0, "{run}");
    assert!(!run.stdout.contains("protections_lost"), "{run}");
}

/// A workspace of a restricted matter with a document, one without a matter, and JDOE who manages the library.
fn with_content() -> Env {
    let env = Env::with_people();
    for line in [
        "matter policy 1001 --security restricted",
        "item create W1 --library ACTIVE --kind workspace --matter 1001",
        "item create W2 --library ACTIVE --kind workspace",
        "item create D1 --kind document --parent W1",
        "group add-member NRTADMIN JDOE --scope ACTIVE",
    ] {
        env.ok(line);
    }
    env
}

#[test]
fn content_leaves_a_policy_only_when_that_is_meant_a8() {
    let env = with_content();
    for line in ["item update D1 --parent W2", "item update W1 --matter ''"] {
        let run = env.imctl(line);
        assert_eq!(run.code, 8, "{run}");
        assert!(run.stderr.contains("leaves matter:1001"), "{run}");
        // Managing the library isn't enough: it takes the right to the matter's policy.
        let run = env.imctl(&format!("--as JDOE {line} --yes"));
        assert_eq!(run.code, 8, "{run}");
        assert!(run.stderr.contains("client_matter_administrator"), "{run}");
    }
    let rows = "id,library,kind,parent,name\nD1,ACTIVE,document,W2,D1\n";
    for run in [env.import("items", rows), env.apply("items", rows)] {
        assert_eq!(run.code, 8, "{run}");
    }
    env.ok("matter admin add 1001 JDOE --type administrator");
    env.ok("--as JDOE item update D1 --parent W2 --yes");
    env.ok("--as JDOE item update D1 --parent W1");
    // From an open matter without walls nothing goes.
    env.ok("client create FREE --name Free");
    env.ok("matter create F-1 --name Free --client FREE");
    env.ok("item update W2 --matter F-1");
    env.ok("item update W2 --matter ''");
}
