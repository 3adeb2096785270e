//! `imctl export` and `NOUN export`: tables and whole firms out.

use super::app::App;
use super::args::TableArg;
use super::error::{Error, Result, exit};
use crate::bulk::export::{self, Style};
use crate::domain::kernel::{Object, State};
use crate::domain::model::Table;
use crate::output::Answer;
use clap::Args;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// `NOUN export` and `export`.
#[derive(Args, Clone, Debug)]
pub struct ExportArgs {
    /// For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula
    #[arg(long)]
    pub excel: bool,
}

/// `export DIR`, `export --table NAME`.
#[derive(Args, Clone, Debug)]
pub struct ExportAllArgs {
    /// The folder to write the bundle to (made if need be)
    #[arg(required_unless_present = "table")]
    pub dir: Option<PathBuf>,
    /// Write only this table, to standard output unless a folder is given
    #[arg(long, value_name = "NAME")]
    pub table: Option<TableArg>,
    #[command(flatten)]
    pub style: ExportArgs,
    /// Write the password hashes of users, too
    #[arg(long)]
    pub with_password_hashes: bool,
}

/// Writes one table to standard output.
pub fn export_table(app: &App, table: Table, args: &ExportArgs) -> Result<Answer> {
    app.read(|reading| {
        reading.state.read_whole_tables();
        export::table(
            reading.state,
            table.schema(),
            Style { excel: args.excel },
            None,
            &mut app.shell.stream(),
        )?;
        Ok(Answer::nothing())
    })
}

/// Writes the whole firm, or one table of it.
pub fn export_all(app: &App, args: &ExportAllArgs) -> Result<Answer> {
    let only = args.table.as_ref().map(TableArg::find).transpose()?;
    let Some(dir) = &args.dir else {
        return match only {
            Some(table) => export_table(app, table, &args.style),
            None => Err(Error::usage("name a folder, or a table with --table")),
        };
    };
    if app.dry_run()? {
        return app.read(|reading| {
            let sink = &mut std::io::sink();
            let rows =
                |table: Table| export::table(reading.state, table.schema(), Style::default(), None, sink);
            let tables = Table::ALL.iter().copied().filter(|t| only.is_none_or(|only| only == *t));
            let count: usize = tables.map(rows).sum::<std::io::Result<usize>>()?;
            app.done(&format!("exported {count} rows to `{}`", dir.display()))
        });
    }
    app.read(|reading| {
        std::fs::create_dir_all(dir).map_err(|e| {
            Error::new(exit::FAILED, format!("the folder `{}` can't be made: {e}", dir.display()))
        })?;
        let hashes: std::collections::HashMap<Object, String> = if args.with_password_hashes {
            reading.session.passwords()?.into_iter().collect()
        } else {
            std::collections::HashMap::new()
        };
        let hash = |user: Object| hashes.get(&user).cloned().unwrap_or_default();
        let style = Style { excel: args.style.excel };
        let mut rows = 0;
        for table in Table::ALL.iter().copied().filter(|t| only.is_none_or(|only| only == *t)) {
            // A state for each table: the rows of the last needn't stay in memory.
            let state = State::new(reading.session);
            state.read_whole_tables();
            let path = dir.join(table.file());
            let extra: Option<(&str, &dyn Fn(Object) -> String)> =
                (args.with_password_hashes && table == Table::User).then_some(("password_hash", &hash));
            let written = replace_file(&path, extra.is_some(), |out| {
                export::table(&state, table.schema(), style, extra, out)
            });
            rows += written.map_err(|e| {
                Error::new(exit::FAILED, format!("`{}` can't be written: {e}", path.display()))
            })?;
            reading.session.failure()?;
        }
        app.done(&format!("exported {rows} rows to `{}`", dir.display()))
    })
}

/// Writes a file beside its place and moves it there when it is whole: whoever reads meanwhile sees the
/// old file or the new one, never a half, and nothing is left of one that fails.
fn replace_file<T>(
    path: &Path,
    private: bool,
    write: impl FnOnce(&mut BufWriter<File>) -> std::io::Result<T>,
) -> std::io::Result<T> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let part = path.with_file_name(format!(".{name}.part"));
    let _ = std::fs::remove_file(&part);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if private {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    let mut out = BufWriter::with_capacity(1 << 18, options.open(&part)?);
    let written = write(&mut out).and_then(|written| {
        out.flush()?;
        std::fs::rename(&part, path)?;
        Ok(written)
    });
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}
