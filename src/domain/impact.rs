//! Who gains and who loses access by a change: where to look, before and after. Who does says the decision.

mod below;
mod caught;
mod opened;
mod protection;
mod scope;
mod search;
mod target;
mod targets;
mod walls;

pub use protection::protections_lost;
pub use scope::{AffectedArea, ChangeScope, affected_areas, scope_of_change};
pub use target::{ImpactTarget, ImpactTargets};
pub use targets::impact_targets;

#[cfg(test)]
mod tests;
