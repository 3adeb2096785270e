//! The rules on cases (P5, P8).

use crate::domain::kernel::{Asset, Change, Principal, Record};
use crate::domain::law::rules::{Ruled, Rules};

use crate::domain::law::asset::{close, take_along};
use crate::domain::model::{Administrator, Case, Matter};

impl Ruled for Case {
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let Some(row) = &change.after {
            close(change, Case::status, row.id.0, rules);
        }
        // P8: whoever makes a case administers it.
        if let (None, Some(row), Some(actor), false) =
            (&change.before, &change.after, rules.author.actor, rules.choices.no_administrator)
        {
            let (asset, principal) = (Asset(row.id.0), Principal(actor));
            rules.state.put(Administrator { asset, principal, ..Administrator::blank() }, change.origin);
        }
        if let (Some(row), None) = (&change.before, &change.after)
            && !rules.choices.alone
        {
            // P5, P8: its matters are free again, with what they had of their own.
            for matter in rules.state.by(Matter::case, row.id) {
                rules.state.put(Matter { case: None, ..matter }, change.origin);
            }
            take_along(row.id.0, change.origin, rules);
        }
    }
}
