//! `imctl privilege`: the fixed catalogues (R1).

use crate::cli::app::App;
use crate::cli::args::{CategoryArg, PrivilegeArg, PrivilegeScopeArg, WordArg};
use crate::cli::error::Result;
use crate::cli::needs::{Demands, Needs};
use crate::domain::kernel::Context;
use crate::domain::model::Tier;
use crate::domain::model::catalogue::{Privilege, SCOPES, privileges};
use crate::output::{Answer, Listing};
use clap::Subcommand;
use serde_json::Value;

#[derive(Subcommand)]
pub enum Verb {
    /// List privileges
    List {
        /// Only those of this scope: library, global or service
        #[arg(long)]
        scope: Option<PrivilegeScopeArg>,
        /// Only those of this category
        #[arg(long)]
        category: Option<CategoryArg>,
        /// Only those that this licence tier includes (services)
        #[arg(long)]
        tier: Option<WordArg<Tier>>,
        /// Only those with this text in key, name or description
        #[arg(long)]
        text: Option<String>,
    },
    /// Show a privilege
    Show { key: PrivilegeArg },
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::List { .. } | Verb::Show { .. } => Needs::Nothing,
        }
    }
}

/// Runs the verb.
///
/// # Errors
/// When a filter or key names nothing.
pub fn run(_: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::List { scope, category, tier, text } => {
            let scope = scope.as_ref().map(PrivilegeScopeArg::read).transpose()?;
            let tier = tier.map(|tier| tier.read(&Context::utc())).transpose()?;
            let category = category.as_ref().map(CategoryArg::read).transpose()?;
            let mut listing = heading(false);
            let text = text.map(|t| t.to_lowercase());
            for (of, privilege) in all().filter(|(of, _)| scope.is_none_or(|s| s == *of)) {
                let fits = category.is_none_or(|c| privilege.category == c)
                    && tier.is_none_or(|t| privilege.tiers.iter().any(|p| p == t.word()))
                    && text.as_ref().is_none_or(|t| {
                        [&privilege.key, &privilege.name, &privilege.description]
                            .iter()
                            .any(|s| s.to_lowercase().contains(t))
                    });
                if fits {
                    listing.push(row(of, privilege, false));
                }
            }
            Ok(Answer::of(listing.brief(&["key", "scope", "category", "name", "tiers"])))
        }
        Verb::Show { key } => {
            let (of, privilege) = key.find()?;
            let mut listing = heading(true);
            listing.push(row(of, privilege, true));
            Ok(Answer::one(listing))
        }
    }
}

fn all() -> impl Iterator<Item = (&'static str, &'static Privilege)> {
    SCOPES.into_iter().flat_map(|scope| privileges(scope).iter().map(move |p| (scope, p)))
}

fn heading(whole: bool) -> Listing {
    let mut columns = vec!["key", "scope", "category", "name", "description", "tiers"];
    if whole {
        columns.extend(["values", "default", "add_on"]);
    }
    Listing::new(&columns)
}

fn row(scope: &str, p: &Privilege, whole: bool) -> Vec<Value> {
    let mut row: Vec<Value> = vec![
        p.key.clone().into(),
        scope.into(),
        p.category.clone().into(),
        p.name.clone().into(),
        p.description.clone().into(),
        p.tiers.clone().into(),
    ];
    if whole {
        row.extend([p.values.clone().into(), p.default.clone().into(), p.add_on.clone().into()]);
    }
    row
}
