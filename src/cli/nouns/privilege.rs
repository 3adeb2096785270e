//! `imctl privilege`: the fixed catalogues (R1).

use crate::cli::app::App;
use crate::cli::error::{Error, Result};
use crate::domain::kernel::cell::nearest;
use crate::domain::model::catalogue;
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
        scope: Option<String>,
        /// Only those of this category
        #[arg(long)]
        category: Option<String>,
        /// Only those that this licence tier includes (services)
        #[arg(long)]
        tier: Option<String>,
        /// Only those with this text in key, name or description
        #[arg(long)]
        text: Option<String>,
    },
    /// Show a privilege
    Show { key: String },
}

/// Runs the verb.
///
/// # Errors
/// When a filter or key names nothing.
pub fn run(_: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::List { scope, category, tier, text } => {
            let scope = scope.as_deref().map(known_scope).transpose()?;
            let tier = tier.as_deref().map(super::service::tier).transpose()?;
            let category = category.as_deref().map(catalogue::category).transpose().map_err(Error::value)?;
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
            let Some((of, privilege)) = all().find(|(_, p)| p.key.eq_ignore_ascii_case(&key)) else {
                let error = Error::not_found(format!("there is no privilege `{key}`"));
                return Err(match nearest(&key, all().map(|(_, p)| p.key.as_str())) {
                    Some(near) => error.hint(format!("did you mean `{near}`?")),
                    None => error.hint("imctl privilege list shows them all"),
                });
            };
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

fn known_scope(scope: &str) -> Result<&'static str> {
    let plain = if scope.starts_with("library:") { "library" } else { scope };
    SCOPES
        .into_iter()
        .find(|s| s.eq_ignore_ascii_case(plain))
        .ok_or_else(|| Error::value(crate::domain::kernel::cell::not_one_of(scope, &SCOPES)))
}
