//! What the program records of who did what and when, and nobody else says (M2, S1).

use super::nouns::fill;
use crate::domain::actor::{Refusal, row_in_words};
use crate::domain::kernel::{Author, Given, Row, Schema, message};

/// What a row of a file says in the place of the program, which records who did what and when (M2, S1):
/// the system operator may, who brings a firm along from elsewhere.
pub fn presumed(
    table: &'static Schema,
    row: &Row,
    before: Option<&Row>,
    given: Given,
    author: &Author,
) -> Option<Refusal> {
    if before == Some(row) {
        return None;
    }
    let (blank, mut own) = (table.blank(), row.clone());
    let recorded = || table.fields.iter().enumerate().filter(|(_, field)| field.recorded);
    recorded().for_each(|(at, _)| own[at] = before.unwrap_or(&blank)[at]);
    fill(table, &mut own, before, given, author);
    let (_, field) = recorded().find(|(at, _)| row[*at] != own[*at])?;
    let act = message!("say `{column}` of {row}", column = field.column, row = row_in_words(table, row));
    Some(Refusal { act, ..Refusal::default() })
}
