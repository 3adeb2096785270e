//! The verbs that are the same for every noun: list, show, import, export; and the pieces of create and
//! update.

use super::app::{App, Reading, Work};
use super::args::named::{Named, Target};
use super::bulk::ImportArgs;
use super::error::{Error, Result};
use super::export::ExportArgs;
use super::fields::Fields;
pub use super::list::ListArgs;
use crate::bulk::build::{Mode, name_of};
use crate::domain::actor::Guarded;
use crate::domain::kernel::{Col, Object, Record};
use crate::domain::law::rules::Ruled;
use crate::domain::model::Table;
use crate::output::Answer;
use crate::output::Listing;

/// Every row of a table, in order.
pub fn list<R: Guarded>(app: &App, args: &ListArgs, brief: &[&str]) -> Result<Answer> {
    app.read(|reading| {
        let rows = reading.rows::<R>();
        Ok(Answer::of(args.apply(reading, Listing::of(&rows))?.brief(brief)))
    })
}

/// The rows of a table that are about one object.
pub fn list_of<R: Guarded>(reading: &Reading<'_, '_>, column: Col<R>, object: Object) -> Result<Answer> {
    let mut rows = reading.visible(reading.state.by(column, object));
    rows.sort_by_cached_key(|row| row.name().to_lowercase());
    Ok(Answer::of(Listing::of(&rows)))
}

/// One record, and what `more` adds to it.
pub fn show<R: Record, T: Target>(
    app: &App,
    id: &Named<T>,
    more: impl FnOnce(&Reading<'_, '_>, &R, &mut Listing) -> Result,
) -> Result<Answer> {
    app.read(|reading| {
        let object = id.find(reading)?.object();
        let Some(row) = reading.state.entity::<R>(object) else {
            return Err(super::app::missing(reading.session, object));
        };
        reading.look_at(object)?;
        let mut listing = Listing::of(&[row]);
        more(reading, &row, &mut listing)?;
        Ok(Answer::one(listing))
    })
}

/// `create`: a new record of flags.
pub fn create<R: Ruled>(app: &App, key: &[&str], fields: &Fields<R>) -> Result<Answer> {
    app.write(|work| Ok(format!("created {}", described_row(&put(work, Mode::Create, key, fields)?))))
}

/// `update`: a record changed by flags.
pub fn update<R: Ruled>(app: &App, key: &[&str], fields: &Fields<R>) -> Result<Answer> {
    if fields.is_empty() {
        return Err(nothing_to_update());
    }
    app.write(|work| Ok(format!("updated {}", described_row(&put(work, Mode::Update, key, fields)?))))
}

/// A record in words: see [`name_of`].
pub fn described_row<R: Record>(row: &R) -> String {
    name_of(R::SCHEMA, &row.row()).to_string()
}

/// An `update` that names no field.
pub fn nothing_to_update() -> Error {
    Error::usage("nothing to update: name at least one field").hint("--help lists them")
}

/// Puts a record: its key from arguments, the rest from flags.
///
/// # Errors
/// When a value is wrong, or the record exists (or doesn't).
pub fn put<R: Ruled>(work: &Work<'_, '_>, mode: Mode, key: &[&str], fields: &Fields<R>) -> Result<R> {
    let mut fields = fields.clone();
    fields.set_key(key);
    Ok(work.put(mode, &fields)?.1)
}

/// `import`: many of these.
pub fn import<R: Ruled>(app: &App, args: &ImportArgs) -> Result<Answer> {
    super::bulk::import(app, Table::of(R::SCHEMA), args)
}

/// `export`: all of these.
pub fn export<R: Ruled>(app: &App, args: &ExportArgs) -> Result<Answer> {
    super::export::export_table(app, Table::of(R::SCHEMA), args)
}
