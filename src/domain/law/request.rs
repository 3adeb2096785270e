//! Who decides about a request for access, what stands in the way, and what an approval gives (Q1–Q4).

pub mod approval;
pub mod grant;
pub mod notice;
pub mod obstacle;
