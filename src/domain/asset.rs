//! Client groups, clients, matters and cases, and what hangs on them.

mod activity;
mod administrator;
mod assistant;
mod conflict;
mod excluded_system;
pub mod governing;
mod hold;
pub mod maintain;
pub mod memo;
mod opposing;
pub mod outbox;
mod policy;
pub mod request;
mod staffing;
mod staffing_rule;
mod things;
pub mod wall;
pub mod work_link;

pub use activity::{Activity, ActivityKind, Amount, MOST_MATTERS_A_DAY, Outlier, Outliers};
pub use administrator::{Administrator, AdministratorType};
pub use assistant::Assistant;
pub use conflict::Conflict;
pub use excluded_system::{ExcludedSystem, IMANAGE_WORK, System};
pub use hold::{Hold, HoldAsset, HoldCustodian};
pub use memo::{Acknowledgement, Memo, MemoKind};
pub use opposing::{OpposingSet, OpposingSide, Overlap};
pub use outbox::{Outbox, OutboxKind, OutboxState};
pub use policy::{AccessRequests, Policy, Security};
pub use request::{Request, RequestState};
pub use staffing::{Staffing, StaffingHistory, StaffingSource, StaffingType};
pub use staffing_rule::{Days, Omitted, RuleKind, StaffingRule, rule_of};
pub use things::{Case, Client, ClientGroup, Matter, Status, is_closed, lock_in_the_way};
