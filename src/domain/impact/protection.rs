//! Protections that changes take away (K1): walls, holds, restrictions, locks, and memos that must be acknowledged.
//! Whoever takes one away is asked, whether or not somebody gains by it now.

use crate::domain::access::{Facts, StateFacts, governing};
use crate::domain::kernel::{Change, Instant, Message, Object, Record, State, Stored, message};
use crate::domain::model::{
    Client, Conflict, DEEPEST, Hold, HoldAsset, HoldCustodian, Item, Matter, Memo, OpposingSet, OpposingSide,
    Policy, Security, workspace_of,
};

/// What is no longer protected after the changes, a sentence each. What goes with the very thing that it protected
/// isn't missed, nor a lock where the command was told to open locks (P7).
pub fn protections_lost(state: &State<'_>, now: Instant, opens_locks: bool) -> Vec<Message> {
    let mut lost = Vec::new();
    walls(state, &mut lost);
    holds(state, now, &mut lost);
    restrictions(state, opens_locks, &mut lost);
    items(state, &mut lost);
    for (was, will) in sides::<Memo>(state) {
        let asks = |memo: Option<Memo>| memo.is_some_and(|memo| memo.acknowledge.0);
        if asks(Some(was)) && !asks(will) && state.exists(was.asset.0) {
            lost.push(message!("the memo of {asset} needs no acknowledgement any more", asset = was.asset));
        }
    }
    lost
}

/// The rows that were there, each before and after its change.
fn sides<R: Record>(state: &State<'_>) -> Vec<(R, Option<R>)> {
    let mut found = Vec::new();
    state.each_row_change(R::SCHEMA, &mut |change| {
        if change.before.is_some() && change.is_effective() {
            let change: Change<R> = change.of();
            found.extend(change.before.map(|before| (*before, change.after)));
        }
    });
    found
}

/// X1, X2.
fn walls(state: &State<'_>, lost: &mut Vec<Message>) {
    for (was, will) in sides::<Conflict>(state) {
        if will.is_none() && state.exists(was.asset.0) {
            lost.push(message!(
                "the conflict of {principal} with {asset} goes",
                principal = was.principal,
                asset = was.asset
            ));
        }
    }
    for (was, will) in sides::<OpposingSet>(state) {
        if was.active.0 && !will.is_some_and(|set| set.active.0) {
            lost.push(message!("opposing team set {set} is out of force", set = was.id.0.id));
        }
    }
    for (was, will) in sides::<OpposingSide>(state) {
        let set = state.entity::<OpposingSet>(was.set);
        let was_active =
            state.before::<OpposingSet>(&[Stored::Object(was.set.0)]).is_some_and(|set| set.active.0);
        let moved = will.is_none_or(|will| will.side != was.side);
        if moved && was_active && set.is_some_and(|set| set.active.0) && state.exists(was.asset.0) {
            lost.push(message!(
                "{asset} is no longer on its side of opposing team set {set}",
                asset = was.asset,
                set = was.set.0.id
            ));
        }
    }
}

/// H1.
fn holds(state: &State<'_>, now: Instant, lost: &mut Vec<Message>) {
    for (was, will) in sides::<Hold>(state) {
        if was.is_active(now) && !will.is_some_and(|hold| hold.is_active(now)) {
            lost.push(message!("hold {hold} holds nothing any more", hold = was.id.0.id));
        }
    }
    let holds_on = |hold: Object| state.entity::<Hold>(hold).is_some_and(|hold| hold.is_active(now));
    for (was, will) in sides::<HoldAsset>(state) {
        if will.is_none() && holds_on(was.hold.0) && state.exists(was.asset.0) {
            lost.push(message!(
                "{asset} is no longer under hold {hold}",
                asset = was.asset,
                hold = was.hold.0.id
            ));
        }
    }
    for (was, will) in sides::<HoldCustodian>(state) {
        if will.is_none() && holds_on(was.hold.0) {
            lost.push(message!(
                "{user} is no custodian of hold {hold} any more",
                user = was.user,
                hold = was.hold.0.id
            ));
        }
    }
}

/// P2, P4: what governs an asset is open now, or lets more than its staffing into what is below.
fn restrictions(state: &State<'_>, opens_locks: bool, lost: &mut Vec<Message>) {
    let (before, after) = (StateFacts::before(state), StateFacts::new(state));
    let mut assets: Vec<Object> = sides::<Matter>(state).into_iter().map(|(was, _)| was.id.0).collect();
    assets.extend(sides::<Client>(state).into_iter().map(|(was, _)| was.id.0));
    let policies = sides::<Policy>(state);
    assets.extend(policies.iter().map(|(was, _)| was.asset.0));
    assets.sort_by_key(|asset| asset.order());
    assets.dedup();
    let restricted =
        |facts: &StateFacts<'_, '_>, asset: Object| governing(facts, facts.id(asset)).policy.restricted;
    let opened = |asset: Object| restricted(&before, asset) && !restricted(&after, asset);
    for asset in assets.into_iter().filter(|asset| state.existed(*asset) && state.exists(*asset)) {
        if opened(asset) {
            lost.push(message!("{asset} is restricted no longer", asset));
        }
    }
    for (was, will) in policies {
        let locks = |policy: &Policy| {
            policy.limited_to_staffing.0 && policy.security_or_default() == Security::Restricted
        };
        let (asset, stays) = (was.asset.0, will.is_some_and(|will| locks(&will)));
        if !opens_locks && locks(&was) && !stays && state.exists(asset) && !opened(asset) {
            lost.push(message!("{asset} is no longer limited to its staffing", asset));
        }
    }
}

/// A8: an item leaves the matter whose policy or walls governed it, by its own column or with what it is moved to.
fn items(state: &State<'_>, lost: &mut Vec<Message>) {
    let before = StateFacts::before(state);
    let in_force =
        |side: &OpposingSide| state.entity::<OpposingSet>(side.set).is_some_and(|set| set.active.0);
    let is_protected = |matter: Object| {
        let id = before.id(matter);
        governing(&before, id).policy.restricted
            || before.place(id).covering(id).filter_map(|asset| before.object(asset)).any(|asset| {
                !state.by(Conflict::asset, asset).is_empty()
                    || state.by(OpposingSide::asset, asset).iter().any(in_force)
            })
    };
    for (was, will) in sides::<Item>(state) {
        let Some(will) = will else { continue };
        let matter = matter_before(state, &was);
        if let Some(matter) = matter.filter(|matter| is_protected(*matter))
            && workspace_of(state, &will).and_then(|workspace| workspace.matter).map(|now| now.0)
                != Some(matter)
        {
            let item = Object::new(will.item_kind().kind(), will.id.0.id);
            lost.push(message!("{item} leaves {matter}, whose policy and walls governed it", item, matter));
        }
    }
}

/// The matter of the workspace that an item was in before the changes.
fn matter_before(state: &State<'_>, item: &Item) -> Option<Object> {
    let mut item = *item;
    for _ in 0..=DEEPEST {
        match item.parent {
            Some(parent) => item = state.before::<Item>(&[Stored::Object(parent.0)])?,
            None => return item.matter.map(|matter| matter.0),
        }
    }
    None
}
