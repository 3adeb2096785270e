//! Staffing that maintains itself: what the rules of an asset ask for now (V2).

use crate::domain::access::{Barrier, Facts, Id, StateFacts, barriers, governing, is_staffed};
use crate::domain::actor::Reader;
use crate::domain::kernel::{Arg, Asset, Cell, Instant, Kind, Message, Object, State, UserId, message};
use crate::domain::law::wall::{is_told, locks_against};
use crate::domain::model::tree::matters_below;
use crate::domain::model::{
    Activity, Administrator, Omitted, RuleKind, Staffing, StaffingRule, StaffingType, is_closed,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// What a rule does about somebody.
#[derive(Clone, PartialEq, Debug)]
pub struct Adjustment {
    pub rule: RuleKind,
    pub user: Object,
    pub kind: AdjustmentKind,
    pub why: Message,
}

/// What is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AdjustmentKind {
    Add(StaffingType),
    Remove,
    /// They are active, and are not added all the same.
    Leave,
}

impl AdjustmentKind {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            AdjustmentKind::Add(_) => "add",
            AdjustmentKind::Remove => "remove",
            AdjustmentKind::Leave => "leave",
        }
    }
}

/// When whoever was active on a matter was so last.
#[derive(Default)]
pub struct Seen {
    /// Matter, user, last time; by matter.
    last: Vec<(u32, u32, Instant)>,
    users: FxHashMap<u32, Object>,
}

/// Activity on more matters than this is found by looking through all of it.
const MANY_MATTERS: usize = 2_000;

impl Seen {
    /// Activity on these matters up to `now`: what is dated in the future tells nothing about the last
    /// days.
    pub fn on(state: &State<'_>, matters: &[Object], now: Instant) -> Seen {
        let mut seen = Seen::default();
        let mut last: FxHashMap<(u32, u32), Instant> = FxHashMap::default();
        let mut note = |row: &Activity| {
            if let Some(at) = row.at.filter(|at| *at <= now) {
                let user = row.user.0.key().number();
                seen.users.entry(user).or_insert(row.user.0);
                let known = last.entry((row.matter.0.key().number(), user)).or_insert(at);
                *known = (*known).max(at);
            }
        };
        if matters.len() > MANY_MATTERS {
            let wanted: FxHashSet<u32> = matters.iter().map(|matter| matter.key().number()).collect();
            state.visit::<Activity>(|row| {
                if wanted.contains(&row.matter.0.key().number()) {
                    note(row);
                }
            });
        } else {
            matters.iter().flat_map(|matter| state.by(Activity::matter, *matter)).for_each(|row| note(&row));
        }
        seen.last = last.into_iter().map(|((matter, user), at)| (matter, user, at)).collect();
        seen.last.sort_unstable();
        seen
    }

    /// Who was active on any of these matters, each with the latest time.
    fn latest(&self, matters: &[Object]) -> FxHashMap<Object, Instant> {
        let mut latest: FxHashMap<Object, Instant> = FxHashMap::default();
        for matter in matters.iter().map(|matter| matter.key().number()) {
            let from = self.last.partition_point(|(of, ..)| *of < matter);
            for (_, user, at) in self.last[from..].iter().take_while(|(of, ..)| *of == matter) {
                let Some(user) = self.users.get(user) else { continue };
                let known = latest.entry(*user).or_insert(*at);
                *known = (*known).max(*at);
            }
        }
        latest
    }
}

/// V2: what the rules of an asset ask for, in the firm as it is now.
pub struct Maintenance<'a, 's> {
    state: &'a State<'s>,
    facts: StateFacts<'a, 's>,
    seen: Seen,
    reader: Reader<'a, 's>,
    now: Instant,
}

impl<'a, 's> Maintenance<'a, 's> {
    /// Goes by this activity, and tells this reader.
    pub fn new(state: &'a State<'s>, seen: Seen, reader: Reader<'a, 's>, now: Instant) -> Self {
        Maintenance { state, facts: StateFacts::new(state), seen, reader, now }
    }

    /// Why none of the rules of an asset is at work (P4, P5, S8).
    pub fn asleep(&self, asset: Object) -> Option<Message> {
        let id = self.facts.id(asset);
        let governor = governing(&self.facts, id).asset;
        let governor = self.facts.object(governor).filter(|_| governor != id)?;
        Some(message!("`{governor}` governs `{asset}`", governor, asset))
    }

    /// What a rule that is at work does, by user.
    pub fn adjustments(&self, rule: &StaffingRule) -> Vec<Adjustment> {
        let active = self.seen.latest(&matters_below(self.state, rule.asset.0));
        let since = self.now.plus_days(-i64::from(rule.days.0));
        let mut adjustments = match rule.kind {
            RuleKind::Additive if is_closed(self.state, rule.asset.0) => Vec::new(),
            RuleKind::Additive => self.additions(rule, &active, since),
            RuleKind::Subtractive => self.removals(rule, &active, since),
        };
        adjustments.sort_by_key(|adjustment| adjustment.user.order());
        adjustments
    }

    fn additions(
        &self,
        rule: &StaffingRule,
        active: &FxHashMap<Object, Instant>,
        since: Instant,
    ) -> Vec<Adjustment> {
        let asset = rule.asset.0;
        let id = self.facts.id(asset);
        let candidates = active.iter().filter(|(_, at)| **at >= since);
        let candidates = candidates
            .filter(|(user, _)| !is_staffed(&self.facts, (id, asset.kind), self.facts.id(**user), self.now));
        candidates
            .map(|(user, at)| {
                let adjustment = |kind, why| Adjustment { rule: rule.kind, user: *user, kind, why };
                match self.obstacle(rule.asset, *user) {
                    Some(why) => adjustment(AdjustmentKind::Leave, why),
                    None => adjustment(
                        AdjustmentKind::Add(rule.member_type.unwrap_or_default()),
                        message!("active on {at}", at = *at),
                    ),
                }
            })
            .collect()
    }

    /// V2: why somebody who is active isn't added.
    fn obstacle(&self, asset: Asset, user: Object) -> Option<Message> {
        let (facts, state) = (&self.facts, self.state);
        let (id, user_id) = (facts.id(asset), facts.id(user));
        if state.get::<Omitted>(&[asset.store(), UserId(user).store()]).is_some() {
            return Some("omitted".into());
        }
        if state.get::<Staffing>(&[asset.store(), UserId(user).store()]).is_some() {
            return Some("their access has ended".into());
        }
        let wall = barriers(facts, id, user_id, self.now)
            .into_iter()
            .find(|(bar, _)| matches!(bar, Barrier::Wall(_)));
        if let Some((bar, _)) = wall {
            let told = is_told(bar, facts, &self.reader);
            return Some(if told {
                bar.message(&|id| facts.object(id).map_or_else(|| facts.name(id).into(), Arg::Object))
            } else {
                bar.some().into()
            });
        }
        let account = facts.account(user_id);
        if !account.allow_logon || account.locked {
            return Some("the account is disabled or locked".into());
        }
        let locks = match asset.0.kind {
            Kind::Case => locks_against(facts, state, asset.0, user, self.now),
            _ => Vec::new(),
        };
        locks.first().map(|(lock, _)| {
            if self.reader.sees(*lock) {
                message!("not on the staffing of {lock}, which is limited to it", lock = *lock)
            } else {
                "not let in by something above its matters".into()
            }
        })
    }

    fn removals(
        &self,
        rule: &StaffingRule,
        active: &FxHashMap<Object, Instant>,
        since: Instant,
    ) -> Vec<Adjustment> {
        let administrators: FxHashSet<Id> = self
            .state
            .by(Administrator::asset, rule.asset)
            .iter()
            .map(|row| self.facts.id(row.principal))
            .collect();
        let administers = |user: Object| {
            let user = self.facts.id(user);
            administrators.contains(&user)
                || self.facts.any_group(user, |membership| {
                    membership.enabled && administrators.contains(&membership.group)
                })
        };
        let rows = self.state.by(Staffing::asset, rule.asset);
        rows.iter()
            .filter(|row| row.member.0.kind == Kind::User && !row.attorney.0 && row.until.is_none())
            .filter(|row| row.added_at.is_some_and(|added| added <= since))
            .filter(|row| active.get(&row.member.0).is_none_or(|at| *at < since))
            .filter(|row| !administers(row.member.0))
            .map(|row| {
                let why = match active.get(&row.member.0) {
                    Some(at) => message!("last active on {at}", at = *at),
                    None => "never active".into(),
                };
                Adjustment { rule: rule.kind, user: row.member.0, kind: AdjustmentKind::Remove, why }
            })
            .collect()
    }
}
