//! What arguments of the command line are: names of things, words, times, keys. Clap takes any text; an argument is read and
//! looked up here, with the same errors everywhere, and its type says what completes it.

pub mod completes;
pub mod completion;
pub mod key;
pub mod named;
pub mod scoped;
pub mod typed;
pub mod word;

pub use completes::Completes;
pub use key::{
    AppointmentArg, BatchArg, CategoryArg, DirectoryGroupsArg, FilterArg, FunctionalityArg, GroupScopeArg,
    MemberArg, ModeArg, MomentArg, PermissionArg, PrivilegeArg, PrivilegeScopeArg, ResolveArg, RoleScopeArg,
    SettingArg, SystemsArg, TableArg,
};
pub use named::{
    AssetArg, CaseArg, ClientArg, ClientGroupArg, GroupArg, HistoricArg, HoldArg, ItemArg, LibraryArg,
    MatterArg, Named, OpposingSetArg, OwnArg, PrincipalArg, ReachableArg, RequestArg, RoleArg, ServiceArg,
    ServiceRoleArg, SystemArg, UserArg, each, find_each, find_own, once_each, split,
};
pub use scoped::{GroupScope, RoleScope};
pub use typed::{BoolArg, TimeArg, Typed, WordArg};
pub use word::{Operation, PasswordState, PermissionValue, Resolution};
