//! What carries messages, and what became of each.

use crate::bulk::mail::message::Mail;
use crate::domain::kernel::Instant;

/// What became of a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    Delivered,
    /// Not delivered, and perhaps it will be next time: in the server's words.
    Later(String),
    /// Not delivered, and it never will be: in the server's words.
    Refused(String),
    /// Nobody knows whether it was delivered: the server went away at the wrong moment.
    Unsure(String),
    /// Nothing can be delivered at all, to anybody.
    Unreachable(String),
}

/// A way to deliver messages.
pub trait Carrier {
    /// Where the messages go, without secrets: the same for the same place.
    fn target(&self) -> String;

    /// Was the message of this id carried, which was claimed for this very place? Nothing, when nobody can
    /// know.
    fn was_carried(&self, _id: &str, _created_at: Instant) -> Option<bool> {
        None
    }

    /// How many messages are claimed and marked together.
    fn batch(&self) -> usize;

    /// Does what can be done before the message is claimed, without delivering it.
    ///
    /// # Errors
    /// When nothing can be delivered there, in words.
    fn prepare(&mut self, _mail: &Mail) -> Result<(), String> {
        Ok(())
    }

    /// Carries a message that was prepared.
    fn carry(&mut self, mail: &Mail) -> Outcome;
}
