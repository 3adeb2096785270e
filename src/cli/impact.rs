//! What a change does to people's access beside what it says: who gains (P10), whom a set that comes into
//! force or gets sides and people shuts out (X4), and the question that this raises. Every write goes
//! through here.

use super::context::App;
use super::error::{Detail, Result};
use super::work::name;
use crate::domain::access::{Involvement, InvolvementKind, Rule, StateFacts, people_of_member};
use crate::domain::actor::Reader;
use crate::domain::impact::impact_targets;
use crate::domain::kernel::{Kind, Message, Object, State, Text, counted, fold, listed};
use crate::domain::model::{IMANAGE_WORK, Matter, Staffing};
use crate::store::Session;
use crate::store::facts::{Before, Shift, Shifts};
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// So many are named; the rest is counted.
const NAMED: usize = 50;

/// Who reached what before the change was written.
pub struct Watch {
    gains: Before,
    told: Before,
    losses: Before,
    told_losses: Before,
    activated: Vec<Object>,
    /// Whom a lock may be opened for, if the command was told to (P7). Whoever else gains is asked about
    /// (P10).
    opened_for: OpenedFor,
}

/// Whom it is said of that locks are opened: in the cases that the command is about and their matters, the
/// people of a case that matters enter; of another those who come onto its staffing.
#[derive(Default)]
struct OpenedFor(FxHashMap<Object, Option<FxHashSet<Object>>>);

/// Whoever is told, and what there is to tell of.
struct Told<'a, 's> {
    session: &'a Session<'s>,
    reader: Reader<'a, 'a>,
}

impl Told<'_, '_> {
    /// Is the asset of this number their business?
    fn sees(&self, asset: u32) -> bool {
        self.reader.is_operator()
            || matches!(self.session.object(asset.into()), Ok(Some(asset)) if self.reader.sees(asset))
    }
}

/// What came of the change.
#[derive(Default)]
pub struct Impact {
    /// What is told: who gains and who loses.
    lines: Vec<String>,
    /// The same for programs.
    data: Map<String, Value>,
    /// What has to be said yes to.
    question: Option<String>,
    /// Is it only asked where somebody is there to answer?
    only_if_possible: bool,
}

impl Watch {
    /// Looks at the firm before the changes of `state` are written. `open_up`: was the command told to open
    /// locks (P7)? Where there is nothing yet, or nothing can shift, there is nothing to watch; nor where nobody
    /// would hear of it (`--assume`).
    pub fn begin(
        app: &App,
        session: &Session<'_>,
        state: &State<'_>,
        open_up: bool,
    ) -> Result<Option<Watch>> {
        if app.shell.mute || !session.has_anything_to_reach()? {
            return Ok(None);
        }
        let targets = impact_targets(state);
        session.failure()?;
        if targets.is_empty() {
            return Ok(None);
        }
        Ok(Some(Watch {
            gains: Before::take(session, &targets.gains, app.now)?,
            told: Before::take(session, &targets.told, app.now)?,
            losses: Before::take(session, &targets.losses, app.now)?,
            told_losses: Before::take(session, &targets.told_losses, app.now)?,
            activated: targets.activated,
            opened_for: if open_up { OpenedFor::of(state) } else { OpenedFor::default() },
        }))
    }

    /// Looks again, now that they are written.
    pub fn end(&self, app: &App, session: &Session<'_>) -> Result<Impact> {
        let firm = State::new(session);
        let told = Told { session, reader: Reader::new(&firm, app.actor()) };
        let mut gains = self.gains.compare(session)?;
        let mut asked = gains.more > 0;
        for shift in &gains.gained {
            asked |= !self.opened_for.contains(session, shift)?;
        }
        let more = self.told.compare(session)?;
        // What is told is whom a staffing lets in. Who gets in without one wasn't meant (P9, P10).
        asked |= more.gained.iter().any(|shift| shift.rule != Rule::Staffed);
        gains.gained.extend(more.gained);
        gains.more += more.more;
        // Whom a wall shuts out elsewhere is not for everybody to hear.
        let mut losses = self.losses.compare(session)?;
        losses.lost.retain(|shift| told.sees(shift.asset));
        let shut_out = is_any(&losses);
        let mut more = self.told_losses.compare(session)?;
        more.lost.retain(|shift| told.sees(shift.asset));
        let known: BTreeSet<(u32, u32)> = losses.lost.iter().map(|shift| (shift.user, shift.asset)).collect();
        losses.lost.extend(more.lost.into_iter().filter(|shift| !known.contains(&(shift.user, shift.asset))));
        losses.more += more.more;
        let mut impact = Impact::default();
        let mut questions = Vec::new();
        if !gains.gained.is_empty() || gains.more > 0 {
            impact.tell(&told, "gain", &gains.gained, gains.more);
            if asked {
                questions.push("Let them in?".to_owned());
            }
        }
        if !self.activated.is_empty() || is_any(&losses) {
            impact.tell_losses(&told, &losses);
        }
        if !self.activated.is_empty() {
            let sets: Vec<String> = self.activated.iter().map(|set| set.id.to_string()).collect();
            questions.push(format!("Put {} in force?", listed(&sets)));
        } else if is_any(&losses) {
            // S7: whoever staffs, or moves, is told what that costs; where nobody can be asked, it works.
            impact.only_if_possible = !shut_out && questions.is_empty();
            questions.push("Shut them out?".to_owned());
        }
        impact.question = (!questions.is_empty()).then(|| questions.join(" "));
        Ok(impact)
    }
}

impl OpenedFor {
    fn of(state: &State<'_>) -> OpenedFor {
        let facts = StateFacts::new(state);
        let mut opened = OpenedFor::default();
        for row in state.changes::<Staffing>(|_| true).into_iter().filter_map(|change| change.after) {
            if row.asset.0.kind == Kind::Case {
                let people = people_of_member(&facts, facts.id(row.asset), facts.id(row.member));
                let people: FxHashSet<Object> =
                    people.into_iter().filter_map(|id| facts.object(id)).collect();
                opened.add(state, row.asset.0, Some(&people));
            }
        }
        for matter in state.changes::<Matter>(|_| true).into_iter().filter_map(|change| change.after) {
            if let Some(case) = matter.case {
                opened.add(state, case.0, None);
            }
        }
        opened
    }

    /// Adds people of a case; none are all of them.
    fn add(&mut self, state: &State<'_>, case: Object, people: Option<&FxHashSet<Object>>) {
        let matters = state.by(Matter::case, case).into_iter().map(|matter| matter.id.0);
        for asset in std::iter::once(case).chain(matters) {
            match (self.0.entry(asset).or_insert_with(|| Some(FxHashSet::default())), people) {
                (Some(known), Some(people)) => known.extend(people),
                (known, _) => *known = None,
            }
        }
    }

    fn contains(&self, session: &Session<'_>, shift: &Shift) -> Result<bool> {
        let (asset, user) = (session.object(shift.asset.into())?, session.object(shift.user.into())?);
        let people = asset.and_then(|asset| self.0.get(&asset));
        let meant = people.is_some_and(|people| match people {
            None => true,
            Some(people) => user.is_some_and(|user| people.contains(&user)),
        });
        Ok(meant && shift.rule == Rule::Staffed)
    }
}

impl Impact {
    /// K1: what is no longer protected is told and asked about, whether or not somebody gains by it now.
    pub fn take_away(&mut self, lost: &[Message]) {
        if lost.is_empty() {
            return;
        }
        let shown: Vec<String> = lost.iter().map(ToString::to_string).collect();
        self.lines.extend(shown.iter().take(NAMED).cloned());
        if lost.len() > NAMED {
            self.lines.push(format!("and {} more protections go", lost.len() - NAMED));
        }
        self.data.insert("protections_lost".into(), shown.into());
        // An answer that may be left out where nobody can be asked mustn't be here.
        self.only_if_possible = false;
        let question = format!("Take {} away?", counted(lost.len(), "protection"));
        self.question = Some(match self.question.take() {
            Some(other) => format!("{question} {other}"),
            None => question,
        });
    }

    fn tell_losses(&mut self, told: &Told<'_, '_>, losses: &Shifts) {
        if losses.lost.is_empty() && losses.more == 0 {
            self.lines.push("nobody loses access".to_owned());
            self.data.insert("lose_access".into(), Value::Array(Vec::new()));
        } else {
            self.tell(told, "lose", &losses.lost, losses.more);
        }
    }

    /// Who gains or loses, and why. Of assets that aren't the reader's business only how many there are.
    fn tell(&mut self, to: &Told<'_, '_>, verb: &str, shifts: &[Shift], more: usize) {
        let session = to.session;
        let (shifts, hidden): (Vec<&Shift>, Vec<&Shift>) =
            shifts.iter().partition(|shift| to.sees(shift.asset));
        let hidden: BTreeSet<u32> = hidden.into_iter().map(|shift| shift.asset).collect();
        let default = fold(IMANAGE_WORK);
        let mut told = Vec::new();
        let mut list = Vec::new();
        let mut people = BTreeSet::new();
        let mut sorted: Vec<(String, String, &Shift)> =
            shifts.into_iter().map(|s| (name(session, s.user), name(session, s.asset), s)).collect();
        sorted.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
        for (user, object, shift) in &sorted {
            people.insert(shift.user);
            let system = Object::new(Kind::System, Text::new(&name(session, shift.system)));
            let system = system.id.as_str().trim_start_matches("system:");
            let why = match &shift.involvement {
                Some(involvement) if !to.sees(involvement.asset) => String::new(),
                Some(involvement) => tied(session, user, involvement),
                None => shift.via.words(&|id| name(session, id)),
            };
            if told.len() < NAMED {
                let system = if fold(system) == default { String::new() } else { format!(" in {system}") };
                let why = if why.is_empty() { String::new() } else { format!(" ({why})") };
                told.push(format!("  {user} to {object}{system}{why}"));
            }
            list.push(json!({
                "user": user, "object": object, "system": system, "rule": shift.rule.word(), "why": why,
            }));
        }
        if !sorted.is_empty() {
            let what = if people.len() == 1 { format!("person {verb}s") } else { format!("people {verb}") };
            self.lines.push(format!("{} {what} access:", people.len()));
        }
        self.lines.append(&mut told);
        if sorted.len() > NAMED {
            self.lines.push(format!("  and {} more", sorted.len() - NAMED));
        }
        if !hidden.is_empty() {
            let assets = counted(hidden.len(), "other asset");
            self.lines.push(format!("people {verb} access to {assets}"));
            self.data.insert("other_assets".into(), hidden.len().into());
        }
        if more > 0 {
            let assets = counted(more, "more asset");
            self.lines.push(format!("{assets} may be reached otherwise; that is too many to name everybody"));
            self.data.insert("not_looked_at".into(), more.into());
        }
        self.data.insert(format!("{verb}_access"), list.into());
    }

    /// What the JSON report says of it.
    pub fn into_data(self) -> Map<String, Value> {
        self.data
    }

    /// Tells who gains and loses, and asks; `question` is what the command asks anyway. A dry run tells and
    /// doesn't ask.
    ///
    /// # Errors
    /// When the answer is no, or nobody can be asked (8).
    pub fn confirm(&self, app: &App, question: Option<&str>) -> Result {
        let told = !app.shell.quiet && !app.shell.format.has_objects_beside();
        if told {
            self.lines.iter().for_each(|line| app.shell.notice(line));
        }
        let own = self.question.as_deref().filter(|_| !self.only_if_possible || app.shell.can_ask());
        let Some(question) = question.or(own) else { return Ok(()) };
        if app.dry_run()? {
            return Ok(());
        }
        let confirmed = app.shell.confirm(question);
        confirmed.map(|_| ()).map_err(|mut error| {
            if !told {
                let detail = |line: &String| Detail { message: line.trim().to_owned(), ..Detail::default() };
                error.details = self.lines.iter().map(detail).collect();
            }
            error
        })
    }
}

/// Does anybody lose access, as far as that was looked at?
fn is_any(shifts: &Shifts) -> bool {
    !shifts.lost.is_empty() || shifts.more > 0
}

/// What puts somebody on another side.
fn tied(session: &Session<'_>, user: &str, involvement: &Involvement) -> String {
    let (member, asset) = (name(session, involvement.member), name(session, involvement.asset));
    let whose = if member == user { String::new() } else { format!("{member} ") };
    match involvement.kind {
        InvolvementKind::Row => format!("{whose}on the staffing of {asset}"),
        InvolvementKind::Removed => format!("{whose}once on the staffing of {asset}"),
        InvolvementKind::Activity => format!("worked on {asset}"),
    }
}
