//! The rules on entries of items (W2, W3, G2).

use crate::domain::kernel::cell::Cell;
use crate::domain::kernel::finding::Class;
use crate::domain::kernel::id::{Kind, LibraryId, UserId};
use crate::domain::kernel::state::{Change, State};
use crate::domain::kernel::text::shell_word;
use crate::domain::kernel::words::described;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::Item;
use crate::domain::model::entry::Entry;
use crate::domain::model::{Group, LibraryUser};

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
        let (is, principal) = (described(item.id.0), entry.principal);
        if item.inherits() {
            let message = format!("{is} inherits its security and can't have entries of its own");
            let hint = format!(
                "imctl item security {:#} --default-security private gives it security of its own",
                item.id
            );
            rules.refuse_with(change, "W3", Class::State, Entry::item, message, hint);
        }
        if let Some(library) = item.library
            && !belongs(entry, library, rules.state)
        {
            let (message, hint) = if principal.0.kind == Kind::Group {
                let message = format!("{} can't be on {is}, which is in `{library}`", described(principal.0));
                (message, format!("name a group of `{library}` or a global one"))
            } else {
                let message =
                    format!("`{principal}` isn't assigned to library `{library}` and can't be on {is}");
                (message, format!("imctl user assign {principal:#} -l {library:#}"))
            };
            rules.refuse_with(change, "W2", Class::State, Entry::principal, message, hint);
        }
        if change.before.is_none()
            && principal.0.kind == Kind::Group
            && let Some(group) = rules.state.entity::<Group>(principal.0)
            && !group.enabled.0
        {
            let message = format!("{} is disabled and can't be put on items", described(group.id.0));
            let hint = format!(
                "imctl group enable {} --scope {}",
                shell_word(group.id.0.name()),
                shell_word(group.id.0.scope())
            );
            rules.forbid_with(change, "G2", Entry::principal, message, hint);
        }
    }
}
