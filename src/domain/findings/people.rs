//! Findings about people, groups and roles, and about ids that mislead.

use crate::domain::access::Facts;
use crate::domain::actor::Guarded;
use crate::domain::findings::kinds::FindingKind;
use crate::domain::findings::search::{FIRM, Search, few};
use crate::domain::kernel::{Arg, Object, command, counted, is_harmful, message};
use crate::domain::model::commands::ROLE_DELETE;
use crate::domain::model::{
    Case, Client, ClientGroup, Group, Library, LibraryUser, Matter, OpposingSet, Role, RoleAssignment,
    Staffing, System, User, UserKind, is_built_in,
};
use rustc_hash::{FxHashMap, FxHashSet};

pub(super) fn search(search: &mut Search<'_, '_>, has_password: &dyn Fn(Object) -> bool) {
    staffed(search);
    passwords(search, has_password);
    roles(search);
    ids::<User>(search);
    ids::<Group>(search);
    ids::<Library>(search);
    ids::<ClientGroup>(search);
    ids::<Client>(search);
    ids::<Case>(search);
    ids::<Matter>(search);
    ids::<System>(search);
    ids::<OpposingSet>(search);
}

/// Members of staffings who can't come in.
fn staffed(search: &mut Search<'_, '_>) {
    let mut places: FxHashMap<Object, Vec<Arg>> = FxHashMap::default();
    for row in search.state.all::<Staffing>() {
        let member = search.names.id(row.member);
        let is_group = search.facts.is_group(member);
        let shut = if is_group {
            !search.is_enabled(member) || !search.facts.any_member(member, |_| true)
        } else {
            !search.may_sign_in(member)
        };
        if shut && row.until.is_none_or(|until| search.now < until) {
            places.entry(row.member.0).or_default().push(row.asset.into());
        }
    }
    for (member, assets) in places {
        let id = search.names.id(member);
        let (kind, why) = match (search.facts.is_group(id), search.is_enabled(id)) {
            (false, _) => (FindingKind::DisabledUserStaffed, "may not sign in"),
            (true, false) => (FindingKind::DisabledGroupStaffed, "is disabled"),
            (true, true) => (FindingKind::EmptyGroupStaffed, "has no members"),
        };
        let text =
            message!("{member} {why} and is on the staffing of {names}", member, why, names = few(assets));
        search.note(kind, member, text);
    }
}

/// U4.
fn passwords(search: &mut Search<'_, '_>, has_password: &dyn Fn(Object) -> bool) {
    let users = search.rows::<User>();
    let without =
        |user: &&User| user.kind == UserKind::Virtual && user.allow_logon.0 && !has_password(user.id.0);
    let names: Vec<Arg> = users.iter().filter(without).map(|user| user.id.into()).collect();
    if !names.is_empty() {
        let text = message!(
            "{count} may sign in without a password: {names}",
            count = counted(names.len(), "virtual user"),
            names = few(names)
        );
        search.note(FindingKind::NoPassword, FIRM, text);
    }
}

/// R4.
fn roles(search: &mut Search<'_, '_>) {
    let mut held: FxHashSet<Object> = FxHashSet::default();
    held.extend(search.state.all::<LibraryUser>().iter().filter_map(|row| row.role.map(|role| role.0)));
    held.extend(search.state.all::<RoleAssignment>().iter().map(|row| row.role.0));
    for role in search.rows::<Role>() {
        let object = role.name.0;
        // Who holds a service role is for the services to say.
        if held.contains(&object) || is_built_in(role.name) || object.scope() == "service" {
            continue;
        }
        let remedy = command!(ROLE_DELETE, role = object.name(), scope = object.scope());
        search.add(FindingKind::UnusedRole, object, message!("nobody holds {object}", object), remedy);
    }
}

/// Ids of one kind that look like another's, or hold what can't be seen.
fn ids<R: Guarded>(search: &mut Search<'_, '_>) {
    let mut looks: FxHashMap<String, Vec<Object>> = FxHashMap::default();
    for row in search.rows::<R>() {
        let Some(object) = row.row()[0].object() else { continue };
        if object.id.as_str().chars().any(is_invisible) {
            let text =
                message!("the id of {id} has an invisible character", id = written_out(&object.to_string()));
            search.note(FindingKind::InvisibleCharacter, object, text);
        }
        let plain: String = object.id.as_str().chars().filter(|c| !is_invisible(*c)).collect();
        looks.entry(unicode_security::skeleton(&plain).collect()).or_default().push(object);
    }
    for mut objects in looks.into_values().filter(|objects| objects.len() > 1) {
        objects.sort_by_key(|object| object.order());
        let name = |object: &Object| match object.id.as_str() {
            id if id.is_ascii() => Arg::from(*object),
            id => message!("{object} ({id})", object = *object, id = id.escape_default().to_string()).into(),
        };
        let names: Vec<Arg> = objects.iter().map(name).collect();
        let text =
            message!("{count} look alike: {names}", count = counted(names.len(), "id"), names = few(names));
        search.note(FindingKind::LookAlike, objects[0], text);
    }
}

/// Takes no room, or changes the direction of what follows: in an id that is more than what every output
/// writes out.
fn is_invisible(c: char) -> bool {
    is_harmful(c)
        || matches!(c,
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200c}' | '\u{200d}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0080}'..='\u{e0fff}')
}

/// An id with its invisible characters written out.
fn written_out(id: &str) -> String {
    let shown = |c: char| if is_invisible(c) { c.escape_unicode().to_string() } else { c.to_string() };
    id.chars().map(shown).collect()
}
