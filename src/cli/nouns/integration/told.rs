//! The answers of `integration check` as a table for people, or as rows.

use crate::cli::app::App;
use crate::domain::access::Act;
use crate::domain::integration::functionality::{Operation, all};
use crate::domain::integration::{Assessment, RemedyStep, Unmet};
use crate::domain::kernel::{Cell, Object, UserId, counted};
use crate::domain::model::IntegrationKey;
use crate::output;
use crate::output::Listing;
use crate::output::Page;
use crate::output::answer::Body;
use crate::output::answer::Json;
use rustc_hash::FxHashSet;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::fmt::Write;

/// How much of what is unmet people see under each functionality, unless they want all.
const MOST: usize = 20;

/// How many places rows name for each cause, unless all are wanted.
const PLACES: usize = 1_000;

/// The table of what there is.
pub fn functionalities() -> Listing {
    let mut listing = Listing::new(&["functionality", "name", "user_context", "needs"]);
    let need = |need: &Operation| {
        let place = need.place.key().map_or("matter", IntegrationKey::word);
        Value::from(format!("{} in {place}: {}", need.act, need.does))
    };
    for f in all() {
        let needs: Vec<Value> = f.needs.iter().map(need).collect();
        let word = f.user_context.word();
        listing.push(vec![f.key.clone().into(), f.name.clone().into(), word.into(), needs.into()]);
    }
    listing
}

/// The answers: one row for each functionality.
pub fn tell(
    app: &App,
    answers: Vec<Assessment>,
    account: Option<UserId>,
    everything: bool,
) -> output::Answer {
    let (format, most) = (app.shell.format, if everything { usize::MAX } else { PLACES });
    let is_cut = answers.iter().any(|answer| untold(answer, !format.is_nested(), most) > 0);
    let answer = output::Answer::of(Checked { answers, account, everything });
    if format.is_for_people() || !is_cut {
        return answer;
    }
    answer.note("not everything that is unmet is listed; --all lists it")
}

/// What `integration check` answers.
struct Checked {
    answers: Vec<Assessment>,
    account: Option<UserId>,
    everything: bool,
}

impl Checked {
    fn listing(&self, flat: bool) -> Listing {
        let most = if self.everything { usize::MAX } else { PLACES };
        rows(&self.answers, self.account, flat, most)
    }
}

impl Body for Checked {
    fn words(&self, page: &Page) -> String {
        table(&self.answers, self.account, self.everything, page)
    }

    fn json(&self) -> Json {
        Json::Many(self.listing(false).objects().collect())
    }

    fn rows(&self) -> Option<Cow<'_, Listing>> {
        Some(Cow::Owned(self.listing(true)))
    }
}

/// A row for each functionality, and under it what is unmet.
fn table(answers: &[Assessment], account: Option<UserId>, everything: bool, page: &Page) -> String {
    let mut text = String::new();
    // Each row is laid out with all others, what is unmet stands under its own.
    let table = rows(answers, account, true, 0)
        .brief(&["functionality", "user_context", "runs_as", "audit_shows", "met"])
        .table(page.width);
    let mut lines = table.lines();
    let _ = writeln!(text, "{}", lines.next().unwrap_or_default());
    let lines: Vec<&str> = lines.collect();
    if lines.len() != answers.len() {
        // A narrow terminal breaks rows: then what is unmet comes after the table.
        let _ = writeln!(text, "{}", lines.join("\n"));
    }
    let mut said: FxHashSet<&RemedyStep> = FxHashSet::default();
    for (at, answer) in answers.iter().enumerate() {
        match lines.get(at).filter(|_| lines.len() == answers.len()) {
            Some(line) => drop(writeln!(text, "{line}")),
            None if answer.is_met() && !everything => {}
            None => drop(writeln!(text, "\n{}:", answer.functionality.key)),
        }
        for line in answer.needs.iter().filter(|_| everything) {
            let met = if line.unmet == 0 { "met" } else { "unmet" };
            let _ = writeln!(text, "    {met}: {} ({}, {} checked)", line.does, line.place, line.checked);
        }
        let most = if everything { usize::MAX } else { MOST };
        for unmet in answer.unmet.iter().take(most) {
            let new: Vec<&RemedyStep> = unmet.cause.remedy.iter().filter(|step| said.insert(*step)).collect();
            let above = if new.is_empty() && !unmet.cause.remedy.is_empty() { ", as above" } else { "" };
            let _ = writeln!(text, "  - {}{above}", words(unmet));
            for step in new {
                let _ = writeln!(text, "      {}", remedy(step));
            }
        }
        if answer.unmet.len() > most || answer.untold > 0 {
            let (more, over) = (answer.unmet.len().saturating_sub(most), answer.untold > 0);
            let over = if over { "over " } else { "" };
            let _ = writeln!(text, "  and {over}{more} more; --all shows them");
        }
    }
    text
}

fn remedy(step: &RemedyStep) -> String {
    match step {
        RemedyStep::Run(command) | RemedyStep::Advise(command) => command.to_string(),
        RemedyStep::Guarded(command) => format!("{command} (opens what is closed to others, too)"),
    }
}

/// `CLIO isn't on the staffing: view, import on workspace:W1 [not_staffed]`.
fn words(unmet: &Unmet) -> String {
    let mut text = unmet.cause.detail.to_string();
    if !unmet.places.is_empty() {
        let acts: Vec<String> = unmet.acts.iter().map(Act::to_string).collect();
        let _ = write!(text, ": {} on {}", acts.join(", "), some(&unmet.places));
    }
    let _ = write!(text, " [{}]", unmet.cause.rule);
    text
}

/// The first three of them.
fn some(places: &[Object]) -> String {
    let names: Vec<String> = places.iter().take(3).map(Object::to_string).collect();
    match places.len().saturating_sub(3) {
        0 => names.join(", "),
        more => format!("{} and {}", names.join(", "), counted(more, "other")),
    }
}

/// Whose name iManage's own audit has. Clio Operate's always has the person's.
fn audit(answer: &Assessment, account: Option<UserId>) -> Value {
    let people = answer.runs_as.iter().any(|user| account != Some(*user)).then_some("person");
    let account = answer.runs_as.iter().any(|user| account == Some(*user)).then_some("service_account");
    people.into_iter().chain(account).collect()
}

/// How many denials aren't listed where a cause names so many places at most; a flat cell counts them.
fn untold(answer: &Assessment, flat: bool, most: usize) -> usize {
    let cut = answer.unmet.iter().map(|unmet| unmet.places.len().saturating_sub(most));
    answer.untold + if flat { 0 } else { cut.sum() }
}

/// A row for each answer; what is unmet names so many places at most, and with 0 isn't told at all.
fn rows(answers: &[Assessment], account: Option<UserId>, flat: bool, most: usize) -> Listing {
    let mut listing = Listing::new(&[
        "functionality",
        "name",
        "user_context",
        "runs_as",
        "audit_shows",
        "met",
        "needs",
        "unmet",
        "untold",
    ]);
    for answer in answers {
        let f = answer.functionality;
        let people = match answer.runs_as.len() {
            many @ 4.. if flat => Value::from(counted(many, "user")),
            _ => answer.runs_as.iter().map(UserId::show).collect(),
        };
        let needs: Vec<Value> = answer
            .needs
            .iter()
            .map(|line| {
                let met = line.unmet == 0;
                if flat {
                    return format!("{} ({}): {}", line.does, line.place, if met { "met" } else { "unmet" }).into();
                }
                json!({"need": line.does, "in": line.place, "checked": line.checked, "unmet": line.unmet, "met": met})
            })
            .collect();
        let unmet: Vec<Value> = answer
            .unmet
            .iter()
            .filter(|_| most > 0)
            .map(|unmet| {
                if flat {
                    return words(unmet).into();
                }
                let cause = &unmet.cause;
                let acts: Vec<String> = unmet.acts.iter().map(Act::to_string).collect();
                let places: Vec<String> = unmet.places.iter().take(most).map(Object::to_string).collect();
                let remedy: Vec<String> =
                    cause.remedy.iter().map(|step| step.command().to_string()).collect();
                json!({
                    "user": cause.user.map(|user| user.show()),
                    "rule": cause.rule,
                    "detail": cause.detail.to_string(),
                    "acts": acts,
                    "objects": places,
                    "remedy": remedy,
                })
            })
            .collect();
        listing.push(vec![
            f.key.clone().into(),
            f.name.clone().into(),
            f.user_context.word().into(),
            people,
            audit(answer, account),
            answer.is_met().into(),
            needs.into(),
            unmet.into(),
            untold(answer, flat, most).into(),
        ]);
    }
    listing
}
