//! imctl: who can reach what in a law firm's document systems, and why.
//!
//! Four storeys; a module uses only those below it:
//!
//! * [`cli`]: what is asked
//! * [`bulk`]: many at once
//! * [`store`]: what is remembered
//! * [`domain`]: what is true
//!
//! [`output`] stands beside `cli`: how answers look.

pub mod bulk;
pub mod cli;
pub mod domain;
pub mod output;
pub mod store;
