//! `imctl user show`: a user with everything that is theirs.

use super::password_state::password_state;
use crate::cli::app::{App, Reading};
use crate::cli::args::UserArg;
use crate::cli::error::Result;
use crate::cli::nouns::role::values::values;
use crate::cli::records;
use crate::domain::kernel::{Cell, Object};
use crate::domain::model::{
    Group, GroupMember, LibraryUser, NRTADMIN, RoleAssignment, SUPERSEDED, Staffing, User, catalogue,
};
use crate::output::Answer;
use serde_json::{Map, Value, json};

/// Runs the command.
pub fn show(app: &App, id: &UserArg) -> Result<Answer> {
    records::show::<User, _>(app, id, |reading, user, listing| {
        let set = reading.session.password(user.id.0)?.is_some();
        listing.add_column("password", |_| password_state(user, set).word().into());
        let memberships = reading.state.by(GroupMember::user, user.id);
        let mut groups: Vec<String> = memberships.iter().map(|m| m.group.0.to_string()).collect();
        groups.sort();
        let groups_of: Vec<Object> = memberships.iter().map(|m| m.group.0).collect();
        let mut assigned = reading.state.by(RoleAssignment::principal, user.id);
        for group in &groups_of {
            if reading.state.entity::<Group>(*group).is_some_and(|group| group.enabled.0) {
                assigned.extend(reading.state.by(RoleAssignment::principal, *group));
            }
        }
        let mut roles: Vec<String> = assigned.iter().map(|row| row.role.show()).collect();
        roles.sort();
        roles.dedup();
        let mut libraries = reading.state.by(LibraryUser::user, user.id);
        libraries.sort_by_key(|row| row.library.0.order());
        let (places, privileges, staffing) = (
            places(&libraries, &groups_of),
            privileges(reading, &libraries, &groups_of, &assigned),
            staffing(reading, user, &groups_of),
        );
        let in_words = reading.app.is_for_people();
        let value = |words: &dyn Fn(&Value) -> String, value: &Value| {
            if in_words { words(value).into() } else { value.clone() }
        };
        listing.add_column("libraries", |_| value(&words_of_places, &places));
        listing.add_column("groups", |_| groups.clone().into());
        listing.add_column("roles", |_| roles.clone().into());
        listing.add_column("privileges", |_| value(&words_of_privileges, &privileges));
        listing.add_column("staffing", |_| value(&words_of_staffing, &staffing));
        Ok(())
    })
}

fn is_nrtadmin(library: Object, groups: &[Object]) -> bool {
    groups.iter().any(|group| group.library() == Some(library) && group.name().eq_ignore_ascii_case(NRTADMIN))
}

fn places(libraries: &[LibraryUser], groups: &[Object]) -> Value {
    let json = |row: &LibraryUser| {
        let role = row.role.map_or("", |role| role.0.name());
        let nrtadmin = is_nrtadmin(row.library.0, groups);
        json!({"library": row.library.show(), "role": role, "allow_logon": row.allow_logon.0, "nrtadmin": nrtadmin})
    };
    libraries.iter().map(json).collect()
}

fn words_of_places(places: &Value) -> String {
    let words = |place: &Value| {
        let mut inner = vec![place["role"].as_str().unwrap_or_default()];
        if place["nrtadmin"] == true {
            inner.push(NRTADMIN);
        }
        if place["allow_logon"] == false {
            inner.push("sign-in disabled");
        }
        format!("{} ({})", place["library"].as_str().unwrap_or_default(), inner.join(", "))
    };
    joined(places, &words)
}

/// What the user may do in each scope: the role's values, with what NRTADMIN has whatever the role says (R6);
/// of several global or policy roles the most.
fn privileges(
    reading: &Reading<'_, '_>,
    libraries: &[LibraryUser],
    groups: &[Object],
    assigned: &[RoleAssignment],
) -> Value {
    let mut all = Map::new();
    for row in libraries {
        let Some(role) = row.role else { continue };
        let nrtadmin = is_nrtadmin(row.library.0, groups);
        let value = |(privilege, value): (&catalogue::Privilege, String)| {
            let own = nrtadmin && SUPERSEDED.contains(&privilege.key.as_str());
            (privilege.key.clone(), Value::from(if own { "granted".to_owned() } else { value }))
        };
        let map: Map<_, _> = values(reading.state, role).into_iter().map(value).collect();
        all.insert(row.library.show(), map.into());
    }
    for scope in ["global", "policy"] {
        let mut map = Map::new();
        for row in assigned.iter().filter(|row| row.role.0.scope() == scope) {
            for (privilege, value) in values(reading.state, row.role) {
                let rank =
                    |value: &str| ["denied", "administered", "granted"].iter().position(|v| *v == value);
                let known = map.get(&privilege.key).and_then(Value::as_str).and_then(rank);
                if known < rank(&value) {
                    map.insert(privilege.key.clone(), value.into());
                }
            }
        }
        if !map.is_empty() {
            all.insert(scope.to_owned(), map.into());
        }
    }
    all.into()
}

/// Only what is more than denied.
fn words_of_privileges(privileges: &Value) -> String {
    let mut scopes = Vec::new();
    for (scope, map) in privileges.as_object().into_iter().flatten() {
        let said: Vec<String> = map
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(key, value)| match value.as_str()? {
                "denied" | "none" => None,
                "granted" => Some(key.clone()),
                level => Some(format!("{key}={level}")),
            })
            .collect();
        scopes.push(format!(
            "{scope}: {}",
            if said.is_empty() { "nothing".to_owned() } else { said.join(", ") }
        ));
    }
    scopes.join("; ")
}

/// The assets that the user, or a group of theirs, is on the staffing of.
fn staffing(reading: &Reading<'_, '_>, user: &User, groups: &[Object]) -> Value {
    let members = std::iter::once(user.id.0).chain(groups.iter().copied());
    let mut rows: Vec<Staffing> =
        members.flat_map(|member| reading.state.by(Staffing::member, member)).collect();
    rows.sort_by_key(|row| (row.asset.0.order(), row.member.0.order()));
    let json = |row: &Staffing| {
        let until = row.until.map(|until| Some(until).show());
        json!({"asset": row.asset.show(), "member": row.member.show(), "type": row.kind.show(), "until": until})
    };
    rows.iter().map(json).collect()
}

fn words_of_staffing(rows: &Value) -> String {
    let words = |row: &Value| {
        let text = |key: &str| row[key].as_str().unwrap_or_default();
        let mut inner = vec![text("type").to_owned()];
        if text("member").starts_with("group:") {
            inner.push(text("member").to_owned());
        }
        if !text("until").is_empty() {
            inner.push(format!("until {}", text("until")));
        }
        format!("{} ({})", text("asset"), inner.join(", "))
    };
    joined(rows, &words)
}

fn joined(list: &Value, words: &dyn Fn(&Value) -> String) -> String {
    list.as_array().into_iter().flatten().map(words).collect::<Vec<_>>().join(", ")
}
