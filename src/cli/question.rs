//! What a question about access names: whom, what, in which system, when, for what, and what is supposed.

use super::args::named::{Named, Target};
use super::args::{MomentArg, ReachableArg, SystemArg, TimeArg, WordArg};
use super::assume;
use super::context::App;
use super::error::{Error, Result};
use super::look_up::{LookUp, missing};
use super::work::Reading;
use crate::domain::access::{Act, Id, Level, Need, Rule};
use crate::domain::kernel::{Cell, Context, Instant, Object, command, not_one_of};
use crate::domain::model::IMANAGE_WORK;
use crate::domain::model::commands::CHECK_ACCESS_PERMISSION;
use crate::store::facts;
use clap::Args;

/// In which system, when, and what is assumed.
#[derive(Args, Clone, Debug, Default)]
pub struct Circumstances {
    /// The system that asks (default: iManage Work)
    #[arg(long, value_name = "NAME")]
    pub system: Option<SystemArg>,
    /// The clock of the decision (default: now)
    #[arg(long, value_name = "TIME")]
    pub at: Option<TimeArg>,
    /// As if this command had been run: `user disable JDOE` (repeat for several)
    #[arg(long, value_name = "COMMAND")]
    pub assume: Vec<String>,
    /// As it was recorded then: a time, or the number of a batch
    #[arg(long, value_name = "TIME")]
    pub as_of: Option<MomentArg>,
}

impl Circumstances {
    /// Answers a question about the firm as it was and would be under these circumstances.
    ///
    /// # Errors
    /// As for [`assume::ask`].
    pub fn ask<T>(&self, app: &App, what: impl FnOnce(&Reading<'_, '_>) -> Result<T>) -> Result<T> {
        assume::ask(app, self.as_of.as_ref().map(MomentArg::text), &self.assume, what)
    }

    /// The time that is meant.
    pub fn time(&self, reading: &Reading<'_, '_>) -> Result<Instant> {
        let context = reading.context;
        match &self.at {
            None => Ok(context.now),
            Some(at) => Ok(at.read_flag("--at", &context)?.unwrap_or(context.now)),
        }
    }

    /// The system that is meant.
    ///
    /// # Errors
    /// When there is none of this name.
    pub fn system(&self, reading: &Reading<'_, '_>) -> Result<(Id, Object)> {
        match &self.system {
            Some(system) => find(reading, system),
            None => find(reading, &SystemArg::from(IMANAGE_WORK)),
        }
    }
}

/// What access to an item is for.
#[derive(Args, Clone, Debug, Default)]
pub struct NeedArgs {
    /// The level that is needed on an item: `read`, `read_write` or `full_access` (default: `read`)
    #[arg(long, value_name = "LEVEL", conflicts_with = "act")]
    pub need: Option<WordArg<Level>>,
    /// What is to be done with an item: view, edit, import, checkout, delete …
    #[arg(long, value_name = "ACT")]
    pub act: Option<WordArg<Act>>,
}

impl NeedArgs {
    /// What is needed, if the command line says so.
    ///
    /// # Errors
    /// When the level or act is none that can be needed.
    pub fn need(&self) -> Result<Option<Need>> {
        let (need, act) = (self.need.as_ref().map(WordArg::text), self.act.as_ref().map(WordArg::text));
        if need == Some(Level::NoAccess.word()) {
            return Err(Error::usage("`no_access` is no level that can be needed"));
        }
        let flag = if self.need.is_some() { "need" } else { "act" };
        read_need(need, act).map_err(|message| Error::value(format!("--{flag}: {message}")))
    }

    /// Assets have no levels and no acts.
    ///
    /// # Errors
    /// When one was given.
    pub fn refuse(&self) -> Result {
        let given = [("need", self.need.is_some()), ("act", self.act.is_some())];
        match given.iter().find(|(_, given)| *given) {
            Some((flag, _)) => Err(Error::usage(format!("`--{flag}` is for items, not for assets"))
                .hint("leave it out: whoever may reach an asset may reach it whole")),
            None => Ok(()),
        }
    }
}

/// Levels that can be needed: `no_access` is none.
pub const NEEDS: &[&str] = match Level::WORDS {
    [_, needs @ ..] => needs,
    [] => &[],
};

/// What is needed on an item: a level or an act, for which there are these words.
///
/// # Errors
/// What is wrong with the word.
pub fn read_need(level: Option<&str>, act: Option<&str>) -> std::result::Result<Option<Need>, String> {
    let context = Context::utc();
    match (level, act) {
        (Some(word), _) if word.eq_ignore_ascii_case(Level::NoAccess.word()) => {
            Err(not_one_of(word, NEEDS).into())
        }
        (Some(word), _) => Level::parse(word, &context)
            .map(|level| Some(Need::Level(level)))
            .map_err(|_| not_one_of(word, NEEDS).into()),
        (_, Some(word)) => Ok(Act::parse(word, &context).map(|act| Some(Need::Act(act)))?),
        (None, None) => Ok(None),
    }
}

/// What an argument names, with its number.
///
/// # Errors
/// When the reference can't be read (4) or names nothing (5).
pub fn find<T: Target>(reading: &Reading<'_, '_>, name: &Named<T>) -> Result<(Id, Object)> {
    let object = name.read(reading.context())?;
    facts::find(reading.session, object)?.ok_or_else(|| missing(reading.session, object))
}

/// What is to be reached.
pub fn find_object(reading: &Reading<'_, '_>, name: &ReachableArg) -> Result<(Id, Object)> {
    if name.text().starts_with("service:") {
        return Err(Error::usage("a service has permissions, and each is asked about on its own")
            .hint(command!(CHECK_ACCESS_PERMISSION, object = name.text())));
    }
    find(reading, name)
}

/// Is this the name of a rule that a decision can have?
///
/// # Errors
/// A sentence with the nearest that is.
pub fn check_rule(text: &str) -> std::result::Result<(), String> {
    // The rule of an ancestor is followed by its id.
    let rule = text.split_once('@').map_or(text, |(rule, _)| rule);
    if Rule::WORDS.contains(&rule) {
        return Ok(());
    }
    Err(not_one_of(text, Rule::WORDS).into())
}
