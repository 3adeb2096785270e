//! imctl: who can reach what in a law firm's document systems, and why.
//!
//! Four storeys; a module uses only those below it:
//!
//! * [`bulk`]: many at once
//! * [`domain`]: what is true

pub mod bulk;
pub mod domain;
