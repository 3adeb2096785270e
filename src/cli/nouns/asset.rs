//! The verbs that matters, cases, clients and client groups share: policy, administrators, conflicts,
//! excluded systems, closing and deleting.

mod conflict;
mod look;

pub use look::{list, show};

use crate::bulk::build::Mode;
use crate::cli::app::{App, LookUp, Work};
use crate::cli::args::{OwnArg, PrincipalArg, SystemArg, WordArg, each, find_each, find_own};
use crate::cli::error::{Error, Result};
use crate::cli::fields::Fields;
use crate::cli::filter::Filter;
use crate::cli::needs::Needs;
use crate::cli::records;
use crate::cli::timeline::{self, TimelineArgs};
use crate::cli::work_link::LinkArgs;
use crate::domain::kernel::{Cell, Kind, Record, counted, described};
use crate::domain::law::rules::{Choices, Ruled};
use crate::domain::model::{
    Administrator, AdministratorType, AssetRecord, Case, Client, ClientGroup, ExcludedSystem, Matter, Policy,
    Status, Table,
};
use crate::output::{Answer, Listing};
use clap::{Args, Subcommand};
use look::add_governing;

#[derive(Subcommand)]
pub enum Verb {
    /// Set the security policy; without flags, show it
    Policy {
        id: OwnArg,
        #[command(flatten)]
        fields: Fields<Policy>,
    },
    /// Local administrators
    #[command(subcommand)]
    Admin(Admin),
    /// Who is walled off
    #[command(subcommand)]
    Conflict(conflict::Verb),
    /// Systems in which the policy counts as open
    #[command(subcommand)]
    ExcludeSystem(Systems),
    /// Close: policy, staffing and walls stay
    Close(Ids),
    /// Open again
    Reopen(Ids),
    /// Delete, with everything that hangs on it
    Delete(Ids),
    /// What happened to it, when, by whom and why
    Timeline {
        id: OwnArg,
        #[command(flatten)]
        timeline: TimelineArgs,
    },
}

/// An asset's id and its own columns; its notes may carry a work link (P1).
#[derive(Args)]
pub struct Described<R: Record> {
    /// Id: at most 32 characters
    pub id: OwnArg,
    #[command(flatten)]
    pub fields: Fields<R>,
    #[command(flatten)]
    pub link: LinkArgs,
}

#[derive(Args)]
pub struct Ids {
    /// Ids, separated by spaces or `;`
    #[arg(required = true)]
    ids: Vec<OwnArg>,
}

#[derive(Subcommand)]
pub enum Admin {
    /// Appoint users or groups
    Add {
        id: OwnArg,
        /// Users and groups, separated by spaces or `;`
        #[arg(required_unless_present_any = Filter::FLAGS, conflicts_with_all = Filter::FLAGS)]
        principals: Vec<PrincipalArg>,
        #[command(flatten)]
        filter: Filter,
        /// `administrator`, `conflicts_administrator` or `staffing_administrator`
        #[arg(long = "type", value_name = "TYPE", default_value = "administrator")]
        kind: WordArg<AdministratorType>,
    },
    /// Dismiss users or groups
    Remove {
        id: OwnArg,
        #[arg(required = true)]
        principals: Vec<PrincipalArg>,
        /// Only from this type (default: from all)
        #[arg(long = "type", value_name = "TYPE")]
        kind: Option<WordArg<AdministratorType>>,
    },
    /// List them
    List { id: OwnArg },
}

#[derive(Subcommand)]
pub enum Systems {
    /// Exclude systems (--reason is needed)
    Add {
        id: OwnArg,
        #[arg(required = true)]
        systems: Vec<SystemArg>,
    },
    /// Let the policy count there again
    Remove {
        id: OwnArg,
        #[arg(required = true)]
        systems: Vec<SystemArg>,
    },
    /// List them
    List { id: OwnArg },
}

/// Creates an asset.
pub fn create<R: Ruled + AssetRecord>(app: &App, args: &Described<R>) -> Result<Answer> {
    if args.link.is_test() {
        return args.link.test(app);
    }
    app.write(|work| Ok(format!("created {}", records::described_row(&args.put(work, Mode::Create, "")?))))
}

/// Changes an asset; `answers` are the questions that its flags answer.
pub fn update<R: Ruled + AssetRecord>(
    app: &App,
    kind: Kind,
    args: &Described<R>,
    answers: &Choices,
) -> Result<Answer> {
    if args.link.is_test() {
        return args.link.test(app);
    }
    if args.fields.is_empty() && !args.link.is_given() {
        return Err(records::nothing_to_update());
    }
    app.write(|work| {
        let reason = work.answers.borrow().reason;
        *work.answers.borrow_mut() = Choices { reason, ..answers.clone() };
        let notes = if args.link.is_given() {
            let row: R = work.row(args.id.find(work, kind)?.0)?;
            R::SCHEMA.fields[R::NOTES.at()].show(row.get(R::NOTES))
        } else {
            String::new()
        };
        Ok(format!("updated {}", records::described_row(&args.put(work, Mode::Update, &notes)?)))
    })
}

impl<R: Ruled + AssetRecord> Described<R> {
    /// Puts the record; a link comes after the notes that were given, else after those that it has.
    fn put(&self, work: &Work<'_, '_>, mode: Mode, notes: &str) -> Result<R> {
        let mut fields = self.fields.clone();
        let notes = fields.get(R::NOTES).unwrap_or(notes).to_owned();
        if let Some(notes) = self.link.append_to(&notes, work.state)? {
            fields.set(R::NOTES, notes);
        }
        records::put(work, mode, &[self.id.text()], &fields)
    }
}

/// Runs a shared verb on assets of this kind.
pub fn run(app: &App, kind: Kind, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Policy { id, fields } if fields.is_empty() => app.read(|reading| {
            let asset = id.find(reading, kind)?;
            let policy = reading.state.entity::<Policy>(asset).unwrap_or(Policy { asset, ..Policy::blank() });
            let policy = Policy { security: Some(policy.security_or_default()), ..policy };
            let mut listing = Listing::of(&[policy]);
            add_governing(reading.state, asset.0, &mut listing);
            Ok(Answer::one(listing))
        }),
        Verb::Policy { id, fields } => app.write(|work| {
            let asset = id.find(work, kind)?;
            let mut fields = fields;
            fields.set(Policy::asset, asset.show());
            let (_, policy) = work.put(Mode::Upsert, &fields)?;
            Ok(format!("set the policy of {}: {}", described(asset.0), policy.security_or_default()))
        }),
        Verb::Admin(verb) => admin(app, kind, verb),
        Verb::Conflict(verb) => conflict::run(app, kind, verb),
        Verb::ExcludeSystem(verb) => exclude_system(app, kind, verb),
        Verb::Close(args) => set_status(app, kind, &args.ids, Status::Closed),
        Verb::Reopen(args) => set_status(app, kind, &args.ids, Status::Open),
        Verb::Delete(args) => delete(app, kind, &args.ids),
        Verb::Timeline { id, timeline } => timeline::of(app, |context| id.read(kind, context), &timeline),
    }
}

fn admin(app: &App, kind: Kind, verb: Admin) -> Result<Answer> {
    match verb {
        Admin::Add { id, principals: names, filter, kind: of } => app.write(|work| {
            let asset = id.find(work, kind)?;
            let principals =
                if filter.is_empty() { find_each(&names, work)? } else { filter.principals(work)? };
            for principal in &principals {
                let mut fields = Fields::<Administrator>::default();
                fields
                    .set(Administrator::asset, asset.show())
                    .set(Administrator::principal, principal.show())
                    .set(Administrator::kind, of.text());
                work.put(Mode::Upsert, &fields)?;
            }
            let count = counted(principals.len(), "administrator");
            Ok(format!("appointed {count} of {}", described(asset.0)))
        }),
        Admin::Remove { id, principals: names, kind: of } => app.write(|work| {
            let asset = id.find(work, kind)?;
            let of = of.map(|of| of.read_flag("--type", work.context())).transpose()?;
            let rows = work.state.by(Administrator::asset, asset);
            for principal in find_each(&names, work)? {
                let mine: Vec<_> = rows
                    .iter()
                    .filter(|row| row.principal == principal && of.is_none_or(|of| of == row.kind))
                    .collect();
                if mine.is_empty() {
                    return Err(Error::not_found(format!(
                        "`{principal}` is no such administrator of {}",
                        described(asset.0)
                    )));
                }
                for row in mine {
                    work.remove(row);
                }
            }
            Ok(format!("dismissed administrators of {}", described(asset.0)))
        }),
        Admin::List { id } => app.read(|reading| {
            let asset = id.find(reading, kind)?;
            records::list_of(reading, Administrator::asset, asset.0)
        }),
    }
}

fn exclude_system(app: &App, kind: Kind, verb: Systems) -> Result<Answer> {
    match verb {
        Systems::Add { id, systems } => {
            if app.reason().is_empty() {
                return Err(Error::usage("excluding a system needs a reason").hint("--reason TEXT"));
            }
            app.write(|work| {
                let asset = id.find(work, kind)?;
                for system in each(&systems) {
                    let system = system.find(work)?;
                    let mut fields = Fields::<ExcludedSystem>::default();
                    fields
                        .set(ExcludedSystem::asset, asset.show())
                        .set(ExcludedSystem::system, system.show());
                    fields.set(ExcludedSystem::reason, app.reason());
                    work.put(Mode::Upsert, &fields)?;
                }
                Ok(format!("excluded systems from the policy of {}", described(asset.0)))
            })
        }
        Systems::Remove { id, systems } => app.write(|work| {
            let asset = id.find(work, kind)?;
            for system in each(&systems) {
                let system = system.find(work)?;
                let row = ExcludedSystem { asset, system, ..ExcludedSystem::blank() };
                let row = work.named_row(&row).ok_or_else(|| {
                    Error::not_found(format!("`{system}` isn't excluded on {}", described(asset.0)))
                })?;
                work.remove(&row);
            }
            Ok(format!("the policy of {} counts in these systems again", described(asset.0)))
        }),
        Systems::List { id } => app.read(|reading| {
            let asset = id.find(reading, kind)?;
            records::list_of(reading, ExcludedSystem::asset, asset.0)
        }),
    }
}

fn set_status(app: &App, kind: Kind, ids: &[OwnArg], status: Status) -> Result<Answer> {
    app.write(|work| {
        let assets = find_own(ids, work, kind)?;
        for asset in &assets {
            match kind {
                Kind::ClientGroup => work.put_row(ClientGroup { status, ..work.row(asset.0)? }),
                Kind::Client => work.put_row(Client { status, ..work.row(asset.0)? }),
                Kind::Case => work.put_row(Case { status, ..work.row(asset.0)? }),
                _ => work.put_row(Matter { status, ..work.row(asset.0)? }),
            }
        }
        let done = if status == Status::Closed { "closed" } else { "reopened" };
        let names: Vec<String> = assets.iter().map(|a| described(a.0)).collect();
        Ok(format!("{done} {}", names.join(", ")))
    })
}

fn delete(app: &App, kind: Kind, ids: &[OwnArg]) -> Result<Answer> {
    app.write(|work| {
        let assets = find_own(ids, work, kind)?;
        let names: Vec<String> = assets.iter().map(|a| described(a.0)).collect();
        for asset in &assets {
            match kind {
                Kind::ClientGroup => work.remove(&work.row::<ClientGroup>(asset.0)?),
                Kind::Client => work.remove(&work.row::<Client>(asset.0)?),
                Kind::Case => {
                    let freed = work.state.by(Matter::case, asset.0).len();
                    if freed > 0 {
                        let what = if freed == 1 { "a matter, which is" } else { "matters, which are" };
                        let count = if freed == 1 { String::new() } else { format!("{freed} ") };
                        work.tell(format!("{} has {count}{what} free then", described(asset.0)));
                    }
                    work.remove(&work.row::<Case>(asset.0)?);
                }
                _ => work.remove(&work.row::<Matter>(asset.0)?),
            }
        }
        work.ask(format!("Delete {}?", names.join(", ")));
        Ok(format!("deleted {}", names.join(", ")))
    })
}

impl Verb {
    /// What the verb needs where assets of a kind are the noun.
    pub fn needs(&self) -> Needs {
        match self {
            // Without flags it shows.
            Verb::Policy { .. } => Needs::Asks,
            Verb::Admin(Admin::Add { .. } | Admin::Remove { .. }) => Needs::Changes(Table::Administrator),
            Verb::Conflict(conflict::Verb::Add { .. } | conflict::Verb::Remove { .. }) => {
                Needs::Changes(Table::Conflict)
            }
            Verb::ExcludeSystem(Systems::Add { .. } | Systems::Remove { .. }) => {
                Needs::Changes(Table::ExcludedSystem)
            }
            Verb::Admin(Admin::List { .. })
            | Verb::Conflict(conflict::Verb::List { .. })
            | Verb::ExcludeSystem(Systems::List { .. })
            | Verb::Timeline { .. } => Needs::Reads(Table::Case),
            Verb::Close(_) | Verb::Reopen(_) | Verb::Delete(_) => Needs::Changes(Table::Case),
        }
    }
}
