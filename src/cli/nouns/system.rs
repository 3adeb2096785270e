//! `imctl system`: the products that ask the policy (P9).

use crate::cli::app::{App, LookUp};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::Result;
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::records::{self, ListArgs};
use crate::domain::kernel::id::Kind;
use crate::domain::model::System;
use crate::output::Answer;
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Verb {
    /// Register a system
    #[command(visible_alias = "add")]
    Create {
        id: String,
        #[command(flatten)]
        fields: Fields<System>,
    },
    /// Change a system's description
    Update {
        id: String,
        #[command(flatten)]
        fields: Fields<System>,
    },
    /// Take a system away that nothing is excluded from
    Delete { id: String },
    /// List systems
    List(ListArgs),
    /// Show a system
    Show { id: String },
    /// Import systems from CSV
    Import(ImportArgs),
    /// Export systems as CSV
    Export(ExportArgs),
}

/// Runs the verb.
///
/// # Errors
/// As the verb's.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create { id, fields } => records::create(app, &[("id", &id)], &fields),
        Verb::Update { id, fields } => records::update(app, &[("id", &id)], &fields),
        Verb::Delete { id } => app.write(|work| {
            let system = work.find(&id, &[Kind::System], Some(Kind::System))?;
            let row: System = work.row(system)?;
            work.remove(&row);
            Ok(format!("took system `{}` away", row.id))
        }),
        Verb::List(args) => records::list::<System>(app, &args, &[]),
        Verb::Show { id } => records::show::<System>(app, &id, Kind::System, |_, _, _| Ok(())),
        Verb::Import(args) => records::import::<System>(app, &args),
        Verb::Export(args) => records::export::<System>(app, &args),
    }
}
