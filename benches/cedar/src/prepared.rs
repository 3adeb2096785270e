//! One prepared statement, run for each request: `prepared DIR DB OUT.csv` decides DIR/requests.csv at
//! 2026-06-01T00:00:00Z from the database that ../sql/integers.sql makes.
//!
//! All in one read transaction, the file mapped, 64 MiB of cache: what SQLite needs to be quick.

use rusqlite::{Connection, OpenFlags};
use std::error::Error;
use std::io::{BufWriter, Write};
use std::path::Path;

/// 2026-06-01T00:00:00Z
const AT: i64 = 1_780_272_000;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().collect();
    let [_, dir, db, out] = args.as_slice() else { return Err("prepared DIR DB OUT.csv".into()) };
    let db = Connection::open_with_flags(db, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.execute_batch("PRAGMA cache_size=-64000; PRAGMA mmap_size=2000000000; BEGIN")?;
    let mut check = db.prepare(include_str!("../../sql/check.sql"))?;
    check.raw_bind_parameter(3, AT)?;
    let requests = Path::new(dir).join("requests.csv");
    let mut requests = csv::ReaderBuilder::new().buffer_capacity(1 << 18).from_path(requests)?;
    let mut out = BufWriter::with_capacity(1 << 18, std::fs::File::create(out)?);
    writeln!(out, "user_id,matter_id,decision")?;
    let mut row = csv::StringRecord::new();
    while requests.read_record(&mut row)? {
        check.raw_bind_parameter(1, &row[0])?;
        check.raw_bind_parameter(2, &row[1])?;
        let mut found = check.raw_query();
        let allowed = match found.next()? {
            Some(answer) => answer.get(0)?,
            None => false,
        };
        writeln!(out, "{},{},{}", &row[0], &row[1], if allowed { "allow" } else { "deny" })?;
    }
    out.flush()?;
    Ok(())
}
