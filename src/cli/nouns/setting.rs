//! `imctl setting`: the settings of the firm (T3).

use crate::bulk::build::Mode;
use crate::cli::app::App;
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::records;
use crate::domain::kernel::cell::{Stored, nearest};
use crate::domain::kernel::state::State;
use crate::domain::model::setting::{Definition, SETTINGS, Setting, value};
use crate::output::{Answer, Listing};
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Verb {
    /// Set a setting
    Set { key: String, value: String },
    /// Go back to a setting's default
    Unset { key: String },
    /// List every setting with its value and default
    List,
    /// Show a setting
    Show { key: String },
    /// Import settings from CSV
    Import(ImportArgs),
    /// Export the settings that were set as CSV
    Export(ExportArgs),
}

/// Runs the verb.
///
/// # Errors
/// As the verb's.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Set { key, value } => {
            let key = known(&key)?.key;
            app.write(|work| {
                let mut fields = Fields::<Setting>::default();
                fields.set("key", key).set("value", &value);
                let (_, row) = work.put(Mode::Upsert, &fields)?;
                Ok(format!("set {} to `{}`", row.key, row.value))
            })
        }
        Verb::Unset { key } => {
            let definition = known(&key)?;
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
            let definition = known(&key)?;
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

fn known(key: &str) -> Result<&'static Definition> {
    Definition::find(key).ok_or_else(|| {
        let error = Error::not_found(format!("there is no setting `{key}`"));
        match nearest(key, SETTINGS.iter().map(|d| d.key)) {
            Some(near) => error.hint(format!("did you mean `{near}`?")),
            None => error.hint("imctl setting list shows them all"),
        }
    })
}
