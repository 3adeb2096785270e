//! What is shown of assets: how each is secured, and what hangs on it.

use crate::cli::app::App;
use crate::cli::args::named::{Named, Target};
use crate::cli::error::Result;
use crate::cli::records::{self, ListArgs};
use crate::domain::access::{Facts, StateFacts, governing};
use crate::domain::actor::Guarded;
use crate::domain::kernel::{Asset, Cell, Kind, Object, Record, State};
use crate::domain::model::{
    AccessRequests, Administrator, Conflict, ExcludedSystem, OpposingSide, Policy, Security,
};
use crate::output::{Answer, Listing};
use serde_json::Value;
use std::collections::BTreeSet;

/// Adds what governs an asset, and why (P4).
pub fn add_governing(state: &State<'_>, asset: Object, listing: &mut Listing) {
    let facts = StateFacts::new(state);
    let now = governing(&facts, facts.id(asset));
    listing.add_column("secured", |_| now.basis.words().into());
    listing.add_column("governed_by", |_| facts.name(now.asset).into());
}

/// What `show` says of an asset beside its own columns.
fn add_more(state: &State<'_>, asset: Object, listing: &mut Listing) {
    add_governing(state, asset, listing);
    let policy = state.entity::<Policy>(asset).unwrap_or(Policy { asset: Asset(asset), ..Policy::blank() });
    listing.add_column("security", |_| policy.security_or_default().word().into());
    if matches!(asset.kind, Kind::Client | Kind::ClientGroup) {
        listing.add_column("limited_to_staffing", |_| policy.limited_to_staffing.0.into());
    }
    if policy.security_or_default() == Security::Restricted
        || policy.access_requests != AccessRequests::default()
    {
        listing.add_column("access_requests", |_| policy.access_requests.word().into());
    }
    let rows = |of: Vec<Value>| Value::from(of);
    let staffing = state.by(crate::domain::model::Staffing::asset, asset);
    listing.add_column("staffing", |_| rows(sorted(staffing.iter().map(|r| r.member.show()))));
    let conflicts = state.by(Conflict::asset, asset);
    listing.add_column("conflicts", |_| rows(sorted(conflicts.iter().map(|r| r.principal.show()))));
    // Somebody of two types is one person.
    let administrators = state.by(Administrator::asset, asset);
    let administrators: BTreeSet<String> = administrators.iter().map(|r| r.principal.show()).collect();
    listing.add_column("administrators", |_| rows(sorted(administrators.iter().cloned())));
    let systems = state.by(ExcludedSystem::asset, asset);
    listing.add_column("excluded_systems", |_| rows(sorted(systems.iter().map(|r| r.system.show()))));
    let sides = state.by(OpposingSide::asset, asset);
    listing.add_column("opposing_sides", |_| {
        rows(sorted(sides.iter().map(|r| format!("{}/{}", r.set, r.side.0))))
    });
    let below = {
        let facts = StateFacts::new(state);
        let mut below = Vec::new();
        facts.any_below(facts.id(asset), |id| {
            below.push(facts.name(id));
            false
        });
        below
    };
    if asset.kind != Kind::Matter {
        let name = if asset.kind == Kind::ClientGroup { "clients" } else { "matters" };
        listing.add_column(name, |_| {
            rows(sorted(below.iter().map(|b| b.split_once(':').map_or(b.clone(), |(_, id)| id.to_owned()))))
        });
    }
}

/// One asset, with what hangs on it.
pub fn show<R: Record, T: Target>(app: &App, id: &Named<T>) -> Result<Answer> {
    records::show::<R, T>(app, id, |reading, row, listing| {
        if let Some(asset) = R::SCHEMA.object_of(&row.row()) {
            add_more(reading.state, asset, listing);
        }
        Ok(())
    })
}

fn sorted(names: impl Iterator<Item = String>) -> Vec<Value> {
    let mut names: Vec<String> = names.collect();
    names.sort();
    names.into_iter().map(Value::from).collect()
}

/// What `list` of an asset table shows beside the columns: how each is secured.
pub fn list<R: Guarded>(app: &App, args: &ListArgs) -> Result<Answer> {
    app.read(|reading| {
        reading.state.read_whole_tables();
        let rows = reading.rows::<R>();
        let mut listing = Listing::of(&rows);
        let facts = StateFacts::new(reading.state);
        listing.add_column("secured", |at| match rows[at].row()[0].object() {
            Some(asset) => governing(&facts, facts.id(asset)).basis.words().into(),
            None => Value::Null,
        });
        Ok(Answer::of(args.apply(reading, listing)?))
    })
}
