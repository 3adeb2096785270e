//! `conflict`: who is walled off from an asset, and by how many walls (X1).

use crate::bulk::build::Mode;
use crate::cli::app::{App, Work};
use crate::cli::args::{OwnArg, PrincipalArg, find_each};
use crate::cli::error::{Error, Result};
use crate::cli::fields::Fields;
use crate::cli::records;
use crate::domain::access::{Facts, StateFacts};
use crate::domain::actor::Reader;
use crate::domain::kernel::{Asset, Cell, Kind, Object, Principal, Record, State, described};
use crate::domain::model::{Conflict, GroupMember};
use crate::output::{Answer, Listing};
use clap::Subcommand;
use std::collections::BTreeMap;

#[derive(Subcommand)]
pub enum Verb {
    /// Wall users or groups off
    Add {
        id: OwnArg,
        #[arg(required = true)]
        principals: Vec<PrincipalArg>,
    },
    /// Take walls down
    Remove {
        id: OwnArg,
        #[arg(required = true)]
        principals: Vec<PrincipalArg>,
    },
    /// List them
    List {
        id: OwnArg,
        /// Everybody whom they keep out, those of what lies above too, and by how many walls
        #[arg(long)]
        people: bool,
    },
}

/// Runs the verb on an asset of this kind.
pub fn run(app: &App, kind: Kind, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Add { id, principals: names } => app.write(|work| {
            let Asset(asset) = id.find(work, kind)?;
            let principals = find_each(&names, work)?;
            tell_others(work, asset, &principals, "already");
            for principal in &principals {
                let mut fields = Fields::<Conflict>::default();
                fields.set(Conflict::asset, Asset(asset).show()).set(Conflict::principal, principal.show());
                if !app.reason().is_empty() {
                    fields.set(Conflict::reason, app.reason());
                }
                work.put(Mode::Upsert, &fields)?;
            }
            Ok(format!("walled {} off from {}", count(&principals), described(asset)))
        }),
        Verb::Remove { id, principals: names } => app.write(|work| {
            let Asset(asset) = id.find(work, kind)?;
            let principals = find_each(&names, work)?;
            for principal in &principals {
                let row = Conflict { asset: Asset(asset), principal: *principal, ..Conflict::blank() };
                let row = work.named_row(&row).ok_or_else(|| {
                    Error::not_found(format!("`{principal}` has no conflict on {}", described(asset)))
                })?;
                work.remove(&row);
            }
            tell_others(work, asset, &principals, "still");
            Ok(format!("took down the walls between {} and {}", count(&principals), described(asset)))
        }),
        Verb::List { id, people } => app.read(|reading| {
            let Asset(asset) = id.find(reading, kind)?;
            if people {
                return Ok(Answer::of(walled_off(app, reading.state, asset)));
            }
            records::list_of(reading, Conflict::asset, asset)
        }),
    }
}

fn count(principals: &[Principal]) -> String {
    match principals {
        [one] => format!("`{one}`"),
        many => format!("{} users and groups", many.len()),
    }
}

/// The conflicts that cover an asset, as far as the actor may see them: its own and those of what lies above
/// it.
fn covering(app: &App, state: &State<'_>, asset: Object) -> Vec<Conflict> {
    let facts = StateFacts::new(state);
    let id = facts.id(asset);
    let above = facts.place(id).covering(id).filter_map(|above| facts.object(above)).collect::<Vec<_>>();
    let all = above.into_iter().flat_map(|above| state.by(Conflict::asset, above)).collect();
    Reader::new(state, app.actor()).visible(all)
}

/// Everybody whom conflicts keep out of an asset: by which of them, and whether by more than one.
fn walled_off(app: &App, state: &State<'_>, asset: Object) -> Listing {
    let mut people: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for conflict in covering(app, state, asset) {
        let wall = format!("{} on {}", conflict.principal.show(), conflict.asset.show());
        for user in users(state, conflict.principal.0) {
            people.entry(user.id.as_str()).or_default().push(wall.clone());
        }
    }
    let mut listing = Listing::new(&["user", "walls", "dual"]);
    for (user, walls) in people {
        let dual = walls.len() > 1;
        listing.push(vec![user.into(), walls.into(), dual.into()]);
    }
    listing
}

fn users(state: &State<'_>, principal: Object) -> Vec<Object> {
    if principal.kind != Kind::Group {
        return vec![principal];
    }
    state.by(GroupMember::group, principal).iter().map(|row| row.user.0).collect()
}

/// X1: a personal conflict and a group's, here and above, are walls of their own. Says of the users behind
/// `principals` who is behind another one.
fn tell_others(work: &Work<'_, '_>, asset: Object, principals: &[Principal], how: &str) {
    const TOLD: usize = 20;
    let mut walls = covering(work.app, work.state, asset);
    walls.retain(|wall| wall.asset.0 != asset || !principals.contains(&wall.principal));
    let mut told = 0;
    for user in principals.iter().flat_map(|principal| users(work.state, principal.0)) {
        let Some(wall) = walls.iter().find(|wall| users(work.state, wall.principal.0).contains(&user)) else {
            continue;
        };
        told += 1;
        if told > TOLD {
            work.tell("and more are, too".into());
            return;
        }
        let whose = if wall.principal.0 == user {
            "their own".into()
        } else {
            format!("`{}`", wall.principal.show())
        };
        let text = format!("`{user}` is {how} walled off: conflict of {whose} on `{}`", wall.asset.show());
        work.tell(text);
    }
}
