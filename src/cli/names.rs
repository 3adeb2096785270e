//! Names of arguments and of files: one, several, or as many as a file has.

use super::app::App;
use super::args::named::{Named, Target, each, split};
use super::bulk::{bad_file, read_input};
use super::error::Result;
use crate::bulk::sheet::{Row, Sheet};
use clap::Args;
use std::path::PathBuf;

/// The columns of a CSV file that hold names.
const COLUMNS: [&str; 4] = ["id", "user", "member", "principal"];

/// Names as a command line gives them.
#[derive(Args, Clone, Debug)]
pub struct Names<T: Target> {
    /// Names, separated by spaces or `;`
    #[arg(required_unless_present = "from", value_name = "NAME")]
    names: Vec<Named<T>>,
    #[command(flatten)]
    more: MoreNames,
}

/// Names of a file, besides those of the command line.
#[derive(Args, Clone, Debug)]
pub struct MoreNames {
    /// Take names from a file: one a line or `;`-separated, or the column `id`, `user`, `member` or
    /// `principal` of CSV; `-` is standard input
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
}

impl<T: Target> Names<T> {
    /// All of them, in order.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn read(&self, app: &App) -> Result<Vec<Named<T>>> {
        let mut names: Vec<Named<T>> = each(&self.names).collect();
        names.extend(self.more.read(app)?);
        Ok(names)
    }
}

impl MoreNames {
    /// The names in the file, if there is one.
    pub fn read<T>(&self, app: &App) -> Result<Vec<Named<T>>> {
        let Some(path) = &self.from else { return Ok(Vec::new()) };
        let (name, bytes) = read_input(app, path)?;
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim_start_matches('\u{feff}');
        let Some(delimiter) = delimiter_of(text) else {
            return Ok(split([text]).map(Named::from).collect());
        };
        let bad = |fault| bad_file(app, &[fault]);
        let sheet = Sheet::read(&name, bytes, Some(delimiter)).map_err(bad)?;
        let column = sheet.header().iter().position(|cell| is_column(cell)).unwrap_or_default();
        let (mut names, mut row, mut rows) = (Vec::new(), Row::default(), sheet.rows());
        while rows.next(&mut row).map_err(bad)? {
            names.push(row.cell(column).to_owned());
        }
        Ok(split(names.iter().map(String::as_str)).map(Named::from).collect())
    }
}

/// What separates the cells of the first line, if one of them is the heading of a column of names.
fn delimiter_of(text: &str) -> Option<u8> {
    let first = text.lines().find(|line| !line.trim().is_empty())?;
    [b',', b';', b'\t'].into_iter().find(|delimiter| first.split(char::from(*delimiter)).any(is_column))
}

fn is_column(cell: &str) -> bool {
    COLUMNS.iter().any(|name| name.eq_ignore_ascii_case(cell.trim().trim_matches('"')))
}
