//! What would make an unmet need met: commands, each for the first rule that denies. After one there may
//! be a next.

use crate::domain::access::{
    Act, Decision, Facts, Id, Level, Need, Rule, any_opposition, governing, lock_above,
};
use crate::domain::integration::causes::{Cause, CauseId, because};
use crate::domain::integration::checker::Checker;
use crate::domain::integration::step::RemedyStep;
use crate::domain::kernel::{Arg, Cell, Kind, LibraryId, Object, RoleRef, Stored, UserId, command, message};
use crate::domain::model::commands::{
    GROUP_REMOVE_MEMBER, ITEM_GRANT, MEMO_ACKNOWLEDGE, NOUN_REMOVE_CONFLICT, OPPOSING_DEACTIVATE,
    ROLE_DUPLICATE, ROLE_GRANT, STAFFING_ADD_TYPE, STAFFING_SET_SYSTEMS, STAFFING_UNLIMITED, USER_ASSIGN,
    USER_ASSIGN_ROLE, USER_ENABLE, USER_ENABLE_IN, USER_UNLOCK,
};
use crate::domain::model::{
    Conflict, Entry, GroupMember, IMANAGE_WORK, Item, LibraryUser, LinkedUser, Matter, Role, RolePrivilege,
    Staffing, StaffingType, is_built_in, security_source, workspace_of,
};
use std::rc::Rc;

/// What a role is called that was made for Clio Operate of another one.
const SUFFIX: &str = "_CLIO";

/// The library privileges that remedies add to such a role.
const NEEDED: [&str; 2] = ["import_create", "system_access"];

impl Checker<'_, '_> {
    /// Why this is denied, and what would change it.
    pub(super) fn cause(&self, user: UserId, item: &Item, act: Act, decision: Decision) -> CauseId {
        let rule = decision.rule;
        let everywhere = matches!(
            rule,
            Rule::SignInDisabled | Rule::AccountLocked | Rule::NotInLibrary | Rule::PrivilegeMissing
        );
        let key = item.library.filter(|_| everywhere).map(|library| (user, rule, library, act));
        if let Some(known) = key.and_then(|key| self.known.everywhere.borrow().get(&key).copied()) {
            return known;
        }
        let denial = (user, item.id.0, rule, decision.on);
        if let Some((last, cause)) = *self.known.last.borrow()
            && last == denial
            && key.is_none()
        {
            return cause;
        }
        let cause = self.causes.borrow_mut().id(Cause {
            user: Some(user),
            rule: rule.word(),
            detail: message!("{user} {why}", user, why = because(rule)),
            remedy: self.remedy(user, item, act, decision),
        });
        match key {
            Some(key) => drop(self.known.everywhere.borrow_mut().insert(key, cause)),
            None => *self.known.last.borrow_mut() = Some((denial, cause)),
        }
        cause
    }

    /// What would change a denial. Whether a person gets past the policy is for somebody to decide.
    fn remedy(&self, user: UserId, item: &Item, act: Act, decision: Decision) -> Vec<RemedyStep> {
        let mut steps = self.steps(user, item, act, decision);
        let on_purpose = matches!(
            decision.rule,
            Rule::SignInDisabled
                | Rule::AccountLocked
                | Rule::Conflicted
                | Rule::NotStaffed
                | Rule::AccessExpired
                | Rule::OutsideParentStaffing
                | Rule::MemoUnacknowledged
                | Rule::AclNoAccess
        );
        if on_purpose && self.settings.account != Some(user) {
            for step in &mut steps {
                if let RemedyStep::Run(command) = step {
                    *step = RemedyStep::Guarded(command.clone());
                }
            }
        }
        steps
    }

    fn steps(&self, user: UserId, item: &Item, act: Act, decision: Decision) -> Vec<RemedyStep> {
        let Some(library) = item.library else { return Vec::new() };
        if self.settings.account == Some(user) && self.facts.account(self.facts.id(user)).external {
            // Which roles it may have depends on that: see the requirements of the account.
            return Vec::new();
        }
        match decision.rule {
            Rule::SignInDisabled => {
                let account = self.facts.account(self.facts.id(user));
                vec![RemedyStep::Run(if account.allow_logon {
                    command!(USER_ENABLE_IN, user, library = Arg::Id(library.0))
                } else {
                    command!(USER_ENABLE, user)
                })]
            }
            Rule::AccountLocked => vec![RemedyStep::Run(command!(USER_UNLOCK, user))],
            Rule::NotInLibrary => {
                vec![RemedyStep::Run(command!(USER_ASSIGN, user, library = Arg::Id(library.0)))]
            }
            Rule::PrivilegeMissing => match act.privilege(item.item_kind()) {
                Some(privilege) => self.privilege(user, library, privilege.word()),
                None => Vec::new(),
            },
            Rule::ReadOnlyRole => self.privilege(user, library, "system_access=full"),
            Rule::Conflicted
            | Rule::OpposingTeam
            | Rule::NotStaffed
            | Rule::AccessExpired
            | Rule::OutsideParentStaffing
            | Rule::MemoUnacknowledged => {
                let matter = workspace_of(self.state, item).and_then(|workspace| workspace.matter);
                matter.map_or(Vec::new(), |matter| self.policy(user, matter.0, decision.rule))
            }
            Rule::LevelTooLow => self.too_low(user, item, library),
            _ => self.entry(user, item, decision.on),
        }
    }

    /// A denial by the policy layer.
    fn policy(&self, user: UserId, matter: Object, rule: Rule) -> Vec<RemedyStep> {
        let id = self.facts.id(matter);
        match rule {
            Rule::Conflicted => self.conflicts(user, id),
            Rule::OpposingTeam => match &self.memory {
                Some(memory) => self.opposing(memory, user, id),
                None => self.opposing(&self.facts, user, id),
            },
            Rule::MemoUnacknowledged => {
                let asset = self.facts.named(self.governing(id));
                vec![RemedyStep::Run(command!(MEMO_ACKNOWLEDGE, asset, user))]
            }
            _ => self.to_staff(id).iter().flat_map(|asset| self.staff(user, *asset)).collect(),
        }
    }

    fn governing(&self, matter: Id) -> Id {
        match &self.memory {
            Some(memory) => governing(memory, matter).asset,
            None => governing(&self.facts, matter).asset,
        }
    }

    /// Takes down the sets that keep the user out.
    fn opposing<F: Facts>(&self, facts: &F, user: UserId, matter: Id) -> Vec<RemedyStep> {
        let (mut sets, place) = (Vec::new(), facts.place(matter));
        any_opposition(facts, matter, &place, self.facts.id(user), self.now, |wall| {
            sets.extend(self.facts.object(wall.set));
            false
        });
        sets.sort_by_key(|set| set.order());
        sets.dedup();
        let down = |set: Object| RemedyStep::Guarded(command!(OPPOSING_DEACTIVATE, set = Arg::Id(set)));
        sets.into_iter().map(down).collect()
    }

    /// Where somebody must be staffed who is to work on a matter: on the locked clients above it and above
    /// the others of its case, for whoever isn't there can't be staffed on the case (P7); then on what
    /// governs it.
    fn to_staff(&self, matter: Id) -> Rc<[Id]> {
        let governing = self.governing(matter);
        let case = self.facts.object(governing).filter(|asset| asset.kind == Kind::Case);
        // An open matter of a locked client governs itself, or its client does: each has its own locks.
        let key = if case.is_some() { governing } else { matter };
        if let Some(known) = self.known.to_staff.borrow().get(&key) {
            return Rc::clone(known);
        }
        let matters: Vec<Id> = match case {
            Some(case) => {
                self.state.by(Matter::case, case).iter().map(|matter| self.facts.id(matter.id)).collect()
            }
            None => vec![matter],
        };
        let lock = |matter: Id| match &self.memory {
            Some(memory) => lock_above(memory, &memory.place(matter)),
            None => lock_above(&self.facts, &self.facts.place(matter)),
        };
        let mut assets: Vec<Id> = matters.into_iter().filter_map(lock).collect();
        assets.sort_by_key(|asset| self.facts.object(*asset).map(Object::order));
        assets.push(governing);
        assets.dedup();
        let assets: Rc<[Id]> = assets.into();
        self.known.to_staff.borrow_mut().insert(key, Rc::clone(&assets));
        assets
    }

    /// Puts the user on a staffing, if they aren't on it, or not any more, or not for iManage Work.
    fn staff(&self, user: UserId, asset: Id) -> Vec<RemedyStep> {
        let Some(object) = self.facts.object(asset) else { return Vec::new() };
        let Some(row) = self.state.get::<Staffing>(&[Stored::Object(object), user.store()]) else {
            let add = command!(STAFFING_ADD_TYPE, asset = object, member = user, type = StaffingType::Basic);
            return vec![RemedyStep::Run(add)];
        };
        let mut steps = Vec::new();
        if row.until.is_some_and(|until| until <= self.now) {
            steps.push(RemedyStep::Run(command!(STAFFING_UNLIMITED, asset = object, member = user)));
        }
        if !self.facts.covers(asset, self.facts.id(user), self.system) && !row.systems.0.is_empty() {
            let cover = command!(STAFFING_SET_SYSTEMS, asset = object, member = user, system = IMANAGE_WORK);
            steps.push(RemedyStep::Run(cover));
        }
        steps
    }

    /// Takes away what walls the user off: their own conflicts, and memberships that bring one.
    fn conflicts(&self, user: UserId, matter: Id) -> Vec<RemedyStep> {
        let mut steps = Vec::new();
        for asset in self.facts.place(matter).covering(matter) {
            let Some(asset) = self.facts.object(asset) else { continue };
            for row in self.state.by(Conflict::asset, asset) {
                if row.principal.0 == user.0 {
                    let (noun, id) = (asset.kind.word(), Arg::Id(asset));
                    steps.push(RemedyStep::Run(command!(NOUN_REMOVE_CONFLICT, noun, id, principal = user)));
                } else if self.is_member(user, row.principal.0) {
                    steps.push(leave(user, row.principal.0));
                }
            }
        }
        steps
    }

    fn is_member(&self, user: UserId, group: Object) -> bool {
        let of_user = self.state.by(GroupMember::user, user);
        of_user.iter().any(|row| row.group.0 == group)
    }

    /// The level isn't enough: what decides it, decides what helps.
    fn too_low(&self, user: UserId, item: &Item, library: LibraryId) -> Vec<RemedyStep> {
        let (who, on) = (self.facts.id(user), self.facts.id(item.id));
        let reads = self.decide(who, on, Need::Level(Level::Read));
        if reads.rule == Rule::ReadOnlyRole {
            return self.privilege(user, library, "system_access=full");
        }
        self.entry(user, item, reads.on)
    }

    /// An entry of the user's own where the security of the deciding node is.
    fn entry(&self, user: UserId, item: &Item, on: Option<Id>) -> Vec<RemedyStep> {
        let level = self.level(user, item);
        let node = on.and_then(|on| self.facts.object(on)).and_then(|on| self.state.entity::<Item>(on));
        let Some(source) = security_source(self.state, &node.unwrap_or(*item)) else { return Vec::new() };
        let entries = self.state.by(Entry::item, source.id);
        let denied = |entry: &&Entry| entry.access == Some(Level::NoAccess);
        let mut steps: Vec<RemedyStep> = entries
            .iter()
            .filter(denied)
            .filter(|entry| self.is_member(user, entry.principal.0))
            .map(|entry| leave(user, entry.principal.0))
            .collect();
        let own = entries.iter().find(|entry| entry.principal.0 == user.0).and_then(|entry| entry.access);
        if own.is_none_or(|own| own < level) {
            let item = Arg::Id(source.id.0);
            steps.push(RemedyStep::Run(command!(ITEM_GRANT, item, principal = user, level)));
        }
        steps
    }

    /// A role with this privilege. Roles that others hold stay as they are: the user gets a copy.
    pub(super) fn privilege(&self, user: UserId, library: LibraryId, privilege: &str) -> Vec<RemedyStep> {
        let row = self.state.get::<LibraryUser>(&[library.store(), user.store()]);
        let Some(role) = row.and_then(|row| row.role) else { return Vec::new() };
        let (name, scope) = (role.0.name(), Arg::Id(library.0));
        if self.is_ours(role) && (name.contains(SUFFIX) || self.holders(role) == 1) {
            return vec![RemedyStep::Run(command!(ROLE_GRANT, role = name, key = privilege, scope))];
        }
        let (copy, there) = self.own_role(role, library);
        let mut steps = Vec::new();
        if !there {
            let duplicate = command!(ROLE_DUPLICATE, role = name, copy = &copy, scope = scope.clone());
            steps.push(RemedyStep::Run(duplicate));
        }
        let grant = command!(ROLE_GRANT, role = &copy, key = privilege, scope = scope.clone());
        steps.push(RemedyStep::Run(grant));
        steps.push(RemedyStep::Run(command!(USER_ASSIGN_ROLE, user, library = scope, role = copy)));
        steps
    }

    /// What a role made of this one is called, and whether it is there already: one of that name that
    /// others hold, or that gives more, isn't.
    fn own_role(&self, role: RoleRef, library: LibraryId) -> (String, bool) {
        let name = role.0.name();
        let stem = name.split_once(SUFFIX).map_or(name, |(stem, _)| stem);
        let base = format!("{}{SUFFIX}", stem.replace(' ', "_"));
        let names = std::iter::once(base.clone()).chain((2..).map(|n: u32| format!("{base}_{n}")));
        let external = |role: RoleRef| self.state.entity::<Role>(role).map(|row| row.external);
        let free_or_ours = |name: String| {
            let found = Object::parse(Kind::Role, &format!("{library}/{name}")).ok().map(RoleRef)?;
            match external(found) {
                None => Some((name, false)),
                there => {
                    let fits = there == external(role) && (self.is_ours(found) || self.is_spare(found, role));
                    fits.then_some((name, true))
                }
            }
        };
        names.take(1000).find_map(free_or_ours).unwrap_or((base, false))
    }

    /// Does nobody hold the role, and does it give no more than this one but what Clio Operate needs?
    fn is_spare(&self, spare: RoleRef, role: RoleRef) -> bool {
        let given = |role: RoleRef| self.state.by(RolePrivilege::role, role);
        let had = given(role);
        let no_more = |row: &RolePrivilege| {
            NEEDED.contains(&row.privilege.as_str())
                || row.value.as_str() == "denied"
                || had.iter().any(|had| had.privilege == row.privilege && had.value == row.value)
        };
        self.holders(spare) == 0 && given(spare).iter().all(no_more)
    }

    /// Is the role held by somebody whom Clio Operate works as, and by nobody else?
    fn is_ours(&self, role: RoleRef) -> bool {
        if is_built_in(role) {
            return false;
        }
        let works_as = |user: UserId| {
            self.settings.account == Some(user) || self.state.get::<LinkedUser>(&[user.store()]).is_some()
        };
        let ours = || {
            let holders = self.state.by(LibraryUser::role, role);
            !holders.is_empty() && holders.iter().all(|row| works_as(row.user))
        };
        *self.known.ours.borrow_mut().entry(role.0).or_insert_with(ours)
    }

    /// How many users hold a role.
    fn holders(&self, role: RoleRef) -> usize {
        let count = || self.state.by(LibraryUser::role, role).len();
        *self.known.holders.borrow_mut().entry(role.0).or_insert_with(count)
    }
}

/// Takes the user out of a group.
fn leave(user: UserId, group: Object) -> RemedyStep {
    RemedyStep::Run(command!(GROUP_REMOVE_MEMBER, group = group.name(), user, scope = group.scope()))
}
