//! The Clio Operate integration: as whom it works in iManage, and where it keeps things (I1).

mod account;
mod causes;
pub mod check;
mod denials;
pub mod functionality;
mod mend;

pub use causes::Cause;
pub use check::{Answer, Asked, Checker, Unmet};
pub use mend::Step;

use super::rules::{Class, Given, Hand, Ruled, Rules, described};
use crate::domain::kernel::cell::{Cell, Context, Flag, Name, choice};
use crate::domain::kernel::id::{ItemId, Object, UserId};
use crate::domain::kernel::state::{Change, State};
use crate::domain::kernel::text::Text;
use crate::domain::model::define::record;
use crate::domain::model::{Item, ItemKind};

choice! {
    /// What is set for the integration.
    Key, default Mode, {
        Mode = "mode",
        Account = "account",
        FallBack = "fall_back",
        AttachmentsWorkspace = "attachments_workspace",
        PostRoomWorkspace = "post_room_workspace",
        TemplatesWorkspace = "templates_workspace",
    }
}

choice! {
    /// As whom people work in iManage: all as one service account, or each as the user they are linked to.
    Mode, default ServiceAccount, { ServiceAccount = "service_account", LinkedUsers = "linked_users", }
}

record! {
    /// One thing that is set for the Clio Operate integration.
    Integration, key 1, {
        /// What is set
        "key" key: Option<Key>, required;
        /// Its value
        "value" value: Text, required;
    }
}

record! {
    /// A user of iManage, and who that is in Clio Operate.
    LinkedUser, key 1, {
        /// User
        "user" user: UserId, required;
        /// The user's name in Clio Operate
        "clio_user" clio_user: Name<254>, required;
    }
}

impl Key {
    /// What it is for.
    pub fn help(self) -> &'static str {
        match self {
            Key::Mode => "service_account (everybody works as one account) or linked_users",
            Key::Account => "the service account: a user",
            Key::FallBack => "with linked users: whether whoever isn't linked works as the service account",
            Key::AttachmentsWorkspace => "where attachments of inbound e-mail wait to be filed",
            Key::PostRoomWorkspace => "where documents are put for the post room",
            Key::TemplatesWorkspace => "where the templates of documents are",
        }
    }

    /// The value where nothing is set.
    pub fn default_value(self) -> &'static str {
        match self {
            Key::Mode => Mode::WORDS[0],
            Key::FallBack => "false",
            _ => "",
        }
    }

    /// A value as it is kept, and what it names.
    fn read(self, value: &str) -> Result<(String, Option<Object>), String> {
        let context = Context::utc();
        Ok(match self {
            Key::Mode => (Mode::parse(value, &context)?.show(), None),
            Key::FallBack => (Flag::<false>::parse(value, &context)?.show(), None),
            Key::Account => {
                let user = UserId::parse(value, &context)?;
                (user.show(), Some(user.0))
            }
            Key::AttachmentsWorkspace | Key::PostRoomWorkspace | Key::TemplatesWorkspace => {
                let item = ItemId::parse(value, &context)?;
                (item.0.id.as_str().to_owned(), Some(item.0))
            }
        })
    }
}

/// What is set for the integration, each with its default.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings {
    pub mode: Mode,
    pub account: Option<UserId>,
    pub fall_back: bool,
    pub attachments: Option<ItemId>,
    pub post_room: Option<ItemId>,
    pub templates: Option<ItemId>,
}

/// A value as it was set, or its default.
pub fn value(state: &State<'_>, key: Key) -> String {
    let row = state.get::<Integration>(&[Some(key).store()]);
    row.map_or(key.default_value(), |row| row.value.as_str()).to_owned()
}

impl Settings {
    /// What the state has.
    pub fn of(state: &State<'_>) -> Settings {
        let object = |key: Key| key.read(&value(state, key)).ok().and_then(|(_, object)| object);
        let context = Context::utc();
        Settings {
            mode: Mode::parse(&value(state, Key::Mode), &context).unwrap_or_default(),
            account: object(Key::Account).map(UserId),
            fall_back: value(state, Key::FallBack) == "true",
            attachments: object(Key::AttachmentsWorkspace).map(ItemId),
            post_room: object(Key::PostRoomWorkspace).map(ItemId),
            templates: object(Key::TemplatesWorkspace).map(ItemId),
        }
    }

    /// The workspace that is designated for this, if one is.
    pub fn workspace(&self, key: Key) -> Option<ItemId> {
        match key {
            Key::AttachmentsWorkspace => self.attachments,
            Key::PostRoomWorkspace => self.post_room,
            Key::TemplatesWorkspace => self.templates,
            Key::Mode | Key::Account | Key::FallBack => None,
        }
    }
}

/// What is set to this object: values are texts, which no look-up of references sees.
pub fn naming(state: &State<'_>, object: Object) -> impl Iterator<Item = Key> {
    let names = move |key: &Key| key.read(&value(state, *key)).is_ok_and(|(_, named)| named == Some(object));
    Key::ALL.iter().copied().filter(names)
}

impl Ruled for Integration {
    fn fill(&mut self, _before: Option<&Self>, _given: Given, _hand: &Hand) {
        if let Some(Ok((value, _))) = self.key.map(|key| key.read(self.value.as_str())) {
            self.value = Text::new(&value);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(Integration { key: Some(key), value }) = change.after else { return };
        let object = match key.read(value.as_str()) {
            Ok((_, object)) => object,
            Err(message) => return rules.refuse(change, "I1", Class::Value, "value", message),
        };
        let Some(object) = object else { return };
        if !rules.exists(object) {
            return rules.missing(change, "value", object);
        }
        if let Some(item) = rules.state.entity::<Item>(object)
            && item.item_kind() != ItemKind::Workspace
        {
            let message = format!("{} is no workspace", described(item.id.0));
            rules.refuse(change, "I1", Class::State, "value", message);
        }
    }
}

impl Ruled for LinkedUser {
    /// Two people who are one in Clio Operate could not be told apart.
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = &change.after else { return };
        let others = rules.state.by_text(LinkedUser::clio_user, row.clio_user.0);
        if let Some(other) = others.iter().find(|other| other.user != row.user) {
            let message = format!("`{}` of Clio Operate is linked to `{}`", row.clio_user.0, other.user);
            let hint = format!("imctl integration unlink {:#}", other.user);
            rules.refuse_with(change, "I1", Class::State, "clio_user", message, hint);
        }
    }
}
