//! Who is denied what where: everybody as whom something runs is asked about every place that something
//! needs, for each act once, whatever the number of functionalities that need it.

use crate::domain::access::{self, Act, Id};
use crate::domain::integration::causes::CauseId;
use crate::domain::integration::checker::Checker;
use crate::domain::integration::functionality::{By, Location, Operation};
use crate::domain::kernel::{Object, UserId};
use crate::domain::model::Item;
use rustc_hash::FxHashMap;

/// The places that needs are about.
const PLACES: [Location; 4] = [
    Location::AttachmentsWorkspace,
    Location::PostRoomWorkspace,
    Location::TemplatesWorkspace,
    Location::Matter,
];

/// One denial.
pub(super) struct Denial {
    /// The number of the item: [`Denials::place`].
    pub item: u32,
    asker: u32,
    pub cause: CauseId,
}

/// Somebody as whom something runs.
struct Asker {
    user: UserId,
    id: Id,
    is_person: bool,
    is_account: bool,
}

impl Asker {
    fn runs(&self, by: By) -> bool {
        match by {
            By::User => self.is_person,
            By::Account => self.is_account,
        }
    }
}

/// The items of a place.
#[derive(Default)]
struct There {
    /// The number of each, and whether it lies in a workspace rather than being one.
    items: Vec<(u32, bool)>,
    workspaces: usize,
}

/// All denials, by place and act; in each list in the order of the items and then of the people.
pub(super) struct Denials {
    askers: Vec<Asker>,
    /// In the order of their ids.
    items: Vec<Item>,
    there: FxHashMap<Location, There>,
    denied: FxHashMap<(Location, Act), Vec<Denial>>,
}

impl Denials {
    /// Asks everything that a functionality wants to know.
    pub fn of(checker: &Checker<'_, '_>) -> Denials {
        let needs: Vec<&Operation> = checker.functionalities().flat_map(|f| &f.needs).collect();
        let mut denials = Denials {
            askers: askers(checker),
            items: Vec::new(),
            there: FxHashMap::default(),
            denied: FxHashMap::default(),
        };
        let mut found = Vec::new();
        for place in PLACES {
            let of_place = || needs.iter().filter(|need| need.place == place);
            if of_place().next().is_some() {
                let within = of_place().any(|need| need.within);
                found.push((place, items(checker, place, within)));
            }
        }
        denials.items = found.iter().flat_map(|(_, items)| items).map(|(item, _)| *item).collect();
        denials.items.sort_by_key(|item| item.id.0.order());
        denials.items.dedup_by_key(|item| item.id.0);
        let numbers: FxHashMap<Object, u32> = (0..).zip(&denials.items).map(|(n, i)| (i.id.0, n)).collect();
        for (place, items) in found {
            let workspaces = items.iter().filter(|(_, inside)| !inside).count();
            let items = items.iter().map(|(item, inside)| (numbers[&item.id.0], *inside)).collect();
            denials.there.insert(place, There { items, workspaces });
        }
        for place in PLACES {
            denials.ask(checker, place, &needs);
        }
        denials
    }

    fn ask(&mut self, checker: &Checker<'_, '_>, place: Location, needs: &[&Operation]) {
        let Some(there) = self.there.get(&place) else { return };
        let ids: Vec<Id> = self.items.iter().map(|item| checker.facts.id(item.id)).collect();
        let acts = |asker: &Asker, inside: bool| -> Vec<Act> {
            let wanted = |act: &Act| {
                let asks = |need: &&Operation| {
                    need.place == place && need.act == *act && asker.runs(need.by) && (need.within || !inside)
                };
                needs.iter().any(asks)
            };
            Act::ALL.iter().copied().filter(wanted).collect()
        };
        let acts: Vec<[Vec<Act>; 2]> =
            self.askers.iter().map(|asker| [acts(asker, false), acts(asker, true)]).collect();
        for (item, inside) in &there.items {
            for (asker, (who, acts)) in (0..).zip(self.askers.iter().zip(&acts)) {
                for act in &acts[usize::from(*inside)] {
                    let need = access::Need::Act(*act);
                    let decision = checker.decide(who.id, ids[*item as usize], need);
                    if !decision.allow {
                        let of = &self.items[*item as usize];
                        let cause = checker.cause(who.user, of, *act, decision);
                        let denied = self.denied.entry((place, *act)).or_default();
                        denied.push(Denial { item: *item, asker, cause });
                    }
                }
            }
        }
    }

    /// The item of this number.
    pub fn place(&self, item: u32) -> Object {
        self.items[item as usize].id.0
    }

    /// Is there no workspace at all?
    pub fn is_nowhere(&self, place: Location) -> bool {
        self.there.get(&place).is_none_or(|there| there.workspaces == 0)
    }

    /// How often a need was asked about.
    pub fn asked(&self, need: &Operation) -> usize {
        let people = self.askers.iter().filter(|asker| asker.runs(need.by)).count();
        let items = self
            .there
            .get(&need.place)
            .map_or(0, |there| if need.within { there.items.len() } else { there.workspaces });
        people * items
    }

    /// Where a need isn't met.
    pub fn of_need<'d>(&'d self, need: &'d Operation) -> impl Iterator<Item = &'d Denial> {
        let inside = |item: u32| self.items[item as usize].parent.is_some();
        let denied = self.denied.get(&(need.place, need.act)).into_iter().flatten();
        denied
            .filter(|denied| self.askers[denied.asker as usize].runs(need.by))
            .filter(move |denied| need.within || !inside(denied.item))
    }
}

/// Everybody as whom something runs, each once.
fn askers(checker: &Checker<'_, '_>) -> Vec<Asker> {
    let asker = |user: UserId, is_person| Asker {
        user,
        id: checker.facts.id(user),
        is_person,
        is_account: checker.settings.account == Some(user),
    };
    let mut askers: Vec<Asker> = checker.people.iter().map(|user| asker(*user, true)).collect();
    let account = checker.settings.account.filter(|account| !checker.people.contains(account));
    askers.extend(account.map(|account| asker(account, false)));
    askers
}

/// The workspaces of a place, each followed by what lies in it and doesn't inherit, where that is asked
/// too: everything else there is as it is (W3).
fn items(checker: &Checker<'_, '_>, place: Location, within: bool) -> Vec<(Item, bool)> {
    let mut items = Vec::new();
    for workspace in checker.workspaces_in(place) {
        items.push((workspace, false));
        if !within {
            continue;
        }
        let mut own = Vec::new();
        let mut inside = checker.state.by(Item::parent, workspace.id);
        while let Some(item) = inside.pop() {
            inside.extend(checker.state.by(Item::parent, item.id));
            if !item.inherits() {
                own.push(item);
            }
        }
        own.sort_by_key(|item| item.id.0.order());
        items.extend(own.into_iter().map(|item| (item, true)));
    }
    items
}
