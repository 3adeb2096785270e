//! The harness: one hermetic place with a program in it, and what came of running it.
//!
//! ```ignore
//! let env = Env::with_library();
//! insta::assert_snapshot!(env.imctl("user show JDOE"), @"");
//! ```
//!
//! Nothing of the machine's environment reaches the program: no configuration, no variables, no clock
//! (it is always 1 December 2026, nine o'clock), no database but the one in the temporary folder.

use std::ffi::OsStr;
use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;

/// What time it is in every test.
pub const NOW: &str = "2026-12-01T09:00:00Z";

/// A folder with a database, and the program to run there.
pub struct Env {
    dir: TempDir,
    variables: Vec<(String, String)>,
}

/// What a run of the program said, and how it ended. Shown, it is a whole snapshot.
#[derive(Clone, PartialEq)]
pub struct Run {
    pub line: String,
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

/// A database that is made once and copied for every test.
fn made_once(kept: &'static OnceLock<Vec<u8>>, make: impl FnOnce(&Env)) -> Env {
    let bytes = kept.get_or_init(|| {
        let env = Env::empty();
        make(&env);
        env.bytes()
    });
    let env = Env::empty();
    std::fs::create_dir_all(env.db().parent().unwrap()).unwrap();
    std::fs::write(env.db(), bytes).unwrap();
    env
}

impl Env {
    /// An empty folder: there is no database.
    pub fn empty() -> Env {
        Env { dir: TempDir::new().unwrap(), variables: Vec::new() }
    }

    /// A database with the library ACTIVE.
    pub fn with_library() -> Env {
        static KEPT: OnceLock<Vec<u8>> = OnceLock::new();
        made_once(&KEPT, |env| _ = env.ok("init --library ACTIVE"))
    }

    /// ACTIVE and CLOSED; the users JDOE and ASMITH of ACTIVE, and the external XPERT; the group TAX of
    /// ACTIVE and the global group STAFF, both without members; the client ACME with the matters 1001
    /// and 1002, and the case C-17.
    pub fn with_people() -> Env {
        static KEPT: OnceLock<Vec<u8>> = OnceLock::new();
        made_once(&KEPT, |env| {
            env.ok("init --library ACTIVE --library CLOSED");
            env.write(
                "small/users.csv",
                "id,full_name,email,external,preferred_library\n\
                 JDOE,Jane Doe,jdoe@firm.example,false,ACTIVE\n\
                 ASMITH,Adam Smith,asmith@firm.example,false,ACTIVE\n\
                 XPERT,Xavier Pert,x@experts.example,true,ACTIVE\n",
            );
            env.write("small/groups.csv", "scope,id,full_name\nACTIVE,TAX,Tax\nglobal,STAFF,Staff\n");
            env.write("small/clients.csv", "id,name\nACME,Acme\n");
            env.write("small/cases.csv", "id,name\nC-17,Big v. Small\n");
            env.write("small/matters.csv", "id,name,client\n1001,Merger,ACME\n1002,Lease,ACME\n");
            env.ok("apply small");
        })
    }

    /// Somebody of every kind that may do anything (A1–A4), each named for what they are, and something
    /// for each of them to do it to: see `tests/fixtures/administrators`.
    pub fn with_administrators() -> Env {
        static KEPT: OnceLock<Vec<u8>> = OnceLock::new();
        let line = format!("apply --init --yes '{}'", project("tests/fixtures/administrators").display());
        made_once(&KEPT, |env| _ = env.ok(&line))
    }

    /// The firm of `examples/firm`.
    pub fn with_firm() -> Env {
        static KEPT: OnceLock<Vec<u8>> = OnceLock::new();
        let line = format!("apply --init --yes '{}'", project("examples/firm").display());
        made_once(&KEPT, |env| _ = env.ok(&line))
    }

    /// The same place, where this variable is set.
    pub fn set(mut self, name: &str, value: &str) -> Env {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A path in the folder.
    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Where the database is, or would be.
    pub fn db(&self) -> PathBuf {
        self.path("data/imctl/policy.db")
    }

    /// Writes a file, and the folders above it.
    pub fn write(&self, name: impl AsRef<Path>, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }

    /// Reads a file as text.
    pub fn read(&self, name: impl AsRef<Path>) -> String {
        String::from_utf8(std::fs::read(self.path(name)).unwrap()).unwrap()
    }

    /// The program, ready to run here.
    pub fn command<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_imctl"));
        command
            .args(args)
            .current_dir(self.dir.path())
            .env_clear()
            .env("HOME", self.dir.path())
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env("XDG_CACHE_HOME", self.path("cache"))
            .env("USER", "tester")
            .env("TZ", "UTC")
            .env("IMCTL_NOW", NOW)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        for (name, value) in &self.variables {
            command.env(name, value);
        }
        command
    }

    /// Starts the program and doesn't wait for it.
    pub fn spawn(&self, line: &str) -> Child {
        self.command(words(line)).spawn().unwrap()
    }

    /// Runs the program with these arguments.
    pub fn run<A: AsRef<str>>(&self, args: impl IntoIterator<Item = A>) -> Run {
        let args: Vec<String> = args.into_iter().map(|a| a.as_ref().to_owned()).collect();
        let output = self.command(&args).output().unwrap();
        self.ran(&args, &output)
    }

    /// The same, with something on standard input.
    pub fn run_with_stdin<A: AsRef<str>>(
        &self,
        args: impl IntoIterator<Item = A>,
        stdin: impl AsRef<[u8]>,
    ) -> Run {
        let args: Vec<String> = args.into_iter().map(|a| a.as_ref().to_owned()).collect();
        let mut child = self.command(&args).stdin(Stdio::piped()).spawn().unwrap();
        // A program that ends without reading closes the pipe: that is no concern of the test.
        let _ = child.stdin.take().unwrap().write_all(stdin.as_ref());
        let output = child.wait_with_output().unwrap();
        self.ran(&args, &output)
    }

    /// Runs a command line, written as for a shell: words apart by spaces, with quotes around those
    /// that have any.
    pub fn imctl(&self, line: &str) -> Run {
        self.run(words(line))
    }

    /// The same, with something on standard input.
    pub fn imctl_with_stdin(&self, line: &str, stdin: impl AsRef<[u8]>) -> Run {
        self.run_with_stdin(words(line), stdin)
    }

    /// Imports these lines into a table, as `import --table` does.
    pub fn import(&self, table: &str, lines: &str) -> Run {
        self.write(format!("{table}.csv"), lines);
        self.imctl(&format!("import --table {table} {table}.csv"))
    }

    /// Applies a bundle of nothing but these lines of one table.
    pub fn apply(&self, table: &str, lines: &str) -> Run {
        let _ = std::fs::remove_dir_all(self.path("bundle"));
        self.write(format!("bundle/{table}.csv"), lines);
        self.imctl("apply bundle")
    }

    /// Runs a command line that must end with 0; returns its stdout.
    #[track_caller]
    pub fn ok(&self, line: &str) -> String {
        let run = self.imctl(line);
        assert_eq!(run.code, 0, "{run}");
        run.stdout
    }

    /// Runs a command line that must end with this code; returns its stderr.
    #[track_caller]
    pub fn fails(&self, line: &str, code: i32) -> String {
        let run = self.imctl(line);
        assert_eq!(run.code, code, "{run}");
        run.stderr
    }

    /// The stdout of a command line with `-o json`, parsed. It must end with 0.
    #[track_caller]
    pub fn json(&self, line: &str) -> serde_json::Value {
        let text = self.ok(&format!("{line} -o json"));
        serde_json::from_str(&text).unwrap_or_else(|e| panic!("{e}: {text}"))
    }

    /// Every file of an export, by name: the whole firm as text.
    #[track_caller]
    pub fn export(&self) -> Vec<(String, String)> {
        let folder = TempDir::new_in(self.dir.path()).unwrap();
        self.ok(&format!("export '{}' --with-password-hashes", folder.path().display()));
        let mut files: Vec<(String, String)> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|entry| {
                let text = std::fs::read_to_string(entry.path()).unwrap();
                (entry.file_name().to_string_lossy().into_owned(), text)
            })
            .collect();
        files.sort();
        files
    }

    /// The database file, byte for byte.
    pub fn bytes(&self) -> Vec<u8> {
        std::fs::read(self.db()).unwrap()
    }

    /// What the database says of itself and its history, by SQLite alone.
    #[track_caller]
    pub fn query<T: rusqlite::types::FromSql>(&self, sql: &str) -> T {
        rusqlite::Connection::open(self.db()).unwrap().query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// Does something to the database behind the program's back.
    #[track_caller]
    pub fn tamper(&self, sql: &str) {
        let conn = rusqlite::Connection::open(self.db()).unwrap();
        conn.execute_batch("pragma foreign_keys = off").unwrap();
        conn.execute_batch(sql).unwrap();
    }

    fn ran(&self, args: &[String], output: &Output) -> Run {
        // Whoever runs the tests, where CSV and JSON name them.
        let user = whoami::username().unwrap();
        let plain = |text: String| {
            without_user(&text)
                .replace(&self.dir.path().display().to_string(), "[TMP]")
                .replace(env!("CARGO_MANIFEST_DIR"), "[PROJECT]")
                .replace(&format!(",{user},"), ",[USER],")
                .replace(&format!("\"{user}\""), "\"[USER]\"")
        };
        let text = |bytes: &[u8]| plain(String::from_utf8_lossy(bytes).into_owned());
        let shown: Vec<String> = args.iter().map(|arg| quoted(arg)).collect();
        Run {
            line: plain(format!("imctl {}", shown.join(" "))),
            code: code(output.status),
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
        }
    }
}

/// Text that says `tester` where it says who runs the tests: in JSON, in CSV, and at the end of a line.
pub fn without_user(text: &str) -> String {
    let user = whoami::username().unwrap_or_else(|_| "unknown".into());
    let text = text
        .replace(&format!("\"{user}\""), "\"tester\"")
        .replace(&format!(",{user},"), ",tester,")
        .replace(&format!(" by {user},"), " by tester,");
    let line = |line: &str| match line.strip_suffix(user.as_str()) {
        Some(rest) if rest.ends_with([' ', ',']) => format!("{rest}tester"),
        _ => line.to_owned(),
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// A file of the project.
pub fn project(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The exit code, or 128 and the signal as a shell has it.
fn code(status: std::process::ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or_default())
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "$ {}", self.line)?;
        writeln!(f, "exit {}", self.code)?;
        for (name, text) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !text.is_empty() {
                write!(f, "--- {name}\n{text}")?;
                if !text.ends_with('\n') {
                    writeln!(f, "⏎̸")?;
                }
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Several runs as one snapshot.
pub fn together(runs: impl IntoIterator<Item = Run>) -> String {
    runs.into_iter().map(|run| run.to_string()).collect::<Vec<_>>().join("\n")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_=/.:,@+".contains(c);
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { format!("'{word}'") }
}

/// The words of a command line; quotes of either kind keep spaces in.
pub fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut word, mut quote, mut begun) = (String::new(), None, false);
    for c in line.chars() {
        match (quote, c) {
            (None, '\'' | '"') => {
                quote = Some(c);
                begun = true;
            }
            (None, c) if c.is_whitespace() => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            (Some(q), c) if q == c => quote = None,
            (_, c) => {
                word.push(c);
                begun = true;
            }
        }
    }
    assert!(quote.is_none(), "a quote stays open in `{line}`");
    if begun {
        words.push(word);
    }
    words
}
