//! `imctl case add-matter` and `remove-matter`: which matters are in a case (P5–P7).

mod resolve;

use crate::bulk::sheet::{Row, Sheet};
use crate::cli::app::{App, LookUp, Work};
use crate::cli::args::{
    CaseArg, ClientArg, MatterArg, Resolution, ResolveArg, WordArg, find_each, once_each,
};
use crate::cli::bulk::{bad_file, delimiter, read_file};
use crate::cli::error::{Error, Result};
use crate::cli::list::RowFilter;
use crate::cli::shell::Terminal;
use crate::domain::access::{StateFacts, governing};
use crate::domain::kernel::{
    Arg, CaseId, Cell, Col, Context, Enforcement, Flag, MatterId, Object, Record, command, counted,
    described, listed, message,
};
use crate::domain::law::rules::Rules;
use crate::domain::law::wall::locked_out;
use crate::domain::model::commands::{CASE_REMOVE_MATTER, CASE_SHOW};
use crate::domain::model::{
    AccessRequests, Administrator, ExcludedSystem, Matter, Memo, Policy, Security, Staffing, Status,
};
use crate::output::{Answer, Listing};
use clap::Args;
use resolve::Locked;
use std::path::Path;

/// Which matters go in, and what becomes of those under a lock.
#[derive(Args)]
pub struct Add {
    case: CaseArg,
    /// Matters, separated by spaces or `;`
    #[arg(required_unless_present_any = ["file", "client", "status", "text", "filters"])]
    matters: Vec<MatterArg>,
    /// A CSV file with a column `matter` or `id` (`-`: standard input)
    #[arg(long, value_name = "FILE")]
    file: Option<String>,
    /// What separates its cells: `,` (default), `;` or `tab`
    #[arg(long, value_name = "CHAR", requires = "file")]
    delimiter: Option<String>,
    /// All matters of this client
    #[arg(long, value_name = "CLIENT")]
    client: Option<ClientArg>,
    /// All matters that are open, or closed
    #[arg(long, value_name = "STATUS")]
    status: Option<WordArg<Status>>,
    #[command(flatten)]
    list: RowFilter,
    /// What to do with a matter under a locked client: `1001=open-up` or `1001=skip`
    #[arg(long, value_name = "MATTER=open-up|skip")]
    resolve: Vec<ResolveArg>,
    /// The same for every such matter
    #[arg(long, value_name = "open-up|skip")]
    resolve_all: Option<WordArg<Resolution>>,
}

/// Which matters go out.
#[derive(Args)]
pub struct Remove {
    case: CaseArg,
    /// Matters, separated by spaces or `;`
    #[arg(required = true)]
    matters: Vec<MatterArg>,
}

/// Puts matters into a case, all or none.
///
/// # Errors
/// When a matter isn't there or can't go in; when one is under a lock and nobody says what to do (6).
pub fn add(app: &App, args: &Add) -> Result<Answer> {
    let all = args.resolve_all.as_ref().map(|word| word.read(&Context::utc())).transpose()?;
    app.write(|work| {
        let CaseId(case) = args.case.find(work)?;
        let mut resolved: Vec<(Object, Resolution)> = Vec::new();
        for entry in args.resolve.iter().flat_map(ResolveArg::each) {
            let (matter, what) = entry?;
            let MatterId(matter) = MatterArg::from(matter).find(work)?;
            let what = WordArg::<Resolution>::from(what).read(work.context())?;
            if resolved.iter().any(|(other, said)| *other == matter && *said != what) {
                return Err(Error::usage(format!("{} is to be opened up and skipped", described(matter))));
            }
            resolved.push((matter, what));
        }
        let entering = args.entering(work, case)?;
        for (matter, _) in &resolved {
            let is_there = || work.row::<Matter>(*matter).is_ok_and(|row| row.case == Some(CaseId(case)));
            if entering.iter().all(|row| row.id.0 != *matter) && !is_there() {
                return Err(Error::usage(format!("{} isn't being added to the case", described(*matter)))
                    .hint("--resolve is for the matters of the same command"));
            }
        }
        for matter in &entering {
            work.put_row(Matter { case: Some(CaseId(case)), ..*matter });
        }
        // P7: every matter is judged before any lock is opened, so that one answer doesn't let in a
        // matter that was given none.
        let rules = Rules::new(work.state, work.settings, work.author, Enforcement::Acts);
        let (mut opened, mut skipped, mut unresolved) = (Vec::new(), Vec::new(), Vec::new());
        for matter in &entering {
            let said = resolved.iter().find(|(m, _)| *m == matter.id.0).map(|(_, r)| *r);
            if said == Some(Resolution::Skip) {
                // Whether a lock is in the way or not.
                skipped.push(*matter);
                continue;
            }
            let Some((lock, people)) = locked_out(&rules, case, matter.id.0) else { continue };
            match said.or(all) {
                Some(Resolution::OpenUp) => opened.push(lock),
                Some(Resolution::Skip) => skipped.push(*matter),
                None => unresolved.push(Locked { matter: *matter, lock, people }),
            }
        }
        for (locked, answer) in unresolved.iter().zip(ask(app, case, &unresolved)?) {
            match answer {
                Resolution::OpenUp => opened.push(locked.lock),
                Resolution::Skip => skipped.push(locked.matter),
            }
        }
        for matter in &skipped {
            work.put_row(*matter);
        }
        once_each(&mut opened);
        work.answers.borrow_mut().open_up = !opened.is_empty();
        for lock in opened {
            let policy: Policy = work.row_of_policy(lock)?;
            work.put_row(Policy { limited_to_staffing: Flag(false), ..policy });
            work.tell(format!("`{lock}` is no longer limited to its staffing"));
        }
        let added = counted(entering.len() - skipped.len(), "matter");
        let ids: Vec<String> = skipped.iter().map(|matter| matter.id.show()).collect();
        let skipped = if ids.is_empty() { String::new() } else { format!(", skipped {}", ids.join(", ")) };
        work.data.borrow_mut().insert("skipped".into(), ids.into());
        Ok(format!("added {added} to case `{}`{skipped}", case.id))
    })
}

/// P7: what to do with the matters that have no answer yet; with nobody to ask they are refused.
fn ask(app: &App, case: Object, unresolved: &[Locked]) -> Result<Vec<Resolution>> {
    if unresolved.is_empty() || app.shell.can_ask() {
        return resolve::ask(&mut Terminal, |text| app.shell.notice(text), case, unresolved);
    }
    Err(Error::together(unresolved.iter().map(|locked| locked.refusal(case)).collect()))
}

impl Add {
    /// The matters that aren't in the case yet. One that was named and is in another case is an error; of
    /// those that a filter picks, it stays where it is.
    fn entering(&self, work: &Work<'_, '_>, case: Object) -> Result<Vec<Matter>> {
        let shell = &work.app.shell;
        let mut named = self.matters.clone();
        if let Some(file) = &self.file {
            named.extend(ids_of(work.app, file, delimiter(self.delimiter.as_deref())?)?);
        }
        let mut entering = Vec::new();
        for matter in find_each(&named, work)? {
            let matter: Matter = work.row(matter.0)?;
            match matter.case {
                Some(other) if other.0 == case => {
                    shell.notice(&format!("matter `{}` is in case `{}` already", matter.id, case.id));
                }
                Some(other) => {
                    return Err(Error::refused(format!("matter `{}` is in case `{other}`", matter.id)).hint(
                        command!(CASE_REMOVE_MATTER, case = Arg::Id(other.0), matter = Arg::Id(matter.id.0)),
                    ));
                }
                None => entering.push(matter),
            }
        }
        let known: Vec<Object> = entering.iter().map(|matter| matter.id.0).collect();
        let (free, elsewhere): (Vec<Matter>, Vec<Matter>) = self
            .picked(work)?
            .into_iter()
            .filter(|matter| !known.contains(&matter.id.0))
            .partition(|matter| matter.case.is_none());
        let elsewhere: Vec<String> = elsewhere
            .iter()
            .filter(|matter| matter.case.is_some_and(|other| other.0 != case))
            .map(|matter| matter.id.show())
            .collect();
        if !elsewhere.is_empty() {
            shell.notice(&format!("in another case, and left there: {}", listed(&elsewhere)));
        }
        entering.extend(free);
        Ok(entering)
    }

    /// The matters that the filters pick, in order; none without a filter.
    fn picked(&self, work: &Work<'_, '_>) -> Result<Vec<Matter>> {
        if self.client.is_none() && self.status.is_none() && self.list.is_empty() {
            return Ok(Vec::new());
        }
        let client = self.client.as_ref().map(|client| client.find(work)).transpose()?;
        let status =
            self.status.as_ref().map(|status| status.read_flag("--status", work.context())).transpose()?;
        let mut matters = match client {
            Some(client) => work.state.by(Matter::client, client),
            None => work.state.all::<Matter>(),
        };
        matters.retain(|matter| status.is_none_or(|status| matter.status == status));
        matters.sort_by_key(|matter| matter.id.0.order());
        let wanted = self.list.wanted(work, &Listing::of(&matters))?;
        let mut at = 0;
        matters.retain(|_| {
            at += 1;
            wanted[at - 1]
        });
        Ok(matters)
    }
}

/// The column `matter` or `id` of a CSV file.
fn ids_of(app: &App, file: &str, delimiter: Option<u8>) -> Result<Vec<MatterArg>> {
    let bytes = if file == "-" { app.shell.read_stdin()? } else { read_file(Path::new(file))? };
    let sheet = Sheet::read(file, bytes, delimiter).map_err(|fault| bad_file(app, &[fault]))?;
    let is_id = |name: &String| ["matter", "id"].iter().any(|id| name.trim().eq_ignore_ascii_case(id));
    let Some(column) = sheet.header().iter().position(is_id) else {
        let fault = sheet.fault(sheet.header_start(), 0, "there is no column `matter` or `id`");
        return Err(bad_file(app, &[fault]));
    };
    let (mut ids, mut row, mut rows) = (Vec::new(), Row::default(), sheet.rows());
    while rows.next(&mut row).map_err(|fault| bad_file(app, &[fault]))? {
        ids.push(MatterArg::from(row.cell(column)));
    }
    Ok(ids)
}

/// Takes matters out of a case, and says what they have of their own again (P5).
///
/// # Errors
/// When a matter isn't there or isn't in the case.
pub fn remove(app: &App, args: &Remove) -> Result<Answer> {
    app.write(|work| {
        let CaseId(case) = args.case.find(work)?;
        let matters: Vec<Object> = find_each(&args.matters, work)?.into_iter().map(|id| id.0).collect();
        for matter in &matters {
            let matter: Matter = work.row(*matter)?;
            if matter.case.map(|c| c.0) != Some(case) {
                let error = Error::refused(format!("matter `{}` isn't in case `{}`", matter.id, case.id));
                return Err(match matter.case {
                    Some(other) => error.hint(format!("it is in case `{other}`")),
                    None => error.hint(message!(
                        "{run} lists its matters",
                        run = command!(CASE_SHOW, case = Arg::Id(case))
                    )),
                });
            }
            work.put_row(Matter { case: None, ..matter });
        }
        let facts = StateFacts::new(work.state);
        for matter in &matters {
            let basis = governing(&facts, facts.id(*matter)).basis;
            let back = asleep(work, *matter);
            let with =
                if back.is_empty() { String::new() } else { format!(", with its own {}", back.join(", ")) };
            work.tell(format!("matter `{}` is {basis} again{with}", matter.id));
        }
        let count = counted(matters.len(), "matter");
        Ok(format!("took {count} out of case `{}`", case.id))
    })
}

/// What a matter has of its own that sleeps while it is in a case (P5), in words.
fn asleep(work: &Work<'_, '_>, matter: Object) -> Vec<String> {
    fn rows<R: Record>(work: &Work<'_, '_>, of: Col<R>, matter: Object, one: &str) -> Option<String> {
        let count = work.state.by(of, matter).len();
        (count > 0).then(|| counted(count, one))
    }
    let policy = work.state.entity::<Policy>(matter);
    let security = policy.filter(|policy| policy.security_or_default() != Security::Inherited);
    let requests = policy.filter(|policy| policy.access_requests != AccessRequests::None);
    [
        security.map(|policy| format!("policy ({})", policy.security_or_default())),
        requests.map(|policy| format!("access requests ({})", policy.access_requests)),
        rows(work, Staffing::asset, matter, "member"),
        rows(work, Administrator::asset, matter, "administrator"),
        rows(work, Memo::asset, matter, "memo"),
        rows(work, ExcludedSystem::asset, matter, "excluded system"),
    ]
    .into_iter()
    .flatten()
    .collect()
}
