//! What is true: records, rules, the decision. No I/O, no clock, no SQL, no terminal.

pub mod access;
pub mod actor;
pub mod findings;
pub mod impact;
pub mod integration;
pub mod kernel;
pub mod law;
pub mod model;
