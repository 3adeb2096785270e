//! Everything that is odd about a firm, in a few passes over its tables. Pure: a state and a time in, findings out.

use crate::domain::access::StateFacts;
use crate::domain::actor::Reader;
use crate::domain::findings::search::{LintFinding, Search};
use crate::domain::findings::{holds, items, people, policies, requests, walls};
use crate::domain::kernel::{Instant, Object, State};

/// Everything that is odd at this time, as far as the reader may see it. `has_password` knows who has one.
/// Gravest first, then by kind and object.
pub fn find(
    state: &State<'_>,
    reader: &Reader<'_, '_>,
    now: Instant,
    has_password: &dyn Fn(Object) -> bool,
) -> Vec<LintFinding> {
    state.read_whole_tables();
    let facts = StateFacts::new(state);
    let memory = facts.to_memory();
    let mut search = Search { state, reader, names: &facts, facts: &memory, now, found: Vec::new() };
    policies::search(&mut search);
    requests::search(&mut search);
    holds::search(&mut search);
    items::search(&mut search);
    walls::search(&mut search);
    people::search(&mut search, has_password);
    let mut found = search.found;
    found.sort_by(|a, b| {
        let order = |f: &LintFinding| (std::cmp::Reverse(f.kind.severity()), f.kind);
        order(a)
            .cmp(&order(b))
            .then_with(|| a.object.cmp(&b.object))
            .then_with(|| a.text.to_string().cmp(&b.text.to_string()))
    });
    found
}
