//! Groups and roles, whose names mean something only in a scope: the flag `--scope`, and how a name is found with it.

use super::key::{GroupScopeArg, RoleScopeArg};
use super::named::{GroupArg, RoleArg};
use crate::cli::error::{Error, Result};
use crate::cli::look_up::LookUp;
use crate::domain::kernel::{GroupRef, Kind, Object, RoleRef, Text};
use crate::domain::model::catalogue;
use clap::Args;

/// The scope of groups.
#[derive(Args, Clone, Debug)]
pub struct GroupScope {
    /// `global` or a library's id (default: the library of -l, else global)
    #[arg(long, value_name = "SCOPE")]
    scope: Option<GroupScopeArg>,
}

impl GroupScope {
    /// Does the flag say one?
    pub fn is_given(&self) -> bool {
        self.scope.is_some()
    }

    /// The scope that is meant; `library` is that of `-l`.
    pub fn of(&self, library: Option<&str>) -> String {
        let scope = self.scope.as_ref().map(GroupScopeArg::text).or(library).unwrap_or("global");
        plain(scope)
    }

    /// The scope and id that a group means: `ACTIVE/TAX`, or `TAX` with `--scope`.
    pub fn split<'a>(&self, group: &'a GroupArg, library: Option<&str>) -> (String, &'a str) {
        let id = group.text();
        let id = id.strip_prefix("group:").unwrap_or(id);
        match id.split_once('/') {
            Some((scope, id)) => (scope.to_owned(), id),
            None => (self.of(library), id),
        }
    }

    /// The group that is meant.
    ///
    /// # Errors
    /// When its id can't be right (4), or there is none (5).
    pub fn find<W: LookUp>(&self, group: &GroupArg, look_up: &W) -> Result<GroupRef> {
        let (scope, id) = self.split(group, look_up.context().library.map(Text::as_str));
        let object = Object::parse(Kind::Group, &format!("{scope}/{id}")).map_err(Error::value)?;
        look_up.must_exist(object).map(GroupRef)
    }
}

/// The scope of roles.
#[derive(Args, Clone, Debug)]
pub struct RoleScope {
    /// `library:ACTIVE`, `global`, `policy` or `service` (default: the library of -l)
    #[arg(long, value_name = "SCOPE")]
    scope: Option<RoleScopeArg>,
}

impl RoleScope {
    /// Does the flag say one?
    pub fn is_given(&self) -> bool {
        self.scope.is_some()
    }

    /// This scope, or where nothing is given that of `self`.
    #[must_use]
    pub fn or_else(&self, given: Option<&RoleScopeArg>) -> RoleScope {
        RoleScope { scope: given.or(self.scope.as_ref()).cloned() }
    }

    /// The scope that is meant; `library` is that of `-l`.
    ///
    /// # Errors
    /// When neither says one (2).
    pub fn of(&self, library: Option<&str>) -> Result<String> {
        let scope = self.scope.as_ref().map(RoleScopeArg::text).or(library).ok_or_else(|| {
            Error::usage("name the scope of the role")
                .hint("--scope library:ACTIVE, --scope global, --scope policy or --scope service")
        })?;
        Ok(plain(scope))
    }

    /// The role that is meant.
    ///
    /// # Errors
    /// When no scope is given (2), the name can't be right (4), or there is none, or no such library (5).
    pub fn find<W: LookUp>(&self, role: &RoleArg, look_up: &W) -> Result<RoleRef> {
        // The names of policy roles are fixed, and say where they belong.
        let scope = match &self.scope {
            None if catalogue::is_policy_role(role.text()) => "policy".to_owned(),
            _ => self.of(look_up.context().library.map(Text::as_str))?,
        };
        let object = Object::parse(Kind::Role, &format!("{scope}/{}", role.text())).map_err(Error::value)?;
        if let Some(library) = object.library() {
            look_up.must_exist(library)?;
        }
        look_up.must_exist(object).map(RoleRef)
    }
}

/// A scope without the word that says that it is a library.
fn plain(scope: &str) -> String {
    scope.strip_prefix("library:").unwrap_or(scope).to_owned()
}
