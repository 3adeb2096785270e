//! `imctl system`: the products that ask the policy (P9).

use crate::cli::app::App;
use crate::cli::args::SystemArg;
use crate::cli::bulk::ImportArgs;
use crate::cli::error::Result;
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::model::{System, Table};
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
        id: SystemArg,
        #[command(flatten)]
        fields: Fields<System>,
    },
    /// Take a system away that nothing is excluded from
    Delete { id: SystemArg },
    /// List systems
    List(ListArgs),
    /// Show a system
    Show { id: SystemArg },
    /// Import systems from CSV
    Import(ImportArgs),
    /// Export systems as CSV
    Export(ExportArgs),
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Create { .. } | Verb::Delete { .. } | Verb::Export(_) => Needs::Operator,
            Verb::Update { .. } => Needs::Changes(Table::System),
            Verb::List(_) | Verb::Show { .. } => Needs::Reads(Table::System),
            Verb::Import(args) => args.needs(Needs::Changes(Table::System)),
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create { id, fields } => records::create(app, &[&id], &fields),
        Verb::Update { id, fields } => records::update(app, &[id.text()], &fields),
        Verb::Delete { id } => app.write(|work| {
            let row: System = id.row(work)?;
            work.remove(&row);
            Ok(format!("took system `{}` away", row.id))
        }),
        Verb::List(args) => records::list::<System>(app, &args, &[]),
        Verb::Show { id } => records::show::<System, _>(app, &id, |_, _, _| Ok(())),
        Verb::Import(args) => records::import::<System>(app, &args),
        Verb::Export(args) => records::export::<System>(app, &args),
    }
}
