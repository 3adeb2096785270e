//! The rules on entries of items (W2, W3, G2).

use crate::domain::kernel::{Arg, Cell, Change, Class, Kind, LibraryId, State, UserId, command, message};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::commands::{GROUP_ENABLE, ITEM_SECURITY, USER_ASSIGN};
use crate::domain::model::{Entry, Group, Item, LibraryUser};

/// W2: may the principal be on items of this library?
pub(crate) fn belongs(entry: &Entry, library: LibraryId, state: &State<'_>) -> bool {
    let principal = entry.principal.0;
    match principal.kind {
        Kind::Group => principal.library().is_none_or(|of| of == library.0),
        _ => state.get::<LibraryUser>(&[library.store(), UserId(principal).store()]).is_some(),
    }
}

impl Ruled for Entry {
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(entry) = &change.after else { return };
        let Some(item) = rules.state.entity::<Item>(entry.item) else { return };
        let principal = entry.principal;
        if item.inherits() {
            let message = message!(
                "{item} inherits its security and can't have entries of its own",
                item = Arg::Described(item.id.0)
            );
            let hint = message!(
                "{run} gives it security of its own",
                run = command!(ITEM_SECURITY, item = item.id, security = "private")
            );
            rules.refuse_with(change, "W3", Class::State, Entry::item, message, hint);
        }
        if let Some(library) = item.library
            && !belongs(entry, library, rules.state)
        {
            let (message, hint) = if principal.0.kind == Kind::Group {
                let message = message!(
                    "{principal} can't be on {item}, which is in `{library}`",
                    principal = Arg::Described(principal.0),
                    item = Arg::Described(item.id.0),
                    library
                );
                (message, message!("name a group of `{library}` or a global one", library))
            } else {
                let message = message!(
                    "`{principal}` isn't assigned to library `{library}` and can't be on {item}",
                    principal,
                    library,
                    item = Arg::Described(item.id.0)
                );
                (message, command!(USER_ASSIGN, user = principal, library).into())
            };
            rules.refuse_with(change, "W2", Class::State, Entry::principal, message, hint);
        }
        if change.before.is_none()
            && principal.0.kind == Kind::Group
            && let Some(group) = rules.state.entity::<Group>(principal.0)
            && !group.enabled.0
        {
            let message =
                message!("{group} is disabled and can't be put on items", group = Arg::Described(group.id.0));
            let hint = command!(GROUP_ENABLE, group = group.id.0.name(), scope = group.id.0.scope());
            rules.forbid_with(change, "G2", Entry::principal, message, hint);
        }
    }
}
