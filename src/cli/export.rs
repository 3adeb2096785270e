//! `imctl export` and `NOUN export`: tables and whole firms out.

use super::app::App;
use super::args::TableArg;
use super::error::{Error, Result};
use super::output_file::{OutputFiles, folder};
use crate::bulk::export::{self, Style};
use crate::domain::kernel::{Object, State};
use crate::domain::model::Table;
use crate::domain::model::schemas::with_table;
use crate::output::{Answer, Format, Listing};
use clap::Args;
use std::path::PathBuf;

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

/// Writes one table to standard output: CSV, or what `--output` says.
pub fn export_table(app: &App, table: Table, args: &ExportArgs) -> Result<Answer> {
    app.read(|reading| {
        reading.state.read_whole_tables();
        if !matches!(app.shell.format, Format::Table | Format::Csv) {
            if args.excel {
                return Err(Error::usage("--excel is for CSV"));
            }
            let listing = with_table!(table, R => Listing::of(&export::sorted::<R>(reading.state)));
            return Ok(Answer::of(listing));
        }
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
    if app.config.origin("output") == "--output" && app.shell.format != Format::Csv {
        return Err(Error::usage("a bundle is a folder of CSV files")
            .hint("export --table NAME writes one table in any format"));
    }
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
        folder(dir)?;
        let mut files = OutputFiles::new(app, []);
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
            let is_ours =
                |line: &str| line.split(',').next() == export::header(table.schema()).first().copied();
            rows += files
                .write(&path, is_ours, |out| export::table(&state, table.schema(), style, extra, out))?;
            reading.session.failure()?;
        }
        files.finish()?;
        app.done(&format!("exported {rows} rows to `{}`", dir.display()))
    })
}
