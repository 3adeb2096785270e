//! `imctl case create`: flags for scripts, and on a terminal a wizard in two steps that fills them in
//! (P1, P2, P8).

use crate::bulk::build::Mode;
use crate::cli::app::{App, Work};
use crate::cli::args::{AppointmentArg, PrincipalArg, UserArg, WordArg, each, split};
use crate::cli::error::{Error, Result};
use crate::cli::fields::Fields;
use crate::cli::work_link::LinkArgs;
use crate::domain::kernel::{Asset, Cell, Kind, Object, Origin, Record, State, command};
use crate::domain::model::commands::CASE_CREATE;
use crate::domain::model::{
    AccessRequests, Administrator, AdministratorType, Case, Policy, Security, Staffing, setting,
};
use crate::output::Answer;
use clap::Args;

/// What a case is made of.
#[derive(Args, Default)]
pub struct Create {
    /// Id: at most 32 characters (default: made up)
    id: Option<String>,
    #[command(flatten)]
    fields: Fields<Case>,
    #[command(flatten)]
    link: LinkArgs,
    /// An administrator, user or group: `JDOE`, or with another type `JDOE=staffing_administrator` (repeat
    /// for several)
    #[arg(long = "administrator", value_name = "PRINCIPAL[=TYPE]")]
    administrators: Vec<AppointmentArg>,
    /// Security policy: open (default) or restricted
    #[arg(long, value_name = "WORD")]
    security: Option<WordArg<Security>>,
    /// How access requests are handled [none, attorney, administrator, team, `automatic_timed`, automatic]
    #[arg(long, value_name = "WORD")]
    access_requests: Option<WordArg<AccessRequests>>,
    /// Put this user on the staffing as the responsible attorney
    #[arg(long, value_name = "USER")]
    attorney: Option<UserArg>,
    /// Make nobody its administrator (the system operator never becomes one)
    #[arg(long)]
    no_administrator: bool,
}

/// Creates the case. Without a name, and with somebody at the terminal, asks for everything.
pub fn run(app: &App, mut args: Create) -> Result<Answer> {
    if args.link.is_test() {
        return args.link.test(app);
    }
    if args.fields.get(Case::name).is_none() && app.shell.can_ask() {
        args.ask(app)?;
    }
    app.write(|work| args.create(work))
}

impl Create {
    fn create(&self, work: &Work<'_, '_>) -> Result<String> {
        work.answers.borrow_mut().no_administrator = self.no_administrator;
        let id = self.id(work)?;
        let mut fields = self.fields.clone();
        fields.set(Case::id, &id);
        if let Some(notes) = self.link.append_to(fields.get(Case::notes).unwrap_or_default(), work.state)? {
            fields.set(Case::notes, notes);
        }
        let (_, case) = work.put(Mode::Create, &fields)?;
        let asset = Asset(case.id.0).show();
        for administrator in &self.administrators {
            let (who, of) = administrator.read();
            for who in each(&[who]) {
                let principal = who.find(work)?;
                let mut row = Fields::<Administrator>::default();
                row.set(Administrator::asset, &asset)
                    .set(Administrator::principal, principal.show())
                    .set(Administrator::kind, of.text());
                work.put(Mode::Upsert, &row)?;
            }
        }
        if let Some(attorney) = &self.attorney {
            let mut row = Fields::<Staffing>::default();
            let user = attorney.find(work)?.show();
            row.set(Staffing::asset, &asset)
                .set(Staffing::member, user)
                .set(Staffing::kind, "team")
                .set(Staffing::attorney, "true");
            row.set(Staffing::reason, work.app.reason());
            work.put(Mode::Create, &row)?;
        }
        let mut policy = Fields::<Policy>::default();
        if let Some(security) = &self.security {
            policy.set(Policy::security, security.text());
        }
        if let Some(requests) = &self.access_requests {
            policy.set(Policy::access_requests, requests.text());
        }
        if !policy.is_empty() {
            work.put(Mode::Create, policy.set(Policy::asset, &asset))?;
        }
        work.data.borrow_mut().insert("id".into(), case.id.show().into());
        Ok(format!("created case `{}`", case.id))
    }

    /// P1: the setting says whether an id is made up, may be given, or must be.
    fn id(&self, work: &Work<'_, '_>) -> Result<String> {
        let rule = setting::value(work.state, "case_id");
        match (rule.as_str(), self.id.as_ref().filter(|id| !id.is_empty())) {
            ("automatic", Some(_)) => {
                Err(Error::refused("ids of cases are made up (setting `case_id` is `automatic`)")
                    .hint("leave the id out"))
            }
            ("manual", None) => Err(Error::refused("a case needs an id (setting `case_id` is `manual`)")
                .hint(command!(CASE_CREATE))),
            (_, Some(id)) => Ok(id.clone()),
            (_, None) => work.free_id::<Case>(Kind::Case, "CASE-"),
        }
    }

    /// What is refused whatever the answers will be, is refused before the first question: an id that is
    /// taken, somebody who may not make cases or appoint whom the flags name.
    fn try_out(&self, app: &App, rule: &str) -> Result {
        let id = self.id.clone().or_else(|| (rule == "manual").then(|| "?".to_owned()));
        let mut draft = Create {
            id,
            administrators: self.administrators.clone(),
            no_administrator: self.no_administrator,
            ..Create::default()
        };
        draft.fields.set(Case::name, "?");
        let store = app.open()?;
        app.write_in(&store.write()?, |work| draft.create(work)).map(drop)
    }

    /// The wizard: general details, then security. What flags said already isn't asked.
    fn ask(&mut self, app: &App) -> Result {
        let shell = &app.shell;
        let rule = app.read(|reading| Ok(setting::value(reading.state, "case_id")))?;
        self.try_out(app, &rule)?;
        shell.notice("Step 1 of 2: general details");
        if self.id.is_none() && rule != "automatic" {
            let prompt = if rule == "manual" { "Case ID" } else { "Case ID (empty: made up)" };
            let id = shell.ask_line(prompt, |id| check_id(app, id, rule == "manual"))?;
            self.id = Some(id).filter(|id| !id.is_empty());
        }
        let name =
            shell.ask_line("Case name", |name| parse::<crate::domain::kernel::Name<255>>(name, true))?;
        self.fields.set(Case::name, name);
        if self.fields.get(Case::notes).is_none() {
            let notes = shell.ask_line("Notes (empty: none)", |_| Ok(()))?;
            self.fields.set(Case::notes, notes);
            self.link.ask(app)?;
        }
        let types = types_to_appoint(app, !self.no_administrator)?;
        while let Some(administrators) = ask_administrators(app, &types)? {
            self.administrators.push(administrators);
        }
        shell.notice("Step 2 of 2: security");
        self.ask_security(app)
    }

    fn ask_security(&mut self, app: &App) -> Result {
        let shell = &app.shell;
        if self.security.is_none() {
            let choices = ["open: access to its matters is open", "restricted: only its staffing has access"];
            let security = [Security::Open, Security::Restricted];
            self.security = Some(security[shell.ask_choice("Security", &choices)?].word().into());
        }
        if self.security.as_ref().map(WordArg::text) != Some(Security::Restricted.word())
            || self.access_requests.is_some()
        {
            return Ok(());
        }
        let choices = [
            (AccessRequests::None, "access can't be asked for"),
            (AccessRequests::Attorney, "the responsible attorney or an administrator decides"),
            (AccessRequests::Administrator, "an administrator decides"),
            (AccessRequests::Team, "any team member or an administrator decides"),
            (AccessRequests::AutomaticTimed, "granted at once, for a time"),
            (AccessRequests::Automatic, "granted at once, without end"),
        ];
        let words: Vec<&str> = choices.iter().map(|(_, words)| *words).collect();
        let chosen = choices[shell.ask_choice("Access requests", &words)?].0;
        self.access_requests = Some(chosen.word().into());
        if chosen == AccessRequests::Attorney && self.attorney.is_none() {
            let user = |name: &str| {
                app.read(|reading| UserArg::from(name).find(reading)).map(drop).map_err(|e| e.message)
            };
            self.attorney = Some(shell.ask_line("Responsible attorney", user)?.into());
        }
        Ok(())
    }
}

/// A4: the types that whoever asks may appoint on a new case: those that their own rights include, with those
/// of its maker if they `administer` it (P8).
fn types_to_appoint(app: &App, administer: bool) -> Result<Vec<AdministratorType>> {
    let all = [AdministratorType::Administrator, AdministratorType::Conflicts, AdministratorType::Staffing];
    app.read(|reading| {
        let may = |of: &AdministratorType| {
            let change = State::new(reading.session);
            let case = Case::blank();
            let appointed = Administrator { asset: Asset(case.id.0), kind: *of, ..Administrator::blank() };
            change.put(case, Origin::default());
            change.put(appointed, Origin::default());
            app.may_make(reading.session, &change, administer).is_ok()
        };
        Ok(all.into_iter().filter(may).collect())
    })
}

/// Users or groups and what they administer, as `--administrator` takes them; nothing when there are no
/// more.
fn ask_administrators(app: &App, types: &[AdministratorType]) -> Result<Option<AppointmentArg>> {
    let names = app.shell.ask_line(
        "Administrators (users or groups, `;` between them; empty: no more)",
        |names| {
            let found = |name: &str| {
                app.read(|reading| PrincipalArg::from(name).find(reading)).map(drop).map_err(|e| e.message)
            };
            split([names]).try_for_each(found)
        },
    )?;
    if names.is_empty() {
        return Ok(None);
    }
    let words: Vec<&str> = types.iter().map(|of| of.word()).collect();
    let of = words[app.shell.ask_choice("They will be", &words)?];
    Ok(Some(AppointmentArg::from(format!("{names}={of}"))))
}

/// Can the line be read as a value of this type?
fn parse<C: Cell>(line: &str, required: bool) -> Result<(), String> {
    if line.is_empty() && required {
        return Err("this must be given".to_owned());
    }
    Ok(C::parse(line, &crate::domain::kernel::Context::utc()).map(drop)?)
}

/// P1: can a case have this id?
fn check_id(app: &App, id: &str, required: bool) -> Result<(), String> {
    if id.is_empty() && !required {
        return Ok(());
    }
    let object = Object::parse(Kind::Case, id)?;
    match app.read(|reading| Ok(reading.state.exists(object))) {
        Ok(false) => Ok(()),
        Ok(true) => Err(format!("there is a case `{id}` already")),
        Err(error) => Err(error.message),
    }
}
