//! What a command works with: the firm that it reads or changes, and how it finds things there.

use super::context::App;
use super::error::{Detail, Error, Result, exit};
use super::fields::Fields;
use super::look_up::{LookUp, hint_for_missing, missing, scope_must_exist};
use crate::bulk::build::{Builder, CellFault, Empty, Mode};
use crate::domain::access::Id;
use crate::domain::kernel::{
    Asset, Author, Class, Context, Enforcement, Finding, Kind, Object, Origin, Record, State, Text, fold,
    stored_key,
};
use crate::domain::law::rules::{Choices, Ruled};
use crate::domain::model::{Policy, Settings};
use crate::output::Listing;
use crate::store::Session;
use std::cell::{Cell, RefCell};

/// A command that reads.
pub struct Reading<'a, 's> {
    pub app: &'a App,
    pub session: &'a Session<'s>,
    pub state: &'a State<'s>,
    pub settings: Settings,
    pub context: Context,
}

/// A command that writes.
pub struct Work<'a, 's> {
    pub app: &'a App,
    pub session: &'a Session<'s>,
    pub state: &'a State<'a>,
    /// What is named beside what changes: see [`Builder::named`].
    pub named: &'a State<'a>,
    pub settings: Settings,
    pub author: Author,
    pub answers: RefCell<Choices>,
    pub enforcement: Cell<Enforcement>,
    pub passwords: RefCell<Vec<(Object, Option<String>)>>,
    pub undoes: Cell<Option<i64>>,
    /// What somebody has to say yes to, once the rules have: see [`App::write`].
    pub question: RefCell<Option<String>>,
    /// What is to be seen before anybody says yes.
    pub preview: RefCell<Option<Listing>>,
    /// What the JSON report says beside the changes.
    pub data: RefCell<serde_json::Map<String, serde_json::Value>>,
    /// What is worth knowing although no rule says so.
    pub warnings: RefCell<Vec<String>>,
    /// What is told once the rules have nothing against the change: see [`Work::tell`].
    pub notices: RefCell<Vec<String>>,
}

impl App {
    /// Reads the firm.
    ///
    /// # Errors
    /// When the database can't be read, or `what` fails.
    pub fn read<T>(&self, what: impl FnOnce(&Reading<'_, '_>) -> Result<T>) -> Result<T> {
        let store = self.open()?;
        let session = store.read()?;
        let state = State::new(&session);
        let settings = Settings::of(&state);
        session.failure()?;
        let reading = Reading {
            app: self,
            session: &session,
            state: &state,
            settings,
            context: self.context(settings.zone),
        };
        if let Some(library) = self.library() {
            scope_must_exist(&reading, library)?;
        }
        let out = what(&reading);
        session.failure()?;
        out
    }
}

impl LookUp for Reading<'_, '_> {
    fn state(&self) -> &State<'_> {
        self.state
    }
    fn session(&self) -> &Session<'_> {
        self.session
    }
    fn context(&self) -> &Context {
        &self.context
    }
    /// Users, groups, roles, systems and services are also named beside what is looked at: see
    /// [`Reading::look_at`]. A request is for those whom it concerns, which its noun asks about.
    fn admit(&self, object: Object) -> Result {
        match object.kind {
            Kind::User | Kind::Group | Kind::Role | Kind::System | Kind::Service | Kind::Request => Ok(()),
            _ => self.look_at(object),
        }
    }
}

impl LookUp for Work<'_, '_> {
    fn state(&self) -> &State<'_> {
        self.state
    }
    fn session(&self) -> &Session<'_> {
        self.session
    }
    fn context(&self) -> &Context {
        &self.author.context
    }
}

impl Work<'_, '_> {
    /// Builds a record of flags and puts it: the path of `create` and `update`. Returns it as it was and
    /// as it is.
    ///
    /// # Errors
    /// When a value can't be right, or the record exists, or doesn't.
    pub fn put<R: Ruled>(&self, mode: Mode, fields: &Fields<R>) -> Result<(Option<R>, R)> {
        let named = self.app.rights().map(|_| self.named);
        let builder = Builder { state: self.state, named, mode, empty: Empty::Typed, author: self.author };
        let columns = R::SCHEMA.columns();
        let cell = |at| fields.cell(at);
        let built = builder.build(R::SCHEMA, &columns, Origin::default(), &cell).map_err(|faults| {
            self.session.failure().map_or_else(Error::from, |()| of_cell_faults(self.session, &faults))
        })?;
        builder.put(&built);
        Ok((built.before.map(|row| R::of_row(&row)), R::of_row(&built.row)))
    }

    /// The row of this key, which a command is to change or to take away: whoever may not isn't told whether
    /// it is there.
    pub fn named_row<R: Record>(&self, row: &R) -> Option<R> {
        let found = self.state.get::<R>(&stored_key(row));
        if self.app.rights().is_some() {
            self.named.put(found.unwrap_or(*row), Origin::default());
        }
        found
    }

    /// Puts a record that a command made of another.
    pub fn put_row<R: Record>(&self, row: R) {
        self.state.put(row, Origin::default());
    }

    /// Asks before anything is written, if it changes anything at all.
    pub fn ask(&self, question: String) {
        *self.question.borrow_mut() = Some(question);
    }

    /// Something worth knowing, for people and for the JSON report.
    pub fn warn(&self, message: String) {
        self.warnings.borrow_mut().push(message);
    }

    /// Tells people about the change, if the rules let it through.
    pub fn tell(&self, notice: String) {
        self.notices.borrow_mut().push(notice);
    }

    /// Shows this before anybody is asked, in every format: in JSON it is the report's `preview`.
    pub fn preview(&self, listing: Listing) {
        self.data.borrow_mut().insert("preview".into(), listing.objects().collect());
        *self.preview.borrow_mut() = Some(listing);
    }

    /// Takes a record away.
    pub fn remove<R: Record>(&self, row: &R) {
        self.state.remove(row, Origin::default());
    }

    /// `R-1`, `R-2` …: the first number behind those that are there, and one that nothing had before. What
    /// is deleted keeps its id: somebody may have been told of it.
    pub fn free_id<R: Record>(&self, kind: Kind, prefix: &str) -> Result<String> {
        let prefix_key = fold(prefix);
        let number = |row: &R| {
            let key = row.row()[0].object()?.key();
            key.as_str().strip_prefix(&*prefix_key)?.parse::<u64>().ok()
        };
        let mut next = self.state.all::<R>().iter().filter_map(number).max().unwrap_or(0);
        loop {
            next = next.saturating_add(1);
            let id = format!("{prefix}{next}");
            let object = Object::new(kind, Text::new(&id));
            if self.session.number(object)?.is_none() && !self.state.exists(object) {
                return Ok(id);
            }
        }
    }

    /// The policy of an asset; an asset without a row has the default one.
    pub fn row_of_policy(&self, asset: Object) -> Result<Policy> {
        self.session.failure()?;
        Ok(self.state.entity::<Policy>(asset).unwrap_or(Policy { asset: Asset(asset), ..Policy::blank() }))
    }

    /// The row with this key.
    ///
    /// # Errors
    /// When there is none (5).
    pub fn row<R: Record>(&self, object: Object) -> Result<R> {
        self.state.entity::<R>(object).ok_or_else(|| missing(self.session, object))
    }
}

fn of_cell_faults(session: &Session<'_>, faults: &[CellFault]) -> Error {
    let _ = session;
    let class = faults[0].class;
    let same = faults.iter().all(|f| f.class == class);
    // A flag that must be given and isn't is a matter of the command line.
    let usage = faults.iter().all(|f| f.missing);
    let code = match (same, class) {
        _ if usage => exit::USAGE,
        (true, Class::NotFound) => exit::NOT_FOUND,
        (true, Class::State) => exit::STATE,
        _ => exit::VALUE,
    };
    let flag = |f: &CellFault| format!("--{}", f.column.replace('_', "-"));
    let message = |f: &CellFault| match f.class {
        Class::Value if usage => format!("`{}` must be given", flag(f)),
        Class::Value if !f.names_column => format!("{}: {}", f.column, f.message),
        _ => f.message.to_string(),
    };
    let mut error = Error::new(code, message(&faults[0]));
    error.hint = faults[0].hint.as_ref().map(ToString::to_string);
    if faults.len() > 1 {
        error.message = format!("{} things are wrong", faults.len());
        error.hint = None;
    }
    error.details = faults
        .iter()
        .map(|f| Detail {
            message: message(f),
            column: Some(f.column.to_owned()),
            hint: f.hint.as_ref().map(ToString::to_string),
            rule: f.rule.map(str::to_owned),
            ..Detail::default()
        })
        .collect();
    error
}

/// Findings as an error; what is not there comes with the nearest that is.
pub(super) fn with_suggestion(session: &Session<'_>, findings: &[Finding]) -> Error {
    let mut findings = findings.to_vec();
    for finding in findings.iter_mut().take(20) {
        if let (None, Some(object)) = (&finding.hint, finding.missing) {
            finding.hint = Some(hint_for_missing(session, object));
        }
    }
    Error::of_findings(&findings)
}

/// The reference of an object, by its number.
pub fn name(session: &Session<'_>, id: Id) -> String {
    match session.object(id.into()) {
        Ok(Some(object)) => object.to_string(),
        _ => format!("no object ({id})"),
    }
}
