//! Looking up what a command names, and what is said when it isn't there.

use super::error::{Error, Result};
use crate::domain::kernel::{
    Arg, Context, Kind, Message, Object, RESERVED_SCOPES, State, Text, command, described, message, nearest,
};
use crate::domain::model::commands::{MEMO_OUTBOX, NOUN_LIST, SYSTEM_ADD};
use crate::domain::model::{Item, Library, catalogue};
use crate::store::Session;

/// What both kinds of command look things up with.
pub trait LookUp {
    fn state(&self) -> &State<'_>;
    fn session(&self) -> &Session<'_>;
    fn context(&self) -> &Context;

    /// May the actor be told about this object? What is to be changed is asked about when it changes.
    ///
    /// # Errors
    /// When not (8).
    fn admit(&self, _object: Object) -> Result {
        Ok(())
    }

    /// The same object, spelled as its record is.
    ///
    /// # Errors
    /// When there is none (5).
    fn must_exist(&self, object: Object) -> Result<Object> {
        let found = self.state().spelled(object);
        let policy_role = object.kind == Kind::Role
            && object.scope() == "policy"
            && catalogue::is_policy_role(object.name());
        match found.or(policy_role.then_some(object)) {
            Some(found) => {
                self.admit(found)?;
                Ok(found)
            }
            None => Err(missing(self.session(), object)),
        }
    }
}

/// That a scope is one of the firm's own, or a library that there is.
///
/// # Errors
/// When it can't be one (4) or there is none (5).
pub fn scope_must_exist(look_up: &impl LookUp, scope: &str) -> Result {
    if RESERVED_SCOPES.iter().any(|own| own.eq_ignore_ascii_case(scope)) {
        return Ok(());
    }
    let library = Object::parse(Kind::Library, scope).map_err(Error::value)?;
    if look_up.state().exists(library) { Ok(()) } else { Err(missing(look_up.session(), library)) }
}

/// "there is no matter `1002`", with the nearest that there is.
pub fn missing(session: &Session<'_>, object: Object) -> Error {
    let hint = hint_for_missing(session, object);
    Error::not_found(format!("there is no {}", described(object))).hint(hint)
}

/// What to try where an object was not found.
pub(super) fn hint_for_missing(session: &Session<'_>, object: Object) -> Message {
    if object.kind.is_item()
        && let Some(item) = State::new(session).entity::<Item>(object)
    {
        let kind = item.item_kind();
        return message!("`{id}` is a {kind}: write `{item}`", id = item.id, kind, item = item.id.0);
    }
    match nearest_id(session, object) {
        Some(near) => message!("did you mean `{near}`?", near),
        None if object.kind == Kind::System => {
            message!("{run} registers it", run = command!(SYSTEM_ADD, system = Arg::Id(object)))
        }
        None if object.kind == Kind::Outbox => {
            message!("{run} shows what there is", run = command!(MEMO_OUTBOX))
        }
        None => message!("{run} shows what there is", run = command!(NOUN_LIST, noun = object.kind.noun())),
    }
}

/// What exists and is most like this object: a group of the same name elsewhere, else the nearest id
/// within its scope if it has one.
pub fn nearest_id(session: &Session<'_>, object: Object) -> Option<String> {
    if object.kind == Kind::Role && object.scope() == "policy" {
        let roles = catalogue::policy_roles().iter().map(|role| role.name.as_str());
        return nearest(object.name(), roles).map(str::to_owned);
    }
    let state = State::new(session);
    if object.kind == Kind::Group {
        let libraries = state.all::<Library>();
        let scopes = libraries.iter().map(|library| library.id.0.id.as_str()).chain(["global"]);
        let named = |scope| Object::parse(Kind::Group, &format!("{scope}/{}", object.name())).ok();
        let mut elsewhere = scopes.filter_map(named).filter(|other| *other != object);
        if let Some(other) = elsewhere.find(|other| state.exists(*other)) {
            return Some(other.to_string());
        }
    }
    let named = |id: &String| Object::new(object.kind, Text::new(id));
    let mut found: Vec<Object> = session.ids_like(object).ok()?.iter().map(named).collect();
    found.retain(|other| other.scope().eq_ignore_ascii_case(object.scope()));
    for _ in 0..20 {
        let near = nearest(object.name(), found.iter().map(|other| other.name()))?;
        let (same, rest): (Vec<Object>, Vec<Object>) =
            found.into_iter().partition(|other| other.name() == near);
        if same.iter().any(|other| state.exists(*other)) {
            return Some(near.to_owned());
        }
        // The database remembers the names of what is deleted.
        found = rest;
    }
    None
}
