//! What the decision reads: of each column of each table which rules it can settle a decision by, or why it
//! settles none. The one list of what decides.
//!
//! Where a change has to be looked at (what it does to people's access, why two firms decide otherwise) goes
//! by this list, and so do the tests that hold all kinds of facts against each other: they change each
//! column that is said to decide, and each that is said not to. A table or column without a line fails one.

use crate::domain::access::decision::Rule;
use crate::domain::kernel::{Row, Schema};
use crate::domain::model::Table;

/// What the rows of a table say something of: where to look when one changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// A user, everywhere.
    Account,
    /// A group, wherever it is named.
    Group,
    /// A user, wherever a group is named.
    Membership,
    /// An assistant, wherever the timekeeper is named.
    Assistant,
    /// An asset that lies below others only by what says so of them.
    Asset,
    /// A matter, which lies below a client and perhaps in a case.
    Matter,
    /// A client, which perhaps lies below a client group.
    Client,
    /// How strict an asset is.
    Policy,
    /// A user or group on an asset.
    Staffing,
    /// A user or group that was on an asset.
    Removal,
    /// A user who worked on a matter.
    Activity,
    /// A wall between a user or group and an asset.
    Conflict,
    /// A set of sides.
    OpposingSet,
    /// An asset on a side of a set.
    OpposingSide,
    /// A system that an asset's policy doesn't concern.
    ExcludedSystem,
    /// What has to be acknowledged on an asset.
    Memo,
    /// A user who acknowledged the memo of an asset.
    Acknowledgement,
    /// The firm.
    Setting,
    /// Items, and nothing but items.
    Content,
    /// Services, and nothing but services.
    Service,
    /// Nothing that is decided.
    Nothing,
}

/// Some columns of a table, and what they come to.
pub struct Columns {
    pub names: &'static [&'static str],
    pub part: Part,
}

/// The part that a column has in decisions.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Part {
    /// A change of it may change a decision that one of these rules settles, before or after.
    Decides(&'static [Rule]),
    /// None, because of this.
    None(&'static str),
}

/// What decisions read of a table. That a row comes or goes counts as a change of its key.
pub struct Input {
    pub table: Table,
    pub subject: Subject,
    pub columns: &'static [Columns],
}

impl Input {
    /// What decisions read of this table.
    ///
    /// # Panics
    /// When the list lacks the table, which a test doesn't let through.
    pub fn of(table: Table) -> &'static Input {
        let found = INPUTS.iter().find(|input| input.table == table);
        found.unwrap_or_else(|| panic!("`{}` is not on the list of what decides", table.name()))
    }

    /// The columns that decide, each with the rules that it may settle.
    pub fn deciding(&self) -> impl Iterator<Item = (&'static str, &'static [Rule])> {
        self.columns.iter().flat_map(|columns| {
            let rules = match columns.part {
                Part::Decides(rules) => Some(rules),
                Part::None(_) => None,
            };
            columns.names.iter().filter_map(move |name| Some((*name, rules?)))
        })
    }

    /// The same of decisions on assets only.
    pub fn deciding_on_assets(&self) -> impl Iterator<Item = &'static str> {
        let on_assets = !matches!(self.subject, Subject::Content | Subject::Service | Subject::Nothing);
        self.deciding()
            .filter(move |(_, rules)| on_assets && rules.iter().any(|rule| rule.is_on_assets()))
            .map(|(column, _)| column)
    }
}

/// Does the change of a row change what decides about assets?
pub fn decides_on_assets(table: &Schema, before: Option<&Row>, after: Option<&Row>) -> bool {
    let mut columns = Input::of(Table::of(table)).deciding_on_assets();
    match (before, after) {
        (None, None) => false,
        (Some(before), Some(after)) => {
            columns.any(|column| table.position(column).is_none_or(|at| before[at] != after[at]))
        }
        _ => columns.next().is_some(),
    }
}

/// Does the firm's setting of this name decide? By which rules.
pub fn setting(key: &str) -> Option<&'static Columns> {
    SETTINGS.iter().find(|settings| settings.names.iter().any(|name| name.eq_ignore_ascii_case(key)))
}

const fn decides(names: &'static [&'static str], rules: &'static [Rule]) -> Columns {
    Columns { names, part: Part::Decides(rules) }
}

const fn nothing(reason: &'static str, names: &'static [&'static str]) -> Columns {
    Columns { names, part: Part::None(reason) }
}

/// A table's line. A column that is misspelt doesn't compile.
const fn input(table: Table, subject: Subject, columns: &'static [Columns]) -> Input {
    let mut at = 0;
    while at < columns.len() {
        let names = columns[at].names;
        let mut name = 0;
        while name < names.len() {
            assert!(table.schema().has_field(names[name]), "no such column");
            name += 1;
        }
        at += 1;
    }
    Input { table, subject, columns }
}

/// Why a column decides nothing.
const FOR_READERS: &str = "it is for people to read";
const RECORDED: &str = "it tells who did what and when, not what holds";
const ADMITTED: &str = "it bounds what may be written, and what was written decides";
const BY_HAND: &str = "it says what the program does next, and what it then writes decides";
const OTHER_RIGHTS: &str = "it is about rights in this program, not about access to what the firm keeps";
const SIGNING_IN: &str = "it is about how somebody signs in, not whether";
const DELETION: &str = "it keeps things from being deleted and lets nobody in or out";
const ASKED_ELSEWHERE: &str = "it says what is asked of decisions, and they are made without it";

/// Every table. Of those that say something of assets the first come first where impact looks.
pub const INPUTS: &[Input] = &[
    input(
        Table::Policy,
        Subject::Policy,
        &[
            decides(&["asset", "security"], POLICY),
            decides(&["limited_to_staffing"], &[Rule::OutsideParentStaffing]),
            decides(&["assistants_follow"], FOLLOWING),
            nothing(ADMITTED, &["access_requests"]),
        ],
    ),
    input(
        Table::Matter,
        Subject::Matter,
        &[
            decides(&["id"], BEING),
            decides(&["client", "case"], PLACE),
            nothing(FOR_READERS, &["name", "notes"]),
            nothing(ADMITTED, &["status"]),
        ],
    ),
    input(
        Table::Client,
        Subject::Client,
        &[
            decides(&["id"], BEING),
            decides(&["client_group"], PLACE),
            nothing(FOR_READERS, &["name", "notes"]),
            nothing(ADMITTED, &["status"]),
        ],
    ),
    input(
        Table::ExcludedSystem,
        Subject::ExcludedSystem,
        &[decides(&["asset", "system"], &[Rule::SystemExcluded]), nothing(FOR_READERS, &["reason"])],
    ),
    input(
        Table::Memo,
        Subject::Memo,
        &[
            decides(&["asset", "acknowledge"], &[Rule::MemoUnacknowledged]),
            nothing(FOR_READERS, &["text"]),
            nothing(BY_HAND, &["kind", "auto_send", "frequency", "starts_at", "next_due"]),
        ],
    ),
    input(
        Table::Conflict,
        Subject::Conflict,
        &[decides(&["asset", "principal"], &[Rule::Conflicted]), nothing(FOR_READERS, &["reason"])],
    ),
    input(Table::GroupMember, Subject::Membership, &[decides(&["group", "user"], GROUPS)]),
    input(
        Table::Group,
        Subject::Group,
        &[
            decides(&["id"], GROUPS),
            decides(&["enabled"], ENABLED),
            nothing(FOR_READERS, &["full_name"]),
            nothing(ADMITTED, &["external"]),
        ],
    ),
    input(Table::Setting, Subject::Setting, &[decides(&["key", "value"], FOLLOWING)]),
    input(
        Table::User,
        Subject::Account,
        &[
            decides(&["id", "allow_logon"], &[Rule::SignInDisabled]),
            decides(&["locked"], &[Rule::AccountLocked]),
            decides(&["external"], &[Rule::DefaultSecurity, Rule::ExternalDefault]),
            nothing(FOR_READERS, &["full_name", "email", "location", "photo", "job_title", "practice_area"]),
            nothing(SIGNING_IN, &["kind", "force_password_change", "password_never_expires"]),
            nothing(
                BY_HAND,
                &[
                    "preferred_library",
                    "os_type",
                    "sync_id",
                    "container_name",
                    "exchange_auto_discover",
                    "distinguished_name",
                ],
            ),
        ],
    ),
    input(Table::Assistant, Subject::Assistant, &[decides(&["timekeeper", "assistant"], FOLLOWING)]),
    input(
        Table::ClientGroup,
        Subject::Asset,
        &[decides(&["id"], BEING), nothing(FOR_READERS, &["name", "notes"]), nothing(ADMITTED, &["status"])],
    ),
    input(
        Table::Case,
        Subject::Asset,
        &[decides(&["id"], BEING), nothing(FOR_READERS, &["name", "notes"]), nothing(ADMITTED, &["status"])],
    ),
    input(
        Table::Staffing,
        Subject::Staffing,
        &[
            decides(&["asset", "member"], STAFFING),
            decides(&["until"], &[Rule::AccessExpired]),
            decides(&["systems"], &[Rule::NotStaffed]),
            nothing(FOR_READERS, &["reason"]),
            nothing(BY_HAND, &["type", "attorney"]),
            nothing(RECORDED, &["source", "added_at", "added_by"]),
        ],
    ),
    input(
        Table::StaffingHistory,
        Subject::Removal,
        &[
            decides(&["asset", "member"], REMOVAL),
            decides(&["removed_at"], &[Rule::MemoUnacknowledged]),
            nothing(FOR_READERS, &["reason"]),
        ],
    ),
    input(
        Table::OpposingSet,
        Subject::OpposingSet,
        &[decides(&["id", "active"], &[Rule::OpposingTeam]), nothing(FOR_READERS, &["name"])],
    ),
    input(
        Table::OpposingSide,
        Subject::OpposingSide,
        &[decides(&["set", "side", "asset"], &[Rule::OpposingTeam])],
    ),
    input(
        Table::Acknowledgement,
        Subject::Acknowledgement,
        &[
            decides(&["asset", "user", "acknowledged_at"], &[Rule::MemoUnacknowledged]),
            nothing(RECORDED, &["by"]),
        ],
    ),
    input(
        Table::Activity,
        Subject::Activity,
        &[decides(&["user", "matter"], &[Rule::OpposingTeam]), nothing(BY_HAND, &["kind", "at", "amount"])],
    ),
    // What decides on items only.
    input(
        Table::Library,
        Subject::Content,
        &[
            decides(&["id"], BEING),
            decides(&["group_access"], &[Rule::AclGroup]),
            decides(&["containment"], CONTAINED),
            nothing(FOR_READERS, &["display_name"]),
        ],
    ),
    input(
        Table::LibraryUser,
        Subject::Content,
        &[
            decides(&["library", "user"], LIBRARY),
            decides(&["role"], ROLE),
            decides(&["allow_logon"], &[Rule::SignInDisabled]),
        ],
    ),
    input(
        Table::Item,
        Subject::Content,
        &[
            decides(&["id"], BEING),
            decides(&["library"], LIBRARY),
            decides(&["parent"], CONTAINED),
            decides(&["kind"], &[Rule::PrivilegeMissing]),
            decides(&["owner"], &[Rule::Owner]),
            decides(&["default_security"], &[Rule::DefaultSecurity, Rule::ExternalDefault]),
            decides(&["external_as_normal"], &[Rule::ExternalDefault]),
            decides(&["matter"], &[Rule::OpposingTeam, Rule::NotStaffed, Rule::MemoUnacknowledged]),
            nothing(FOR_READERS, &["name"]),
        ],
    ),
    input(
        Table::Entry,
        Subject::Content,
        &[decides(
            &["item", "principal", "access"],
            &[Rule::AclNoAccess, Rule::AclUser, Rule::AclGroup, Rule::LevelTooLow],
        )],
    ),
    input(Table::RolePrivilege, Subject::Content, &[decides(&["role", "privilege", "value"], PRIVILEGES)]),
    // What decides on services only.
    input(
        Table::Service,
        Subject::Service,
        &[
            decides(&["tier", "add_ons"], &[Rule::NotInTier]),
            nothing("nobody is asked about on a service that isn't there", &["id"]),
            nothing(FOR_READERS, &["name"]),
        ],
    ),
    input(Table::ServiceAssignment, Subject::Service, &[decides(&["service", "group", "role"], PERMISSIONS)]),
    // What decides nothing.
    input(
        Table::Role,
        Subject::Nothing,
        &[
            nothing("a role is what its privileges say", &["name"]),
            nothing(FOR_READERS, &["description"]),
            nothing(ADMITTED, &["external"]),
        ],
    ),
    input(Table::RoleAssignment, Subject::Nothing, &[nothing(OTHER_RIGHTS, &["role", "principal"])]),
    input(
        Table::System,
        Subject::Nothing,
        &[
            nothing("no decision is asked for in a system that isn't there", &["id"]),
            nothing(FOR_READERS, &["description"]),
        ],
    ),
    input(Table::Administrator, Subject::Nothing, &[nothing(OTHER_RIGHTS, &["asset", "principal", "type"])]),
    input(
        Table::Hold,
        Subject::Nothing,
        &[nothing(DELETION, &["id", "active_from", "released_at"]), nothing(FOR_READERS, &["name", "notes"])],
    ),
    input(Table::HoldAsset, Subject::Nothing, &[nothing(DELETION, &["hold", "asset"])]),
    input(
        Table::HoldCustodian,
        Subject::Nothing,
        &[nothing(DELETION, &["hold", "user"]), nothing(RECORDED, &["acknowledged_at"])],
    ),
    input(
        Table::Request,
        Subject::Nothing,
        &[
            nothing(BY_HAND, &["id", "asset", "requester", "principal", "state", "type", "until"]),
            nothing(FOR_READERS, &["reason", "comment"]),
            nothing(RECORDED, &["created_at", "decided_at", "decided_by"]),
        ],
    ),
    input(Table::StaffingRule, Subject::Nothing, &[nothing(BY_HAND, &["asset", "kind", "days", "type"])]),
    input(Table::Omitted, Subject::Nothing, &[nothing(BY_HAND, &["asset", "user"])]),
    input(
        Table::Outbox,
        Subject::Nothing,
        &[
            nothing(BY_HAND, &["id", "asset", "user", "kind", "state", "attempts"]),
            nothing(FOR_READERS, &["subject", "body"]),
            nothing(RECORDED, &["created_at", "last_error", "delivered_at"]),
        ],
    ),
    input(Table::Integration, Subject::Nothing, &[nothing(ASKED_ELSEWHERE, &["key", "value"])]),
    input(Table::LinkedUser, Subject::Nothing, &[nothing(ASKED_ELSEWHERE, &["user", "clio_user"])]),
];

/// Every setting of the firm, by its key.
pub const SETTINGS: &[Columns] = &[
    decides(&["assistants_follow"], FOLLOWING),
    decides(&["opposing_historical", "opposing_candidates"], &[Rule::OpposingTeam]),
    nothing(BY_HAND, &["time_zone", "case_id", "timed_access_period"]),
    nothing(FOR_READERS, &["work_url_document", "work_url_folder"]),
    nothing(ADMITTED, &["matter_removal_requires_reason"]),
];

/// Nobody is let in to what there isn't.
const BEING: &[Rule] = &[Rule::NotStaffed];
/// The rules on assets, whichever asset governs.
const POLICY: &[Rule] = &[Rule::PolicyOpen, Rule::NotStaffed, Rule::Staffed];
/// Those that go by what an asset lies in.
const PLACE: &[Rule] = &[
    Rule::Conflicted,
    Rule::OpposingTeam,
    Rule::PolicyOpen,
    Rule::NotStaffed,
    Rule::OutsideParentStaffing,
    Rule::Staffed,
];
/// Those that assistants are concerned by.
const FOLLOWING: &[Rule] = &[Rule::OpposingTeam, Rule::NotStaffed];
const STAFFING: &[Rule] = &[Rule::OpposingTeam, Rule::NotStaffed, Rule::AccessExpired, Rule::Staffed];
const REMOVAL: &[Rule] = &[Rule::OpposingTeam, Rule::MemoUnacknowledged];
/// Those that ask for a user's groups.
const GROUPS: &[Rule] = &[
    Rule::Conflicted,
    Rule::OpposingTeam,
    Rule::NotStaffed,
    Rule::AclNoAccess,
    Rule::AclGroup,
    Rule::NrtadminView,
    Rule::PermissionAllowed,
    Rule::PermissionDenied,
];
/// Those for which a disabled group doesn't count (G2).
const ENABLED: &[Rule] = &[Rule::NotStaffed, Rule::AclGroup, Rule::PermissionAllowed];
const LIBRARY: &[Rule] = &[Rule::NotInLibrary];
/// Those that go by what an item lies in.
const CONTAINED: &[Rule] = &[Rule::DefaultSecurity, Rule::LevelTooLow];
const ROLE: &[Rule] = &[Rule::NrtadminView, Rule::ReadOnlyRole, Rule::PrivilegeMissing];
const PRIVILEGES: &[Rule] = &[
    Rule::NrtadminView,
    Rule::ReadOnlyRole,
    Rule::PrivilegeMissing,
    Rule::PermissionAllowed,
    Rule::PermissionDenied,
];
const PERMISSIONS: &[Rule] = &[Rule::PermissionDenied, Rule::PermissionAllowed, Rule::PermissionNotGiven];

#[cfg(test)]
mod tests;
