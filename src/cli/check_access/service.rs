//! `imctl check-access USER service:S --permission KEY`: may a user do something on a service (C1, C2)?

use super::{CheckArgs, find, say, say_why, wants_reasons};
use crate::cli::app::{App, Reading};
use crate::cli::error::{Error, Result};
use crate::domain::access::Explanation;
use crate::domain::access::permission::{Permission, Permissions};
use crate::domain::kernel::cell::Cell;
use crate::domain::kernel::id::{Kind, Object};
use crate::domain::kernel::time::Instant;
use crate::domain::model::User;
use crate::domain::model::service::Service;
use crate::domain::model::service::permission;
use crate::output::explain::{Asked, Verdict};

/// Runs the command: exit 0 for "allowed", 3 for "denied".
///
/// # Errors
/// When a name is unknown (5), or something is asked that services don't have (2).
pub fn run(app: &App, args: &CheckArgs, user: &str, service: &str) -> Result {
    let permission = permission_of(args)?;
    args.circumstances.ask(app, |reading| {
        let (_, user) = find(reading, user, &[Kind::User], Some(Kind::User))?;
        let (_, service) = find(reading, service, &[Kind::Service], Some(Kind::Service))?;
        reading.may_ask(user, service)?;
        let (asked, told, verdict) =
            ask(reading, user, service, permission, args.circumstances.time(reading)?)?;
        if wants_reasons(app, args.explain) {
            say_why(reading, &asked, told, &verdict)
        } else {
            say(app, &asked, &verdict)
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
    let row = |missing| crate::cli::app::missing(reading.session, missing);
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
    let verdict = Verdict::new(told.decision, via, &|id| super::name(reading.session, id));
    Ok((asked, told, verdict))
}

/// The permission that is asked about; nothing else can be asked about a service.
fn permission_of(args: &CheckArgs) -> Result<Permission> {
    let other = [("need", &args.need.need), ("act", &args.need.act), ("system", &args.circumstances.system)];
    if let Some((flag, _)) = other.iter().find(|(_, given)| given.is_some()) {
        return Err(Error::usage(format!("`--{flag}` is not for services")).hint("--permission KEY is"));
    }
    let Some(key) = &args.permission else {
        return Err(Error::usage("name the permission that is needed on the service")
            .hint("--permission KEY; `imctl privilege list --scope service` shows them all"));
    };
    find_permission(key)
}

/// The permission of this key.
///
/// # Errors
/// When there is none (5).
pub fn find_permission(key: &str) -> Result<Permission> {
    permission(key).map_err(|near| {
        let error = Error::not_found(format!("there is no permission `{key}`"));
        error.hint(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`imctl privilege list --scope service` shows them all".to_owned(),
        })
    })
}
