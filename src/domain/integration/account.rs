//! Is the service account fit for its work? (I3)

use crate::domain::access::Rule;
use crate::domain::integration::causes::{Cause, because};
use crate::domain::integration::checker::Checker;
use crate::domain::integration::step::RemedyStep;
use crate::domain::kernel::{Cell, LibraryId};
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
            let detail = "there is no service account".to_owned();
            let step = RemedyStep::Advise("imctl integration set account USER".to_owned());
            return vec![Cause::of(None, NO_ACCOUNT, detail, step)];
        };
        let id = user.id;
        let mut faults = Vec::new();
        let mut fault = |rule, detail: &str, command: String| {
            faults.push(Cause::of(Some(id), rule, format!("{id} {detail}"), RemedyStep::Run(command)));
        };
        let update = |what: &str| format!("imctl user update {id:#} {what:#}");
        if user.external.0 {
            fault("account_external", "is an external user", update("--external false"));
        }
        if !user.allow_logon.0 {
            fault("sign_in_disabled", because(Rule::SignInDisabled), format!("imctl user enable {id:#}"));
        }
        if user.locked.0 {
            fault("account_locked", because(Rule::AccountLocked), format!("imctl user unlock {id:#}"));
        }
        if user.kind != UserKind::Virtual {
            let detail = "is no virtual user: the directory may take its account away";
            fault("account_not_virtual", detail, update("--kind virtual"));
        }
        if !user.password_never_expires.0 {
            let detail = "has a password that expires";
            fault("password_expires", detail, update("--password-never-expires true"));
        }
        for library in self.libraries() {
            match self.state.get::<LibraryUser>(&[library.store(), id.store()]) {
                None => faults.push(Cause::of(
                    Some(id),
                    "not_in_library",
                    format!("{id} isn't assigned to library {library}"),
                    RemedyStep::Run(format!("imctl user assign {id:#} -l {library:#}")),
                )),
                Some(row) if !row.allow_logon.0 => faults.push(Cause::of(
                    Some(id),
                    "sign_in_disabled",
                    format!("{id} may not sign in to library {library}"),
                    RemedyStep::Run(format!("imctl user enable {id:#} -l {library:#}")),
                )),
                Some(row) if self.is_read_only(&row) => faults.push(Cause {
                    remedy: self.privilege(id, library, "system_access=full"),
                    ..Cause::of(
                        Some(id),
                        "read_only_role",
                        format!("{id} has a role in library {library} that only reads"),
                        RemedyStep::Advise(String::new()),
                    )
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
