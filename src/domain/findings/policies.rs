//! Findings about policies: who governs, whom the staffing lets in, where requests go.

use crate::domain::access::{
    Basis, Facts, Id, any_staffed_asset, governing, lock_above, not_staffed_on, people_of_case,
};
use crate::domain::findings::kinds::FindingKind;
use crate::domain::findings::search::{FIRM, Search, few};
use crate::domain::kernel::{Arg, Command, Kind, Object, Text, command, counted, message};
use crate::domain::model::commands::{
    MEMO_REMIND, NOUN_ADD_ADMIN, NOUN_COUNT_SYSTEM, NOUN_POLICY_SECURITY, STAFFING_ADD, STAFFING_REMOVE,
    STAFFING_SET_ATTORNEY,
};
use crate::domain::model::{
    AccessRequests, Administrator, Client, IMANAGE_WORK, Matter, Memo, Policy, RoleAssignment, Security,
    Staffing, StaffingType,
};
use rustc_hash::{FxHashMap, FxHashSet};

pub(super) fn search(search: &mut Search<'_, '_>) {
    let policies = search.state.all::<Policy>();
    for row in &policies {
        of_policy(search, row);
    }
    open_under_restricted(search, &policies);
    clients_asleep(search);
    outside_the_lock(search);
    memos(search);
    administrators(search);
    rows(search);
}

/// Does the asset govern itself?
fn governs(search: &Search<'_, '_>, asset: Id) -> bool {
    governing(search.facts, asset).asset == asset
}

fn of_policy(search: &mut Search<'_, '_>, row: &Policy) {
    if row.security != Some(Security::Restricted) {
        return;
    }
    let (object, id) = (row.asset.0, search.names.id(row.asset));
    let governor = governing(search.facts, id);
    if governor.asset != id {
        if !governor.policy.restricted {
            let by = search.named(governor.asset);
            let text = message!("{object} is restricted, but {by} governs it and is open", object, by);
            let remedy = match search.names.object(governor.asset) {
                Some(by) => restrict(by).into(),
                None => FindingKind::RestrictionAsleep.remedy(),
            };
            search.add(FindingKind::RestrictionAsleep, object, text, remedy);
        }
        return;
    }
    let work = Object::new(Kind::System, Text::new(IMANAGE_WORK));
    if search.facts.excludes_system(id, search.names.id(work)) {
        let text = message!(
            "{object} is restricted, and {work} is excluded from its policy",
            object,
            work = IMANAGE_WORK
        );
        let remedy = command!(
            NOUN_COUNT_SYSTEM,
            noun = object.kind.word(),
            id = Arg::Id(object),
            system = IMANAGE_WORK
        );
        search.add(FindingKind::RestrictionExcluded, object, text, remedy);
    }
    if !search.is_open(object) {
        return;
    }
    let facts = search.facts;
    let valid = |asset: Id, test: &mut dyn FnMut(Id) -> bool| {
        facts.any_row(asset, |member, row| row.is_valid(search.now) && test(member))
    };
    let staffed = any_staffed_asset(facts, id, object.kind, |asset| {
        valid(asset, &mut |member| search.somebody(member))
    });
    if !staffed {
        let text = if row.limited_to_staffing.0 {
            message!("{object} is locked, and its staffing lets nobody in: not to its matters either", object)
        } else {
            message!("{object} is restricted, and its staffing lets nobody in", object)
        };
        search.add(
            FindingKind::NobodyStaffed,
            object,
            text,
            command!(STAFFING_ADD, asset = object, member = "USER"),
        );
    }
    requests(search, row, id);
}

/// Closes an asset's policy.
fn restrict(asset: Object) -> Command {
    command!(NOUN_POLICY_SECURITY, noun = asset.kind.word(), id = Arg::Id(asset), security = "restricted")
}

/// Q3: does somebody get the requests?
fn requests(search: &mut Search<'_, '_>, row: &Policy, id: Id) {
    let object = row.asset.0;
    match row.access_requests {
        AccessRequests::Attorney => {
            let rows = search.state.by(Staffing::asset, object);
            let Some(attorney) = rows.iter().find(|row| row.attorney.0) else { return };
            if !search.may_sign_in(search.names.id(attorney.member)) {
                let text = message!(
                    "access requests for {object} go to `{member}`, who may not sign in",
                    object,
                    member = attorney.member
                );
                let remedy = command!(STAFFING_SET_ATTORNEY, asset = object);
                search.add(FindingKind::AttorneyCannotSignIn, object, text, remedy);
            }
        }
        AccessRequests::Team => {
            let valid = |row: &Staffing| {
                row.kind == StaffingType::Team
                    && row.until.is_none_or(|until| search.now < until)
                    && search.somebody(search.names.id(row.member))
            };
            let mut any = false;
            any_staffed_asset(search.facts, id, object.kind, |asset| {
                let Some(asset) = search.names.object(asset) else { return false };
                any = search.state.by(Staffing::asset, asset).iter().any(valid);
                any
            });
            if !any && !has_administrator(search, object) {
                let text = message!("access requests for {object} go to its team, which is empty", object);
                search.note(FindingKind::RequestsToNobody, object, text);
            }
        }
        AccessRequests::Administrator if !has_administrator(search, object) => {
            let text = message!(
                "access requests for {object} go to administrators, and there is none who may sign in",
                object
            );
            let remedy = command!(NOUN_ADD_ADMIN, noun = object.kind.word(), id = Arg::Id(object));
            search.add(FindingKind::RequestsToNobody, object, text, remedy);
        }
        _ => {}
    }
}

/// A4: an administrator of the asset, or a holder of the policy role that applies everywhere.
fn has_administrator(search: &Search<'_, '_>, asset: Object) -> bool {
    let role = Object::new(Kind::Role, Text::new("policy/client_matter_administrator"));
    let of_role = search.state.by(RoleAssignment::role, role).into_iter().map(|row| row.principal);
    let of_asset = search.state.by(Administrator::asset, asset).into_iter().map(|row| row.principal);
    of_role.chain(of_asset).any(|principal| search.somebody(search.names.id(principal)))
}

/// P3: a matter's own `open` says nothing under a restricted parent.
fn open_under_restricted(search: &mut Search<'_, '_>, policies: &[Policy]) {
    for row in policies.iter().filter(|row| row.security == Some(Security::Open)) {
        let object = row.asset.0;
        let found = governing(search.facts, search.names.id(object));
        if object.kind == Kind::Matter && matches!(found.basis, Basis::Client | Basis::ClientGroup) {
            let text = message!(
                "{object} is set open, but {governor} is restricted and governs it",
                object,
                governor = search.named(found.asset)
            );
            let remedy =
                command!(NOUN_POLICY_SECURITY, noun = "matter", id = Arg::Id(object), security = "inherited");
            search.add(FindingKind::OpenUnderRestricted, object, text, remedy);
        }
    }
}

/// P4: what a client in a group says of itself.
fn clients_asleep(search: &mut Search<'_, '_>) {
    for client in search.state.all::<Client>() {
        let Some(group) = client.client_group else { continue };
        let own = search
            .state
            .entity::<Policy>(client.id)
            .is_some_and(|row| row.security == Some(Security::Restricted));
        let staffed = search.facts.any_row(search.names.id(client.id), |_, _| true);
        let what = match (own, staffed) {
            (true, true) => "a policy and staffing",
            (true, false) => "a policy",
            (false, true) => "staffing",
            (false, false) => continue,
        };
        let text = message!(
            "{client} has {what} of its own, asleep while it is in {group}",
            client = client.id.0,
            what,
            group = group.0
        );
        search.note(FindingKind::ClientAsleep, client.id.0, text);
    }
}

/// P7: who is on a case, and outside of one of its matters all the same.
fn outside_the_lock(search: &mut Search<'_, '_>) {
    let mut people: FxHashMap<Id, Vec<Id>> = FxHashMap::default();
    let mut outside: FxHashMap<(Id, Id), Vec<Arg>> = FxHashMap::default();
    for matter in search.state.all::<Matter>() {
        let Some(case) = matter.case.map(|case| search.names.id(case)) else { continue };
        let place = search.facts.place(search.names.id(matter.id));
        let Some(lock) = lock_above(search.facts, &place) else { continue };
        let (facts, now) = (search.facts, search.now);
        let people = people.entry(case).or_insert_with(|| people_of_case(facts, case, &[], now));
        outside.entry((case, lock)).or_insert_with(|| {
            not_staffed_on(facts, lock, people, now)
                .into_iter()
                .map(|user| search.names.named(user).into())
                .collect()
        });
    }
    for ((case, lock), names) in outside {
        if !names.is_empty() {
            let (object, case, lock) = (search.name(case), search.named(case), search.named(lock));
            let text = message!(
                "{case} has matters of {lock}, which is locked, and staffs people whom {lock} doesn't: {names}",
                case,
                lock = lock.clone(),
                names = few(names)
            );
            search.add(
                FindingKind::OutsideTheLock,
                object,
                text,
                command!(STAFFING_ADD, asset = lock, member = "USER"),
            );
        }
    }
}

/// M2: memos that nobody got past.
fn memos(search: &mut Search<'_, '_>) {
    for memo in search.state.all::<Memo>().into_iter().filter(|memo| memo.acknowledge.0) {
        let (object, id) = (memo.asset.0, search.names.id(memo.asset));
        if !governs(search, id) || !search.facts.policy(id).restricted || !search.is_open(object) {
            continue;
        }
        let facts = search.facts;
        let (mut people, mut done) = (0usize, false);
        any_staffed_asset(facts, id, object.kind, |asset| {
            facts.any_row(asset, |member, row| {
                if row.is_valid(search.now) {
                    let mut one = |user| {
                        people += 1;
                        done |= facts.acknowledged(id, user).is_some();
                        done
                    };
                    return if facts.is_group(member) { facts.any_member(member, one) } else { one(member) };
                }
                false
            })
        });
        if people > 0 && !done {
            let text =
                message!("the memo of {object} must be acknowledged, and nobody on its staffing has", object);
            search.add(FindingKind::MemoUnacknowledged, object, text, command!(MEMO_REMIND, asset = object));
        }
    }
}

/// A4: assets whose administrators can't act.
fn administrators(search: &mut Search<'_, '_>) {
    let mut of_asset: FxHashMap<Object, (bool, Vec<Arg>)> = FxHashMap::default();
    for row in search.state.all::<Administrator>() {
        let can = search.somebody(search.names.id(row.principal));
        let (any, names) = of_asset.entry(row.asset.0).or_default();
        *any |= can;
        names.push(row.principal.into());
    }
    for (asset, (any, names)) in of_asset {
        if !any && search.is_open(asset) {
            let text =
                message!("nobody who administers {asset} may sign in: {names}", asset, names = few(names));
            let remedy = command!(NOUN_ADD_ADMIN, noun = asset.kind.word(), id = Arg::Id(asset));
            search.add(FindingKind::AdministratorCannotSignIn, asset, text, remedy);
        }
    }
}

/// Rows that have ended, and rows that keep nobody out.
fn rows(search: &mut Search<'_, '_>) {
    let (mut ended, mut open) = (FxHashMap::<Object, Vec<Arg>>::default(), FxHashSet::<Object>::default());
    for row in search.state.all::<Staffing>() {
        if row.until.is_some_and(|until| until <= search.now) {
            ended.entry(row.asset.0).or_default().push(row.member.into());
        } else {
            open.insert(row.asset.0);
        }
    }
    for (asset, names) in ended {
        let text = message!(
            "{count} of {asset} ended: {names}",
            count = counted(names.len(), "row"),
            asset,
            names = few(names)
        );
        search.add(FindingKind::ExpiredStaffing, asset, text, command!(STAFFING_REMOVE, asset));
    }
    let policy = |asset: &Object| governing(search.facts, search.names.id(*asset)).policy.restricted;
    let names: Vec<Arg> = open.into_iter().filter(|asset| !policy(asset)).map(Arg::from).collect();
    if !names.is_empty() {
        let text = message!(
            "{count} staffed and open to everybody: {names}",
            count = counted(names.len(), "asset"),
            names = few(names)
        );
        search.note(FindingKind::StaffedButOpen, FIRM, text);
    }
}
