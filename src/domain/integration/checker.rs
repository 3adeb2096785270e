//! Whoever checks: the firm, what is asked about it, and as whom and where to ask.

use crate::domain::access::{Decision, Id, Level, MemoryFacts, Need, Request, StateFacts, decide};
use crate::domain::integration::causes::Causes;
use crate::domain::integration::functionality::{By, Functionality, Location, all};
use crate::domain::integration::known::Known;
use crate::domain::kernel::{Instant, Kind, Object, State, Text, UserId};
use crate::domain::model::{
    IMANAGE_WORK, IntegrationMode, IntegrationSettings, Item, ItemKind, LinkedUser, Matter, Status,
};
use rustc_hash::FxHashSet;
use std::cell::RefCell;

/// What to look at.
#[derive(Clone, Debug, Default)]
pub struct AssessmentScope {
    /// Only these; all when there are none.
    pub functionalities: Vec<&'static Functionality>,
    /// As this person, not as everybody.
    pub user: Option<UserId>,
    /// In the workspaces of this matter, not of every open one.
    pub matter: Option<Object>,
    /// Tell everything apart that is unmet, however much it is? Else of each rule the first thousand.
    pub everything: bool,
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
    pub settings: IntegrationSettings,
    pub(super) asked: AssessmentScope,
    /// As whom that part runs which can run as a person.
    pub(super) people: Vec<UserId>,
    /// The workspaces of the matter, or of every open one.
    pub(super) workspaces: Vec<Item>,
    pub(super) causes: RefCell<Causes>,
}

impl<'a, 's> Checker<'a, 's> {
    /// Somebody who looks at the firm as it is in this state, at this time.
    pub fn new(state: &'a State<'s>, asked: AssessmentScope, now: Instant) -> Self {
        let facts = StateFacts::new(state);
        let system = facts.id(Object::new(Kind::System, Text::new(IMANAGE_WORK)));
        let settings = IntegrationSettings::of(state);
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

    pub(super) fn functionalities(&self) -> impl Iterator<Item = &'static Functionality> {
        let asked = &self.asked.functionalities;
        all().iter().filter(|f| asked.is_empty() || asked.iter().any(|asked| asked.key == f.key))
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

    /// The workspaces of a place.
    pub(super) fn workspaces_in(&self, place: Location) -> Vec<Item> {
        let Some(key) = place.key() else { return self.workspaces.clone() };
        let designated = self.settings.workspace(key);
        designated.and_then(|item| self.state.entity::<Item>(item)).into_iter().collect()
    }

    pub(super) fn decide(&self, user: Id, object: Id, need: Need) -> Decision {
        let request = Request { user, object, system: self.system, at: self.now, need };
        match &self.memory {
            Some(memory) => decide(memory, &request),
            None => decide(&self.facts, &request),
        }
    }
}

/// As whom that runs which can run as a person.
fn people(state: &State<'_>, settings: IntegrationSettings, asked: Option<UserId>) -> Vec<UserId> {
    let account = settings.account;
    match (settings.mode, asked) {
        (IntegrationMode::ServiceAccount, _) => account.into_iter().collect(),
        (IntegrationMode::LinkedUsers, Some(user)) if state.entity::<LinkedUser>(user).is_some() => {
            vec![user]
        }
        (IntegrationMode::LinkedUsers, Some(_)) => {
            account.filter(|_| settings.fall_back).into_iter().collect()
        }
        (IntegrationMode::LinkedUsers, None) => {
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
