//! A directory's people taken over: `user sync` (U6).
//!
//! The entries of an export become rows of `users`, `groups` and `group_members`, and from there go the
//! way of every import: [`Builder`], [`State`], [`Proposal`]. Only directory users are made, changed,
//! activated and deactivated; whoever was made here by hand stays as they are.

pub mod export;
mod groups;
pub mod mapping;

use self::export::Export;
use self::mapping::Mapping;
use super::build::{Builder, Built, CellFault, Empty, Mode};
use super::dn::{self, Dn};
use super::fault::{Exit, Fault};
use super::ldif::Entry;
use super::named_rows::NamedRows;
use super::options::{BadRow, Options, Outcome, exit_of};
use super::proposal::Proposal;
use super::sync;
use crate::domain::kernel::{
    Cell, Finding, LibraryId, Message, Object, Origin, Record, Row, Source, State, UserId, fold, message,
};
use crate::domain::model::{Settings, User, UserKind};
use crate::output::report::{Counts, Warning};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// What becomes of the groups of the directory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Groups {
    /// Those that aren't here are made.
    All,
    /// Only those that are here get their members.
    Existing,
    /// Memberships stay as they are.
    None,
}

impl Groups {
    /// The words of `--groups`.
    pub const WORDS: &'static [&'static str] = &["all", "existing", "none"];

    /// What this word means.
    pub fn of_word(word: &str) -> Option<Groups> {
        let at = Groups::WORDS.iter().position(|w| *w == word)?;
        [Groups::All, Groups::Existing, Groups::None].get(at).copied()
    }
}

/// What is to be taken over, and how it is read.
pub struct Directory {
    pub export: Export,
    pub mapping: Mapping,
    pub groups: Groups,
    /// The library that new users prefer.
    pub library: Option<LibraryId>,
}

/// Brings the directory users of a new state in line with an export. Writes nothing.
pub fn sync<'s>(source: &'s dyn Source, directory: &Directory, options: &Options) -> Outcome<'s> {
    let (state, named, firm) = (State::new(source), State::new(source), State::new(source));
    [&state, &named, &firm].iter().for_each(|state| state.expect_questions(directory.export.entries.len()));
    let mut sync = Sync {
        directory,
        builder: Builder {
            state: &state,
            named: options.rights.as_ref().map(|_| &named),
            mode: Mode::Upsert,
            empty: Empty::Cleared,
            author: options.author,
        },
        known: Known::of(&state),
        people: People::default(),
        counts: Counts::default(),
        bad: Vec::new(),
        warnings: Vec::new(),
    };
    sync.take_people();
    if sync.bad.is_empty() {
        sync.deactivate_the_rest(options);
        if directory.groups != Groups::None {
            sync.take_groups(options);
        }
    }
    let proposal = Proposal {
        state: &state,
        named: &named,
        passwords: &[],
        settings: Settings::of(&state),
        author: options.author,
        enforcement: options.enforcement,
        answers: options.answers.clone(),
        given_tables: Vec::new(),
    };
    let refused = proposal.refusals(&firm, options.rights.as_deref());
    let judgement = proposal.judge();
    judgement.warnings.iter().for_each(|finding| sync.warn(finding.origin.line, finding.message.clone()));
    judgement.broken.iter().for_each(|finding| sync.found(finding));
    let Sync { counts, mut bad, warnings, .. } = sync;
    bad.sort_by_key(|b| b.fault.line);
    let good = bad.is_empty();
    Outcome { state, counts, bad, warnings, outliers: Vec::new(), refused, good }
}

/// Who is in the export.
#[derive(Default)]
struct People {
    by_dn: FxHashMap<Dn, Object>,
    /// By the id in the directory, which may have become another than the one here.
    by_id: FxHashMap<String, Object>,
    named: NamedRows,
    /// The entry of each.
    entries: Vec<(usize, Object)>,
}

/// The directory users that were here before.
struct Known {
    by_dn: FxHashMap<Dn, Object>,
    by_sync_id: FxHashMap<String, Object>,
}

impl Known {
    fn of(state: &State<'_>) -> Known {
        let mut users = state.all::<User>();
        users.retain(|user| user.kind == UserKind::Directory);
        let dn = |user: &User| (Dn::parse(user.distinguished_name.0.as_str()), user.id.0);
        let sync_id = |user: &User| (user.sync_id.0.as_str().to_lowercase(), user.id.0);
        Known {
            by_dn: users.iter().filter(|u| !u.distinguished_name.0.is_empty()).map(dn).collect(),
            by_sync_id: users.iter().filter(|u| !u.sync_id.0.is_empty()).map(sync_id).collect(),
        }
    }
}

struct Sync<'a, 's> {
    directory: &'a Directory,
    builder: Builder<'a, 's>,
    known: Known,
    people: People,
    counts: Counts,
    bad: Vec<BadRow>,
    warnings: Vec<Warning>,
}

impl Sync<'_, '_> {
    fn refuse(&mut self, fault: Fault) {
        self.bad.push(BadRow::of(fault));
    }

    fn warn(&mut self, line: u32, message: Message) {
        let place = (line > 0).then(|| format!("{}:{line}", self.directory.export.name()));
        self.warnings.push(Warning { place, rule: "U6", message: message.into() });
    }

    /// The entries that are people.
    fn persons(&self) -> Vec<usize> {
        let Directory { export, mapping, .. } = self.directory;
        let id = self.attributes("id");
        let is_person = |entry: &Entry| match entry.classes().as_slice() {
            // Only some attributes were asked for; or it is a row of CSV.
            [] => export.header().is_some() || entry.first(&id).is_some(),
            classes => mapping.is_user(classes),
        };
        (0..export.entries.len()).filter(|at| is_person(&export.entries[*at])).collect()
    }

    /// The attributes that give a field. A column of CSV may also have the field's own name.
    fn attributes(&self, field: &str) -> Vec<String> {
        let mapped = self.directory.mapping.fields().find(|(name, _)| *name == field);
        let own = self.directory.export.header().map(|_| field.to_owned());
        own.into_iter().chain(mapped.into_iter().flat_map(|(_, names)| names)).collect()
    }

    fn take_people(&mut self) {
        let export = &self.directory.export;
        let persons = self.persons();
        let mut given: FxHashSet<String> =
            persons.iter().flat_map(|at| &export.entries[*at].attributes).map(|a| a.name.clone()).collect();
        given.extend(export.header().unwrap_or_default().iter().map(|name| name.to_ascii_lowercase()));
        if !persons.is_empty() && given.contains("samaccountname") && !given.contains("useraccountcontrol") {
            let known = self.directory.mapping.conditions().iter().any(|c| given.contains(c.attribute()));
            if !known && !given.contains("allow_logon") {
                let asked = "nobody counts as disabled: ask for `userAccountControl`, too";
                self.warn(0, message!("no entry says whether its account is disabled, so {asked}", asked));
            }
        }
        let fields: Vec<(&'static str, Vec<String>)> =
            User::SCHEMA.columns().iter().map(|column| (column.name, self.attributes(column.name))).collect();
        for at in persons {
            self.take_person(at, &fields, &given);
        }
        if self.people.named.is_empty() && self.bad.is_empty() {
            let message =
                "there is nobody in the export: a sync with it would deactivate every directory user";
            let fault = Fault::new(&Arc::from(export.name()), 1, message).exit(Exit::State);
            self.refuse(
                fault.hint("people have an object class of a person, and a `uid` or `sAMAccountName`"),
            );
        }
    }

    fn take_person(&mut self, at: usize, fields: &[(&'static str, Vec<String>)], given: &FxHashSet<String>) {
        let entry = &self.directory.export.entries[at];
        let user = match self.identify(entry, fields) {
            Ok(user) => user,
            Err(fault) => return self.refuse(fault),
        };
        let before = self.builder.state.entity::<User>(user);
        if let Some(other) = before.filter(|user| user.kind != UserKind::Directory) {
            let message = message!(
                "`{user}` is a {kind} user here: a sync changes directory users, and nobody else",
                user = other.id,
                kind = other.kind
            );
            let fault = self.fault(entry, "id", message).exit(Exit::State).rule("U6");
            return self
                .refuse(fault.hint("leave the entry out, or give the person another id in one of the two"));
        }
        let mut cells: Vec<Option<String>> = Vec::with_capacity(fields.len());
        for (field, attributes) in fields {
            match self.cell(entry, field, attributes, given) {
                Ok(cell) => cells.push(cell),
                Err(fault) => return self.refuse(fault),
            }
        }
        let mut set = |field: &str, value: String| {
            if let Some(at) = fields.iter().position(|(name, _)| *name == field) {
                cells[at] = Some(value);
            }
        };
        set("id", user.id.as_str().to_owned());
        if before.is_none() {
            set("kind", UserKind::Directory.show());
            if let Some(library) = self.directory.library {
                set("preferred_library", library.show());
            }
        }
        let columns = User::SCHEMA.columns();
        let origin = Origin { file: 1, line: entry.line };
        match self.builder.build(User::SCHEMA, &columns, origin, &|n| cells[n].as_deref()) {
            Ok(built) => {
                let own = entry.first(&fields[0].1).and_then(|a| a.text().ok()).unwrap_or_default();
                self.put_person(at, user, &own, &built);
            }
            Err(faults) => faults.iter().for_each(|fault| self.cell_fault(entry, user, fault)),
        }
    }

    /// Puts a person; `own` is the id in the directory.
    fn put_person(&mut self, at: usize, user: Object, own: &str, built: &Built) {
        let entry = &self.directory.export.entries[at];
        let state = self.builder.state;
        if let Some(first) = self.people.named.note(state, User::SCHEMA, &built.row, built.origin) {
            let message = message!(
                "`{user}` is in the export twice, at lines {first} and {line}",
                user,
                first = i64::from(first),
                line = i64::from(entry.line)
            );
            let fault = self.fault(entry, "id", message);
            return self.refuse(fault);
        }
        built.count_in(&mut self.counts);
        self.builder.put(built);
        self.people.by_dn.insert(Dn::parse(&entry.dn), user);
        self.people.by_id.insert(fold(own).into_owned(), user);
        self.people.entries.push((at, user));
    }

    /// Which user an entry is. The directory's own id tells somebody whose login name was changed there:
    /// it stays the one here (U1).
    fn identify(&self, entry: &Entry, fields: &[(&'static str, Vec<String>)]) -> Result<Object, Fault> {
        let attributes = |field: &str| fields.iter().find(|(name, _)| *name == field).map(|(_, names)| names);
        let text = |field: &str| {
            let attribute = attributes(field).and_then(|names| entry.first(names))?;
            Some(attribute.text().map_err(|m| self.directory.export.fault(entry, Some(attribute), m)))
        };
        let Some(id) = text("id").transpose()? else {
            let names = attributes("id").cloned().unwrap_or_default();
            let fault = self.directory.export.fault(
                entry,
                None,
                message!("this person has no id: no {names}", names),
            );
            return Err(fault.hint("leave the entry out of the search, or map another attribute to `id`"));
        };
        let user =
            UserId::parse(&id, &self.builder.author.context).map_err(|m| self.fault(entry, "id", m))?;
        if self.builder.state.entity::<User>(user).is_some() {
            return Ok(user.0);
        }
        let renamed =
            text("sync_id").transpose()?.and_then(|id| self.known.by_sync_id.get(&id.to_lowercase()));
        if let Some(known) = renamed {
            return Ok(*known);
        }
        Ok(user.0)
    }

    /// What an entry says about a field: nothing at all when nobody in the export has the attribute.
    fn cell(
        &self,
        entry: &Entry,
        field: &str,
        attributes: &[String],
        given: &FxHashSet<String>,
    ) -> Result<Option<String>, Fault> {
        if let Some(attribute) = entry.first(attributes) {
            let fault = |message: Message| self.directory.export.fault(entry, Some(attribute), message);
            let text = attribute.text().map_err(fault)?;
            if field == "kind" && !text.eq_ignore_ascii_case(UserKind::Directory.word()) {
                return Err(fault(message!("a sync takes directory users, not a `{text}` one", text)));
            }
            return Ok(Some(text));
        }
        let constant = attributes.iter().find_map(|name| match name.as_str() {
            "dn" => Some(entry.dn.clone()),
            "parent" => Some(dn::parent(&entry.dn).to_owned()),
            constant => constant.strip_prefix('=').map(str::to_owned),
        });
        Ok(match field {
            "allow_logon" => Some((!self.is_disabled(entry)).to_string()),
            "os_type" if constant.is_none() && !entry.dn.is_empty() => {
                let active = entry.attributes.iter().any(|a| a.name == "samaccountname");
                Some(if active { "Active Directory" } else { "LDAP" }.to_owned())
            }
            _ => constant.or_else(|| attributes.iter().any(|a| given.contains(a)).then(String::new)),
        })
    }

    fn is_disabled(&self, entry: &Entry) -> bool {
        let holds = |condition: &mapping::Condition| {
            let values = entry.attributes.iter().filter(|a| a.name == condition.attribute());
            values.into_iter().any(|a| a.text().is_ok_and(|value| condition.holds(&value)))
        };
        self.directory.mapping.conditions().iter().any(holds)
    }

    /// Directory users whom the export lacks may no longer sign in.
    fn deactivate_the_rest(&mut self, options: &Options) {
        let is_ours = |row: &Row| User::of_row(row).kind == UserKind::Directory;
        let (state, seen) = (self.builder.state, &self.people.named);
        match sync::remove_rest(state, User::SCHEMA, seen, options, &is_ours) {
            Ok(rest) => self.counts.removed += rest.removed,
            Err(message) => {
                let fault =
                    Fault::new(&Arc::from(self.directory.export.name()), 1, message).exit(Exit::State);
                self.refuse(fault);
            }
        }
    }

    /// A fault of the attribute that gives this field, else of the entry.
    fn fault(&self, entry: &Entry, field: &str, message: Message) -> Fault {
        let attribute = entry.first(&self.attributes(field));
        self.directory.export.fault(entry, attribute, message).column(Some(field))
    }

    fn cell_fault(&mut self, entry: &Entry, user: Object, fault: &CellFault) {
        let missing = entry.first(&self.attributes(fault.column)).is_none();
        let message = if missing {
            message!("`{user}`: {said}", user, said = fault.message.clone())
        } else {
            fault.message.clone()
        };
        let mut placed = self.fault(entry, fault.column, message).exit(exit_of(fault.class));
        if missing {
            let names = self.attributes(fault.column);
            placed = placed
                .hint(message!("it comes from {names}; `[directory.user]` in imctl.toml maps others", names));
        }
        self.refuse(placed);
    }

    /// What a rule says about a row, at the entry that it came from.
    fn found(&mut self, finding: &Finding) {
        let export = &self.directory.export;
        let fault = match export.entry_at(finding.origin.line) {
            Some(entry) => self.fault(entry, finding.column.unwrap_or_default(), finding.message.clone()),
            None => Fault::new(&Arc::from(finding.table.name), 0, finding.message.clone()),
        };
        let mut fault = fault.exit(exit_of(finding.class)).rule(finding.rule);
        fault.hint = finding.hint.as_ref().map(ToString::to_string);
        self.bad.push(BadRow {
            input: None,
            start: None,
            fault,
            missing: finding.missing,
            denied: finding.denied.clone(),
        });
    }
}
