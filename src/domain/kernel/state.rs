//! The firm as it is and as it is about to be: rows that a source gives when they are asked for, and
//! the changes on top of them. Rules look at the world through this and nothing else.

mod rows;

use super::cell::Stored;
use super::change::{Change, RowChange};
use super::object::{Kind, Object};
use super::origin::Origin;
use super::packed::small;
use super::record::{Col, Record, Row, Schema, number};
use super::text::Text;
use rows::Rows;
use std::cell::{Cell as Flag, OnceCell, RefCell};

/// The tables that a source has.
#[derive(Clone, Copy)]
pub struct Schemas {
    /// The table with this number.
    pub of_number: fn(u8) -> Option<&'static Schema>,
    /// The table whose rows are the objects of this kind.
    pub of_kind: fn(Kind) -> Option<&'static Schema>,
}

/// Where rows come from: the database, or nothing.
///
/// A source that fails gives no rows and remembers why; whoever commits asks it first.
pub trait Source {
    /// Which tables there are.
    fn schemas(&self) -> Schemas;

    /// Calls `row` with the stored fields of each row that `which` names.
    fn fetch(&self, table: &'static Schema, which: Which<'_>, row: &mut dyn FnMut(&[Stored]));

    /// Has the table more than this many rows? One that can't tell says no.
    fn is_larger(&self, _table: &'static Schema, _rows: usize) -> bool {
        false
    }
}

/// Which rows of a table.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    All,
    /// The one with this key.
    Key(&'a [Stored]),
    /// Those whose field (by position) has this value. Only fields that the store has an index for.
    By(usize, Stored),
}

/// The firm, with what is about to change.
pub struct State<'s> {
    tables: Vec<OnceCell<Box<RefCell<Rows>>>>,
    source: &'s dyn Source,
    schemas: Schemas,
    /// Tables of at most so many rows are read whole; 0 for none.
    whole: Flag<usize>,
}

/// No table has a higher number.
const LAST_TABLE: usize = 63;
/// Reading a table costs less than asking it for rows one by one up to this many rows for each of them.
const ROWS_A_QUESTION: usize = 8;
/// Fewer questions than this are asked one by one.
const FEW: usize = 500;

impl<'s> State<'s> {
    /// The firm that `source` holds, unchanged.
    pub fn new(source: &'s dyn Source) -> Self {
        let mut tables = Vec::new();
        tables.resize_with(LAST_TABLE + 1, OnceCell::new);
        State { tables, source, schemas: source.schemas(), whole: Flag::new(0) }
    }

    /// From now on reads a table whole when it is first asked about: for those who look at everything.
    pub fn read_whole_tables(&self) {
        self.whole.set(usize::MAX);
    }

    /// About so many rows of a table will be asked about. A table that isn't much larger than that is read
    /// whole, which is cheaper; one that is stays where it is, which is smaller.
    pub fn expect_questions(&self, rows: usize) {
        if rows > FEW {
            self.whole.set(self.whole.get().max(rows.saturating_mul(ROWS_A_QUESTION)));
        }
    }

    /// About so many rows of a table are given. Into an empty table all are put, and room is made for them at
    /// once; else most are as they were, and looking for the few is quicker where they are close together.
    pub fn expect_changes(&self, table: &'static Schema, rows: usize) {
        if !self.source.is_larger(table, 0) {
            self.rows(table).borrow_mut().expect_changes(rows);
        }
    }

    fn rows(&self, table: &'static Schema) -> &RefCell<Rows> {
        self.tables[usize::from(table.number)].get_or_init(|| Box::new(RefCell::new(Rows::new(table))))
    }

    fn reads_whole(&self, table: &'static Schema) -> bool {
        match self.whole.get() {
            0 => false,
            usize::MAX => true,
            most => {
                let known = self.rows(table).borrow().small;
                known.unwrap_or_else(|| {
                    let small = !self.source.is_larger(table, most);
                    self.rows(table).borrow_mut().small = Some(small);
                    small
                })
            }
        }
    }

    fn load(&self, table: &'static Schema, which: Which<'_>) {
        let rows = self.rows(table);
        let is_first = matches!(which, Which::All) && rows.borrow().base_count() == 0;
        self.source.fetch(table, which, &mut |stored| rows.borrow_mut().add_base(stored, is_first));
    }

    fn load_whole(&self, table: &'static Schema) {
        if !self.rows(table).borrow().whole {
            self.load(table, Which::All);
            self.rows(table).borrow_mut().whole = true;
        }
    }

    /// Makes sure that the row with this key is known if there is one. Returns its position.
    fn know(&self, table: &'static Schema, key: &[Stored]) -> Option<u32> {
        let numbers = table.key_of(key);
        let found = {
            let rows = self.rows(table).borrow();
            let found = rows.find_base(&numbers);
            if found.is_some() || rows.whole || rows.asked.contains(&numbers) {
                return found;
            }
            found
        };
        debug_assert!(found.is_none(), "a row that is known isn't asked for");
        if self.reads_whole(table) {
            self.load_whole(table);
        } else {
            self.load(table, Which::Key(&key[..table.key]));
            self.rows(table).borrow_mut().asked.insert(numbers);
        }
        self.rows(table).borrow().find_base(&numbers)
    }

    /// Where among the rows of the source that are known the one with this key stands, if there is one. It stays.
    pub fn position_before(&self, table: &'static Schema, key: &[Stored]) -> Option<u32> {
        self.know(table, key)
    }

    /// The row with this key as the source has it.
    pub fn row_before(&self, table: &'static Schema, key: &[Stored]) -> Option<Row> {
        let at = self.know(table, key)?;
        Some(self.rows(table).borrow().base_row(at))
    }

    /// The row with this key, as it will be.
    pub fn row(&self, table: &'static Schema, key: &[Stored]) -> Option<Row> {
        {
            let rows = self.rows(table).borrow();
            if rows.change_count() > 0
                && let Some(at) = rows.find_change(&table.key_of(key))
            {
                return rows.after_row(at);
            }
        }
        self.row_before(table, key)
    }

    /// The first value of the row with this key, as it will be.
    fn first_value(&self, table: &'static Schema, key: &[Stored]) -> Option<Stored> {
        {
            let rows = self.rows(table).borrow();
            if rows.change_count() > 0
                && let Some(at) = rows.find_change(&table.key_of(key))
            {
                return rows.after_first(at);
            }
        }
        let at = self.know(table, key)?;
        Some(self.rows(table).borrow().base_first(at))
    }

    /// The row with this key as the source has it.
    pub fn before<R: Record>(&self, key: &[Stored]) -> Option<R> {
        self.row_before(R::SCHEMA, key).map(|row| R::of_row(&row))
    }

    /// The row with this key, as it will be.
    pub fn get<R: Record>(&self, key: &[Stored]) -> Option<R> {
        self.row(R::SCHEMA, key).map(|row| R::of_row(&row))
    }

    /// The row of an object: a user, a matter …
    pub fn entity<R: Record>(&self, object: impl Into<Object>) -> Option<R> {
        self.get(&[Stored::Object(object.into())])
    }

    /// The object as its own row spells it; none where there is no such object. What no table lists is taken as it is.
    pub fn spelled(&self, object: Object) -> Option<Object> {
        let Some(table) = (self.schemas.of_kind)(object.kind) else { return Some(object) };
        let found = self.first_value(table, &[Stored::Object(object)])?.object()?;
        (!object.contradicts(found)).then_some(found)
    }

    /// Is there such an object?
    pub fn exists(&self, object: Object) -> bool {
        self.spelled(object).is_some()
    }

    /// Was there such an object before the changes?
    pub fn existed(&self, object: Object) -> bool {
        match (self.schemas.of_kind)(object.kind) {
            Some(table) => self.know(table, &[Stored::Object(object)]).is_some(),
            None => true,
        }
    }

    /// The rows whose `column` is this object.
    pub fn by<R: Record>(&self, column: Col<R>, object: impl Into<Object>) -> Vec<R> {
        self.with_value(column, Stored::Object(object.into()))
    }

    /// The rows whose `column` is this text, without regard to case. Reads the table whole: the store has
    /// no index for texts.
    pub fn by_text<R: Record>(&self, column: Col<R>, text: Text) -> Vec<R> {
        self.load_whole(R::SCHEMA);
        self.with_value(column, Stored::Text(text))
    }

    /// The rows whose `column` has this value. Only columns that the store has an index for.
    pub fn with_value<R: Record>(&self, column: Col<R>, value: Stored) -> Vec<R> {
        let mut found = Vec::new();
        self.each_with(R::SCHEMA, column.at(), value, &mut |row| found.push(R::of_row(row)));
        found
    }

    /// The rows whose field, by position, has this value. Only fields that the store has an index for.
    pub fn each_with(&self, table: &'static Schema, field: usize, value: Stored, look: &mut dyn FnMut(&Row)) {
        let wanted = self.know_by(table, field, value);
        let rows = self.rows(table).borrow();
        for at in rows.base_with(field, wanted).filter(|at| !rows.is_changed(*at)) {
            look(&rows.base_row(at));
        }
        rows.changes_with(field, wanted).for_each(|row| look(&row));
    }

    /// The rows whose `column` is this object as the source has them.
    pub fn by_before<R: Record>(&self, column: Col<R>, object: impl Into<Object>) -> Vec<R> {
        let wanted = self.know_by(R::SCHEMA, column.at(), Stored::Object(object.into()));
        let rows = self.rows(R::SCHEMA).borrow();
        rows.base_with(column.at(), wanted).map(|at| R::of_row(&rows.base_row(at))).collect()
    }

    /// The same, for somebody who needs them once: they aren't kept unless they are there already.
    pub fn glance_before<R: Record>(&self, column: Col<R>, object: impl Into<Object>) -> Vec<R> {
        if self.rows(R::SCHEMA).borrow().whole {
            return self.by_before(column, object);
        }
        let mut found = Vec::new();
        let which = Which::By(column.at(), Stored::Object(object.into()));
        self.source.fetch(R::SCHEMA, which, &mut |stored| found.push(R::of_stored(stored)));
        found
    }

    /// Makes sure that the rows whose field has this value are known, and how to find them.
    fn know_by(&self, table: &'static Schema, field: usize, value: Stored) -> u64 {
        let wanted = number(value);
        if self.reads_whole(table) {
            self.load_whole(table);
        }
        let known = {
            let rows = self.rows(table).borrow();
            rows.whole || rows.asked_by.contains(&(field, wanted))
        };
        if !known {
            self.load(table, Which::By(field, value));
            self.rows(table).borrow_mut().asked_by.insert((field, wanted));
        }
        self.rows(table).borrow_mut().index(field);
        wanted
    }

    /// Shows each row of a table to `look`, in no particular order; `look` can't ask the state about it.
    pub fn each_row(&self, table: &'static Schema, look: &mut dyn FnMut(&Row)) {
        self.load_whole(table);
        let rows = self.rows(table).borrow();
        let unchanged = rows.change_count() == 0;
        for at in (0..small(rows.base_count())).filter(|at| unchanged || !rows.is_changed(*at)) {
            look(&rows.base_row(at));
        }
        (0..rows.change_count()).filter_map(|at| rows.after_row(at)).for_each(|row| look(&row));
    }

    /// The same, for somebody who needs each row once: nothing of an unchanged table is kept.
    pub fn scan_rows(&self, table: &'static Schema, look: &mut dyn FnMut(&[Stored])) {
        let untouched = {
            let rows = self.rows(table).borrow();
            rows.change_count() == 0 && !rows.whole
        };
        if untouched {
            self.source.fetch(table, Which::All, look);
        } else {
            self.each_row(table, &mut |row| look(row));
        }
    }

    /// All rows of a table, in no particular order.
    pub fn all<R: Record>(&self) -> Vec<R> {
        let mut found = Vec::new();
        self.each_row(R::SCHEMA, &mut |row| found.push(R::of_row(row)));
        found
    }

    /// Shows each row to `look`, in no particular order. An unchanged table isn't kept, and `look` can't ask
    /// the state.
    pub fn visit<R: Record>(&self, mut look: impl FnMut(&R)) {
        self.scan_rows(R::SCHEMA, &mut |row| look(&R::of_stored(row)));
    }

    /// The same as a list.
    pub fn scan<R: Record>(&self) -> Vec<R> {
        let mut found = Vec::new();
        self.visit(|row: &R| found.push(*row));
        found
    }

    /// Puts a row where none was, or in the place of the one with its key.
    pub fn put_row(&self, table: &'static Schema, row: &[Stored], origin: Origin) {
        self.know(table, row);
        self.rows(table).borrow_mut().put(row, true, origin);
    }

    /// Takes the row with this one's key away.
    pub fn remove_row(&self, table: &'static Schema, row: &[Stored], origin: Origin) {
        self.know(table, row);
        self.rows(table).borrow_mut().put(row, false, origin);
    }

    /// Puts a record where none was, or in the place of the one with its key.
    pub fn put<R: Record>(&self, record: R, origin: Origin) {
        self.put_row(R::SCHEMA, &record.row(), origin);
    }

    /// Takes a record away.
    pub fn remove<R: Record>(&self, record: &R, origin: Origin) {
        self.remove_row(R::SCHEMA, &record.row(), origin);
    }

    /// How many rows of the table were put or removed (some perhaps to no effect).
    pub fn change_count(&self, table: &'static Schema) -> usize {
        self.tables[usize::from(table.number)].get().map_or(0, |rows| rows.borrow().change_count())
    }

    /// Where the change of the row with this key was asked for, if it is changed.
    pub fn origin(&self, table: &'static Schema, key: &[Stored]) -> Option<Origin> {
        let rows = self.rows(table).borrow();
        rows.find_change(&table.key_of(key)).map(|at| rows.origin(at))
    }

    /// One of the changes, by position.
    pub fn change(&self, table: &'static Schema, at: usize) -> RowChange {
        self.rows(table).borrow().change(at)
    }

    /// One value of the row that a change puts, else of the one that it takes away.
    pub fn changed_value(&self, table: &'static Schema, at: usize, field: usize) -> Stored {
        self.rows(table).borrow().changed_value(at, field)
    }

    /// Does this change, by position, make a new row?
    pub fn is_creation(&self, table: &'static Schema, at: usize) -> bool {
        self.rows(table).borrow().is_creation(at)
    }

    /// Does this change, by position, change anything?
    pub fn is_effective(&self, table: &'static Schema, at: usize) -> bool {
        self.rows(table).borrow().is_effective(at)
    }

    /// Shows all the changes of a table to `look`, those to no effect as well.
    pub fn each_row_change(&self, table: &'static Schema, look: &mut dyn FnMut(&RowChange)) {
        (0..self.change_count(table)).for_each(|at| look(&self.change(table, at)));
    }

    /// Shows all the changes of a table to `look`, those to no effect as well.
    pub fn each_change<R: Record>(&self, mut look: impl FnMut(&Change<R>)) {
        self.each_row_change(R::SCHEMA, &mut |change| look(&change.of()));
    }

    /// The changes to some effect that `wanted` picks.
    pub fn changes<R: Record>(&self, wanted: impl Fn(&Change<R>) -> bool) -> Vec<Change<R>> {
        let mut found = Vec::new();
        self.each_change::<R>(|change| {
            if change.is_effective() && wanted(change) {
                found.push(change.clone());
            }
        });
        found
    }

    /// Has anything been put or removed to any effect?
    pub fn is_changed(&self) -> bool {
        self.tables.iter().filter_map(OnceCell::get).any(|rows| {
            let rows = rows.borrow();
            (0..rows.change_count()).any(|at| rows.is_effective(at))
        })
    }
}

/// The key of a record as the store keeps it.
pub fn stored_key<R: Record>(record: &R) -> Vec<Stored> {
    record.row()[..R::SCHEMA.key].to_vec()
}
