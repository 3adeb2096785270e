//! Does everything work that Clio Operate does? Each need of each functionality is put to the decision,
//! on the items that there are (I2), and the service account must be fit for its work (I3).
//!
//! What is asked is asked once: everybody on everything for each act ([`Denials`]). The functionalities
//! then pick what concerns them, so what costs time is people times workspaces and nothing besides.

use crate::domain::access::Act;
use crate::domain::integration::account::{NO_ACCOUNT, REQUIREMENTS};
use crate::domain::integration::causes::{Cause, CauseId, UNTOLD};
use crate::domain::integration::checker::Checker;
use crate::domain::integration::denials::Denials;
use crate::domain::integration::functionality::{By, Functionality, Operation};
use crate::domain::integration::step::RemedyStep;
use crate::domain::kernel::{Arg, Object, UserId, command, message};
use crate::domain::model::commands::{INTEGRATION_LINK, INTEGRATION_SET, ITEM_CREATE_WORKSPACE};
use crate::domain::model::{IntegrationKey, IntegrationMode};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// How one functionality fares.
#[derive(Debug)]
pub struct Assessment {
    pub functionality: &'static Functionality,
    /// As whom it runs, so far as somebody is there.
    pub runs_as: Vec<UserId>,
    /// What was looked at: what it is, how often, and how often it isn't met.
    pub needs: Vec<Tally>,
    pub unmet: Vec<Unmet>,
    /// How many denials there are besides, which nothing in `unmet` tells of (`AssessmentScope::everything`).
    pub untold: usize,
}

impl Assessment {
    /// Does everything work?
    pub fn is_met(&self) -> bool {
        self.unmet.is_empty() && self.untold == 0
    }
}

/// One need or requirement, over everything that it was asked of.
#[derive(Debug)]
pub struct Tally {
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

/// What a functionality lacks, on its way into an [`Assessment`].
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

impl Checker<'_, '_> {
    /// An answer for each functionality that was asked about.
    pub fn assess(&self) -> Vec<Assessment> {
        let faults = self.account_faults();
        let denials = Denials::of(self);
        self.functionalities()
            .map(|functionality| self.assess_one(functionality, &faults, &denials))
            .collect()
    }

    fn assess_one(
        &self,
        functionality: &'static Functionality,
        faults: &[Cause],
        denials: &Denials,
    ) -> Assessment {
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
                needs.push(Tally {
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
        Assessment { functionality, runs_as, needs, unmet: unmet.collect(), untold: lacking.untold }
    }

    /// Does what can run as a person run as the account?
    fn uses_account(&self) -> bool {
        self.settings.mode == IntegrationMode::ServiceAccount || self.settings.fall_back
    }

    /// That nobody is linked as whom it could run.
    fn not_linked(&self) -> Option<Cause> {
        if self.settings.mode != IntegrationMode::LinkedUsers
            || self.settings.fall_back
            || !self.people.is_empty()
        {
            return None;
        }
        Some(match self.asked.user {
            Some(user) => Cause::of(
                Some(user),
                "not_linked",
                message!("{user} is linked to nobody in Clio Operate, and there is no fall-back", user),
                RemedyStep::Advise(command!(INTEGRATION_LINK, user)),
            ),
            None => Cause::of(
                None,
                "not_linked",
                "nobody is linked to a user of Clio Operate",
                RemedyStep::Advise(command!(INTEGRATION_LINK)),
            ),
        })
    }

    fn need(&self, need: &Operation, denials: &Denials, lacking: &mut Lacking) -> Tally {
        let place = need.place.key().map_or("matter", IntegrationKey::word);
        let mut line = Tally { does: need.does.clone(), place, checked: 0, unmet: 0 };
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
    fn no_workspace(&self, need: &Operation, denials: &Denials) -> Option<Cause> {
        if !denials.is_nowhere(need.place) || need.optional {
            return None;
        }
        let (detail, advice) = match (need.place.key(), self.asked.matter) {
            (None, None) => return None,
            (None, Some(matter)) => (
                message!("{matter} has no workspace", matter),
                command!(ITEM_CREATE_WORKSPACE, matter = Arg::Id(matter)),
            ),
            (Some(key), _) => (
                message!("no workspace is designated: {key}", key = key.help()),
                command!(INTEGRATION_SET, key, value = Arg::Place("WORKSPACE")),
            ),
        };
        Some(Cause::of(None, "no_workspace", detail, RemedyStep::Advise(advice)))
    }
}
