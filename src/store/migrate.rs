//! The migrations and the runner that applies those that a database hasn't had.

use crate::store::error::Error;
use rusqlite::Connection;

/// Every migration, in order. Never edited once released; a change is a new one.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_firm.sql"),
    include_str!("migrations/0002_content.sql"),
    include_str!("migrations/0003_requests.sql"),
    include_str!("migrations/0004_holds.sql"),
    include_str!("migrations/0005_services.sql"),
    include_str!("migrations/0006_actors.sql"),
];

/// The schema that this program works with: how many migrations there are.
pub const VERSION: i64 = MIGRATIONS.len().cast_signed() as i64;

/// Applies what is missing, all or nothing. Whoever calls made a copy first, if there is data.
pub(super) fn run(conn: &Connection, application_id: i64) -> Result<(), Error> {
    conn.execute_batch("begin exclusive")?;
    let migrate = || -> Result<(), Error> {
        let done: i64 = conn.query_row("pragma user_version", [], |r| r.get(0))?;
        for migration in MIGRATIONS.iter().skip(usize::try_from(done).unwrap_or(0)) {
            conn.execute_batch(migration)?;
        }
        conn.pragma_update(None, "application_id", application_id)?;
        conn.pragma_update(None, "user_version", VERSION)?;
        Ok(())
    };
    match migrate() {
        Ok(()) => Ok(conn.execute_batch("commit")?),
        Err(error) => {
            let _ = conn.execute_batch("rollback");
            Err(error)
        }
    }
}
