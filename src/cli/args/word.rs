//! Words that only the command line has.

use crate::domain::kernel::choice;

choice! {
    /// What can have been done to a record, as its history tells it.
    Operation, default Create, { Create = "create", Update = "update", Remove = "remove", Password = "password", }
}

choice! {
    /// What is known of a user's password; never more than that.
    PasswordState, default None, { Set = "set", None = "none", Directory = "directory", }
}

choice! {
    /// What a group may do on a service, for one permission.
    PermissionValue, default Nothing, {
        Allow = "allow",
        Deny = "deny",
        Nothing = "nothing",
        NotInTier = "not_in_tier",
    }
}

choice! {
    /// What becomes of a matter that the lock of its client keeps out of a case (P7).
    Resolution, default Skip, { OpenUp = "open-up", Skip = "skip", }
}
