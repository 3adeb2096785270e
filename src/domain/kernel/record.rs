//! What a record is: one flat struct whose fields are the only list of its columns.
//!
//! From that list come the flags of `create` and `update`, CSV in and out, JSON, the SQL columns, the
//! headings of tables and the help texts. [`record!`] defines a record; [`crate::domain::model::table`] lists
//! all of them.

use crate::domain::kernel::cell::{Context, Shape, Stored};
use crate::domain::kernel::id::Object;
use crate::domain::kernel::state::Rows;
use crate::domain::model::table::{Table, Tables};
use std::cell::RefCell;

/// A record's key as numbers, the same for equal keys (names are compared folded).
pub type Key = [u64; 4];

/// How a field that names a group or role gets its scope.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Scope {
    /// The field needs none.
    None,
    /// A column `scope` of its own stands before the field's column.
    Column,
    /// The column of this name, which is a field of its own.
    Sibling(&'static str),
}

/// One field of the record `R`: its column, and how to get at it.
pub struct Field<R: 'static> {
    /// The CSV header, JSON key, SQL column, and (with dashes) flag.
    pub column: &'static str,
    pub scope: Scope,
    /// The field's doc comment.
    pub help: &'static str,
    pub shape: Shape,
    /// Must it be given when the record is made?
    pub required: bool,
    /// Does the program fill it in when the record is made and nothing is given?
    pub filled: bool,
    /// Does it tell who did what and when? The program knows, and nobody who acts with `--as` says otherwise.
    pub recorded: bool,
    pub show: fn(&R) -> String,
    pub write: fn(&R, &mut String),
    pub set: fn(&mut R, &str, &Context) -> Result<(), String>,
    pub reset: fn(&mut R),
    pub store: fn(&R) -> Stored,
    pub load: fn(&mut R, Stored),
    pub object: fn(&R) -> Option<Object>,
}

/// A row of one of the tables.
pub trait Record: Copy + PartialEq + std::fmt::Debug + 'static {
    const TABLE: Table;
    /// How many of the first fields are the key.
    const KEY: usize;
    const FIELDS: &'static [Field<Self>];
    /// The fields, by position, in the order of the bundle's header; empty where that is their own order.
    const HEADER: &'static [usize];

    /// A record with every field at its default.
    fn blank() -> Self;

    /// The record that these values were stored of; fields that came later are at their default.
    fn of_stored(stored: &[Stored]) -> Self {
        let mut row = Self::blank();
        for (field, value) in Self::FIELDS.iter().zip(stored) {
            (field.load)(&mut row, *value);
        }
        row
    }

    /// The rows of its table.
    fn rows(tables: &Tables) -> &RefCell<Rows<Self>>;

    /// What identifies the record.
    fn key(&self) -> Key {
        let mut key = [0; 4];
        for (part, field) in key.iter_mut().zip(&Self::FIELDS[..Self::KEY]) {
            *part = number((field.store)(self));
        }
        key
    }

    /// The key as its columns show it, `;`-separated: for messages.
    fn name(&self) -> String {
        let shown: Vec<String> = Self::FIELDS[..Self::KEY].iter().map(|f| (f.show)(self)).collect();
        shown.join(" ")
    }
}

/// A stored value as one number, the same for equal values.
pub fn number(stored: Stored) -> u64 {
    match stored {
        Stored::Null => 0,
        Stored::Int(n) => n.cast_unsigned(),
        Stored::Text(text) => u64::from(text.key().number()),
        Stored::Object(object) => object.number(),
    }
}

/// One CSV column: a field, or the scope part of it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Column {
    pub name: &'static str,
    pub field: usize,
    /// Is this the `scope` column of the field?
    pub is_scope: bool,
}

/// The CSV columns of a record, in the order of the bundle's header.
pub fn columns<R: Record>() -> Vec<Column> {
    let mut columns = Vec::with_capacity(R::FIELDS.len() + 1);
    for field in header_order::<R>() {
        let f = &R::FIELDS[field];
        if f.scope == Scope::Column {
            columns.push(Column { name: "scope", field, is_scope: true });
        }
        columns.push(Column { name: f.column, field, is_scope: false });
    }
    columns
}

/// The positions of the fields in the order of the bundle's header.
pub fn header_order<R: Record>() -> impl Iterator<Item = usize> {
    (0..R::FIELDS.len()).map(|at| R::HEADER.get(at).copied().unwrap_or(at))
}

/// The field of this column.
///
/// # Panics
/// When the record has no such field: a slip of the pen in the program.
pub fn field_at<R: Record>(column: &str) -> usize {
    R::FIELDS
        .iter()
        .position(|f| f.column == column)
        .unwrap_or_else(|| panic!("{} has no field `{column}`", R::TABLE.name()))
}

/// The cells of a record, one for each of [`columns`].
pub fn cells<R: Record>(record: &R) -> Vec<String> {
    let mut cells = Vec::new();
    cells_into(record, &mut cells);
    cells
}

/// The same, into strings that are used again for the next record.
pub fn cells_into<R: Record>(record: &R, cells: &mut Vec<String>) {
    let mut at = 0;
    let mut cell = |write: &dyn Fn(&mut String)| {
        if at == cells.len() {
            cells.push(String::new());
        }
        cells[at].clear();
        write(&mut cells[at]);
        at += 1;
    };
    for field in header_order::<R>().map(|at| &R::FIELDS[at]) {
        match field.scope {
            Scope::None => cell(&|out| (field.write)(record, out)),
            Scope::Column | Scope::Sibling(_) => {
                let object = (field.object)(record);
                if field.scope == Scope::Column {
                    cell(&|out| out.push_str(object.map_or("", Object::scope)));
                }
                cell(&|out| out.push_str(object.map_or("", Object::name)));
            }
        }
    }
    cells.truncate(at);
}

/// Defines a record. `key N` says how many of the first fields identify it; `header […]` in which order
/// a bundle has them, where that is another. Each field is `"column" name: Type`, then perhaps `required`
/// or `filled` or, if it is more than that, `recorded`; `scope, "column"` stands for a pair of columns,
/// `within "other", "column"` for a name in the scope that another column gives.
macro_rules! record {
    ($(#[doc = $doc:literal])* $Name:ident, key $key:literal $(, header [$($at:literal),+])?, {
        $($(#[doc = $help:literal])+ $(($($scope:tt)+))? $column:literal $field:ident: $Type:ty $(, $flag:ident)?;)*
    }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, PartialEq, Debug)]
        pub struct $Name { $($(#[doc = $help])+ pub $field: $Type,)* }

        impl $crate::domain::kernel::record::Record for $Name {
            const TABLE: $crate::domain::model::table::Table = $crate::domain::model::table::Table::$Name;
            const KEY: usize = $key;
            const HEADER: &'static [usize] = &[$($($at),+)?];
            const FIELDS: &'static [$crate::domain::kernel::record::Field<Self>] = &[$(
                $crate::domain::kernel::record::Field {
                    column: $column,
                    scope: $crate::domain::kernel::record::scope_of!($($($scope)+)?),
                    help: concat!($($help,)+),
                    shape: <$Type as $crate::domain::kernel::cell::Cell>::SHAPE,
                    required: $crate::domain::kernel::record::is_flag!(required $($flag)?),
                    filled: $crate::domain::kernel::record::is_flag!(filled $($flag)?),
                    recorded: $crate::domain::kernel::record::is_flag!(recorded $($flag)?),
                    show: |r| $crate::domain::kernel::cell::Cell::show(&r.$field),
                    write: |r, out| $crate::domain::kernel::cell::Cell::write(&r.$field, out),
                    set: |r, text, context| {
                        r.$field = <$Type as $crate::domain::kernel::cell::Cell>::parse(text, context)?;
                        Ok(())
                    },
                    reset: |r| r.$field = <$Type>::default(),
                    store: |r| $crate::domain::kernel::cell::Cell::store(&r.$field),
                    load: |r, stored| r.$field = <$Type as $crate::domain::kernel::cell::Cell>::load(stored),
                    object: |r| $crate::domain::kernel::cell::Cell::object(&r.$field),
                },
            )*];
            fn blank() -> Self {
                $Name { $($field: <$Type>::default(),)* }
            }
            fn rows(
                tables: &$crate::domain::model::table::Tables,
            ) -> &std::cell::RefCell<$crate::domain::kernel::state::Rows<Self>> {
                &tables.$Name
            }
        }
    };
}
macro_rules! scope_of {
    () => {
        $crate::domain::kernel::record::Scope::None
    };
    (scope) => {
        $crate::domain::kernel::record::Scope::Column
    };
    (within $column:literal) => {
        $crate::domain::kernel::record::Scope::Sibling($column)
    };
}
macro_rules! is_flag {
    (required required) => {
        true
    };
    (filled filled) => {
        true
    };
    (filled recorded) => {
        true
    };
    (recorded recorded) => {
        true
    };
    ($($other:tt)*) => {
        false
    };
}
pub(crate) use {is_flag, record, scope_of};
