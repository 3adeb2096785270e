//! CAM services, and the service roles that groups hold on them (C1).

use crate::domain::kernel::{
    Arg, Cell, Context, GroupRef, Kind, List, Message, Name, Object, RoleRef, ServiceId, Shape, Stored,
    choice, command, message, nearest,
};
use crate::domain::model::catalogue;
use crate::domain::model::commands::{
    CHECK_ACCESS_PERMISSION, GROUP_ADD_MEMBER, GROUP_CREATE, GROUP_SHOW, ROLE_CREATE, ROLE_GRANT,
    SERVICE_ASSIGN, SERVICE_SHOW,
};
use crate::domain::model::define::record;

choice! {
    /// The licence tier of a service: it says which permissions there can be (C1).
    Tier, default C1, { C1 = "C1", C2 = "C2", C3 = "C3", C4 = "C4", C5 = "C5", }
}

record! {
    /// A CAM service under its licence tier.
    Service, key 1, {
        /// Id: at most 32 characters
        "id" id: ServiceId, required;
        /// Name: at most 255 characters (default: the id)
        "name" name: Name<255>, filled;
        /// Licence tier
        "tier" tier: Option<Tier>, required;
        /// Licensed add-ons: `manual_sync`, `auto_sync`
        "add_ons" add_ons: List;
    }
}

record! {
    /// A service role that a group holds on a service. A group may hold many, and many may hold one.
    ServiceAssignment, key 3, {
        /// Service
        "service" service: ServiceId, required;
        /// Group
        "group" group: ServiceGroup, required;
        /// Role of the scope `service`
        "role" role: ServiceRole, required;
    }
}

impl Service {
    /// Does the licence cover a permission: does the tier include it, and is it of no add-on or of one
    /// that the service has?
    pub fn includes(&self, permission: &catalogue::Privilege) -> bool {
        self.tier.is_some_and(|tier| permission.tiers.iter().any(|t| t == tier.word()))
            && (permission.add_on.is_empty() || self.add_ons.names().any(|name| name == permission.add_on))
    }
}

/// A reference that is one cell, though what it names has a scope: how it is read and shown.
macro_rules! one_cell {
    ($(#[$doc:meta])* $Name:ident($Of:ident) of $kind:ident, read $parse:expr, shown $show:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
        pub struct $Name(pub $Of);

        impl Cell for $Name {
            const SHAPE: Shape = Shape::Object(&[Kind::$kind]);
            fn parse(text: &str, context: &Context) -> Result<Self, Message> {
                let parse: fn(&str, &Context) -> Result<$Of, Message> = $parse;
                parse(text, context).map($Name)
            }
            fn show(&self) -> String {
                let show: fn(Object) -> &'static str = $show;
                show(self.0.0).to_owned()
            }
            fn store(&self) -> Stored {
                self.0.store()
            }
            fn load(stored: Stored) -> Self {
                $Name($Of::load(stored))
            }
        }
    };
}

one_cell! {
    /// A role of the scope `service`, by its name alone.
    ServiceRole(RoleRef) of Role,
    read |text, _| Object::parse(Kind::Role, &format!("service/{text}")).map(RoleRef),
    shown Object::name
}

one_cell! {
    /// A group: `ACTIVE/TAX`, or `TAX` for a global one. Users hold no service roles.
    ServiceGroup(GroupRef) of Group,
    read |text, context| match text.strip_prefix("user:") {
        Some(user) => Err(message!("only groups hold service roles: put `{user}` into one", user)),
        None => GroupRef::parse(text, context),
    },
    shown |group| if group.library().is_some() { group.id.as_str() } else { group.name() }
}

/// The add-ons that permissions of the catalogue are of.
pub fn add_ons() -> Vec<&'static str> {
    let of_permissions = catalogue::privileges("service").iter().map(|p| p.add_on.as_str());
    let mut names: Vec<&str> = of_permissions.filter(|name| !name.is_empty()).collect();
    names.dedup();
    names
}

/// A permission of the service catalogue, by its key.
///
/// # Errors
/// When there is none: the nearest that there is, if any is like it.
pub fn permission(key: &str) -> Result<&'static catalogue::Privilege, Option<&'static str>> {
    catalogue::privilege("service", key)
        .ok_or_else(|| nearest(key, catalogue::privileges("service").iter().map(|p| p.key.as_str())))
}

/// How a user comes by a permission: only groups hold service roles (C1).
pub fn steps_for_a_user(user: &str, service: &str) -> [Message; 8] {
    let scope = "global";
    [
        message!("make a group: {run}", run = command!(GROUP_CREATE, scope)),
        message!("choose it among the groups: {run}", run = command!(GROUP_SHOW, scope)),
        message!("add the user, and others like them: {run}", run = command!(GROUP_ADD_MEMBER, user, scope)),
        message!("make a role: {run}", run = command!(ROLE_CREATE, scope = "service")),
        message!(
            "give it permissions: {run} (or role deny)",
            run = command!(ROLE_GRANT, key = Arg::Place("KEY …"), scope = "service")
        ),
        message!("look at the service's security: {run}", run = command!(SERVICE_SHOW, service)),
        message!("give the group the role there: {run}", run = command!(SERVICE_ASSIGN, service)),
        message!(
            "see what came of it: {run}",
            run = command!(CHECK_ACCESS_PERMISSION, user, object = format!("service:{service}"))
        ),
    ]
}
