//! The steps of a remedy.

/// One step of a remedy.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum RemedyStep {
    /// A command that concerns nobody else.
    Run(String),
    /// A command that opens what the policy keeps closed: takes down a wall which others are behind, or lets
    /// a person in rather than the account.
    Guarded(String),
    /// Something that only people can decide.
    Advise(String),
}

impl RemedyStep {
    /// The command, or what is to be decided.
    pub fn text(&self) -> &str {
        let (RemedyStep::Run(text) | RemedyStep::Guarded(text) | RemedyStep::Advise(text)) = self;
        text
    }
}
