//! `imctl item security`: an item's default security, and pushing security down (W3, W10).

use super::contents::contents;
use crate::bulk::build::Mode;
use crate::cli::app::{App, Work};
use crate::cli::args::{BoolArg, ItemArg, WordArg};
use crate::cli::error::{Error, Result};
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records;
use crate::domain::kernel::{Cell, counted, described, listed, stored_key};
use crate::domain::model::{DefaultSecurity, Entry, Item, Table, security_source};
use crate::output::{Answer, Listing};
use clap::{Args, Subcommand};

/// The most changes that a preview lists.
const PREVIEWED: usize = 20;

#[derive(Args)]
pub struct SecurityArgs {
    #[command(subcommand)]
    verb: Option<Apply>,
    /// The item
    #[arg(required = true)]
    id: Option<ItemArg>,
    /// What it gives those who have no entry [public, view, private, inherit]
    #[arg(long, value_name = "WORD")]
    default_security: Option<WordArg<DefaultSecurity>>,
    /// Does the default security hold for external users, too? [true, false]
    #[arg(long, value_name = "BOOL")]
    external_as_normal: Option<BoolArg>,
    /// Of what it inherited until now, keep the entries as its own
    #[arg(long, requires = "default_security")]
    copy_entries: bool,
}

#[derive(Subcommand)]
enum Apply {
    /// Push an item's security down to everything in it that has security of its own
    Apply {
        id: ItemArg,
        /// Add its entries to theirs, in place of those of the same users and groups; take nothing away
        #[arg(long, conflicts_with = "overwrite", required_unless_present = "overwrite")]
        delta: bool,
        /// Give them its default security and its entries, and no others
        #[arg(long)]
        overwrite: bool,
    },
}

impl Demands for SecurityArgs {
    fn needs(&self) -> Needs {
        match self.verb {
            Some(Apply::Apply { .. }) => Needs::Changes(Table::Entry),
            // Without flags it shows.
            None => Needs::Asks,
        }
    }
}

/// Runs the command.
///
/// # Errors
/// When a value is wrong, a rule refuses, or somebody says no.
pub fn run(app: &App, args: &SecurityArgs) -> Result<Answer> {
    match (&args.verb, &args.id) {
        (Some(Apply::Apply { id, overwrite, .. }), _) => apply(app, id, *overwrite),
        (None, Some(id)) if args.default_security.is_none() && args.external_as_normal.is_none() => {
            show(app, id)
        }
        (None, Some(id)) => set(app, id, args),
        (None, None) => Err(Error::usage("name an item")),
    }
}

/// The entries that count for an item, one a line, with what they come from.
fn show(app: &App, id: &ItemArg) -> Result<Answer> {
    app.read(|reading| {
        let item: Item = id.row(reading)?;
        let mut listing = Listing::new(&["item", "from", "principal", "access"]);
        let Some(source) = security_source(reading.state, &item) else { return Ok(Answer::of(listing)) };
        let mut entries = reading.state.by(Entry::item, source.id);
        entries.sort_by_cached_key(|entry| entry.principal.0.order());
        let (name, from) = (item.id.0.to_string(), source.id.0.to_string());
        let mut row = |principal: String, access: &str| {
            listing.push(vec![name.as_str().into(), from.as_str().into(), principal.into(), access.into()]);
        };
        for entry in &entries {
            row(entry.principal.show(), entry.access.unwrap_or_default().word());
        }
        row("(default)".into(), source.security_or_default().word());
        Ok(Answer::of(listing))
    })
}

fn set(app: &App, id: &ItemArg, args: &SecurityArgs) -> Result<Answer> {
    app.write(|work| {
        let item: Item = id.row(work)?;
        let is = described(item.id.0);
        let mut fields = Fields::<Item>::default();
        let given = [
            (Item::default_security, args.default_security.as_ref().map(WordArg::text)),
            (Item::external_as_normal, args.external_as_normal.as_ref().map(BoolArg::text)),
        ];
        for (column, value) in given {
            if let Some(value) = value {
                fields.set(column, value);
            }
        }
        let (before, after) = (item, records::put(work, Mode::Update, &[&item.id.show()], &fields)?);
        if after.inherits() && !before.inherits() {
            let entries = work.state.by(Entry::item, item.id);
            for entry in &entries {
                work.remove(entry);
            }
            if !entries.is_empty() {
                let names: Vec<String> = entries.iter().map(|entry| entry.principal.show()).collect();
                work.ask(format!("Take the entries of {is} away, so that it inherits: {}?", listed(&names)));
            }
        }
        if args.copy_entries && before.inherits() && !after.inherits() {
            let source = security_source(work.state, &before);
            for entry in source.map(|source| work.state.by(Entry::item, source.id)).unwrap_or_default() {
                work.put_row(Entry { item: item.id, ..entry });
            }
        }
        Ok(format!("the default security of {is} is {}", after.security_or_default()))
    })
}

/// W10: changing a container changes nothing in it; this does, for everything below that doesn't inherit.
fn apply(app: &App, id: &ItemArg, overwrite: bool) -> Result<Answer> {
    app.write(|work| {
        let item: Item = id.row(work)?;
        let Some(source) = security_source(work.state, &item) else {
            return Err(Error::refused(format!("{} has no security to push down", described(item.id.0))));
        };
        let entries = work.state.by(Entry::item, source.id);
        let below: Vec<Item> =
            contents(work.state, &item).into_iter().filter(|below| !below.inherits()).collect();
        let mut preview = Vec::new();
        for target in &below {
            let changes = push(work, &source, &entries, target, overwrite);
            if !changes.is_empty() {
                preview.push(format!("{}: {}", target.id.0, changes.join(", ")));
            }
        }
        for line in preview.iter().take(PREVIEWED) {
            work.tell(format!("  {line}"));
        }
        if preview.len() > PREVIEWED {
            work.tell(format!("  and {}", counted(preview.len() - PREVIEWED, "more item")));
        }
        let (is, count) = (described(item.id.0), counted(preview.len(), "item"));
        if !preview.is_empty() {
            work.ask(format!("Push the security of {is} down to {count}?"));
        }
        Ok(format!("pushed the security of {is} down to {count}"))
    })
}

/// Gives an item the security of another; says in words what that changes.
fn push(
    work: &Work<'_, '_>,
    source: &Item,
    entries: &[Entry],
    target: &Item,
    overwrite: bool,
) -> Vec<String> {
    let mut changes = Vec::new();
    let security = source.security_or_default();
    if overwrite && target.security_or_default() != security {
        changes.push(format!("default security {} becomes {security}", target.security_or_default()));
        work.put_row(Item { default_security: Some(security), ..*target });
    }
    for entry in entries {
        let entry = Entry { item: target.id, ..*entry };
        let access = entry.access.unwrap_or_default();
        match work.state.get::<Entry>(&stored_key(&entry)) {
            Some(before) if before == entry => continue,
            Some(before) => {
                let was = before.access.unwrap_or_default();
                changes.push(format!("{} {was} becomes {access}", entry.principal));
            }
            None => changes.push(format!("{} gets {access}", entry.principal)),
        }
        work.put_row(entry);
    }
    if overwrite {
        for own in work.state.by(Entry::item, target.id) {
            if !entries.iter().any(|entry| entry.principal == own.principal) {
                changes.push(format!("{} loses {}", own.principal, own.access.unwrap_or_default()));
                work.remove(&own);
            }
        }
    }
    changes
}
