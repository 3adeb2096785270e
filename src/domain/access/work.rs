//! The work layer: what the security of an item and of all that it is in gives a user (W3–W8).

use crate::domain::access::decision::{Rule, Via};
use crate::domain::access::facts::{Assignment, Facts, LibraryFacts, Node, RoleFacts};
use crate::domain::access::request::{Id, ItemPrivilege, Need};
use crate::domain::model::{Containment, DefaultSecurity, GroupAccess, ItemKind, Level};

/// No item lies deeper; what follows parents stops there, whatever the rows say.
const DEEPEST: usize = 2000;

/// An item that is asked about, and how the user stands there.
pub(in crate::domain::access) struct Content {
    pub item: Id,
    pub node: Option<Node>,
    pub library: Option<LibraryFacts>,
    pub assignment: Option<Assignment>,
    pub role: RoleFacts,
    /// The matter of the workspace that the item is in.
    pub matter: Option<Id>,
    pub external: bool,
}

impl Content {
    pub fn new<F: Facts>(facts: &F, item: Id, user: Id) -> Content {
        let node = facts.node(item);
        let assignment = node.and_then(|node| facts.assignment(node.library, user));
        Content {
            item,
            node,
            library: node.and_then(|node| facts.library(node.library)),
            assignment,
            role: assignment.map(|assignment| facts.role(assignment.role)).unwrap_or_default(),
            matter: lineage(facts, item).last().and_then(|(_, top)| top.matter),
            external: facts.account(user).external,
        }
    }

    /// W7: does the role let those who manage the library read in it?
    pub fn views_documents(&self) -> bool {
        self.role.grants(ItemPrivilege::ViewDocuments)
    }

    /// The privilege that the need takes beside a level.
    pub fn privilege(&self, need: Need) -> Option<ItemPrivilege> {
        match need {
            Need::Level(_) => None,
            Need::Act(act) => act.privilege(self.node.map_or(ItemKind::Document, |node| node.kind)),
        }
    }
}

/// What a node gives, and by which rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::domain::access) struct Grant {
    pub level: Level,
    pub rule: Rule,
    /// The node, when it isn't the item itself.
    pub on: Option<Id>,
    pub via: Via,
    /// Did an entry deny access, on any node that was looked at? (W7)
    pub walled: bool,
}

impl Default for Grant {
    fn default() -> Self {
        Grant::new(Level::NoAccess, Rule::DefaultSecurity, Via::Nothing)
    }
}

impl Grant {
    pub fn new(level: Level, rule: Rule, via: Via) -> Grant {
        Grant { level, rule, on: None, via, walled: false }
    }
}

/// An item and all that it is in, from the item up.
pub fn lineage<F: Facts>(facts: &F, item: Id) -> impl Iterator<Item = (Id, Node)> {
    let known = |id: Id| facts.node(id).map(|node| (id, node));
    std::iter::successors(known(item), move |(_, node)| node.parent.and_then(known)).take(DEEPEST)
}

/// W3: whose default security and entries are those of this node: its own, or those of the nearest above
/// it that doesn't inherit.
pub(in crate::domain::access) fn source<F: Facts>(facts: &F, item: Id) -> Option<(Id, Node)> {
    lineage(facts, item).find(|(_, node)| node.security != DefaultSecurity::Inherit)
}

/// W6: the lowest level over the item and all that it is in, or the item's own. Of equals the nearest
/// decides.
pub(in crate::domain::access) fn level_in_tree<F: Facts>(facts: &F, content: &Content, user: Id) -> Grant {
    let mut lowest: Option<Grant> = None;
    each_grant(facts, content, user, |node, grant| {
        let walled = lowest.is_some_and(|lowest| lowest.walled) || grant.walled;
        let on = (node != content.item).then_some(node);
        let lower = lowest.is_none_or(|lowest| grant.level < lowest.level);
        let decides = if lower { Grant { on, ..grant } } else { lowest.unwrap_or(grant) };
        lowest = Some(Grant { walled, ..decides });
    });
    lowest.unwrap_or_default()
}

/// Gives what each node gives that W6 looks at, from the item up. The entries of nodes that inherit from
/// the same one are asked for once.
pub(in crate::domain::access) fn each_grant<F: Facts>(
    facts: &F,
    content: &Content,
    user: Id,
    mut take: impl FnMut(Id, Grant),
) {
    let lowest_group = content.library.is_some_and(|library| library.group_access == GroupAccess::Lowest);
    let own = content.library.is_some_and(|library| library.containment == Containment::Own);
    let mut inherited: Option<(Id, DefaultSecurity, Option<Grant>)> = None;
    for (id, node) in lineage(facts, content.item) {
        let (source_id, security, entry) = match inherited {
            Some(known) => known,
            None => match source(facts, id) {
                Some((source, top)) => (source, top.security, of_entries(facts, source, user, lowest_group)),
                // Nothing to inherit from gives nothing.
                None => (id, DefaultSecurity::Private, None),
            },
        };
        take(id, entry.unwrap_or_else(|| without_entry(&node, security, content.external, user)));
        if own {
            return;
        }
        inherited = (id != source_id).then_some((source_id, security, entry));
    }
}

/// W4 (1)–(3): what the entries of a node give the user, if any is the user's or a group's of theirs.
fn of_entries<F: Facts>(facts: &F, node: Id, user: Id, lowest_group: bool) -> Option<Grant> {
    let own = facts.entry(node, user);
    let denied = |via| Grant { walled: true, ..Grant::new(Level::NoAccess, Rule::AclNoAccess, via) };
    if own == Some(Level::NoAccess) {
        return Some(denied(Via::Entry));
    }
    let mut of_groups: Option<(Level, Id)> = None;
    let mut wall = None;
    facts.any_group(user, |membership| {
        match facts.entry(node, membership.group) {
            // A disabled group's, too (G2).
            Some(Level::NoAccess) => wall = Some(membership.group),
            Some(level) if membership.enabled => {
                let better = |(than, group): (Level, Id)| {
                    let wins = if lowest_group { level < than } else { level > than };
                    // Of equals the first by number, so that the answer is always the same.
                    wins || level == than && membership.group < group
                };
                if of_groups.is_none_or(better) {
                    of_groups = Some((level, membership.group));
                }
            }
            _ => {}
        }
        wall.is_some()
    });
    if let Some(group) = wall {
        return Some(denied(Via::GroupEntry(group)));
    }
    if let Some(level) = own {
        return Some(Grant::new(level, Rule::AclUser, Via::Entry));
    }
    of_groups.map(|(level, group)| Grant::new(level, Rule::AclGroup, Via::GroupEntry(group)))
}

/// W4 (4), (5), W5: what a node gives somebody who has no entry.
fn without_entry(node: &Node, security: DefaultSecurity, external: bool, user: Id) -> Grant {
    if node.owner == Some(user) {
        return Grant::new(Level::FullAccess, Rule::Owner, Via::Owner);
    }
    let level = match security {
        DefaultSecurity::Public => Level::ReadWrite,
        DefaultSecurity::View => Level::Read,
        DefaultSecurity::Private | DefaultSecurity::Inherit => Level::NoAccess,
    };
    match (external, node.external_as_normal) {
        (false, _) => Grant::new(level, Rule::DefaultSecurity, Via::DefaultSecurity),
        (true, true) => Grant::new(level, Rule::ExternalDefault, Via::DefaultSecurity),
        (true, false) => Grant::new(Level::NoAccess, Rule::ExternalDefault, Via::DefaultSecurity),
    }
}

/// W7: is the user one of those who manage the item's library?
pub(in crate::domain::access) fn is_nrtadmin<F: Facts>(facts: &F, content: &Content, user: Id) -> bool {
    let group = content.library.and_then(|library| library.nrtadmin);
    group.is_some_and(|group| facts.any_group(user, |membership| membership.group == group))
}
