//! What of an explanation is for whoever asks in somebody's name: people learn why they get in or don't, but
//! nothing of rows that they may not read (A7), and of a wall only that there is one (Q1).

use super::sources::key_of;
use crate::cli::error::Result;
use crate::cli::work::Reading;
use crate::domain::access::{Explanation, Outcome, Rule, TraceStep};
use crate::domain::actor::Reader;
use crate::domain::kernel::message;
use crate::domain::model::Table;
use crate::output::explain::Asked;

/// What is left of an explanation.
pub fn discreet(reading: &Reading<'_, '_>, asked: &Asked, mut told: Explanation) -> Result<Explanation> {
    let mut walled = false;
    let reader = Reader::new(reading.state, reading.app.actor());
    let sees_sets = reader.sees_any(Table::OpposingSet);
    let mut trace: Vec<TraceStep> = Vec::with_capacity(told.trace.len());
    for mut step in std::mem::take(&mut told.trace) {
        let hidden = match &step.fact {
            Some(fact) => !reading.may_see_row(fact.table, key_of(reading.session, fact)?.as_deref()),
            None => false,
        } || (is_wall(&step) && step.rule == Some(Rule::OpposingTeam) && !sees_sets);
        if hidden {
            let of_wall = step.fact.take().is_some_and(|fact| fact.table == Table::OpposingSet);
            if is_wall(&step) {
                let (user, object) = (&asked.user, &asked.object);
                step.detail = message!("a wall keeps {user} out of {object}", user, object);
                walled = true;
            }
            // One wall looks like the other.
            if of_wall || is_wall(&step) && trace.last().is_some_and(|last| last.detail == step.detail) {
                continue;
            }
        }
        trace.push(step);
    }
    told.trace = trace;
    if walled {
        told.remedies = vec!["those who keep the walls can say more".into()];
    }
    Ok(told)
}

/// Does the step tell of a wall?
fn is_wall(step: &TraceStep) -> bool {
    step.outcome == Outcome::Deny && matches!(step.rule, Some(Rule::Conflicted | Rule::OpposingTeam))
}
