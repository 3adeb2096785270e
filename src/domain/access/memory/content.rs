//! Items, their entries and the libraries that they are in, apart from what assets are decided by.

use super::arrays::sorted;
use super::{Firm, bits};
use crate::domain::access::decide::Level;
use crate::domain::access::facts::{Assignment, Id, Library, Node, Role};
use rustc_hash::FxHashMap;

/// What the work layer asks about.
#[derive(Default)]
pub(super) struct Content {
    pub nodes: FxHashMap<Id, Node>,
    /// (item, principal, level), sorted once the firm is built.
    entries: Vec<(Id, Id, Level)>,
    pub libraries: FxHashMap<Id, Library>,
    /// By library and user.
    pub assignments: FxHashMap<(Id, Id), Assignment>,
    pub roles: FxHashMap<Id, Role>,
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

impl Firm {
    /// An item by itself.
    pub fn item(&mut self, id: Id, node: Node) {
        self.set(id, bits::ITEM, true);
        self.content.nodes.insert(id, node);
    }

    /// What an item gives or denies a user or group; one row for each item and principal.
    pub fn entry(&mut self, item: Id, principal: Id, level: Level) {
        self.content.entries.push((item, principal, level));
    }

    /// A library.
    pub fn library(&mut self, id: Id, library: Library) {
        self.content.libraries.insert(id, library);
    }

    /// A user's place in a library.
    pub fn assignment(&mut self, library: Id, user: Id, assignment: Assignment) {
        self.content.assignments.insert((library, user), assignment);
    }

    /// A privilege's value in a library role, where it isn't the default.
    pub fn privilege(&mut self, role: Id, privilege: &str, value: &str) {
        self.content.roles.entry(role).or_default().set(privilege, value);
    }
}
