//! Does everything work that Clio Operate does? Each need of each functionality is put to the decision,
//! on the items that there are (I2), and the service account must be fit for its work (I3).

use super::functionality::{By, Functionality, Need, Place};
use super::mend::Step;
use super::{Key, LinkedUser, Mode, Settings};
use crate::domain::access::{self, Act, Decision, Level, Request, Rule, StateFacts, decide};
use crate::domain::asset::{IMANAGE_WORK, Matter, Status};
use crate::domain::cell::Cell;
use crate::domain::content::{Item, ItemKind};
use crate::domain::id::{Kind, LibraryId, Object, UserId};
use crate::domain::identity::{LibraryUser, RolePrivilege, User, UserKind};
use crate::domain::state::State;
use crate::domain::text::Text;
use crate::domain::time::Instant;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// What to look at.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Only these; all when there are none.
    pub functionalities: Vec<&'static Functionality>,
    /// As this person, not as everybody.
    pub user: Option<UserId>,
    /// In the workspaces of this matter, not of every open one.
    pub matter: Option<Object>,
}

/// How one functionality fares.
#[derive(Debug)]
pub struct Answer {
    pub functionality: &'static Functionality,
    /// As whom it runs, so far as somebody is there.
    pub runs_as: Vec<UserId>,
    /// What was looked at: what it is, how often, and how often it isn't met.
    pub needs: Vec<Line>,
    pub unmet: Vec<Unmet>,
    /// Where in `unmet` that is which one remedy helps.
    known: FxHashMap<(Option<UserId>, &'static str, Vec<Step>), usize>,
}

impl Answer {
    /// Does everything work?
    pub fn is_met(&self) -> bool {
        self.unmet.is_empty()
    }
}

/// One need or requirement, over everything that it was asked of.
#[derive(Debug)]
pub struct Line {
    pub does: String,
    /// The workspaces it is about: `matter`, `post_room_workspace` …, or `account`.
    pub place: &'static str,
    pub checked: usize,
    pub unmet: usize,
}

/// Something that stands in the way, wherever one and the same remedy helps.
#[derive(Clone, Debug)]
pub struct Unmet {
    /// Whom it concerns, if anybody.
    pub user: Option<UserId>,
    pub rule: &'static str,
    pub detail: String,
    pub acts: Vec<Act>,
    pub places: Vec<Object>,
    pub remedy: Vec<Step>,
}

/// The account's requirements (I3): what each is, and the rule that it breaks otherwise.
const REQUIREMENTS: [(&str, &str); 8] = [
    ("the account exists", NO_ACCOUNT),
    ("it is internal", "account_external"),
    ("it may sign in", "sign_in_disabled"),
    ("it is not locked", "account_locked"),
    ("it is virtual", "account_not_virtual"),
    ("its password never expires", "password_expires"),
    ("it is in every library in use", "not_in_library"),
    ("none of its roles is read-only", "read_only_role"),
];

const NO_ACCOUNT: &str = "no_account";

/// From so many workspaces on, tables are read whole: look-ups one by one would take longer.
const MANY: usize = 500;

/// Whoever looks.
pub struct Checker<'a, 's> {
    pub(super) state: &'a State<'s>,
    pub(super) facts: StateFacts<'a, 's>,
    pub(super) now: Instant,
    pub(super) system: access::Id,
    pub settings: Settings,
    asked: Asked,
    /// The workspaces of the matter, or of every open one.
    workspaces: Vec<Item>,
    decisions: RefCell<FxHashMap<(access::Id, access::Id, Act), Decision>>,
    /// What has its own security in a workspace.
    inside: RefCell<FxHashMap<Object, Rc<[Item]>>>,
}

impl<'a, 's> Checker<'a, 's> {
    /// Somebody who looks at the firm as it is in this state, at this time.
    pub fn new(state: &'a State<'s>, asked: Asked, now: Instant) -> Self {
        let facts = StateFacts::new(state);
        let system = facts.id(Object::new(Kind::System, Text::new(IMANAGE_WORK)));
        let mut workspaces = match asked.matter {
            Some(matter) => state.by::<Item>("matter", matter),
            None => state.all::<Item>(),
        };
        let is_open = |matter| state.entity::<Matter>(matter).is_some_and(|m| m.status == Status::Open);
        workspaces.retain(|item| {
            item.kind() == ItemKind::Workspace
                && item.matter.is_some_and(|matter| asked.matter.is_some() || is_open(matter))
        });
        workspaces.sort_by_key(|item| item.id.0.order());
        if workspaces.len() > MANY {
            state.read_whole_tables();
        }
        let settings = Settings::of(state);
        let (decisions, inside) = (RefCell::default(), RefCell::default());
        Checker { state, facts, now, system, settings, asked, workspaces, decisions, inside }
    }

    /// An answer for each functionality that was asked about.
    pub fn answers(&self) -> Vec<Answer> {
        let faults = self.account_faults();
        self.functionalities().map(|functionality| self.answer(functionality, &faults)).collect()
    }

    fn functionalities(&self) -> impl Iterator<Item = &'static Functionality> {
        let asked = &self.asked.functionalities;
        super::functionality::all()
            .iter()
            .filter(|f| asked.is_empty() || asked.iter().any(|asked| asked.key == f.key))
    }

    /// The level that everything takes which was asked about: what a user is to be given on an item.
    pub(super) fn level(&self, user: UserId, item: &Item) -> Level {
        let is_account = self.settings.account == Some(user);
        let needs = self.functionalities().flat_map(|functionality| &functionality.needs);
        needs
            .filter(|need| need.by == By::User || is_account)
            .filter(|need| match need.place.key() {
                None => item.matter.is_some(),
                Some(key) => self.settings.workspace(key) == Some(item.id),
            })
            .map(|need| need.act.level())
            .max()
            .unwrap_or(Level::Read)
    }

    fn answer(&self, functionality: &'static Functionality, faults: &[Unmet]) -> Answer {
        let mut answer = Answer {
            functionality,
            runs_as: Vec::new(),
            needs: Vec::new(),
            unmet: Vec::new(),
            known: FxHashMap::default(),
        };
        let people = self.people(functionality, &mut answer);
        let concerns_account = self.settings.account.is_none_or(|account| answer.runs_as.contains(&account))
            && (functionality.needs.iter().any(|need| need.by == By::Account) || self.uses_account());
        if concerns_account {
            for (does, rule) in REQUIREMENTS {
                let broken: Vec<&Unmet> = faults.iter().filter(|fault| fault.rule == rule).collect();
                answer.needs.push(Line {
                    does: does.to_owned(),
                    place: "account",
                    checked: usize::from(rule == NO_ACCOUNT || self.settings.account.is_some()),
                    unmet: usize::from(!broken.is_empty()),
                });
                broken.into_iter().for_each(|fault| answer.add(fault.clone()));
            }
        }
        let account: Vec<UserId> = self.settings.account.into_iter().collect();
        for need in &functionality.needs {
            let runners = if need.by == By::User { &people } else { &account };
            self.need(need, runners, &mut answer);
        }
        answer.tidy()
    }

    /// Does what can run as a person run as the account?
    fn uses_account(&self) -> bool {
        self.settings.mode == Mode::ServiceAccount || self.settings.fall_back
    }

    /// As whom that part runs which can run as a person; everybody as whom anything runs is noted.
    fn people(&self, functionality: &'static Functionality, answer: &mut Answer) -> Vec<UserId> {
        let has = |by| functionality.needs.iter().any(|need| need.by == by);
        let mut people = Vec::new();
        if has(By::User) {
            let linked = self.settings.mode == Mode::LinkedUsers;
            match (linked, self.asked.user) {
                (false, _) => people.extend(self.settings.account),
                (true, Some(user)) if self.state.entity::<LinkedUser>(user).is_some() => people.push(user),
                (true, Some(_)) if self.settings.fall_back => people.extend(self.settings.account),
                (true, Some(user)) => answer.add(Unmet::of(
                    Some(user),
                    "not_linked",
                    format!("{user} is linked to nobody in Clio Operate, and there is no fall-back"),
                    Step::Advise(format!("imctl integration link {user} CLIO_USER")),
                )),
                (true, None) => {
                    people.extend(self.state.all::<LinkedUser>().iter().map(|row| row.user));
                    people.sort_by_key(|user| user.0.order());
                    if self.settings.fall_back {
                        people.extend(self.settings.account);
                        people.dedup();
                    } else if people.is_empty() {
                        answer.add(Unmet::of(
                            None,
                            "not_linked",
                            "nobody is linked to a user of Clio Operate".to_owned(),
                            Step::Advise("imctl integration link USER CLIO_USER".to_owned()),
                        ));
                    }
                }
            }
        }
        answer.runs_as.clone_from(&people);
        if has(By::Account) {
            answer.runs_as.extend(self.settings.account.filter(|account| !people.contains(account)));
        }
        people
    }

    fn need(&self, need: &Need, people: &[UserId], answer: &mut Answer) {
        let mut line = Line {
            does: need.does.clone(),
            place: need.place.key().map_or("matter", Key::word),
            checked: 0,
            unmet: 0,
        };
        let workspaces: Vec<Item> = match need.place.key() {
            None => self.workspaces.clone(),
            Some(key) => {
                let designated = self.settings.workspace(key);
                let found = designated.and_then(|item| self.state.entity::<Item>(item));
                if found.is_none() && !need.optional {
                    answer.add(Unmet::of(
                        None,
                        "no_workspace",
                        format!("no workspace is designated: {}", key.help()),
                        Step::Advise(format!("imctl integration set {key} WORKSPACE")),
                    ));
                    (line.checked, line.unmet) = (1, 1);
                }
                found.into_iter().collect()
            }
        };
        if let (Place::Matter, Some(matter), true) = (need.place, self.asked.matter, workspaces.is_empty()) {
            let id = matter.id;
            answer.add(Unmet::of(
                None,
                "no_workspace",
                format!("{matter} has no workspace"),
                Step::Advise(format!(
                    "imctl item create WORKSPACE --kind workspace --library LIBRARY --matter {id}"
                )),
            ));
            (line.checked, line.unmet) = (1, 1);
        }
        for workspace in &workspaces {
            let inside = if need.within { self.with_own_security(workspace) } else { [].into() };
            for item in std::iter::once(workspace).chain(inside.iter()) {
                for user in people {
                    line.checked += 1;
                    if let Some(unmet) = self.ask(*user, item, need.act) {
                        line.unmet += 1;
                        answer.add(unmet);
                    }
                }
            }
        }
        answer.needs.push(line);
    }

    /// What lies in a workspace and doesn't inherit: everything else there is as it is (W3).
    fn with_own_security(&self, workspace: &Item) -> Rc<[Item]> {
        if let Some(known) = self.inside.borrow().get(&workspace.id.0) {
            return Rc::clone(known);
        }
        let mut found = Vec::new();
        let mut inside = self.state.by::<Item>("parent", workspace.id);
        while let Some(item) = inside.pop() {
            inside.extend(self.state.by::<Item>("parent", item.id));
            if !item.inherits() {
                found.push(item);
            }
        }
        found.sort_by_key(|item| item.id.0.order());
        let found: Rc<[Item]> = found.into();
        self.inside.borrow_mut().insert(workspace.id.0, Rc::clone(&found));
        found
    }

    /// What stands in the way, if anything does.
    fn ask(&self, user: UserId, item: &Item, act: Act) -> Option<Unmet> {
        let decision = self.decide(user, item.id.0, access::Need::Act(act));
        if decision.allow {
            return None;
        }
        Some(Unmet {
            user: Some(user),
            rule: decision.rule.word(),
            detail: format!("{user} {}", because(decision.rule)),
            acts: vec![act],
            places: vec![item.id.0],
            remedy: self.remedy(user, item, act, decision),
        })
    }

    pub(super) fn decide(&self, user: UserId, item: Object, need: access::Need) -> Decision {
        let (user, object) = (self.facts.id(user), self.facts.id(item));
        let request = Request { user, object, system: self.system, at: self.now, need };
        let access::Need::Act(act) = need else { return decide(&self.facts, &request) };
        *self
            .decisions
            .borrow_mut()
            .entry((user, object, act))
            .or_insert_with(|| decide(&self.facts, &request))
    }

    /// The libraries that the workspaces are in.
    fn libraries(&self) -> Vec<LibraryId> {
        let designated = [self.settings.attachments, self.settings.post_room, self.settings.templates];
        let designated = designated.into_iter().flatten().filter_map(|id| self.state.entity::<Item>(id));
        let mut libraries: Vec<LibraryId> =
            self.workspaces.iter().copied().chain(designated).filter_map(|item| item.library).collect();
        libraries.sort_by_key(|library| library.0.order());
        libraries.dedup();
        libraries
    }

    /// What makes the account unfit, whatever it is to do (I3).
    fn account_faults(&self) -> Vec<Unmet> {
        let row = self.settings.account.and_then(|account| self.state.entity::<User>(account));
        let Some(user) = row else {
            let detail = "there is no service account".to_owned();
            let step = Step::Advise("imctl integration set account USER".to_owned());
            return vec![Unmet::of(None, NO_ACCOUNT, detail, step)];
        };
        let id = user.id;
        let mut faults = Vec::new();
        let mut fault = |rule, detail: &str, command: String| {
            faults.push(Unmet::of(Some(id), rule, format!("{id} {detail}"), Step::Run(command)));
        };
        let update = |what: &str| format!("imctl user update {id} {what}");
        if user.external.0 {
            fault("account_external", "is an external user", update("--external false"));
        }
        if !user.allow_logon.0 {
            fault("sign_in_disabled", because(Rule::SignInDisabled), format!("imctl user enable {id}"));
        }
        if user.locked.0 {
            fault("account_locked", because(Rule::AccountLocked), format!("imctl user unlock {id}"));
        }
        if user.kind != UserKind::Virtual {
            let detail = "is no virtual user: the directory may take its account away";
            fault("account_not_virtual", detail, update("--kind virtual"));
        }
        if !user.password_never_expires.0 {
            let detail = "has a password that expires";
            fault("password_expires", detail, update("--password-never-expires true"));
        }
        for library in self.libraries() {
            match self.state.get::<LibraryUser>(&[library.store(), id.store()]) {
                None => faults.push(Unmet::of(
                    Some(id),
                    "not_in_library",
                    format!("{id} isn't assigned to library {library}"),
                    Step::Run(format!("imctl user assign {id} -l {library}")),
                )),
                Some(row) if !row.allow_logon.0 => faults.push(Unmet::of(
                    Some(id),
                    "sign_in_disabled",
                    format!("{id} may not sign in to library {library}"),
                    Step::Run(format!("imctl user enable {id} -l {library}")),
                )),
                Some(row) if self.is_read_only(&row) => faults.push(Unmet {
                    remedy: self.privilege(id, library, "system_access=full"),
                    ..Unmet::of(
                        Some(id),
                        "read_only_role",
                        format!("{id} has a role in library {library} that only reads"),
                        Step::Advise(String::new()),
                    )
                }),
                Some(_) => {}
            }
        }
        faults
    }

    fn is_read_only(&self, row: &LibraryUser) -> bool {
        let said = row.role.map(|role| self.state.by::<RolePrivilege>("role", role)).unwrap_or_default();
        said.iter()
            .any(|said| said.privilege.as_str() == "system_access" && said.value.as_str() == "read_only")
    }
}

impl Unmet {
    fn of(user: Option<UserId>, rule: &'static str, detail: String, step: Step) -> Unmet {
        Unmet { user, rule, detail, acts: Vec::new(), places: Vec::new(), remedy: vec![step] }
    }
}

impl Answer {
    /// One more thing that is in the way; what the same remedy mends is one thing.
    fn add(&mut self, unmet: Unmet) {
        let at = *self
            .known
            .entry((unmet.user, unmet.rule, unmet.remedy.clone()))
            .or_insert_with(|| self.unmet.len());
        match self.unmet.get_mut(at) {
            Some(known) => {
                known.acts.extend(unmet.acts);
                known.places.extend(unmet.places);
            }
            None => self.unmet.push(unmet),
        }
    }

    /// Several needs may have asked the same of the same.
    fn tidy(mut self) -> Answer {
        for unmet in &mut self.unmet {
            unmet.acts.sort_unstable();
            unmet.acts.dedup();
            unmet.places.sort_by_key(|place| place.order());
            unmet.places.dedup();
        }
        self
    }
}

/// What a rule says of somebody whom it denies.
fn because(rule: Rule) -> &'static str {
    match rule {
        Rule::SignInDisabled => "may not sign in",
        Rule::AccountLocked => "is locked out",
        Rule::NotInLibrary => "isn't assigned to the library",
        Rule::Conflicted => "is behind a wall: a conflict",
        Rule::OpposingTeam => "is behind a wall: an opposing team set",
        Rule::NotStaffed => "isn't on the staffing",
        Rule::AccessExpired => "was on the staffing for a time that has ended",
        Rule::OutsideParentStaffing => "isn't on the staffing of the locked client",
        Rule::MemoUnacknowledged => "has not acknowledged the memo",
        Rule::AclNoAccess => "is denied access by an entry",
        Rule::LevelTooLow => "has too little access",
        Rule::PrivilegeMissing => "has a role without the privilege",
        Rule::ReadOnlyRole => "has a role that only reads",
        _ => "is given no access",
    }
}
