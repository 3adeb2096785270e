//! The program from outside: command lines, exit codes, what it says, and the files it keeps.
//!
//! One binary, a file for each noun. `house` looks at the source instead: it keeps the storeys apart.

#![allow(clippy::unwrap_used, reason = "a test may stop where something is wrong")]

mod about;
mod bundle;
mod check_access;
mod config;
mod env;
mod group;
mod house;
mod import;
mod init;
mod library;
mod privilege;
mod readme;
mod role;
mod setting;
mod user;
