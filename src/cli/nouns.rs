//! The nouns of the command line, one file each.

pub mod access;
pub mod asset;
pub mod audit;
pub mod case;
pub mod client;
pub mod client_group;
pub mod db;
pub mod group;
pub mod hold;
pub mod integration;
pub mod item;
pub mod library;
pub mod matter;
pub mod memo;
pub mod opposing;
pub mod privilege;
pub mod request;
pub mod role;
pub mod service;
pub mod setting;
pub mod staffing;
pub mod system;
pub mod user;
