//! Power cuts, full disks, two people at once, and a history that somebody rewrote.

use crate::env::{Env, words};
use std::fmt::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

/// The size of an import that takes a while: the worst moments are in the middle.
const MANY: usize = 50_000;

fn clients(count: usize, prefix: &str) -> String {
    let mut text = String::from("id,name,notes\n");
    for n in 0..count {
        let _ = writeln!(text, "{prefix}{n},Client number {n},Came with a file of {count}");
    }
    text
}

fn count(env: &Env) -> usize {
    usize::try_from(env.query::<i64>("select count(*) from clients")).unwrap()
}

/// SQLite finds nothing wrong, every reference leads somewhere, and the chain fits.
#[track_caller]
fn is_sound(env: &Env) {
    env.ok("db check");
    env.ok("audit verify");
    let integrity: String = env.query("pragma integrity_check");
    assert_eq!(integrity, "ok");
}

/// When the program is killed.
enum Moment {
    /// After this part of the time that it takes undisturbed.
    Part(f64),
    /// So long after the first write.
    Writing(Duration),
}

#[test]
fn a_killed_import_is_whole_or_nothing() {
    let env = Env::with_library();
    env.write("c.csv", clients(MANY, "C"));
    let before = env.bytes();
    let journal = env.path("data/imctl/policy.db-journal");
    let started = std::time::Instant::now();
    env.ok("client import c.csv");
    let whole = started.elapsed();
    assert_eq!(count(&env), MANY);
    let mut moments: Vec<Moment> = [0.1, 0.3, 0.5, 0.7, 0.8, 0.9].map(Moment::Part).into();
    moments.extend([0, 2, 10, 30, 60, 100, 150, 250].map(|ms| Moment::Writing(Duration::from_millis(ms))));
    let (mut killed, mut hot) = (0, 0);
    for moment in moments {
        let _ = std::fs::remove_file(&journal);
        std::fs::write(env.db(), &before).unwrap();
        let mut child = env.spawn("client import c.csv");
        match moment {
            Moment::Part(part) => std::thread::sleep(whole.mul_f64(part)),
            Moment::Writing(delay) => {
                while !journal.exists() && child.try_wait().unwrap().is_none() {
                    std::thread::sleep(Duration::from_micros(200));
                }
                std::thread::sleep(delay);
            }
        }
        let _ = child.kill();
        let finished = child.wait().unwrap().success();
        killed += usize::from(!finished);
        hot += usize::from(journal.exists());
        // Whoever comes next finds the journal, if there is one, and rolls back.
        is_sound(&env);
        let there = count(&env);
        assert!(there == MANY || (there == 0 && !finished), "{there} of {MANY}, finished: {finished}");
    }
    assert!(killed >= 5, "only {killed} were killed in time");
    assert!(hot > 0, "none was killed while it wrote");
    // And afterwards it works as if nothing had been.
    env.ok("client import c.csv");
    assert_eq!(count(&env), MANY);
    is_sound(&env);
}

#[test]
fn two_imports_at_once_go_one_after_the_other() {
    let env = Env::with_library();
    env.write("a.csv", clients(3_000, "A"));
    env.write("b.csv", clients(3_000, "B"));
    let (a, b) = (env.spawn("client import a.csv --wait 120"), env.spawn("client import b.csv --wait 120"));
    let (a, b) = (a.wait_with_output().unwrap(), b.wait_with_output().unwrap());
    assert!(a.status.success(), "{}", String::from_utf8_lossy(&a.stderr));
    assert!(b.status.success(), "{}", String::from_utf8_lossy(&b.stderr));
    assert_eq!(count(&env), 6_000);
    assert_eq!(env.query::<i64>("select count(*) from batches"), 3);
    is_sound(&env);
}

#[test]
fn who_does_not_wait_is_told_that_it_is_busy() {
    let env = Env::with_library();
    let other = rusqlite::Connection::open(env.db()).unwrap();
    other.execute_batch("begin immediate").unwrap();
    let run = env.imctl("library create NEW --wait 0");
    assert_eq!(run.code, 9, "{run}");
    assert!(run.stderr.contains("busy") && run.stderr.contains("--wait"), "{run}");
    let run = env.imctl("library create NEW --wait 0.3 -o json");
    assert_eq!(run.code, 9, "{run}");
    // Reading goes on meanwhile, and sees what was there before.
    assert_eq!(env.json("library list").as_array().unwrap().len(), 1);
    let waiting = env.spawn("library create NEW --wait 60");
    std::thread::sleep(Duration::from_millis(300));
    other.execute_batch("rollback").unwrap();
    assert!(waiting.wait_with_output().unwrap().status.success());
}

/// A shell that runs the program under a limit.
fn limited(env: &Env, limit: &str, line: &str) -> std::process::Output {
    let program = env!("CARGO_BIN_EXE_imctl");
    let args: Vec<String> = words(line).iter().map(|word| format!("'{word}'")).collect();
    let prepared = env.command(["--version"]);
    let mut shell = Command::new("bash");
    shell.arg("-c").arg(format!("{limit}; exec '{program}' {}", args.join(" "))).env_clear();
    for (name, value) in prepared.get_envs() {
        if let Some(value) = value {
            shell.env(name, value);
        }
    }
    shell.current_dir(env.path("")).stdin(Stdio::null()).output().unwrap()
}

#[test]
fn a_full_disk_is_said_and_changes_nothing() {
    let env = Env::with_library();
    env.write("c.csv", clients(5_000, "C"));
    let before = env.export();
    let size = std::fs::metadata(env.db()).unwrap().len() / 1024;
    // The limit is in kibibytes; from just enough for the journal to nearly enough for everything.
    for more in [0, 16, 60, 150, 300] {
        let output =
            limited(&env, &format!("trap '' XFSZ; ulimit -f {}", size + more), "client import c.csv");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{more}: {stderr}");
        assert!(stderr.contains("disk is full"), "{more}: {stderr}");
        assert_eq!(env.export(), before);
        is_sound(&env);
    }
    // The signal that the limit sends is as good as a power cut.
    let output = limited(&env, &format!("ulimit -f {}", size + 100), "client import c.csv");
    assert!(!output.status.success());
    assert_eq!(env.export(), before);
    is_sound(&env);
}

#[test]
fn a_full_disk_leaves_no_half_database_or_export() {
    let env = Env::empty();
    let output = limited(&env, "trap '' XFSZ; ulimit -f 20", "init --library ACTIVE");
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!env.db().exists());
    let env = Env::with_firm();
    env.ok("export out");
    let whole = env.read("out/staffing.csv");
    let output = limited(&env, "trap '' XFSZ; ulimit -f 1", "export out");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert_eq!(env.read("out/staffing.csv"), whole, "the old file stays until the new one is whole");
    let parts = std::fs::read_dir(env.path("out"))
        .unwrap()
        .filter(|e| e.as_ref().unwrap().file_name().to_string_lossy().ends_with(".part"));
    assert_eq!(parts.count(), 0, "nothing half is left behind");
}

#[test]
fn a_disk_that_is_really_full() {
    // Only root can make a small file system; elsewhere the limits above have to do.
    let env = Env::with_library();
    env.write("c.csv", clients(5_000, "C"));
    std::fs::create_dir(env.path("small")).unwrap();
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=600k", "tmpfs"])
        .arg(env.path("small"))
        .stderr(Stdio::null())
        .status();
    if !mounted.is_ok_and(|status| status.success()) {
        return;
    }
    std::fs::copy(env.db(), env.path("small/policy.db")).unwrap();
    let run = env.imctl("client import c.csv --db small/policy.db");
    let check = env.imctl("db check --db small/policy.db");
    let clients = env.imctl("client list --db small/policy.db -o json");
    let _ = Command::new("umount").arg(env.path("small")).status();
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stderr.contains("disk is full"), "{run}");
    assert_eq!((check.code, clients.stdout.as_str()), (0, "[]\n"), "{check}");
}

/// Is this process root? Then permissions say nothing.
fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|m| std::os::unix::fs::MetadataExt::uid(&m) == 0)
}

#[test]
fn what_may_not_be_written_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    if is_root() {
        return;
    }
    let env = Env::with_library();
    let folder = env.db().parent().unwrap().to_owned();
    let mode = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(&env.db(), 0o400);
    let run = env.imctl("library create NEW");
    assert_eq!(run.code, 1, "{run}");
    assert_eq!(env.imctl("library list").code, 0);
    mode(&env.db(), 0o600);
    mode(&folder, 0o500);
    let run = env.imctl("library create NEW");
    assert_eq!(run.code, 1, "{run}");
    assert_eq!(env.imctl("library list").code, 0);
    mode(&folder, 0o700);
}

#[test]
fn a_history_that_was_rewritten_is_found_out() {
    // What is done behind the program's back, and the entry that it is found at.
    let cases = [
        ("update batches set os_user = 'somebody else' where n = 3", "entry 20"),
        ("update batches set reason = 'because' where n = 3", "entry 20"),
        ("update batches set refused = 'NRTADMIN of `ACTIVE`' where n = 3", "entry 20"),
        ("update batches set at = at + 1 where n = 2", "entry"),
        ("update history set count = count + 1 where batch = 3", "entry"),
        ("delete from history where batch = 2", "entry"),
        ("delete from history_body where first = (select first from history where batch = 3)", "entry 20"),
        ("delete from batches where n = 3", "entry 20"),
        (
            "update history_body set body = zeroblob(length(body)) where first = (select first from history where batch = 3)",
            "entry 20",
        ),
        ("update history set hash = zeroblob(32) where batch = 3", "entry 20"),
        ("update history set batch = 2 where batch = 3", "entry"),
        ("delete from history where batch = 3; delete from batches where n = 3", "entry"),
        (
            "insert into batches select n + 100, at, os_user, actor, command, sentence, reason, clock_fixed, files, undoes, refused from batches where n = 3",
            "entry",
        ),
    ];
    let whole = Env::with_people();
    whole.ok("client update ACME --name 'Acme plc'");
    let first: i64 = whole.query("select first from history where batch = 3");
    for (sql, found) in cases {
        let env = Env::with_people();
        env.ok("client update ACME --name 'Acme plc'");
        is_sound(&env);
        env.tamper(sql);
        let run = env.imctl("audit verify");
        assert_eq!(run.code, 10, "{sql}: {run}");
        let found = found.replace("20", &first.to_string());
        assert!(run.stderr.contains(&found), "{sql}: {run}");
    }
}

#[test]
fn every_byte_of_the_history_counts() {
    let env = Env::with_people();
    let whole = env.bytes();
    let length: i64 = env.query("select length(body) from history_body order by first limit 1");
    for at in (1..=length).step_by(7) {
        env.tamper(&format!(
            "update history_body set body = cast(substr(body, 1, {at} - 1) || \
             case when substr(body, {at}, 1) = x'41' then x'42' else x'41' end || substr(body, {at} + 1) as blob) \
             where first = 1"
        ));
        let changed: bool = {
            let body: Vec<u8> = env.query("select body from history_body where first = 1");
            std::fs::write(env.path("other.db"), &whole).unwrap();
            let kept: Vec<u8> = rusqlite::Connection::open(env.path("other.db"))
                .unwrap()
                .query_row("select body from history_body where first = 1", [], |row| row.get(0))
                .unwrap();
            body != kept
        };
        let code = env.imctl("audit verify").code;
        assert_eq!(code, if changed { 10 } else { 0 }, "byte {at}");
        std::fs::write(env.db(), &whole).unwrap();
    }
}

#[test]
fn an_anchor_shows_that_the_end_was_cut_off() {
    let env = Env::with_people();
    env.ok("client update ACME --name 'Acme plc'");
    let old = env.bytes();
    env.ok("client update ACME --name 'Acme Inc'");
    env.write("anchor", env.ok("audit anchor"));
    env.ok("audit verify --anchor anchor");
    env.ok("client update ACME --name 'Acme AG'");
    env.ok("audit verify --anchor anchor");
    // Somebody puts the old file back, whose chain is fine in itself.
    std::fs::write(env.db(), &old).unwrap();
    env.ok("audit verify");
    let run = env.imctl("audit verify --anchor anchor");
    assert_eq!(run.code, 10, "{run}");
    // Or goes another way from there.
    env.ok("client update ACME --name 'Acme SA'");
    env.ok("client update ACME --name 'Acme BV'");
    let run = env.imctl("audit verify --anchor anchor");
    assert_eq!(run.code, 10, "{run}");
    env.write("anchor", "no anchor");
    assert_eq!(env.imctl("audit verify --anchor anchor").code, 4);
}

#[test]
fn a_damaged_file_is_no_panic() {
    let env = Env::with_firm();
    let whole = env.bytes();
    let mut seed = 12_345_usize;
    for _ in 0..40 {
        let mut bytes = whole.clone();
        for _ in 0..20 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = (seed >> 20) % bytes.len();
            bytes[at] ^= 0x55;
        }
        std::fs::write(env.db(), &bytes).unwrap();
        for line in [
            "user list -o json",
            "audit verify",
            "db check",
            "export out",
            "staffing add client:FIRM HHARROW",
        ] {
            let run = env.imctl(line);
            assert!(
                [0, 1, 3, 4, 5, 6, 9, 10].contains(&run.code) && !run.stderr.contains("panicked"),
                "{run}"
            );
        }
    }
    // Cut off in the middle.
    for part in [1, 2, 3] {
        std::fs::write(env.db(), &whole[..whole.len() * part / 4]).unwrap();
        let run = env.imctl("db check");
        assert!([9, 10].contains(&run.code), "{run}");
    }
}

#[test]
fn a_backup_is_the_database_at_one_moment_and_comes_back() {
    let env = Env::with_people();
    let before = env.export();
    env.ok("db backup safe.db");
    assert_eq!(env.imctl("db backup safe.db").code, 6, "a backup is never written over");
    env.ok("client update ACME --name 'Acme plc'");
    assert_eq!(env.imctl("db restore safe.db").code, 8, "there is nobody to ask");
    env.ok("db restore safe.db --yes");
    assert_eq!(env.export(), before);
    is_sound(&env);
    // Into a place where there is none, too; and not from what is none.
    std::fs::remove_file(env.db()).unwrap();
    env.ok("db restore safe.db");
    assert_eq!(env.export(), before);
    env.write("notes.txt", "no database");
    assert_eq!(env.imctl("db restore notes.txt --yes").code, 9);
    assert_eq!(env.export(), before);
}
