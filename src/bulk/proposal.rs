//! Changes that somebody proposes, and what is asked about them before they may be written: has the actor a right to
//! each, and what do the rules say? Commands, files, bundles and a directory's export are asked here.

use crate::domain::actor::{Refusal, Rights, check};
use crate::domain::kernel::{Author, Enforcement, Finding, Object, State};
use crate::domain::law::rules::Choices;
use crate::domain::law::rules::Rules;
use crate::domain::model::{Settings, Table};

/// Proposed changes, and in what manner they are proposed.
pub struct Proposal<'p, 's> {
    /// The firm as it will be.
    pub state: &'p State<'s>,
    /// What is named beside what changes: see [`Builder::named`](super::build::Builder::named).
    pub named: &'p State<'s>,
    /// Whose passwords are set.
    pub passwords: &'p [Object],
    pub settings: Settings,
    pub author: Author,
    pub enforcement: Enforcement,
    pub answers: Choices,
    /// The tables that are given whole.
    pub given_tables: Vec<Table>,
}

/// What the rules say about changes.
pub struct Judgement {
    /// What is worth knowing.
    pub warnings: Vec<Finding>,
    /// What may not be.
    pub broken: Vec<Finding>,
}

impl Proposal<'_, '_> {
    /// What the actor has no right to, in the firm as it was. Asked before the rules are: whoever has no right to it
    /// needn't hear what else is wrong, and what follows from an allowed change is covered by it.
    pub fn refusals(&self, firm: &State<'_>, rights: Option<&Rights>) -> Vec<Refusal> {
        let administers = !self.answers.no_administrator;
        rights.map_or_else(Vec::new, |rights| {
            check(self.state, self.named, self.passwords, firm, rights, administers)
        })
    }

    /// Lets everything follow from the changes, and asks the rules about the firm as it will be.
    pub fn judge(self) -> Judgement {
        let mut rules = Rules::new(self.state, self.settings, self.author, self.enforcement);
        rules.choices = self.answers;
        rules.given_tables = self.given_tables;
        let (warnings, broken) = rules.run().into_iter().partition(|finding| finding.warning);
        Judgement { warnings, broken }
    }
}
