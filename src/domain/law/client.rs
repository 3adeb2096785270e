//! The rules on clients (P8, P10, H1, X2).

use crate::domain::kernel::{Change, ClientGroupId, Object, command, message};
use crate::domain::law::hold::check_deleted;
use crate::domain::law::opposing::check_moved;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::commands::CLIENT_JOIN_GROUP;

use crate::domain::law::asset::{close, take_along};
use crate::domain::model::{Client, Policy, Security};

impl Ruled for Client {
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let Some(row) = &change.after {
            close(change, Client::status, row.id.0, rules);
        }
        if let (Some(row), None) = (&change.before, &change.after) {
            take_along(row.id.0, change.origin, rules);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let (Some(row), None) = (&change.before, &change.after) {
            check_deleted(change, row.id.0, &[row.client_group.map(Object::from)], rules);
        }
        if let Some(row) = &change.after
            && change.differs(Client::client_group)
            && let Some(group) = row.client_group
        {
            check_moved(change, row.id.0, rules);
            check_joining(change, row, group, rules);
        }
    }
}

/// P10: in an open client group the settings of a restricted client are asleep, and its matters are open.
fn check_joining(change: &Change<Client>, client: &Client, group: ClientGroupId, rules: &Rules<'_, '_>) {
    let restricted = |asset: Object| {
        rules
            .state
            .entity::<Policy>(asset)
            .is_some_and(|policy| policy.security_or_default() == Security::Restricted)
    };
    if restricted(client.id.0) && !restricted(group.0) && !rules.choices.joins_open {
        let message = message!(
            "client `{client}` is restricted and client group `{group}` is open: its settings would be asleep there",
            client = client.id,
            group
        );
        let hint = command!(CLIENT_JOIN_GROUP, client = client.id, group);
        rules.forbid_with(change, "P10", Client::client_group, message, hint);
    }
}
