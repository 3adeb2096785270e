//! Whole files: import, apply, diff, export, and the reports on them.

use super::args::ModeArg;
use super::commit::{Commit, FileRows};
use super::context::App;
use super::error::{Detail, Error, Result, exit};
use super::look_up::{missing, nearest_id};
use super::needs::Needs;
use super::output_file::{OutputFiles, folder};
use super::progress::Progress;
use crate::bulk::build::{Empty, Mode};
use crate::bulk::directory::{self, Directory};
use crate::bulk::dn::Dn;
use crate::bulk::fault::Fault;
use crate::bulk::options::{BadRow, Extent, Input, LeftOut, Options, Outcome};
use crate::bulk::rejects::ERROR_COLUMN;
use crate::bulk::rejects::Rejects;
use crate::bulk::sheet::Sheet;
use crate::bulk::sheet::parse_delimiter;
use crate::bulk::{export, import};
use crate::domain::kernel::{Cell as _, Enforcement, Kind, Object, State, Text, counted, listed};
use crate::domain::law::rules::Choices;
use crate::domain::model::{Case, MOST_MATTERS_A_DAY, Outlier, Settings, Table};
use crate::output::Answer;
use crate::store::{Session, Store};
use clap::Args;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// `NOUN import`.
#[derive(Args, Clone, Debug)]
pub struct ImportArgs {
    /// The CSV file; `-` is standard input
    #[arg(required_unless_present = "template")]
    pub file: Option<String>,
    /// Print an empty file with the right header
    #[arg(long)]
    pub template: bool,
    #[command(flatten)]
    pub how: HowArgs,
    /// Edit profile fields of directory users, too (U6)
    #[arg(long)]
    pub override_directory: bool,
}

/// What imports and `apply` have in common.
#[derive(Args, Clone, Debug, Default)]
pub struct HowArgs {
    /// What may happen: create, update, upsert (default), or sync, which also removes
    #[arg(long, value_name = "MODE")]
    pub mode: Option<ModeArg>,
    /// What separates the cells: `,` (default), `;` or `tab`
    #[arg(long, value_name = "CHAR")]
    pub delimiter: Option<String>,
    /// Write the good rows although others are wrong
    #[arg(long)]
    pub skip_errors: bool,
    /// Write the wrong rows, each with its error, to this file
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
    /// With sync: remove only within this library, asset or role scope
    #[arg(long, value_name = "SCOPE")]
    pub scope: Option<String>,
    /// With sync: remove at most so many rows (default: the larger of 10 and a tenth)
    #[arg(long, value_name = "N")]
    pub max_delete: Option<usize>,
    /// With sync: remove conflicts and opposing team sets, too
    #[arg(long)]
    pub include_walls: bool,
}

impl ImportArgs {
    /// What the import needs of whoever runs it; overriding the directory is the operator's (A7).
    pub fn needs(&self, otherwise: Needs) -> Needs {
        if self.override_directory { Needs::Operator } else { otherwise }
    }
}

impl HowArgs {
    pub(super) fn mode(&self) -> Result<Mode> {
        let mode = self.mode.as_ref().map_or(Ok(Mode::Upsert), ModeArg::read)?;
        let bounds = [
            ("--scope", self.scope.is_some()),
            ("--max-delete", self.max_delete.is_some()),
            ("--include-walls", self.include_walls),
        ];
        if mode == Mode::Sync {
            // A row that was skipped would be missing from the file, and so be removed.
            if self.skip_errors {
                return Err(Error::usage(
                    "--skip-errors and --mode sync don't go together: a skipped row would be removed",
                )
                .hint("mend the file, or take --mode upsert"));
            }
        } else if let Some((flag, _)) = bounds.iter().find(|(_, given)| *given) {
            return Err(Error::usage(format!("{flag} means something only with --mode sync")));
        }
        Ok(mode)
    }

    pub(super) fn delimiter(&self) -> Result<Option<u8>> {
        delimiter(self.delimiter.as_deref())
    }
}

/// What `--delimiter` says, if it says anything.
///
/// # Errors
/// When it is no character that separates cells.
pub fn delimiter(given: Option<&str>) -> Result<Option<u8>> {
    given.map(parse_delimiter).transpose().map_err(|e| Error::value(format!("--delimiter: {e}")))
}

/// `NOUN import FILE`, `import --table NAME FILE`.
///
/// # Errors
/// When the file or a row is wrong; nothing is written then.
pub fn import(app: &App, table: Table, args: &ImportArgs) -> Result<Answer> {
    if args.template {
        return Ok(Answer::text(format!("{}\n", export::header(table.schema()).join(","))));
    }
    app.may_change_any(table)?;
    let (name, bytes) = read_input(app, Path::new(args.file.as_deref().unwrap_or("-")))?;
    let mode = args.how.mode()?;
    let sheet = Sheet::read(&name, bytes, args.how.delimiter()?).map_err(|fault| bad_file(app, &[fault]))?;
    let answers = Choices { override_directory: args.override_directory, ..Choices::default() };
    let run = Run {
        inputs: vec![Input { table, sheet }],
        directory: None,
        mode,
        empty: if mode == Mode::Sync { Empty::Cleared } else { Empty::Unchanged },
        enforcement: Enforcement::Acts,
        how: &args.how,
        answers,
        passwords: Vec::new(),
        sentence: format!("imported {} from `{name}`", table.name()),
    };
    let store = app.open()?;
    run.go(app, &store)
}

/// A file, or with `-` standard input: what messages call it, and what is in it.
pub(super) fn read_input(app: &App, path: &Path) -> Result<(String, Vec<u8>)> {
    if path == Path::new("-") {
        return Ok(("standard input".to_owned(), app.shell.read_stdin()?));
    }
    Ok((path.display().to_string(), read_file(path)?))
}

pub(super) fn read_file(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::not_found(format!("there is no file `{}`", path.display())),
        _ => Error::value(format!("the file `{}` can't be read: {error}", path.display())),
    })
}

/// Faults of whole files, before any row was looked at.
pub(super) fn bad_file(app: &App, faults: &[Fault]) -> Error {
    Error::of_faults(faults, &app.shell.screen())
}

/// One import, whatever it is called.
pub(super) struct Run<'a> {
    pub(super) inputs: Vec<Input>,
    /// The export of a directory, which becomes rows of several tables (`user sync`).
    pub(super) directory: Option<Directory>,
    pub(super) mode: Mode,
    pub(super) empty: Empty,
    pub(super) enforcement: Enforcement,
    pub(super) how: &'a HowArgs,
    pub(super) answers: Choices,
    /// Password hashes that came with the users (`apply` only).
    pub(super) passwords: Vec<(Object, Option<String>)>,
    pub(super) sentence: String,
}

impl Run<'_> {
    pub(super) fn options(&self, app: &App, session: &Session<'_>) -> Result<Options> {
        let state = State::new(session);
        let settings = Settings::of(&state);
        let mut author = app.author(settings.zone);
        // In files a bare group is global, whatever -l says.
        author.context.library = None;
        Ok(Options {
            mode: self.mode,
            empty: self.empty,
            enforcement: self.enforcement,
            skip_errors: self.how.skip_errors,
            extent: self.how.scope.as_deref().map(|text| extent(session, &state, text)).transpose()?,
            max_delete: self.how.max_delete,
            include_walls: self.how.include_walls,
            answers: Choices { reason: Text::new(app.reason()), ..self.answers.clone() },
            author,
            rights: app.rights.get().cloned(),
        })
    }

    /// What the files propose, on the path of every change.
    ///
    /// # Errors
    /// When a row is wrong, or the changes can't be made; nothing is written then but with `--skip-errors` the good
    /// rows.
    pub fn go(&self, app: &App, store: &Store) -> Result<Answer> {
        let session = store.write()?;
        let options = self.options(app, &session)?;
        let progress = Progress::new(&app.shell);
        let outcome = match &self.directory {
            Some(directory) => directory::sync(&session, directory, &options),
            None => import::import(&session, &self.inputs, &options, &mut |rows| progress.add(rows)),
        };
        session.failure()?;
        let files = self.files();
        app.all_refused(&outcome.refused, &files)?;
        self.write_rejects(app, &outcome)?;
        if !outcome.good {
            progress.done();
            let denied = outcome.bad.iter().find_map(|row| row.denied.as_ref());
            return Err(self.error(app, &session, &outcome, app.dry_run()?).denied_to(app.actor(), denied));
        }
        let error = (!outcome.bad.is_empty())
            .then(|| self.error(app, &session, &outcome, app.dry_run().unwrap_or(true)));
        let rows = FileRows { counts: outcome.counts, skipped: bad_rows(&outcome.bad), error };
        let commit = Commit {
            passwords: self.passwords.clone(),
            files,
            warnings: outcome.warnings.clone(),
            data_warnings: outcome.outliers.iter().map(|out| said(out, self.enforcement)).collect(),
            question: deletes_cases(&outcome.state),
            data: self.data(&outcome),
            rows: Some(rows),
            progress: Some(&progress),
            ..Commit::new(&outcome.state, self.sentence.clone())
        };
        commit.run(app, &session)
    }

    /// What the history and refusals call the files.
    fn files(&self) -> Vec<String> {
        let sheets = self.inputs.iter().map(|input| input.sheet.name().to_string());
        sheets.chain(self.directory.iter().map(|d| d.export.name().to_owned())).collect()
    }

    /// What the report says beside the changes.
    fn data(&self, outcome: &Outcome<'_>) -> Map<String, Value> {
        let mut data = Map::new();
        if self.inputs.iter().any(|input| input.table == Table::Activity) {
            data.insert("outliers".into(), outcome.outliers.iter().map(outlier_json).collect());
        }
        data
    }

    pub(super) fn error(
        &self,
        app: &App,
        session: &Session<'_>,
        outcome: &Outcome<'_>,
        dry_run: bool,
    ) -> Error {
        let bad = &outcome.bad;
        let first = &bad[0];
        let same = bad.iter().all(|b| b.fault.exit == first.fault.exit);
        // What could be written was, or would have been.
        let code = if same && !outcome.good { first.fault.exit as u8 } else { exit::VALUE };
        let rows = bad_rows(bad);
        let what =
            |n: usize, one: &str, many: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {many}") };
        let written = match (outcome.good, dry_run) {
            (false, _) => "nothing was written",
            (true, false) => "the others were written",
            (true, true) => "the others would have been written",
        };
        let message = match (rows, bad.len()) {
            (_, 1) => format!("{}; {written}", first.fault.message),
            (0, n) => format!("{}; {written}", what(n, "thing is wrong", "things are wrong")),
            (rows, n) => format!(
                "{} in {}; {written}",
                what(n, "thing is wrong", "things are wrong"),
                what(rows, "row", "rows")
            ),
        };
        let mut error = Error::new(code, message);
        let screen = app.shell.screen();
        error.details = bad
            .iter()
            .enumerate()
            .map(|(at, row)| {
                let mut fault = row.fault.clone();
                if let (None, Some(object)) = (&fault.hint, row.missing)
                    && at < 50
                {
                    fault.hint = nearest_id(session, object).map(|near| format!("did you mean `{near}`?"));
                }
                let mut detail = Detail::of_fault(&fault, &screen);
                if at >= 50 {
                    detail.shown.clear();
                }
                detail
            })
            .collect();
        error.hint = match &self.how.rejects {
            Some(file) => Some(format!("the wrong rows are in `{}`", file.display())),
            None if bad.len() > 50 => Some("--rejects FILE writes every wrong row with its error".into()),
            None => None,
        };
        error
    }

    /// The wrong rows of the (one) file, so that the mended file runs as it is.
    pub(super) fn write_rejects(&self, app: &App, outcome: &Outcome<'_>) -> Result {
        let Some(path) = &self.how.rejects else { return Ok(()) };
        let read = self.inputs.iter().map(|input| Path::new(&**input.sheet.name()));
        let mut files = OutputFiles::new(app, read);
        for (at, input) in self.inputs.iter().enumerate() {
            let mut bad: Vec<&BadRow> =
                outcome.bad.iter().filter(|b| b.input == Some(at) && b.start.is_some()).collect();
            if bad.is_empty() && (self.inputs.len() > 1 || outcome.bad.is_empty()) {
                continue;
            }
            bad.sort_by_key(|b| b.start);
            // Several files: a folder of rejects, each under its file's name.
            let target = if self.inputs.len() == 1 {
                path.clone()
            } else {
                folder(path)?;
                path.join(input.table.file())
            };
            let is_ours = |line: &str| line.rsplit([',', ';', '\t']).next() == Some(ERROR_COLUMN);
            files.write(&target, is_ours, |out| {
                let mut rejects = Rejects::new(out, &input.sheet)?;
                for row in bad.chunk_by(|a, b| a.start == b.start) {
                    if let Some(start) = row[0].start {
                        rejects.row(start, row.iter().map(|b| &b.fault))?;
                    }
                }
                rejects.finish().map(drop)
            })?;
        }
        files.finish()
    }
}

/// V1: who touched too many matters, and what became of it.
fn said(out: &LeftOut, enforcement: Enforcement) -> String {
    let Outlier { user, day, matters } = out.outlier;
    let fate = match enforcement {
        Enforcement::Acts => format!("{} left out", counted(out.rows, "row")),
        Enforcement::States => "taken over all the same".to_owned(),
    };
    format!("outlier: `{user}` touched {matters} matters on {day}, more than {MOST_MATTERS_A_DAY}; {fate}")
}

fn outlier_json(out: &LeftOut) -> serde_json::Value {
    let Outlier { user, day, matters } = out.outlier;
    serde_json::json!({
        "user": user.to_string(), "day": day.to_string(), "matters": matters, "rows": out.rows,
    })
}

fn bad_rows(bad: &[BadRow]) -> usize {
    let mut rows: Vec<_> = bad.iter().filter_map(|b| Some((b.input, b.start?))).collect();
    rows.sort();
    rows.dedup();
    rows.len()
}

/// What `--scope` of a sync names: a library, an asset, a role scope, or a branch of a directory.
fn extent(session: &Session<'_>, state: &State<'_>, text: &str) -> Result<Extent> {
    let context = crate::domain::kernel::Context::utc();
    if let Ok(asset) = Object::parse_reference(text, Kind::ASSETS, None, &context) {
        return if state.exists(asset) { Ok(Extent::Asset(asset)) } else { Err(missing(session, asset)) };
    }
    if crate::domain::kernel::RESERVED_SCOPES.contains(&text) {
        return Ok(Extent::Scope(text.to_owned()));
    }
    let library =
        Object::parse_reference(text, &[Kind::Library], Some(Kind::Library), &context).map_err(Error::value);
    let is_there = library.as_ref().is_ok_and(|library| state.exists(*library));
    if text.contains('=') && !is_there {
        return Ok(Extent::Branch(Dn::parse(text)));
    }
    let library = library?;
    if is_there { Ok(Extent::Library(library)) } else { Err(missing(session, library)) }
}

/// P8: what is asked where a sync deletes cases, as `case delete` asks.
fn deletes_cases(state: &State<'_>) -> Option<String> {
    let gone = state.changes::<Case>(|change| change.after.is_none());
    let ids: Vec<String> = gone.into_iter().filter_map(|change| Some(change.before?.id.show())).collect();
    let cases = if ids.len() == 1 { "case" } else { "cases" };
    (!ids.is_empty()).then(|| format!("Delete {cases} {}?", listed(&ids)))
}
