//! `imctl undo`: what a batch did, in reverse.

use super::app::App;
use super::error::{Error, Result};
use crate::domain::rules::Manner;
use crate::store::history::Packs;

/// Runs the command.
///
/// # Errors
/// When there is no such batch, or the firm as it is doesn't allow it.
pub fn run(app: &App, batch: i64) -> Result {
    app.write(|work| {
        match work.session.batch(batch)? {
            None => {
                return Err(Error::not_found(format!("there is no batch {batch}"))
                    .hint("imctl audit list shows them"));
            }
            Some(found) if !found.refused.is_empty() => {
                return Err(Error::refused(format!("batch {batch} was refused, and changed nothing"))
                    .hint("imctl audit list shows what was done"));
            }
            Some(_) => {}
        }
        let mut entries = Vec::new();
        work.session.entries(Packs::Batch(batch), |entry| {
            entries.push((entry.table, entry.before, entry.after));
            Ok(())
        })?;
        work.state.expect_questions(entries.len());
        work.manner.set(Manner::Whole);
        {
            let mut answers = work.answers.borrow_mut();
            answers.no_history = true;
            answers.alone = true;
        }
        work.undoes.set(Some(batch));
        let undone = crate::bulk::undo::undo(work.state, entries.into_iter().rev());
        for kept in undone.kept.iter().take(20) {
            work.warn(format!("kept, because it was edited since: {kept}"));
        }
        if undone.kept.len() > 20 {
            work.warn(format!("and {} more were kept", undone.kept.len() - 20));
        }
        let mut data = work.data.borrow_mut();
        data.insert("reversed".into(), undone.reversed.into());
        data.insert("kept".into(), undone.kept.clone().into());
        Ok(format!("undid batch {batch}: {} reversed, {} kept", undone.reversed, undone.kept.len()))
    })
}
