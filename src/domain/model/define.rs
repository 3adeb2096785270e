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
            $($(#[doc = $help])+ pub const $field: $crate::domain::kernel::Col<Self> =
                $crate::domain::kernel::Col::named(
                    <Self as $crate::domain::kernel::Record>::SCHEMA.fields,
                    $column,
                );)*
        }

        impl $crate::domain::kernel::Record for $Name {
            const SCHEMA: &'static $crate::domain::kernel::Schema =
                &$crate::domain::kernel::Schema {
                    number: $crate::domain::model::table::Table::$Name as u8,
                    name: $crate::domain::model::table::Table::$Name.name(),
                    kind: $crate::domain::model::table::Table::$Name.kind(),
                    key: $key,
                    header: &[$($($at),+)?],
                    fields: &[$(
                        $crate::domain::kernel::Field {
                            column: $column,
                            scope: $crate::domain::model::define::scope_of!($($($scope)+)?),
                            help: concat!($($help,)+),
                            cell: $crate::domain::kernel::CellType::of::<$Type>(),
                            required: $crate::domain::model::define::is_flag!(required $($flag)?),
                            filled: $crate::domain::model::define::is_flag!(filled $($flag)?),
                            recorded: $crate::domain::model::define::is_flag!(recorded $($flag)?),
                        },
                    )*],
                };

            fn blank() -> Self {
                $Name { $($field: <$Type>::default(),)* }
            }

            fn of_row(row: &[$crate::domain::kernel::Stored]) -> Self {
                let mut cells = row.iter().copied();
                let mut next = || cells.next().unwrap_or($crate::domain::kernel::Stored::Null);
                $Name { $($field: <$Type as $crate::domain::kernel::Cell>::load(next()),)* }
            }

            fn row(&self) -> $crate::domain::kernel::Row {
                let mut row = $crate::domain::kernel::Row::new();
                $(row.push($crate::domain::kernel::Cell::store(&self.$field));)*
                row
            }
        }
    };
}
macro_rules! scope_of {
    () => {
        $crate::domain::kernel::Scope::None
    };
    (scope) => {
        $crate::domain::kernel::Scope::Column
    };
    (within $column:literal) => {
        $crate::domain::kernel::Scope::Sibling($column)
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
