//! What databases and histories out there rely on: numbers that may be added to, never changed.

use crate::domain::kernel::{Kind, MOST_FIELDS, Shape, Stored};
use crate::domain::model::table::Table;
use std::fmt::Write;

/// Every number that is kept in a database, and the columns of the history's entries.
fn numbers() -> String {
    let mut text = String::new();
    for kind in Kind::ALL {
        let _ = writeln!(text, "kind {} {}", kind as u8, kind.word());
    }
    let mut tables: Vec<Table> = Table::ALL.to_vec();
    tables.sort_by_key(|table| *table as u8);
    for table in tables {
        let _ = write!(text, "table {} {}:", table as u8, table.name());
        for field in table.schema().fields {
            let _ = match field.shape() {
                Shape::Choice(words) => write!(text, " {}={}", field.column, words.join("|")),
                _ => write!(text, " {}", field.column),
            };
        }
        text.push('\n');
    }
    text
}

/// An entry of the history is a table's number and the values of its columns by position; a choice is
/// its word's position. So a line of this list may only grow at its end, and new ones be added. Anything
/// else makes databases tell lies about the past.
#[test]
fn numbers_are_only_ever_added() {
    insta::assert_snapshot!(numbers(), @"
    kind 1 library
    kind 2 user
    kind 3 group
    kind 4 role
    kind 5 client-group
    kind 6 client
    kind 7 case
    kind 8 matter
    kind 9 system
    kind 10 opposing
    kind 11 email
    kind 12 workspace
    kind 13 folder
    kind 14 document
    kind 15 hold
    kind 16 request
    kind 17 service
    kind 18 outbox
    kind 19 item
    table 1 libraries: id display_name group_access=highest|lowest containment=strict|own
    table 2 users: id full_name email location photo kind=virtual|directory|migrated external preferred_library allow_logon locked force_password_change password_never_expires os_type=Default|Novel 3.x|Virtual|Window NT|Novell NDS|External|Active Directory|LDAP sync_id container_name exchange_auto_discover distinguished_name job_title practice_area
    table 3 library_users: library user role allow_logon
    table 4 groups: id full_name enabled external
    table 5 group_members: group user
    table 6 roles: name description external
    table 7 role_privileges: role privilege value
    table 8 role_assignments: role principal
    table 9 client_groups: id name notes status=open|closed
    table 10 clients: id name notes status=open|closed client_group
    table 11 cases: id name notes status=open|closed
    table 12 matters: id name notes status=open|closed client case
    table 13 systems: id description
    table 14 policies: asset security=inherited|open|restricted limited_to_staffing access_requests=none|attorney|administrator|team|automatic_timed|automatic assistants_follow
    table 15 administrators: asset principal type=administrator|conflicts_administrator|staffing_administrator
    table 16 staffing: asset member type=team|basic|support until systems reason attorney source=manual|assistant|request|rule added_at added_by
    table 17 staffing_history: asset member removed_at reason
    table 18 assistants: timekeeper assistant
    table 19 conflicts: asset principal reason
    table 20 opposing_sets: id name active
    table 21 opposing_sides: set side asset
    table 22 excluded_systems: asset system reason
    table 23 memos: asset kind=text|email text auto_send acknowledge frequency starts_at next_due
    table 24 acknowledgements: asset user acknowledged_at by
    table 25 settings: key value
    table 26 items: id library kind=workspace|folder|document parent name owner default_security=public|view|private|inherit external_as_normal matter
    table 27 entries: item principal access=no_access|read|read_write|full_access
    table 28 holds: id name notes active_from released_at
    table 29 hold_assets: hold asset
    table 30 hold_custodians: hold user acknowledged_at
    table 31 requests: id asset requester principal reason state=pending|approved|rejected|withdrawn|expired created_at decided_at decided_by type=team|basic|support until comment
    table 32 rules: asset kind=additive|subtractive days type=team|basic|support
    table 33 omitted: asset user
    table 34 activity: user matter kind=billing|document at amount
    table 36 outbox: id asset user kind=memo|reminder|request|decision|obligation subject body created_at state=pending|sending|delivered|failed attempts last_error delivered_at
    table 37 services: id name tier=C1|C2|C3|C4|C5 add_ons
    table 38 service_assignments: service group role
    table 39 integration: key=mode|account|fall_back|attachments_workspace|post_room_workspace|templates_workspace value
    table 40 linked_users: user clio_user
    ");
}

#[test]
fn no_two_tables_have_the_same_number_or_name() {
    for table in Table::ALL {
        assert_eq!(Table::of_number(*table as u8), Some(*table));
        assert_eq!(Table::of_name(table.name()), Some(*table));
    }
}

#[test]
fn every_kind_is_found_by_its_number_and_word() {
    for kind in Kind::ALL {
        assert_eq!(Kind::of_number(kind as u8), Some(kind));
        assert_eq!(Kind::of_word(kind.word()), Some(kind));
    }
}

#[test]
fn a_key_is_of_one_to_four_fields_that_are_never_empty() {
    for table in Table::ALL {
        let schema = table.schema();
        assert!((1..=4).contains(&schema.key) && schema.key <= schema.fields.len(), "{}", table.name());
        for field in schema.key_fields() {
            let has_default = field.default() != Stored::Null;
            assert!(field.required || has_default, "{}.{}", table.name(), field.column);
        }
        assert!(schema.fields.len() <= MOST_FIELDS, "`{}`: a row has no room for more", table.name());
    }
}

#[test]
fn columns_are_named_in_snake_case_and_once() {
    for table in Table::ALL {
        let names: Vec<&str> = table.schema().columns().iter().map(|c| c.name).collect();
        for (at, name) in names.iter().enumerate() {
            assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{}.{name}", table.name());
            assert!(!names[..at].contains(name), "{}.{name} is there twice", table.name());
        }
    }
}
