//! The rules on client groups (P8).

use crate::domain::kernel::Change;
use crate::domain::law::rules::{Ruled, Rules};

use crate::domain::law::asset::{close, take_along};
use crate::domain::model::ClientGroup;

impl Ruled for ClientGroup {
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let Some(row) = &change.after {
            close(change, ClientGroup::status, row.id.0, rules);
        }
        if let (Some(row), None) = (&change.before, &change.after) {
            take_along(row.id.0, change.origin, rules);
        }
    }
}
