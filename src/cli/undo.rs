//! `imctl undo`: what a batch did, in reverse.

use super::args::BatchArg;
use super::context::App;
use super::error::{Error, Result};
use crate::bulk::undo::Reversal;
use crate::domain::kernel::{Enforcement, command, message};
use crate::domain::model::commands::{AUDIT_LIST, UNDO};
use crate::output::Answer;
use crate::store::history::Packs;

/// Runs the command.
///
/// # Errors
/// When there is no such batch, or the firm as it is doesn't allow it.
pub fn run(app: &App, batch: BatchArg) -> Result<Answer> {
    app.write(|work| {
        let batch = match batch {
            BatchArg::Number(batch) => batch,
            BatchArg::Last => work
                .session
                .last_to_undo()?
                .ok_or_else(|| Error::not_found("there is no batch that could be undone"))?,
        };
        let found = match work.session.batch(batch)? {
            None => {
                return Err(Error::not_found(format!("there is no batch {batch}"))
                    .hint(message!("{run} shows them", run = command!(AUDIT_LIST))));
            }
            Some(found) if !found.refused.is_empty() => {
                return Err(Error::refused(format!("batch {batch} was refused, and changed nothing"))
                    .hint(message!("{run} shows what was done", run = command!(AUDIT_LIST))));
            }
            Some(found) => found,
        };
        let mut entries = Vec::new();
        work.session.entries(Packs::Batch(batch), |entry| {
            entries.push(Reversal { table: entry.table, before: entry.before, after: entry.after });
            Ok(())
        })?;
        entries.reverse();
        work.state.expect_questions(entries.len());
        work.enforcement.set(Enforcement::States);
        work.answers.borrow_mut().no_history = true;
        work.answers.borrow_mut().alone = true;
        work.undoes.set(Some(batch));
        // A file and an undo only say what became of messages; they send none.
        let sends = found.files.is_empty() && found.undoes.is_none();
        let undone = crate::bulk::undo::undo(work.state, &entries, sends);
        if let (0, Some(by)) = (undone.reversed, work.session.undone_by(batch)?) {
            let run = command!(UNDO, batch = by);
            work.warn(
                message!(
                    "batch {batch} is undone already, by batch {by}: {run} takes that back",
                    batch,
                    by,
                    run
                )
                .to_string(),
            );
        }
        for kept in undone.kept.iter().take(20) {
            let why = if kept.sent { "a message went out" } else { "it was edited since" };
            work.warn(format!("kept, because {why}: {}", kept.row));
        }
        if undone.kept.len() > 20 {
            work.warn(format!("and {} more were kept", undone.kept.len() - 20));
        }
        let mut data = work.data.borrow_mut();
        data.insert("reversed".into(), undone.reversed.into());
        let kept: Vec<&str> = undone.kept.iter().map(|kept| kept.row.as_str()).collect();
        data.insert("kept".into(), kept.into());
        Ok(format!("undid batch {batch}: {} reversed, {} kept", undone.reversed, undone.kept.len()))
    })
}
