//! What is asked of the decision: who, what, in which system, when, and what for.

use crate::domain::kernel::{Instant, choice};
use crate::domain::model::{ItemKind, Level};

/// An object's number: users, groups, assets, items, libraries, roles, systems and opposing team sets
/// share one space.
pub type Id = u32;

/// May this user reach this asset or item in this system at this time?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Request {
    pub user: Id,
    /// The asset or item.
    pub object: Id,
    pub system: Id,
    pub at: Instant,
    /// What for; counts for items only.
    pub need: Need,
}

/// What access to an item is for (step 5).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// This level at least.
    Level(Level),
    /// Doing this, which needs a level and perhaps a privilege.
    Act(Act),
}

impl Default for Need {
    fn default() -> Self {
        Need::Level(Level::Read)
    }
}

impl Need {
    /// The level that it takes (W9).
    pub fn level(self) -> Level {
        match self {
            Need::Level(level) => level,
            Need::Act(act) => act.level(),
        }
    }
}

choice! {
    /// What can be done with an item (W9).
    Act, default View, {
        View = "view",
        Edit = "edit",
        CreateFolder = "create_folder",
        /// Adding a document.
        Import = "import",
        Checkout = "checkout",
        Delete = "delete",
        ChangeSecurity = "change_security",
        Unlock = "unlock",
        CreatePublicFolder = "create_public_folder",
    }
}

impl Act {
    /// The level that it takes.
    pub fn level(self) -> Level {
        match self {
            Act::View => Level::Read,
            Act::Edit
            | Act::CreateFolder
            | Act::Import
            | Act::Checkout
            | Act::Unlock
            | Act::CreatePublicFolder => Level::ReadWrite,
            Act::Delete | Act::ChangeSecurity => Level::FullAccess,
        }
    }

    /// The privilege that it takes beside that, on an item of this kind.
    pub fn privilege(self, kind: ItemKind) -> Option<ItemPrivilege> {
        match self {
            Act::Import => Some(ItemPrivilege::ImportCreate),
            Act::Checkout => Some(ItemPrivilege::CheckoutDocuments),
            Act::Delete if kind == ItemKind::Workspace => Some(ItemPrivilege::DeleteWorkspaces),
            Act::Delete => Some(ItemPrivilege::Delete),
            Act::Unlock => Some(ItemPrivilege::UnlockDocuments),
            Act::CreatePublicFolder => Some(ItemPrivilege::CreatePublicFolder),
            Act::View | Act::Edit | Act::CreateFolder | Act::ChangeSecurity => None,
        }
    }
}

choice! {
    /// The privileges of library roles that decisions on items ask for (R1, W7, W9).
    ItemPrivilege, default ViewDocuments, {
        ViewDocuments = "view_documents",
        ImportCreate = "import_create",
        CheckoutDocuments = "checkout_documents",
        UnlockDocuments = "unlock_documents",
        Delete = "delete",
        DeleteWorkspaces = "delete_workspaces",
        CreatePublicFolder = "create_public_folder",
    }
}
