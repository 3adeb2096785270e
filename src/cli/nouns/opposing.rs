//! `imctl opposing`: teams that are kept apart (X2–X4).

use crate::bulk::build::Mode;
use crate::cli::app::App;
use crate::cli::args::{AssetArg, OpposingSetArg, find_each};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::access::{StateFacts, side_people};
use crate::domain::kernel::{Cell, Flag, counted};
use crate::domain::model::{OpposingSet, OpposingSide, Table};
use crate::output::Answer;
use clap::Subcommand;
use serde_json::json;

#[derive(Subcommand)]
pub enum Verb {
    /// Create an opposing team set, not in force yet
    Create {
        id: String,
        #[command(flatten)]
        fields: Fields<OpposingSet>,
    },
    /// Change a set's name
    Update {
        id: OpposingSetArg,
        #[command(flatten)]
        fields: Fields<OpposingSet>,
    },
    /// Put assets on a side
    AddSide {
        id: OpposingSetArg,
        /// `matter:1001`, `client:ACME` …, separated by spaces or `;`
        #[arg(required = true)]
        assets: Vec<AssetArg>,
        /// The side: a number or a short name
        #[arg(long)]
        side: String,
    },
    /// Take assets off their side
    RemoveSide {
        id: OpposingSetArg,
        #[arg(required = true)]
        assets: Vec<AssetArg>,
    },
    /// Put a set in force: prints who loses access, and asks
    Activate { id: OpposingSetArg },
    /// Take a set out of force; it is kept
    Deactivate { id: OpposingSetArg },
    /// List sets
    List(ListArgs),
    /// Show a set, its sides and their people
    Show { id: OpposingSetArg },
    /// Import sets from CSV
    Import(ImportArgs),
    /// Export sets as CSV
    Export(ExportArgs),
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Create { .. } | Verb::Update { .. } | Verb::Activate { .. } | Verb::Deactivate { .. } => {
                Needs::Changes(Table::OpposingSet)
            }
            Verb::AddSide { .. } | Verb::RemoveSide { .. } => Needs::Changes(Table::OpposingSide),
            Verb::List(_) | Verb::Show { .. } => Needs::Reads(Table::OpposingSet),
            Verb::Import(args) => args.needs(Needs::Changes(Table::OpposingSide)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create { id, fields } => records::create(app, &[&id], &fields),
        Verb::Update { id, fields } => records::update(app, &[id.text()], &fields),
        Verb::AddSide { id, assets, side } => app.write(|work| {
            let set: OpposingSet = id.row(work)?;
            let assets = find_each(&assets, work)?;
            for asset in &assets {
                let mut fields = Fields::<OpposingSide>::default();
                fields
                    .set(OpposingSide::set, set.id.show())
                    .set(OpposingSide::side, &side)
                    .set(OpposingSide::asset, asset.show());
                work.put(Mode::Upsert, &fields)?;
            }
            let count = counted(assets.len(), "asset");
            Ok(format!("put {count} on side `{side}` of `{}`", set.id))
        }),
        Verb::RemoveSide { id, assets } => app.write(|work| {
            let set: OpposingSet = id.row(work)?;
            let rows = work.state.by(OpposingSide::set, set.id);
            for asset in find_each(&assets, work)? {
                let row = rows.iter().find(|row| row.asset == asset);
                let row =
                    row.ok_or_else(|| Error::not_found(format!("`{asset}` is on no side of `{}`", set.id)))?;
                work.remove(row);
            }
            Ok(format!("took assets off the sides of `{}`", set.id))
        }),
        Verb::Activate { id } => activate(app, &id),
        Verb::Deactivate { id } => app.write(|work| {
            app.must_have_reason()?;
            let set: OpposingSet = id.row(work)?;
            work.put_row(OpposingSet { active: Flag(false), ..set });
            Ok(format!("opposing team set `{}` is not in force now", set.id))
        }),
        Verb::List(args) => records::list::<OpposingSet>(app, &args, &[]),
        Verb::Show { id } => show(app, &id),
        Verb::Import(args) => records::import::<OpposingSet>(app, &args),
        Verb::Export(args) => records::export::<OpposingSet>(app, &args),
    }
}

fn show(app: &App, id: &OpposingSetArg) -> Result<Answer> {
    records::show::<OpposingSet, _>(app, id, |reading, set, listing| {
        let facts = StateFacts::new(reading.state);
        let mut rows = reading.state.by(OpposingSide::set, set.id);
        rows.sort_by_key(|row| (row.side.0.as_str(), row.asset.0.order()));
        let table = app.is_for_people();
        let sides: Vec<serde_json::Value> = rows
            .chunk_by(|a, b| a.side.0.key() == b.side.0.key())
            .map(|side| {
                let assets: Vec<String> = side.iter().map(|row| row.asset.show()).collect();
                let people: Vec<String> = side_people(&facts, facts.side(set.id, side[0].side))
                    .into_iter()
                    .map(|person| facts.name(person.user))
                    .collect();
                if table {
                    let count = if people.len() == 1 { "person" } else { "people" };
                    format!("{}: {} ({} {count})", side[0].side.0, assets.join(" "), people.len()).into()
                } else {
                    json!({"side": side[0].side.show(), "assets": assets, "people": people})
                }
            })
            .collect();
        listing.add_column("sides", |_| sides.clone().into());
        Ok(())
    })
}

/// X4: who loses access is told, and asked about, as for every change: see `cli/impact.rs`.
fn activate(app: &App, id: &OpposingSetArg) -> Result<Answer> {
    app.write(|work| {
        let set: OpposingSet = id.row(work)?;
        if set.active.0 {
            return Ok(format!("opposing team set `{}` is in force already", set.id));
        }
        work.put_row(OpposingSet { active: Flag(true), ..set });
        Ok(format!("opposing team set `{}` is in force now", set.id))
    })
}
