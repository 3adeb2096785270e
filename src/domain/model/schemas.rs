//! From a table that is known only at run time to its columns, and to its record's type.

use super::table::{Table, tables};
use crate::domain::kernel::{Kind, Record, Schema, Schemas, Shape, Source, Stored, Which};

macro_rules! dispatch {
    ($($Record:ident = $number:literal $name:literal $(of $kind:ident)?,)*) => {
        /// Does something with the record type of a table that is known only at run time.
        macro_rules! with_table {
            ($table:expr, $R:ident => $body:expr) => {
                match $table {
                    $($crate::domain::model::table::Table::$Record => {
                        type $R = $crate::domain::model::$Record;
                        $body
                    })*
                }
            };
        }
        pub(crate) use with_table;
    };
}

tables!(dispatch);

impl Table {
    /// The columns of the table.
    pub const fn schema(self) -> &'static Schema {
        with_table!(self, R => R::SCHEMA)
    }

    /// The table of this schema.
    pub fn of(schema: &Schema) -> Table {
        Table::of_number(schema.number).unwrap_or(Table::Setting)
    }

    /// What is in each column of the file, in order: its name, what it holds, and whether it must be given.
    /// The scope of a group or role is text.
    pub fn columns(self) -> Vec<(&'static str, Shape, bool)> {
        let schema = self.schema();
        let columns = schema.columns().into_iter().map(|column| {
            let field = &schema.fields[column.field];
            (column.name, if column.is_scope { Shape::Text } else { field.shape() }, field.required)
        });
        columns.collect()
    }
}

/// Every table of a firm.
pub const SCHEMAS: Schemas = Schemas {
    of_number: |number| Table::of_number(number).map(Table::schema),
    of_kind: |kind: Kind| Table::of_kind(kind).map(Table::schema),
};

/// A source without rows: the state of a new database.
pub struct Nothing;

impl Source for Nothing {
    fn schemas(&self) -> Schemas {
        SCHEMAS
    }

    fn fetch(&self, _: &'static Schema, _: Which<'_>, _: &mut dyn FnMut(&[Stored])) {}
}

#[cfg(test)]
mod tests;
