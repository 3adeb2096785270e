//! The questions of a policy test: whom they name, what the answer is, and whether it is the expected one.

use super::outcome::{Answered, Failure, Verdict};
use crate::bulk::fault::Fault;
use crate::bulk::policy_tests::{Check, PolicyTest, Spot, TestFile, WhoCan};
use crate::cli::args::{PermissionArg, PrincipalArg, ReachableArg, ServiceArg, SystemArg, UserArg};
use crate::cli::assume;
use crate::cli::check_access::service;
use crate::cli::context::Program;
use crate::cli::error::{Error, Result};
use crate::cli::question::{NEEDS, check_rule, find, find_object, read_need};
use crate::cli::work::{Reading, name};
use crate::domain::access::{Act, Facts, Id, Request, decide, explain};
use crate::domain::kernel::{Instant, Kind, not_one_of};
use crate::domain::model::IMANAGE_WORK;
use crate::output::explain::{Asked, Verdict as InWords, rule, word};
use crate::store::facts::LiveFacts;
use chrono_tz::Tz;

/// Words that can be told wrong before anything is asked, and commands that can't be read.
pub(super) fn check_words(program: Program, file: &TestFile) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut of_list = |spot: Option<&Spot>, words: &[&str]| {
        if let Some(spot) = spot.filter(|spot| !words.contains(&spot.text.as_str())) {
            faults.push(file.fault(spot, not_one_of(&spot.text, words)));
        }
    };
    let checks = || file.tests.iter().flat_map(|test| &test.checks);
    for check in checks() {
        of_list(check.expect.as_ref(), &["allow", "deny"]);
        of_list(check.need.as_ref(), NEEDS);
        of_list(check.act.as_ref(), Act::WORDS);
    }
    for at in file.tests.iter().filter_map(|test| test.at.as_ref()) {
        // Whether it is a time doesn't depend on the zone.
        let read = Instant::parse(&at.text, Tz::UTC, Instant(0));
        faults.extend(read.err().map(|message| file.fault(at, message)));
    }
    for rule in checks().filter_map(|check| check.rule.as_ref()) {
        faults.extend(check_rule(&rule.text).err().map(|message| file.fault(rule, message)));
    }
    for command in file.tests.iter().flat_map(|test| &test.assume) {
        if let Err(error) = assume::read(program, &command.text) {
            let fault = file.fault(command, error.message);
            faults.push(match error.hint {
                Some(hint) => fault.hint(hint),
                None => fault,
            });
        }
    }
    faults.sort_by_key(|fault| fault.line);
    faults
}

/// May this user reach that, and who says so?
pub(super) struct Question<'t> {
    line: u32,
    user: (Id, String),
    object: &'t str,
    system: Option<&'t str>,
    need: Option<&'t str>,
    act: Option<&'t str>,
    permission: Option<&'t str>,
    expect: Option<bool>,
    rule: Option<&'t str>,
}

/// A question that can be asked, or why it can't.
type Asks<'t> = std::result::Result<Question<'t>, Failure>;

impl<'t> Question<'t> {
    /// The questions of a test: each check, and each person whom `who_can` names.
    pub(super) fn all(reading: &Reading<'_, '_>, test: &'t PolicyTest) -> Vec<Asks<'t>> {
        let mut all: Vec<Asks<'t>> = test.checks.iter().map(|check| of_check(reading, check)).collect();
        for who in &test.who_can {
            for (people, expect) in [(&who.contains, true), (&who.excludes, false)] {
                for person in people {
                    match of_person(reading, who, &person.text, expect) {
                        Ok(found) => all.extend(found.into_iter().map(Ok)),
                        Err(error) => all.push(Err(Failure::of_error(who.line, error))),
                    }
                }
            }
        }
        all
    }

    /// The answer, with its reasons if `tell`.
    pub(super) fn ask(
        self,
        reading: &Reading<'_, '_>,
        at: Instant,
        tell: bool,
    ) -> std::result::Result<Answered, Failure> {
        let line = self.line;
        self.answer(reading, at, tell).map_err(|error| Failure::of_error(line, error))
    }

    fn answer(self, reading: &Reading<'_, '_>, at: Instant, tell: bool) -> Result<Answered> {
        if let Some(key) = self.permission {
            return self.on_service(reading, at, key);
        }
        let (id, object) = find_object(reading, &ReachableArg::from(self.object))?;
        if let Some(flag) = self.need.map(|_| "need").or(self.act.map(|_| "act"))
            && object.kind.is_asset()
        {
            return Err(Error::usage(format!("`{flag}` is for items, and `{object}` is an asset")));
        }
        let need = read_need(self.need, self.act).map_err(Error::value)?.unwrap_or_default();
        let system = self.system.unwrap_or(IMANAGE_WORK);
        let (system, system_object) = find(reading, &SystemArg::from(system))?;
        let (user, name) = self.user;
        let request = Request { user, object: id, system, at, need };
        let facts = LiveFacts::new(reading.session)?;
        let decision = decide(&facts, &request);
        reading.session.failure()?;
        let asked = Asked {
            user: name,
            object: object.to_string(),
            system: system_object.id.to_string(),
            at,
            permission: None,
        };
        let mut answered = Answered {
            line: self.line,
            expect: self.expect,
            rule: self.rule.map(str::to_owned),
            asked,
            request: Some(request),
            decision,
            told: None,
        };
        if tell {
            answered.tell(reading)?;
        }
        Ok(answered)
    }

    /// A permission on a service, as `check-access` answers it (C2).
    fn on_service(self, reading: &Reading<'_, '_>, at: Instant, key: &str) -> Result<Answered> {
        let (_, user) = find(reading, &UserArg::from(&*self.user.1))?;
        let (_, object) = find(reading, &ServiceArg::from(self.object))?;
        let permission = PermissionArg::from(key).find()?;
        let (asked, told, verdict) = service::ask(reading, user, object, permission, at)?;
        Ok(Answered {
            line: self.line,
            expect: self.expect,
            rule: self.rule.map(str::to_owned),
            asked,
            request: None,
            decision: told.decision,
            told: Some((told, verdict)),
        })
    }
}

fn of_check<'t>(reading: &Reading<'_, '_>, check: &'t Check) -> Asks<'t> {
    let text = |spot: &'t Option<Spot>| spot.as_ref().map(|spot| spot.text.as_str());
    let (id, user) = find(reading, &UserArg::from(&*check.user.text))
        .map_err(|error| Failure::of_error(check.line, error))?;
    Ok(Question {
        line: check.line,
        user: (id, user.to_string()),
        object: &check.object.text,
        system: text(&check.system),
        need: text(&check.need),
        act: text(&check.act),
        permission: text(&check.permission),
        expect: text(&check.expect).map(|word| word == "allow"),
        rule: text(&check.rule),
    })
}

/// Whether a user, or each member of a group, is among those who can.
fn of_person<'t>(
    reading: &Reading<'_, '_>,
    who: &'t WhoCan,
    person: &str,
    expect: bool,
) -> Result<Vec<Question<'t>>> {
    let (id, object) = find(reading, &PrincipalArg::from(person))?;
    let mut users = vec![(id, object.to_string())];
    if object.kind == Kind::Group {
        users.clear();
        LiveFacts::new(reading.session)?.any_member(id, |user| {
            users.push((user, name(reading.session, user)));
            false
        });
        users.sort_by(|a, b| a.1.cmp(&b.1));
    }
    let question = |user| Question {
        line: who.line,
        user,
        object: &who.object.text,
        system: who.system.as_ref().map(|spot| spot.text.as_str()),
        need: None,
        act: None,
        permission: None,
        expect: Some(expect),
        rule: None,
    };
    Ok(users.into_iter().map(question).collect())
}

impl Answered {
    /// Works out the reasons, and how the user gets in, in words.
    fn tell(&mut self, reading: &Reading<'_, '_>) -> Result {
        if self.told.is_none()
            && let Some(request) = &self.request
        {
            let facts = LiveFacts::new(reading.session)?;
            let names = |id| name(reading.session, id);
            let told = explain(&facts, request, &|id| facts.named(id));
            reading.session.failure()?;
            let verdict = InWords::new(told.decision, told.via.words(&names), &names);
            self.told = Some((told, verdict));
        }
        Ok(())
    }

    /// What is wrong with the answer, if anything is.
    pub(super) fn failure(mut self, reading: &Reading<'_, '_>) -> Result<Option<Failure>> {
        let rule = rule(self.decision, &|id| name(reading.session, id));
        let met = self.expect.is_none_or(|allow| allow == self.decision.allow)
            && self.rule.as_ref().is_none_or(|expected| *expected == rule);
        if met {
            return Ok(None);
        }
        self.tell(reading)?;
        let expected = match (self.expect, &self.rule) {
            (Some(allow), None) => if allow { "allow" } else { "deny" }.to_owned(),
            (Some(allow), Some(rule)) => format!("{} ({rule})", if allow { "allow" } else { "deny" }),
            (None, rule) => rule.clone().unwrap_or_default(),
        };
        let Asked { user, object, permission, .. } = &self.asked;
        let permission = permission.map(|key| format!(" {key}")).unwrap_or_default();
        let message =
            format!("{user} {object}{permission}: expected {expected}, got {} ({rule})", word(self.decision));
        Ok(Some(Failure {
            verdict: Verdict::Failed,
            line: self.line,
            message,
            hint: None,
            answered: Some(Box::new(self)),
        }))
    }
}
