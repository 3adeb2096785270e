//! `imctl client-group`: client groups, their policy and walls.

use super::asset;
use crate::cli::app::App;
use crate::cli::bulk::ImportArgs;
use crate::cli::error::Result;
use crate::cli::export::ExportArgs;
use crate::cli::records::{self, ListArgs};
use crate::domain::kernel::id::Kind;
use crate::domain::law::rules::Choices;
use crate::domain::model::ClientGroup;
use crate::output::Answer;
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Verb {
    /// Create a client group
    Create(asset::Described<ClientGroup>),
    /// Change a client group
    Update(asset::Described<ClientGroup>),
    /// List client groups, and how each is secured
    List(ListArgs),
    /// Show a client group
    Show { id: String },
    #[command(flatten)]
    Asset(asset::Verb),
    /// Import client groups from CSV
    Import(ImportArgs),
    /// Export client groups as CSV
    Export(ExportArgs),
}

/// Runs the verb.
///
/// # Errors
/// As the verb's.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create(args) => asset::create(app, &args),
        Verb::Update(args) => asset::update(app, Kind::ClientGroup, &args, &Choices::default()),
        Verb::List(args) => asset::list::<ClientGroup>(app, &args),
        Verb::Show { id } => {
            records::show::<ClientGroup>(app, &id, Kind::ClientGroup, |reading, row, listing| {
                asset::add_more(reading.state, row.id.0, listing);
                Ok(())
            })
        }
        Verb::Asset(verb) => asset::run(app, Kind::ClientGroup, verb),
        Verb::Import(args) => records::import::<ClientGroup>(app, &args),
        Verb::Export(args) => records::export::<ClientGroup>(app, &args),
    }
}
