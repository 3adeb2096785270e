//! `imctl check-access USER service:S --permission KEY`: may a user do something on a service (C1, C2)?

use super::{CheckArgs, say, say_why, wants_reasons};
use crate::cli::app::{App, LookUp};
use crate::cli::error::{Error, Result};
use crate::domain::cell::Cell;
use crate::domain::id::Kind;
use crate::domain::identity::User;
use crate::domain::service::{Permission, Permissions, Service, permission};
use crate::output::explain::Asked;

/// Runs the command: exit 0 for "allowed", 3 for "denied".
///
/// # Errors
/// When a name is unknown (5), or something is asked that services don't have (2).
pub fn run(app: &App, args: &CheckArgs, user: &str, service: &str) -> Result {
    let permission = permission_of(args)?;
    args.circumstances.ask(app, |reading| {
        let user = reading.user(user)?;
        let service = reading.find(service, &[Kind::Service], Some(Kind::Service))?;
        reading.may_ask(user, service)?;
        let at = args.circumstances.time(reading)?;
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
        if wants_reasons(app, args.explain) {
            say_why(app, reading.session, &asked, &told, &via)
        } else {
            say(app, &asked, told.decision, &via)
        }
    })
}

/// The permission that is asked about; nothing else can be asked about a service.
fn permission_of(args: &CheckArgs) -> Result<Permission> {
    let other = [("need", &args.need), ("act", &args.act), ("system", &args.circumstances.system)];
    if let Some((flag, _)) = other.iter().find(|(_, given)| given.is_some()) {
        return Err(Error::usage(format!("`--{flag}` is not for services")).hint("--permission KEY is"));
    }
    let Some(key) = &args.permission else {
        return Err(Error::usage("name the permission that is needed on the service")
            .hint("--permission KEY; `imctl privilege list --scope service` shows them all"));
    };
    permission(key).map_err(|near| {
        let error = Error::not_found(format!("there is no permission `{key}`"));
        error.hint(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`imctl privilege list --scope service` shows them all".to_owned(),
        })
    })
}
