//! `imctl client-group`: client groups, their policy and walls.

use super::asset;
use crate::cli::app::App;
use crate::cli::args::ClientGroupArg;
use crate::cli::bulk::ImportArgs;
use crate::cli::error::Result;
use crate::cli::export::ExportArgs;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::kernel::Kind;
use crate::domain::law::rules::Choices;
use crate::domain::model::{ClientGroup, Table};
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
    Show { id: ClientGroupArg },
    #[command(flatten)]
    Asset(asset::Verb),
    /// Import client groups from CSV
    Import(ImportArgs),
    /// Export client groups as CSV
    Export(ExportArgs),
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Create(_) | Verb::Update(_) => Needs::Changes(Table::ClientGroup),
            Verb::List(_) | Verb::Show { .. } => Needs::Reads(Table::Case),
            Verb::Asset(verb) => verb.needs(),
            Verb::Import(args) => args.needs(Needs::Changes(Table::ClientGroup)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create(args) => asset::create(app, &args),
        Verb::Update(args) => asset::update(app, Kind::ClientGroup, &args, &Choices::default()),
        Verb::List(args) => asset::list::<ClientGroup>(app, &args),
        Verb::Show { id } => asset::show::<ClientGroup, _>(app, &id),
        Verb::Asset(verb) => asset::run(app, Kind::ClientGroup, verb),
        Verb::Import(args) => records::import::<ClientGroup>(app, &args),
        Verb::Export(args) => records::export::<ClientGroup>(app, &args),
    }
}
