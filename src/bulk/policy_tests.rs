//! Files of policy tests: what TOML says becomes tests, and everything that is wrong with a file is found.
//!
//! ```toml
//! [[test]]
//! name = "the wall holds for the whole tax group"
//! at = "2026-12-01T09:00:00Z"
//! assume = ["staffing add matter:1001 JDOE"]
//! check = [{ user = "JDOE", object = "matter:1001", expect = "deny", rule = "conflicted" }]
//! who_can = [{ object = "matter:1001", contains = ["ASMITH"], excludes = ["JDOE"] }]
//! ```
//!
//! A check may say more: `system`, `need` or `act` for items, `permission` for services, and the `rule`.

use super::fault::{Fault, Place};
use crate::domain::kernel::{command, message, nearest};
use crate::domain::model::commands::PRIVILEGE_LIST_SCOPE;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A file of tests.
#[derive(Debug)]
pub struct TestFile {
    name: Arc<str>,
    text: String,
    pub tests: Vec<PolicyTest>,
}

/// A text of the file, and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot {
    pub text: String,
    /// The key whose value it is.
    pub key: &'static str,
    pub span: Range<usize>,
}

/// One test: some questions about the firm, as it is or as it would be.
#[derive(Debug)]
pub struct PolicyTest {
    pub name: String,
    /// The line that it begins on, from 1.
    pub line: u32,
    /// The clock of its questions.
    pub at: Option<Spot>,
    /// Commands that it supposes were run, one after the other.
    pub assume: Vec<Spot>,
    pub checks: Vec<Check>,
    pub who_can: Vec<WhoCan>,
}

/// May a user reach something?
#[derive(Debug)]
pub struct Check {
    pub line: u32,
    pub user: Spot,
    pub object: Spot,
    pub system: Option<Spot>,
    pub need: Option<Spot>,
    pub act: Option<Spot>,
    /// The permission that is needed on a service.
    pub permission: Option<Spot>,
    /// `allow` or `deny`.
    pub expect: Option<Spot>,
    pub rule: Option<Spot>,
}

/// Are these among those who may reach something, and those not?
#[derive(Debug)]
pub struct WhoCan {
    pub line: u32,
    pub object: Spot,
    pub system: Option<Spot>,
    pub contains: Vec<Spot>,
    pub excludes: Vec<Spot>,
}

impl TestFile {
    /// Reads a file.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(name: &str, bytes: Vec<u8>) -> Result<TestFile, Vec<Fault>> {
        let name: Arc<str> = name.into();
        let text = String::from_utf8(bytes).map_err(|error| {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = 1 + memchr::memchr_iter(b'\n', before).count();
            vec![Fault::new(&name, small(line), "the file is not UTF-8 from here on")]
        })?;
        let mut file = TestFile { name, text, tests: Vec::new() };
        let (tests, faults) = Reader { file: &file, faults: Vec::new() }.file();
        if faults.is_empty() {
            file.tests = tests;
            Ok(file)
        } else {
            Err(faults)
        }
    }

    /// The file's name, as it was given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The line of a value, from 1.
    pub fn line_of(&self, spot: &Spot) -> u32 {
        self.line(spot.span.start)
    }

    /// A fault of a value.
    pub fn fault(&self, spot: &Spot, message: impl Into<String>) -> Fault {
        self.fault_at(spot.span.clone(), spot.key, message)
    }

    fn fault_at(&self, span: Range<usize>, key: &str, message: impl Into<String>) -> Fault {
        Fault::new(&self.name, 0, message).at(Place::of_text(&self.text, span)).column(Some(key))
    }

    fn line(&self, at: usize) -> u32 {
        small(1 + self.text[..at].matches('\n').count())
    }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

struct Reader<'f> {
    file: &'f TestFile,
    faults: Vec<Fault>,
}

type Value<'t> = Spanned<DeValue<'t>>;

impl Reader<'_> {
    fn file(mut self) -> (Vec<PolicyTest>, Vec<Fault>) {
        let file = self.file;
        let (table, errors) = DeTable::parse_recoverable(&file.text);
        for error in &errors {
            self.fault(error.span().unwrap_or_default(), "", error.message());
        }
        let mut tests = Vec::new();
        if errors.is_empty() {
            let table = table.get_ref();
            self.keys(table, &["test"]);
            match table.get("test") {
                Some(list) => {
                    for test in self.tables(list, "test") {
                        tests.extend(self.test(test));
                    }
                }
                None if table.is_empty() => self.fault(0..0, "", "there is no test in the file"),
                None => {}
            }
        }
        let mut seen: Vec<(&str, u32)> = Vec::new();
        let mut repeats = Vec::new();
        for PolicyTest { name, line, .. } in &tests {
            match seen.iter().find(|(other, _)| other == name) {
                Some((_, first)) => {
                    repeats.push((*line, format!("line {first} has a test `{name}` already")));
                }
                None => seen.push((name, *line)),
            }
        }
        self.faults.extend(repeats.into_iter().map(|(line, message)| Fault::new(&file.name, line, message)));
        (tests, self.faults)
    }

    fn test(&mut self, (span, table): (Range<usize>, &DeTable<'_>)) -> Option<PolicyTest> {
        let faults = self.faults.len();
        self.keys(table, &["name", "at", "assume", "check", "who_can"]);
        let name = self.must(table, "name", &span, "every test has a name");
        let at = self.text(table, "at");
        let assume = self.texts(table, "assume");
        let mut checks = Vec::new();
        if let Some(list) = table.get("check") {
            for check in self.tables(list, "check") {
                checks.extend(self.check(check));
            }
        }
        let mut who_can = Vec::new();
        if let Some(list) = table.get("who_can") {
            for who in self.tables(list, "who_can") {
                who_can.extend(self.who_can(who));
            }
        }
        let name = name?;
        if name.text.trim().is_empty() {
            self.fault(name.span.clone(), "name", "a name can't be empty");
        }
        if checks.is_empty() && who_can.is_empty() && faults == self.faults.len() {
            self.fault(name.span.clone(), "name", "the test checks nothing");
            self.hint("write `check = [{ user = …, object = …, expect = \"allow\" }]` or `who_can = […]`");
        }
        Some(PolicyTest { line: self.file.line(span.start), name: name.text, at, assume, checks, who_can })
    }

    fn check(&mut self, (span, table): (Range<usize>, &DeTable<'_>)) -> Option<Check> {
        self.keys(table, &["user", "object", "system", "need", "act", "permission", "expect", "rule"]);
        let user = self.must(table, "user", &span, "a check names a `user`");
        let object = self.must(table, "object", &span, "a check names an `object`");
        let (expect, rule) = (self.text(table, "expect"), self.text(table, "rule"));
        let (need, act) = (self.text(table, "need"), self.text(table, "act"));
        let system = self.text(table, "system");
        if let (Some(_), Some(act)) = (&need, &act) {
            self.fault(act.span.clone(), "act", "`need` and `act` can't be given together");
        }
        let permission = self.text(table, "permission");
        let other = need.as_ref().or(act.as_ref()).or(system.as_ref());
        if let (Some(permission), Some(other)) = (&permission, other) {
            let message = format!("`permission` and `{}` can't be given together", other.key);
            self.fault(permission.span.clone(), "permission", message);
        }
        self.of_services(object.as_ref(), permission.as_ref());
        if !table.contains_key("expect") && !table.contains_key("rule") {
            self.fault(span.clone(), "check", "nothing is expected");
            self.hint("write `expect = \"allow\"` or `\"deny\"`, or the `rule` that settles it");
        }
        let line = self.file.line(span.start);
        Some(Check { line, user: user?, object: object?, system, need, act, permission, expect, rule })
    }

    /// Services have permissions, and nothing else has (C2).
    fn of_services(&mut self, object: Option<&Spot>, permission: Option<&Spot>) {
        match (object.filter(|object| object.text.starts_with("service:")), permission, object) {
            (Some(service), None, _) => {
                self.fault(service.span.clone(), "object", "a check of a service names a `permission`");
                self.hint(message!(
                    "`{run}` shows them all",
                    run = command!(PRIVILEGE_LIST_SCOPE, scope = "service")
                ));
            }
            (None, Some(permission), Some(object)) => {
                let message = format!("`permission` is for services, and `{}` is none", object.text);
                self.fault(permission.span.clone(), "permission", message);
            }
            _ => {}
        }
    }

    fn who_can(&mut self, (span, table): (Range<usize>, &DeTable<'_>)) -> Option<WhoCan> {
        self.keys(table, &["object", "system", "contains", "excludes"]);
        let object = self.must(table, "object", &span, "who_can names an `object`");
        let (contains, excludes) = (self.texts(table, "contains"), self.texts(table, "excludes"));
        if !table.contains_key("contains") && !table.contains_key("excludes") {
            self.fault(span.clone(), "who_can", "nothing is expected");
            self.hint("write whom it `contains` or `excludes`");
        }
        let line = self.file.line(span.start);
        Some(WhoCan { line, object: object?, system: self.text(table, "system"), contains, excludes })
    }

    fn fault(&mut self, span: Range<usize>, key: &str, message: impl Into<String>) {
        let fault = self.file.fault_at(span, key, message);
        self.faults.push(fault);
    }

    /// A hint for the fault that was found last.
    fn hint(&mut self, hint: impl Into<String>) {
        if let Some(last) = self.faults.last_mut() {
            last.hint = Some(hint.into());
        }
    }

    /// Refuses every key but these.
    fn keys(&mut self, table: &DeTable<'_>, known: &[&str]) {
        for key in table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let text = key.get_ref().as_ref();
            self.fault(key.span(), "", format!("there is no key `{text}` here"));
            self.hint(match nearest(text, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the keys are {}", known.join(", ")),
            });
        }
    }

    /// The tables of a list of tables.
    fn tables<'v>(
        &mut self,
        value: &'v Value<'v>,
        key: &'static str,
    ) -> Vec<(Range<usize>, &'v DeTable<'v>)> {
        let DeValue::Array(list) = value.get_ref() else {
            let message = match key {
                "test" => "tests are written `[[test]]`, with two brackets".to_owned(),
                _ => format!("`{key}` is a list of tables, not {}", what(value.get_ref())),
            };
            self.fault(value.span(), key, message);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for value in list {
            match value.get_ref() {
                DeValue::Table(table) => tables.push((value.span(), table)),
                other => self.fault(value.span(), key, format!("here belongs a table, not {}", what(other))),
            }
        }
        tables
    }

    fn text(&mut self, table: &DeTable<'_>, key: &'static str) -> Option<Spot> {
        let value = table.get(key)?;
        self.spot(value, key)
    }

    fn must(
        &mut self,
        table: &DeTable<'_>,
        key: &'static str,
        span: &Range<usize>,
        why: &str,
    ) -> Option<Spot> {
        if !table.contains_key(key) {
            self.fault(span.clone(), key, why);
        }
        self.text(table, key)
    }

    fn texts(&mut self, table: &DeTable<'_>, key: &'static str) -> Vec<Spot> {
        match table.get(key).map(|value| (value, value.get_ref())) {
            None => Vec::new(),
            Some((_, DeValue::Array(list))) => {
                list.iter().filter_map(|value| self.spot(value, key)).collect()
            }
            Some((value, other)) => {
                self.fault(value.span(), key, format!("`{key}` is a list of texts, not {}", what(other)));
                Vec::new()
            }
        }
    }

    fn spot(&mut self, value: &Value<'_>, key: &'static str) -> Option<Spot> {
        let text = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(at) if key == "at" => at.to_string(),
            other => {
                self.fault(value.span(), key, format!("here belongs a text, not {}", what(other)));
                return None;
            }
        };
        Some(Spot { text, key, span: value.span() })
    }
}

fn what(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
