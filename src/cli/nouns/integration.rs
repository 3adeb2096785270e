//! `imctl integration`: Clio Operate, as whom it works in iManage, and whether everything works that it
//! does (I1–I3).

mod plan;
mod told;
mod what;

use self::what::What;
use crate::bulk::build::Mode as Write;
use crate::cli::app::App;
use crate::cli::args::{UserArg, WordArg, each};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result, exit};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::integration::Assessment;
use crate::domain::kernel::{Cell, Context, counted};
use crate::domain::model::integration::value;
use crate::domain::model::{Integration, IntegrationKey, IntegrationSettings, LinkedUser};
use crate::output::{Answer, Listing};
use clap::Subcommand;
use serde_json::{Map, Value};

#[derive(Subcommand)]
pub enum Verb {
    /// Set the mode, the account, the fall-back or a workspace
    Set {
        /// mode, account, `fall_back`, `attachments_workspace`, `post_room_workspace`, `templates_workspace`
        key: WordArg<IntegrationKey>,
        value: String,
    },
    /// Set something back to its default
    Unset { key: WordArg<IntegrationKey> },
    /// Show what is set, and who is linked
    Show,
    /// List what can be set, with its value and default
    List,
    /// Link a user to their user in Clio Operate
    Link { user: UserArg, clio_user: String },
    /// Take links away
    Unlink {
        /// Users, separated by spaces or `;`
        #[arg(required = true)]
        users: Vec<UserArg>,
    },
    /// List who is linked to whom
    Links(ListArgs),
    /// List what Clio Operate does with iManage, and what each of it needs
    Functionalities,
    /// Check that everything works; exit 7 when something is unmet
    Check {
        #[command(flatten)]
        what: What,
        /// Show everything that is unmet, and what is met
        #[arg(long)]
        all: bool,
    },
    /// Print the commands that would make everything work; with --yes, run them
    Plan {
        #[command(flatten)]
        what: What,
        /// Also open what is closed to others: walls, and the policy where it keeps people out
        #[arg(long)]
        include_walls: bool,
    },
    /// Import what is set from CSV
    Import(ImportArgs),
    /// Export what is set as CSV
    Export(ExportArgs),
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Functionalities => Needs::Nothing,
            Verb::Set { .. }
            | Verb::Unset { .. }
            | Verb::Show
            | Verb::List
            | Verb::Link { .. }
            | Verb::Unlink { .. }
            | Verb::Links(_)
            | Verb::Check { .. }
            | Verb::Plan { .. }
            | Verb::Import(_)
            | Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Set { key, value } => app.write(|work| {
            let mut fields = Fields::<Integration>::default();
            fields.set(Integration::key, self::key(&key)?.word()).set(Integration::value, &value);
            let (_, row) = work.put(Write::Upsert, &fields)?;
            Ok(format!("set {} of the integration to `{}`", row.key.show(), row.value))
        }),
        Verb::Unset { key } => app.write(|work| {
            let key = self::key(&key)?;
            if let Some(row) = work.state.get::<Integration>(&[Some(key).store()]) {
                work.remove(&row);
            }
            Ok(format!("set {key} of the integration back to its default"))
        }),
        Verb::Show => show(app),
        Verb::List => app.read(|reading| {
            let mut listing = Listing::new(&["key", "value", "default", "help"]);
            for key in IntegrationKey::ALL {
                let row = [key.word(), &value(reading.state, *key), key.default_value(), key.help()];
                listing.push(row.map(Into::into).to_vec());
            }
            Ok(Answer::of(listing))
        }),
        Verb::Link { user, clio_user } => app.write(|work| {
            let mut fields = Fields::<LinkedUser>::default();
            fields.set(LinkedUser::user, user.find(work)?.show()).set(LinkedUser::clio_user, &clio_user);
            let (_, row) = work.put(Write::Upsert, &fields)?;
            Ok(format!("linked `{}` to `{}` of Clio Operate", row.user, row.clio_user.0))
        }),
        Verb::Unlink { users } => app.write(|work| {
            let rows = Error::all(each(&users).map(|user| {
                let user = user.find(work)?;
                work.state
                    .entity::<LinkedUser>(user)
                    .ok_or_else(|| Error::not_found(format!("`{user}` is linked to nobody in Clio Operate")))
            }))?;
            rows.iter().for_each(|row| work.remove(row));
            Ok(format!("took {} away", counted(rows.len(), "link")))
        }),
        Verb::Links(args) => records::list::<LinkedUser>(app, &args, &[]),
        Verb::Functionalities => Ok(Answer::of(told::functionalities())),
        Verb::Check { what, all } => app.read(|reading| {
            let answers = what.answers(reading, all)?;
            let code = if answers.iter().all(Assessment::is_met) { exit::DONE } else { exit::DIFFERENT };
            Ok(told::tell(app, answers, IntegrationSettings::of(reading.state).account, all).exit(code))
        }),
        Verb::Plan { what, include_walls } => plan::run(app, &what, include_walls),
        Verb::Import(args) => records::import::<Integration>(app, &args),
        Verb::Export(args) => records::export::<Integration>(app, &args),
    }
}

fn key(given: &WordArg<IntegrationKey>) -> Result<IntegrationKey> {
    WordArg::<IntegrationKey>::from(given.text().replace('-', "_")).read(&Context::utc())
}

fn show(app: &App) -> Result<Answer> {
    app.read(|reading| {
        let mut listing = Listing::new(&[]);
        listing.push(Vec::new());
        for key in IntegrationKey::ALL {
            let value = value(reading.state, *key);
            listing.add_column(key.word(), |_| Some(value.clone()).filter(|v| !v.is_empty()).into());
        }
        let mut links: Vec<LinkedUser> = reading.state.all();
        links.sort_by_key(|row| row.user.0.order());
        let table = app.is_for_people();
        let links: Vec<Value> = links
            .iter()
            .map(|row| {
                let (user, clio) = (row.user.show(), row.clio_user.show());
                if table {
                    return format!("{user}: {clio}").into();
                }
                let pair = [("user", user), ("clio_user", clio)];
                Value::Object(pair.map(|(k, v)| (k.to_owned(), v.into())).into_iter().collect::<Map<_, _>>())
            })
            .collect();
        listing.add_column("linked_users", |_| links.clone().into());
        Ok(Answer::one(listing))
    })
}
