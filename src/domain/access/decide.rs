//! The decision: pure and total, the same facts give the same answer.

use crate::domain::access::decision::{Decision, Rule, Via};
use crate::domain::access::facts::Facts;
use crate::domain::access::request::{Id, Request};
use crate::domain::access::rules::{Evaluation, EvaluationState, Layer, Steps};
use crate::domain::model::Level;

/// Decides: steps 1 to 5. The first rule that denies is *the* rule.
pub fn decide<F: Facts>(facts: &F, request: &Request) -> Decision {
    settle(facts, request).0
}

/// Decides, and says how the user gets in.
pub fn settle<F: Facts>(facts: &F, request: &Request) -> (Decision, Via) {
    let evaluation = Evaluation::new(facts, request);
    let mut found = EvaluationState::default();
    for step in <Steps<F>>::LIST {
        if evaluation.concerns(step.layer)
            && let Some(rule) = (step.judge)(&evaluation, &mut found)
        {
            return (answer(&evaluation, &found, Some((step.layer, rule))), Via::Nothing);
        }
    }
    (answer(&evaluation, &found, None), found.via)
}

/// The answer, when a rule of this part denied or none did.
pub(super) fn answer<F>(
    evaluation: &Evaluation<'_, F>,
    found: &EvaluationState,
    denied: Option<(Layer, Rule)>,
) -> Decision {
    let level = evaluation.content.as_ref().map(|_| match denied {
        Some((Layer::Account | Layer::Library | Layer::Policy, _)) => Level::NoAccess,
        Some((Layer::Work, _)) | None => found.grant.level,
    });
    let rule = match (denied, &evaluation.content) {
        (Some((_, rule)), _) => rule,
        (None, Some(_)) => found.grant.rule,
        (None, None) => found.passed.unwrap_or(Rule::Staffed),
    };
    let on = found.grant.on.filter(|_| rule == found.grant.rule);
    Decision { allow: denied.is_none(), rule, on, level }
}

/// One line of [`who_can`] (then `object` is the user) or [`what_can`] (the asset or item).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ListedDecision {
    pub object: Id,
    pub decision: Decision,
    pub via: Via,
}

/// Each of `users` with the decision on `request`, whomever that names: the same decision from the other
/// end. Keep those that it allows for "who can".
pub fn who_can<F: Facts>(
    facts: &F,
    request: Request,
    users: impl IntoIterator<Item = Id>,
) -> impl Iterator<Item = ListedDecision> {
    users.into_iter().map(move |user| {
        let (decision, via) = settle(facts, &Request { user, ..request });
        ListedDecision { object: user, decision, via }
    })
}

/// Each of `objects` with the decision on `request`, whatever that names. Keep those that it allows for
/// "what can".
pub fn what_can<F: Facts>(
    facts: &F,
    request: Request,
    objects: impl IntoIterator<Item = Id>,
) -> impl Iterator<Item = ListedDecision> {
    objects.into_iter().map(move |object| {
        let (decision, via) = settle(facts, &Request { object, ..request });
        ListedDecision { object, decision, via }
    })
}
