//! `imctl staffing assistants`: who follows a timekeeper (S5).

use crate::cli::app::App;
use crate::cli::args::{UserArg, find_each};
use crate::cli::error::{Error, Result};
use crate::cli::needs::{Demands, Needs};
use crate::domain::kernel::counted;
use crate::domain::model::{Assistant, Table};
use crate::output::{Answer, Listing};
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Assistants {
    /// Give a timekeeper assistants
    Add {
        timekeeper: UserArg,
        #[arg(required = true)]
        assistants: Vec<UserArg>,
    },
    /// Take assistants from a timekeeper
    Remove {
        timekeeper: UserArg,
        #[arg(required = true)]
        assistants: Vec<UserArg>,
    },
    /// List them: all, or those of one user
    List { user: Option<UserArg> },
}

impl Demands for Assistants {
    fn needs(&self) -> Needs {
        match self {
            Assistants::Add { .. } | Assistants::Remove { .. } => Needs::Changes(Table::Assistant),
            Assistants::List { .. } => Needs::Reads(Table::Assistant),
        }
    }
}

/// Runs the verb.
pub fn assistants(app: &App, verb: Assistants) -> Result<Answer> {
    match verb {
        Assistants::Add { timekeeper, assistants } => app.write(|work| {
            let timekeeper = timekeeper.find(work)?;
            let assistants = find_each(&assistants, work)?;
            for assistant in &assistants {
                work.put_row(Assistant { timekeeper, assistant: *assistant });
            }
            let count = counted(assistants.len(), "assistant");
            Ok(format!("gave `{timekeeper}` {count}"))
        }),
        Assistants::Remove { timekeeper, assistants } => app.write(|work| {
            let timekeeper = timekeeper.find(work)?;
            let assistants = find_each(&assistants, work)?;
            for assistant in assistants.iter().copied() {
                let row = Assistant { timekeeper, assistant };
                if work.state.get::<Assistant>(&crate::domain::kernel::stored_key(&row)).is_none() {
                    return Err(Error::not_found(format!("`{assistant}` is no assistant of `{timekeeper}`")));
                }
                work.remove(&row);
            }
            let count = counted(assistants.len(), "assistant");
            Ok(format!("took {count} from `{timekeeper}`"))
        }),
        Assistants::List { user } => app.read(|reading| {
            let mut rows = reading.rows::<Assistant>();
            if let Some(user) = &user {
                let user = user.find(reading)?;
                rows.retain(|row| row.timekeeper == user || row.assistant == user);
            }
            Ok(Answer::of(Listing::of(&rows)))
        }),
    }
}
