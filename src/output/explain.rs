//! A decision in words: one sentence, a walk through its steps, or JSON.

use super::answer::{Body, Json};
use super::format::Page;
use super::listing::Listing;
use super::text::clean;
use crate::domain::access::{Decision, Explanation, Id, Level, Outcome, TraceStep};
use crate::domain::kernel::Instant;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt::Write;

/// What was asked, as records spell it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    pub user: String,
    pub object: String,
    /// Empty where no system is asked: for services.
    pub system: String,
    pub at: Instant,
    /// The permission on a service.
    pub permission: Option<&'static str>,
}

/// Where the fact behind a step came from.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Source {
    /// The history entry that made the row say what decides.
    pub event: i64,
    pub batch: i64,
    pub at: Instant,
    pub os_user: String,
    /// In whose name, if not the system operator's.
    pub actor: String,
    /// What was typed, in words: `imctl user lock JDOE`.
    pub command: String,
    /// The imported file and its line, if it was an import.
    pub file: Option<String>,
    pub line: Option<u32>,
}

impl Source {
    fn json(&self) -> Value {
        let mut json = Map::new();
        json.insert("event".into(), self.event.into());
        json.insert("batch".into(), self.batch.into());
        json.insert("at".into(), self.at.to_string().into());
        json.insert("os_user".into(), self.os_user.clone().into());
        if !self.actor.is_empty() {
            json.insert("actor".into(), self.actor.clone().into());
        }
        match &self.file {
            Some(file) => {
                json.insert("file".into(), file.clone().into());
                json.extend(self.line.map(|line| ("line".into(), line.into())));
            }
            None => {
                json.insert("command".into(), self.command.clone().into());
            }
        }
        json.into()
    }

    /// `staffing.csv:12, batch 3 by root, 2026-01-05T09:00:00Z`.
    fn words(&self) -> String {
        let place = match (&self.file, self.line) {
            (Some(file), Some(line)) => format!("{file}:{line}"),
            (Some(file), None) => file.clone(),
            (None, _) => self.command.clone(),
        };
        let actor = if self.actor.is_empty() { String::new() } else { format!(" as {}", self.actor) };
        format!("{place}, batch {} by {}{actor}, {}", self.batch, self.os_user, self.at)
    }
}

/// The columns of an answer.
pub const COLUMNS: [&str; 7] = ["user", "object", "system", "at", "decision", "level", "rule"];

/// `allow` or `deny`.
pub fn word(decision: Decision) -> &'static str {
    if decision.allow { "allow" } else { "deny" }
}

/// Gives the reference of an object: `JDOE`, `matter:1001`.
pub type Names<'n> = dyn Fn(Id) -> String + 'n;

/// The rule of a decision; of an ancestor's with its id: `acl_group@W1`.
pub fn rule(decision: Decision, names: &Names<'_>) -> Cow<'static, str> {
    let word = decision.rule.word();
    match decision.on {
        None => Cow::Borrowed(word),
        Some(on) => {
            let name = names(on);
            let id = name.split_once(':').map_or(name.as_str(), |(_, id)| id);
            Cow::Owned(format!("{word}@{id}"))
        }
    }
}

/// A decision in words.
#[derive(Clone, PartialEq, Debug)]
pub struct Verdict {
    pub decision: Decision,
    rule: Cow<'static, str>,
    /// How somebody gets in.
    via: String,
}

impl Verdict {
    pub fn new(decision: Decision, via: String, names: &Names<'_>) -> Self {
        Verdict { decision, rule: rule(decision, names), via }
    }
}

/// A decision as the answer to a question.
pub struct Explained {
    pub asked: Asked,
    pub verdict: Verdict,
    /// The reasons, each with where its fact came from, if they were asked for.
    pub why: Option<(Explanation, Vec<Option<Source>>)>,
}

impl Body for Explained {
    fn words(&self, page: &Page) -> String {
        match &self.why {
            Some((explanation, sources)) => {
                walk(&self.asked, &self.verdict, explanation, sources, page.colour)
            }
            None => sentence(&self.asked, &self.verdict, page.colour),
        }
    }

    fn json(&self) -> Json {
        Json::One(match &self.why {
            Some((explanation, sources)) => json(&self.asked, &self.verdict, explanation, sources),
            None => {
                let values = answer(&self.asked, &self.verdict).into_iter();
                Value::Object(values.map(|(column, value)| (column.to_owned(), value)).collect())
            }
        })
    }

    fn rows(&self) -> Option<Cow<'_, Listing>> {
        let mut listing = Listing::new(&COLUMNS);
        listing.push(answer(&self.asked, &self.verdict).map(|(_, value)| value).to_vec());
        Some(Cow::Owned(listing))
    }
}

/// The answer without its reasons: the values of [`COLUMNS`].
fn answer(asked: &Asked, verdict: &Verdict) -> [(&'static str, Value); 7] {
    let Verdict { decision, rule, .. } = verdict;
    let values: [Value; 7] = [
        asked.user.clone().into(),
        asked.object.clone().into(),
        Some(asked.system.clone()).filter(|system| !system.is_empty()).into(),
        asked.at.to_string().into(),
        word(*decision).into(),
        decision.level.map(Level::word).into(),
        rule.as_ref().into(),
    ];
    let mut values = values.into_iter();
    COLUMNS.map(|column| (column, values.next().unwrap_or_default()))
}

/// The whole answer. `sources` has one for each step of the trace.
pub fn json(
    asked: &Asked,
    verdict: &Verdict,
    explanation: &Explanation,
    sources: &[Option<Source>],
) -> Value {
    let mut json = Map::new();
    for (column, value) in answer(asked, verdict) {
        json.insert(column.into(), value);
    }
    json.extend(asked.permission.map(|key| ("permission".into(), key.into())));
    let step = |(step, source): (&TraceStep, &Option<Source>)| {
        let mut json = Map::new();
        json.insert("step".into(), step.step.into());
        json.insert("outcome".into(), step.outcome.word().into());
        json.insert("rule".into(), step.rule.map(crate::domain::access::Rule::word).into());
        json.insert("detail".into(), step.detail.to_string().into());
        json.insert("source".into(), source.as_ref().map(Source::json).into());
        Value::Object(json)
    };
    json.insert("trace".into(), explanation.trace.iter().zip(sources).map(step).collect());
    let remedies: Vec<String> = explanation.remedies.iter().map(ToString::to_string).collect();
    json.insert("remedies".into(), remedies.into());
    json.into()
}

/// `ALLOW JDOE matter:1001 — staffed (own row)`; of items with the level.
pub fn sentence(asked: &Asked, verdict: &Verdict, colour: bool) -> String {
    let Verdict { decision, rule, via } = verdict;
    let word = word(*decision).to_uppercase();
    let word = match (colour, decision.allow) {
        (false, _) => word,
        (true, true) => format!("\u{1b}[32;1m{word}\u{1b}[0m"),
        (true, false) => format!("\u{1b}[31;1m{word}\u{1b}[0m"),
    };
    let via = if via.is_empty() { String::new() } else { format!(" ({via})") };
    let level = decision.level.map(|level| format!(" {level}:")).unwrap_or_default();
    let [user, object, rule, via] = [&asked.user, &asked.object, rule.as_ref(), &via].map(clean);
    format!("{word} {user} {object} —{level} {rule}{via}\n")
}

/// The steps one below the other, each with where its fact came from, and what would help.
pub fn walk(
    asked: &Asked,
    verdict: &Verdict,
    explanation: &Explanation,
    sources: &[Option<Source>],
    colour: bool,
) -> String {
    let mut text = sentence(asked, verdict, colour);
    let _ = match asked.permission {
        Some(key) => writeln!(text, "permission {key} at {}\n", asked.at),
        None => writeln!(text, "in {} at {}\n", clean(&asked.system), asked.at),
    };
    let mut before = "";
    for (step, source) in explanation.trace.iter().zip(sources) {
        if step.step == "result" {
            continue;
        }
        let name = if step.step == before { "" } else { step.step };
        before = step.step;
        let outcome = match step.outcome {
            Outcome::Pass => "pass",
            Outcome::Deny => "DENY",
            Outcome::Info => "",
        };
        let rule = step.rule.map(|rule| format!(" [{rule}]")).unwrap_or_default();
        let _ = writeln!(text, "  {name:<11} {outcome:<5} {}{rule}", clean(&step.detail.to_string()));
        if let Some(source) = source {
            let _ = writeln!(text, "  {:<11} {:<5}   from {}", "", "", clean(&source.words()));
        }
    }
    if !explanation.remedies.is_empty() {
        let _ = writeln!(text, "\nwhat would change it:");
        for remedy in &explanation.remedies {
            let _ = writeln!(text, "  - {}", clean(&remedy.to_string()));
        }
    }
    text
}
