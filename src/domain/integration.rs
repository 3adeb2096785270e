//! What the Clio Operate integration needs, and whether it is met (I1–I3).

mod account;
mod causes;
pub mod check;
mod denials;
pub mod functionality;
mod mend;

pub use causes::Cause;
pub use check::{Answer, Asked, Checker, Unmet};
pub use mend::Step;
