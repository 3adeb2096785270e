//! `imctl library`: document repositories.

use crate::cli::app::App;
use crate::cli::args::LibraryArg;
use crate::cli::bulk::ImportArgs;
use crate::cli::error::Result;
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::model::{Group, Library, LibraryUser, Table};
use crate::output::Answer;
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Verb {
    /// Create a library with its built-in roles and groups
    Create {
        /// Id: 1 to 64 characters, no white space
        id: String,
        #[command(flatten)]
        fields: Fields<Library>,
    },
    /// Change a library
    Update {
        id: LibraryArg,
        #[command(flatten)]
        fields: Fields<Library>,
    },
    /// List libraries
    List(ListArgs),
    /// Show a library
    Show { id: LibraryArg },
    /// Import libraries from CSV
    Import(ImportArgs),
    /// Export libraries as CSV
    Export(ExportArgs),
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Create { .. } | Verb::Export(_) => Needs::Operator,
            Verb::Update { .. } => Needs::Changes(Table::Library),
            Verb::List(_) | Verb::Show { .. } => Needs::Reads(Table::Library),
            Verb::Import(args) => args.needs(Needs::Changes(Table::Library)),
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create { id, fields } => records::create(app, &[&id], &fields),
        Verb::Update { id, fields } => records::update(app, &[id.text()], &fields),
        Verb::List(args) => records::list::<Library>(app, &args, &[]),
        Verb::Show { id } => records::show::<Library, _>(app, &id, |reading, row, listing| {
            let users = reading.state.by(LibraryUser::library, row.id).len();
            let groups =
                reading.state.all::<Group>().iter().filter(|g| g.id.0.library() == Some(row.id.0)).count();
            listing.add_column("users", |_| users.into());
            listing.add_column("groups", |_| groups.into());
            Ok(())
        }),
        Verb::Import(args) => records::import::<Library>(app, &args),
        Verb::Export(args) => records::export::<Library>(app, &args),
    }
}
