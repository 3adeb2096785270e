//! What is asked: one file for each noun, and what they share.

pub mod app;
pub mod config;
pub mod error;
pub mod fields;
pub mod shell;
