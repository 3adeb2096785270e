//! `imctl apply` and `imctl diff`: a whole bundle at once.

use super::bulk::{HowArgs, Run, bad_file, read_file};
use super::context::App;
use super::error::{Error, Result, exit};
use crate::bulk::build::Empty;
use crate::bulk::options::Input;
use crate::bulk::sheet::Sheet;
use crate::bulk::{import, listed};
use crate::domain::actor::Reader;
use crate::domain::kernel::{Arg, Enforcement, Kind, Object, State, command, counted, message};
use crate::domain::law::rules::Choices;
use crate::domain::model::Table;
use crate::domain::model::commands::{EXPORT, IMPORT_TEMPLATE};
use crate::output::Answer;
use crate::output::report::Differences;
use crate::store::Store;
use clap::Args;
use std::path::{Path, PathBuf};

/// `apply` and `diff`.
#[derive(Args, Clone, Debug)]
pub struct ApplyArgs {
    /// The folder of the bundle
    pub dir: PathBuf,
    #[command(flatten)]
    pub how: HowArgs,
    /// Make the database if there is none
    #[arg(long)]
    pub init: bool,
}

/// `diff`.
#[derive(Args, Clone, Debug)]
pub struct DiffArgs {
    /// The folder of the bundle
    pub dir: PathBuf,
    #[command(flatten)]
    pub how: HowArgs,
    /// Exit with 7 when there are differences
    #[arg(long)]
    pub exit_code: bool,
}

/// `apply DIR`: a whole state is taken over.
pub fn apply(app: &App, args: &ApplyArgs) -> Result<Answer> {
    let run = bundle(app, &args.dir, &args.how)?;
    let path = app.db();
    if args.init && !path.exists() {
        // A bundle that can't be taken leaves no empty database behind.
        let store = Store::create(&path, app.wait()?)?;
        let made = super::init::first_records(app, &store, &[]).and_then(|()| run.go(app, &store));
        // There is a report once the changes are written, even where some rows were left out.
        let is_made = made.as_ref().map_or_else(|error| error.answer.is_some(), |_| true);
        if !is_made || app.dry_run()? {
            drop(store);
            std::fs::remove_file(&path)?;
        }
        return made;
    }
    let store = app.open()?;
    run.go(app, &store)
}

/// A bundle into a new database.
pub(super) fn load(app: &App, dir: &Path, store: &Store) -> Result {
    let how = HowArgs::default();
    let run = bundle(app, dir, &how)?;
    super::init::first_records(app, store, &[])?;
    run.go(app, store).map(drop)
}

/// `diff DIR`: what `apply` would change, without doing it.
///
/// # Errors
/// When a file or row is wrong; with `--exit-code` also when there are differences (7).
pub fn diff(app: &App, args: &DiffArgs) -> Result<Answer> {
    let run = bundle(app, &args.dir, &args.how)?;
    let store = app.open()?;
    let session = store.read()?;
    let options = run.options(app, &session)?;
    let outcome = import::import(&session, &run.inputs, &options, &mut |_| {});
    session.failure()?;
    run.write_rejects(app, &outcome)?;
    if !outcome.good {
        return Err(run.error(app, &session, &outcome, true));
    }
    let firm = State::new(&session);
    let changes = listed::changes(&outcome.state, &Reader::new(&firm, app.actor()));
    let is_different = !changes.is_empty();
    let verb = if changes.len() == 1 { "differs" } else { "differ" };
    let count = counted(changes.len(), "record");
    let mut answer = Answer::of(Differences(changes));
    if app.is_for_people() {
        answer = answer.note(format!("{count} {verb}"));
    }
    if !outcome.bad.is_empty() {
        return Err(run.error(app, &session, &outcome, true).after(answer));
    }
    Ok(if args.exit_code && is_different { answer.exit(exit::DIFFERENT) } else { answer })
}

/// Reads a bundle's folder.
fn bundle<'a>(app: &App, dir: &Path, how: &'a HowArgs) -> Result<Run<'a>> {
    let mode = how.mode()?;
    let delimiter = how.delimiter()?;
    let entries = std::fs::read_dir(dir).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::not_found(format!("there is no folder `{}`", dir.display())),
        _ => Error::value(format!("the folder `{}` can't be read: {error}", dir.display())),
    })?;
    let mut files: Vec<String> = Vec::new();
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|e| e.eq_ignore_ascii_case("csv")) {
            files.push(name);
        }
    }
    let known: Vec<String> = Table::ALL.iter().map(|t| t.file()).collect();
    if let Some(unknown) = files.iter().find(|f| !known.contains(f)) {
        let error = Error::value(format!("`{}` is no file of a bundle", dir.join(unknown).display()));
        return Err(match crate::domain::kernel::nearest(unknown, known.iter().map(String::as_str)) {
            Some(near) => error.hint(format!("did you mean `{near}`?")),
            None => error.hint(format!("a bundle has {}", known.join(", "))),
        });
    }
    if files.is_empty() {
        return Err(Error::value(format!("there is no file of a bundle in `{}`", dir.display())).hint(
            message!(
                "{export} writes one; {template} prints a header",
                export = command!(EXPORT),
                template = command!(IMPORT_TEMPLATE, table = Arg::Place("NAME"))
            ),
        ));
    }
    let mut inputs = Vec::new();
    let mut faults = Vec::new();
    for table in Table::ALL.iter().copied().filter(|t| files.contains(&t.file())) {
        let path = dir.join(table.file());
        match Sheet::read(&path.display().to_string(), read_file(&path)?, delimiter) {
            Ok(sheet) => inputs.push(Input { table, sheet }),
            Err(fault) => faults.push(fault),
        }
    }
    if !faults.is_empty() {
        return Err(bad_file(app, &faults));
    }
    let passwords = passwords(app, &inputs)?;
    Ok(Run {
        inputs,
        directory: None,
        mode,
        empty: Empty::Cleared,
        enforcement: Enforcement::States,
        how,
        answers: Choices::default(),
        passwords,
        sentence: format!("applied `{}`", dir.display()),
    })
}

/// The password hashes of `users.csv`, if it has that column.
fn passwords(app: &App, inputs: &[Input]) -> Result<Vec<(Object, Option<String>)>> {
    let Some(users) = inputs.iter().find(|i| i.table == Table::User) else { return Ok(Vec::new()) };
    let at = |name: &str| users.sheet.header().iter().position(|h| h.eq_ignore_ascii_case(name));
    let (Some(id), Some(hash)) = (at("id"), at("password_hash")) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    let mut row = crate::bulk::sheet::Row::default();
    let mut rows = users.sheet.rows();
    while let Ok(true) | Err(_) = rows.next(&mut row) {
        let text = row.cell(hash);
        if text.is_empty() {
            continue;
        }
        if !crate::domain::model::is_password_hash(text) {
            let fault = users.sheet.fault(row.start(), hash, "this is not an Argon2id hash (PHC string)");
            return Err(bad_file(app, &[fault]));
        }
        if let Ok(user) = Object::parse(Kind::User, row.cell(id)) {
            found.push((user, Some(text.to_owned())));
        }
    }
    Ok(found)
}
