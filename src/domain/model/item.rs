//! Items: workspaces, and the folders and documents in them (W1).

use crate::domain::kernel::{Flag, ItemId, Kind, LibraryId, MatterId, Name, State, UserId, choice};
use crate::domain::model::define::record;

choice! {
    /// What an item is (W1).
    ItemKind, default Document, { Workspace = "workspace", Folder = "folder", Document = "document", }
}

impl ItemKind {
    /// The kind of its references.
    pub fn kind(self) -> Kind {
        match self {
            ItemKind::Workspace => Kind::Workspace,
            ItemKind::Folder => Kind::Folder,
            ItemKind::Document => Kind::Document,
        }
    }

    /// What an item of this kind has for which nothing was chosen.
    pub fn default_security(self) -> DefaultSecurity {
        match self {
            ItemKind::Workspace => DefaultSecurity::Private,
            ItemKind::Folder | ItemKind::Document => DefaultSecurity::Inherit,
        }
    }
}

choice! {
    /// What an item gives those whom nothing else gives anything (W1, W4). `inherit` is the parent's, and
    /// the parent's entries with it (W3).
    DefaultSecurity, default Inherit, {
        Public = "public",
        View = "view",
        Private = "private",
        Inherit = "inherit",
    }
}

record! {
    /// A workspace, folder or document.
    Item, key 1, {
        /// Id: at most 64 characters, unique among workspaces, folders and documents
        "id" id: ItemId, required;
        /// Library (default: the parent's)
        "library" library: Option<LibraryId>;
        /// What it is
        "kind" kind: Option<ItemKind>, required;
        /// The workspace or folder that it is in
        "parent" parent: Option<ItemId>;
        /// Name: at most 255 characters (default: the id)
        "name" name: Name<255>;
        /// The user who has full access to it
        "owner" owner: Option<UserId>;
        /// What it gives those who have no entry (default: private for a workspace, else inherit)
        "default_security" default_security: Option<DefaultSecurity>;
        /// Does the default security hold for external users, too?
        "external_as_normal" external_as_normal: Flag<false>;
        /// The matter that a workspace belongs to
        "matter" matter: Option<MatterId>;
    }
}

impl Item {
    /// What it is.
    pub fn item_kind(&self) -> ItemKind {
        self.kind.unwrap_or_default()
    }

    /// Its own default security.
    pub fn security_or_default(&self) -> DefaultSecurity {
        self.default_security.unwrap_or(self.item_kind().default_security())
    }

    /// Has it its parent's default security and entries (W3)?
    pub fn inherits(&self) -> bool {
        self.security_or_default() == DefaultSecurity::Inherit
    }
}

/// No item lies deeper: what follows parents stops there, so that a circle holds nobody up.
pub const DEEPEST: usize = 1000;

/// What an item is in, from its parent up.
pub fn ancestors<'a>(state: &'a State<'_>, item: &Item) -> impl Iterator<Item = Item> + 'a {
    let above = move |item: &Item| item.parent.and_then(|parent| state.entity::<Item>(parent));
    std::iter::successors(above(item), above).take(DEEPEST)
}

/// W3: the item whose default security and entries are this one's: itself, or the nearest above it that
/// doesn't inherit.
pub fn security_source(state: &State<'_>, item: &Item) -> Option<Item> {
    std::iter::once(*item).chain(ancestors(state, item)).find(|item| !item.inherits())
}

/// The workspace that an item is, or is in.
pub fn workspace_of(state: &State<'_>, item: &Item) -> Option<Item> {
    std::iter::once(*item).chain(ancestors(state, item)).find(|item| item.item_kind() == ItemKind::Workspace)
}
