//! What every list can be asked: which rows, which columns, in which order, how many.
//!
//! A filter's value is read as the column's cells are, so that a word which the column can't have is an error (4), and
//! so is a name that is nobody's (5): an empty answer would look like a true one.

use super::app::LookUp;
use super::args::FilterArg;
use super::args::key::{Condition, Test};
use super::error::{Error, Result};
use super::look_up::scope_must_exist;
use crate::domain::kernel::{Context, Field, Scope, Shape, Stored};
use crate::output::Listing;
use crate::output::listing::text;
use clap::Args;
use serde_json::Value;
use std::cmp::Ordering;

/// Which rows.
#[derive(Args, Clone, Debug, Default)]
pub struct RowFilter {
    /// Only rows with this text in any cell
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    #[command(flatten)]
    pub conditions: Conditions,
}

/// What the columns of a row must say.
#[derive(Args, Clone, Debug, Default)]
pub struct Conditions {
    /// Only rows whose column is so: = != < <= > >= or ~ (contains); `;` lists mean any of them, repeated means and
    #[arg(long = "where", value_name = "COLUMN=VALUE")]
    filters: Vec<FilterArg>,
}

/// How a list is shown, in every format.
#[derive(Args, Clone, Debug, Default)]
pub struct View {
    /// Only these columns, in this order
    #[arg(long, value_name = "COLUMN", value_delimiter = ',', help_heading = "View")]
    columns: Vec<String>,
    /// In the order of these columns; -COLUMN for the largest first
    #[arg(
        long,
        value_name = "COLUMN",
        value_delimiter = ',',
        allow_hyphen_values = true,
        help_heading = "View"
    )]
    sort: Vec<String>,
    /// At most so many rows
    #[arg(long, value_name = "N", help_heading = "View")]
    limit: Option<usize>,
    /// No line of headings, in tables and CSV
    #[arg(long, help_heading = "View")]
    no_header: bool,
}

/// `list`: which rows, and how they are shown.
#[derive(Args, Clone, Debug, Default)]
pub struct ListArgs {
    #[command(flatten)]
    pub filter: RowFilter,
    #[command(flatten)]
    pub view: View,
}

impl ListArgs {
    /// Was nothing asked for?
    pub fn is_empty(&self) -> bool {
        self.filter.is_empty()
    }

    /// The rows that are wanted, as they are wanted.
    ///
    /// # Errors
    /// When there is no such column, or a value is none that it could have (4), or nobody's name (5).
    pub fn apply(&self, look_up: &impl LookUp, listing: Listing) -> Result<Listing> {
        self.view.apply(self.filter.apply(look_up, listing)?)
    }
}

impl RowFilter {
    /// Is nothing filtered?
    pub fn is_empty(&self) -> bool {
        self.text.is_none() && self.conditions.filters.is_empty()
    }

    /// For each row whether it is wanted.
    ///
    /// # Errors
    /// As for [`ListArgs::apply`].
    pub fn wanted(&self, look_up: &impl LookUp, listing: &Listing) -> Result<Vec<bool>> {
        let tests = self.conditions.read(look_up, listing)?;
        let wanted = self.text.as_ref().map(|text| text.to_lowercase());
        let has_text =
            |row: &Vec<Value>, part: &String| row.iter().any(|cell| text(cell).to_lowercase().contains(part));
        let passes = |row: &Vec<Value>| {
            tests.iter().all(|test| test.passes(row))
                && wanted.as_ref().is_none_or(|part| has_text(row, part))
        };
        Ok(listing.rows.iter().map(passes).collect())
    }

    /// Keeps the rows that are wanted.
    fn apply(&self, look_up: &impl LookUp, mut listing: Listing) -> Result<Listing> {
        let mut wanted = self.wanted(look_up, &listing)?.into_iter();
        listing.rows.retain(|_| wanted.next().unwrap_or(false));
        Ok(listing)
    }
}

impl Conditions {
    /// Keeps the rows that fulfil them.
    ///
    /// # Errors
    /// As for [`ListArgs::apply`].
    pub fn apply(&self, look_up: &impl LookUp, mut listing: Listing) -> Result<Listing> {
        let tests = self.read(look_up, &listing)?;
        listing.rows.retain(|row| tests.iter().all(|test| test.passes(row)));
        Ok(listing)
    }

    fn read(&self, look_up: &impl LookUp, listing: &Listing) -> Result<Vec<ColumnTest>> {
        Error::all(self.filters.iter().map(|filter| ColumnTest::of(filter, look_up, listing)))
    }
}

/// A condition that was understood.
struct ColumnTest {
    at: usize,
    test: Test,
    /// Any of these, as cells show them, in lower case.
    values: Vec<String>,
}

impl ColumnTest {
    fn of(filter: &FilterArg, look_up: &impl LookUp, listing: &Listing) -> Result<ColumnTest> {
        let Condition { column, test, value } = filter.read()?;
        let at = position(listing, column)?;
        let is_list = matches!(test, Test::Is | Test::IsNot) && value.contains(';');
        let values = if is_list { value.split(';').map(str::trim).collect() } else { vec![value] };
        let values = Error::all(values.into_iter().map(|value| {
            let is_name = matches!(test, Test::Is | Test::IsNot);
            let is_part = test == Test::Contains || value.is_empty();
            let shown = if is_part || !is_name && listing.names_things(at) {
                Ok(value.to_owned())
            } else {
                shown(value, at, look_up, listing)
            };
            shown.map(|shown| shown.to_lowercase())
        }))?;
        Ok(ColumnTest { at, test, values })
    }

    fn passes(&self, row: &[Value]) -> bool {
        let cell = &row[self.at];
        let shown = text(cell).to_lowercase();
        let is = |value: &String| match cell {
            // A list has a value, or is these values.
            Value::Array(parts) => {
                shown == *value || parts.iter().any(|part| text(part).to_lowercase() == *value)
            }
            _ => shown == *value,
        };
        let against = |wanted: &[Ordering]| {
            // What isn't there is neither less nor more.
            !shown.is_empty() && self.values.iter().all(|value| wanted.contains(&compare(&shown, value)))
        };
        match self.test {
            Test::Is => self.values.iter().any(is),
            Test::IsNot => !self.values.iter().any(is),
            Test::Contains => self.values.iter().any(|value| shown.contains(value)),
            Test::Less => against(&[Ordering::Less]),
            Test::AtMost => against(&[Ordering::Less, Ordering::Equal]),
            Test::More => against(&[Ordering::Greater]),
            Test::AtLeast => against(&[Ordering::Greater, Ordering::Equal]),
        }
    }
}

/// Numbers by size, everything else as text.
fn compare(one: &str, other: &str) -> Ordering {
    match (one.parse::<f64>(), other.parse::<f64>()) {
        (Ok(one), Ok(other)) => one.total_cmp(&other),
        _ => one.cmp(other),
    }
}

fn position(listing: &Listing, column: &str) -> Result<usize> {
    let column = column.replace('-', "_");
    listing.columns.iter().position(|known| known.eq_ignore_ascii_case(&column)).ok_or_else(|| {
        Error::value(format!("there is no column `{column}`"))
            .hint(format!("the columns are {}", listing.columns.join(", ")))
    })
}

/// A filter's value as the cells of its column show it.
fn shown(value: &str, at: usize, look_up: &impl LookUp, listing: &Listing) -> Result<String> {
    let column = &listing.columns[at];
    let wrong = |message: String| Error::value(format!("--where {column}: {message}"));
    if let Some(words) = listing.words_of(column) {
        if words.iter().any(|word| word.eq_ignore_ascii_case(value)) {
            return Ok(value.to_owned());
        }
        return Err(wrong(crate::domain::kernel::not_one_of(value, words).to_string()));
    }
    let Some((field, is_scope)) = listing.field(at) else { return Ok(value.to_owned()) };
    if is_scope {
        return scope_must_exist(look_up, value).map(|()| value.to_owned());
    }
    match field.shape() {
        Shape::Text | Shape::List => Ok(value.to_owned()),
        Shape::Object(_) if field.scope != Scope::None => Ok(value.to_owned()),
        _ => {
            let stored = parse(field, value, look_up.context()).map_err(wrong)?;
            let stored = match stored {
                Stored::Object(object) => Stored::Object(look_up.must_exist(object)?),
                other => other,
            };
            Ok(field.show(stored))
        }
    }
}

fn parse(field: &Field, value: &str, context: &Context) -> std::result::Result<Stored, String> {
    field.parse(value, context).map_err(|message| message.to_string())
}

impl View {
    /// The rows and columns in the order, number and form that were asked for.
    ///
    /// # Errors
    /// When there is no such column (4).
    pub fn apply(&self, mut listing: Listing) -> Result<Listing> {
        let order = Error::all(self.sort.iter().map(|column| {
            let (column, reversed) = column.strip_prefix('-').map_or((column.as_str(), false), |c| (c, true));
            Ok((position(&listing, column)?, reversed))
        }))?;
        listing.rows.sort_by(|one, other| {
            order.iter().fold(Ordering::Equal, |so_far, (at, reversed)| {
                let by = compare(&text(&one[*at]).to_lowercase(), &text(&other[*at]).to_lowercase());
                so_far.then(if *reversed { by.reverse() } else { by })
            })
        });
        listing.rows.truncate(self.limit.unwrap_or(usize::MAX));
        if !self.columns.is_empty() {
            let chosen = Error::all(self.columns.iter().map(|column| position(&listing, column.trim())))?;
            listing.choose(&chosen);
        }
        listing.no_header = self.no_header;
        Ok(listing)
    }
}
