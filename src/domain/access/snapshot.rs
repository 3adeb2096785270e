//! A state's facts all at once, in flat arrays: what many decisions on the firm as it will be are asked of.

use crate::domain::access::facts::Side;
use crate::domain::access::memory::{Firm, MemoryFacts};
use crate::domain::access::request::Id;
use crate::domain::access::state_facts::{StateFacts, policy_of, side_of, systems_of};
use crate::domain::model::{
    Acknowledgement, Activity, Assistant, Case, Client, ClientGroup, Conflict, Entry, ExcludedSystem, Group,
    GroupMember, Item, Library as LibraryRow, LibraryUser, Matter, Memo, OpposingSet, OpposingSide,
    Policy as PolicyRow, RolePrivilege, Staffing, StaffingHistory, User,
};

impl StateFacts<'_, '_> {
    /// Everything that decisions depend on, in flat arrays, under the same numbers.
    pub fn to_memory(&self) -> MemoryFacts {
        let mut firm = Firm::new(self.settings);
        self.add_things(&mut firm);
        let state = self.state;
        for row in state.all::<PolicyRow>() {
            firm.policy(self.id(row.asset), policy_of(&row));
        }
        for row in state.all::<Staffing>() {
            let systems: Vec<Id> = systems_of(row.systems).map(|system| self.id(system)).collect();
            firm.staff(self.id(row.asset), self.id(row.member), row.until, &systems);
        }
        for row in state.all::<StaffingHistory>() {
            if let Some(at) = row.removed_at {
                firm.removed(self.id(row.asset), self.id(row.member), at);
            }
        }
        for row in state.all::<Assistant>() {
            firm.assistant(self.id(row.timekeeper), self.id(row.assistant));
        }
        for row in state.all::<Conflict>() {
            firm.conflict(self.id(row.asset), self.id(row.principal));
        }
        for row in state.all::<ExcludedSystem>() {
            firm.excluded_system(self.id(row.asset), self.id(row.system));
        }
        for row in state.all::<Memo>() {
            firm.memo(self.id(row.asset), row.acknowledge.0);
        }
        for row in state.all::<Acknowledgement>() {
            if let Some(at) = row.acknowledged_at {
                firm.acknowledged(self.id(row.asset), self.id(row.user), at);
            }
        }
        if self.settings.opposing_candidates {
            for row in state.scan::<Activity>() {
                firm.activity(self.id(row.matter), self.id(row.user));
            }
        }
        for row in state.all::<OpposingSet>().into_iter().filter(|row| row.active.0) {
            firm.active_set(self.id(row.id));
        }
        for row in state.all::<OpposingSide>() {
            firm.side(Side { set: self.id(row.set), side: side_of(row.side) }, self.id(row.asset));
        }
        self.add_content(&mut firm);
        firm.build()
    }

    fn add_content(&self, firm: &mut Firm) {
        let state = self.state;
        for row in state.all::<Item>() {
            if let Some(node) = self.node_of(&row) {
                firm.item(self.id(row.id), node);
            }
        }
        for row in state.all::<Entry>() {
            firm.entry(self.id(row.item), self.id(row.principal), row.access.unwrap_or_default());
        }
        for row in state.all::<LibraryRow>() {
            firm.library(self.id(row.id), self.library_of(&row));
        }
        for row in state.all::<LibraryUser>() {
            firm.assignment(self.id(row.library), self.id(row.user), self.assignment_of(&row));
        }
        for row in state.all::<RolePrivilege>() {
            firm.privilege(self.id(row.role), row.privilege.as_str(), row.value.as_str());
        }
    }

    fn add_things(&self, firm: &mut Firm) {
        let state = self.state;
        for row in state.all::<User>() {
            firm.user(self.id(row.id), row.allow_logon.0, row.locked.0);
            if row.external.0 {
                firm.external(self.id(row.id));
            }
        }
        for row in state.all::<Group>() {
            firm.group(self.id(row.id), row.enabled.0);
        }
        for row in state.all::<GroupMember>() {
            firm.member(self.id(row.group), self.id(row.user));
        }
        for row in state.all::<ClientGroup>() {
            firm.client_group(self.id(row.id));
        }
        for row in state.all::<Client>() {
            firm.client(self.id(row.id), row.client_group.map(|group| self.id(group)));
        }
        for row in state.all::<Case>() {
            firm.case(self.id(row.id));
        }
        for row in state.all::<Matter>() {
            firm.matter(self.id(row.id), self.id(row.client), row.case.map(|case| self.id(case)));
        }
    }
}
