//! Findings about content: entries and owners that don't do what they seem to (W2, W4).

use crate::domain::access::{Facts, Id, Level, Need, Request, decide};
use crate::domain::findings::kinds::FindingKind;
use crate::domain::findings::search::{Search, few};
use crate::domain::kernel::{Arg, Kind, Object, Text, command, message};
use crate::domain::model::commands::{ITEM_GRANT, ITEM_REVOKE};
use crate::domain::model::{DefaultSecurity, Entry, IMANAGE_WORK, Item, security_source};
use rustc_hash::FxHashMap;

pub(super) fn search(search: &mut Search<'_, '_>) {
    let mut entries: FxHashMap<Object, Vec<Entry>> = FxHashMap::default();
    for entry in search.rows::<Entry>() {
        entries.entry(entry.item.0).or_default().push(entry);
    }
    for item in search.rows::<Item>() {
        let source = security_source(search.state, &item).unwrap_or(item);
        let counting = entries.get(&source.id.0).map(Vec::as_slice).unwrap_or_default();
        owner(search, &item, counting);
        if !item.inherits() {
            nobody(search, &item, counting);
        }
        against_policy(search, &item, entries.get(&item.id.0).map(Vec::as_slice).unwrap_or_default());
    }
    of_nobody(search, &entries);
}

/// The item as people refer to it.
fn reference(item: &Item) -> Object {
    Object::new(item.item_kind().kind(), item.id.0.id)
}

/// Does the entry name the user, or a group of theirs, enabled or not?
fn names(search: &Search<'_, '_>, entry: &Entry, user: Id) -> bool {
    let principal = search.names.id(entry.principal);
    principal == user || search.facts.any_group(user, |membership| membership.group == principal)
}

/// W4: a denial beats owning.
fn owner(search: &mut Search<'_, '_>, item: &Item, entries: &[Entry]) {
    let Some(owner) = item.owner else { return };
    let user = search.names.id(owner);
    let denies = |entry: &&Entry| entry.access == Some(Level::NoAccess) && names(search, entry, user);
    if let Some(entry) = entries.iter().find(denies) {
        let text = message!(
            "{owner} owns {item}, and the entry of {principal} denies it",
            owner,
            item = reference(item),
            principal = entry.principal
        );
        let remedy = command!(ITEM_REVOKE, item = entry.item, principal = entry.principal);
        search.add(FindingKind::OwnerShutOut, reference(item), text, remedy);
    }
}

/// W4: private, and nobody named who could come.
fn nobody(search: &mut Search<'_, '_>, item: &Item, entries: &[Entry]) {
    let grants = |entry: &Entry| {
        entry.access > Some(Level::NoAccess) && search.somebody(search.names.id(entry.principal))
    };
    let owned = item.owner.is_some_and(|owner| search.may_sign_in(search.names.id(owner)));
    if item.security_or_default() == DefaultSecurity::Private && !owned && !entries.iter().any(grants) {
        let text = message!("{item} is private, and nobody is named who may open it", item = reference(item));
        let remedy = command!(ITEM_GRANT, item = item.id, principal = "USER", level = "read_write");
        search.add(FindingKind::ItemOfNobody, reference(item), text, remedy);
    }
}

/// Users whom the workspace lets in and the policy of its matter doesn't, at any rate in iManage Work.
fn against_policy(search: &mut Search<'_, '_>, item: &Item, entries: &[Entry]) {
    let Some(matter) = item.matter else { return };
    let system = search.names.id(Object::new(Kind::System, Text::new(IMANAGE_WORK)));
    let object = search.names.id(matter);
    let shut_out = |entry: &&Entry| {
        let user = search.names.id(entry.principal);
        entry.access > Some(Level::NoAccess)
            && entry.principal.0.kind == Kind::User
            && search.may_sign_in(user)
            && !decide(search.facts, &Request { user, object, system, at: search.now, need: Need::default() })
                .allow
    };
    let names: Vec<Arg> = entries.iter().filter(shut_out).map(|entry| entry.principal.into()).collect();
    if !names.is_empty() {
        let text = message!(
            "{item} grants access to users whom the policy of {matter} keeps out: {names}",
            item = reference(item),
            matter = matter.0,
            names = few(names)
        );
        search.note(FindingKind::EntryAgainstPolicy, reference(item), text);
    }
}

/// G2: grants to those who can't come. One finding for each of them.
fn of_nobody(search: &mut Search<'_, '_>, entries: &FxHashMap<Object, Vec<Entry>>) {
    let mut places: FxHashMap<Object, Vec<Arg>> = FxHashMap::default();
    for entry in entries.values().flatten() {
        if entry.access > Some(Level::NoAccess) && !search.somebody(search.names.id(entry.principal)) {
            places.entry(entry.principal.0).or_default().push(
                search
                    .state
                    .entity::<Item>(entry.item)
                    .map_or_else(|| Arg::from(entry.item), |item| reference(&item).into()),
            );
        }
    }
    for (principal, items) in places {
        let id = search.names.id(principal);
        let why = match (search.facts.is_group(id), search.is_enabled(id)) {
            (false, _) => "may not sign in",
            (true, false) => "is disabled",
            (true, true) => "has nobody who may sign in",
        };
        let text =
            message!("{principal} {why} and has entries on {names}", principal, why, names = few(items));
        search.note(FindingKind::EntryOfNobody, principal, text);
    }
}
