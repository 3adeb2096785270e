//! Does everything work that Clio Operate does? Each need of each functionality is put to the decision,
//! on the items that there are (I2), and the service account must be fit for its work (I3).
//!
//! What is asked is asked once: everybody on everything for each act ([`Denials`]). The functionalities
//! then pick what concerns them, so what costs time is people times workspaces and nothing besides.

use super::account::{NO_ACCOUNT, REQUIREMENTS};
use super::causes::{Cause, CauseId, Causes, UNTOLD};
use super::denials::Denials;
use super::functionality::{By, Functionality, Need, Place};
use super::mend::{Known, Step};
use crate::domain::access::{self, Act, Decision, Id, Level, MemoryFacts, Request, StateFacts, decide};
use crate::domain::kernel::id::{Kind, Object, UserId};
use crate::domain::kernel::state::State;
use crate::domain::kernel::text::Text;
use crate::domain::kernel::time::Instant;
use crate::domain::model::integration::{Key, LinkedUser, Mode, Settings};
use crate::domain::model::{IMANAGE_WORK, Matter, Status};
use crate::domain::model::{Item, ItemKind};
use rustc_hash::{FxHashMap, FxHashSet};
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
    /// Tell everything apart that is unmet, however much it is? Else of each rule the first thousand.
    pub everything: bool,
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
    /// How many denials there are besides, which nothing in `unmet` tells of ([`Asked::everything`]).
    pub untold: usize,
}

impl Answer {
    /// Does everything work?
    pub fn is_met(&self) -> bool {
        self.unmet.is_empty() && self.untold == 0
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
    pub cause: Rc<Cause>,
    pub acts: Vec<Act>,
    pub places: Vec<Object>,
}

/// From so many questions on, everything is read at once: look-ups one by one would take longer.
const MANY: usize = 1_000;

/// How many causes of each rule are told apart unless all are wanted.
const TOLD: usize = 1_000;

/// Whoever looks.
pub struct Checker<'a, 's> {
    pub(super) state: &'a State<'s>,
    /// Names and numbers; and what few questions are decided by.
    pub(super) facts: StateFacts<'a, 's>,
    /// What many questions are decided by, under the same numbers.
    pub(super) memory: Option<MemoryFacts>,
    pub(super) now: Instant,
    pub(super) system: Id,
    pub(super) known: Known,
    pub settings: Settings,
    asked: Asked,
    /// As whom that part runs which can run as a person.
    pub(super) people: Vec<UserId>,
    /// The workspaces of the matter, or of every open one.
    pub(super) workspaces: Vec<Item>,
    pub(super) causes: RefCell<Causes>,
}

/// What a functionality lacks, on its way into an [`Answer`].
#[derive(Default)]
struct Lacking {
    /// In the order in which they were met: the cause, the acts, and the places by number.
    found: Vec<(CauseId, Vec<Act>, Vec<u32>)>,
    at: FxHashMap<CauseId, usize>,
    untold: usize,
}

impl Lacking {
    fn add(&mut self, cause: CauseId, of: Option<(Act, u32)>) {
        if cause == UNTOLD {
            self.untold += 1;
            return;
        }
        let at = *self.at.entry(cause).or_insert_with(|| {
            self.found.push((cause, Vec::new(), Vec::new()));
            self.found.len() - 1
        });
        if let Some((act, place)) = of {
            let (_, acts, places) = &mut self.found[at];
            if !acts.contains(&act) {
                acts.push(act);
            }
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
    }
}

impl<'a, 's> Checker<'a, 's> {
    /// Somebody who looks at the firm as it is in this state, at this time.
    pub fn new(state: &'a State<'s>, asked: Asked, now: Instant) -> Self {
        let facts = StateFacts::new(state);
        let system = facts.id(Object::new(Kind::System, Text::new(IMANAGE_WORK)));
        let settings = Settings::of(state);
        let people = people(state, settings, asked.user);
        let workspaces = workspaces(state, asked.matter);
        let memory = (workspaces.len().saturating_mul(people.len() + 1) > MANY).then(|| {
            state.read_whole_tables();
            facts.to_memory()
        });
        let causes = RefCell::new(Causes::new(if asked.everything { usize::MAX } else { TOLD }));
        let known = Known::default();
        Checker { state, facts, memory, now, system, known, settings, asked, people, workspaces, causes }
    }

    /// An answer for each functionality that was asked about.
    pub fn answers(&self) -> Vec<Answer> {
        let faults = self.account_faults();
        let denials = Denials::of(self);
        self.functionalities().map(|functionality| self.answer(functionality, &faults, &denials)).collect()
    }

    pub(super) fn functionalities(&self) -> impl Iterator<Item = &'static Functionality> {
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

    fn answer(&self, functionality: &'static Functionality, faults: &[Cause], denials: &Denials) -> Answer {
        let has = |by| functionality.needs.iter().any(|need| need.by == by);
        let mut lacking = Lacking::default();
        let mut runs_as = Vec::new();
        if has(By::User) {
            runs_as.clone_from(&self.people);
            if let Some(cause) = self.not_linked() {
                lacking.add(self.causes.borrow_mut().id(cause), None);
            }
        }
        if has(By::Account) {
            runs_as.extend(self.settings.account.filter(|account| !runs_as.contains(account)));
        }
        let mut needs = Vec::new();
        let concerns_account = self.settings.account.is_none_or(|account| runs_as.contains(&account))
            && (has(By::Account) || self.uses_account());
        if concerns_account {
            for (does, rule) in REQUIREMENTS {
                let broken: Vec<&Cause> = faults.iter().filter(|fault| fault.rule == rule).collect();
                needs.push(Line {
                    does: does.to_owned(),
                    place: "account",
                    checked: usize::from(rule == NO_ACCOUNT || self.settings.account.is_some()),
                    unmet: usize::from(!broken.is_empty()),
                });
                for fault in broken {
                    lacking.add(self.causes.borrow_mut().id(fault.clone()), None);
                }
            }
        }
        for need in &functionality.needs {
            needs.push(self.need(need, denials, &mut lacking));
        }
        let causes = self.causes.borrow();
        let unmet = lacking.found.into_iter().filter_map(|(cause, mut acts, mut places)| {
            // Several needs may have asked the same of the same.
            acts.sort_unstable();
            places.sort_unstable();
            places.dedup();
            let places = places.into_iter().map(|place| denials.place(place)).collect();
            Some(Unmet { cause: Rc::clone(causes.get(cause)?), acts, places })
        });
        Answer { functionality, runs_as, needs, unmet: unmet.collect(), untold: lacking.untold }
    }

    /// Does what can run as a person run as the account?
    fn uses_account(&self) -> bool {
        self.settings.mode == Mode::ServiceAccount || self.settings.fall_back
    }

    /// That nobody is linked as whom it could run.
    fn not_linked(&self) -> Option<Cause> {
        if self.settings.mode != Mode::LinkedUsers || self.settings.fall_back || !self.people.is_empty() {
            return None;
        }
        Some(match self.asked.user {
            Some(user) => Cause::of(
                Some(user),
                "not_linked",
                format!("{user} is linked to nobody in Clio Operate, and there is no fall-back"),
                Step::Advise(format!("imctl integration link {user:#} CLIO_USER")),
            ),
            None => Cause::of(
                None,
                "not_linked",
                "nobody is linked to a user of Clio Operate".to_owned(),
                Step::Advise("imctl integration link USER CLIO_USER".to_owned()),
            ),
        })
    }

    fn need(&self, need: &Need, denials: &Denials, lacking: &mut Lacking) -> Line {
        let place = need.place.key().map_or("matter", Key::word);
        let mut line = Line { does: need.does.clone(), place, checked: 0, unmet: 0 };
        if let Some(cause) = self.no_workspace(need, denials) {
            lacking.add(self.causes.borrow_mut().id(cause), None);
            (line.checked, line.unmet) = (1, 1);
        }
        line.checked += denials.asked(need);
        for denied in denials.of_need(need) {
            line.unmet += 1;
            lacking.add(denied.cause, Some((need.act, denied.item)));
        }
        line
    }

    /// That there is no workspace to ask about, where there should be one.
    fn no_workspace(&self, need: &Need, denials: &Denials) -> Option<Cause> {
        if !denials.is_nowhere(need.place) || need.optional {
            return None;
        }
        let (detail, advice) = match (need.place.key(), self.asked.matter) {
            (None, None) => return None,
            (None, Some(matter)) => (
                format!("{matter} has no workspace"),
                format!(
                    "imctl item create WORKSPACE --kind workspace --library LIBRARY --matter {:#}",
                    matter.id
                ),
            ),
            (Some(key), _) => (
                format!("no workspace is designated: {}", key.help()),
                format!("imctl integration set {key:#} WORKSPACE"),
            ),
        };
        Some(Cause::of(None, "no_workspace", detail, Step::Advise(advice)))
    }

    /// The workspaces of a place.
    pub(super) fn workspaces_in(&self, place: Place) -> Vec<Item> {
        let Some(key) = place.key() else { return self.workspaces.clone() };
        let designated = self.settings.workspace(key);
        designated.and_then(|item| self.state.entity::<Item>(item)).into_iter().collect()
    }

    pub(super) fn decide(&self, user: Id, object: Id, need: access::Need) -> Decision {
        let request = Request { user, object, system: self.system, at: self.now, need };
        match &self.memory {
            Some(memory) => decide(memory, &request),
            None => decide(&self.facts, &request),
        }
    }
}

/// As whom that runs which can run as a person.
fn people(state: &State<'_>, settings: Settings, asked: Option<UserId>) -> Vec<UserId> {
    let account = settings.account;
    match (settings.mode, asked) {
        (Mode::ServiceAccount, _) => account.into_iter().collect(),
        (Mode::LinkedUsers, Some(user)) if state.entity::<LinkedUser>(user).is_some() => vec![user],
        (Mode::LinkedUsers, Some(_)) => account.filter(|_| settings.fall_back).into_iter().collect(),
        (Mode::LinkedUsers, None) => {
            let mut people: Vec<UserId> = state.all::<LinkedUser>().iter().map(|row| row.user).collect();
            people.sort_by_key(|user| user.0.order());
            let account = account.filter(|account| settings.fall_back && !people.contains(account));
            people.extend(account);
            people
        }
    }
}

/// The workspaces of this matter, or of every open one.
fn workspaces(state: &State<'_>, matter: Option<Object>) -> Vec<Item> {
    let mut workspaces = match matter {
        Some(matter) => state.by(Item::matter, matter),
        None => state.all::<Item>(),
    };
    workspaces.retain(|item| item.item_kind() == ItemKind::Workspace && item.matter.is_some());
    if matter.is_none() {
        let matters = state.all::<Matter>();
        let open = matters.iter().filter(|matter| matter.status == Status::Open);
        let open: FxHashSet<Object> = open.map(|matter| matter.id.0).collect();
        workspaces.retain(|item| item.matter.is_some_and(|matter| open.contains(&matter.0)));
    }
    workspaces.sort_by_key(|item| item.id.0.order());
    workspaces
}
