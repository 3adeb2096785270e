//! Users and the libraries that they are assigned to (U1–U6).

use crate::domain::kernel::{Email, Flag, LibraryId, Name, RoleRef, Short, UserId, choice};
use crate::domain::model::define::record;

choice! {
    /// Where a user comes from, and so who keeps the password (U4, U5).
    UserKind, default Virtual, { Virtual = "virtual", Directory = "directory", Migrated = "migrated", }
}

choice! {
    /// The operating system of a user's account (U1).
    OsType, default Default, {
        Default = "Default",
        Novell3 = "Novel 3.x",
        Virtual = "Virtual",
        WindowsNt = "Window NT",
        NovellNds = "Novell NDS",
        External = "External",
        ActiveDirectory = "Active Directory",
        Ldap = "LDAP",
    }
}

record! {
    /// A person, or an account that works for one.
    User, key 1, {
        /// Id: at most 64 characters, no white space; stored in upper case, never changes
        "id" id: UserId, required;
        /// Full name: 1 to 64 characters
        "full_name" full_name: Name<64>, required;
        /// E-mail address, unique among users
        "email" email: Email, required;
        /// Office or place
        "location" location: Short<254>;
        /// Path or URL of a photo
        "photo" photo: Short<2048>;
        /// Where the user comes from: virtual, directory or migrated
        "kind" kind: UserKind;
        /// Is it an external user, who gets nothing by default?
        "external" external: Flag<false>;
        /// The library used by default; choosing one assigns the user to it
        "preferred_library" preferred_library: Option<LibraryId>;
        /// May the user sign in?
        "allow_logon" allow_logon: Flag<true>;
        /// Is the account locked?
        "locked" locked: Flag<false>;
        /// Must the password be changed at the next sign-in?
        "force_password_change" force_password_change: Flag<true>;
        /// Is the password exempt from expiry?
        "password_never_expires" password_never_expires: Flag<false>;
        /// Operating system of the account
        "os_type" os_type: Option<OsType>;
        /// Id in the directory's synchronisation
        "sync_id" sync_id: Short<254>;
        /// Container in the directory
        "container_name" container_name: Short<254>;
        /// Exchange server
        "exchange_auto_discover" exchange_auto_discover: Short<254>;
        /// Distinguished name in the directory
        "distinguished_name" distinguished_name: Short<1024>;
        /// Job title
        "job_title" job_title: Short<254>;
        /// Practice area
        "practice_area" practice_area: Short<254>;
    }
}

record! {
    /// A user's place in a library, with exactly one role there (U3).
    LibraryUser, key 2, {
        /// Library
        "library" library: LibraryId, required;
        /// User
        "user" user: UserId, required;
        /// Role in the library (default: DEFAULT, for an external user DEFAULT EXTERNAL)
        (within "library") "role" role: Option<RoleRef>, filled;
        /// May the user sign in to this library?
        "allow_logon" allow_logon: Flag<true>;
    }
}

/// Is this an Argon2id hash in the PHC string format (U4)?
pub fn is_password_hash(text: &str) -> bool {
    let parts: Vec<&str> = text.split('$').collect();
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/=,.-".contains(&b))
    };
    text.len() <= 512
        && matches!(parts.as_slice(), ["", "argon2id", version, cost, salt, hash]
            if *version == "v=19" && cost.starts_with("m=") && [version, cost, salt, hash].iter().all(|p| plain(p)))
}
