//! The decision in full: each rule's finding, what else would deny, the near misses, what would help.

mod policy;
mod work;

use crate::domain::access::decide::answer;
use crate::domain::access::decision::{Rule, Via};
use crate::domain::access::facts::Facts;
use crate::domain::access::request::{Id, Request};
use crate::domain::access::rules::{Ask, Check, Found, Steps};
use crate::domain::access::trace::{Explanation, Telling};

/// Decides as [`decide`](super::decide()) does, and tells everything. `names` gives the reference of an
/// object as it is typed: `JDOE`, `group:TAX`, `matter:1001`, `system:Elite`, `opposing:OT1`.
pub fn explain<F: Facts>(facts: &F, request: &Request, names: &dyn Fn(Id) -> String) -> Explanation {
    let ask = Ask::new(facts, request);
    let mut found = Found::default();
    let mut telling = Telling::new(names);
    let mut first = None;
    for step in <Steps<F>>::LIST {
        if ask.concerns(step.layer) {
            let denied = (step.judge)(&ask, &mut found);
            tell(step.check, &mut telling, &ask, &found, denied);
            first = first.or(denied.map(|rule| (step.layer, rule)));
        }
    }
    let decision = answer(&ask, &found, first);
    let via = if decision.allow { found.via } else { Via::Nothing };
    let (trace, remedies) = telling.finish(request, decision, via);
    Explanation { decision, via, trace, remedies }
}

/// Tells what a rule saw.
fn tell<F: Facts>(check: Check, t: &mut Telling<'_>, ask: &Ask<'_, F>, found: &Found, denied: Option<Rule>) {
    match check {
        Check::SignIn => policy::sign_in(t, ask, found, denied),
        Check::AccountLock => policy::lock(t, ask, found, denied),
        Check::Assignment => work::assignment(t, ask, found, denied),
        Check::LibrarySignIn => work::sign_in(t, ask, found, denied),
        Check::Conflicts => policy::conflicts(t, ask, found, denied),
        Check::Opposition => policy::opposition(t, ask, found, denied),
        Check::Governing => policy::governing(t, ask, found, denied),
        Check::Staffing => policy::staffing(t, ask, found, denied),
        Check::ParentStaffing => policy::parent(t, ask, found, denied),
        Check::Memo => policy::memo(t, ask, found, denied),
        Check::Level => work::level(t, ask, found, denied),
        Check::Nrtadmin => work::nrtadmin(t, ask, found, denied),
        Check::ReadOnlyRole => work::read_only(t, ask, found, denied),
        Check::NoAccess => work::no_access(t, ask, found, denied),
        Check::LevelNeeded => work::need(t, ask, found, denied),
        Check::Privilege => work::privilege(t, ask, found, denied),
    }
}
