//! What keeps somebody out whatever the staffing says: walls (X1, X2), and locks above a matter (S7, P7).

use crate::domain::access::facts::{Facts, Place};
use crate::domain::access::governing::lock_above;
use crate::domain::access::opposition::is_opposed;
use crate::domain::access::people::not_staffed_on;
use crate::domain::access::request::Id;
use crate::domain::kernel::{Arg, Instant, Kind, Message, message};

/// What would keep somebody out whatever the staffing says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wall {
    /// A conflict of the user or one of their groups with this asset.
    Conflict { asset: Id, principal: Id },
    /// An active opposing team set.
    Opposing,
}

/// What keeps somebody out of an asset although they are on the staffing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Barrier {
    Wall(Wall),
    /// P7: this client or client group is limited to its staffing, and they aren't on that.
    Lock(Id),
}

impl Barrier {
    /// What is said of it to those whose business it isn't.
    pub fn some(self) -> &'static str {
        match self {
            Barrier::Wall(_) => "behind a wall",
            Barrier::Lock(_) => "not on a staffing above",
        }
    }

    /// What it is, in words.
    pub fn words(self, names: &dyn Fn(Id) -> String) -> String {
        self.message(&|id| names(id).into()).to_string()
    }

    /// The same, with the things that it names.
    pub fn message(self, names: &dyn Fn(Id) -> Arg) -> Message {
        match self {
            Barrier::Wall(Wall::Conflict { asset, .. }) => {
                message!("conflicted on {asset}", asset = names(asset))
            }
            Barrier::Wall(Wall::Opposing) => "opposing team".into(),
            Barrier::Lock(lock) => message!("not on the staffing of {lock}", lock = names(lock)),
        }
    }
}

/// S7, P7: what keeps the user out of the asset; of a case that they may enter, out of which of its matters.
/// For a group ask for each of its members.
pub fn barriers<F: Facts>(facts: &F, asset: Id, user: Id, at: Instant) -> Vec<(Barrier, Vec<Id>)> {
    let place = facts.place(asset);
    if let Some(bar) = bar(facts, asset, &place, user, at) {
        return vec![(bar, vec![asset])];
    }
    let mut barriers: Vec<(Barrier, Vec<Id>)> = Vec::new();
    if place.kind == Kind::Case {
        facts.any_below(asset, |matter| {
            if let Some(bar) = bar(facts, matter, &facts.place(matter), user, at) {
                match barriers.iter_mut().find(|(known, _)| *known == bar) {
                    Some((_, from)) => from.push(matter),
                    None => barriers.push((bar, vec![matter])),
                }
            }
            false
        });
    }
    barriers
}

/// What keeps the user out of this very asset: walls before locks, as in the decision.
fn bar<F: Facts>(facts: &F, on: Id, place: &Place, user: Id, at: Instant) -> Option<Barrier> {
    let conflict = |asset: Id| {
        let mut found = None;
        any_conflict(facts, asset, user, |principal| {
            found = Some(Barrier::Wall(Wall::Conflict { asset, principal }));
            true
        });
        found
    };
    let opposed = || is_opposed(facts, on, place, user, at).then_some(Barrier::Wall(Wall::Opposing));
    let outside = |lock: &Id| not_staffed_on(facts, *lock, &[user], at) == [user];
    let lock = || lock_above(facts, place).filter(outside).map(Barrier::Lock);
    place.covering(on).find_map(conflict).or_else(opposed).or_else(lock)
}

/// X1, X2, X5: is the user kept out of the asset by a wall, whatever grants?
pub fn is_excluded<F: Facts>(facts: &F, asset: Id, user: Id, at: Instant) -> bool {
    let place = facts.place(asset);
    place.covering(asset).any(|asset| any_conflict(facts, asset, user, |_| true))
        || is_opposed(facts, asset, &place, user, at)
}

/// X1: the user's own conflict with this very asset and those of the user's groups, disabled ones too.
pub fn any_conflict<F: Facts>(facts: &F, asset: Id, user: Id, mut test: impl FnMut(Id) -> bool) -> bool {
    facts.has_conflicts(asset)
        && (facts.has_conflict(asset, user) && test(user)
            || facts.any_group(user, |membership| {
                facts.has_conflict(asset, membership.group) && test(membership.group)
            }))
}
