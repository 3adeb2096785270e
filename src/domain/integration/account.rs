//! Is the service account fit for its work? (I3)

use crate::domain::access::Rule;
use crate::domain::integration::causes::{Cause, because};
use crate::domain::integration::checker::Checker;
use crate::domain::integration::step::RemedyStep;
use crate::domain::kernel::{Arg, Cell, Command, LibraryId, command, message};
use crate::domain::model::commands::{
    INTEGRATION_SET, USER_ASSIGN, USER_ENABLE, USER_ENABLE_IN, USER_INTERNAL, USER_PASSWORD_NEVER_EXPIRES,
    USER_UNLOCK, USER_VIRTUAL,
};
use crate::domain::model::{Item, LibraryUser, RolePrivilege, User, UserKind};

/// The account's requirements (I3): what each is, and the rule that it breaks otherwise.
pub(super) const REQUIREMENTS: [(&str, &str); 8] = [
    ("the account exists", NO_ACCOUNT),
    ("it is internal", "account_external"),
    ("it may sign in", "sign_in_disabled"),
    ("it is not locked", "account_locked"),
    ("it is virtual", "account_not_virtual"),
    ("its password never expires", "password_expires"),
    ("it is in every library in use", "not_in_library"),
    ("none of its roles is read-only", "read_only_role"),
];

pub(super) const NO_ACCOUNT: &str = "no_account";

impl Checker<'_, '_> {
    /// The libraries that the workspaces are in.
    fn libraries(&self) -> Vec<LibraryId> {
        let designated = [self.settings.attachments, self.settings.post_room, self.settings.templates];
        let designated = designated.into_iter().flatten().filter_map(|id| self.state.entity::<Item>(id));
        let mut libraries: Vec<LibraryId> =
            self.workspaces.iter().copied().chain(designated).filter_map(|item| item.library).collect();
        libraries.sort_by_key(|library| library.0.order());
        libraries.dedup();
        libraries
    }

    /// What makes the account unfit, whatever it is to do (I3).
    pub(super) fn account_faults(&self) -> Vec<Cause> {
        let row = self.settings.account.and_then(|account| self.state.entity::<User>(account));
        let Some(user) = row else {
            let run = command!(INTEGRATION_SET, key = "account", value = Arg::Place("USER"));
            let step = RemedyStep::Advise(run);
            return vec![Cause::of(None, NO_ACCOUNT, "there is no service account", step)];
        };
        let id = user.id;
        let mut faults = Vec::new();
        let mut fault = |rule, detail: &str, run: Command| {
            let detail = message!("{id} {detail}", id, detail);
            faults.push(Cause::of(Some(id), rule, detail, RemedyStep::Run(run)));
        };
        if user.external.0 {
            fault("account_external", "is an external user", command!(USER_INTERNAL, user = id));
        }
        if !user.allow_logon.0 {
            fault("sign_in_disabled", because(Rule::SignInDisabled), command!(USER_ENABLE, user = id));
        }
        if user.locked.0 {
            fault("account_locked", because(Rule::AccountLocked), command!(USER_UNLOCK, user = id));
        }
        if user.kind != UserKind::Virtual {
            let detail = "is no virtual user: the directory may take its account away";
            fault("account_not_virtual", detail, command!(USER_VIRTUAL, user = id));
        }
        if !user.password_never_expires.0 {
            let detail = "has a password that expires";
            fault("password_expires", detail, command!(USER_PASSWORD_NEVER_EXPIRES, user = id));
        }
        for library in self.libraries() {
            match self.state.get::<LibraryUser>(&[library.store(), id.store()]) {
                None => faults.push(Cause::of(
                    Some(id),
                    "not_in_library",
                    message!("{id} isn't assigned to library {library}", id, library = Arg::Id(library.0)),
                    RemedyStep::Run(command!(USER_ASSIGN, user = id, library = Arg::Id(library.0))),
                )),
                Some(row) if !row.allow_logon.0 => faults.push(Cause::of(
                    Some(id),
                    "sign_in_disabled",
                    message!("{id} may not sign in to library {library}", id, library = Arg::Id(library.0)),
                    RemedyStep::Run(command!(USER_ENABLE_IN, user = id, library = Arg::Id(library.0))),
                )),
                Some(row) if self.is_read_only(&row) => faults.push(Cause {
                    user: Some(id),
                    rule: "read_only_role",
                    detail: message!(
                        "{id} has a role in library {library} that only reads",
                        id,
                        library = Arg::Id(library.0)
                    ),
                    remedy: self.privilege(id, library, "system_access=full"),
                }),
                Some(_) => {}
            }
        }
        faults
    }

    fn is_read_only(&self, row: &LibraryUser) -> bool {
        let said = row.role.map(|role| self.state.by(RolePrivilege::role, role)).unwrap_or_default();
        said.iter()
            .any(|said| said.privilege.as_str() == "system_access" && said.value.as_str() == "read_only")
    }
}
