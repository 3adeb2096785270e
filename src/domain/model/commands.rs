//! Every command that a hint, a remedy or a finding names, in one list: a verb that gets another name gets it here,
//! and a test parses each. `{place}` is filled in by [`command!`](crate::domain::kernel::command), or shown
//! in capitals for the reader to fill in.

/// Defines a constant for each command, and the list of all.
macro_rules! commands {
    ($($NAME:ident = $template:literal;)*) => {
        $(pub const $NAME: &str = $template;)*

        /// All of them: name and template.
        pub const ALL: &[(&str, &str)] = &[$((stringify!($NAME), $template),)*];
    };
}

commands! {
    AUDIT_ANCHOR = "audit anchor";
    AUDIT_LIST = "audit list";
    CASE_ADD_MATTER = "case add-matter {case} {matter} --resolve {resolution}";
    CASE_CREATE = "case create {id} --name {name}";
    CASE_REMOVE_MATTER = "case remove-matter {case} {matter}";
    CASE_REOPEN = "case reopen {case}";
    CASE_SHOW = "case show {case}";
    CHECK_ACCESS = "check-access {user} {object}";
    CHECK_ACCESS_PERMISSION = "check-access {user} {object} --permission {key}";
    CLIENT_JOIN_GROUP = "client update {client} --client-group {group} --open-up";
    DB_BACKUP = "db backup {file}";
    DB_MIGRATE = "db migrate";
    DB_RESTORE = "db restore {file}";
    EXPORT = "export {dir}";
    GROUP_ADD_MEMBER = "group add-member {group} {user} --scope {scope}";
    GROUP_CREATE = "group create {group} --scope {scope} --full-name {name}";
    GROUP_DISABLE = "group disable {group} --scope {scope}";
    GROUP_ENABLE = "group enable {group} --scope {scope}";
    GROUP_REMOVE_MEMBER = "group remove-member {group} {user} --scope {scope}";
    GROUP_SHOW = "group show {group} --scope {scope}";
    HOLD_ACKNOWLEDGE = "hold custodian acknowledge {hold} {user}";
    HOLD_ADD_ASSET = "hold asset add {hold} {asset}";
    HOLD_ADD_CUSTODIAN = "hold custodian add {hold} {user}";
    HOLD_CREATE = "hold create {hold} --name {name}";
    IMPORT_TEMPLATE = "import --table {table} --template";
    INIT = "--db {file} init";
    INTEGRATION_LINK = "integration link {user} {clio_user}";
    INTEGRATION_SET = "integration set {key} {value}";
    INTEGRATION_UNLINK = "integration unlink {user}";
    ITEM_CREATE_WORKSPACE = "item create {workspace} --kind workspace --library {library} --matter {matter}";
    ITEM_GRANT = "item grant {item} {principal} --access {level}";
    ITEM_REVOKE = "item revoke {item} {principal}";
    ITEM_SECURITY = "item security {item} --default-security {security}";
    ITEM_SHOW = "item show {item}";
    MATTER_REOPEN = "matter reopen {matter}";
    MEMO_ACKNOWLEDGE = "memo acknowledge {asset} --user {user}";
    MEMO_OUTBOX = "memo outbox";
    MEMO_REMIND = "memo remind {asset}";
    MEMO_RUN_DUE = "memo run-due";
    MEMO_SET_AUTO_SEND = "memo set {asset} --auto-send true";
    MEMO_SET_KIND_TEXT = "memo set {asset} --kind text";
    MEMO_SET_QUIET = "memo set {asset} --auto-send false --acknowledge false";
    MEMO_SET_TEXT = "memo set {asset} --text {text}";
    NOUN_ADD_ADMIN = "{noun} admin add {id} {user}";
    NOUN_COUNT_SYSTEM = "{noun} exclude-system remove {id} {system}";
    NOUN_LIST = "{noun} list";
    NOUN_POLICY_REQUESTS = "{noun} policy {id} --access-requests {option}";
    NOUN_POLICY_SECURITY = "{noun} policy {id} --security {security}";
    NOUN_REMOVE_CONFLICT = "{noun} conflict remove {id} {principal}";
    NOUN_UPDATE = "{noun} update {id}";
    OPPOSING_ADD_SIDE = "opposing add-side {set} {asset} --side {side}";
    OPPOSING_DEACTIVATE = "opposing deactivate {set}";
    OPPOSING_SHOW = "opposing show {set}";
    PRIVILEGE_LIST = "privilege list";
    PRIVILEGE_LIST_SCOPE = "privilege list --scope {scope}";
    REQUEST_APPROVE = "request approve {request}";
    REQUEST_REJECT = "request reject {request}";
    REQUEST_WITHDRAW = "request withdraw {request}";
    ROLE_CLEAR = "role clear {role} {key} --scope {scope}";
    ROLE_CREATE = "role create {role} --scope {scope}";
    ROLE_DELETE = "role delete {role} --scope {scope}";
    ROLE_DENY = "role deny {role} {key} --scope {scope}";
    ROLE_DUPLICATE = "role duplicate {role} {copy} --scope {scope}";
    ROLE_GRANT = "role grant {role} {key} --scope {scope}";
    SERVICE_ASSIGN = "service assign {service} --group {group} --role {role}";
    SERVICE_SHOW = "service show {service}";
    SERVICE_UNASSIGN = "service unassign {service} --group {group} --role {role}";
    SERVICE_UPDATE_ADD_ONS = "service update {service} --add-ons {add_ons}";
    SERVICE_UPDATE_TIER = "service update {service} --tier {tier}";
    SETTING_LIST = "setting list";
    SETTING_SET = "setting set {key} {value}";
    STAFFING_ADD = "staffing add {asset} {member}";
    STAFFING_ADD_EXCLUDED = "staffing add {asset} {member} --allow-excluded";
    STAFFING_ADD_SYSTEMS = "staffing add {asset} {member} --systems {systems}";
    STAFFING_ADD_TYPE = "staffing add {asset} {member} --type {type}";
    STAFFING_ALL_SYSTEMS = "staffing set-systems {asset} {member} --all-systems";
    STAFFING_ASSISTANT_ADD = "staffing assistants add {timekeeper} {assistant}";
    STAFFING_ASSISTANT_REMOVE = "staffing assistants remove {timekeeper} {assistant}";
    STAFFING_LIST = "staffing list {asset}";
    STAFFING_OMIT = "staffing omit {asset}";
    STAFFING_REMOVE = "staffing remove {asset} {member}";
    STAFFING_RULE_ADD = "staffing rule add {asset} --kind additive --days 90 --type basic";
    STAFFING_SET_ATTORNEY = "staffing set-attorney {asset} {user}";
    STAFFING_SET_PERIOD = "staffing set-period {asset} {member} --until {until}";
    STAFFING_SET_SYSTEMS = "staffing set-systems {asset} {member} --add {system}";
    STAFFING_SET_TYPE = "staffing set-type {asset} {member} --type {type}";
    STAFFING_UNLIMITED = "staffing set-period {asset} {member} --unlimited";
    STAFFING_UNSET_ATTORNEY = "staffing unset-attorney {asset}";
    SYSTEM_ADD = "system add {system}";
    UNDO = "undo {batch}";
    USER_ASSIGN = "user assign {user} -l {library}";
    USER_ASSIGN_ROLE = "user assign {user} -l {library} --role {role}";
    USER_DISABLE = "user disable {user}";
    USER_ENABLE = "user enable {user}";
    USER_ENABLE_IN = "user enable {user} -l {library}";
    USER_INTERNAL = "user update {user} --external false";
    USER_PASSWORD_NEVER_EXPIRES = "user update {user} --password-never-expires true";
    USER_RESET_PASSWORD = "user reset-password {user}";
    USER_SHOW = "user show {user}";
    USER_UNLOCK = "user unlock {user}";
    USER_VIRTUAL = "user update {user} --kind virtual";
}
