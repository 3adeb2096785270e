//! Arguments that name things: `UserArg`, `AssetArg` and the like, one type for each type of id.

use crate::cli::error::{Error, Result};
use crate::cli::look_up::{LookUp, missing};
use crate::domain::kernel::{
    Asset, CaseId, Cell, ClientGroupId, ClientId, Context, GroupRef, HoldId, ItemId, Kind, LibraryId,
    MatterId, Message, Object, OpposingSetId, Principal, Record, RequestId, RoleRef, ServiceId, SystemId,
    UserId,
};
use crate::domain::model::ServiceRole;
use std::fmt;
use std::marker::PhantomData;

/// What an argument can name.
pub trait Target: Copy + PartialEq + 'static {
    /// The kinds that it may be.
    const KINDS: &'static [Kind];

    /// The object that a text means; whether there is one is another question.
    ///
    /// # Errors
    /// A whole sentence that names the value and says what would be right.
    fn read(text: &str, context: &Context) -> std::result::Result<Object, Message>;

    fn of(object: Object) -> Self;

    fn object(self) -> Object;
}

macro_rules! targets {
    ($($Id:ident)*) => {$(
        impl Target for $Id {
            const KINDS: &'static [Kind] = $Id::KINDS;
            fn read(text: &str, context: &Context) -> std::result::Result<Object, Message> {
                $Id::parse(text, context).map(|id| id.0)
            }
            fn of(object: Object) -> Self {
                $Id(object)
            }
            fn object(self) -> Object {
                self.0
            }
        }
    )*};
}

targets! {
    Asset CaseId ClientGroupId ClientId GroupRef HoldId ItemId LibraryId MatterId OpposingSetId Principal RequestId RoleRef ServiceId
    SystemId UserId
}

impl Target for ServiceRole {
    const KINDS: &'static [Kind] = &[Kind::Role];
    fn read(text: &str, context: &Context) -> std::result::Result<Object, Message> {
        ServiceRole::parse(text, context).map(|role| role.0.0)
    }
    fn of(object: Object) -> Self {
        ServiceRole(RoleRef(object))
    }
    fn object(self) -> Object {
        self.0.0
    }
}

/// What access can be asked about.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Reachable(pub Object);

impl Target for Reachable {
    const KINDS: &'static [Kind] = &[
        Kind::Matter,
        Kind::Case,
        Kind::Client,
        Kind::ClientGroup,
        Kind::Workspace,
        Kind::Folder,
        Kind::Document,
    ];
    fn read(text: &str, context: &Context) -> std::result::Result<Object, Message> {
        Object::parse_reference(text, Self::KINDS, None, context)
    }
    fn of(object: Object) -> Self {
        Reachable(object)
    }
    fn object(self) -> Object {
        self.0
    }
}

/// What has a history that can be asked for.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Historic(pub Object);

impl Target for Historic {
    const KINDS: &'static [Kind] = &[
        Kind::Matter,
        Kind::Case,
        Kind::Client,
        Kind::ClientGroup,
        Kind::User,
        Kind::Group,
        Kind::Library,
        Kind::System,
        Kind::OpposingSet,
        Kind::Workspace,
        Kind::Folder,
        Kind::Document,
        Kind::Hold,
        Kind::Service,
    ];
    fn read(text: &str, context: &Context) -> std::result::Result<Object, Message> {
        Object::parse_reference(text, Self::KINDS, Some(Kind::User), context)
    }
    fn of(object: Object) -> Self {
        Historic(object)
    }
    fn object(self) -> Object {
        self.0
    }
}

/// An argument that names a `T`, as it was typed.
pub struct Named<T> {
    text: String,
    of: PhantomData<fn() -> T>,
}

pub type AssetArg = Named<Asset>;
pub type CaseArg = Named<CaseId>;
pub type ClientArg = Named<ClientId>;
pub type ClientGroupArg = Named<ClientGroupId>;
pub type GroupArg = Named<GroupRef>;
pub type HistoricArg = Named<Historic>;
pub type HoldArg = Named<HoldId>;
pub type ItemArg = Named<ItemId>;
pub type LibraryArg = Named<LibraryId>;
pub type MatterArg = Named<MatterId>;
pub type OpposingSetArg = Named<OpposingSetId>;
pub type PrincipalArg = Named<Principal>;
/// What access can be asked about: an asset or an item.
pub type ReachableArg = Named<Reachable>;
pub type RequestArg = Named<RequestId>;
pub type RoleArg = Named<RoleRef>;
pub type ServiceArg = Named<ServiceId>;
pub type ServiceRoleArg = Named<ServiceRole>;
pub type SystemArg = Named<SystemId>;
pub type UserArg = Named<UserId>;

impl<T> Named<T> {
    /// As it was typed.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl<T: Target> Named<T> {
    /// The object that is meant; whether there is one is not asked.
    ///
    /// # Errors
    /// When it can't be read (4).
    pub fn read(&self, context: &Context) -> Result<Object> {
        T::read(&self.text, context).map_err(Error::value)
    }

    /// What is meant, spelled as its record is.
    ///
    /// # Errors
    /// When it can't be read (4), or names nothing (5), with the nearest that there is.
    pub fn find<W: LookUp>(&self, look_up: &W) -> Result<T> {
        look_up.must_exist(self.read(look_up.context())?).map(T::of)
    }

    /// The row of what is meant.
    ///
    /// # Errors
    /// As for [`Named::find`].
    pub fn row<R: Record>(&self, look_up: &impl LookUp) -> Result<R> {
        let object = self.find(look_up)?.object();
        look_up.state().entity::<R>(object).ok_or_else(|| missing(look_up.session(), object))
    }
}

impl<T> Clone for Named<T> {
    fn clone(&self) -> Self {
        Named::from(self.text.clone())
    }
}

impl<T> From<String> for Named<T> {
    fn from(text: String) -> Self {
        Named { text, of: PhantomData }
    }
}

impl<T> From<&str> for Named<T> {
    fn from(text: &str) -> Self {
        Named::from(text.to_owned())
    }
}

impl<T> fmt::Debug for Named<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

/// An asset whose kind the noun of the command says.
#[derive(Clone, Debug)]
pub struct OwnArg(String);

impl From<String> for OwnArg {
    fn from(text: String) -> Self {
        OwnArg(text)
    }
}

impl OwnArg {
    /// As it was typed.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The object that is meant; whether there is one is not asked.
    ///
    /// # Errors
    /// When it can't be read (4).
    pub fn read(&self, kind: Kind, context: &Context) -> Result<Object> {
        Object::parse_reference(&self.0, &[kind], Some(kind), context).map_err(Error::value)
    }

    /// The asset that is meant, spelled as its record is.
    ///
    /// # Errors
    /// As for [`Named::find`].
    pub fn find<W: LookUp>(&self, look_up: &W, kind: Kind) -> Result<Asset> {
        look_up.must_exist(self.read(kind, look_up.context())?).map(Asset)
    }
}

/// Names that may each be a `;`-separated list.
pub fn split<'a>(names: impl IntoIterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    names.into_iter().flat_map(|list| list.split([';', '\n'])).map(str::trim).filter(|name| !name.is_empty())
}

/// The single names of arguments that may each be a list.
pub fn each<T>(names: &[Named<T>]) -> impl Iterator<Item = Named<T>> {
    split(names.iter().map(Named::text)).map(Named::from)
}

/// What is named, each once (S10).
///
/// # Errors
/// Everything that is wrong with any of the names.
pub fn find_each<T: Target, W: LookUp>(names: &[Named<T>], look_up: &W) -> Result<Vec<T>> {
    let mut found = Error::all(each(names).map(|name| name.find(look_up)))?;
    once_each(&mut found);
    Ok(found)
}

/// Assets of the noun's kind, each once.
///
/// # Errors
/// Everything that is wrong with any of the ids.
pub fn find_own<W: LookUp>(names: &[OwnArg], look_up: &W, kind: Kind) -> Result<Vec<Asset>> {
    let mut found = Error::all(
        split(names.iter().map(OwnArg::text)).map(|id| OwnArg(id.to_owned()).find(look_up, kind)),
    )?;
    once_each(&mut found);
    Ok(found)
}

/// Leaves what was named twice only once.
pub fn once_each<T: Copy + PartialEq>(found: &mut Vec<T>) {
    let mut seen = Vec::with_capacity(found.len());
    found.retain(|one| {
        let new = !seen.contains(one);
        seen.push(*one);
        new
    });
}
