//! The decision: pure and total, the same facts give the same answer.

use super::facts::{Facts, Id, Privilege};
use super::rules::{Ask, Found, Part, Steps};
use super::staffed::Via;
use crate::domain::kernel::cell::choice;
use crate::domain::kernel::time::Instant;
use crate::domain::model::ItemKind;
use std::fmt;

/// May this user reach this asset or item in this system at this time?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Request {
    pub user: Id,
    /// The asset or item.
    pub object: Id,
    pub system: Id,
    pub at: Instant,
    /// What for; counts for items only.
    pub need: Need,
}

/// What access to an item is for (step 5).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// This level at least.
    Level(Level),
    /// Doing this, which needs a level and perhaps a privilege.
    Act(Act),
}

impl Default for Need {
    fn default() -> Self {
        Need::Level(Level::Read)
    }
}

impl Need {
    /// The level that it takes (W9).
    pub fn level(self) -> Level {
        match self {
            Need::Level(level) => level,
            Need::Act(act) => act.level(),
        }
    }
}

choice! {
    /// What can be done with an item (W9).
    Act, default View, {
        View = "view",
        Edit = "edit",
        CreateFolder = "create_folder",
        /// Adding a document.
        Import = "import",
        Checkout = "checkout",
        Delete = "delete",
        ChangeSecurity = "change_security",
        Unlock = "unlock",
        CreatePublicFolder = "create_public_folder",
    }
}

impl Act {
    /// The level that it takes.
    pub fn level(self) -> Level {
        match self {
            Act::View => Level::Read,
            Act::Edit
            | Act::CreateFolder
            | Act::Import
            | Act::Checkout
            | Act::Unlock
            | Act::CreatePublicFolder => Level::ReadWrite,
            Act::Delete | Act::ChangeSecurity => Level::FullAccess,
        }
    }

    /// The privilege that it takes beside that, on an item of this kind.
    pub fn privilege(self, kind: ItemKind) -> Option<Privilege> {
        match self {
            Act::Import => Some(Privilege::ImportCreate),
            Act::Checkout => Some(Privilege::CheckoutDocuments),
            Act::Delete if kind == ItemKind::Workspace => Some(Privilege::DeleteWorkspaces),
            Act::Delete => Some(Privilege::Delete),
            Act::Unlock => Some(Privilege::UnlockDocuments),
            Act::CreatePublicFolder => Some(Privilege::CreatePublicFolder),
            Act::View | Act::Edit | Act::CreateFolder | Act::ChangeSecurity => None,
        }
    }
}

choice! {
    /// How far access to an item goes, from nothing up (W2); assets have no levels.
    Level, default NoAccess, {
        NoAccess = "no_access",
        Read = "read",
        ReadWrite = "read_write",
        FullAccess = "full_access",
    }
}

choice! {
    /// The rule that settles a decision, in the order in which they are asked; the first denial counts.
    Rule, default NotStaffed, {
        /// Step 1: the account may not sign in.
        SignInDisabled = "sign_in_disabled",
        /// Step 1: the account is locked.
        AccountLocked = "account_locked",
        /// Step 2: the user of an item isn't assigned to its library.
        NotInLibrary = "not_in_library",
        /// Step 3a: X1.
        Conflicted = "conflicted",
        /// Step 3a: X2.
        OpposingTeam = "opposing_team",
        /// Step 3b: P9. Allows.
        SystemExcluded = "system_excluded",
        /// Step 3b: P2, P4. Allows.
        PolicyOpen = "policy_open",
        /// Step 3c: S1–S9.
        NotStaffed = "not_staffed",
        /// Step 3c: S3.
        AccessExpired = "access_expired",
        /// Step 3d: P2.
        OutsideParentStaffing = "outside_parent_staffing",
        /// Step 3e: M2.
        MemoUnacknowledged = "memo_unacknowledged",
        /// Step 3f. Allows.
        Staffed = "staffed",
        /// Step 4: W4 (1).
        AclNoAccess = "acl_no_access",
        /// Step 4: W4 (2).
        AclUser = "acl_user",
        /// Step 4: W4 (3).
        AclGroup = "acl_group",
        /// Step 4: W4 (4).
        Owner = "owner",
        /// Step 4: W4 (5).
        DefaultSecurity = "default_security",
        /// Step 4: W5. The default security, for an external user.
        ExternalDefault = "external_default",
        /// Step 4: W7.
        NrtadminView = "nrtadmin_view",
        /// Step 4: W8.
        ReadOnlyRole = "read_only_role",
        /// Step 5: access, but not enough.
        LevelTooLow = "level_too_low",
        /// Step 5: W9.
        PrivilegeMissing = "privilege_missing",
        /// C1: the service's licence doesn't cover the permission.
        NotInTier = "not_in_tier",
        /// C1: a role that one of the user's groups holds denies it; the group may be disabled.
        PermissionDenied = "permission_denied",
        /// C1: a role that one of the user's groups holds allows it. Allows.
        PermissionAllowed = "permission_allowed",
        /// C1: no role says anything.
        PermissionNotGiven = "permission_not_given",
    }
}

/// The answer, and the rule that settled it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Decision {
    pub allow: bool,
    pub rule: Rule,
    /// The ancestor whose rule it is, when it isn't the item's own (W6).
    pub on: Option<Id>,
    /// How far access goes. Items always have a level, assets none.
    pub level: Option<Level>,
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", if self.allow { "allow" } else { "deny" }, self.rule)
    }
}

/// Decides: steps 1 to 5. The first rule that denies is *the* rule.
pub fn decide<F: Facts>(facts: &F, request: &Request) -> Decision {
    settle(facts, request).0
}

/// Decides, and says how the user gets in.
pub fn settle<F: Facts>(facts: &F, request: &Request) -> (Decision, Via) {
    let ask = Ask::new(facts, request);
    let mut found = Found::default();
    for step in <Steps<F>>::LIST {
        if ask.concerns(step.part)
            && let Some(rule) = (step.judge)(&ask, &mut found)
        {
            return (answer(&ask, &found, Some((step.part, rule))), Via::Nothing);
        }
    }
    (answer(&ask, &found, None), found.via)
}

/// The answer, when a rule of this part denied or none did.
pub(super) fn answer<F>(ask: &Ask<'_, F>, found: &Found, denied: Option<(Part, Rule)>) -> Decision {
    let level = ask.content.as_ref().map(|_| match denied {
        Some((Part::Account | Part::Library | Part::Policy, _)) => Level::NoAccess,
        Some((Part::Work, _)) | None => found.grant.level,
    });
    let rule = match (denied, &ask.content) {
        (Some((_, rule)), _) => rule,
        (None, Some(_)) => found.grant.rule,
        (None, None) => found.passed.unwrap_or(Rule::Staffed),
    };
    let on = found.grant.on.filter(|_| rule == found.grant.rule);
    Decision { allow: denied.is_none(), rule, on, level }
}

/// One line of [`who_can`] (then `object` is the user) or [`what_can`] (the asset or item).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answer {
    pub object: Id,
    pub decision: Decision,
    pub via: Via,
}

/// Each of `users` with the decision on `request`, whomever that names: the same decision from the other
/// end. Keep those that it allows for "who can".
pub fn who_can<F: Facts>(
    facts: &F,
    request: Request,
    users: impl IntoIterator<Item = Id>,
) -> impl Iterator<Item = Answer> {
    users.into_iter().map(move |user| {
        let (decision, via) = settle(facts, &Request { user, ..request });
        Answer { object: user, decision, via }
    })
}

/// Each of `objects` with the decision on `request`, whatever that names. Keep those that it allows for
/// "what can".
pub fn what_can<F: Facts>(
    facts: &F,
    request: Request,
    objects: impl IntoIterator<Item = Id>,
) -> impl Iterator<Item = Answer> {
    objects.into_iter().map(move |object| {
        let (decision, via) = settle(facts, &Request { object, ..request });
        Answer { object, decision, via }
    })
}
