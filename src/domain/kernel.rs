//! What everything is made of, and no noun: text, time, ids, cells, records, and the state of a firm.

mod author;
pub(crate) mod cell; // For its macro.
mod change;
mod engine;
mod finding;
mod id;
mod instant;
pub(crate) mod message; // For its macros.
mod object;
mod origin;
mod packed;
mod record;
mod state;
mod text;
mod time;
mod words;

pub use author::{Author, Given};
pub use cell::{Cell, Context, Count, Flag, List, Name, Shape, Short, Stored, nearest, not_one_of};
pub use change::{Change, RowChange};
pub use engine::{Engine, RuleBook};
pub use finding::{Class, Denied, Enforcement, Finding, Findings, Spot};
pub use id::{
    Asset, CaseId, ClientGroupId, ClientId, Email, GroupRef, HoldId, ItemId, Kind, LibraryId, MatterId,
    OpposingSetId, OutboxId, Principal, RequestId, RoleRef, ServiceId, SystemId, UserId,
};
pub use instant::Instant;
pub use message::{Arg, Command, Message};
pub use object::{Object, RESERVED_SCOPES, Reference};
pub use origin::Origin;
pub use packed::RowList;
pub use record::{
    CellType, Col, Column, Field, Key, MOST_FIELDS, Record, Row, Schema, Scope, is_empty, number,
};
pub use state::{Schemas, Source, State, Which, stored_key};
pub use text::{Text, fold, is_harmful, shell_word};
pub use time::Frequency;
pub use words::{counted, described, in_plain_words, listed};

pub(crate) use cell::choice;
pub(crate) use message::{command, message};
