//! Does the chain of the history fit, from its first pack to its last?

use super::entry::Reader;
use super::{chain, find_batch, head};
use crate::domain::model::Table;
use crate::store::error::Error;
use rusqlite::Connection;
use std::fmt::Write;

/// A point in the history that can be kept elsewhere and checked later.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
pub struct Anchor {
    /// How many entries there were.
    pub entries: i64,
    /// The hash of the last pack, in hexadecimal.
    pub hash: String,
}

impl Anchor {
    /// The end of the history as it is.
    pub(in crate::store) fn now(conn: &Connection) -> Result<Anchor, Error> {
        let (entries, hash) = head(conn)?;
        Ok(Anchor { entries, hash: hex(&hash) })
    }
}

/// Bytes in hexadecimal.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// What [`verify`] found.
#[derive(Clone, PartialEq, Debug)]
pub enum Verdict {
    /// Everything fits: so many entries in so many batches.
    Good { entries: i64, batches: i64 },
    /// The first entry that doesn't fit, and why.
    Bad { entry: i64, why: String },
}

/// Follows the chain from the first pack to the last, and compares it with an anchor.
pub(in crate::store) fn verify(conn: &Connection, anchor: Option<&Anchor>) -> Result<Verdict, Error> {
    let bad = |entry, why: &str| Ok(Verdict::Bad { entry, why: why.into() });
    let mut statement = conn.prepare(
        "select h.first, h.count, h.batch, h.least, h.most, h.least_other, h.most_other, h.hash, b.body
         from history h left join history_body b on b.first = h.first order by h.first",
    )?;
    let mut rows = statement.query([])?;
    let (mut next, mut hash, mut batches, mut batch_now) = (1i64, Vec::new(), 0i64, (0i64, Vec::new()));
    let mut anchored = anchor.is_none_or(|a| a.entries == 0);
    while let Some(row) = rows.next()? {
        let (first, count, batch): (i64, u32, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if first != next {
            return bad(next, "entries are missing here");
        }
        if batch != batch_now.0 {
            if batch != batch_now.0 + 1 {
                return bad(first, "a batch is missing before it");
            }
            match find_batch(conn, batch)? {
                Some(found) => batch_now = (batch, found.digest()),
                None => return bad(first, "its batch is missing"),
            }
            batches += 1;
        }
        let range = [row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?];
        let kept: Vec<u8> = row.get(7)?;
        let Some(body) = row.get::<_, Option<Vec<u8>>>(8)? else {
            return bad(first, "its body is missing");
        };
        hash = chain(&hash, &batch_now.1, first, count, range, &body);
        if hash != kept {
            return bad(first, &format!("it or one of the {count} entries packed with it was changed"));
        }
        if entries_in(&body).is_none_or(|n| n != count) {
            return bad(first, "its body can't be read");
        }
        next = first + i64::from(count);
        if let Some(anchor) = anchor
            && anchor.entries == next - 1
        {
            if anchor.hash != hex(&hash) {
                return bad(first, "the history up to here is not the one that the anchor was taken of");
            }
            anchored = true;
        }
    }
    if !anchored {
        return bad(next, "the anchor was taken of a longer history: the end was cut off");
    }
    let all: i64 = conn.query_row("select count(*) from batches", [], |r| r.get(0))?;
    if all != batches {
        return bad(next, "there is a batch without entries");
    }
    let bodies: i64 = conn.query_row(
        "select count(*) from history_body where first not in (select first from history)",
        [],
        |r| r.get(0),
    )?;
    if bodies != 0 {
        return bad(next, "there is a body without a pack");
    }
    let latest = latest_event(conn)?;
    if latest >= next {
        return bad(next, "there are records that were touched by later entries: the end was cut off");
    }
    Ok(Verdict::Good { entries: next - 1, batches })
}

/// The number of the last entry that touched any record that still is.
fn latest_event(conn: &Connection) -> Result<i64, Error> {
    let mut latest = 0;
    for table in Table::ALL {
        let sql = format!("select coalesce(max(event), 0) from \"{}\"", table.name());
        latest = latest.max(conn.query_row(&sql, [], |r| r.get(0))?);
    }
    Ok(latest)
}

/// How many entries a body holds, if it can be read at all.
fn entries_in(body: &[u8]) -> Option<u32> {
    let body = lz4_flex::decompress_size_prepended(body).ok()?;
    let mut at = Reader::new(&body);
    let mut count = 0;
    while !at.is_at_end() {
        at.skip_entry()?;
        count += 1;
    }
    Some(count)
}
