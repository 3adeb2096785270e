//! The rules on items (W1–W3).

use crate::domain::kernel::{
    Arg, Author, Cell, Change, Class, Given, ItemId, Name, Object, Principal, Record, command, message,
    stored_key,
};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::commands::{ITEM_SECURITY, USER_ASSIGN};
use crate::domain::model::{DEEPEST, Entry, Item, ItemKind, LibraryUser, ancestors};

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
            let message = message!(
                "`{item}` can't be the id of a {item_kind}",
                item = item.id.0,
                item_kind = item.item_kind().word()
            );
            rules.refuse(change, "W1", Class::Value, Item::id, message);
        }
        check_kind(change, item, rules);
        if item.library.is_none() && item.parent.is_none() {
            let message = message!("the library of {item} must be given", item = Arg::Described(item.id.0));
            rules.refuse(change, "W1", Class::Value, Item::library, message);
            return;
        }
        if let Some(owner) = item.owner
            && let Some(library) = item.library
            && rules.state.get::<LibraryUser>(&[library.store(), owner.store()]).is_none()
        {
            let message = message!(
                "`{owner}` isn't assigned to library `{library}` and can't own items there",
                owner,
                library
            );
            let hint = command!(USER_ASSIGN, user = owner, library);
            rules.refuse_with(change, "W1", Class::State, Item::owner, message, hint);
        }
        check_parent(change, item, rules);
        check_dependents(change, item, rules);
    }
}

/// W1: what only some kinds have.
fn check_kind(change: &Change<Item>, item: &Item, rules: &Rules<'_, '_>) {
    if item.item_kind() == ItemKind::Workspace {
        if item.parent.is_some() {
            let message = message!(
                "{item} can't have a parent: a workspace is in nothing but its library",
                item = Arg::Described(item.id.0)
            );
            rules.refuse(change, "W1", Class::State, Item::parent, message);
        }
        if item.inherits() {
            let message = "a workspace has nothing to inherit from: `inherit` is for folders and documents";
            let hint = "write `public`, `view` or `private`";
            rules.refuse_with(change, "W1", Class::Value, Item::default_security, message, hint);
        }
        return;
    }
    if item.parent.is_none() {
        let message = message!(
            "the parent of {item} must be given: a workspace or folder",
            item = Arg::Described(item.id.0)
        );
        rules.refuse(change, "W1", Class::Value, Item::parent, message);
    }
    if item.matter.is_some() {
        let message = message!(
            "{item} has the matter of its workspace, and none of its own",
            item = Arg::Described(item.id.0)
        );
        rules.refuse(change, "W1", Class::State, Item::matter, message);
    }
}

/// W1: what an item is in.
fn check_parent(change: &Change<Item>, item: &Item, rules: &Rules<'_, '_>) {
    let Some(parent) = item.parent.and_then(|parent| rules.state.entity::<Item>(parent)) else { return };
    if parent.item_kind() == ItemKind::Document {
        let message = message!(
            "{item} can't be in {parent}: a document holds nothing",
            item = Arg::Described(item.id.0),
            parent = Arg::Described(parent.id.0)
        );
        rules.refuse(change, "W1", Class::State, Item::parent, message);
        return;
    }
    let mut depth = 1;
    for above in ancestors(rules.state, item) {
        if above.id == item.id {
            rules.refuse(
                change,
                "W1",
                Class::State,
                Item::parent,
                message!("{item} can't be in itself", item = Arg::Described(item.id.0)),
            );
            return;
        }
        depth += 1;
    }
    if depth > DEEPEST {
        let message = message!(
            "{item} would lie more than {DEEPEST} levels deep",
            item = Arg::Described(item.id.0),
            DEEPEST
        );
        rules.refuse(change, "W1", Class::State, Item::parent, message);
        return;
    }
    if let (Some(library), Some(other)) = (item.library, parent.library)
        && library != other
    {
        let message = message!(
            "{item} can't be in library `{library}`: {parent} is in `{other}`",
            item = Arg::Described(item.id.0),
            library,
            parent = Arg::Described(parent.id.0),
            other
        );
        rules.refuse(change, "W1", Class::State, Item::library, message);
    }
}

/// What hangs on an item must still fit when the item changes: its entries, and what is in it.
fn check_dependents(change: &Change<Item>, item: &Item, rules: &Rules<'_, '_>) {
    let Some(before) = change.before.as_deref() else { return };
    let (moved, became) = (change.differs(Item::library), change.differs(Item::kind));
    for (differs, column) in [(moved, Item::library), (became, Item::kind)] {
        if differs {
            let message = message!(
                "the {name} of {item} can't be changed",
                name = column.name(),
                item = Arg::Described(item.id.0)
            );
            let hint = "make another item, and delete this one";
            rules.forbid_with(change, "W1", column, message, hint);
        }
    }
    // What changes itself says so itself.
    if item.inherits() && !before.inherits() {
        let entries: Vec<Principal> = rules
            .state
            .by(Entry::item, item.id)
            .iter()
            .filter(|entry| rules.state.origin(Entry::SCHEMA, &stored_key(*entry)).is_none())
            .map(|entry| entry.principal)
            .collect();
        if !entries.is_empty() {
            let message = message!(
                "{item} can't inherit while it has entries of its own: {entries}",
                item = Arg::Described(item.id.0),
                entries
            );
            let hint = message!(
                "{run} removes them",
                run = command!(ITEM_SECURITY, item = item.id, security = "inherit")
            );
            rules.refuse_with(change, "W3", Class::State, Item::default_security, message, hint);
        }
    }
    if moved {
        for entry in rules.state.by(Entry::item, item.id) {
            if let Some(library) = item.library
                && !crate::domain::law::entry::belongs(&entry, library, rules.state)
            {
                let message = message!(
                    "`{principal}` is on {item} and doesn't belong to library `{library}`",
                    principal = entry.principal,
                    item = Arg::Described(item.id.0),
                    library
                );
                rules.refuse(change, "W2", Class::State, Item::library, message);
            }
        }
    }
    if moved || became && item.item_kind() == ItemKind::Document {
        let children = rules.state.by(Item::parent, item.id);
        let wrong: Vec<Object> = children
            .iter()
            .filter(|child| child.library != item.library || item.item_kind() == ItemKind::Document)
            .filter(|child| rules.state.origin(Item::SCHEMA, &stored_key(*child)).is_none())
            .map(|child| child.id.0)
            .collect();
        if !wrong.is_empty() {
            let message = message!(
                "{item} holds {wrong}, which can't stay there then",
                item = Arg::Described(item.id.0),
                wrong
            );
            rules.refuse(change, "W1", Class::State, Item::library, message);
        }
    }
}
