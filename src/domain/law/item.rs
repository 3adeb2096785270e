//! The rules on items (W1–W3).

use crate::domain::kernel::author::{Author, Given};
use crate::domain::kernel::cell::Cell;
use crate::domain::kernel::cell::Name;
use crate::domain::kernel::finding::Class;
use crate::domain::kernel::id::{ItemId, Object};
use crate::domain::kernel::state::{Change, stored_key};
use crate::domain::kernel::words::{described, listed};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::Entry;
use crate::domain::model::LibraryUser;
use crate::domain::model::item::{DEEPEST, Item, ItemKind, ancestors};

impl Ruled for Item {
    fn fill(&mut self, _before: Option<&Self>, _given: Given, _author: &Author) {
        if self.name.0.is_empty() {
            self.name = Name(self.id.0.id);
        }
        self.default_security = Some(self.security_or_default());
    }

    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(item) = &change.after else {
            if let Some(item) = change.before.as_deref()
                && !rules.choices.alone
            {
                for entry in rules.state.by(Entry::item, item.id) {
                    rules.state.remove(&entry, change.origin);
                }
            }
            return;
        };
        let library = item.library.or_else(|| ancestors(rules.state, item).find_map(|above| above.library));
        let spelled = Object::new(item.item_kind().kind(), item.id.0.id);
        // Whoever makes `folder:F` a document is told so; whoever changes what it is means it.
        let misnamed = change.before.is_none() && item.id.0.contradicts(spelled);
        if !misnamed && (library != item.library || item.id.0.kind != spelled.kind) {
            rules.state.put(Item { library, id: ItemId(spelled), ..*item }, change.origin);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(item) = &change.after else { return };
        if item.id.0.contradicts(Object::new(item.item_kind().kind(), item.id.0.id)) {
            let message = format!("`{}` can't be the id of a {}", item.id.0, item.item_kind());
            rules.refuse(change, "W1", Class::Value, Item::id, message);
        }
        check_kind(change, item, rules);
        if item.library.is_none() && item.parent.is_none() {
            let message = format!("the library of {} must be given", described(item.id.0));
            rules.refuse(change, "W1", Class::Value, Item::library, message);
            return;
        }
        if let Some(owner) = item.owner
            && let Some(library) = item.library
            && rules.state.get::<LibraryUser>(&[library.store(), owner.store()]).is_none()
        {
            let message =
                format!("`{owner}` isn't assigned to library `{library}` and can't own items there");
            let hint = format!("imctl user assign {owner:#} -l {library:#}");
            rules.refuse_with(change, "W1", Class::State, Item::owner, message, hint);
        }
        check_parent(change, item, rules);
        check_dependents(change, item, rules);
    }
}

/// W1: what only some kinds have.
fn check_kind(change: &Change<Item>, item: &Item, rules: &Rules<'_, '_>) {
    let is = described(item.id.0);
    if item.item_kind() == ItemKind::Workspace {
        if item.parent.is_some() {
            let message = format!("{is} can't have a parent: a workspace is in nothing but its library");
            rules.refuse(change, "W1", Class::State, Item::parent, message);
        }
        if item.inherits() {
            let message = "a workspace has nothing to inherit from: `inherit` is for folders and documents";
            let hint = "write `public`, `view` or `private`".to_owned();
            rules.refuse_with(change, "W1", Class::Value, Item::default_security, message, hint);
        }
        return;
    }
    if item.parent.is_none() {
        let message = format!("the parent of {is} must be given: a workspace or folder");
        rules.refuse(change, "W1", Class::Value, Item::parent, message);
    }
    if item.matter.is_some() {
        let message = format!("{is} has the matter of its workspace, and none of its own");
        rules.refuse(change, "W1", Class::State, Item::matter, message);
    }
}

/// W1: what an item is in.
fn check_parent(change: &Change<Item>, item: &Item, rules: &Rules<'_, '_>) {
    let Some(parent) = item.parent.and_then(|parent| rules.state.entity::<Item>(parent)) else { return };
    let is = described(item.id.0);
    if parent.item_kind() == ItemKind::Document {
        let message = format!("{is} can't be in {}: a document holds nothing", described(parent.id.0));
        rules.refuse(change, "W1", Class::State, Item::parent, message);
        return;
    }
    let mut depth = 1;
    for above in ancestors(rules.state, item) {
        if above.id == item.id {
            rules.refuse(change, "W1", Class::State, Item::parent, format!("{is} can't be in itself"));
            return;
        }
        depth += 1;
    }
    if depth > DEEPEST {
        let message = format!("{is} would lie more than {DEEPEST} levels deep");
        rules.refuse(change, "W1", Class::State, Item::parent, message);
        return;
    }
    if let (Some(library), Some(other)) = (item.library, parent.library)
        && library != other
    {
        let message =
            format!("{is} can't be in library `{library}`: {} is in `{other}`", described(parent.id.0));
        rules.refuse(change, "W1", Class::State, Item::library, message);
    }
}

/// What hangs on an item must still fit when the item changes: its entries, and what is in it.
fn check_dependents(change: &Change<Item>, item: &Item, rules: &Rules<'_, '_>) {
    let Some(before) = change.before.as_deref() else { return };
    let is = described(item.id.0);
    let (moved, became) = (change.differs(Item::library), change.differs(Item::kind));
    for (differs, column) in [(moved, Item::library), (became, Item::kind)] {
        if differs {
            let message = format!("the {} of {is} can't be changed", column.name());
            let hint = "make another item, and delete this one".to_owned();
            rules.forbid_with(change, "W1", column, message, hint);
        }
    }
    // What changes itself says so itself.
    if item.inherits() && !before.inherits() {
        let entries: Vec<String> = rules
            .state
            .by(Entry::item, item.id)
            .iter()
            .filter(|entry| rules.state.origin::<Entry>(&stored_key(*entry)).is_none())
            .map(|entry| entry.principal.to_string())
            .collect();
        if !entries.is_empty() {
            let message = format!("{is} can't inherit while it has entries of its own: {}", listed(&entries));
            let hint = format!("imctl item security {:#} --default-security inherit removes them", item.id);
            rules.refuse_with(change, "W3", Class::State, Item::default_security, message, hint);
        }
    }
    if moved {
        for entry in rules.state.by(Entry::item, item.id) {
            if let Some(library) = item.library
                && !crate::domain::law::entry::belongs(&entry, library, rules.state)
            {
                let message =
                    format!("`{}` is on {is} and doesn't belong to library `{library}`", entry.principal);
                rules.refuse(change, "W2", Class::State, Item::library, message);
            }
        }
    }
    if moved || became && item.item_kind() == ItemKind::Document {
        let children = rules.state.by(Item::parent, item.id);
        let wrong: Vec<String> = children
            .iter()
            .filter(|child| child.library != item.library || item.item_kind() == ItemKind::Document)
            .filter(|child| rules.state.origin::<Item>(&stored_key(*child)).is_none())
            .map(|child| child.id.0.to_string())
            .collect();
        if !wrong.is_empty() {
            let message = format!("{is} holds {}, which can't stay there then", listed(&wrong));
            rules.refuse(change, "W1", Class::State, Item::library, message);
        }
    }
}
