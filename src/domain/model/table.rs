//! The list of tables: the name of each, its file in a bundle, and the record in it.

use crate::domain::kernel::cell::Shape;
use crate::domain::kernel::id::Kind;
use crate::domain::kernel::record::{Column, Record, columns};
use crate::domain::kernel::state::Rows;
use std::cell::RefCell;

/// The record types, by the name of their table's variant.
pub mod records {
    pub use crate::domain::integration::{Integration, LinkedUser};
    pub use crate::domain::model::*;
}

macro_rules! tables {
    ($($(#[doc = $doc:literal])* $Record:ident = $number:literal $name:literal $(of $kind:ident)?,)*) => {
        /// A table. The number is what the history keeps: never change one.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[repr(u8)]
        pub enum Table { $($(#[doc = $doc])* $Record = $number,)* }

        impl Table {
            /// Every table, in the order in which a bundle is read and written.
            pub const ALL: &'static [Table] = &[$(Table::$Record,)*];

            /// The table's name: `staffing` for `staffing.csv`.
            pub fn name(self) -> &'static str {
                match self { $(Table::$Record => $name,)* }
            }

            /// The kind of object that each row of the table is, if it is one.
            pub fn kind(self) -> Option<Kind> {
                match self { $(Table::$Record => tables!(@kind $($kind)?),)* }
            }

            /// The table with this number.
            pub fn of_number(number: u8) -> Option<Table> {
                Table::ALL.iter().copied().find(|t| *t as u8 == number)
            }
        }

        /// Does something with the record type of a table that is known only at run time.
        macro_rules! with_table {
            ($table:expr, $R:ident => $body:expr) => {
                match $table {
                    $($crate::domain::model::table::Table::$Record => {
                        type $R = $crate::domain::model::table::records::$Record;
                        $body
                    })*
                }
            };
        }
        pub(crate) use with_table;

        /// The rows of every table.
        #[allow(non_snake_case, reason = "the fields are named for the record types")]
        pub struct Tables { $(pub $Record: RefCell<Rows<records::$Record>>,)* }

        /// No rows, and none asked for.
        impl Default for Tables {
            fn default() -> Tables {
                Tables { $($Record: RefCell::new(Rows::new()),)* }
            }
        }
    };
    (@kind) => { None };
    (@kind $kind:ident) => { Some(Kind::$kind) };
}

tables! {
    Library = 1 "libraries" of Library,
    User = 2 "users" of User,
    Role = 6 "roles" of Role,
    RolePrivilege = 7 "role_privileges",
    LibraryUser = 3 "library_users",
    Group = 4 "groups" of Group,
    GroupMember = 5 "group_members",
    RoleAssignment = 8 "role_assignments",
    ClientGroup = 9 "client_groups" of ClientGroup,
    Client = 10 "clients" of Client,
    Case = 11 "cases" of Case,
    Matter = 12 "matters" of Matter,
    System = 13 "systems" of System,
    Policy = 14 "policies",
    Administrator = 15 "administrators",
    Staffing = 16 "staffing",
    StaffingHistory = 17 "staffing_history",
    Assistant = 18 "assistants",
    Conflict = 19 "conflicts",
    OpposingSet = 20 "opposing_sets" of OpposingSet,
    OpposingSide = 21 "opposing_sides",
    ExcludedSystem = 22 "excluded_systems",
    Memo = 23 "memos",
    Acknowledgement = 24 "acknowledgements",
    Item = 26 "items" of Item,
    Entry = 27 "entries",
    Hold = 28 "holds" of Hold,
    HoldAsset = 29 "hold_assets",
    HoldCustodian = 30 "hold_custodians",
    Request = 31 "requests" of Request,
    StaffingRule = 32 "rules",
    Omitted = 33 "omitted",
    Activity = 34 "activity",
    Outbox = 36 "outbox" of Outbox,
    Service = 37 "services" of Service,
    ServiceAssignment = 38 "service_assignments",
    Integration = 39 "integration",
    LinkedUser = 40 "linked_users",
    Setting = 25 "settings",
}

impl Table {
    /// The file of a bundle that holds the table.
    pub fn file(self) -> String {
        format!("{}.csv", self.name())
    }

    /// What is in each column of the file, in order: its name, what it holds, and whether it must be given.
    /// The scope of a group or role is text.
    pub fn columns(self) -> Vec<(&'static str, Shape, bool)> {
        with_table!(self, R => {
            let shape = |column: &Column| {
                if column.is_scope { Shape::Text } else { R::FIELDS[column.field].shape }
            };
            let list = columns::<R>();
            list.iter().map(|c| (c.name, shape(c), R::FIELDS[c.field].required)).collect()
        })
    }

    /// The table of this name (`staffing`), without regard to case.
    pub fn of_name(name: &str) -> Option<Table> {
        Table::ALL.iter().copied().find(|t| t.name().eq_ignore_ascii_case(name))
    }

    /// The table whose rows are the objects of this kind.
    pub fn of_kind(kind: Kind) -> Option<Table> {
        Table::ALL.iter().copied().find(|t| t.kind() == Some(kind.space()))
    }
}

#[cfg(test)]
mod tests;
