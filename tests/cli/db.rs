//! `imctl db`: status, backup, restore, check.

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn status_tells_what_there_is() {
    let env = Env::with_people();
    let status = env.json("db status");
    assert_eq!(status["batches"], 2);
    assert_eq!(status["version"], status["known_version"]);
    assert_eq!(status["bytes"], env.bytes().len());
    assert_snapshot!(Env::empty().imctl("db status"), @"
    $ imctl db status
    exit 9
    --- stderr
    error: there is no database at `[TMP]/data/imctl/policy.db`
    hint: make one: imctl --db [TMP]/data/imctl/policy.db init
    ");
}

#[test]
fn a_backup_is_restored() {
    let env = Env::with_people();
    let before = env.export();
    assert_snapshot!(together([
        env.imctl("db backup copy.db --dry-run"),
        env.imctl("db backup copy.db"),
        env.imctl("db backup copy.db"),
        env.imctl("db backup nowhere/copy.db"),
        env.imctl("matter delete 1001 --yes"),
        env.imctl("db restore copy.db"),
        env.imctl("db restore copy.db --dry-run"),
        env.imctl("db restore copy.db --yes"),
        env.imctl("db check"),
    ]), @"
    $ imctl db backup copy.db --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: copied the database to `copy.db`

    $ imctl db backup copy.db
    exit 0
    --- stderr
    copied the database to `copy.db`

    $ imctl db backup copy.db
    exit 6
    --- stderr
    error: there is a database at `copy.db` already

    $ imctl db backup nowhere/copy.db
    exit 1
    --- stderr
    error: the file `nowhere/copy.db` can't be opened: No such file or directory (os error 2)

    $ imctl matter delete 1001 --yes
    exit 0
    --- stderr
    deleted matter `1001` (batch 3)

    $ imctl db restore copy.db
    exit 8
    --- stderr
    error: Replace `[TMP]/data/imctl/policy.db` with `copy.db`? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl db restore copy.db --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: replaced `[TMP]/data/imctl/policy.db`

    $ imctl db restore copy.db --yes
    exit 0
    --- stderr
    restored `[TMP]/data/imctl/policy.db` from `copy.db`

    $ imctl db check
    exit 0
    --- stderr
    the database is sound
    ");
    assert_eq!(env.export(), before);
    // Onto nothing, too.
    std::fs::remove_file(env.db()).unwrap();
    env.ok("db restore copy.db");
    assert_eq!(env.export(), before);
}

#[test]
fn only_a_good_backup_takes_the_place_of_a_database() {
    let env = Env::with_people();
    env.ok("db backup copy.db");
    env.write("junk.db", "this is no database, whatever it says it is");
    let mut bytes = std::fs::read(env.path("copy.db")).unwrap();
    bytes[4096 * 3..].fill(0x5a);
    env.write("broken.db", &bytes);
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("db restore nowhere.db --yes"),
        env.imctl("db restore junk.db --yes"),
    ]), @"
    $ imctl db restore nowhere.db --yes
    exit 5
    --- stderr
    error: there is no file `nowhere.db`

    $ imctl db restore junk.db --yes
    exit 9
    --- stderr
    error: `junk.db` is not a policy database
    hint: name a file that `imctl db backup` wrote
    ");
    assert_eq!(env.imctl("db restore broken.db --yes").code, 10);
    assert!(env.bytes() == before, "something was written");
    // A damaged database is what backups are for; another's file is not overwritten.
    std::fs::write(env.db(), &bytes).unwrap();
    assert_eq!(env.imctl("db check").code, 10);
    env.ok("db restore copy.db --yes");
    env.ok("db check");
    env.write("data/imctl/policy.db", "somebody's shopping list, long enough to be one, with bread and tea");
    assert_snapshot!(env.imctl("db restore copy.db --yes"), @"
    $ imctl db restore copy.db --yes
    exit 9
    --- stderr
    error: `[TMP]/data/imctl/policy.db` is not a policy database
    hint: move it away and run the command again
    ");
}

#[test]
fn a_damaged_database_is_not_taken_for_another_program_s_file() {
    let env = Env::with_people();
    let whole = env.bytes();
    let half = whole.len() / 2;
    let mut middle = whole.clone();
    middle[4096 * 2..].fill(0x5a);
    let mut header = whole.clone();
    header[16..60].fill(0xff);
    for (what, bytes) in [
        ("cut in half", &whole[..half]),
        ("cut after a page", &whole[..4096]),
        ("cut within its header", &whole[..90]),
        ("cut at once", &whole[..20]),
        ("its middle overwritten", &middle),
        ("its header overwritten", &header),
    ] {
        std::fs::write(env.db(), bytes).unwrap();
        for line in ["user list", "db check", "who-can matter:1001"] {
            let run = env.imctl(line);
            assert_eq!(run.code, 10, "{what}: {run}");
        }
    }
    for (what, bytes) in [("empty", &b""[..]), ("text", b"a shopping list, with bread and tea and much else")]
    {
        std::fs::write(env.db(), bytes).unwrap();
        assert_eq!(env.imctl("user list").code, 9, "{what}");
    }
    // Another program's SQLite file.
    std::fs::remove_file(env.db()).unwrap();
    rusqlite::Connection::open(env.db()).unwrap().execute_batch("create table t (a)").unwrap();
    assert_eq!(env.imctl("user list").code, 9);
}

#[test]
fn an_edit_behind_the_program_s_back_is_found() {
    let edits = [
        (
            "update users set locked = 1 where full_name = 'Jane Doe'",
            "the row `JDOE` of `users` is not as entry",
        ),
        ("update matters set event = 1", "is not as entry"),
        ("delete from group_members", "that isn't there"),
        (
            "insert into conflicts select m.id, u.id, 'x', 1 from matters m, users u where u.full_name = 'Jane Doe' limit 1",
            "of `conflicts` is in no entry of the history",
        ),
        (r#"update object set "key" = 'x1' where id = '1001'"#, "is kept as `x1`"),
    ];
    for (sql, expected) in edits {
        let env = Env::with_people();
        env.ok("group add-member TAX JDOE --scope ACTIVE");
        env.ok("matter conflict add 1001 ASMITH --reason x");
        env.ok("matter conflict remove 1001 ASMITH --yes");
        env.ok("db check");
        env.tamper(sql);
        let run = env.imctl("db check");
        assert_eq!(run.code, 10, "{sql}: {run}");
        assert!(run.stderr.contains(expected), "{sql}: {run}");
    }
    let env = Env::with_people();
    assert_eq!(env.json("db check")["verdict"], "sound");
}
