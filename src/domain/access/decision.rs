//! What the decision answers: whether, by which rule, by what way, and how far.

use crate::domain::access::request::Id;
use crate::domain::kernel::{Arg, choice, message};
use crate::domain::model::Level;
use std::fmt;

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

impl Rule {
    /// Can it settle a decision on an asset?
    pub fn is_on_assets(self) -> bool {
        self <= Rule::Staffed && self != Rule::NotInLibrary
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

/// How a user comes to be where they are.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Via {
    /// In no way.
    #[default]
    Nothing,
    /// The policy is open.
    Open,
    /// The system is excluded from the policy.
    ExcludedSystem,
    /// A row of their own.
    Own,
    /// The row of this group.
    Group(Id),
    /// The row of this timekeeper, whom they assist.
    Assistant(Id),
    /// An entry of their own on an item.
    Entry,
    /// The entry of this group on an item.
    GroupEntry(Id),
    /// The item is theirs.
    Owner,
    /// The item's default security.
    DefaultSecurity,
    /// They manage the item's library.
    Nrtadmin,
}

impl Via {
    /// In words: `own row`, `group:TAX`, `assistant of JDOE`, `open`.
    pub fn words(self, names: &dyn Fn(Id) -> String) -> String {
        self.arg(&|id| names(id).into()).to_string()
    }

    /// The same, with the group or timekeeper in it.
    pub fn arg(self, names: &dyn Fn(Id) -> Arg) -> Arg {
        match self {
            Via::Nothing => "".into(),
            Via::Open => "open".into(),
            Via::ExcludedSystem => "system excluded".into(),
            Via::Own => "own row".into(),
            Via::Group(group) | Via::GroupEntry(group) => names(group),
            Via::Assistant(timekeeper) => {
                message!("assistant of {timekeeper}", timekeeper = names(timekeeper)).into()
            }
            Via::Entry => "own entry".into(),
            Via::Owner => "owner".into(),
            Via::DefaultSecurity => "default security".into(),
            Via::Nrtadmin => "NRTADMIN".into(),
        }
    }
}
