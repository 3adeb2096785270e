//! The rules on what is set for the integration, and on linked users (I1).

use crate::domain::kernel::{Arg, Author, Change, Class, Given, Text, command, message};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::commands::INTEGRATION_UNLINK;
use crate::domain::model::{Integration, Item, ItemKind, LinkedUser};

impl Ruled for Integration {
    fn fill(&mut self, _before: Option<&Self>, _given: Given, _author: &Author) {
        if let Some(Ok((value, _))) = self.key.map(|key| key.read(self.value.as_str())) {
            self.value = Text::new(&value);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(Integration { key: Some(key), value }) = change.after else { return };
        let object = match key.read(value.as_str()) {
            Ok((_, object)) => object,
            Err(message) => return rules.refuse(change, "I1", Class::Value, Integration::value, message),
        };
        let Some(object) = object else { return };
        if !rules.exists(object) {
            return rules.missing(change, Integration::value, object);
        }
        if let Some(item) = rules.state.entity::<Item>(object)
            && item.item_kind() != ItemKind::Workspace
        {
            let message = message!("{item} is no workspace", item = Arg::Described(item.id.0));
            rules.refuse(change, "I1", Class::State, Integration::value, message);
        }
    }
}

impl Ruled for LinkedUser {
    /// Two people who are one in Clio Operate could not be told apart.
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = &change.after else { return };
        let others = rules.state.by_text(LinkedUser::clio_user, row.clio_user.0);
        if let Some(other) = others.iter().find(|other| other.user != row.user) {
            let message = message!(
                "`{clio_user}` of Clio Operate is linked to `{user}`",
                clio_user = row.clio_user.0,
                user = other.user
            );
            let hint = command!(INTEGRATION_UNLINK, user = other.user);
            rules.refuse_with(change, "I1", Class::State, LinkedUser::clio_user, message, hint);
        }
    }
}
