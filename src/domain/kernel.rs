//! What everything is made of, and no noun: text, time, ids, cells, records, and the state of a firm.

pub mod author;
pub mod cell;
pub mod engine;
pub mod finding;
pub mod id;
pub mod instant;
pub mod message;
pub mod object;
pub mod origin;
pub mod packed;
pub mod record;
pub mod state;
pub mod text;
pub mod time;
pub mod words;
