//! The list of tables: the number and name of each, and what its rows are.

use crate::domain::kernel::Kind;

/// Hands the list of tables to a macro. The numbers are what the history keeps: never change one.
macro_rules! tables {
    ($then:ident) => {
        $then! {
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
    };
}
pub(crate) use tables;

macro_rules! table_enum {
    ($($Record:ident = $number:literal $name:literal $(of $kind:ident)?,)*) => {
        /// A table, named for the record in it; in the order in which a bundle is read and written.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[repr(u8)]
        pub enum Table { $($Record = $number,)* }

        impl Table {
            /// Every table, in the order in which a bundle is read and written.
            pub const ALL: &'static [Table] = &[$(Table::$Record,)*];

            /// The table's name: `staffing` for `staffing.csv`.
            pub const fn name(self) -> &'static str {
                match self { $(Table::$Record => $name,)* }
            }

            /// The kind of object that each row of the table is, if it is one.
            pub const fn kind(self) -> Option<Kind> {
                match self { $(Table::$Record => table_enum!(@kind $($kind)?),)* }
            }

            /// The table with this number.
            pub fn of_number(number: u8) -> Option<Table> {
                match number { $($number => Some(Table::$Record),)* _ => None }
            }
        }
    };
    (@kind) => { None };
    (@kind $kind:ident) => { Some(Kind::$kind) };
}

tables!(table_enum);

impl Table {
    /// The file of a bundle that holds the table.
    pub fn file(self) -> String {
        format!("{}.csv", self.name())
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
