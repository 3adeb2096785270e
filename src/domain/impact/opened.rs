//! What may open an asset that was closed to somebody, or let assistants follow there (P10).

use crate::domain::access::inputs::Subject;
use crate::domain::access::{Facts, Id, StateFacts, governing, governing_at, lock_above, people_of_member};
use crate::domain::impact::search::ImpactSearch;
use crate::domain::impact::target::Grouped;
use crate::domain::kernel::{Change, Kind, Object};
use crate::domain::model::{
    Assistant, Client, Conflict, ExcludedSystem, Group, GroupMember, Matter, Memo, Policy, Staffing,
    StaffingHistory,
};
use rustc_hash::FxHashSet;
use std::rc::Rc;

impl ImpactSearch<'_, '_> {
    /// Adds what changes of the rows about such a subject may open. What changes a wall by whose people there
    /// are, or by its sides, is looked at by sets.
    pub(super) fn opened_by(&mut self, subject: Subject) {
        match subject {
            Subject::Policy => self.policies(),
            Subject::Matter => self.matters(),
            Subject::Client => self.clients(),
            Subject::ExcludedSystem => self.systems(),
            Subject::Memo => self.memos(),
            Subject::Conflict => self.conflicts(),
            Subject::Membership => self.members_gone(),
            Subject::Group => self.groups(),
            Subject::Setting => self.follow_setting(),
            Subject::Removal => self.removals(),
            // The first name whom they let in, which is what they are for. Of the next, walls are looked at by
            // sets, and what comes or goes as a whole was never closed to anybody or is there no more. The
            // last aren't about assets.
            Subject::Account
            | Subject::Staffing
            | Subject::Assistant
            | Subject::Acknowledgement
            | Subject::Activity
            | Subject::OpposingSet
            | Subject::OpposingSide
            | Subject::Asset
            | Subject::Content
            | Subject::Service
            | Subject::Nothing => {}
        }
    }

    fn add_opened(&mut self, asset: Object) {
        for asset in self.below(asset) {
            if self.may_open(asset) {
                self.gains.add(asset, None);
            }
        }
    }

    fn policies(&mut self) {
        for change in self.changes::<Policy>() {
            let Some(row) = change.after.as_ref().or(change.before.as_deref()) else { continue };
            self.add_opened(row.asset.0);
            if self.follows(row.asset.0) {
                for asset in self.below(row.asset.0) {
                    self.told.add(asset, None);
                }
            }
        }
    }

    fn memos(&mut self) {
        let gone = |change: &Change<Memo>| change.before.as_ref().is_some_and(|memo| memo.acknowledge.0);
        for change in self.state.changes(gone) {
            if let Some(memo) = change.before {
                self.add_opened(memo.asset.0);
            }
        }
    }

    /// Matters that leave a case, enter one, or change client.
    fn matters(&mut self) {
        let moved = |change: &Change<Matter>| match (&change.before, &change.after) {
            (Some(before), Some(after)) => {
                before.client != after.client || before.case.is_some() && before.case != after.case
            }
            _ => false,
        };
        for change in self.state.changes(moved) {
            if let Some(matter) = change.after {
                self.add_moved(matter.id.0);
            }
        }
        let entered = |change: &Change<Matter>| match (&change.before, &change.after) {
            (Some(before), Some(after)) => after.case.is_some() && before.case != after.case,
            _ => false,
        };
        let entered: Vec<Matter> =
            self.state.changes(entered).into_iter().filter_map(|change| change.after).collect();
        for matter in &entered {
            if self.was_closed(matter.id.0) {
                let restricted = governing(&self.will, self.will.id(matter.id)).policy.restricted;
                let found = if restricted { &mut self.told } else { &mut self.gains };
                found.add(matter.id.0, None);
            }
        }
        // S9: their people are let into the case.
        let by_case = entered.iter().filter_map(|matter| Some((matter.case?.0, matter.id.0)));
        Grouped::of(by_case).each(|case, matters| {
            let mut members: FxHashSet<Id> = FxHashSet::default();
            for matter in matters {
                self.will.any_row(self.will.id(matter), |member, _| {
                    members.insert(member);
                    false
                });
            }
            let mut people: FxHashSet<Object> = FxHashSet::default();
            for member in members {
                let members = people_of_member(&self.will, self.will.id(case), member);
                people.extend(members.into_iter().filter_map(|user| self.will.object(user)));
            }
            let people: Rc<[Object]> = people.into_iter().collect();
            for asset in self.below(case) {
                self.told.add(asset, Some(&people));
            }
        });
    }

    /// Clients that join or leave a client group.
    fn clients(&mut self) {
        let moved = |change: &Change<Client>| match (&change.before, &change.after) {
            (Some(before), Some(after)) => before.client_group != after.client_group,
            _ => false,
        };
        for change in self.state.changes(moved) {
            if let Some(client) = change.after {
                self.add_moved(client.id.0);
            }
        }
    }

    fn add_moved(&mut self, asset: Object) {
        for asset in self.below(asset) {
            if self.may_open(asset) || self.left_walls(asset) {
                self.gains.add(asset, None);
            }
        }
    }

    /// Did a wall cover the asset from above that doesn't any more?
    fn left_walls(&self, asset: Object) -> bool {
        let covering = |facts: &StateFacts<'_, '_>| -> Vec<Object> {
            let id = facts.id(asset);
            facts.place(id).covering(id).filter_map(|above| facts.object(above)).collect()
        };
        let will = covering(&self.will);
        covering(&self.was).into_iter().filter(|above| !will.contains(above)).any(|above| {
            !self.state.by_before(Conflict::asset, above).is_empty()
                || self.was.any_active_side(self.was.id(above), |_| true)
        })
    }

    fn systems(&mut self) {
        for change in self.state.changes::<ExcludedSystem>(|change| change.before.is_none()) {
            let Some(row) = change.after else { continue };
            for asset in self.below(row.asset.0) {
                let id = self.will.id(asset);
                let place = self.will.place(id);
                let governs = governing_at(&self.will, id, &place).asset;
                let lock = lock_above(&self.will, &place);
                let here = self.will.id(row.asset);
                if (governs == here || lock == Some(here)) && self.was_closed(asset) {
                    self.gains.add(asset, None);
                }
            }
        }
    }

    /// The users behind a user or group, as it was.
    fn people(&self, principal: Object) -> Vec<Object> {
        if principal.kind != Kind::Group {
            return vec![principal];
        }
        self.state.by_before(GroupMember::group, principal).iter().map(|row| row.user.0).collect()
    }

    fn conflicts(&mut self) {
        Grouped::of(self.removed::<Conflict>().into_iter().map(|row| (row.asset.0, row.principal.0))).each(
            |asset, principals| {
                let people: Rc<[Object]> =
                    principals.into_iter().flat_map(|principal| self.people(principal)).collect();
                for asset in self.below(asset) {
                    self.gains.add(asset, Some(&people));
                }
            },
        );
    }

    /// Whoever leaves a group leaves its conflicts, too (X1).
    fn members_gone(&mut self) {
        Grouped::of(self.removed::<GroupMember>().into_iter().map(|row| (row.group.0, row.user.0))).each(
            |group, users| {
                let users: Rc<[Object]> = users.into();
                for conflict in self.state.by_before(Conflict::principal, group) {
                    for asset in self.below(conflict.asset.0) {
                        self.gains.add(asset, Some(&users));
                    }
                }
            },
        );
    }

    /// A group that is enabled again grants what its rows say (G2).
    fn groups(&mut self) {
        let enabled = |change: &Change<Group>| match (&change.before, &change.after) {
            (Some(before), Some(after)) => !before.enabled.0 && after.enabled.0,
            _ => false,
        };
        for change in self.state.changes(enabled) {
            let Some(group) = change.after else { continue };
            let people: Rc<[Object]> = self.people(group.id.0).into();
            for asset in self.closed_to(group.id.0) {
                self.gains.add(asset, Some(&people));
            }
        }
    }

    /// What the rows of `member` may let somebody into: on a matter in a case, into the whole case (S9).
    fn closed_to(&self, member: Object) -> Vec<Object> {
        let rows = self.state.by_before(Staffing::member, member);
        let whole = |asset: Object| {
            let case = self.state.entity::<Matter>(asset).and_then(|matter| matter.case);
            case.map_or(asset, |case| case.0)
        };
        let below = rows.iter().flat_map(|row| self.below(whole(row.asset.0)));
        below.filter(|asset| self.was_closed(*asset)).collect()
    }

    /// M2: an acknowledgement counts again when the removal that ended it does no more. It is the staffing that
    /// lets them in.
    fn removals(&mut self) {
        for row in self.changes::<StaffingHistory>().into_iter().filter_map(|change| change.before) {
            if row.member.0.kind == Kind::User && self.was.memo_acknowledge(self.was.id(row.asset)) {
                let whom: Rc<[Object]> = [row.member.0].into();
                for asset in self.below(row.asset.0) {
                    self.told.add(asset, Some(&whom));
                }
            }
        }
    }

    /// S5: the firm's setting lets all assistants follow.
    fn follow_setting(&mut self) {
        if self.was.settings().assistants_follow || !self.will.settings().assistants_follow {
            return;
        }
        let pairs = self.state.all::<Assistant>();
        Grouped::of(pairs.iter().map(|pair| (pair.timekeeper.0, pair.assistant.0))).each(|of, assistants| {
            let assistants: Rc<[Object]> = assistants.into();
            for asset in self.closed_to(of) {
                self.told.add(asset, Some(&assistants));
            }
        });
    }
}
