//! What is remembered: the SQLite file. Nothing else in the program speaks SQL.
//!
//! *Locking.* A rollback journal, so the database is one file that can be copied when nobody writes.
//! Every write begins with `BEGIN IMMEDIATE`: two writers go one after the other, and the second gives
//! up after the time it was told to wait. Readers see one state in one read transaction.
//!
//! *Compatibility.* `application_id` says that the file is ours, `user_version` how many of the
//! migrations it has had. A newer file is refused, an older one is migrated by `imctl db migrate`
//! (after a copy). Migrations are never edited.
//!
//! *Performance.* Ids are text to the world and numbers inside (see [`names`]); relations are tables
//! without rowid, sorted by their key; history is packed (see [`history`]).

mod deciding;
mod error;
pub mod facts;
pub mod history;
mod migrate;
mod names;
mod rows;
mod work;

pub use error::Error;
pub use migrate::VERSION;
pub use work::{Done, Ending, Password, Provenance, Session};

use rusqlite::{Connection, OpenFlags};
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Marks a file as ours: `imct` in ASCII.
const APPLICATION_ID: i64 = 0x696d_6374;

/// Does the file's header say that it is ours, or is it SQLite's and cut off before it could?
fn begins_like_ours(path: &Path) -> bool {
    const MAGIC: &[u8] = b"SQLite format 3\0";
    const HEADER: usize = 100;
    let mut header = Vec::with_capacity(HEADER);
    let Ok(file) = std::fs::File::open(path) else { return false };
    if std::io::Read::read_to_end(&mut std::io::Read::take(file, HEADER as u64), &mut header).is_err() {
        return false;
    }
    let id = header.get(68..72).and_then(|id| id.first_chunk()).map(|id| u32::from_be_bytes(*id));
    match id {
        Some(id) => i64::from(id) == APPLICATION_ID,
        None => header.starts_with(MAGIC),
    }
}

/// So many prepared statements are kept.
const STATEMENTS: usize = 256;
/// A supposition of up to this size is in memory.
const SUPPOSED_KIB: i64 = 64 << 10;

fn configure(conn: &Connection) -> Result<(), Error> {
    use rusqlite::config::DbConfig;
    // The rules check every reference before a row is written, and `imctl db check` afterwards.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false)?;
    // Otherwise a statement near a partial index is prepared anew for each value that is bound.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// An open database.
pub struct Store {
    conn: Connection,
    path: PathBuf,
    supposing: Cell<bool>,
}

impl Store {
    /// Makes a new database, readable by its owner only.
    ///
    /// # Errors
    /// When something is there already, or the file can't be made.
    pub fn create(path: &Path, wait: Duration) -> Result<Store, Error> {
        if path.exists() {
            return Err(Error::Exists(path.to_owned()));
        }
        let io = |source| Error::Io { path: path.to_owned(), source };
        if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(io)?;
        }
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path).map_err(io)?;
        let made = Store::connect(path, wait, OpenFlags::SQLITE_OPEN_READ_WRITE).and_then(|store| {
            migrate::run(&store.conn, APPLICATION_ID)?;
            Ok(store)
        });
        if made.is_err() {
            // What can't be begun leaves nothing behind.
            let _ = std::fs::remove_file(path);
        }
        made
    }

    /// Opens a database for reading and writing.
    ///
    /// # Errors
    /// When there is none, it isn't ours, or it is newer or older than the program.
    pub fn open(path: &Path, wait: Duration) -> Result<Store, Error> {
        let store = Store::open_any_version(path, wait)?;
        let found = store.version()?;
        match found.cmp(&VERSION) {
            std::cmp::Ordering::Greater => Err(Error::Newer { path: path.to_owned(), found, known: VERSION }),
            std::cmp::Ordering::Less => Err(Error::Older { path: path.to_owned(), found, known: VERSION }),
            std::cmp::Ordering::Equal => Ok(store),
        }
    }

    /// Opens a database of ours whatever its version: for `db status` and `db migrate`.
    ///
    /// # Errors
    /// When there is none or it isn't ours.
    pub fn open_any_version(path: &Path, wait: Duration) -> Result<Store, Error> {
        if !path.exists() {
            return Err(Error::Missing(path.to_owned()));
        }
        if !path.is_file() {
            return Err(Error::NotOurs(path.to_owned()));
        }
        // A file that can't be read as a database is damaged if it begins like one of ours.
        let ours = begins_like_ours(path);
        let not_ours = |e: Error| match e {
            Error::Corrupt(_) if !ours => Error::NotOurs(path.to_owned()),
            other => other,
        };
        let store = match Store::connect(path, wait, OpenFlags::SQLITE_OPEN_READ_WRITE) {
            Err(Error::ReadOnly(_) | Error::Denied(_)) => {
                Store::connect(path, wait, OpenFlags::SQLITE_OPEN_READ_ONLY)
            }
            other => other,
        }
        .map_err(not_ours)?;
        let id: i64 = store
            .conn
            .query_row("pragma application_id", [], |r| r.get(0))
            .map_err(|e| not_ours(e.into()))?;
        match id {
            APPLICATION_ID => Ok(store),
            // SQLite takes a header that it can't make sense of for that of an empty file.
            _ if ours => Err(Error::Corrupt("its header is damaged".into())),
            _ => Err(Error::NotOurs(path.to_owned())),
        }
    }

    /// A database in memory: for policy tests on a bundle.
    pub fn in_memory() -> Result<Store, Error> {
        let conn = Connection::open_in_memory()?;
        configure(&conn)?;
        migrate::run(&conn, APPLICATION_ID)?;
        Ok(Store { conn, path: PathBuf::from(":memory:"), supposing: Cell::new(false) })
    }

    fn connect(path: &Path, wait: Duration, mode: OpenFlags) -> Result<Store, Error> {
        let flags = mode | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags)?;
        conn.busy_timeout(wait)?;
        configure(&conn)?;
        conn.set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(Store { conn, path: path.to_owned(), supposing: Cell::new(false) })
    }

    /// Where the database is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many migrations the database has had.
    pub fn version(&self) -> Result<i64, Error> {
        Ok(self.conn.query_row("pragma user_version", [], |r| r.get(0))?)
    }

    /// Brings an older database up to date, after a copy beside it. Returns where the copy is, if one
    /// was needed.
    ///
    /// # Errors
    /// When the database is newer than the program, busy, or can't be copied.
    pub fn migrate(&self) -> Result<Option<PathBuf>, Error> {
        let found = self.version()?;
        if found > VERSION {
            return Err(Error::Newer { path: self.path.clone(), found, known: VERSION });
        }
        if found == VERSION {
            return Ok(None);
        }
        let mut name = self.path.clone().into_os_string();
        name.push(format!(".before-{VERSION}"));
        let copy = PathBuf::from(name);
        self.backup(&copy)?;
        migrate::run(&self.conn, APPLICATION_ID)?;
        Ok(Some(copy))
    }

    /// Copies the database, as it is at one moment, to a new file.
    ///
    /// # Errors
    /// When the file exists or can't be written.
    pub fn backup(&self, to: &Path) -> Result<(), Error> {
        if to.exists() {
            return Err(Error::Exists(to.to_owned()));
        }
        let io = |source| Error::Io { path: to.to_owned(), source };
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(to).map_err(io)?;
        let copy = || -> Result<(), Error> {
            let mut target = Connection::open(to)?;
            rusqlite::backup::Backup::new(&self.conn, &mut target)?.run_to_completion(
                4096,
                Duration::ZERO,
                None,
            )?;
            Ok(())
        };
        copy().inspect_err(|_| {
            let _ = std::fs::remove_file(to);
        })
    }

    /// SQLite's own check of the file, and of every reference. Empty when all is well.
    pub fn check(&self) -> Result<Vec<String>, Error> {
        let mut found = Vec::new();
        let mut statement = self.conn.prepare("pragma integrity_check(100)")?;
        for line in statement.query_map([], |r| r.get::<_, String>(0))? {
            let line = line?;
            if line != "ok" {
                found.push(line);
            }
        }
        let mut statement = self.conn.prepare("pragma foreign_key_check")?;
        let lines = statement
            .query_map([], |r| Ok(format!("a row of `{}` refers to nothing", r.get::<_, String>(0)?)))?;
        for line in lines.take(100) {
            found.push(line?);
        }
        Ok(found)
    }

    /// A copy of the firm as it is, in which anything may be supposed: its sessions join one transaction
    /// and none ends it. The database itself is only read, and no longer than the copy takes, so that
    /// questions work while somebody writes and where nobody may. The copy is in memory or, if it is large,
    /// in a temporary file that has no name; it is gone when the store is closed.
    ///
    /// # Errors
    /// When the database stays busy for too long, or there is no room.
    pub fn supposition(&self) -> Result<Store, Error> {
        // SQLite's name for a temporary database of one's own.
        let mut conn = Connection::open("")?;
        configure(&conn)?;
        conn.set_prepared_statement_cache_capacity(STATEMENTS);
        conn.pragma_update(None, "cache_size", -SUPPOSED_KIB)?;
        conn.pragma_update(None, "synchronous", "off")?;
        {
            let backup = rusqlite::backup::Backup::new(&self.conn, &mut conn)?;
            // One step: the state of one moment. It waits as long as any reader does.
            match backup.step(-1)? {
                rusqlite::backup::StepResult::Done => {}
                _ => return Err(Error::Busy),
            }
        }
        let store = Store { conn, path: self.path.clone(), supposing: Cell::new(false) };
        store.suppose()?;
        Ok(store)
    }

    /// Begins a supposition on the database itself, to keep or to forget it: from now on every session of
    /// this store joins one transaction, and none ends it. What is only asked about is better asked of
    /// [`Store::supposition`].
    ///
    /// # Errors
    /// When the database stays busy for too long, or can't be written.
    pub fn suppose(&self) -> Result<(), Error> {
        self.conn.execute_batch("begin immediate")?;
        self.supposing.set(true);
        Ok(())
    }

    /// Ends a supposition by making it true.
    pub fn keep(&self) -> Result<(), Error> {
        self.supposing.set(false);
        Session::adopt(&self.conn).end(Ending::Commit)
    }

    /// Marks a point within a supposition, to come back to.
    pub fn mark(&self) -> Result<(), Error> {
        debug_assert!(self.supposing.get(), "only a supposition is taken back");
        Ok(self.conn.execute_batch("savepoint mark")?)
    }

    /// Takes back what was supposed since the mark, and the mark.
    pub fn back_to_mark(&self) -> Result<(), Error> {
        Ok(self.conn.execute_batch("rollback to mark; release mark")?)
    }

    /// Begins to read: everything until the session ends sees one state.
    ///
    /// # Errors
    /// When the database is busy.
    pub fn read(&self) -> Result<Session<'_>, Error> {
        self.begin(false)
    }

    /// Begins to write. Whoever else writes is waited for.
    ///
    /// # Errors
    /// When the database stays busy for too long, or can't be written.
    pub fn write(&self) -> Result<Session<'_>, Error> {
        self.begin(true)
    }

    fn begin(&self, write: bool) -> Result<Session<'_>, Error> {
        if self.supposing.get() { Ok(Session::join(&self.conn)) } else { Session::begin(&self.conn, write) }
    }
}

#[cfg(test)]
mod tests;
