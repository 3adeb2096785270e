//! What the rules say about the changes of each noun: one file for each.

pub mod activity;
pub mod administrator;
pub mod assistant;
pub mod conflict;
pub mod entry;
pub mod excluded_system;
pub mod governing;
pub mod group;
pub mod hold;
pub mod item;
pub mod library;
pub mod maintain;
pub mod memo;
pub mod opposing;
pub mod outbox;
pub mod policy;
pub mod request;
pub mod role;
pub mod service;
pub mod setting;
pub mod staffing;
pub mod staffing_rule;
pub mod things;
pub mod user;
pub mod wall;
