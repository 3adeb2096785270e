//! `imctl staffing`: who works on an asset, and their assistants (S1–S10).

mod assistants;
mod list;
mod rules;

use crate::bulk::build::Mode;
use crate::cli::app::{App, Work};
use crate::cli::args::{
    AssetArg, MatterArg, PrincipalArg, SystemArg, SystemsArg, TimeArg, UserArg, WordArg, find_each,
};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::filter::Filter;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::access::{
    Facts, MatchFilter, StateFacts, Via, any_match, assistants_follow, follow_asset,
};
use crate::domain::kernel::{
    Asset, Cell, Col, Flag, Instant, MatterId, Object, Principal, Record, command, counted, described,
    message,
};
use crate::domain::law::governing::why_not_own;
use crate::domain::law::wall::locks_against;
use crate::domain::model::commands::{
    STAFFING_ADD_TYPE, STAFFING_ASSISTANT_REMOVE, STAFFING_SET_PERIOD, STAFFING_SET_TYPE,
};
use crate::domain::model::{Client, Matter, Policy, Staffing, StaffingSource, StaffingType, Table};
use crate::output::Answer;
use clap::{Args, Subcommand};

#[derive(Subcommand)]
pub enum Verb {
    /// Put users and groups on an asset's staffing
    Add(Add),
    /// Take members off
    Remove {
        #[command(flatten)]
        members: Members,
        /// Don't keep them as historical members
        #[arg(long)]
        no_history: bool,
    },
    /// Set when members' access ends, or that it doesn't
    SetPeriod {
        #[command(flatten)]
        members: Members,
        /// When access ends
        #[arg(long, value_name = "TIME", required_unless_present = "unlimited")]
        until: Option<TimeArg>,
        /// Access doesn't end
        #[arg(long, conflicts_with = "until")]
        unlimited: bool,
    },
    /// Set members' type; an assistant's row becomes their own
    SetType {
        #[command(flatten)]
        members: Members,
        /// team or basic
        #[arg(long = "type", value_name = "TYPE")]
        kind: WordArg<StaffingType>,
    },
    /// Set the systems that members' rows are for
    SetSystems {
        #[command(flatten)]
        members: Members,
        /// These (`;`-separated)
        #[arg(long, value_name = "LIST", required_unless_present_any = ["add", "all_systems"])]
        systems: Option<SystemsArg>,
        /// These beside those that they are for (repeat for several)
        #[arg(long, value_name = "SYSTEM", conflicts_with = "systems")]
        add: Vec<SystemArg>,
        /// All systems
        #[arg(long, conflicts_with_all = ["systems", "add"])]
        all_systems: bool,
    },
    /// Name the responsible attorney
    SetAttorney { asset: AssetArg, user: PrincipalArg },
    /// Name none
    UnsetAttorney { asset: AssetArg, user: Option<UserArg> },
    /// Copy the team members of a matter's client to the matter
    CopyClientTeam { matter: MatterArg },
    /// Assistants and the timekeepers whom they follow
    #[command(subcommand)]
    Assistants(assistants::Assistants),
    /// Whom an asset's additive rule never adds; without users, list them
    Omit {
        asset: AssetArg,
        /// Users, separated by spaces or `;`
        users: Vec<UserArg>,
        /// Take them off the list
        #[arg(long)]
        remove: bool,
    },
    /// Rules by which staffing maintains itself
    #[command(subcommand)]
    Rule(rules::Rules),
    /// Run the rules of these assets, or of all: adds who is active and removes who isn't
    Maintain {
        /// `matter:1001`, `case:C-17` …, separated by spaces or `;`
        assets: Vec<AssetArg>,
    },
    /// What was done on an asset and the matters under it, when and by whom
    Activity {
        asset: AssetArg,
        #[command(flatten)]
        list: ListArgs,
    },
    /// List the staffing of an asset, or all, and what each row means today
    List {
        asset: Option<AssetArg>,
        #[command(flatten)]
        list: ListArgs,
    },
    /// Show one member of an asset's staffing
    Show { asset: AssetArg, member: PrincipalArg },
    /// Import staffing from CSV
    Import(ImportArgs),
    /// Export staffing as CSV
    Export(ExportArgs),
}

#[derive(Args)]
pub struct Members {
    /// The asset: `matter:1001`, `case:C-17`, `client:ACME`, `client-group:G`
    asset: AssetArg,
    /// Users and groups, separated by spaces or `;`
    #[arg(required = true)]
    members: Vec<PrincipalArg>,
}

#[derive(Args)]
pub struct Add {
    /// The asset: `matter:1001`, `case:C-17`, `client:ACME`, `client-group:G`
    asset: AssetArg,
    /// Users and groups, separated by spaces or `;`
    #[arg(required_unless_present_any = Filter::FLAGS, conflicts_with_all = Filter::FLAGS)]
    members: Vec<PrincipalArg>,
    #[command(flatten)]
    filter: Filter,
    #[command(flatten)]
    fields: Fields<Staffing>,
    /// P7: switch off the lock of clients that they aren't on
    #[arg(long, conflicts_with = "allow_excluded")]
    open_up: bool,
    /// P7: let them stay outside matters of locked clients
    #[arg(long)]
    allow_excluded: bool,
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Add(_)
            | Verb::Remove { .. }
            | Verb::SetPeriod { .. }
            | Verb::SetType { .. }
            | Verb::SetSystems { .. }
            | Verb::SetAttorney { .. }
            | Verb::UnsetAttorney { .. }
            | Verb::CopyClientTeam { .. }
            | Verb::Maintain { .. } => Needs::Changes(Table::Staffing),
            Verb::Assistants(verb) => verb.needs(),
            // Without users it lists them; what it changes is asked change by change.
            Verb::Omit { .. } => Needs::Reads(Table::Omitted),
            Verb::Rule(verb) => verb.needs(),
            Verb::Activity { .. } => Needs::Reads(Table::Activity),
            Verb::List { .. } | Verb::Show { .. } => Needs::Reads(Table::Staffing),
            Verb::Import(args) => args.needs(Needs::Changes(Table::Staffing)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Add(args) => add(app, &args),
        Verb::Remove { members, no_history } => app.write(|work| {
            work.answers.borrow_mut().no_history = no_history;
            let (asset, rows) = members.rows(work)?;
            for row in &rows {
                work.remove(row);
            }
            Ok(format!("took {} off the staffing of {}", count(rows.len()), described(asset)))
        }),
        Verb::SetPeriod { members, until, unlimited: _ } => app.write(|work| {
            let (asset, rows) = members.rows(work)?;
            let mut ends = None;
            if until.as_ref().is_some_and(|until| until.text().trim().is_empty()) {
                return Err(Error::value("--until is empty").hint("--unlimited, if access is to have no end"));
            }
            for row in &rows {
                ends = change(work, row, Staffing::until, until.as_ref().map_or("", TimeArg::text))?.until;
            }
            let ends = ends.map_or("has no end now".to_owned(), |until| format!("ends at {until} now"));
            Ok(format!("access of {} to {} {ends}", count(rows.len()), described(asset)))
        }),
        Verb::SetType { members, kind } => set_type(app, &members, &kind),
        Verb::SetSystems { members, systems, add, all_systems: _ } => app.write(|work| {
            let (asset, rows) = members.rows(work)?;
            for row in &rows {
                let names = row.systems.names().map(str::to_owned);
                // A row without a list is for all systems already.
                let list = match &systems {
                    Some(systems) => systems.text().to_owned(),
                    None if add.is_empty() || row.systems.0.is_empty() => String::new(),
                    None => names
                        .chain(add.iter().map(|system| system.text().to_owned()))
                        .collect::<Vec<_>>()
                        .join(";"),
                };
                change(work, row, Staffing::systems, &list)?;
            }
            Ok(format!("set the systems of {} of {}", count(rows.len()), described(asset)))
        }),
        Verb::SetAttorney { asset, user } => set_attorney(app, &asset, &user),
        Verb::UnsetAttorney { asset, user } => app.write(|work| {
            let Asset(asset) = asset.find(work)?;
            let user = user.map(|user| user.find(work)).transpose()?;
            let rows = work.state.by(Staffing::asset, asset);
            let Some(row) =
                rows.iter().find(|row| row.attorney.0 && user.is_none_or(|user| row.member.0 == user.0))
            else {
                return Err(Error::not_found(format!(
                    "{} has no such responsible attorney",
                    described(asset)
                )));
            };
            work.put_row(Staffing { attorney: Flag(false), ..*row });
            Ok(format!("{} has no responsible attorney now", described(asset)))
        }),
        Verb::CopyClientTeam { matter } => copy_client_team(app, &matter),
        Verb::Assistants(verb) => assistants::assistants(app, verb),
        Verb::Omit { asset, users, remove } => rules::omit(app, &asset, &users, remove),
        Verb::Rule(verb) => rules::rule(app, verb),
        Verb::Maintain { assets } => rules::maintain(app, &assets),
        Verb::Activity { asset, list } => rules::activity(app, &asset, &list),
        Verb::List { asset, list } => list::list(app, asset.as_ref(), &list),
        Verb::Show { asset, member } => list::show(app, &asset, &member),
        Verb::Import(args) => records::import::<Staffing>(app, &args),
        Verb::Export(args) => records::export::<Staffing>(app, &args),
    }
}

fn count(rows: usize) -> String {
    counted(rows, "member")
}

impl Members {
    /// The asset and the rows of all the members, each of which must be there.
    fn rows(&self, work: &Work<'_, '_>) -> Result<(Object, Vec<Staffing>)> {
        let asset = self.asset.find(work)?.0;
        let members = find_each(&self.members, work)?;
        let rows = Error::all(
            members
                .into_iter()
                .map(|member| row_of(work, asset, member).ok_or_else(|| no_row(work, asset, member))),
        )?;
        Ok((asset, rows))
    }
}

/// Why there is no row to change: nobody is there, or an assistant whose row is computed (S1, S5).
fn no_row(work: &Work<'_, '_>, asset: Object, member: Principal) -> Error {
    let Some(timekeeper) = timekeepers(work, asset, member).first().map(|row| row.member) else {
        return list::not_staffed(asset, member);
    };
    let message =
        format!("`{member}` is on {} as an assistant of `{timekeeper}`, without a row", described(asset));
    Error::refused(message).hint(message!(
        "{own} makes one; {end} ends the link",
        own = command!(STAFFING_SET_TYPE, asset, member, type = StaffingType::Basic),
        end = command!(STAFFING_ASSISTANT_REMOVE, timekeeper, assistant = member)
    ))
}

/// The rows of the timekeepers whom a user follows here now, in whatever system (S5).
fn timekeepers(work: &Work<'_, '_>, asset: Object, member: Principal) -> Vec<Staffing> {
    let facts = StateFacts::new(work.state);
    let (at, user) = (facts.id(asset), facts.id(member));
    let follow = assistants_follow(&facts, follow_asset(at, &facts.place(at)));
    let mut found = Vec::new();
    any_match(&facts, (at, asset.kind), user, follow, MatchFilter::Counting, |link| {
        let here = link.asset == at && link.row.is_valid(work.app.now);
        if let (Via::Assistant(timekeeper), true) = (link.via, here) {
            found.extend(
                facts.object(timekeeper).and_then(|timekeeper| row_of(work, asset, Principal(timekeeper))),
            );
        }
        false
    });
    found
}

fn row_of(work: &Work<'_, '_>, asset: Object, member: Principal) -> Option<Staffing> {
    work.named_row(&Staffing { asset: Asset(asset), member, ..Staffing::blank() })
}

/// Changes one column of a row, by the path that flags take.
fn change(work: &Work<'_, '_>, row: &Staffing, column: Col<Staffing>, value: &str) -> Result<Staffing> {
    let mut fields = Fields::<Staffing>::default();
    fields.set(Staffing::asset, row.asset.show()).set(Staffing::member, row.member.show()).set(column, value);
    Ok(work.put(Mode::Update, &fields)?.1)
}

fn add(app: &App, args: &Add) -> Result<Answer> {
    app.write(|work| {
        let asset = args.asset.find(work)?.0;
        let members = if args.filter.is_empty() {
            find_each(&args.members, work)?
        } else {
            // Those who are there already aren't meant.
            let mut members = args.filter.principals(work)?;
            members.retain(|member| row_of(work, asset, *member).is_none());
            members
        };
        Error::all(members.iter().map(|member| {
            match row_of(work, asset, *member) {
                Some(_) => Err(Error::refused(format!(
                    "`{member}` is on the staffing of {} already",
                    described(asset)
                ))
                .hint(message!(
                    "{period} or {type} changes the row",
                    period = command!(STAFFING_SET_PERIOD, asset, member = *member),
                    type = command!(STAFFING_SET_TYPE, asset, member = *member)
                ))),
                None => Ok(()),
            }
        }))?;
        for member in &members {
            let mut fields = args.fields.clone();
            fields.set(Staffing::asset, Asset(asset).show()).set(Staffing::member, member.show());
            if !app.reason().is_empty() {
                fields.set(Staffing::reason, app.reason());
            }
            work.put(Mode::Create, &fields)?;
        }
        work.answers.borrow_mut().allow_excluded = args.allow_excluded;
        work.answers.borrow_mut().open_up = args.open_up;
        if args.open_up {
            open_up(work, asset, &members)?;
        }
        Ok(format!("put {} on the staffing of {}", count(members.len()), described(asset)))
    })
}

/// P7: switches off the locks above the case's matters that somebody new isn't on.
fn open_up(work: &Work<'_, '_>, case: Object, members: &[Principal]) -> Result {
    let facts = StateFacts::new(work.state);
    for member in members {
        for (lock, _) in locks_against(&facts, work.state, case, member.0, work.app.now) {
            let policy: Policy = work.row_of_policy(lock)?;
            work.put_row(Policy { limited_to_staffing: Flag(false), ..policy });
            work.tell(format!("`{lock}` is no longer limited to its staffing"));
        }
    }
    Ok(())
}

fn set_type(app: &App, members: &Members, kind: &WordArg<StaffingType>) -> Result<Answer> {
    app.write(|work| {
        let asset = members.asset.find(work)?.0;
        let names = find_each(&members.members, work)?;
        for member in names.iter().copied() {
            if let Some(row) = row_of(work, asset, member) {
                change(work, &row, Staffing::kind, kind.text())?;
                continue;
            }
            // S5: whoever is there as an assistant stays of their own accord, for as long and in the systems
            // that they were there for.
            let timekeepers = timekeepers(work, asset, member);
            if timekeepers.is_empty() {
                return Err(list::not_staffed(asset, member));
            }
            let ends: Option<Vec<Instant>> = timekeepers.iter().map(|row| row.until).collect();
            let everywhere = timekeepers.iter().any(|row| row.systems.0.is_empty());
            let systems = timekeepers.iter().filter(|_| !everywhere).map(|row| row.systems.show());
            let mut fields = Fields::<Staffing>::default();
            fields
                .set(Staffing::asset, Asset(asset).show())
                .set(Staffing::member, member.show())
                .set(Staffing::kind, kind.text())
                .set(Staffing::until, ends.and_then(|ends| ends.into_iter().max()).show())
                .set(Staffing::systems, systems.collect::<Vec<_>>().join(";"))
                .set(Staffing::source, StaffingSource::Assistant.word());
            work.put(Mode::Create, &fields)?;
        }
        Ok(format!("set the type of {} of {} to {}", count(names.len()), described(asset), kind.text()))
    })
}

fn set_attorney(app: &App, asset: &AssetArg, user: &PrincipalArg) -> Result<Answer> {
    app.write(|work| {
        let (Asset(asset), user) = (asset.find(work)?, user.find(work)?);
        let Some(row) = row_of(work, asset, user) else {
            return Err(Error::refused(format!(
                "the responsible attorney is a member of the team, and `{user}` isn't on the staffing of {}",
                described(asset)
            ))
            .hint(command!(STAFFING_ADD_TYPE, asset, member = user, type = StaffingType::Team)));
        };
        for other in work.state.by(Staffing::asset, asset) {
            if other.attorney.0 && other.member != row.member {
                work.put_row(Staffing { attorney: Flag(false), ..other });
            }
        }
        work.put_row(Staffing { attorney: Flag(true), ..row });
        Ok(format!("`{user}` is the responsible attorney of {}", described(asset)))
    })
}

/// Refuses what changing the staffing of the asset would be refused for (A4, S8), also where it turns out that
/// there is nothing to change.
fn may_staff(work: &Work<'_, '_>, asset: Object) -> Result {
    if let Some(actor) = work.app.actor() {
        let row = Staffing { asset: Asset(asset), member: Principal(actor), ..Staffing::blank() };
        work.named_row(&row);
    }
    match why_not_own(&StateFacts::new(work.state), asset, "staffing") {
        Some(why) => Err(Error::refused(why.message).hint(why.hint)),
        None => Ok(()),
    }
}

/// S8: the client's team members, as they are there.
fn copy_client_team(app: &App, matter: &MatterArg) -> Result<Answer> {
    app.write(|work| {
        let MatterId(matter) = matter.find(work)?;
        may_staff(work, matter)?;
        let row: Matter = work.row(matter)?;
        let client: Client = work.row(row.client.0)?;
        let mut copied = 0;
        for member in work.state.by(Staffing::asset, client.id) {
            let ended = member.until.is_some_and(|until| until <= app.now);
            let key = [Asset(matter).store(), member.member.store()];
            if member.kind != StaffingType::Team || ended || work.state.get::<Staffing>(&key).is_some() {
                continue;
            }
            let mut fields = Fields::<Staffing>::default();
            fields.set(Staffing::asset, Asset(matter).show()).set(Staffing::member, member.member.show());
            fields.set(Staffing::kind, member.kind.show()).set(Staffing::until, member.until.show());
            fields.set(Staffing::systems, member.systems.show());
            fields.set(
                Staffing::reason,
                if app.reason().is_empty() { member.reason.as_str() } else { app.reason() },
            );
            work.put(Mode::Create, &fields)?;
            copied += 1;
        }
        Ok(format!("copied {} of client `{}` to matter `{}`", count(copied), client.id, matter.id))
    })
}
