//! `imctl hold`: assets that may not be deleted for a while, and the people who must know it (H1).

use crate::bulk::build::Mode;
use crate::cli::app::{App, Work};
use crate::cli::args::{AssetArg, HoldArg, UserArg, find_each};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::cli::timeline::{self, TimelineArgs};
use crate::domain::kernel::{
    Arg, Asset, Cell, Instant, Record, UserId, command, counted, described, message, stored_key,
};
use crate::domain::model::commands::{HOLD_ADD_CUSTODIAN, HOLD_CREATE};
use crate::domain::model::{Hold, HoldAsset, HoldCustodian, Table};
use crate::output::{Answer, Listing};
use clap::Subcommand;
use serde_json::Value;

#[derive(Subcommand)]
pub enum Verb {
    /// Create a hold; it holds from now on, unless --active-from says otherwise
    Create {
        id: String,
        #[command(flatten)]
        fields: Fields<Hold>,
        /// What it holds, with everything under it: `matter:1001`, `case:C-17` … (repeat for several)
        #[arg(long = "asset", value_name = "ASSET")]
        assets: Vec<AssetArg>,
    },
    /// Change a hold
    Update {
        id: HoldArg,
        #[command(flatten)]
        fields: Fields<Hold>,
    },
    /// What it holds
    #[command(subcommand)]
    Asset(Assets),
    /// Who must know of it
    #[command(subcommand)]
    Custodian(Custodians),
    /// End holds: what they held may be deleted, and they stay as history
    Release {
        /// Ids, separated by spaces or `;`
        #[arg(required = true)]
        ids: Vec<HoldArg>,
    },
    /// Always refused: holds are released
    Delete { id: HoldArg },
    /// List holds
    List(ListArgs),
    /// Show a hold, what it holds and who must know
    Show { id: HoldArg },
    /// What happened to it, when, by whom and why
    Timeline {
        id: HoldArg,
        #[command(flatten)]
        timeline: TimelineArgs,
    },
    /// Import holds from CSV
    Import(ImportArgs),
    /// Export holds as CSV
    Export(ExportArgs),
}

#[derive(Subcommand)]
pub enum Assets {
    /// Hold these, too
    Add {
        id: HoldArg,
        /// `matter:1001`, `case:C-17` …, separated by spaces or `;`
        #[arg(required = true)]
        assets: Vec<AssetArg>,
    },
    /// Hold these no longer
    Remove {
        id: HoldArg,
        #[arg(required = true)]
        assets: Vec<AssetArg>,
    },
    /// List them
    List { id: HoldArg },
}

#[derive(Subcommand)]
pub enum Custodians {
    /// These users must know and acknowledge it
    Add {
        id: HoldArg,
        /// Users, separated by spaces or `;`
        #[arg(required = true)]
        users: Vec<UserArg>,
    },
    /// These users need no longer know
    Remove {
        id: HoldArg,
        #[arg(required = true)]
        users: Vec<UserArg>,
    },
    /// Record that these users have acknowledged it
    Acknowledge {
        id: HoldArg,
        #[arg(required = true)]
        users: Vec<UserArg>,
    },
    /// List them, and who has acknowledged
    List { id: HoldArg },
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Create { .. } | Verb::Update { .. } | Verb::Release { .. } | Verb::Delete { .. } => {
                Needs::Changes(Table::Hold)
            }
            Verb::Asset(Assets::Add { .. } | Assets::Remove { .. }) => Needs::Changes(Table::HoldAsset),
            Verb::Asset(Assets::List { .. }) => Needs::Reads(Table::HoldAsset),
            // To acknowledge is everybody's own act.
            Verb::Custodian(
                Custodians::Add { .. } | Custodians::Remove { .. } | Custodians::Acknowledge { .. },
            ) => Needs::Changes(Table::HoldCustodian),
            Verb::Custodian(Custodians::List { .. }) => Needs::Reads(Table::HoldCustodian),
            Verb::List(_) | Verb::Show { .. } | Verb::Timeline { .. } => Needs::Reads(Table::Hold),
            Verb::Import(args) => args.needs(Needs::Changes(Table::Hold)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create { id, fields, assets } => app.write(|work| {
            let mut fields = fields;
            fields.set(Hold::id, &id);
            if fields.get(Hold::active_from).is_none() {
                fields.set(Hold::active_from, app.now.to_string());
            }
            let (_, hold) = work.put(Mode::Create, &fields)?;
            let assets = find_each(&assets, work)?;
            put_assets(work, &hold, &assets);
            let what = if assets.is_empty() {
                String::new()
            } else {
                format!(" on {}", counted(assets.len(), "asset"))
            };
            Ok(format!("created {}{what}", described(hold.id.0)))
        }),
        Verb::Update { id, fields } => records::update(app, &[id.text()], &fields),
        Verb::Asset(verb) => asset(app, verb),
        Verb::Custodian(verb) => custodian(app, verb),
        Verb::Release { ids } => release(app, &ids),
        Verb::Delete { id } => app.write(|work| {
            let hold: Hold = id.row(work)?;
            work.remove(&hold);
            Ok(format!("deleted {}", described(hold.id.0)))
        }),
        Verb::List(args) => app.read(|reading| {
            let rows = reading.rows::<Hold>();
            let mut listing = Listing::of(&rows);
            listing.add_column("state", |at| state(&rows[at], app.now).into());
            Ok(Answer::of(args.apply(reading, listing)?))
        }),
        Verb::Show { id } => records::show::<Hold, _>(app, &id, |reading, hold, listing| {
            listing.add_column("state", |_| state(hold, app.now).into());
            let mut assets = reading.state.by(HoldAsset::hold, hold.id);
            assets.sort_by_key(|row| row.asset.0.order());
            let names = |names: Vec<String>| Value::from(names);
            listing.add_column("assets", |_| names(assets.iter().map(|row| row.asset.show()).collect()));
            let mut custodians = reading.state.by(HoldCustodian::hold, hold.id);
            custodians.sort_by_key(|row| row.user.0.order());
            let of = |acknowledged: bool| {
                let rows = custodians.iter().filter(|row| row.acknowledged_at.is_some() == acknowledged);
                rows.map(|row| row.user.show()).collect()
            };
            listing.add_column("acknowledged", |_| names(of(true)));
            listing.add_column("pending", |_| names(of(false)));
            Ok(())
        }),
        Verb::Timeline { id, timeline } => timeline::of(app, |context| id.read(context), &timeline),
        Verb::Import(args) => records::import::<Hold>(app, &args),
        Verb::Export(args) => records::export::<Hold>(app, &args),
    }
}

fn state(hold: &Hold, now: Instant) -> &'static str {
    if hold.is_active(now) {
        "active"
    } else if hold.is_released(now) {
        "released"
    } else {
        "to begin"
    }
}

fn put_assets(work: &Work<'_, '_>, hold: &Hold, assets: &[Asset]) {
    for asset in assets {
        work.put_row(HoldAsset { hold: hold.id, asset: *asset });
    }
}

fn asset(app: &App, verb: Assets) -> Result<Answer> {
    match verb {
        Assets::Add { id, assets } => app.write(|work| {
            let hold = open_hold(work, &id)?;
            let assets = find_each(&assets, work)?;
            put_assets(work, &hold, &assets);
            Ok(format!("put {} under {}", counted(assets.len(), "asset"), described(hold.id.0)))
        }),
        Assets::Remove { id, assets } => app.write(|work| {
            let hold: Hold = id.row(work)?;
            let assets = find_each(&assets, work)?;
            Error::all(assets.iter().map(|asset| {
                remove(work, &HoldAsset { hold: hold.id, asset: *asset }, || {
                    format!("`{asset}` isn't under {}", described(hold.id.0))
                })
            }))?;
            Ok(format!("took {} from under {}", counted(assets.len(), "asset"), described(hold.id.0)))
        }),
        Assets::List { id } => app.read(|reading| {
            let hold: Hold = id.row(reading)?;
            records::list_of(reading, HoldAsset::hold, hold.id.0)
        }),
    }
}

fn custodian(app: &App, verb: Custodians) -> Result<Answer> {
    match verb {
        Custodians::Add { id, users: names } => app.write(|work| {
            let hold = open_hold(work, &id)?;
            let people = find_each(&names, work)?;
            for user in &people {
                let mut fields = Fields::<HoldCustodian>::default();
                fields.set(HoldCustodian::hold, hold.id.show()).set(HoldCustodian::user, user.show());
                work.put(Mode::Upsert, &fields)?;
            }
            let count = counted(people.len(), "custodian");
            Ok(format!("named {count} of {}", described(hold.id.0)))
        }),
        Custodians::Remove { id, users: names } => app.write(|work| {
            let hold: Hold = id.row(work)?;
            let people = find_each(&names, work)?;
            Error::all(people.iter().map(|user| {
                let row = HoldCustodian { hold: hold.id, user: *user, acknowledged_at: None };
                remove(work, &row, || no_custodian(*user, &hold))
            }))?;
            let count = counted(people.len(), "custodian");
            Ok(format!("took {count} from {}", described(hold.id.0)))
        }),
        Custodians::Acknowledge { id, users: names } => app.write(|work| {
            let hold: Hold = id.row(work)?;
            let people = find_each(&names, work)?;
            Error::all(people.iter().map(|user| {
                let row = work.state.get::<HoldCustodian>(&[hold.id.store(), user.store()]);
                let row = row.ok_or_else(|| {
                    Error::not_found(no_custodian(*user, &hold)).hint(command!(
                        HOLD_ADD_CUSTODIAN,
                        hold = Arg::Id(hold.id.0),
                        user = *user
                    ))
                })?;
                work.put_row(HoldCustodian { acknowledged_at: row.acknowledged_at.or(Some(app.now)), ..row });
                Ok(())
            }))?;
            let count = counted(people.len(), "custodian");
            Ok(format!("{count} acknowledged {}", described(hold.id.0)))
        }),
        Custodians::List { id } => app.read(|reading| {
            let hold: Hold = id.row(reading)?;
            let mut rows = reading.visible(reading.state.by(HoldCustodian::hold, hold.id));
            rows.sort_by_key(|row| row.user.0.order());
            let mut listing = Listing::of(&rows);
            let state = |row: &HoldCustodian| match row.acknowledged_at {
                Some(_) => "acknowledged",
                None => "pending",
            };
            listing.add_column("state", |at| state(&rows[at]).into());
            Ok(Answer::of(listing))
        }),
    }
}

fn no_custodian(user: UserId, hold: &Hold) -> String {
    format!("`{user}` is no custodian of {}", described(hold.id.0))
}

/// A hold that isn't history yet.
fn open_hold(work: &Work<'_, '_>, id: &HoldArg) -> Result<Hold> {
    let hold: Hold = id.row(work)?;
    if hold.is_released(work.app.now) {
        return Err(Error::refused(format!("{} is released and holds nothing more", described(hold.id.0)))
            .hint(message!("{run} makes another", run = command!(HOLD_CREATE).as_far_as_given())));
    }
    Ok(hold)
}

fn remove<R: Record>(work: &Work<'_, '_>, row: &R, missing: impl FnOnce() -> String) -> Result {
    match work.state.get::<R>(&stored_key(row)) {
        Some(row) => work.remove(&row),
        None => return Err(Error::not_found(missing())),
    }
    Ok(())
}

/// A hold that hasn't begun is released as it begins: it never held anything.
fn release(app: &App, ids: &[HoldArg]) -> Result<Answer> {
    app.must_have_reason()?;
    app.write(|work| {
        let holds = find_each(ids, work)?;
        for id in &holds {
            let hold: Hold = work.row(id.0)?;
            if !hold.is_released(app.now) {
                let released_at = Some(hold.active_from.map_or(app.now, |from| from.max(app.now)));
                work.put_row(Hold { released_at, ..hold });
            }
        }
        let names: Vec<String> = holds.iter().map(|hold| described(hold.0)).collect();
        Ok(format!("released {}", names.join(", ")))
    })
}
