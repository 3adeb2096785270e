//! The header: which of the columns a table knows are in the file, and where.

use super::file::Sheet;
use crate::bulk::fault::Fault;
use crate::domain::kernel::nearest;
use std::borrow::Cow;

/// Longer names are cut in messages.
const LONGEST_SHOWN: usize = 60;

/// For each of `columns`, which cell of a row it is (`None`: the file lacks it). Names match in any
/// case. Columns named in `ignored` may stand in the file as well.
///
/// # Errors
/// A fault for each unknown or repeated name of the header.
pub fn match_header(
    sheet: &Sheet,
    columns: &[&str],
    ignored: &[&str],
) -> Result<Vec<Option<usize>>, Vec<Fault>> {
    let mut cells: Vec<Option<usize>> = vec![None; columns.len()];
    let mut faults = Vec::new();
    for (cell, name) in sheet.header().iter().enumerate() {
        let shown = brief(name);
        let fault = |message: String| {
            let place = sheet.locate(sheet.header_start(), cell);
            Fault::new(sheet.name(), place.line, message).column(Some(&shown)).at(place)
        };
        let is = |known: &&str| known.eq_ignore_ascii_case(name);
        if let Some(column) = columns.iter().position(is) {
            match cells[column] {
                None => cells[column] = Some(cell),
                Some(first) => faults.push(
                    fault(format!(
                        "column `{shown}` is there twice, as cell {} and as cell {}",
                        first + 1,
                        cell + 1
                    ))
                    .hint("delete or rename one of them"),
                ),
            }
        } else if name.is_empty() {
            faults.push(
                fault(format!("column {} has no name", cell + 1)).hint("delete the column, or name it"),
            );
        } else if !ignored.iter().any(is) {
            faults.push(fault(format!("unknown column `{shown}`")).hint(unknown_hint(sheet, name, columns)));
        }
    }
    if faults.is_empty() { Ok(cells) } else { Err(faults) }
}

/// A name that fits a message, for the first line of a file that is no table may be of any length.
fn brief(name: &str) -> Cow<'_, str> {
    match name.char_indices().nth(LONGEST_SHOWN) {
        None => Cow::Borrowed(name),
        Some((end, _)) => Cow::Owned(format!("{}…", &name[..end])),
    }
}

fn unknown_hint(sheet: &Sheet, name: &str, columns: &[&str]) -> String {
    if let Some(delimiter) = likely_delimiter(sheet, name, columns) {
        return match delimiter {
            b',' => "the cells seem to be separated by commas: leave `--delimiter` out".to_owned(),
            b'\t' => "the cells seem to be separated by tabs: add `--delimiter tab`".to_owned(),
            other => {
                let other = char::from(other);
                format!("the cells seem to be separated by `{other}`: add `--delimiter '{other}'`")
            }
        };
    }
    let given = |column: &&str| sheet.header().iter().any(|name| name.eq_ignore_ascii_case(column));
    match nearest(&brief(name), columns.iter().copied().filter(|column| !given(column))) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the columns are {}", columns.join(", ")),
    }
}

/// The separator that makes this one name into known ones.
fn likely_delimiter(sheet: &Sheet, name: &str, columns: &[&str]) -> Option<u8> {
    let is_known = |part: &str| columns.iter().any(|column| column.eq_ignore_ascii_case(part.trim()));
    [b',', b';', b'\t', b'|']
        .into_iter()
        .filter(|delimiter| *delimiter != sheet.delimiter() && name.as_bytes().contains(delimiter))
        .max_by_key(|delimiter| name.split(char::from(*delimiter)).filter(|part| is_known(part)).count())
        .filter(|delimiter| name.split(char::from(*delimiter)).any(is_known))
}
