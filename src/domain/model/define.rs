//! How a record is written down: [`record!`] makes the struct, its columns and its schema of one list.

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

        #[allow(non_upper_case_globals, reason = "a column is named as its field is")]
        impl $Name {
            $($(#[doc = $help])+ pub const $field: $crate::domain::kernel::record::Col<Self> =
                $crate::domain::kernel::record::Col::named(
                    <Self as $crate::domain::kernel::record::Record>::SCHEMA.fields,
                    $column,
                );)*
        }

        impl $crate::domain::kernel::record::Record for $Name {
            const SCHEMA: &'static $crate::domain::kernel::record::Schema =
                &$crate::domain::kernel::record::Schema {
                    number: $crate::domain::model::table::Table::$Name as u8,
                    name: $crate::domain::model::table::Table::$Name.name(),
                    kind: $crate::domain::model::table::Table::$Name.kind(),
                    key: $key,
                    header: &[$($($at),+)?],
                    fields: &[$(
                        $crate::domain::kernel::record::Field {
                            column: $column,
                            scope: $crate::domain::model::define::scope_of!($($($scope)+)?),
                            help: concat!($($help,)+),
                            cell: $crate::domain::kernel::record::CellType::of::<$Type>(),
                            required: $crate::domain::model::define::is_flag!(required $($flag)?),
                            filled: $crate::domain::model::define::is_flag!(filled $($flag)?),
                            recorded: $crate::domain::model::define::is_flag!(recorded $($flag)?),
                        },
                    )*],
                };

            fn blank() -> Self {
                $Name { $($field: <$Type>::default(),)* }
            }

            fn of_row(row: &[$crate::domain::kernel::cell::Stored]) -> Self {
                let mut cells = row.iter().copied();
                let mut next = || cells.next().unwrap_or($crate::domain::kernel::cell::Stored::Null);
                $Name { $($field: <$Type as $crate::domain::kernel::cell::Cell>::load(next()),)* }
            }

            fn row(&self) -> $crate::domain::kernel::record::Row {
                let mut row = $crate::domain::kernel::record::Row::new();
                $(row.push($crate::domain::kernel::cell::Cell::store(&self.$field));)*
                row
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
