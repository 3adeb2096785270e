//! The database's schema against the list of columns, and the file as a file.

use super::{Store, VERSION};
use crate::domain::kernel::{Schema, Shape, Stored};
use crate::domain::model::Table;
use crate::domain::model::schemas::SCHEMAS;
use crate::store::error::Error;
use std::time::Duration;

/// Words that files may not use, so that the database needn't know them (S2).
const NEVER_STORED: &[(Table, &str, &str)] = &[
    (Table::Staffing, "type", "support"),
    (Table::StaffingRule, "type", "support"),
    (Table::Request, "type", "support"),
];

/// A column as the database has it.
#[derive(PartialEq, Debug)]
struct Column {
    name: String,
    of: &'static str,
    mandatory: bool,
    key: i64,
}

/// The columns that a record's fields ask for.
fn wanted(table: &Schema) -> Vec<Column> {
    let fields = table.fields.iter().enumerate().map(|(at, field)| Column {
        name: field.column.to_owned(),
        of: match field.shape() {
            Shape::Text | Shape::List => "TEXT",
            Shape::Bool
            | Shape::Int
            | Shape::Number
            | Shape::Instant
            | Shape::Choice(_)
            | Shape::Object(_) => "INTEGER",
        },
        mandatory: at < table.key || field.required || field.default() != Stored::Null,
        key: if at < table.key { i64::try_from(at + 1).unwrap() } else { 0 },
    });
    fields.chain([Column { name: "event".into(), of: "INTEGER", mandatory: true, key: 0 }]).collect()
}

fn is_filled(table: &Schema, column: &str) -> bool {
    table.fields.iter().any(|field| field.column == column && field.filled)
}

/// The columns that the table has.
fn found(store: &Store, table: Table) -> Vec<Column> {
    let mut statement =
        store.conn.prepare("select name, type, \"notnull\", pk from pragma_table_info(?1)").unwrap();
    let rows = statement.query_map([table.name()], |row| {
        let of: String = row.get(1)?;
        let key: i64 = row.get(3)?;
        Ok(Column {
            name: row.get(0)?,
            of: if of.eq_ignore_ascii_case("text") { "TEXT" } else { "INTEGER" },
            // The key of a row is never null, whether it says so or not.
            mandatory: row.get::<_, bool>(2)? || key > 0,
            key,
        })
    });
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn every_table_has_the_columns_of_its_record() {
    let store = Store::in_memory().unwrap();
    for table in Table::ALL {
        let found = found(&store, *table);
        let mut wanted = wanted(table.schema());
        for (wanted, found) in wanted.iter_mut().zip(&found) {
            // What the program fills in is there, whether the column insists on it or not.
            wanted.mandatory |= found.mandatory && is_filled(table.schema(), &wanted.name);
        }
        assert_eq!(found, wanted, "table `{}`: write a migration", table.name());
    }
}

#[test]
fn every_table_of_the_schema_is_listed() {
    let store = Store::in_memory().unwrap();
    let mut statement = store
        .conn
        .prepare("select name from sqlite_schema where type = 'table' and sql like '%event integer%'")
        .unwrap();
    let names: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    for name in names {
        assert!(Table::of_name(&name).is_some(), "`{name}` holds records, and no record knows it");
    }
}

/// A word added to a choice needs a migration of the `check` that the column carries.
#[test]
fn the_database_takes_every_word_of_a_choice_and_no_more() {
    let store = Store::in_memory().unwrap();
    for table in Table::ALL {
        let sql: String = store
            .conn
            .query_row("select sql from sqlite_schema where name = ?1", [table.name()], |row| row.get(0))
            .unwrap();
        for field in table.schema().fields {
            let most = match field.shape() {
                Shape::Choice(words) => {
                    let stored = |word: &&&str| !NEVER_STORED.contains(&(*table, field.column, **word));
                    words.iter().filter(stored).count() - 1
                }
                Shape::Bool => 1,
                _ => continue,
            };
            let (name, numbers) = (field.column, (0..=most).map(|n| n.to_string()).collect::<Vec<_>>());
            let listed = format!("check ({name} in ({}))", numbers.join(", "));
            let ranged = format!("check ({name} between 0 and {most})");
            assert!(
                sql.contains(&listed) || sql.contains(&ranged),
                "{}.{name} needs `{listed}` or `{ranged}`",
                table.name()
            );
        }
    }
}

#[test]
fn a_database_can_be_migrated_only_forwards() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("policy.db");
    let store = Store::create(&path, Duration::ZERO).unwrap();
    assert_eq!(store.version().unwrap(), VERSION);
    assert_eq!(store.migrate().unwrap(), None, "there is nothing to do");
    store.conn.pragma_update(None, "user_version", VERSION + 1).unwrap();
    assert!(matches!(store.migrate(), Err(Error::Newer { .. })));
    drop(store);
    assert!(matches!(Store::open(&path, Duration::ZERO), Err(Error::Newer { .. })));
}

#[test]
fn a_failed_create_leaves_no_file() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("policy.db");
    std::fs::write(&path, "somebody's").unwrap();
    assert!(matches!(Store::create(&path, Duration::ZERO), Err(Error::Exists(_))));
    assert_eq!(std::fs::read(&path).unwrap(), b"somebody's");
}

#[test]
fn a_supposition_needs_no_more_than_to_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("firm.db");
    Store::create(&path, Duration::ZERO).unwrap();
    let before = std::fs::read(&path).unwrap();
    let mode = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let store = Store::connect(&path, Duration::ZERO, mode).unwrap();
    let supposed = store.supposition().unwrap();
    let users = |store: &Store| -> i64 {
        store.conn.query_row("select count(*) from users", [], |row| row.get(0)).unwrap()
    };
    supposed.mark().unwrap();
    supposed.write().unwrap().conn().execute_batch("insert into object values (9, 2, 'A', 'a')").unwrap();
    supposed.back_to_mark().unwrap();
    assert_eq!((users(&supposed), users(&store)), (0, 0));
    assert!(std::fs::read(&path).unwrap() == before);
}

#[test]
fn a_table_much_larger_than_what_is_asked_about_is_asked_row_by_row() {
    use crate::domain::kernel::{Kind, Object, Schemas, Source, State, Text, Which};
    use crate::domain::model::Client;
    use std::cell::Cell;
    /// So many clients, and how often they were all read.
    struct Clients(usize, Cell<usize>);
    impl Source for Clients {
        fn schemas(&self) -> Schemas {
            SCHEMAS
        }
        fn fetch(&self, _: &'static Schema, which: Which<'_>, _: &mut dyn FnMut(&[Stored])) {
            self.1.set(self.1.get() + usize::from(matches!(which, Which::All)));
        }
        fn is_larger(&self, _: &'static Schema, rows: usize) -> bool {
            self.0 > rows
        }
    }
    for (clients, questions, whole) in [(1_000, 10, 0), (4_800, 600, 1), (4_801, 600, 0)] {
        let source = Clients(clients, Cell::new(0));
        let state = State::new(&source);
        state.expect_questions(questions);
        for id in ["A", "B"] {
            assert!(state.entity::<Client>(Object::new(Kind::Client, Text::new(id))).is_none());
        }
        assert_eq!(source.1.get(), whole, "{clients} {questions}");
    }
}
