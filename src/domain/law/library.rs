//! The rules on libraries, and what each has from the first (L1).

use crate::domain::kernel::{
    Author, Change, Class, Flag, Given, GroupRef, Kind, Name, Object, RESERVED_SCOPES, Record, RoleRef, Text,
    message,
};
use crate::domain::law::rules::Retirement;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::{DEFAULT, DEFAULT_EXTERNAL, Group, Library, NRTADMIN, RESERVED_GROUPS, Role};

/// Is its id a word that stands for another scope?
fn is_reserved(library: &Library) -> bool {
    RESERVED_SCOPES.contains(&library.id.0.key().as_str())
}

impl Ruled for Library {
    /// A library is never deleted.
    fn retirement(&self) -> Retirement<Self> {
        Retirement::Stays
    }

    fn fill(&mut self, _before: Option<&Self>, _given: Given, _author: &Author) {
        if self.display_name.0.is_empty() {
            self.display_name = Name(self.id.0.id);
        }
    }

    /// L1: a new library has its built-in roles and groups.
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let (None, Some(library)) = (&change.before, &change.after) else { return };
        if is_reserved(library) {
            return;
        }
        let named = |kind, name: &str| Object::new(kind, Text::new(&format!("{}/{name}", library.id)));
        for (name, external) in [(DEFAULT, false), (DEFAULT_EXTERNAL, true)] {
            let id = RoleRef(named(Kind::Role, name));
            if rules.state.entity::<Role>(id).is_none() {
                rules.state.put(Role { name: id, external: Flag(external), ..Role::blank() }, change.origin);
            }
        }
        for (name, external) in [(NRTADMIN, false)].into_iter().chain(RESERVED_GROUPS) {
            let id = GroupRef(named(Kind::Group, name));
            if rules.state.entity::<Group>(id).is_none() {
                let group = Group { id, full_name: Name(Text::new(name)), ..Group::blank() };
                rules.state.put(Group { external: Flag(external), ..group }, change.origin);
            }
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(library) = &change.after else {
            // One that was made by mistake can be undone, as long as nobody uses it.
            if rules.is_step() {
                rules.refuse(change, "L1", Class::State, Library::id, "a library can't be deleted");
            }
            return;
        };
        if is_reserved(library) {
            let message =
                message!("`{library}` is a reserved word and can't be a library's id", library = library.id);
            rules.refuse(change, "L1", Class::Value, Library::id, message);
        }
    }
}
