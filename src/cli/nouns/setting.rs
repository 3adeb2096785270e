//! `imctl setting`: the settings of the firm (T3).

use crate::bulk::build::Mode;
use crate::cli::app::App;
use crate::cli::args::SettingArg;
use crate::cli::bulk::ImportArgs;
use crate::cli::error::Result;
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records;
use crate::domain::kernel::{State, Stored};
use crate::domain::model::setting::{Definition, SETTINGS, value};
use crate::domain::model::{Setting, Table};
use crate::output::{Answer, Listing};
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Verb {
    /// Set a setting
    Set { key: SettingArg, value: String },
    /// Go back to a setting's default
    Unset { key: SettingArg },
    /// List every setting with its value and default
    List,
    /// Show a setting
    Show { key: SettingArg },
    /// Import settings from CSV
    Import(ImportArgs),
    /// Export the settings that were set as CSV
    Export(ExportArgs),
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Set { .. } | Verb::Unset { .. } => Needs::Changes(Table::Setting),
            Verb::List | Verb::Show { .. } => Needs::Reads(Table::Setting),
            Verb::Import(args) => args.needs(Needs::Changes(Table::Setting)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Set { key, value } => {
            let key = key.find()?.key;
            app.write(|work| {
                let mut fields = Fields::<Setting>::default();
                fields.set(Setting::key, key).set(Setting::value, &value);
                let (_, row) = work.put(Mode::Upsert, &fields)?;
                Ok(format!("set {} to `{}`", row.key, row.value))
            })
        }
        Verb::Unset { key } => {
            let definition = key.find()?;
            app.write(|work| {
                if let Some(row) = work.state.get::<Setting>(&[Stored::text(definition.key)]) {
                    work.remove(&row);
                }
                Ok(format!("set {} back to `{}`", definition.key, definition.default))
            })
        }
        Verb::List => app.read(|reading| {
            let mut listing = heading();
            for definition in SETTINGS {
                add(&mut listing, reading.state, definition);
            }
            Ok(Answer::of(listing))
        }),
        Verb::Show { key } => {
            let definition = key.find()?;
            app.read(|reading| {
                let mut listing = heading();
                add(&mut listing, reading.state, definition);
                Ok(Answer::one(listing))
            })
        }
        Verb::Import(args) => records::import::<Setting>(app, &args),
        Verb::Export(args) => records::export::<Setting>(app, &args),
    }
}

fn heading() -> Listing {
    Listing::new(&["key", "value", "default", "help"])
}

fn add(listing: &mut Listing, state: &State<'_>, definition: &Definition) {
    let now = value(state, definition.key);
    listing.push([definition.key, &now, definition.default, definition.help].map(Into::into).to_vec());
}
