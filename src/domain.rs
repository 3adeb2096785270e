//! What is true: records, rules, the decision. No I/O, no clock, no SQL, no terminal.

pub mod access;
pub mod actor;
pub mod asset;
pub mod cell;
pub mod findings;
pub mod id;
pub mod identity;
pub mod record;
pub mod rules;
pub mod service;
pub mod setting;
pub mod state;
pub mod table;
pub mod text;
pub mod time;
