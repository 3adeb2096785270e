//! The rules on opposing team sets: sides have nothing in common (X2).

use crate::domain::access::Facts;
use crate::domain::kernel::{
    Arg, Author, Change, Class, Given, Name, Object, OpposingSetId, Record, Spot, command, message,
};
use crate::domain::law::overlap::Overlap;
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::commands::OPPOSING_ADD_SIDE;
use crate::domain::model::tree::all_below;
use crate::domain::model::{OpposingSet, OpposingSide};

impl Ruled for OpposingSet {
    const IS_WALL: bool = true;

    fn fill(&mut self, _before: Option<&Self>, _given: Given, _author: &Author) {
        if self.name.0.is_empty() {
            self.name = Name(self.id.0.id);
        }
    }

    fn follow(change: &Change<Self>, rules: &Rules<'_, '_>) {
        if let (Some(set), None) = (&change.before, &change.after)
            && !rules.choices.alone
        {
            for row in rules.state.by(OpposingSide::set, set.id) {
                rules.state.remove(&row, change.origin);
            }
        }
    }

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(set) = &change.after else { return };
        if change.differs(OpposingSet::active) {
            check_sides(change, set.id, rules, |_| true);
            check_active(change, set.id, rules);
        }
    }
}

impl Ruled for OpposingSide {
    const IS_WALL: bool = true;

    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        match (&change.before, &change.after) {
            (_, Some(row)) => {
                check_sides(change, row.set, rules, |overlap| overlap.between.contains(row));
            }
            (Some(row), None) => check_active(change, row.set, rules),
            (None, None) => {}
        }
    }
}

/// X2: a set that is in force has two sides or more.
fn check_active<R: Record>(change: &Change<R>, set: OpposingSetId, rules: &Rules<'_, '_>) {
    if !rules.state.entity::<OpposingSet>(set).is_some_and(|s| s.active.0) {
        return;
    }
    let mut sides: Vec<_> =
        rules.state.by(OpposingSide::set, set).iter().map(|row| row.side.0.key().number()).collect();
    sides.sort_unstable();
    sides.dedup();
    if sides.len() < 2 {
        let message = message!(
            "an active opposing team set has two sides or more; `{set}` has {sides}",
            set,
            sides = sides.len()
        );
        let hint = command!(OPPOSING_ADD_SIDE, set, asset = Arg::Place("ASSET…"), side = "2");
        rules.refuse_with(change, "X2", Class::State, Spot::whole(), message, hint);
    }
}

/// X2: no asset on two sides, none above or below one of another side, no matter under two sides. Reports
/// the first overlap that the change is about. Returns whether there is none.
fn check_sides<R: Record>(
    change: &Change<R>,
    set: OpposingSetId,
    rules: &Rules<'_, '_>,
    is_about: impl Fn(&Overlap) -> bool,
) -> bool {
    let overlaps = rules.overlaps(set);
    let Some(Overlap { between: [other, row], shared }) = overlaps.iter().find(|overlap| is_about(overlap))
    else {
        return true;
    };
    let message = if other.asset == row.asset {
        message!(
            "`{asset}` is on the sides `{one}` and `{other}` of `{set}`",
            asset = row.asset,
            one = other.side.0,
            other = row.side.0,
            set
        )
    } else {
        message!(
            "`{one}` on side `{its_side}` of `{set}` and `{asset}` on side `{side}` both cover `{shared}`",
            one = other.asset,
            its_side = other.side.0,
            set,
            asset = row.asset,
            side = row.side.0,
            shared = *shared
        )
    };
    rules.refuse(change, "X2", Class::State, Spot::whole(), message);
    false
}

/// X2, when a matter or client moved: the sets that it, or what is above or below it, is on a side of.
pub(crate) fn check_moved<R: Record>(change: &Change<R>, asset: Object, rules: &Rules<'_, '_>) {
    let facts = &rules.facts;
    let touched = all_below(rules.state, asset);
    let mut sets: Vec<OpposingSetId> = Vec::new();
    for asset in touched.iter().map(|asset| facts.id(*asset)) {
        for above in facts.place(asset).covering(asset).filter_map(|above| facts.object(above)) {
            for row in rules.state.by(OpposingSide::asset, above) {
                if !sets.contains(&row.set) {
                    sets.push(row.set);
                }
            }
        }
    }
    for set in sets {
        if !check_sides(change, set, rules, |overlap| touched.contains(&overlap.shared)) {
            return;
        }
    }
}
