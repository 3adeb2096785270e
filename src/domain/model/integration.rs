//! The Clio Operate integration: as whom it works in iManage, and where it keeps things (I1).

use super::define::record;
use crate::domain::kernel::{
    Cell, Context, Flag, ItemId, Message, Name, Object, State, Text, UserId, choice,
};

choice! {
    /// What is set for the integration.
    IntegrationKey, default Mode, {
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
    IntegrationMode, default ServiceAccount, { ServiceAccount = "service_account", LinkedUsers = "linked_users", }
}

record! {
    /// One thing that is set for the Clio Operate integration.
    Integration, key 1, {
        /// What is set
        "key" key: Option<IntegrationKey>, required;
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

impl IntegrationKey {
    /// What it is for.
    pub fn help(self) -> &'static str {
        match self {
            IntegrationKey::Mode => "service_account (everybody works as one account) or linked_users",
            IntegrationKey::Account => "the service account: a user",
            IntegrationKey::FallBack => {
                "with linked users: whether whoever isn't linked works as the service account"
            }
            IntegrationKey::AttachmentsWorkspace => "where attachments of inbound e-mail wait to be filed",
            IntegrationKey::PostRoomWorkspace => "where documents are put for the post room",
            IntegrationKey::TemplatesWorkspace => "where the templates of documents are",
        }
    }

    /// The value where nothing is set.
    pub fn default_value(self) -> &'static str {
        match self {
            IntegrationKey::Mode => IntegrationMode::WORDS[0],
            IntegrationKey::FallBack => "false",
            _ => "",
        }
    }

    /// A value as it is kept, and what it names.
    ///
    /// # Errors
    /// A sentence that says what would be right.
    pub fn read(self, value: &str) -> Result<(String, Option<Object>), Message> {
        let context = Context::utc();
        Ok(match self {
            IntegrationKey::Mode => (IntegrationMode::parse(value, &context)?.show(), None),
            IntegrationKey::FallBack => (Flag::<false>::parse(value, &context)?.show(), None),
            IntegrationKey::Account => {
                let user = UserId::parse(value, &context)?;
                (user.show(), Some(user.0))
            }
            IntegrationKey::AttachmentsWorkspace
            | IntegrationKey::PostRoomWorkspace
            | IntegrationKey::TemplatesWorkspace => {
                let item = ItemId::parse(value, &context)?;
                (item.0.id.as_str().to_owned(), Some(item.0))
            }
        })
    }
}

/// What is set for the integration, each with its default.
#[derive(Clone, Copy, Debug, Default)]
pub struct IntegrationSettings {
    pub mode: IntegrationMode,
    pub account: Option<UserId>,
    pub fall_back: bool,
    pub attachments: Option<ItemId>,
    pub post_room: Option<ItemId>,
    pub templates: Option<ItemId>,
}

/// A value as it was set, or its default.
pub fn value(state: &State<'_>, key: IntegrationKey) -> String {
    let row = state.get::<Integration>(&[Some(key).store()]);
    row.map_or(key.default_value(), |row| row.value.as_str()).to_owned()
}

impl IntegrationSettings {
    /// What the state has.
    pub fn of(state: &State<'_>) -> IntegrationSettings {
        let object = |key: IntegrationKey| key.read(&value(state, key)).ok().and_then(|(_, object)| object);
        let context = Context::utc();
        IntegrationSettings {
            mode: IntegrationMode::parse(&value(state, IntegrationKey::Mode), &context).unwrap_or_default(),
            account: object(IntegrationKey::Account).map(UserId),
            fall_back: value(state, IntegrationKey::FallBack) == "true",
            attachments: object(IntegrationKey::AttachmentsWorkspace).map(ItemId),
            post_room: object(IntegrationKey::PostRoomWorkspace).map(ItemId),
            templates: object(IntegrationKey::TemplatesWorkspace).map(ItemId),
        }
    }

    /// The workspace that is designated for this, if one is.
    pub fn workspace(&self, key: IntegrationKey) -> Option<ItemId> {
        match key {
            IntegrationKey::AttachmentsWorkspace => self.attachments,
            IntegrationKey::PostRoomWorkspace => self.post_room,
            IntegrationKey::TemplatesWorkspace => self.templates,
            IntegrationKey::Mode | IntegrationKey::Account | IntegrationKey::FallBack => None,
        }
    }
}

/// What is set to this object: values are texts, which no look-up of references sees.
pub fn naming(state: &State<'_>, object: Object) -> impl Iterator<Item = IntegrationKey> {
    let names = move |key: &IntegrationKey| {
        key.read(&value(state, *key)).is_ok_and(|(_, named)| named == Some(object))
    };
    IntegrationKey::ALL.iter().copied().filter(names)
}
