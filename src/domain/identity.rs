//! Libraries, users, groups and roles: who there is and what they may administer.

pub mod catalogue;
mod group;
mod library;
mod role;
mod user;

pub use group::{Group, GroupMember, NRTADMIN, RESERVED_GROUPS, SUPERSEDED, built_in};
pub use library::{Containment, GroupAccess, Library};
pub use role::{DEFAULT, DEFAULT_EXTERNAL, Role, RoleAssignment, RolePrivilege, is_built_in};
pub use user::{LibraryUser, OsType, User, UserKind, is_password_hash};
