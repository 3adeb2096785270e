//! What completes an argument: its type says it, so that one list of types serves every shell.

use super::completes::Completes;
use super::key;
use super::named::{Historic, Named, OwnArg, Reachable, Target};
use super::typed::Typed;
use super::word::{Operation, PasswordState, PermissionValue, Resolution};
use crate::domain::access::{Act, Level};
use crate::domain::findings::{FindingKind, Severity};
use crate::domain::kernel::{
    Asset, CaseId, Cell, ClientGroupId, ClientId, Flag, Frequency, GroupRef, HoldId, Instant, ItemId,
    LibraryId, MatterId, OpposingSetId, Principal, RequestId, RoleRef, ServiceId, Shape, SystemId, UserId,
};
use crate::domain::model::{
    AccessRequests, AdministratorType, DefaultSecurity, IntegrationKey, ItemKind, OutboxState, RequestState,
    RuleKind, Security, ServiceRole, StaffingType, Status, Tier, UserKind,
};
use clap::Arg;
use std::any::TypeId;

/// What completes an argument of the command line; none where it is free text, a file or a number.
pub fn of(arg: &Arg) -> Option<Completes> {
    let of = arg.get_value_parser().type_id();
    types().into_iter().find(|(known, _)| of == *known).map(|(_, completes)| completes)
}

/// Each type of argument, and what completes it.
fn types() -> Vec<(TypeId, Completes)> {
    fn named<T: Target>() -> (TypeId, Completes) {
        (TypeId::of::<Named<T>>(), Completes::Objects(T::KINDS))
    }
    fn typed<T: Cell>() -> (TypeId, Completes) {
        let completes = match T::SHAPE {
            Shape::Choice(words) => Completes::Words(words),
            Shape::Bool => Completes::Words(&["true", "false"]),
            _ => Completes::Nothing,
        };
        (TypeId::of::<Typed<T>>(), completes)
    }
    let mut types = vec![
        named::<Asset>(),
        named::<CaseId>(),
        named::<ClientGroupId>(),
        named::<ClientId>(),
        named::<GroupRef>(),
        named::<Historic>(),
        named::<HoldId>(),
        named::<ItemId>(),
        named::<LibraryId>(),
        named::<MatterId>(),
        named::<OpposingSetId>(),
        named::<Principal>(),
        named::<Reachable>(),
        named::<RequestId>(),
        named::<RoleRef>(),
        named::<ServiceId>(),
        named::<ServiceRole>(),
        named::<SystemId>(),
        named::<UserId>(),
        (TypeId::of::<OwnArg>(), Completes::OwnAssets),
        (TypeId::of::<key::BatchArg>(), Completes::Words(&["last"])),
        typed::<AccessRequests>(),
        typed::<Act>(),
        typed::<AdministratorType>(),
        typed::<DefaultSecurity>(),
        typed::<FindingKind>(),
        typed::<Flag<false>>(),
        typed::<Frequency>(),
        typed::<ItemKind>(),
        typed::<IntegrationKey>(),
        typed::<Level>(),
        typed::<Operation>(),
        typed::<Option<Instant>>(),
        typed::<OutboxState>(),
        typed::<PasswordState>(),
        typed::<PermissionValue>(),
        typed::<RequestState>(),
        typed::<Resolution>(),
        typed::<RuleKind>(),
        typed::<Security>(),
        typed::<Severity>(),
        typed::<StaffingType>(),
        typed::<Status>(),
        typed::<Tier>(),
        typed::<UserKind>(),
    ];
    types.extend(key::completions());
    types
}
