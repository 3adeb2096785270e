//! The decision in full: each rule's finding, what else would deny, the near misses, what would help.

mod policy;
mod work;

use crate::domain::access::decide::answer;
use crate::domain::access::decision::{Rule, Via};
use crate::domain::access::facts::Facts;
use crate::domain::access::request::Request;
use crate::domain::access::rules::{Check, Evaluation, EvaluationState, Steps};
use crate::domain::access::trace::{Explanation, ObjectNames, TraceBuilder};

/// Decides as [`decide`](super::decide()) does, and tells everything. `names` gives the
/// object with a number.
pub fn explain<F: Facts>(facts: &F, request: &Request, names: &ObjectNames<'_>) -> Explanation {
    let evaluation = Evaluation::new(facts, request);
    let mut found = EvaluationState::default();
    let mut telling = TraceBuilder::new(names);
    let mut first = None;
    for step in <Steps<F>>::LIST {
        if evaluation.concerns(step.layer) {
            let denied = (step.judge)(&evaluation, &mut found);
            tell(step.check, &mut telling, &evaluation, &found, denied);
            first = first.or(denied.map(|rule| (step.layer, rule)));
        }
    }
    let decision = answer(&evaluation, &found, first);
    let via = if decision.allow { found.via } else { Via::Nothing };
    let (trace, remedies) = telling.finish(request, decision, via);
    Explanation { decision, via, trace, remedies }
}

/// Tells what a rule saw.
fn tell<F: Facts>(
    check: Check,
    t: &mut TraceBuilder<'_>,
    evaluation: &Evaluation<'_, F>,
    found: &EvaluationState,
    denied: Option<Rule>,
) {
    match check {
        Check::SignIn => policy::sign_in(t, evaluation, found, denied),
        Check::AccountLock => policy::lock(t, evaluation, found, denied),
        Check::Assignment => work::assignment(t, evaluation, found, denied),
        Check::LibrarySignIn => work::sign_in(t, evaluation, found, denied),
        Check::Conflicts => policy::conflicts(t, evaluation, found, denied),
        Check::Opposition => policy::opposition(t, evaluation, found, denied),
        Check::Governing => policy::governing(t, evaluation, found, denied),
        Check::Staffing => policy::staffing(t, evaluation, found, denied),
        Check::ParentStaffing => policy::parent(t, evaluation, found, denied),
        Check::Memo => policy::memo(t, evaluation, found, denied),
        Check::Level => work::level(t, evaluation, found, denied),
        Check::Nrtadmin => work::nrtadmin(t, evaluation, found, denied),
        Check::ReadOnlyRole => work::read_only(t, evaluation, found, denied),
        Check::NoAccess => work::no_access(t, evaluation, found, denied),
        Check::LevelNeeded => work::need(t, evaluation, found, denied),
        Check::Privilege => work::privilege(t, evaluation, found, denied),
    }
}
