//! The steps of a remedy.

use crate::domain::kernel::Command;

/// One step of a remedy.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum RemedyStep {
    /// A command that concerns nobody else.
    Run(Command),
    /// A command that opens what the policy keeps closed: takes down a wall which others are behind, or lets
    /// a person in rather than the account.
    Guarded(Command),
    /// What only people can decide: a command with places left open.
    Advise(Command),
}

impl RemedyStep {
    /// The command.
    pub fn command(&self) -> &Command {
        let (RemedyStep::Run(command) | RemedyStep::Guarded(command) | RemedyStep::Advise(command)) = self;
        command
    }
}
