//! Files that the program writes: whole, their owner's alone, and never over what isn't its own (F1, F7).

use crate::env::{Env, together};
use insta::assert_snapshot;
use std::os::unix::fs::{PermissionsExt, symlink};

const BAD: &str = "id,full_name,email,kind\nCRAY,,cray(at)firm.example,robot\n";

const TEST: &str = "[[test]]
name = \"nobody yet\"
check = [{ user = \"JDOE\", object = \"client:ACME\", expect = \"allow\" }]
";

#[test]
fn nothing_is_written_over_the_database_or_an_input_f1() {
    let env = Env::with_people();
    env.write("bad.csv", BAD);
    env.write("notes.txt", "dear diary\n");
    env.write("t.toml", TEST);
    let folder = env.path("");
    symlink(env.db(), folder.join("link.csv")).unwrap();
    std::fs::hard_link(env.db(), folder.join("hard.csv")).unwrap();
    std::fs::create_dir(folder.join("pages")).unwrap();
    symlink(env.db(), folder.join("pages/imctl-user.1")).unwrap();
    std::fs::create_dir(folder.join("out")).unwrap();
    env.write("out/users.csv", "name;phone\nmine;1\n");
    let db = env.db().display().to_string();
    let before = std::fs::read(env.db()).unwrap();
    let runs = [
        env.imctl(&format!("user import bad.csv --rejects {db}")),
        env.imctl("user import bad.csv --rejects link.csv"),
        env.imctl("user import bad.csv --rejects hard.csv"),
        env.imctl("user import bad.csv --rejects bad.csv"),
        env.imctl("user import bad.csv --rejects notes.txt"),
        env.imctl(&format!("test t.toml --junit {db}")),
        env.imctl("test t.toml --junit notes.txt"),
        env.imctl("man pages"),
        env.imctl("export out"),
    ];
    let last: Vec<String> = runs.iter().map(|run| run.stderr.clone()).collect();
    let said: Vec<&str> =
        last.iter().filter_map(|text| text.lines().rev().find(|line| line.starts_with("error"))).collect();
    assert_snapshot!(said.join("\n"), @"
    error: `[TMP]/data/imctl/policy.db` is the database, and is not written over
    error: `link.csv` is the database, and is not written over
    error: `hard.csv` is the database, and is not written over
    error: `bad.csv` is what this command reads, and is not written over
    error: `notes.txt` is there, and nothing that imctl would have written
    error: `[TMP]/data/imctl/policy.db` is the database, and is not written over
    error: `notes.txt` is there, and nothing that imctl would have written
    error: `pages/imctl-user.1` is the database, and is not written over
    error: `out/users.csv` is there, and nothing that imctl would have written
    ");
    assert!(runs.iter().all(|run| run.code == 4), "{last:#?}");
    assert_eq!(std::fs::read(env.db()).unwrap(), before);
    assert_eq!(std::fs::read_to_string(env.path("bad.csv")).unwrap(), BAD);
    let names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(names.iter().all(|name| !name.contains(".part")), "{names:?}");
}

#[test]
fn every_file_is_its_owners_alone_and_can_be_replaced_f7() {
    let env = Env::with_people();
    env.write("bad.csv", BAD);
    env.write("t.toml", TEST);
    for _ in 0..2 {
        assert_eq!(env.imctl("user import bad.csv --rejects rejects.csv").code, 4);
        assert_eq!(env.imctl("test t.toml --junit report.xml").code, 0);
        assert_eq!(env.imctl("export out").code, 0);
        assert_eq!(env.imctl("man pages").code, 0);
    }
    for (name, mode) in [
        ("rejects.csv", 0o600),
        ("report.xml", 0o600),
        ("out", 0o700),
        ("out/users.csv", 0o600),
        ("pages", 0o700),
        ("pages/imctl.1", 0o600),
    ] {
        let found = std::fs::metadata(env.path(name)).unwrap().permissions().mode() & 0o777;
        assert_eq!(found, mode, "{name} is {found:o}");
    }
    let runs = [env.imctl("user import bad.csv --rejects /dev/null -q")];
    assert!(together(runs).contains("exit 4"));
}
