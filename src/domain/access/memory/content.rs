//! Items, their entries and the libraries that they are in, apart from what assets are decided by.

use crate::domain::access::facts::{Assignment, LibraryFacts, Node, RoleFacts};
use crate::domain::access::memory::arrays::sorted;
use crate::domain::access::request::Id;
use crate::domain::model::Level;
use rustc_hash::FxHashMap;

/// What the work layer asks about.
#[derive(Default)]
pub(super) struct Content {
    pub nodes: FxHashMap<Id, Node>,
    /// (item, principal, level), sorted once the firm is built.
    pub entries: Vec<(Id, Id, Level)>,
    pub libraries: FxHashMap<Id, LibraryFacts>,
    /// By library and user.
    pub assignments: FxHashMap<(Id, Id), Assignment>,
    pub roles: FxHashMap<Id, RoleFacts>,
}

impl Content {
    pub fn entry(&self, item: Id, principal: Id) -> Option<Level> {
        let at =
            self.entries.binary_search_by_key(&(item, principal), |(item, who, _)| (*item, *who)).ok()?;
        Some(self.entries[at].2)
    }

    /// Arranges what was pushed.
    pub fn arranged(self) -> Content {
        Content { entries: sorted(self.entries), ..self }
    }

    /// About how many bytes it takes.
    pub fn size(&self) -> usize {
        self.nodes.len() * (size_of::<Node>() + 5)
            + self.entries.len() * size_of::<(Id, Id, Level)>()
            + self.assignments.len() * 20
    }
}
