//! What Clio Operate does with iManage and what each of it needs (I2): fixed data.

use crate::domain::access::Act;
use crate::domain::kernel::{Cell, Context, nearest};
use crate::domain::model::IntegrationKey;
use serde::{Deserialize, Deserializer};
use std::sync::OnceLock;

/// Something that Clio Operate does with iManage.
#[derive(Debug, Deserialize)]
pub struct Functionality {
    pub key: String,
    pub name: String,
    pub user_context: UserContext,
    #[serde(rename = "need")]
    pub needs: Vec<Operation>,
}

/// Can it run as the person who asks for it?
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UserContext {
    Yes,
    No,
    /// Parts of it can.
    Both,
}

impl UserContext {
    /// The word that files and answers use.
    pub fn word(self) -> &'static str {
        match self {
            UserContext::Yes => "yes",
            UserContext::No => "no",
            UserContext::Both => "both",
        }
    }
}

/// One thing that must be possible.
#[derive(Debug, Deserialize)]
pub struct Operation {
    /// In words.
    pub does: String,
    /// What is done to the workspace.
    #[serde(deserialize_with = "act")]
    pub act: Act,
    #[serde(rename = "in")]
    pub place: Location,
    /// Must it hold in whatever has its own security in the workspace, too?
    #[serde(default)]
    pub within: bool,
    /// Is it no need where no workspace is designated?
    #[serde(default)]
    pub optional: bool,
    #[serde(rename = "as")]
    pub by: By,
}

/// Where it is done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Location {
    /// In the workspaces of a matter.
    Matter,
    AttachmentsWorkspace,
    PostRoomWorkspace,
    TemplatesWorkspace,
}

impl Location {
    /// What designates the workspace.
    pub fn key(self) -> Option<IntegrationKey> {
        match self {
            Location::Matter => None,
            Location::AttachmentsWorkspace => Some(IntegrationKey::AttachmentsWorkspace),
            Location::PostRoomWorkspace => Some(IntegrationKey::PostRoomWorkspace),
            Location::TemplatesWorkspace => Some(IntegrationKey::TemplatesWorkspace),
        }
    }
}

/// As whom it is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// As the person, where people are linked.
    User,
    /// As the service account, whatever the mode.
    Account,
}

fn act<'de, D: Deserializer<'de>>(from: D) -> Result<Act, D::Error> {
    let word = String::deserialize(from)?;
    Act::parse(&word, &Context::utc()).map_err(serde::de::Error::custom)
}

#[derive(Deserialize)]
struct Functionalities {
    functionality: Vec<Functionality>,
}

/// All of them, in the vendor's order.
pub fn all() -> &'static [Functionality] {
    static ALL: OnceLock<Vec<Functionality>> = OnceLock::new();
    ALL.get_or_init(|| read(include_str!("functionality.toml")).functionality)
}

fn read(table: &str) -> Functionalities {
    toml::from_str(table).expect("the table is read by a test")
}

/// The one of this key or name; a part of the key will do when no other has it.
///
/// # Errors
/// A sentence with the nearest that there is.
pub fn find(text: &str) -> Result<&'static Functionality, String> {
    let plain = |c: char| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let slug: String = text.trim().chars().map(plain).collect();
    let parts: Vec<&Functionality> =
        all().iter().filter(|f| !slug.is_empty() && f.key.contains(&slug)).collect();
    match (all().iter().find(|f| f.key == slug), &parts[..]) {
        (Some(exact), _) => Ok(exact),
        (None, [one]) => Ok(one),
        (None, _) => {
            let near = nearest(&slug, all().iter().map(|f| f.key.as_str()));
            let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            Err(format!("there is no functionality `{text}`{hint}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_complete_and_fits_together_i2() {
        assert_eq!(all().len(), 13);
        for f in all() {
            let user = f.needs.iter().any(|need| need.by == By::User);
            let account = f.needs.iter().any(|need| need.by == By::Account);
            let fits = match f.user_context {
                UserContext::Yes => user && !account,
                UserContext::No => account && !user,
                UserContext::Both => user && account,
            };
            assert!(fits, "{}: as whom its needs are met isn't what its column says", f.key);
        }
        let of = |context| all().iter().filter(|f| f.user_context == context).count();
        assert_eq!((of(UserContext::Yes), of(UserContext::No), of(UserContext::Both)), (7, 4, 2));
    }

    #[test]
    fn keys_are_slugs_and_found_by_parts_i2() {
        for f in all() {
            assert_eq!(f.key, f.name.to_lowercase().replace(' ', "_"));
            assert_eq!(find(&f.name).unwrap().key, f.key);
        }
        assert_eq!(find("post room").unwrap().key, "post_room_delivery");
        assert!(find("document").is_err() && find("").is_err());
    }

    #[test]
    fn reading_is_view_and_storing_is_import_i2() {
        let acts = |key: &str| -> Vec<Act> {
            find(key).map(|f| f.needs.iter().map(|need| need.act).collect()).unwrap_or_default()
        };
        assert_eq!(acts("directory_browsing"), [Act::View, Act::View]);
        assert_eq!(acts("uploading_documents"), [Act::Import]);
        assert_eq!(acts("creating_folders"), [Act::CreateFolder]);
        assert_eq!(acts("document_filing"), [Act::Edit, Act::Import], "source and destination");
        assert_eq!(acts("post_room_delivery"), [Act::Import]);
    }
}
