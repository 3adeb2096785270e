//! What the Clio Operate integration needs, and whether it is met (I1–I3).

mod account;
mod causes;
mod check;
mod checker;
mod denials;
pub mod functionality;
mod known;
mod mend;
mod step;

pub use causes::Cause;
pub use check::{Assessment, Tally, Unmet};
pub use checker::{AssessmentScope, Checker};
pub use step::RemedyStep;
