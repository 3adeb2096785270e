//! What an approval makes of the beneficiary's staffing (Q4).

use crate::domain::kernel::{Arg, Cell, Instant, List, Message, Record, State, message};
use crate::domain::model::{Request, Staffing, StaffingSource, StaffingType};

/// The row that the beneficiary had before the change.
pub(crate) fn row_before(state: &State<'_>, request: &Request) -> Option<Staffing> {
    state.before(&[request.asset.store(), request.principal.store()])
}

/// Q4: the row that the beneficiary has once the request is approved, in all systems.
///
/// A row that has ended makes room for a new one. Of a row that still counts nothing is taken away: it grows
/// to all systems, the later end and the higher type. One row can't say that some systems end later than
/// others, so where growing would give more than the row and the approval do between them, there is none,
/// and the answer is why.
pub(crate) fn granted(request: &Request, row: Option<Staffing>, now: Instant) -> Result<Staffing, Message> {
    let kind = request.kind.unwrap_or(StaffingType::Basic);
    let fresh = Staffing {
        asset: request.asset,
        member: request.principal,
        kind,
        until: request.until,
        reason: request.reason,
        source: StaffingSource::Request,
        added_at: Some(now),
        added_by: request.decided_by,
        ..Staffing::blank()
    };
    let Some(row) = row.filter(|row| row.until.is_none_or(|until| now < until)) else { return Ok(fresh) };
    // No end is the latest.
    let end = |until: Option<Instant>| until.map_or(i64::MAX, |until| until.0);
    let (own, asked) = (end(row.until), end(request.until));
    let latest = own.max(asked);
    let in_all_systems = if row.systems.0.is_empty() { latest } else { asked };
    let (higher, of_it) = match (row.kind == kind, row.kind) {
        (true, _) => (kind, latest),
        (false, StaffingType::Team) => (row.kind, own),
        (false, _) => (kind, asked),
    };
    if in_all_systems == latest && of_it == latest {
        let until = if own < asked { request.until } else { row.until };
        return Ok(Staffing { systems: List::default(), until, kind: higher, ..row });
    }
    let systems: Vec<&str> = row.systems.names().collect();
    let systems: Arg = if systems.is_empty() { "all systems".into() } else { systems.into() };
    let until = |until: Option<Instant>| until.map_or("without end".into(), |at| message!("until {at}", at));
    Err(message!(
        "`{member}` is on the staffing of {asset} already ({own_kind}, in {systems}, {until}): one row can't say that \
         and {kind}, in all systems, {asked} as well",
        member = row.member,
        asset = Arg::Described(row.asset.0),
        kind,
        own_kind = row.kind,
        systems,
        until = until(row.until),
        asked = until(request.until)
    ))
}
