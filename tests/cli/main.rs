//! The program from outside: command lines, exit codes, what it says, and the files it keeps.
//!
//! One binary, a file for each noun. `house` looks at the source instead: it keeps the storeys apart.

#![allow(clippy::unwrap_used, reason = "a test may stop where something is wrong")]

mod about;
mod asset;
mod audit;
mod case;
mod db;
mod env;
mod house;
mod init;
mod library;
mod memo;
mod opposing;
mod staffing;
mod system;
mod user;
