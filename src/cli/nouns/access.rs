//! `imctl access diff`: who gains and who loses access, and why, between two times or by a plan.

use crate::cli::app::App;
use crate::cli::args::{MomentArg, ReachableArg, SystemArg, TimeArg, UserArg};
use crate::cli::assume::{self, batch_of};
use crate::cli::error::{Error, Result, exit};
use crate::cli::needs::{Demands, Needs};
use crate::cli::question::{Circumstances, find, find_object};
use crate::cli::shell::Shell;
use crate::cli::work::name;
use crate::domain::access::{Decision, Facts, Id, MemoryFacts, Need, Request, decide};
use crate::domain::actor::Reader;
use crate::domain::impact::{AffectedArea, ChangeScope, affected_areas, scope_of_change};
use crate::domain::kernel::{Instant, Kind, State, counted};
use crate::output::explain::word;
use crate::output::{Answer, Listing};
use crate::store::Session;
use crate::store::facts::{Loaded, whole};
use crate::store::history::{self, Packs};
use clap::{Args, Subcommand};
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::path::PathBuf;
use std::rc::Rc;

#[derive(Subcommand)]
pub enum Verb {
    /// Who gains and who loses access, and why: between two times or batches, or by a plan
    Diff(DiffArgs),
}

#[derive(Args)]
#[command(group = clap::ArgGroup::new("what").required(true).multiple(true).args(["from", "apply", "assume"]))]
pub struct DiffArgs {
    /// Compare with what was recorded then: a time, or the number of a batch
    #[arg(long, value_name = "TIME", conflicts_with_all = ["apply", "assume"])]
    from: Option<MomentArg>,
    /// Up to what was recorded then (default: now); a time to come tells whose access ends
    #[arg(long, value_name = "TIME", requires = "from")]
    to: Option<MomentArg>,
    /// What this bundle would change: as `apply DIR`
    #[arg(long, value_name = "DIR")]
    apply: Option<PathBuf>,
    /// What this command would change: `user disable JDOE` (repeat for several)
    #[arg(long, value_name = "COMMAND")]
    assume: Vec<String>,
    /// The system that asks (default: iManage Work)
    #[arg(long, value_name = "NAME")]
    system: Option<SystemArg>,
    /// The clock of both decisions (default: now, or each of the times that are compared)
    #[arg(long, value_name = "TIME")]
    at: Option<TimeArg>,
    /// Only this user (repeat for several)
    #[arg(long, value_name = "USER")]
    user: Vec<UserArg>,
    /// Only this asset (repeat for several)
    #[arg(long, value_name = "OBJECT")]
    object: Vec<ReachableArg>,
    /// Show at most so many; 0 shows all
    #[arg(long, value_name = "N", default_value_t = 1000)]
    limit: usize,
    /// Exit with 7 when somebody gains or loses
    #[arg(long)]
    exit_code: bool,
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        let Verb::Diff(_) = self;
        Needs::ReadsAll
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    let Verb::Diff(args) = verb;
    diff(app, &args)
}

/// More decisions than this are not asked: that is no answer to wait for.
const MOST_PAIRS: usize = 200_000_000;

/// So many changes are named as the reason of a difference.
const CAUSES: usize = 3;

/// The firm at one of two times.
struct Side {
    firm: Loaded,
    at: Instant,
}

/// A change between the two, and what it touches.
struct Cause {
    scope: ChangeScope,
    text: String,
}

/// Somebody who reaches something on one side only.
struct Difference {
    before: Option<Decision>,
    after: Option<Decision>,
    causes: Vec<usize>,
}

fn diff(app: &App, args: &DiffArgs) -> Result<Answer> {
    let store = Rc::new(app.open()?.supposition()?);
    let shell = Shell { yes: true, quiet: true, no_warnings: true, ..app.shell };
    let supposing = App { shell, ..assume::supposing(app, &store) };
    let session = store.write()?;
    let circumstances =
        Circumstances { system: args.system.clone(), at: args.at.clone(), ..Circumstances::default() };
    let (system, users, objects, clocks, batches) = supposing.read(|reading| {
        let (system, _) = circumstances.system(reading)?;
        let clock = |moment: Option<&MomentArg>| match moment.map(MomentArg::text) {
            Some(text) if args.at.is_none() && !text.bytes().all(|b| b.is_ascii_digit()) => {
                Instant::parse(text, reading.context.zone, reading.context.now).map_err(Error::value)
            }
            _ => circumstances.time(reading),
        };
        let batch = |flag, moment: Option<&MomentArg>| match moment {
            Some(moment) => batch_of(reading, flag, moment.text()),
            None => Ok(session.last_batch()?),
        };
        let batches = (batch("--from", args.from.as_ref())?, batch("--to", args.to.as_ref())?);
        let clocks = (clock(args.from.as_ref())?, clock(args.to.as_ref())?);
        Ok((system, args.user.clone(), args.object.clone(), clocks, batches))
    })?;
    let firm = State::new(&session);
    let reader = Reader::new(&firm, app.actor());
    let mut causes = Vec::new();
    let (before, after) = if args.from.is_some() {
        let (earlier, later) = (batches.0.min(batches.1), batches.0.max(batches.1));
        read_causes(&session, &reader, (earlier, Some(later)), &mut causes)?;
        session.rewind(later)?;
        let last = whole(&session)?;
        session.rewind(earlier)?;
        let first = whole(&session)?;
        let (from, to) = if batches.0 <= batches.1 { (first, last) } else { (last, first) };
        (Side { firm: from, at: clocks.0 }, Side { firm: to, at: clocks.1 })
    } else {
        let before = Side { firm: whole(&session)?, at: clocks.0 };
        let bundle = args.apply.as_ref().map(|dir| shell_words::join(["apply", &dir.display().to_string()]));
        let commands: Vec<String> = bundle.into_iter().chain(args.assume.iter().cloned()).collect();
        assume::assume_all(&supposing, &store, &commands)?;
        read_causes(&session, &reader, (batches.0, None), &mut causes)?;
        (before, Side { firm: whole(&session)?, at: clocks.1 })
    };
    session.failure()?;
    time_passes(&session, &before, &after, &mut causes);
    // Names are looked for last: a plan may make them.
    let only = supposing.read(|reading| {
        let user = |name: &UserArg| find(reading, name).map(|(id, _)| id);
        let object = |name: &ReachableArg| find_object(reading, name).map(|(id, _)| id);
        let users: FxHashSet<Id> = users.iter().map(user).collect::<Result<_>>()?;
        let objects: FxHashSet<Id> = objects.iter().map(object).collect::<Result<_>>()?;
        Ok((users, objects))
    })?;
    let found = compare(&before, &after, &causes, system, &only)?;
    report(&session, &found, &causes, args)
}

/// The changes that decisions depend on, after one batch and up to another; without that, those of a plan.
fn read_causes(
    session: &Session<'_>,
    reader: &Reader<'_, '_>,
    (after, to): (i64, Option<i64>),
    causes: &mut Vec<Cause>,
) -> Result {
    let number =
        |object| session.number(object).ok().flatten().and_then(|n| Id::try_from(n).ok()).unwrap_or(Id::MAX);
    let mut entries = Vec::new();
    session.entries(Packs::After(after), |entry| {
        if to.is_none_or(|to| entry.batch <= to) && entry.before != entry.after {
            entries.push(entry);
        }
        Ok(())
    })?;
    for entry in entries {
        let touched = scope_of_change(entry.table, entry.before.as_deref(), entry.after.as_deref(), &number);
        if let Some(scope) = touched {
            causes.push(Cause { scope, text: words(&entry, reader, to.is_none()) });
        }
    }
    Ok(())
}

/// `create staffing matter:1001 JDOE (batch 4)`; nobody knows the batch of a plan. What the reader may not
/// see is not told.
fn words(entry: &history::Entry, reader: &Reader<'_, '_>, planned: bool) -> String {
    let verb = match (&entry.before, &entry.after) {
        (None, _) => "create",
        (Some(_), None) => "remove",
        (Some(_), Some(_)) => "update",
    };
    let stored = entry.after.as_ref().or(entry.before.as_ref());
    let table = entry.table.schema();
    let key = table.name_of(&table.whole(stored.map_or(&[], Vec::as_slice)));
    let batch = if planned { String::new() } else { format!(" (batch {})", entry.batch) };
    if !stored.is_some_and(|stored| reader.sees_stored(entry.table, stored)) {
        return format!("something else{batch}");
    }
    format!("{verb} {} {key}{batch}", entry.table.name())
}

/// What ends, or begins to count, between the two clocks.
fn time_passes(session: &Session<'_>, before: &Side, after: &Side, causes: &mut Vec<Cause>) {
    let (earlier, later) = (before.at.min(after.at), before.at.max(after.at));
    if earlier == later {
        return;
    }
    let between = |at: Instant| earlier < at && at <= later;
    let mut seen = FxHashSet::default();
    for side in [before, after] {
        for asset in side.firm.index.of_kinds(Kind::ASSETS) {
            let mut note = |principal, at, what: &str| {
                if between(at) && seen.insert((asset, principal)) {
                    let text = format!("{what} {} {} ({at})", name(session, asset), name(session, principal));
                    causes.push(Cause { scope: ChangeScope::Row { asset, principal }, text });
                }
                false
            };
            side.firm.facts.any_row(asset, |member, row| {
                row.until.is_some_and(|until| note(member, until, "end of staffing"))
            });
            side.firm.facts.any_acknowledgement(asset, |user, at| note(user, at, "acknowledgement"));
        }
    }
}

fn compare(
    before: &Side,
    after: &Side,
    causes: &[Cause],
    system: Id,
    (users, objects): &(FxHashSet<Id>, FxHashSet<Id>),
) -> Result<FxHashMap<(Id, Id), Difference>> {
    let mut at: FxHashMap<ChangeScope, Vec<usize>> = FxHashMap::default();
    for (n, cause) in causes.iter().enumerate() {
        at.entry(cause.scope).or_default().push(n);
    }
    let mut scopes: Vec<ChangeScope> = causes.iter().map(|cause| cause.scope).collect();
    let mut seen = FxHashSet::default();
    scopes.retain(|scope| seen.insert(*scope));
    let list = |side: &Side, kinds: &[Kind]| side.firm.index.of_kinds(kinds).collect::<Vec<Id>>();
    let everything = |kinds: &[Kind], only: &FxHashSet<Id>| {
        let mut all = list(before, kinds);
        all.extend(list(after, kinds));
        all.sort_unstable();
        all.dedup();
        all.retain(|id| only.is_empty() || only.contains(id));
        all
    };
    let (everybody, everywhere) = (everything(&[Kind::User], users), everything(Kind::ASSETS, objects));
    let mut pairs = 0usize;
    let mut areas_of = Vec::new();
    for side in [before, after] {
        for (scope, AffectedArea { users: people, assets }) in
            affected_areas(&side.firm.facts, &scopes, &list(side, Kind::ASSETS))
        {
            let area = (scope, narrowed(people, &everybody, users), narrowed(assets, &everywhere, objects));
            pairs = pairs.saturating_add(area.1.len().saturating_mul(area.2.len()));
            areas_of.push(area);
        }
    }
    if pairs > MOST_PAIRS {
        return Err(Error::refused(format!(
            "the changes touch {pairs} pairs of users and assets: too many to compare"
        ))
        .hint("compare a shorter time, or choose some with `--user` or `--object`"));
    }
    let mut found: FxHashMap<(Id, Id), Difference> = FxHashMap::default();
    for (scope, users, assets) in areas_of {
        for asset in &*assets {
            for user in &*users {
                let pair = (*user, *asset);
                let difference = match found.entry(pair) {
                    Entry::Occupied(known) => known.into_mut(),
                    Entry::Vacant(new) => {
                        let one = |side: &Side| decision(side, *user, *asset, system);
                        let (before, after) = (one(before), one(after));
                        let allows = |decision: &Option<Decision>| decision.is_some_and(|d| d.allow);
                        if allows(&before) == allows(&after) {
                            continue;
                        }
                        new.insert(Difference { before, after, causes: Vec::new() })
                    }
                };
                for cause in &at[&scope] {
                    if !difference.causes.contains(cause) && difference.causes.len() < CAUSES {
                        difference.causes.push(*cause);
                    }
                }
            }
        }
    }
    found.values_mut().for_each(|difference| difference.causes.sort_unstable());
    Ok(found)
}

/// Those of a list that were chosen, or of all.
fn narrowed<'a>(list: Option<Vec<Id>>, all: &'a [Id], only: &FxHashSet<Id>) -> Cow<'a, [Id]> {
    let Some(mut list) = list else { return Cow::Borrowed(all) };
    list.sort_unstable();
    list.dedup();
    list.retain(|id| only.is_empty() || only.contains(id));
    Cow::Owned(list)
}

/// The decision, if there is such a user and such an asset.
fn decision(Side { firm, at }: &Side, user: Id, asset: Id, system: Id) -> Option<Decision> {
    let facts: &MemoryFacts = &firm.facts;
    let there = firm.index.kind(user) == Some(Kind::User)
        && firm.index.kind(asset).is_some_and(|kind| Kind::ASSETS.contains(&kind));
    there.then(|| decide(facts, &Request { user, object: asset, system, at: *at, need: Need::default() }))
}

fn report(
    session: &Session<'_>,
    found: &FxHashMap<(Id, Id), Difference>,
    causes: &[Cause],
    args: &DiffArgs,
) -> Result<Answer> {
    let mut rows: Vec<(String, String, &Difference)> = found
        .iter()
        .map(|((user, asset), difference)| (name(session, *asset), name(session, *user), difference))
        .collect();
    session.failure()?;
    rows.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    let gains = rows.iter().filter(|(_, _, d)| d.after.is_some_and(|after| after.allow)).count();
    let all = rows.len();
    if args.limit > 0 {
        rows.truncate(args.limit);
    }
    let mut listing = Listing::new(&["user", "object", "change", "before", "after", "rules", "because"]);
    for (object, user, Difference { before, after, causes: why }) in &rows {
        let said = |decision: &Option<Decision>| decision.map_or("absent", word);
        let rules: Vec<&str> =
            [before, after].into_iter().flatten().map(|decision| decision.rule.word()).collect();
        let because: Vec<Value> = why.iter().map(|n| causes[*n].text.clone().into()).collect();
        listing.push(vec![
            user.clone().into(),
            object.clone().into(),
            if after.is_some_and(|after| after.allow) { "gains" } else { "loses" }.into(),
            said(before).into(),
            said(after).into(),
            rules.into(),
            because.into(),
        ]);
    }
    let answer = Answer::of(listing);
    if all == 0 {
        return Ok(answer.note("nobody gains or loses access"));
    }
    let more = if all > rows.len() {
        format!("; {} shown, `--limit 0` shows all", rows.len())
    } else {
        String::new()
    };
    let answer = answer.note(format!("{}, {}{more}", counted(gains, "gain"), losses(all - gains)));
    Ok(if args.exit_code { answer.exit(exit::DIFFERENT) } else { answer })
}

fn losses(n: usize) -> String {
    if n == 1 { "1 loss".into() } else { format!("{n} losses") }
}
