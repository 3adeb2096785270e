//! The kinds of findings: each stands here once, with its gravity, what it means and what to do.
//! `docs/findings.md` is this list.

use crate::domain::kernel::{Message, choice, command, message};
use crate::domain::model::commands::{MEMO_RUN_DUE, USER_RESET_PASSWORD};

choice! {
    /// How grave a finding is.
    Severity, default Note, {
        /// Worth a look now and then.
        Note = "note",
        /// Probably not what was meant.
        Warning = "warning",
        /// Somebody is let in, or kept out, against what the policy says elsewhere.
        Error = "error",
    }
}

macro_rules! kinds {
    ($($Kind:ident = $word:literal, $severity:ident, $meaning:literal, $remedy:literal $(, $run:ident)?;)*) => {
        choice! {
            /// What a finding is about.
            FindingKind, default NobodyStaffed, { $($Kind = $word,)* }
        }

        impl FindingKind {
            /// How grave it is.
            pub fn severity(self) -> Severity {
                match self { $(FindingKind::$Kind => Severity::$severity,)* }
            }

            /// What it means.
            pub fn meaning(self) -> &'static str {
                match self { $(FindingKind::$Kind => $meaning,)* }
            }

            /// What to do about it.
            pub fn remedy(self) -> Message {
                match self { $(FindingKind::$Kind => message!($remedy $(, run = command!($run))?),)* }
            }
        }
    };
}

kinds! {
    RestrictionAsleep = "restriction_asleep", Error,
        "An asset is restricted, but another governs it and is open: its restriction does nothing (P4, P5).",
        "Restrict the asset that governs, or take the matter out of the case or the client out of the group.";
    RestrictionExcluded = "restriction_excluded", Warning,
        "iManage Work is excluded on a restricted asset: its documents are open to everybody but the walled (P9).",
        "Remove the excluded system, or set the policy open if that is meant.";
    NobodyStaffed = "nobody_staffed", Warning,
        "An open asset is restricted, or locks what is below, and nothing on its staffing lets anybody in now (S1, S3).",
        "Staff somebody, or set the policy open.";
    OutsideTheLock = "outside_the_lock", Warning,
        "A matter of a locked client or group is in a case that staffs people whom the client's staffing doesn't name: they stay outside of that matter (P7).",
        "Staff them on the client, take them off the case, or switch the lock off.";
    OpenUnderRestricted = "open_under_restricted", Warning,
        "A matter is set open under a restricted client or group: the parent governs all the same (P3).",
        "Set the matter back to inherited, or open the parent.";
    AttorneyCannotSignIn = "attorney_cannot_sign_in", Error,
        "Access requests go to a responsible attorney whose account is disabled or locked (Q3).",
        "Name another attorney, or let requests go elsewhere.";
    RequestsToNobody = "requests_to_nobody", Warning,
        "Access requests go to administrators or team members, and there is none who may sign in (Q3).",
        "Appoint an administrator, staff a team member, or choose another option.";
    RequestUndecidable = "request_undecidable", Warning,
        "A request waits, and there is nobody who may decide about it: whoever asks for access, or gets it, doesn't (Q3).",
        "Appoint an administrator, or withdraw it.";
    RequestInVain = "request_in_vain", Warning,
        "A request waits that can't be approved: a wall or a lock stands in the way, the asset is closed, or access isn't asked for there any more (Q1, Q3).",
        "Reject it.";
    RequestOverdue = "request_overdue", Warning,
        "A request waits though the time that it asks for is over: nothing has let it expire (Q2).",
        "Run what is due every few minutes: {run}.", MEMO_RUN_DUE;
    AdministratorCannotSignIn = "administrator_cannot_sign_in", Warning,
        "Every administrator of an asset is disabled, locked, or a group without anybody (A1, A4).",
        "Appoint somebody who can act.";
    MemoUnacknowledged = "memo_unacknowledged", Warning,
        "An asset's memo must be acknowledged before access, and nobody who is staffed has done so: nobody gets in (M2).",
        "Remind them: the memo may never have reached them.";
    HoldWithoutAssets = "hold_without_assets", Warning,
        "An active hold is on no asset: it keeps nothing from being deleted (H1).",
        "Name the assets, or release it.";
    HoldUnacknowledged = "hold_unacknowledged", Warning,
        "Custodians of an active hold haven't acknowledged what it obliges them to (H1).",
        "Ask them; those who have left can be replaced.";
    HoldWithoutCustodians = "hold_without_custodians", Note,
        "An active hold has no custodians: nobody has been told of it (H1).",
        "Name those who keep what is held.";
    ConflictedStaffed = "conflicted_staffed", Warning,
        "Somebody is on the staffing of an asset from which a conflict keeps them out (X1, S7).",
        "Take them off the staffing, or remove the conflict.";
    OnTwoSides = "on_two_sides", Warning,
        "Somebody belongs to two sides of an active opposing team set and is kept out of both (X2).",
        "Take them off one side; with `opposing_historical` a removal counts until it is deleted.";
    SideWithoutPeople = "side_without_people", Warning,
        "A side of an active opposing team set has no people: the other sides are kept from nothing by it (X2).",
        "Staff the assets of the side, or take it out of the set.";
    ConflictOfEmptyGroup = "conflict_of_empty_group", Warning,
        "A conflict of a group that has no members keeps nobody out (X1).",
        "Put the people into the group, or name them.";
    ConflictTwice = "conflict_twice", Note,
        "A conflict repeats one of the same user or group with an asset above (X1).",
        "Remove one, if its reason is not a reason of its own.";
    DisabledGroupStaffed = "disabled_group_staffed", Warning,
        "A disabled group is on a staffing: its row lets nobody in, though its conflicts still count (G2).",
        "Enable the group, or take it off.";
    EmptyGroupStaffed = "empty_group_staffed", Warning,
        "A group without members is on a staffing (S1).",
        "Put the people into the group, or take it off.";
    DisabledUserStaffed = "disabled_user_staffed", Note,
        "Somebody who may not sign in is on staffings that last.",
        "Take them off when they have left for good.";
    ExpiredStaffing = "expired_staffing", Note,
        "Rows of a staffing have ended (S3). They count as historical for opposing teams (S6).",
        "Remove them, or set another period.";
    StaffedButOpen = "staffed_but_open", Note,
        "Assets are staffed but governed by an open policy: everybody may reach them, staffed or not (P2).",
        "Restrict them, if the staffing was meant to say who may.";
    ClientAsleep = "client_asleep", Note,
        "A client in a client group has a policy or staffing of its own, which sleeps there (P4).",
        "Move it to the group, or take the client out of the group.";
    OwnerShutOut = "owner_shut_out", Warning,
        "An item's owner is denied it by an entry, their own or a group's: owning it is of no use (W4).",
        "Remove the entry, or name another owner.";
    ItemOfNobody = "item_of_nobody", Warning,
        "An item is private, and no entry or owner lets anybody in who may sign in (W4).",
        "Grant somebody access, or set another default security.";
    EntryOfNobody = "entry_of_nobody", Note,
        "Entries of items grant access to a group that is disabled or empty, or to somebody who may not sign in (G2, W2).",
        "Revoke them, or enable the group.";
    EntryAgainstPolicy = "entry_against_policy", Note,
        "An entry of a workspace grants access to a user whom the policy of its matter keeps out: the stricter counts.",
        "Staff them, or revoke the entry.";
    LookAlike = "look_alike", Warning,
        "Two ids look the same or nearly so (`JDOE` and `JD0E`, Latin and Cyrillic `A`): one is easily taken for the other.",
        "Check which is meant, and disable or rename by copying the other.";
    InvisibleCharacter = "invisible_character", Warning,
        "An id has characters that can't be seen, or that turn the text around.",
        "Make it anew without them.";
    NoPassword = "no_password", Note,
        "Virtual users who may sign in have no usable password, as after an import (U4).",
        "Reset them: {run}.", USER_RESET_PASSWORD;
    UnusedRole = "unused_role", Note,
        "A role that nobody holds (R4).",
        "Delete it, or assign it.";
}
