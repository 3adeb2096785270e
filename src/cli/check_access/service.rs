//! `imctl check-access USER service:S --permission KEY`: may a user do something on a service (C1, C2)?

use super::reply::{bare, wants_reasons, with_reasons};
use crate::cli::args::{PermissionArg, ServiceArg, UserArg};
use crate::cli::context::App;
use crate::cli::error::{Error, Result};
use crate::cli::look_up::missing;
use crate::cli::question::{Circumstances, find};
use crate::cli::work::{Reading, name};
use crate::domain::access::Explanation;
use crate::domain::access::permission::{Permission, Permissions};
use crate::domain::kernel::{Cell, Instant, Object, command, message};
use crate::domain::model::commands::PRIVILEGE_LIST_SCOPE;
use crate::domain::model::{Service, User};
use crate::output::Answer;
use crate::output::explain::{Asked, Verdict};

/// What is asked about a service.
pub struct PermissionQuestion<'a> {
    pub circumstances: &'a Circumstances,
    pub permission: Permission,
    pub explain: bool,
}

/// Runs the command: exit 0 for "allowed", 3 for "denied".
///
/// # Errors
/// When a name is unknown (5), or something is asked that services don't have (2).
pub fn run(
    app: &App,
    asked: &PermissionQuestion<'_>,
    user: &UserArg,
    service: &ServiceArg,
) -> Result<Answer> {
    asked.circumstances.ask(app, |reading| {
        let (_, user) = find(reading, user)?;
        let (_, service) = find(reading, service)?;
        reading.may_ask(user, service)?;
        let at = asked.circumstances.time(reading)?;
        let (named, told, verdict) = ask(reading, user, service, asked.permission, at)?;
        if wants_reasons(app, asked.explain) {
            with_reasons(reading, named, told, verdict)
        } else {
            Ok(bare(named, verdict))
        }
    })
}

/// The answer with its reasons.
///
/// # Errors
/// When there is no such user or service (5).
pub fn ask(
    reading: &Reading<'_, '_>,
    user: Object,
    service: Object,
    permission: Permission,
    at: Instant,
) -> Result<(Asked, Explanation, Verdict)> {
    let row = |object| missing(reading.session, object);
    let user = reading.state.entity::<User>(user).ok_or_else(|| row(user))?;
    let service = reading.state.entity::<Service>(service).ok_or_else(|| row(service))?;
    let permissions = Permissions::of(reading.state, &service);
    let (told, via) = permissions.explain(reading.state, &user, permission);
    reading.session.failure()?;
    let asked = Asked {
        user: user.id.show(),
        object: service.id.0.to_string(),
        system: String::new(),
        at,
        permission: Some(&permission.key),
    };
    let verdict = Verdict::new(told.decision, via.to_string(), &|id| name(reading.session, id));
    Ok((asked, told, verdict))
}

/// The permission that is asked about; nothing else can be asked about a service.
///
/// # Errors
/// When `other` flags are given, or there is no such permission.
pub fn permission_of(permission: Option<&PermissionArg>, other: &[(&str, bool)]) -> Result<Permission> {
    if let Some((flag, _)) = other.iter().find(|(_, given)| *given) {
        return Err(Error::usage(format!("`--{flag}` is not for services")).hint("--permission KEY is"));
    }
    let Some(permission) = permission else {
        return Err(Error::usage("name the permission that is needed on the service").hint(message!(
            "--permission KEY; `{run}` shows them all",
            run = command!(PRIVILEGE_LIST_SCOPE, scope = "service")
        )));
    };
    permission.find()
}
