//! Passwords (U4).

use super::SECRET;
use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn a_user_is_created_with_a_password() {
    let env = Env::with_library();
    let line = "user create jdoe --full-name 'Jane Doe' --email jdoe@firm.example --password-stdin";
    assert_snapshot!(env.imctl_with_stdin(line, SECRET), @"
    $ imctl user create jdoe --full-name 'Jane Doe' --email jdoe@firm.example --password-stdin
    exit 0
    --- stderr
    created user `JDOE` (batch 2)
    ");
    assert_snapshot!(env.imctl("user show jdoe"), @"
    $ imctl user show jdoe
    exit 0
    --- stdout
    id                      JDOE
    full_name               Jane Doe
    email                   jdoe@firm.example
    kind                    virtual
    external                false
    allow_logon             true
    locked                  false
    force_password_change   true
    password_never_expires  false
    password                set
    ");
    assert_snapshot!(env.imctl("user show user:JDOE -o json"), @r#"
    $ imctl user show user:JDOE -o json
    exit 0
    --- stdout
    {
      "id": "JDOE",
      "full_name": "Jane Doe",
      "email": "jdoe@firm.example",
      "location": null,
      "photo": null,
      "kind": "virtual",
      "external": false,
      "preferred_library": null,
      "allow_logon": true,
      "locked": false,
      "force_password_change": true,
      "password_never_expires": false,
      "os_type": null,
      "sync_id": null,
      "container_name": null,
      "exchange_auto_discover": null,
      "distinguished_name": null,
      "job_title": null,
      "practice_area": null,
      "password": "set",
      "libraries": [],
      "groups": [],
      "roles": [],
      "privileges": {},
      "staffing": []
    }
    "#);
}

#[test]
fn a_virtual_user_needs_a_password_u4() {
    let env = Env::with_library();
    assert_snapshot!(env.imctl("user create JDOE --full-name Jane --email jdoe@firm.example"), @"
    $ imctl user create JDOE --full-name Jane --email jdoe@firm.example
    exit 2
    --- stderr
    error: `JDOE` is a virtual user and needs a password
    hint: --password-stdin or --password-file FILE, or a terminal
    ");
    assert_snapshot!(env.imctl("user create JDOE --full-name Jane --email j@firm.example --password-stdin"), @"
    $ imctl user create JDOE --full-name Jane --email j@firm.example --password-stdin
    exit 4
    --- stderr
    error: a password has 4 to 254 characters, this one has 0
    ");
    assert_eq!(env.json("user list"), serde_json::json!([]));
}

#[test]
fn passwords_have_4_to_254_characters_and_no_white_space_u4() {
    let env = Env::with_library();
    let create = |stdin: &str| {
        env.imctl_with_stdin("user create JDOE --full-name J --email j@firm.example --password-stdin", stdin)
    };
    for bad in ["", "\n", "abc", "ab cd", "ab\u{a0}cd", &"x".repeat(255), &"é".repeat(255)] {
        let run = create(bad);
        assert_eq!(run.code, 4, "{bad:?}: {run}");
        assert!(bad.trim().is_empty() || !run.stderr.contains(bad.trim()), "{run}");
    }
    assert_snapshot!(together([create("abc"), create("pass word")]), @"
    $ imctl user create JDOE --full-name J --email j@firm.example --password-stdin
    exit 4
    --- stderr
    error: a password has 4 to 254 characters, this one has 3

    $ imctl user create JDOE --full-name J --email j@firm.example --password-stdin
    exit 4
    --- stderr
    error: a password has no white space
    ");
    for (at, good) in ["abcd", "päss", "密码密码", &"x".repeat(254), &"é".repeat(254)].iter().enumerate()
    {
        let line = format!("user create U{at} --full-name J --email u{at}@firm.example --password-stdin");
        let run = env.imctl_with_stdin(&line, good);
        assert_eq!(run.code, 0, "{good:?}: {run}");
    }
}

#[test]
fn only_the_first_line_of_a_password_file_counts() {
    let env = Env::with_library();
    env.write("pw", "first-line\r\nsecond\n");
    assert_snapshot!(env.imctl("user create JDOE --full-name J --email j@firm.example --password-file pw"), @"
    $ imctl user create JDOE --full-name J --email j@firm.example --password-file pw
    exit 0
    --- stderr
    created user `JDOE` (batch 2)
    ");
    assert_snapshot!(env.imctl("user reset-password JDOE --password-file nowhere"), @"
    $ imctl user reset-password JDOE --password-file nowhere
    exit 5
    --- stderr
    error: there is no file `nowhere`
    ");
    assert_snapshot!(env.imctl("user reset-password JDOE --password-file pw --password-stdin"), @"
    $ imctl user reset-password JDOE --password-file pw --password-stdin
    exit 2
    --- stderr
    error: the argument '--password-file <FILE>' cannot be used with '--password-stdin'

    Usage: imctl user reset-password --password-file <FILE> <ID>

    For more information, try '--help'.
    ");
}

#[test]
fn a_password_is_never_kept_in_clear_or_shown() {
    let env = Env::with_library();
    let line = "user create JDOE --full-name J --email j@firm.example --password-stdin";
    assert_eq!(env.imctl_with_stdin(line, "s3cret-phrase").code, 0);
    let hash: String = env.query("select hash from passwords");
    assert!(hash.starts_with("$argon2id$v=19$"), "{hash}");
    let bytes = env.bytes();
    assert!(!bytes.windows(13).any(|w| w == b"s3cret-phrase"));
    let shown = env.ok("user show JDOE -o json") + &env.ok("user export") + &env.ok("user list -o csv");
    assert!(!shown.contains("argon2"), "{shown}");
}

#[test]
fn directory_and_migrated_users_have_no_password_u4() {
    let env = Env::with_library();
    for kind in ["directory", "migrated"] {
        let line = format!("user create {kind} --full-name D --email {kind}@firm.example --kind {kind}");
        let refused = env.imctl_with_stdin(&format!("{line} --password-stdin"), SECRET);
        assert_eq!(refused.code, 6, "{refused}");
        env.ok(&line);
    }
    assert_snapshot!(env.imctl_with_stdin("user reset-password DIRECTORY --password-stdin", SECRET), @"
    $ imctl user reset-password DIRECTORY --password-stdin
    exit 6
    --- stderr
    error: `DIRECTORY` is a directory user and has no password here: it is kept elsewhere
    ");
    assert_snapshot!(env.imctl("user list"), @"
    $ imctl user list
    exit 0
    --- stdout
    ID         FULL_NAME  EMAIL                   KIND       PASSWORD   STATUS
    DIRECTORY  D          directory@firm.example  directory  directory  active
    MIGRATED   D          migrated@firm.example   migrated   directory  active
    ");
}

#[test]
fn reset_password_sets_the_flags_that_go_with_it() {
    let env = Env::with_people();
    assert_eq!(env.json("user show JDOE")["password"], "none", "who comes by CSV has none (U4)");
    let line = "user reset-password JDOE --password-stdin";
    assert_snapshot!(env.imctl(line), @"
    $ imctl user reset-password JDOE --password-stdin
    exit 4
    --- stderr
    error: a password has 4 to 254 characters, this one has 0
    ");
    let line = format!("{line} --force-password-change false --password-never-expires true");
    assert_snapshot!(env.imctl_with_stdin(&line, SECRET), @"
    $ imctl user reset-password JDOE --password-stdin --force-password-change false --password-never-expires true
    exit 0
    --- stderr
    set the password of `JDOE` (batch 3)
    ");
    let user = env.json("user show JDOE");
    assert_eq!(
        (&user["password"], &user["force_password_change"], &user["password_never_expires"]),
        (&"set".into(), &false.into(), &true.into())
    );
    assert_snapshot!(env.imctl_with_stdin("user reset-password NOBODY --password-stdin", SECRET), @"
    $ imctl user reset-password NOBODY --password-stdin
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is
    ");
}
