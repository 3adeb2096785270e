//! `imctl matter`: matters, their policy and walls.

use super::asset;
use crate::cli::app::App;
use crate::cli::args::MatterArg;
use crate::cli::bulk::ImportArgs;
use crate::cli::error::Result;
use crate::cli::export::ExportArgs;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::kernel::Kind;
use crate::domain::law::rules::Choices;
use crate::domain::model::{Matter, Table};
use crate::output::Answer;
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Verb {
    /// Create a matter
    #[command(visible_alias = "add")]
    Create(asset::Described<Matter>),
    /// Change a matter
    Update(asset::Described<Matter>),
    /// List matters, and how each is secured
    List(ListArgs),
    /// Show a matter
    Show { id: MatterArg },
    #[command(flatten)]
    Asset(asset::Verb),
    /// Import matters from CSV
    Import(ImportArgs),
    /// Export matters as CSV
    Export(ExportArgs),
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Create(_) | Verb::Update(_) => Needs::Changes(Table::Matter),
            Verb::List(_) | Verb::Show { .. } => Needs::Reads(Table::Case),
            Verb::Asset(verb) => verb.needs(),
            Verb::Import(args) => args.needs(Needs::Changes(Table::Matter)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create(args) => asset::create(app, &args),
        Verb::Update(args) => asset::update(app, Kind::Matter, &args, &Choices::default()),
        Verb::List(args) => asset::list::<Matter>(app, &args),
        Verb::Show { id } => asset::show::<Matter, _>(app, &id),
        Verb::Asset(verb) => asset::run(app, Kind::Matter, verb),
        Verb::Import(args) => records::import::<Matter>(app, &args),
        Verb::Export(args) => records::export::<Matter>(app, &args),
    }
}
