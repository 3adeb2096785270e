//! The firm that a batch asks: in memory, or the database itself.

use crate::domain::access::{Decision, Id, Request, decide};
use crate::domain::kernel::{Kind, Object};
use crate::store::facts::{LiveFacts, Loaded, Named};
use std::hint::black_box;

/// Whom a batch asks.
pub(super) trait Firm {
    /// Where a name is to be looked for; a number that [`Firm::find`] takes.
    fn hash(&self, kind: Kind, id: &str) -> u32;
    fn find(&self, hash: u32, kind: Kind, id: &str) -> Option<Named<'_>>;
    fn decide(&self, request: &Request) -> Decision;
    /// The reference of an object.
    fn name(&self, id: Id) -> String;
    /// Says that these names will be looked for.
    fn will_find(&self, _hashes: &[u32]) {}
    /// Says that these requests will be decided.
    fn will_decide(&self, _requests: &[Request]) {}
}

impl Firm for Loaded {
    fn hash(&self, kind: Kind, id: &str) -> u32 {
        self.index.hash(kind, id)
    }

    fn find(&self, hash: u32, kind: Kind, id: &str) -> Option<Named<'_>> {
        self.index.find_at(hash, kind, id)
    }

    fn decide(&self, request: &Request) -> Decision {
        decide(&self.facts, request)
    }

    fn name(&self, id: Id) -> String {
        self.index.reference(id).map(|name| name.to_string()).unwrap_or_default()
    }

    fn will_find(&self, hashes: &[u32]) {
        black_box(self.index.touch(hashes));
    }

    fn will_decide(&self, requests: &[Request]) {
        black_box(self.facts.touch(requests));
    }
}

/// The database, for a few requests to a large firm.
impl Firm for LiveFacts<'_, '_> {
    fn hash(&self, _: Kind, _: &str) -> u32 {
        0
    }

    fn find(&self, _: u32, kind: Kind, id: &str) -> Option<Named<'_>> {
        let (id, object) = LiveFacts::find(self, Object::parse(kind, id).ok()?)?;
        Some(Named { id, name: object.id.as_str() })
    }

    fn decide(&self, request: &Request) -> Decision {
        decide(self, request)
    }

    fn name(&self, id: Id) -> String {
        LiveFacts::name(self, id)
    }
}
