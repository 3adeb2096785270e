//! What can go wrong with the database, and how SQLite's errors are told apart.

use rusqlite::ErrorCode;
use std::path::PathBuf;

/// What can go wrong with the database.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no database at `{}`", .0.display())]
    Missing(PathBuf),
    #[error("there is a database at `{}` already", .0.display())]
    Exists(PathBuf),
    #[error("`{}` is not a policy database", .0.display())]
    NotOurs(PathBuf),
    #[error("`{}` has the schema {found}, this program knows {known}", path.display())]
    Newer { path: PathBuf, found: i64, known: i64 },
    #[error("`{}` has the schema {found}, this program wants {known}", path.display())]
    Older { path: PathBuf, found: i64, known: i64 },
    #[error("the database is busy: somebody else is writing to it")]
    Busy,
    #[error("the disk is full; nothing was written")]
    Full,
    #[error("the database can't be written to: {0}")]
    ReadOnly(String),
    #[error("the database can't be opened: {0}")]
    Denied(String),
    #[error("the database is damaged: {0}")]
    Corrupt(String),
    #[error("the file `{}` can't be opened: {source}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
    #[error("the database failed: {0}")]
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Busy,
            Some(ErrorCode::DiskFull) => Error::Full,
            Some(ErrorCode::SystemIoFailure) if is_write_failure(&error) => Error::Full,
            Some(ErrorCode::ReadOnly) => Error::ReadOnly(error.to_string()),
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Error::Denied(error.to_string()),
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Error::Corrupt(error.to_string()),
            _ if is_damage(&error) => Error::Corrupt(error.to_string()),
            _ => Error::Sql(error),
        }
    }
}

/// Something is missing or of another type than the schema says: what a damaged page looks like from
/// above.
fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::Error as E;
    match error {
        E::InvalidColumnType(..)
        | E::FromSqlConversionFailure(..)
        | E::IntegralValueOutOfRange(..)
        | E::Utf8Error(..) => true,
        E::SqliteFailure(_, Some(text)) => {
            text.starts_with("no such table") || text.starts_with("no such column")
        }
        E::SqlInputError { msg, .. } => msg.starts_with("no such table") || msg.starts_with("no such column"),
        _ => false,
    }
}

/// A short write: what a file-size limit or a quota looks like to SQLite.
fn is_write_failure(error: &rusqlite::Error) -> bool {
    const SQLITE_IOERR_WRITE: i32 = 0x030a;
    error.sqlite_error().is_some_and(|e| e.extended_code == SQLITE_IOERR_WRITE)
}
