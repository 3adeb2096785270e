//! The program from outside: command lines, exit codes, what it says, and the files it keeps.
//!
//! One binary, a file for each noun. `house` looks at the source instead: it keeps the storeys apart.

#![allow(clippy::unwrap_used, reason = "a test may stop where something is wrong")]
#![allow(clippy::format_collect, reason = "files for tests are small")]
#![allow(clippy::unicode_not_nfc, reason = "names come as people's keyboards write them")]

mod about;
mod access;
mod actor;
mod adding_a_case;
mod any_firm;
mod arguments;
mod as_of;
mod asset;
mod audit;
mod bad_days;
mod bundle;
mod case;
mod check_access;
mod config;
mod db;
mod env;
mod examples;
mod exit_codes;
mod group;
mod hints;
mod hold;
mod house;
mod import;
mod init;
mod integration;
mod item;
mod library;
mod lint;
mod list;
mod memo;
mod opposing;
mod output;
mod outputs;
mod privilege;
mod protections;
mod readme;
mod remedies;
mod request;
mod role;
mod service;
mod setting;
mod staffing;
mod system;
mod test;
mod user;
mod widening;
