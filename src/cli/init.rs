//! `imctl init`: makes the database.

use super::app::App;
use super::error::Result;
use super::fields::Fields;
use crate::bulk::build::Mode;
use crate::domain::model::{IMANAGE_WORK, Library, System};
use crate::output::Answer;
use crate::store::{Ending, Store};
use clap::ArgMatches;

/// Makes the database, with the system that is always there and the libraries that were named.
///
/// # Errors
/// When there is one already, or a library can't be made; no file is left then.
pub fn run(app: &App, matches: &ArgMatches) -> Result<Answer> {
    let libraries: Vec<String> =
        matches.get_many::<String>("library").into_iter().flatten().cloned().collect();
    let path = app.db();
    let store = Store::create(&path, app.wait()?)?;
    let made = first_records(app, &store, &libraries);
    drop(store);
    if made.is_err() || app.dry_run()? {
        std::fs::remove_file(&path)?;
    }
    made?;
    app.done(&format!("made `{}`", path.display()))
}

/// What every database has from the start.
pub(super) fn first_records(app: &App, store: &Store, libraries: &[String]) -> Result {
    let session = store.write()?;
    app.write_in(&session, |work| {
        let mut system = Fields::<System>::default();
        system.set(System::id, IMANAGE_WORK).set(System::description, "Documents and e-mail");
        work.put(Mode::Create, &system)?;
        for id in libraries {
            let mut library = Fields::<Library>::default();
            library.set(Library::id, id.as_str());
            work.put(Mode::Create, &library)?;
        }
        Ok("made the database".into())
    })?;
    Ok(session.end(Ending::Commit)?)
}
