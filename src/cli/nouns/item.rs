//! `imctl item`: workspaces, folders and documents, and who may do what with them (W1–W3, W10).

mod contents;
mod security;

use crate::bulk::build::Mode;
use crate::bulk::export::sorted;
use crate::cli::app::{App, LookUp, Reading, Work};
use crate::cli::args::{ItemArg, LibraryArg, MatterArg, PrincipalArg, WordArg, find_each};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::domain::access::Level;
use crate::domain::kernel::{Cell, ItemId, Principal, State, command, counted, described, message};
use crate::domain::model::commands::ITEM_SHOW;
use crate::domain::model::{Entry, Item, ItemKind, Table, ancestors, security_source, workspace_of};
use crate::output::{Answer, Listing};
use clap::{Args, Subcommand};
use contents::contents;
use serde_json::Value;

#[derive(Subcommand)]
pub enum Verb {
    /// Create a workspace, folder or document
    Create {
        /// Id: at most 64 characters, unique among workspaces, folders and documents
        id: String,
        #[command(flatten)]
        fields: Fields<Item>,
    },
    /// Change an item
    Update {
        id: ItemArg,
        #[command(flatten)]
        fields: Fields<Item>,
    },
    /// List items: all, or those of a library (-l)
    List {
        #[command(flatten)]
        list: ListArgs,
        #[command(flatten)]
        filter: Filter,
    },
    /// Show an item, its effective security, and where that comes from
    Show { id: ItemArg },
    /// Delete items, with their entries
    Delete {
        /// Ids, separated by spaces or `;`
        #[arg(required = true)]
        ids: Vec<ItemArg>,
        /// Also what is in them
        #[arg(long)]
        with_contents: bool,
    },
    /// Give users and groups access to an item, or deny it (`no_access`)
    Grant {
        id: ItemArg,
        /// Users and groups, separated by spaces or `;`
        #[arg(required = true)]
        principals: Vec<PrincipalArg>,
        #[command(flatten)]
        fields: Fields<Entry>,
    },
    /// Take users and groups off an item
    Revoke {
        id: ItemArg,
        /// Users and groups, separated by spaces or `;`
        #[arg(required = true)]
        principals: Vec<PrincipalArg>,
    },
    /// Set the default security, or push an item's security down; without flags, show it
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Security(security::SecurityArgs),
    /// Import items from CSV
    Import(ImportArgs),
    /// Export items as CSV
    Export(ExportArgs),
}

/// Which items.
#[derive(Args)]
pub struct Filter {
    /// Only workspaces, folders or documents
    #[arg(long, value_name = "KIND")]
    kind: Option<WordArg<ItemKind>>,
    /// Only what is in this workspace or folder, however deep
    #[arg(long, value_name = "ID")]
    under: Option<ItemArg>,
    /// Only what belongs to this matter
    #[arg(long, value_name = "ID")]
    matter: Option<MatterArg>,
    /// Only what has an entry of this user or group
    #[arg(long = "for", value_name = "PRINCIPAL")]
    principal: Option<PrincipalArg>,
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Create { .. } | Verb::Update { .. } | Verb::Delete { .. } => Needs::Changes(Table::Item),
            Verb::List { .. } | Verb::Show { .. } => Needs::Reads(Table::Item),
            Verb::Grant { .. } | Verb::Revoke { .. } => Needs::Changes(Table::Entry),
            Verb::Security(args) => args.needs(),
            Verb::Import(args) => args.needs(Needs::Changes(Table::Item)),
            Verb::Export(_) => Needs::Operator,
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Create { id, fields } => create(app, &id, fields),
        Verb::Update { id, fields } => {
            if fields.is_empty() {
                return Err(
                    Error::usage("nothing to update: name at least one field").hint("--help lists them")
                );
            }
            app.write(|work| {
                let item: Item = id.row(work)?;
                records::put(work, Mode::Update, &[&item.id.show()], &fields)?;
                Ok(format!("updated {}", described(item.id.0)))
            })
        }
        Verb::List { list, filter } => app.read(|reading| {
            let mut rows = sorted::<Item>(reading.state);
            filter.apply(reading, &mut rows)?;
            let brief = ["id", "library", "kind", "parent", "name", "owner", "default_security", "matter"];
            Ok(Answer::of(list.apply(reading, Listing::of(&rows))?.brief(&brief)))
        }),
        Verb::Show { id } => app.read(|reading| {
            let item: Item = id.row(reading)?;
            let mut listing = Listing::of(&[item]);
            add_more(reading.state, &item, &mut listing);
            Ok(Answer::one(listing))
        }),
        Verb::Delete { ids, with_contents } => delete(app, &ids, with_contents),
        Verb::Grant { fields, .. } if fields.is_empty() => {
            Err(Error::usage("`--access` must be given").hint(format!("one of {}", Level::WORDS.join(", "))))
        }
        Verb::Grant { id, principals: names, fields } => app.write(|work| {
            let item: Item = id.row(work)?;
            let principals = find_each(&names, work)?;
            for principal in &principals {
                records::put(work, Mode::Upsert, &[&item.id.show(), &principal.show()], &fields)?;
            }
            let access = fields.get(Entry::access).unwrap_or_default();
            Ok(format!("gave {} {access} on {}", whom(&principals), described(item.id.0)))
        }),
        Verb::Revoke { id, principals: names } => app.write(|work| {
            let item: Item = id.row(work)?;
            let principals = find_each(&names, work)?;
            let rows = Error::all(principals.iter().map(|principal| {
                let key = [item.id.store(), principal.store()];
                work.state.get::<Entry>(&key).ok_or_else(|| no_entry(work.state, &item, *principal))
            }))?;
            for row in &rows {
                work.remove(row);
            }
            Ok(format!("took {} off {}", whom(&principals), described(item.id.0)))
        }),
        Verb::Security(args) => security::run(app, &args),
        Verb::Import(args) => records::import::<Item>(app, &args),
        Verb::Export(args) => records::export::<Item>(app, &args),
    }
}

/// Items, each once.
fn items(work: &Work<'_, '_>, ids: &[ItemArg]) -> Result<Vec<Item>> {
    find_each(ids, work)?.into_iter().map(|id| work.row(id.0)).collect()
}

fn whom(principals: &[Principal]) -> String {
    match principals {
        [one] => format!("`{one}`"),
        many => format!("{} users and groups", many.len()),
    }
}

fn no_entry(state: &State<'_>, item: &Item, principal: Principal) -> Error {
    let error = Error::not_found(format!("`{principal}` has no entry on {}", described(item.id.0)));
    match security_source(state, item).filter(|source| source.id != item.id) {
        Some(source) => error.hint(message!(
            "it inherits from `{source}`: {run}",
            source = source.id.0,
            run = command!(ITEM_SHOW, item = source.id.0)
        )),
        None => error.hint(message!("{run} lists them", run = command!(ITEM_SHOW, item = item.id))),
    }
}

fn create(app: &App, id: &str, mut fields: Fields<Item>) -> Result<Answer> {
    // `document:D1` says what it is.
    let said = id.split_once(':').and_then(|(word, _)| ItemKind::WORDS.iter().find(|kind| **kind == word));
    if let (Some(kind), None) = (said, fields.get(Item::kind)) {
        fields.set(Item::kind, *kind);
    }
    let is_workspace =
        fields.get(Item::kind).is_some_and(|kind| kind.eq_ignore_ascii_case(ItemKind::Workspace.word()));
    if fields.get(Item::kind).is_some() && !is_workspace && fields.get(Item::parent).is_none() {
        return Err(Error::usage("`--parent` must be given: the workspace or folder that it is in"));
    }
    // What has a parent is in the parent's library, whatever library is usual here.
    let typed = app.config.origin("library").starts_with("--");
    if let Some(library) = app.library().filter(|_| typed || fields.get(Item::parent).is_none()) {
        fields.set(Item::library, library);
    }
    if is_workspace && fields.get(Item::library).is_none() {
        return Err(Error::usage("name the library of the workspace: `--library ID`"));
    }
    records::create(app, &[id], &fields)
}

impl Filter {
    fn apply(&self, reading: &Reading<'_, '_>, rows: &mut Vec<Item>) -> Result {
        let state = reading.state;
        if let Some(library) = reading.app.library() {
            let library = LibraryArg::from(library).find(reading)?;
            rows.retain(|row| row.library == Some(library));
        }
        if let Some(kind) = &self.kind {
            let kind = kind.read_flag("--kind", reading.context())?;
            rows.retain(|row| row.item_kind() == kind);
        }
        if let Some(above) = &self.under {
            let above = above.row::<Item>(reading)?.id;
            rows.retain(|row| ancestors(state, row).any(|item| item.id == above));
        }
        if let Some(matter) = &self.matter {
            let matter = matter.find(reading)?;
            rows.retain(|row| {
                workspace_of(state, row).and_then(|top| top.matter).is_some_and(|of| of == matter)
            });
        }
        if let Some(principal) = &self.principal {
            let principal = principal.find(reading)?;
            let on: Vec<ItemId> = state.by(Entry::principal, principal).iter().map(|e| e.item).collect();
            rows.retain(|row| on.contains(&row.id));
        }
        Ok(())
    }
}

/// What `show` says of an item beside its own columns: its effective security (W3).
fn add_more(state: &State<'_>, item: &Item, listing: &mut Listing) {
    let source = security_source(state, item);
    let security = source.map(|source| source.security_or_default().word());
    listing.add_column("effective_security", |_| security.into());
    listing.add_column("security_from", |_| source.map(|source| source.id.0.to_string()).into());
    let mut entries = source.map(|source| state.by(Entry::item, source.id)).unwrap_or_default();
    entries.sort_by_cached_key(|entry| entry.principal.0.order());
    let shown =
        |entry: &Entry| Value::from(format!("{} {}", entry.principal, entry.access.unwrap_or_default()));
    listing.add_column("entries", |_| entries.iter().map(shown).collect());
    let matter = workspace_of(state, item).and_then(|workspace| workspace.matter);
    listing.add_column("effective_matter", |_| matter.map(|matter| matter.show()).into());
    let mut path: Vec<String> = ancestors(state, item).map(|above| above.id.show()).collect();
    path.reverse();
    listing.add_column("path", |_| path.clone().into());
    let contents = state.by(Item::parent, item.id).len();
    listing.add_column("contents", |_| contents.into());
}

fn delete(app: &App, ids: &[ItemArg], with_contents: bool) -> Result<Answer> {
    app.write(|work| {
        let items = items(work, ids)?;
        let names: Vec<String> = items.iter().map(|item| described(item.id.0)).collect();
        let names = names.join(", ");
        let mut inside = 0;
        for item in &items {
            if with_contents {
                for below in contents(work.state, item) {
                    work.remove(&below);
                    inside += 1;
                }
            }
            work.remove(item);
        }
        let with =
            if inside == 0 { String::new() } else { format!(" with {} in it", counted(inside, "item")) };
        work.ask(format!("Delete {names}{with}?"));
        Ok(format!("deleted {names}{with}"))
    })
}
