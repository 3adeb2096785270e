//! A record made of cells: the one way from flags, CSV cells and interactive answers to a change.

use crate::domain::kernel::cell::Stored;
use crate::domain::kernel::record::{Column, Field, Record, Scope};
use crate::domain::kernel::state::{Origin, State, stored_key};
use crate::domain::kernel::text::fold;
use crate::domain::rules::{Class, Given, Hand, Ruled, described};

/// What may happen to a row that exists, or doesn't.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    Create,
    Update,
    Upsert,
    /// Like upsert; whoever calls also removes what wasn't given.
    Sync,
}

impl Mode {
    /// The words of `--mode`.
    pub const WORDS: &'static [&'static str] = &["create", "update", "upsert", "sync"];

    /// The mode of this word.
    pub fn of_word(word: &str) -> Option<Mode> {
        match word {
            "create" => Some(Mode::Create),
            "update" => Some(Mode::Update),
            "upsert" => Some(Mode::Upsert),
            "sync" => Some(Mode::Sync),
            _ => None,
        }
    }
}

/// What an empty cell means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Empty {
    /// Nothing: the field stays as it is. `\N` clears it.
    Unchanged,
    /// That the field is empty, or its default. So does `\N`.
    Cleared,
    /// The same, but `\N` is a mistake: flags.
    Typed,
}

/// What is wrong with one cell.
#[derive(Clone, PartialEq, Debug)]
pub struct CellFault {
    pub column: &'static str,
    pub class: Class,
    pub message: String,
    pub hint: Option<String>,
    pub rule: Option<&'static str>,
    /// Is nothing there where something must be: no cell, no flag?
    pub missing: bool,
}

impl CellFault {
    fn value(column: &'static str, message: impl Into<String>) -> CellFault {
        CellFault {
            column,
            class: Class::Value,
            message: message.into(),
            hint: None,
            rule: None,
            missing: false,
        }
    }

    /// A field must be given and is not, or only as an empty cell.
    fn not_given(column: &'static str, missing: bool) -> CellFault {
        let how = if missing { "must be given" } else { "can't be empty" };
        CellFault { missing, ..CellFault::value(column, format!("`{column}` {how}")) }
    }
}

/// What was built.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Built<R> {
    /// The row as the firm has it, before anything in this transaction.
    pub before: Option<R>,
    pub row: R,
    pub given: Given,
    pub origin: Origin,
}

/// How rows are built.
#[derive(Clone, Copy)]
pub struct Builder<'a, 's> {
    pub state: &'a State<'s>,
    /// Where rows are put that somebody names who acts with `--as`, and that stay as they are or can't be
    /// built: whoever may not change them isn't told so (A7).
    pub named: Option<&'a State<'s>>,
    pub mode: Mode,
    pub empty: Empty,
    pub hand: Hand,
}

impl Builder<'_, '_> {
    /// Makes a record of `cell(n)`, the text of the n-th of `columns::<R>()`; `None` for a column that
    /// isn't there. The row stands at `origin`.
    ///
    /// # Errors
    /// Everything that is wrong with any of the cells.
    pub fn build<'c, R: Ruled>(
        &self,
        columns: &[Column],
        origin: Origin,
        cell: impl Fn(usize) -> Option<&'c str>,
    ) -> Result<Built<R>, Vec<CellFault>> {
        let has_cell =
            |name: &str| columns.iter().position(|column| column.name == name).and_then(&cell).is_some();
        let mut faults = Vec::new();
        let mut row = R::blank();
        let mut given = Given::default();
        self.set(&mut row, &mut given, columns, &cell, |field| field < R::KEY, &mut faults);
        for field in &R::FIELDS[..R::KEY] {
            let empty = (field.store)(&row) == Stored::Null
                || (field.object)(&row).is_some_and(|object| object.id.is_empty());
            if empty && field.required && !faults.iter().any(|f| f.column == field.column) {
                faults.push(CellFault::not_given(field.column, !has_cell(field.column)));
            }
        }
        if !faults.is_empty() {
            // The rest can be looked at all the same, so that every fault is found.
            self.set(&mut row, &mut given, columns, &cell, |field| field >= R::KEY, &mut faults);
            return Err(faults);
        }
        let key = stored_key(&row);
        let known = self.state.get::<R>(&key);
        match (self.mode, &known) {
            (Mode::Create, Some(known)) => {
                faults.push(CellFault {
                    column: R::FIELDS[R::KEY - 1].column,
                    class: Class::State,
                    message: format!("{} exists already", name_of(known)),
                    hint: R::TABLE.kind().map(|kind| format!("imctl {} update changes it", kind.noun())),
                    rule: None,
                    missing: false,
                });
            }
            (Mode::Update, None) => faults.push(CellFault {
                column: R::FIELDS[R::KEY - 1].column,
                class: Class::NotFound,
                message: format!("there is no {}", name_of(&row)),
                hint: None,
                rule: None,
                missing: false,
            }),
            _ => {}
        }
        if let Some(known) = known {
            row = known;
        }
        self.set(&mut row, &mut given, columns, &cell, |field| field >= R::KEY, &mut faults);
        // A row that can't be updated lacks nothing but itself.
        let is_there = known.is_some() || self.mode != Mode::Update;
        let missing = R::FIELDS.iter().enumerate().skip(R::KEY).filter(|(_, field)| {
            is_there
                && field.required
                && ((field.store)(&row) == Stored::Null
                    || (field.object)(&row).is_some_and(|object| object.id.is_empty()))
                && !faults.iter().any(|f| f.column == field.column)
        });
        let missing: Vec<CellFault> =
            missing.map(|(_, field)| CellFault::not_given(field.column, !has_cell(field.column))).collect();
        faults.extend(missing);
        if !faults.is_empty() {
            // That there is no such thing is no secret: names are looked up everywhere.
            if is_there || R::TABLE.kind().is_none() {
                self.named.inspect(|named| named.put(row, origin));
            }
            return Err(faults);
        }
        row.fill(known.as_ref(), given, &self.hand);
        Ok(Built { before: known, row, given, origin })
    }

    /// Puts a row that was built, unless it changes nothing.
    pub fn put<R: Ruled>(&self, built: &Built<R>) {
        if built.before.as_ref() != Some(&built.row) {
            self.state.put(built.row, built.origin);
        } else if let Some(named) = self.named {
            named.put(built.row, built.origin);
        }
    }

    fn set<'c, R: Ruled>(
        &self,
        row: &mut R,
        given: &mut Given,
        columns: &[Column],
        cell: &impl Fn(usize) -> Option<&'c str>,
        which: impl Fn(usize) -> bool,
        faults: &mut Vec<CellFault>,
    ) {
        for (at, column) in columns.iter().enumerate() {
            if column.is_scope || !which(column.field) {
                continue;
            }
            let field = &R::FIELDS[column.field];
            let Some(text) = cell(at) else { continue };
            if text == "\\N" && self.empty == Empty::Typed {
                faults.push(CellFault::value(field.column, "no value can be the two characters `\\N`"));
                continue;
            }
            if text.is_empty() || text == "\\N" {
                let clears = match self.empty {
                    Empty::Unchanged => text == "\\N",
                    Empty::Cleared | Empty::Typed => !field.filled,
                };
                if clears && column.field >= R::KEY {
                    (field.reset)(row);
                    given.add(column.field);
                }
                continue;
            }
            let scope = match field.scope {
                Scope::None => None,
                Scope::Column => Some((at > 0).then(|| cell(at - 1)).flatten().unwrap_or_default()),
                Scope::Sibling(other) => {
                    let other = columns.iter().position(|c| c.name == other);
                    Some(other.and_then(cell).unwrap_or_default())
                }
            };
            let result = match scope {
                None => (field.set)(row, text, &self.hand.context),
                Some(scope) => set_scoped(field, row, scope, text, self),
            };
            match result {
                Ok(()) => given.add(column.field),
                Err(message) => {
                    let scope_is_wrong = field.scope == Scope::Column && message.contains("scope");
                    let column = if scope_is_wrong { "scope" } else { field.column };
                    faults.push(CellFault::value(column, message));
                }
            }
        }
    }
}

fn set_scoped<R: Record>(
    field: &Field<R>,
    row: &mut R,
    scope: &str,
    text: &str,
    builder: &Builder<'_, '_>,
) -> Result<(), String> {
    if field.scope == Scope::Column && scope.is_empty() {
        return Err(format!("`{text}` needs a `scope`: `global` or a library's id"));
    }
    // A column named `group` also takes `ACTIVE/TAX` and `group:TAX`, if that is what `scope` says, too.
    if field.scope == Scope::Column && field.column == "group" {
        let plain = text.strip_prefix("group:").unwrap_or(text);
        let (own, name) = plain.split_once('/').unwrap_or((scope, plain));
        if fold(own) != fold(scope) {
            return Err(format!(
                "`{text}` is a group of the scope `{own}`, but the column `scope` says `{scope}`"
            ));
        }
        return (field.set)(row, &format!("{scope}/{name}"), &builder.hand.context);
    }
    (field.set)(row, &format!("{scope}/{text}"), &builder.hand.context)
}

/// A row in words: "matter `1001`", or "row `case:C JDOE` of `staffing`".
pub fn name_of<R: Record>(row: &R) -> String {
    match (R::TABLE.kind(), (R::FIELDS[0].object)(row)) {
        (Some(_), Some(object)) => described(object),
        _ => format!("row `{}` of `{}`", row.name(), R::TABLE.name()),
    }
}
