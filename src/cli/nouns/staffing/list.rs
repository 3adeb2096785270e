//! `staffing list` and `show`: every row, computed ones too, and what each means today (S1, S5).

use crate::cli::app::{App, Reading};
use crate::cli::args::{AssetArg, PrincipalArg};
use crate::cli::error::{Error, Result};
use crate::cli::records::ListArgs;
use crate::domain::access::{
    Facts, RowStatus, StaffingRow, StateFacts, assistants_follow, follow_asset, row_status,
};
use crate::domain::actor::Reader;
use crate::domain::kernel::{Flag, Kind, Object, Principal, command, described};
use crate::domain::law::wall::is_told;
use crate::domain::model::commands::STAFFING_LIST;
use crate::domain::model::{Assistant, Staffing, StaffingSource, StaffingType};
use crate::output::{Answer, Listing};

/// What tables for people show.
const BRIEF: [&str; 9] =
    ["asset", "member", "type", "until", "systems", "reason", "attorney", "state", "why"];

/// A row, and the timekeeper whom a computed one follows.
struct Line {
    row: Staffing,
    follows: Option<Object>,
    status: RowStatus,
    why: String,
}

/// `staffing list`.
pub fn list(app: &App, asset: Option<&AssetArg>, args: &ListArgs) -> Result<Answer> {
    app.read(|reading| {
        let state = reading.state;
        let lines = match asset {
            Some(asset) => {
                let rows = reading.visible(state.by(Staffing::asset, asset.find(reading)?));
                let facts = StateFacts::new(state);
                lines(reading, &facts, &facts, &rows)
            }
            None => {
                state.read_whole_tables();
                let facts = StateFacts::new(state);
                lines(reading, &facts, &facts.to_memory(), &reading.rows::<Staffing>())
            }
        };
        Ok(Answer::of(args.apply(reading, listing(lines))?.brief(&BRIEF)))
    })
}

/// `staffing show`.
///
/// # Errors
/// When the member isn't on the staffing.
pub fn show(app: &App, asset: &AssetArg, member: &PrincipalArg) -> Result<Answer> {
    app.read(|reading: &Reading<'_, '_>| {
        let (asset, member) = (asset.find(reading)?, member.find(reading)?);
        let facts = StateFacts::new(reading.state);
        let rows = reading.visible(reading.state.by(Staffing::asset, asset));
        let mut lines = lines(reading, &facts, &facts, &rows);
        lines.retain(|line| line.row.member == member);
        if lines.is_empty() {
            return Err(not_staffed(asset.0, member));
        }
        Ok(Answer::one(listing(lines)))
    })
}

/// `JDOE` isn't on the staffing of `matter:1001`.
pub fn not_staffed(asset: Object, member: Principal) -> Error {
    Error::not_found(format!("`{member}` isn't on the staffing of {}", described(asset)))
        .hint(command!(STAFFING_LIST, asset))
}

fn listing(mut lines: Vec<Line>) -> Listing {
    lines.sort_by_cached_key(|line| {
        (line.row.asset.0.order(), line.row.member.0.order(), line.follows.map(Object::order))
    });
    let rows: Vec<Staffing> = lines.iter().map(|line| line.row).collect();
    let mut listing = Listing::of(&rows);
    listing.add_column("computed", |at| lines[at].follows.is_some().into());
    listing.add_column("state", |at| lines[at].status.word().into());
    listing.add_column("why", |at| std::mem::take(&mut lines[at].why).into());
    listing
}

/// The rows, and those of the assistants who follow valid rows, as `facts` see them. The numbers are those
/// of `named`.
fn lines<F: Facts>(
    reading: &Reading<'_, '_>,
    named: &StateFacts<'_, '_>,
    facts: &F,
    rows: &[Staffing],
) -> Vec<Line> {
    let (state, now) = (reading.state, reading.app.now);
    let reader = Reader::new(state, reading.app.actor());
    let line = |row: Staffing, follows: Option<Object>| {
        let (asset, member) = (named.id(row.asset), named.id(row.member));
        let status = row_status(facts, asset, member, held(&row), now);
        let follows_whom = follows.map(|timekeeper| format!("assistant of {timekeeper}"));
        let why = status.why(&|id| named.name(id), &|bar| is_told(bar, named, &reader));
        let parts: Vec<String> =
            follows_whom.into_iter().chain([why]).filter(|part| !part.is_empty()).collect();
        Line { row, follows, status, why: parts.join(", ") }
    };
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        lines.push(line(*row, None));
        let asset = named.id(row.asset);
        let follows = row.member.0.kind == Kind::User
            && held(row).is_valid(now)
            && assistants_follow(facts, follow_asset(asset, &facts.place(asset)));
        if !follows {
            continue;
        }
        for Assistant { assistant, .. } in state.by(Assistant::timekeeper, row.member) {
            if facts.row(asset, named.id(assistant)).is_none() {
                let computed = Staffing {
                    member: Principal(assistant.0),
                    kind: StaffingType::Support,
                    attorney: Flag(false),
                    source: StaffingSource::Assistant,
                    ..*row
                };
                lines.push(line(computed, Some(row.member.0)));
            }
        }
    }
    lines
}

fn held(row: &Staffing) -> StaffingRow {
    StaffingRow { until: row.until, limited: !row.systems.0.is_empty() }
}
