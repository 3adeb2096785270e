//! `imctl role diff`: in which privileges two roles differ.

use super::values::values;
use crate::cli::app::{App, Reading};
use crate::cli::args::{RoleArg, RoleScope, RoleScopeArg};
use crate::cli::error::Result;
use crate::domain::kernel::{Cell, Record, RoleRef, counted, described};
use crate::domain::model::Role;
use crate::output::{Answer, Listing};
use clap::Args;
use serde_json::Value;

#[derive(Args)]
pub struct Diff {
    /// One role
    a: RoleArg,
    /// The other
    b: RoleArg,
    #[command(flatten)]
    scope: RoleScope,
    /// The scope of the other role, when it isn't that of the first
    #[arg(long, value_name = "SCOPE")]
    other_scope: Option<RoleScopeArg>,
}

/// Lists each privilege of which the two roles say something else, and whether they are for external users.
/// A privilege that one of the two scopes lacks has no value there.
pub fn diff(app: &App, args: &Diff) -> Result<Answer> {
    app.read(|reading| {
        let other = args.scope.or_else(args.other_scope.as_ref());
        let (a, b) = (args.scope.find(&args.a, reading)?, other.find(&args.b, reading)?);
        let (left, right) = (said(reading, a), said(reading, b));
        let mut listing = Listing::new(&["privilege", "a", "b"]);
        let only_right = right.iter().filter(|(key, _)| !left.iter().any(|(other, _)| key == other));
        for (key, _) in left.iter().chain(only_right) {
            let value = |list: &[(String, String)]| {
                list.iter()
                    .find(|(other, _)| other == key)
                    .map_or(Value::Null, |(_, value)| value.clone().into())
            };
            if value(&left) != value(&right) {
                listing.push(vec![key.clone().into(), value(&left), value(&right)]);
            }
        }
        let differences = counted(listing.rows.len(), "difference");
        let note = format!("{differences} between {} (a) and {} (b)", described(a.0), described(b.0));
        Ok(Answer::of(listing).note(note))
    })
}

/// What a role says, by key.
fn said(reading: &Reading<'_, '_>, role: RoleRef) -> Vec<(String, String)> {
    let row = reading.state.entity::<Role>(role).unwrap_or(Role { name: role, ..Role::blank() });
    let privileges = values(reading.state, role).into_iter().map(|(p, value)| (p.key.clone(), value));
    std::iter::once(("external".to_owned(), row.external.show())).chain(privileges).collect()
}
