//! `imctl audit`: the history as a whole (T2).

use crate::cli::app::App;
use crate::cli::error::{Error, Result, exit};
use crate::cli::needs::{Demands, Needs};
use crate::cli::timeline::entries_listing;
use crate::domain::kernel::{command, message};
use crate::domain::model::commands::{AUDIT_ANCHOR, AUDIT_LIST, DB_RESTORE};
use crate::output::{Answer, Listing};
use crate::store::history::{Anchor, Packs, Verdict};
use clap::Subcommand;
use std::path::PathBuf;

#[derive(Subcommand)]
pub enum Verb {
    /// List batches, newest first, or the entries of one
    List {
        /// The entries of this batch
        #[arg(long)]
        batch: Option<i64>,
        /// At most so many
        #[arg(long)]
        limit: Option<usize>,
    },
    /// Check the chain of the history, and with --anchor that its end wasn't cut off
    Verify {
        /// A file that `audit anchor` wrote
        #[arg(long, value_name = "FILE")]
        anchor: Option<PathBuf>,
    },
    /// Print the end of the history, to be kept elsewhere and checked later
    Anchor,
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::List { .. } | Verb::Verify { .. } | Verb::Anchor => Needs::Operator,
        }
    }
}

/// Runs the verb.
///
/// # Errors
/// As the verb's; a chain that doesn't fit is exit 10.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::List { batch: Some(batch), limit } => app.read(|reading| {
            if reading.session.batch(batch)?.is_none() {
                return Err(Error::not_found(format!("there is no batch {batch}"))
                    .hint(message!("{run} shows them", run = command!(AUDIT_LIST))));
            }
            let mut entries = Vec::new();
            reading.session.entries(Packs::Batch(batch), |entry| {
                if limit.is_none_or(|limit| entries.len() < limit) {
                    entries.push(entry);
                }
                Ok(())
            })?;
            Ok(Answer::of(entries_listing(reading.session, &entries)?))
        }),
        Verb::List { batch: None, limit } => app.read(|reading| {
            let columns = [
                "batch",
                "at",
                "done",
                "entries",
                "reason",
                "command",
                "files",
                "undoes",
                "refused",
                "clock_fixed",
                "actor",
                "os_user",
            ];
            let mut listing = Listing::new(&columns)
                .brief(&["batch", "at", "done", "entries", "reason", "actor", "os_user"]);
            for (batch, entries) in reading.session.batches()?.into_iter().take(limit.unwrap_or(usize::MAX)) {
                let changes = if batch.refused.is_empty() { entries } else { 0 };
                listing.push(vec![
                    batch.n.into(),
                    batch.at.to_string().into(),
                    batch.sentence.into(),
                    changes.into(),
                    batch.reason.into(),
                    batch.command.into(),
                    batch.files.into(),
                    batch.undoes.into(),
                    Some(batch.refused).filter(|refused| !refused.is_empty()).into(),
                    batch.clock_fixed.into(),
                    batch.actor.into(),
                    batch.os_user.into(),
                ]);
            }
            Ok(Answer::of(listing))
        }),
        Verb::Verify { anchor } => {
            let anchor = anchor.map(|file| read_anchor(&file)).transpose()?;
            app.read(|reading| match reading.session.verify(anchor.as_ref())? {
                Verdict::Good { entries, batches } => {
                    let mut listing = Listing::new(&["verdict", "entries", "batches"]);
                    listing.push(vec!["good".into(), entries.into(), batches.into()]);
                    Ok(Answer::one(listing))
                }
                Verdict::Bad { entry, why } => Err(Error::new(
                    exit::INTEGRITY,
                    format!("the history doesn't fit at entry {entry}: {why}"),
                )
                .hint(message!("compare with a backup: {run}", run = command!(DB_RESTORE)))),
            })
        }
        Verb::Anchor => app.read(|reading| {
            let anchor = reading.session.anchor()?;
            let anchor = serde_json::json!({"entries": anchor.entries, "hash": anchor.hash});
            Ok(Answer::text(format!("{anchor}\n")))
        }),
    }
}

fn read_anchor(file: &std::path::Path) -> Result<Anchor> {
    let text = std::fs::read_to_string(file).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => Error::not_found(format!("there is no file `{}`", file.display())),
        _ => Error::value(format!("`{}` can't be read: {e}", file.display())),
    })?;
    serde_json::from_str(&text).map_err(|e| {
        Error::value(format!("`{}` is not an anchor: {e}", file.display()))
            .hint(message!("{run} > FILE writes one", run = command!(AUDIT_ANCHOR)))
    })
}
