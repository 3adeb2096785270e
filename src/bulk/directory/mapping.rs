//! Which attribute of a directory is which field here: the table `[directory]` of `imctl.toml`.

use crate::domain::kernel::{Message, message};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The fields of a user that come from the directory, and the attributes that give them: the first of
/// them that an entry has. Those of `inetOrgPerson` and of Active Directory don't clash, so one
/// list serves both. `dn` is the entry's name, `parent` that of what it is in, `=TEXT` the same for all.
const USER: [(&str, &[&str]); 10] = [
    ("id", &["sAMAccountName", "uid"]),
    ("full_name", &["displayName", "cn", "name"]),
    ("email", &["mail", "EmailAddress"]),
    ("location", &["l", "physicalDeliveryOfficeName", "Office"]),
    ("sync_id", &["objectGUID", "entryUUID"]),
    ("container_name", &["parent"]),
    ("exchange_auto_discover", &["msExchHomeServerName"]),
    ("distinguished_name", &["dn"]),
    ("job_title", &["title"]),
    ("practice_area", &["department", "departmentNumber"]),
];

/// The fields that may be mapped though they are not by default.
const MORE: [&str; 2] = ["photo", "os_type"];

/// What makes an account a disabled one, as far as it is there: the bit of Active Directory, what its
/// cmdlets print, 389 DS, and slapo-ppolicy for "for good".
const DISABLED: [&str; 4] =
    ["userAccountControl&2", "Enabled=false", "nsAccountLock=true", "pwdAccountLockedTime=000001010000Z"];

/// How an export of a directory is read.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mapping {
    /// Field of a user → attributes, the first that is there counts.
    user: BTreeMap<String, OneOrMore>,
    /// Conditions, of which one is enough: `ATTRIBUTE=VALUE`, or `ATTRIBUTE&BITS` for numbers.
    disabled: OneOrMore,
    /// Object classes of people, of what looks like people and isn't, and of groups.
    user_classes: OneOrMore,
    not_users: OneOrMore,
    group_classes: OneOrMore,
    pub group: GroupMapping,
    #[serde(skip)]
    conditions: Vec<Condition>,
}

/// How the groups are read.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GroupMapping {
    id: OneOrMore,
    full_name: OneOrMore,
    /// Attributes of a group that name its members, by distinguished name or by id.
    member: OneOrMore,
    /// Attributes of a person that name their groups.
    member_of: OneOrMore,
    /// Where the groups are here: `global` or a library.
    pub scope: String,
}

/// A text, or a list of them.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn of(words: &[&str]) -> OneOrMore {
        OneOrMore::More(words.iter().map(|word| (*word).to_owned()).collect())
    }

    fn list(&self) -> &[String] {
        match self {
            OneOrMore::One(one) => std::slice::from_ref(one),
            OneOrMore::More(more) => more,
        }
    }

    /// In lower case, as attributes are looked up; a constant (`=LDAP`) as it is.
    fn names(&self) -> Vec<String> {
        let lower =
            |name: &String| if name.starts_with('=') { name.clone() } else { name.to_ascii_lowercase() };
        self.list().iter().map(lower).collect()
    }
}

impl Default for Mapping {
    fn default() -> Mapping {
        Mapping {
            conditions: conditions(&DISABLED.map(str::to_owned)).unwrap_or_default(),
            user: BTreeMap::new(),
            disabled: OneOrMore::of(&DISABLED),
            user_classes: OneOrMore::of(&[
                "inetOrgPerson",
                "person",
                "organizationalPerson",
                "posixAccount",
                "user",
            ]),
            not_users: OneOrMore::of(&["computer", "contact", "msDS-GroupManagedServiceAccount"]),
            group_classes: OneOrMore::of(&["groupOfNames", "groupOfUniqueNames", "posixGroup", "group"]),
            group: GroupMapping::default(),
        }
    }
}

impl Default for GroupMapping {
    fn default() -> GroupMapping {
        GroupMapping {
            id: OneOrMore::of(&["cn"]),
            full_name: OneOrMore::of(&["displayName"]),
            member: OneOrMore::of(&["member", "uniqueMember", "memberUid"]),
            member_of: OneOrMore::of(&["memberOf", "groups"]),
            scope: "global".into(),
        }
    }
}

/// A condition on an account.
#[derive(Clone, PartialEq, Debug)]
pub enum Condition {
    Is(String, String),
    HasBits(String, i64),
}

impl Condition {
    /// The attribute that it asks for.
    pub fn attribute(&self) -> &str {
        match self {
            Condition::Is(name, _) | Condition::HasBits(name, _) => name,
        }
    }

    /// Does this value of the attribute fulfil it?
    pub fn holds(&self, value: &str) -> bool {
        match self {
            Condition::Is(_, wanted) => value.eq_ignore_ascii_case(wanted),
            Condition::HasBits(_, bits) => value.parse::<i64>().is_ok_and(|number| number & bits != 0),
        }
    }
}

fn conditions(texts: &[String]) -> Result<Vec<Condition>, Message> {
    let name = |name: &str| name.trim().to_ascii_lowercase();
    let parse = |text: &String| {
        if let Some((attribute, bits)) = text.split_once('&') {
            let bits = bits
                .trim()
                .parse()
                .map_err(|_| message!("`{bits}` is not a number of bits: `{text}`", bits, text));
            return Ok(Condition::HasBits(name(attribute), bits?));
        }
        let (attribute, value) = text.split_once('=').ok_or_else(|| {
            message!("`{text}` is no condition; write `ATTRIBUTE=VALUE` or `ATTRIBUTE&BITS`", text)
        })?;
        Ok(Condition::Is(name(attribute), value.trim().to_owned()))
    };
    texts.iter().map(parse).collect()
}

impl Mapping {
    /// The mapping that a table of the configuration describes; what it leaves out is as usual.
    ///
    /// # Errors
    /// A sentence about what can't be meant.
    pub fn of_table(table: toml::Table) -> Result<Mapping, String> {
        let mut mapping: Mapping = table.try_into().map_err(|e: toml::de::Error| e.message().to_owned())?;
        let fields: Vec<&str> = USER.iter().map(|(field, _)| *field).chain(MORE).collect();
        if let Some(field) = mapping.user.keys().find(|field| !fields.contains(&field.as_str())) {
            return Err(crate::domain::kernel::not_one_of(field, &fields).into());
        }
        mapping.conditions = conditions(mapping.disabled.list())?;
        Ok(mapping)
    }

    /// The fields that may come from a directory, each with its attributes.
    pub fn fields(&self) -> impl Iterator<Item = (&'static str, Vec<String>)> {
        let usual = USER.iter().copied().chain(MORE.iter().map(|field| (*field, &[][..])));
        usual.map(|(field, attributes)| match self.user.get(field) {
            Some(given) => (field, given.names()),
            None => (field, OneOrMore::of(attributes).names()),
        })
    }

    /// What makes an account a disabled one: any of these.
    pub fn conditions(&self) -> &[Condition] {
        &self.conditions
    }

    /// Is an entry with these object classes a person?
    pub fn is_user(&self, classes: &[String]) -> bool {
        let any = |list: &OneOrMore| list.names().iter().any(|class| classes.contains(class));
        any(&self.user_classes) && !any(&self.not_users)
    }

    /// Is an entry with these object classes a group?
    pub fn is_group(&self, classes: &[String]) -> bool {
        self.group_classes.names().iter().any(|class| classes.contains(class))
    }
}

impl GroupMapping {
    /// The attributes with the group's id.
    pub fn id(&self) -> Vec<String> {
        self.id.names()
    }

    /// Those with its full name.
    pub fn full_name(&self) -> Vec<String> {
        self.full_name.names()
    }

    /// Those that name its members.
    pub fn member(&self) -> Vec<String> {
        self.member.names()
    }

    /// Those of a person that name their groups.
    pub fn member_of(&self) -> Vec<String> {
        self.member_of.names()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mapping(text: &str) -> Result<Mapping, String> {
        Mapping::of_table(text.parse().unwrap())
    }

    #[test]
    fn what_is_not_said_is_as_usual() {
        assert_eq!(mapping("").unwrap(), Mapping::default());
        let given =
            mapping("disabled = 'state=gone'\n[user]\nemail = 'rfc822Mailbox'\n[group]\nscope = 'ACTIVE'")
                .unwrap();
        let field = |name: &str| given.fields().find(|(field, _)| *field == name).unwrap().1;
        assert_eq!(field("email"), ["rfc822mailbox"]);
        assert_eq!(field("id"), ["samaccountname", "uid"]);
        assert_eq!(given.group.scope, "ACTIVE");
        assert!(given.conditions()[0].holds("GONE"));
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for (text, says) in [
            ("usr = 1", "unknown field `usr`"),
            ("[user]\nmail = 'mail'", "`mail` is not one of"),
            ("disabled = 'gone'", "`gone` is no condition"),
            ("disabled = ['control&two']", "`two` is not a number of bits"),
            ("[group]\nscope = 3", "invalid type"),
        ] {
            let error = mapping(text).unwrap_err();
            assert!(error.contains(says), "{text}: {error}");
        }
    }

    #[test]
    fn the_bit_of_active_directory() {
        let usual = Mapping::default();
        let holds = |name: &str, value: &str| {
            usual.conditions().iter().any(|c| c.attribute() == name && c.holds(value))
        };
        assert!(holds("useraccountcontrol", "514") && holds("useraccountcontrol", "66050"));
        assert!(!holds("useraccountcontrol", "512") && !holds("useraccountcontrol", "x"));
        assert!(holds("enabled", "False") && holds("nsaccountlock", "TRUE"));
    }
}
