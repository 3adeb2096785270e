//! `imctl client`: clients, their policy and walls.

use super::asset;
use crate::cli::app::App;
use crate::cli::args::ClientArg;
use crate::cli::bulk::ImportArgs;
use crate::cli::error::Result;
use crate::cli::export::ExportArgs;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::kernel::Kind;
use crate::domain::law::rules::Choices;
use crate::domain::model::{Client, Table};
use crate::output::Answer;
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Verb {
    /// Create a client
    Create(asset::Described<Client>),
    /// Change a client
    Update {
        #[command(flatten)]
        change: asset::Described<Client>,
        /// P10: let a restricted client join an open client group, where its own settings are asleep
        #[arg(long)]
        open_up: bool,
    },
    /// List clients, and how each is secured
    List(ListArgs),
    /// Show a client
    Show { id: ClientArg },
    #[command(flatten)]
    Asset(asset::Verb),
    /// Import clients from CSV
    Import(ImportArgs),
    /// Export clients as CSV
    Export(ExportArgs),
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Create(_) | Verb::Update { .. } => Needs::Changes(Table::Client),
            Verb::List(_) | Verb::Show { .. } => Needs::Reads(Table::Case),
            Verb::Asset(verb) => verb.needs(),
            Verb::Import(args) => args.needs(Needs::Changes(Table::Client)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create(args) => asset::create(app, &args),
        Verb::Update { change, open_up } => {
            let answers = Choices { joins_open: open_up, ..Choices::default() };
            asset::update(app, Kind::Client, &change, &answers)
        }
        Verb::List(args) => asset::list::<Client>(app, &args),
        Verb::Show { id } => asset::show::<Client, _>(app, &id),
        Verb::Asset(verb) => asset::run(app, Kind::Client, verb),
        Verb::Import(args) => records::import::<Client>(app, &args),
        Verb::Export(args) => records::export::<Client>(app, &args),
    }
}
