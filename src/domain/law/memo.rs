//! When a memo is sent, and when a person's acknowledgement ends (M2–M4).

pub mod send;
pub mod stint;
