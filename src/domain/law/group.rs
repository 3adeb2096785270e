//! The rules on groups and their members (G1–G3).

use crate::domain::kernel::{
    Arg, Author, Cell, Change, Class, Flag, Given, GroupRef, LibraryId, Name, Object, Text, UserId, command,
    message,
};
use crate::domain::law::rules::Retirement;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::commands::USER_ASSIGN;
use crate::domain::model::{Group, GroupMember, LibraryUser, NRTADMIN, User, built_in};

impl Ruled for Group {
    /// G2: a group is disabled, never deleted; a built-in one stays as it is.
    fn retirement(&self) -> Retirement<Self> {
        if self.enabled.0 && built_in(self.id.0).is_none() {
            Retirement::Becomes(Group { enabled: Flag(false), ..*self })
        } else {
            Retirement::Stays
        }
    }

    fn fill(&mut self, _before: Option<&Self>, _given: Given, _author: &Author) {
        if self.full_name.0.is_empty() {
            self.full_name = Name(Text::new(self.id.0.name()));
        }
    }

    /// The scope is spelled as the library is.
    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let (None, Some(group)) = (&change.before, &change.after)
            && let Some(id) = respelled(group.id.0, rules)
        {
            rules.state.put(Group { id: GroupRef(id), ..*group }, change.origin);
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(group) = &change.after else {
            if let Some(group) = change.before.as_deref()
                && built_in(group.id.0).is_some()
                && group.id.0.library().is_some_and(|library| rules.state.exists(library))
            {
                let message =
                    message!("{group} is built in and can't be deleted", group = Arg::Described(group.id.0));
                rules.refuse(change, "G2", Class::State, Group::id, message);
            }
            return;
        };
        if let Some(external) = built_in(group.id.0) {
            let name = group.id.0.name();
            if group.id.0.scope() == "global" {
                let message = message!("`{name}` is reserved for the built-in group of each library", name);
                rules.refuse(change, "G3", Class::State, Group::id, message);
            }
            if group.external.0 != external {
                let message = message!("the built-in group `{name}` can't change sides", name);
                rules.refuse(change, "L1", Class::State, Group::external, message);
            }
            if name.eq_ignore_ascii_case(NRTADMIN) {
                if !group.enabled.0 {
                    let message = "NRTADMIN can't be disabled";
                    rules.refuse(change, "G3", Class::State, Group::enabled, message);
                }
                if change.before.is_some() && change.differs(Group::full_name) {
                    rules.forbid(change, "G3", Group::full_name, "NRTADMIN can't be renamed");
                }
            }
        }
        if change.before.as_ref().is_some_and(|before| before.external != group.external) {
            let wrong: Vec<UserId> = rules
                .state
                .by(GroupMember::group, group.id)
                .into_iter()
                .filter(|m| rules.state.entity::<User>(m.user).is_some_and(|u| u.external != group.external))
                .map(|m| m.user)
                .collect();
            if !wrong.is_empty() {
                let message = message!(
                    "{group} has members of the other kind: {wrong}",
                    group = Arg::Described(group.id.0),
                    wrong
                );
                rules.refuse(change, "G1", Class::State, Group::external, message);
            }
        }
    }
}

/// The same id with its scope spelled as the library spells itself, if it isn't already.
pub(crate) fn respelled(id: Object, rules: &Rules<'_, '_>) -> Option<Object> {
    let library = rules.state.entity::<crate::domain::model::Library>(id.library()?)?;
    let spelled = library.id.0.id.as_str();
    (spelled != id.scope()).then(|| Object::new(id.kind, Text::new(&format!("{spelled}/{}", id.name()))))
}

impl Ruled for GroupMember {
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = &change.after else { return };
        let (Some(group), Some(user)) =
            (rules.state.entity::<Group>(row.group), rules.state.entity::<User>(row.user))
        else {
            return;
        };
        if group.external != user.external {
            let (side, other) =
                if user.external.0 { ("external", "internal") } else { ("internal", "external") };
            let message = message!(
                "`{user}` is {side}, {group} is for {other} users",
                user = user.id,
                side,
                group = Arg::Described(group.id.0),
                other
            );
            rules.refuse(change, "G1", Class::State, GroupMember::user, message);
        }
        if let Some(library) = group.id.0.library()
            && rules.state.get::<LibraryUser>(&[LibraryId(library).store(), row.user.store()]).is_none()
        {
            let message = message!(
                "`{user}` isn't assigned to library `{library}`, so it can't be in its group `{group}`",
                user = user.id,
                library = Arg::Id(library),
                group = group.id.0.name()
            );
            let hint = command!(USER_ASSIGN, user = user.id, library = Arg::Id(library));
            rules.refuse_with(change, "G1", Class::State, GroupMember::user, message, hint);
        }
        if change.before.is_none() && !group.enabled.0 {
            let message =
                message!("{group} is disabled and takes no new members", group = Arg::Described(group.id.0));
            rules.forbid(change, "G2", GroupMember::group, message);
        }
    }
}
