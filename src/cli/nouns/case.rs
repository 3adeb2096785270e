//! `imctl case`: several matters under one policy (P1, P5–P8).

use super::asset;
use crate::bulk::build::Mode;
use crate::cli::app::{App, LookUp, Work};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::records::{self, ListArgs};
use crate::domain::asset::lock_in_the_way;
use crate::domain::asset::wall::locked_out;
use crate::domain::asset::{Case, Matter, Policy};
use crate::domain::cell::{Cell, Flag, Stored};
use crate::domain::id::{CaseId, Kind, Object};
use crate::domain::rules::{Manner, Rules, counted};
use crate::domain::setting;
use clap::{Args, Subcommand};

#[derive(Subcommand)]
pub enum Verb {
    /// Create a case; whether it takes an id is the setting `case_id`
    #[command(visible_alias = "add")]
    Create {
        /// Id: at most 32 characters (default: made up)
        id: Option<String>,
        #[command(flatten)]
        fields: Fields<Case>,
        /// Make nobody its administrator (the system operator never becomes one)
        #[arg(long)]
        no_administrator: bool,
    },
    /// Change a case
    Update {
        id: String,
        #[command(flatten)]
        fields: Fields<Case>,
    },
    /// List cases, and how each is secured
    List(ListArgs),
    /// Show a case
    Show { id: String },
    /// Put matters into a case
    AddMatter(AddMatter),
    /// Take matters out of a case; what they had of their own is back
    RemoveMatter {
        case: String,
        /// Matters, separated by spaces or `;`
        #[arg(required = true)]
        matters: Vec<String>,
    },
    #[command(flatten)]
    Asset(asset::Verb),
    /// Import cases from CSV
    Import(ImportArgs),
    /// Export cases as CSV
    Export(ExportArgs),
}

#[derive(Args)]
pub struct AddMatter {
    case: String,
    /// Matters, separated by spaces or `;`
    #[arg(required = true)]
    matters: Vec<String>,
    /// What to do with a matter under a locked client: `1001=open-up` or `1001=skip`
    #[arg(long, value_name = "MATTER=open-up|skip")]
    resolve: Vec<String>,
    /// The same for every such matter
    #[arg(long, value_name = "open-up|skip")]
    resolve_all: Option<String>,
}

/// Runs the verb.
///
/// # Errors
/// As the verb's.
pub fn run(app: &App, verb: Verb) -> Result {
    match verb {
        Verb::Create { id, fields, no_administrator: _ } => create(app, id, &fields),
        Verb::Update { id, fields } => records::update(app, &[("id", &id)], &fields),
        Verb::List(args) => asset::list::<Case>(app, &args),
        Verb::Show { id } => records::show::<Case>(app, &id, Kind::Case, |reading, row, listing| {
            asset::add_more(reading.state, row.id.0, listing);
            Ok(())
        }),
        Verb::AddMatter(args) => add_matter(app, &args),
        Verb::RemoveMatter { case, matters } => remove_matter(app, &case, &matters),
        Verb::Asset(verb) => asset::run(app, Kind::Case, verb),
        Verb::Import(args) => records::import::<Case>(app, &args),
        Verb::Export(args) => records::export::<Case>(app, &args),
    }
}

/// P1: the setting says whether an id is made up, may be given, or must be.
fn create(app: &App, id: Option<String>, fields: &Fields<Case>) -> Result {
    app.write(|work| {
        let rule = setting::value(work.state, "case_id");
        let id = match (rule.as_str(), id.filter(|id| !id.is_empty())) {
            ("automatic", Some(_)) => {
                return Err(Error::refused("ids of cases are made up (setting `case_id` is `automatic`)")
                    .hint("leave the id out"));
            }
            ("manual", None) => {
                return Err(Error::refused("a case needs an id (setting `case_id` is `manual`)")
                    .hint("imctl case create ID --name NAME"));
            }
            (_, Some(id)) => id,
            (_, None) => free_id(work),
        };
        let mut fields = fields.clone();
        fields.set("id", &id);
        let (_, case) = work.put(Mode::Create, &fields)?;
        work.data.borrow_mut().insert("id".into(), case.id.show().into());
        Ok(format!("created case `{}`", case.id))
    })
}

/// `CASE-1`, `CASE-2` …: the first number behind those that are there.
fn free_id(work: &Work<'_, '_>) -> String {
    let used = work.state.all::<Case>();
    let numbers = used
        .iter()
        .filter_map(|c| c.id.0.key().as_str().strip_prefix("case-").and_then(|n| n.parse::<u64>().ok()));
    let mut next = numbers.max().unwrap_or(0).saturating_add(1);
    loop {
        let id = format!("CASE-{next}");
        let object = Object::parse(Kind::Case, &id);
        if object.is_ok_and(|o| work.state.get::<Case>(&[Stored::Object(o)]).is_none()) {
            return id;
        }
        next += 1;
    }
}

/// What to do with a matter that can't enter a case because of its locked client (P7).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Resolution {
    OpenUp,
    Skip,
}

fn resolution(text: &str) -> Result<Resolution> {
    match text {
        "open-up" => Ok(Resolution::OpenUp),
        "skip" => Ok(Resolution::Skip),
        other => Err(Error::value(crate::domain::cell::not_one_of(other, &["open-up", "skip"]))),
    }
}

fn add_matter(app: &App, args: &AddMatter) -> Result {
    let all = args.resolve_all.as_deref().map(resolution).transpose()?;
    app.write(|work| {
        let case = work.find(&args.case, &[Kind::Case], Some(Kind::Case))?;
        let mut resolved: Vec<(Object, Resolution)> = Vec::new();
        for entry in args.resolve.iter().flat_map(|r| r.split(';')) {
            let (matter, what) = entry
                .rsplit_once('=')
                .ok_or_else(|| Error::value(format!("`{entry}` is not MATTER=open-up or MATTER=skip")))?;
            resolved.push((work.find(matter, &[Kind::Matter], Some(Kind::Matter))?, resolution(what)?));
        }
        let mut entering: Vec<Matter> = Vec::new();
        for matter in super::asset::assets(work, Kind::Matter, &args.matters)? {
            let matter: Matter = work.row(matter)?;
            match matter.case {
                Some(other) if other.0 == case => {
                    app.shell.notice(&format!("matter `{}` is in case `{}` already", matter.id, case.id));
                }
                Some(other) => {
                    return Err(Error::refused(format!("matter `{}` is in case `{other}`", matter.id))
                        .hint(format!("imctl case remove-matter {other} {}", matter.id)));
                }
                None => entering.push(matter),
            }
        }
        for matter in &entering {
            work.put_row(Matter { case: Some(CaseId(case)), ..*matter });
        }
        // P7: every matter is judged before any lock is opened, so that one answer doesn't let in a
        // matter that was given none.
        let rules = Rules::new(work.state, work.settings, work.hand, Manner::Step);
        let (mut opened, mut skipped, mut unresolved) = (Vec::new(), Vec::new(), Vec::new());
        for matter in &entering {
            let Some((lock, people)) = locked_out(&rules, case, matter.id.0) else { continue };
            match resolved.iter().find(|(m, _)| *m == matter.id.0).map(|(_, r)| *r).or(all) {
                Some(Resolution::OpenUp) if opened.contains(&lock) => {}
                Some(Resolution::OpenUp) => opened.push(lock),
                Some(Resolution::Skip) => skipped.push(*matter),
                None => {
                    let (message, hint) = lock_in_the_way(CaseId(case), matter.id, lock, &people);
                    unresolved.push(Error::refused(message).hint(hint));
                }
            }
        }
        if !unresolved.is_empty() {
            return Err(Error::together(unresolved));
        }
        for matter in &skipped {
            work.put_row(*matter);
        }
        work.answers.borrow_mut().open_up = !opened.is_empty();
        for lock in opened {
            let policy: Policy = work.row_of_policy(lock)?;
            work.put_row(Policy { limited_to_staffing: Flag(false), ..policy });
            app.shell.notice(&format!("`{lock}` is no longer limited to its staffing"));
        }
        let added = counted(entering.len() - skipped.len(), "matter");
        let ids: Vec<String> = skipped.iter().map(|matter| matter.id.show()).collect();
        let skipped = if ids.is_empty() { String::new() } else { format!(", skipped {}", ids.join(", ")) };
        work.data.borrow_mut().insert("skipped".into(), ids.into());
        Ok(format!("added {added} to case `{}`{skipped}", case.id))
    })
}

fn remove_matter(app: &App, case: &str, matters: &[String]) -> Result {
    app.write(|work| {
        let case = work.find(case, &[Kind::Case], Some(Kind::Case))?;
        let matters = super::asset::assets(work, Kind::Matter, matters)?;
        for matter in &matters {
            let matter: Matter = work.row(*matter)?;
            if matter.case.map(|c| c.0) != Some(case) {
                let error = Error::refused(format!("matter `{}` isn't in case `{}`", matter.id, case.id));
                return Err(match matter.case {
                    Some(other) => error.hint(format!("it is in case `{other}`")),
                    None => error.hint(format!("imctl case show {} lists its matters", case.id)),
                });
            }
            work.put_row(Matter { case: None, ..matter });
        }
        let count = counted(matters.len(), "matter");
        Ok(format!("took {count} out of case `{}`", case.id))
    })
}
