//! Picking users or groups by what they are, instead of by name.

use super::app::{LookUp, Work};
use super::args::{GroupArg, WordArg};
use super::error::{Error, Result};
use crate::domain::kernel::{Cell, Object, Principal, fold};
use crate::domain::model::{Group, GroupMember, User, UserKind};
use clap::Args;
use rustc_hash::FxHashSet;

/// Who is meant, where nobody is named.
#[derive(Args, Clone, Debug, Default)]
pub struct Filter {
    /// Everybody with this text in their id, name or e-mail address
    #[arg(long, value_name = "TEXT", help_heading = "Filter, instead of names")]
    text: Option<String>,
    /// Everybody with this job title
    #[arg(long, value_name = "TITLE", help_heading = "Filter, instead of names")]
    job_title: Option<String>,
    /// Everybody of this practice area
    #[arg(long, value_name = "AREA", help_heading = "Filter, instead of names")]
    practice_area: Option<String>,
    /// Every virtual, directory or migrated user
    #[arg(long, value_name = "KIND", help_heading = "Filter, instead of names")]
    user_kind: Option<WordArg<UserKind>>,
    /// Every member of this group
    #[arg(long, value_name = "GROUP", help_heading = "Filter, instead of names")]
    member_of: Option<GroupArg>,
    /// Groups, not users: every group, or those with --text
    #[arg(long, help_heading = "Filter, instead of names")]
    groups: bool,
}

impl Filter {
    /// Its flags, as arguments are called: names and a filter exclude each other.
    pub const FLAGS: [&str; 6] = ["text", "job_title", "practice_area", "user_kind", "member_of", "groups"];

    /// Was nothing asked for?
    pub fn is_empty(&self) -> bool {
        let Filter { text, job_title, practice_area, user_kind, member_of, groups } = self;
        !groups
            && [text, job_title, practice_area].into_iter().all(Option::is_none)
            && user_kind.is_none()
            && member_of.is_none()
    }

    /// The users or groups whom it means, in order; disabled ones are never meant.
    ///
    /// # Errors
    /// When a value is wrong, the group isn't there, or users' qualities are asked of groups.
    pub fn principals(&self, work: &Work<'_, '_>) -> Result<Vec<Principal>> {
        let users_only = self.job_title.is_some()
            || self.practice_area.is_some()
            || self.user_kind.is_some()
            || self.member_of.is_some();
        if self.groups && users_only {
            return Err(Error::usage("groups have no job title, practice area, kind or group")
                .hint("--groups goes with --text"));
        }
        let mut found = if self.groups { self.groups(work) } else { self.users(work)? };
        found.sort_by_key(|object| object.order());
        Ok(found.into_iter().map(Principal).collect())
    }

    fn has_text(&self, cells: &[&str]) -> bool {
        let Some(text) = &self.text else { return true };
        let text = fold(text);
        cells.iter().any(|cell| fold(cell).contains(&*text))
    }

    fn users(&self, work: &Work<'_, '_>) -> Result<Vec<Object>> {
        let kind =
            self.user_kind.as_ref().map(|kind| kind.read_flag("--user-kind", work.context())).transpose()?;
        let members: Option<FxHashSet<Object>> = match &self.member_of {
            None => None,
            Some(group) => {
                let group = group.find(work)?;
                Some(work.state.by(GroupMember::group, group).iter().map(|m| m.user.0).collect())
            }
        };
        let is = |wanted: &Option<String>, cell: &str| {
            wanted.as_ref().is_none_or(|wanted| fold(wanted) == fold(cell))
        };
        let mut users = work.state.scan::<User>();
        users.retain(|user| {
            user.allow_logon.0
                && kind.is_none_or(|kind| user.kind == kind)
                && is(&self.job_title, &user.job_title.show())
                && is(&self.practice_area, &user.practice_area.show())
                && members.as_ref().is_none_or(|members| members.contains(&user.id.0))
                && self.has_text(&[&user.id.show(), &user.full_name.show(), &user.email.show()])
        });
        Ok(users.into_iter().map(|user| user.id.0).collect())
    }

    fn groups(&self, work: &Work<'_, '_>) -> Vec<Object> {
        let mut groups = work.state.scan::<Group>();
        groups
            .retain(|group| group.enabled.0 && self.has_text(&[group.id.0.name(), &group.full_name.show()]));
        groups.into_iter().map(|group| group.id.0).collect()
    }
}
