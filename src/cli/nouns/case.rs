//! `imctl case`: several matters under one policy (P1, P5–P8).

mod create;
mod matters;

use super::asset;
use crate::cli::app::App;
use crate::cli::args::CaseArg;
use crate::cli::bulk::ImportArgs;
use crate::cli::error::Result;
use crate::cli::export::ExportArgs;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::kernel::Kind;
use crate::domain::law::rules::Choices;
use crate::domain::model::{Case, Table};
use crate::output::Answer;
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Verb {
    /// Create a case; whether it takes an id is the setting `case_id`. On a terminal, without a name: a
    /// wizard asks for everything
    #[command(visible_alias = "add")]
    Create(create::Create),
    /// Change a case
    Update(asset::Described<Case>),
    /// List cases, and how each is secured
    List(ListArgs),
    /// Show a case
    Show { id: CaseArg },
    /// Put matters into a case
    AddMatter(matters::Add),
    /// Take matters out of a case; what they had of their own is back
    RemoveMatter(matters::Remove),
    #[command(flatten)]
    Asset(asset::Verb),
    /// Import cases from CSV
    Import(ImportArgs),
    /// Export cases as CSV
    Export(ExportArgs),
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Create(_) | Verb::Update(_) => Needs::Changes(Table::Case),
            Verb::AddMatter(_) | Verb::RemoveMatter(_) => Needs::Changes(Table::Matter),
            Verb::List(_) | Verb::Show { .. } => Needs::Reads(Table::Case),
            Verb::Asset(verb) => verb.needs(),
            Verb::Import(args) => args.needs(Needs::Changes(Table::Case)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create(args) => create::run(app, args),
        Verb::Update(args) => asset::update(app, Kind::Case, &args, &Choices::default()),
        Verb::List(args) => asset::list::<Case>(app, &args),
        Verb::Show { id } => asset::show::<Case, _>(app, &id),
        Verb::AddMatter(args) => matters::add(app, &args),
        Verb::RemoveMatter(args) => matters::remove(app, &args),
        Verb::Asset(verb) => asset::run(app, Kind::Case, verb),
        Verb::Import(args) => records::import::<Case>(app, &args),
        Verb::Export(args) => records::export::<Case>(app, &args),
    }
}
