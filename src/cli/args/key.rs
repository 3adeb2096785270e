//! Arguments that name what the program knows by itself: settings, privileges, tables, columns, functionalities.

use super::completes::Completes;
use super::named::PrincipalArg;
use super::typed::WordArg;
use crate::bulk::build::Mode;
use crate::bulk::directory::Groups;
use crate::cli::error::{Error, Result};
use crate::domain::access::permission::Permission;
use crate::domain::integration::functionality::{self, Functionality};
use crate::domain::kernel::{Kind, command, message, nearest, not_one_of};
use crate::domain::model::catalogue::{self, Privilege, SCOPES, privileges};
use crate::domain::model::commands::{PRIVILEGE_LIST, PRIVILEGE_LIST_SCOPE, SETTING_LIST};
use crate::domain::model::setting::{Definition, SETTINGS};
use crate::domain::model::{AdministratorType, Table, service};
use std::str::FromStr;

macro_rules! texts {
    ($($(#[$doc:meta])* $Arg:ident: $completes:expr;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug)]
            pub struct $Arg(String);

            impl $Arg {
                /// As it was typed.
                pub fn text(&self) -> &str {
                    &self.0
                }
            }

            impl From<String> for $Arg {
                fn from(text: String) -> Self {
                    $Arg(text)
                }
            }

            impl From<&str> for $Arg {
                fn from(text: &str) -> Self {
                    $Arg(text.to_owned())
                }
            }
        )*

        /// Each of these types, and what completes it.
        pub(super) fn completions() -> Vec<(std::any::TypeId, Completes)> {
            vec![$((std::any::TypeId::of::<$Arg>(), $completes),)*]
        }
    };
}

texts! {
    /// Users or groups and what they administer: `JDOE=staffing_administrator`.
    AppointmentArg: Completes::Objects(Kind::PRINCIPALS);
    /// A category of privileges.
    CategoryArg: Completes::Categories;
    /// What becomes of a directory's groups.
    DirectoryGroupsArg: Completes::Words(Groups::WORDS);
    /// `COLUMN=VALUE`.
    FilterArg: Completes::Columns;
    /// What Clio Operate does: a key, a name, or a part of the key.
    FunctionalityArg: Completes::Functionalities;
    /// The scope of groups.
    GroupScopeArg: Completes::Scopes(&["global"]);
    /// The mode of an import.
    ModeArg: Completes::Words(Mode::WORDS);
    /// A group, then users: which one it is, its place says.
    MemberArg: Completes::Objects(&[Kind::Group, Kind::User]);
    /// A time, or the number of a batch.
    MomentArg: Completes::Moments;
    /// A permission on a service.
    PermissionArg: Completes::Privileges(&["service"]);
    /// A privilege, or one with its value: `control_center_access=tier1`.
    PrivilegeArg: Completes::Privileges(&SCOPES);
    /// The scope of privileges.
    PrivilegeScopeArg: Completes::Words(&SCOPES);
    /// A matter and what becomes of it: `1001=open-up`.
    ResolveArg: Completes::Objects(&[Kind::Matter]);
    /// The scope of roles.
    RoleScopeArg: Completes::Scopes(&["global", "policy", "service"]);
    /// A setting of the firm.
    SettingArg: Completes::Settings;
    /// Systems, separated by `;`.
    SystemsArg: Completes::Objects(&[Kind::System]);
    /// A table: the name of its file in a bundle.
    TableArg: Completes::Tables;
}

impl AppointmentArg {
    /// Who, and what they administer.
    pub fn read(&self) -> (PrincipalArg, WordArg<AdministratorType>) {
        let (who, of) = self.0.rsplit_once('=').unwrap_or((&self.0, AdministratorType::default().word()));
        (who.into(), of.into())
    }
}

impl CategoryArg {
    /// The category.
    ///
    /// # Errors
    /// When there is none (4).
    pub fn read(&self) -> Result<&'static str> {
        catalogue::category(&self.0).map_err(Error::value)
    }
}

impl DirectoryGroupsArg {
    /// What the word means.
    ///
    /// # Errors
    /// When it is none of the words (4).
    pub fn read(&self) -> Result<Groups> {
        Groups::of_word(&self.0)
            .ok_or_else(|| Error::value(format!("--groups: {}", not_one_of(&self.0, Groups::WORDS))))
    }
}

/// Which batch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BatchArg {
    Number(i64),
    /// The last that is no undo and not undone.
    Last,
}

impl FromStr for BatchArg {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<BatchArg, String> {
        match text {
            "last" => Ok(BatchArg::Last),
            number => {
                number.parse().map(BatchArg::Number).map_err(|_| "neither a number nor `last`".to_owned())
            }
        }
    }
}

/// What a filter asks of a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Condition<'a> {
    pub column: &'a str,
    pub test: Test,
    pub value: &'a str,
}

/// How a cell is compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Test {
    Is,
    IsNot,
    Less,
    AtMost,
    More,
    AtLeast,
    Contains,
}

/// The signs of the tests; a longer one comes before its beginning.
const TESTS: [(&str, Test); 7] = [
    ("!=", Test::IsNot),
    ("<=", Test::AtMost),
    (">=", Test::AtLeast),
    ("=", Test::Is),
    ("<", Test::Less),
    (">", Test::More),
    ("~", Test::Contains),
];

impl FilterArg {
    /// The column, the test and the value.
    ///
    /// # Errors
    /// When it is none (4).
    pub fn read(&self) -> Result<Condition<'_>> {
        let end = self.0.find(|c: char| "=!<>~".contains(c)).unwrap_or(self.0.len());
        let (column, rest) = self.0.split_at(end);
        let found = TESTS.iter().find_map(|(sign, test)| Some((*test, rest.strip_prefix(sign)?)));
        match found.filter(|_| !column.trim().is_empty()) {
            Some((test, value)) => Ok(Condition { column: column.trim(), test, value: value.trim() }),
            None => Err(Error::value(format!("`{}` is not COLUMN=VALUE", self.0))
                .hint("the tests are = != < <= > >= and ~ (contains)")),
        }
    }
}

impl FunctionalityArg {
    /// The functionality.
    ///
    /// # Errors
    /// When there is none (5).
    pub fn find(&self) -> Result<&'static Functionality> {
        functionality::find(&self.0).map_err(Error::not_found)
    }
}

impl ModeArg {
    /// The mode.
    ///
    /// # Errors
    /// When it is none of the words (4).
    pub fn read(&self) -> Result<Mode> {
        Mode::of_word(&self.0)
            .ok_or_else(|| Error::value(format!("--mode: {}", not_one_of(&self.0, Mode::WORDS))))
    }
}

impl PermissionArg {
    /// The permission.
    ///
    /// # Errors
    /// When there is none (5).
    pub fn find(&self) -> Result<Permission> {
        service::permission(&self.0).map_err(|near| {
            let error = Error::not_found(format!("there is no permission `{}`", self.0));
            error.hint(match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => message!(
                    "`{run}` shows them all",
                    run = command!(PRIVILEGE_LIST_SCOPE, scope = "service")
                )
                .into(),
            })
        })
    }
}

impl PrivilegeArg {
    /// The privilege, in whichever scope, and the scope.
    ///
    /// # Errors
    /// When there is none (5).
    pub fn find(&self) -> Result<(&'static str, &'static Privilege)> {
        let all = || SCOPES.into_iter().flat_map(|scope| privileges(scope).iter().map(move |p| (scope, p)));
        all().find(|(_, privilege)| privilege.key.eq_ignore_ascii_case(&self.0)).ok_or_else(|| {
            let error = Error::not_found(format!("there is no privilege `{}`", self.0));
            match nearest(&self.0, all().map(|(_, privilege)| privilege.key.as_str())) {
                Some(near) => error.hint(format!("did you mean `{near}`?")),
                None => error.hint(message!("{run} shows them all", run = command!(PRIVILEGE_LIST))),
            }
        })
    }
}

impl PrivilegeScopeArg {
    /// The scope.
    ///
    /// # Errors
    /// When there is none (4).
    pub fn read(&self) -> Result<&'static str> {
        let plain = if self.0.starts_with("library:") { "library" } else { &self.0 };
        let found = SCOPES.into_iter().find(|scope| scope.eq_ignore_ascii_case(plain));
        found.ok_or_else(|| Error::value(not_one_of(&self.0, &SCOPES)))
    }
}

impl ResolveArg {
    /// Each matter, and the word that says what becomes of it.
    ///
    /// # Errors
    /// When there is no `=` (4).
    pub fn each(&self) -> impl Iterator<Item = Result<(&str, &str)>> {
        self.0.split(';').map(|entry| {
            entry
                .rsplit_once('=')
                .ok_or_else(|| Error::value(format!("`{entry}` is not MATTER=open-up or MATTER=skip")))
        })
    }
}

impl SettingArg {
    /// What the setting is.
    ///
    /// # Errors
    /// When there is none (5).
    pub fn find(&self) -> Result<&'static Definition> {
        Definition::find(&self.0).ok_or_else(|| {
            let error = Error::not_found(format!("there is no setting `{}`", self.0));
            match nearest(&self.0, SETTINGS.iter().map(|definition| definition.key)) {
                Some(near) => error.hint(format!("did you mean `{near}`?")),
                None => error.hint(message!("{run} shows them all", run = command!(SETTING_LIST))),
            }
        })
    }
}

impl TableArg {
    /// The table.
    ///
    /// # Errors
    /// When there is none (4).
    pub fn find(&self) -> Result<Table> {
        let plain = self.0.strip_suffix(".csv").unwrap_or(&self.0);
        Table::of_name(plain).ok_or_else(|| {
            let names: Vec<&str> = Table::ALL.iter().map(|table| table.name()).collect();
            let error = Error::value(format!("there is no table `{}`", self.0));
            match nearest(plain, names.iter().copied()) {
                Some(near) => error.hint(format!("did you mean `{near}`?")),
                None => error.hint(format!("the tables are {}", names.join(", "))),
            }
        })
    }

    /// The table that a filter names.
    ///
    /// # Errors
    /// When there is none (4).
    pub fn read_flag(&self, flag: &str) -> Result<Table> {
        Table::of_name(&self.0).ok_or_else(|| {
            let names: Vec<&str> = Table::ALL.iter().map(|table| table.name()).collect();
            Error::value(format!("{flag}: {}", not_one_of(&self.0, &names)))
        })
    }
}
