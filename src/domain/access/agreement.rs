//! Everything that decides agrees: the facts in memory, those of a state, the explanation, a plain
//! reading of the rules, and the matrix of the example firm.

use super::reference::PlainReading;
use super::testing::{Asked, example_firm, instant, put, state};
use super::{
    Act, Explanation, Facts, Level, Need, Outcome, Request, Rule, Side, Via, any_opposition, decide, explain,
    is_opposed, settle, side_people,
};
use crate::domain::kernel::{Kind, Object, State, Text};
use crate::domain::model::schemas::Nothing;
use crate::domain::model::{
    Case, Client, ClientGroup, Containment, GroupAccess, IMANAGE_WORK, Item, Matter, OpposingSide, User,
};
use proptest::prelude::*;

pub(crate) const TIMES: [&str; 4] = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"];
const USERS: usize = 5;

fn pick(kind: &'static str, of: usize) -> impl Strategy<Value = String> {
    (0..of).prop_map(move |n| format!("{kind}{n}"))
}

fn user() -> impl Strategy<Value = String> {
    pick("U", USERS)
}

fn principal() -> impl Strategy<Value = String> {
    prop_oneof![3 => user(), 1 => pick("group:G", 2)]
}

fn asset() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => pick("matter:M", 5),
        3 => pick("case:C", 2),
        2 => pick("client:K", 3),
        1 => pick("client-group:P", 1),
    ]
}

fn time() -> impl Strategy<Value = String> {
    (0..TIMES.len()).prop_map(|n| TIMES[n].to_owned())
}

fn maybe<T: std::fmt::Debug + std::fmt::Display + 'static>(
    cell: &'static str,
    chance: f64,
    value: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = String> {
    prop::option::weighted(chance, value)
        .prop_map(move |v| v.map(|v| format!(" {cell}={v}")).unwrap_or_default())
}

/// An opposing team set in force, with some sides.
pub(crate) fn set_in_force() -> impl Strategy<Value = Vec<String>> {
    let side =
        (1..4usize, asset()).prop_map(|(side, a)| format!("opposing_sides set=S0 side={side} asset={a}"));
    prop::collection::vec(side, 2..5).prop_map(|mut lines| {
        lines.push("opposing_sets id=S0 active=true".to_owned());
        lines
    })
}

/// A line that hangs something on the things.
pub(crate) fn line() -> impl Strategy<Value = String> {
    let system = || prop_oneof![Just("iManage~Work"), Just("Elite")];
    prop_oneof![
        6 => (asset(), principal(), maybe("until", 0.4, time()), maybe("systems", 0.2, system()))
            .prop_map(|(a, m, until, systems)| format!("staffing asset={a} member={m}{until}{systems}")),
        2 => (asset(), principal(), time())
            .prop_map(|(a, m, at)| format!("staffing_history asset={a} member={m} removed_at={at}")),
        1 => (user(), pick("M", 5), time()).prop_map(|(u, m, at)| format!("activity user={u} matter={m} at={at}")),
        2 => (pick("G", 2), user()).prop_map(|(g, u)| format!("group_members group={g} user={u}")),
        // Timekeepers are the first users and assistants the last: nobody is both (S5).
        1 => (0..3usize, 3..USERS).prop_map(|(t, a)| format!("assistants timekeeper=U{t} assistant=U{a}")),
        1 => (asset(), principal()).prop_map(|(a, p)| format!("conflicts asset={a} principal={p}")),
        1 => (asset(), system()).prop_map(|(a, s)| format!("excluded_systems asset={a} system={s} reason=r")),
        2 => (asset(), any::<bool>()).prop_map(|(a, yes)| format!("memos asset={a} acknowledge={yes}")),
        3 => (asset(), user(), time())
            .prop_map(|(a, u, t)| format!("acknowledgements asset={a} user={u} acknowledged_at={t}")),
        2 => (pick("S", 2), 1..4usize, asset())
            .prop_map(|(s, side, a)| format!("opposing_sides set={s} side={side} asset={a}")),
        4 => (pick("L", 2), user(), pick("R", 2), prop::bool::weighted(0.1)).prop_map(|(l, u, r, off)| {
            format!("library_users library={l} user={u} role={r} allow_logon={}", !off)
        }),
        2 => (pick("L", 2), pick("R", 2), prop::sample::select(PRIVILEGES))
            .prop_map(|(l, r, p)| format!("role_privileges scope={l} role={r} {p}")),
        1 => (pick("L", 2), user())
            .prop_map(|(l, u)| format!("group_members scope={l} group=NRTADMIN user={u}")),
        8 => (item(), principal(), prop::sample::select(Level::WORDS))
            .prop_map(|(i, p, access)| format!("entries item={i} principal={p} access={access}")),
        4 => (
            asset(),
            prop_oneof![4 => Just("restricted"), 1 => Just("open")],
            any::<bool>(),
            maybe("assistants_follow", 0.3, any::<bool>()),
        )
            .prop_map(|(a, security, locked, follow)| {
                format!("policies asset={a} security={security} limited_to_staffing={locked}{follow}")
            }),
    ]
}

/// Values of privileges that decisions depend on.
const PRIVILEGES: &[&str] = &[
    "privilege=view_documents value=granted",
    "privilege=system_access value=read_only",
    "privilege=delete value=granted",
    "privilege=delete_workspaces value=granted",
    "privilege=checkout_documents value=granted",
    "privilege=import_create value=denied",
];

fn item() -> impl Strategy<Value = String> {
    prop_oneof![2 => pick("W", 2), 2 => pick("F", 2), 3 => pick("D", 3)]
}

/// Two libraries with a workspace each, and folders and documents somewhere in them.
fn content() -> impl Strategy<Value = Vec<String>> {
    let words = |list: &'static [&'static str]| prop::sample::select(list);
    let libraries = prop::collection::vec((words(GroupAccess::WORDS), words(Containment::WORDS)), 2);
    let workspaces = prop::collection::vec((words(&["public", "view", "private", ""]), matter(), more()), 2);
    let folders = prop::collection::vec((0..2usize, words(SECURITY), more()), 2);
    let documents = prop::collection::vec((0..4usize, words(SECURITY), more()), 3);
    (libraries, workspaces, folders, documents).prop_map(|(libraries, workspaces, folders, documents)| {
        let mut lines = Vec::new();
        for (n, (groups, containment)) in libraries.into_iter().enumerate() {
            lines.push(format!("libraries id=L{n} group_access={groups} containment={containment}"));
            lines.push(format!("groups scope=L{n} id=NRTADMIN"));
        }
        for (n, (security, matter, more)) in workspaces.into_iter().enumerate() {
            lines.push(format!(
                "items id=W{n} library=L{n} kind=workspace default_security={security}{matter}{more}"
            ));
        }
        let mut holders = vec![("W0".to_owned(), 0), ("W1".to_owned(), 1)];
        for (n, (at, security, more)) in folders.into_iter().enumerate() {
            let (parent, library) = holders[at].clone();
            let what = format!("kind=folder parent={parent} default_security={security}{more}");
            lines.push(format!("items id=F{n} library=L{library} {what}"));
            holders.push((format!("F{n}"), library));
        }
        for (n, (at, security, more)) in documents.into_iter().enumerate() {
            let (parent, library) = &holders[at];
            let what = format!("kind=document parent={parent} default_security={security}{more}");
            lines.push(format!("items id=D{n} library=L{library} {what}"));
        }
        lines
    })
}

const SECURITY: &[&str] = &["public", "view", "private", "inherit", "inherit", ""];

fn matter() -> impl Strategy<Value = String> {
    maybe("matter", 0.6, pick("M", 5))
}

/// What any item may have.
fn more() -> impl Strategy<Value = String> {
    (maybe("owner", 0.2, user()), maybe("external_as_normal", 0.3, any::<bool>()))
        .prop_map(|(owner, external)| owner + &external)
}

/// Lines with the users, groups, assets, sets and settings of a small firm.
pub(crate) fn things() -> impl Strategy<Value = Vec<String>> {
    let seldom = || prop::bool::weighted(0.1);
    let users = prop::collection::vec((seldom(), seldom(), prop::bool::weighted(0.3)), USERS);
    let groups = prop::collection::vec(any::<bool>(), 2);
    let clients = prop::collection::vec(maybe("client_group", 0.4, pick("P", 1)), 3);
    let matters = prop::collection::vec((0..3usize, maybe("case", 0.5, pick("C", 2))), 5);
    let sets = prop::collection::vec(prop::bool::weighted(0.8), 2);
    let settings = (any::<bool>(), any::<bool>(), any::<bool>());
    (users, groups, clients, matters, sets, settings, content()).prop_map(
        |(users, groups, clients, matters, sets, (follow, historical, candidates), mut lines)| {
            lines.extend(["client_groups id=P0", "cases id=C0", "cases id=C1"].map(str::to_owned));
            lines.push(format!("settings key=assistants_follow value={follow}"));
            lines.push(format!("settings key=opposing_historical value={historical}"));
            lines.push(format!("settings key=opposing_candidates value={candidates}"));
            let all = |list: Vec<String>| list.into_iter().enumerate();
            lines.extend(users.iter().enumerate().map(|(n, (disabled, locked, external))| {
                format!("users id=U{n} allow_logon={} locked={locked} external={external}", !disabled)
            }));
            lines.extend(groups.iter().enumerate().map(|(n, on)| format!("groups id=G{n} enabled={on}")));
            lines.extend(all(clients).map(|(n, group)| format!("clients id=K{n}{group}")));
            lines.extend(
                matters.iter().enumerate().map(|(n, (k, case))| format!("matters id=M{n} client=K{k}{case}")),
            );
            lines.extend(sets.iter().enumerate().map(|(n, on)| format!("opposing_sets id=S{n} active={on}")));
            lines
        },
    )
}

/// Every asset of the firm.
pub(crate) fn assets(state: &State<'_>) -> Vec<Object> {
    let mut assets: Vec<Object> = state.all::<Matter>().iter().map(|m| m.id.into()).collect();
    assets.extend(state.all::<Case>().iter().map(|c| Object::from(c.id)));
    assets.extend(state.all::<Client>().iter().map(|c| Object::from(c.id)));
    assets.extend(state.all::<ClientGroup>().iter().map(|c| Object::from(c.id)));
    assets
}

/// Every item of the firm.
pub(crate) fn items(state: &State<'_>) -> Vec<Object> {
    let spelled = |item: &Item| Object::new(item.item_kind().kind(), item.id.0.id);
    state.all::<Item>().iter().map(spelled).collect()
}

/// What items are asked for.
pub(crate) const NEEDS: [(&str, Need); 7] = [
    ("read", Need::Level(Level::Read)),
    ("read_write", Need::Level(Level::ReadWrite)),
    ("full_access", Need::Level(Level::FullAccess)),
    ("delete", Need::Act(Act::Delete)),
    ("checkout", Need::Act(Act::Checkout)),
    ("import", Need::Act(Act::Import)),
    ("change_security", Need::Act(Act::ChangeSecurity)),
];

/// The rules that deny, in the order of the trace, each once.
fn denying(explanation: &Explanation) -> Vec<&'static str> {
    let steps =
        explanation.trace.iter().filter(|step| step.step != "result" && step.outcome == Outcome::Deny);
    let mut rules: Vec<&str> = steps.filter_map(|step| step.rule.map(Rule::word)).collect();
    rules.dedup();
    rules
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_decision_on_an_item_agrees_with_a_plain_reading_of_the_rules(
        things in things(),
        lines in prop::collection::vec(line(), 0..60),
    ) {
        let text = things.join("\n") + "\n" + &lines.join("\n");
        let state = state(&text);
        let asked = Asked::new(&state);
        let reference = PlainReading::new(&state);
        let (state_facts, memory) = (&asked.facts, &asked.memory);
        let names = |id| state_facts.named(id);
        let system = state_facts.id(Object::new(Kind::System, Text::new(IMANAGE_WORK)));
        let mut needs = NEEDS.iter().cycle();
        for user in state.all::<User>() {
            for item in items(&state) {
                for (at, (need_word, need)) in TIMES.iter().zip(&mut needs) {
                    let (user_id, object) = (state_facts.id(user.id), state_facts.id(item));
                    let request = Request { user: user_id, object, system, at: instant(at), need: *need };
                    let at = request.at.to_string();
                    let expected =
                        reference.of_item(user.id.0.name(), item.name(), need_word, IMANAGE_WORK, &at);
                    let what = format!("{} {item} {need_word} {at}\n{text}", user.id);
                    let (decision, via) = settle(memory, &request);
                    let on = decision.on.map(|on| state_facts.object(on).unwrap().name());
                    let on = on.map(|on| format!("@{on}")).unwrap_or_default();
                    let (allowed, denied) = expected.rules.split_last().unwrap();
                    let first = denied.first().unwrap_or(allowed);
                    prop_assert_eq!(&format!("{}{on}", decision.rule), first, "{}", what);
                    prop_assert_eq!(decision.allow, denied.is_empty(), "{}", what);
                    prop_assert_eq!(decision.level.map(Level::word), Some(expected.level), "{}", what);
                    prop_assert_eq!(settle(state_facts, &request), (decision, via), "{}", what);
                    prop_assert_eq!(via == Via::Nothing, !decision.allow);
                    let explanation = explain(memory, &request, &names);
                    prop_assert_eq!(explanation.decision, decision);
                    let plain: Vec<&str> =
                        denied.iter().map(|rule| rule.split('@').next().unwrap()).collect();
                    prop_assert_eq!(denying(&explanation), plain, "{}", what);
                    prop_assert_eq!(explanation.remedies.is_empty(), decision.allow, "{}", what);
                }
            }
        }
    }

    #[test]
    fn every_decision_agrees_with_a_plain_reading_of_the_rules(
        things in things(),
        lines in prop::collection::vec(line(), 0..40),
    ) {
        let text = things.join("\n") + "\n" + &lines.join("\n");
        let state = state(&text);
        let asked = Asked::new(&state);
        let reference = PlainReading::new(&state);
        let (state_facts, memory) = (&asked.facts, &asked.memory);
        let names = |id| state_facts.named(id);
        for user in state.all::<User>() {
            for asset in assets(&state) {
                for (system, at) in [IMANAGE_WORK, "Elite"].iter().flat_map(|s| TIMES.map(|t| (s, t))) {
                    let number = Object::new(Kind::System, Text::new(system));
                    let request = Request {
                        user: state_facts.id(user.id),
                        object: state_facts.id(asset),
                        system: state_facts.id(number),
                        at: instant(at),
                        need: Need::default(),
                    };
                    let at = request.at.to_string();
                    let rules = reference.rules(user.id.0.name(), &asset.to_string(), system, &at);
                    let what = format!("{} {asset} {system} {at}\n{text}", user.id);
                    let (decision, via) = settle(memory, &request);
                    prop_assert_eq!(decision.rule.word(), rules[0], "{}", what);
                    prop_assert_eq!(decision.allow, rules.len() == 1, "{}", what);
                    // Who is in by two groups is in by either.
                    prop_assert_eq!(settle(state_facts, &request).0, decision, "{}", what);
                    prop_assert_eq!(via == Via::Nothing, !decision.allow);
                    if system == &"Elite" {
                        continue;
                    }
                    let explanation = explain(memory, &request, &names);
                    prop_assert_eq!(explanation.decision, decision);
                    prop_assert_eq!(&denying(&explanation)[..], &rules[..rules.len() - 1], "{}", what);
                    prop_assert_eq!(explanation.remedies.is_empty(), decision.allow, "{}", what);
                }
            }
        }
    }

    #[test]
    fn x2_a_sides_people_are_those_whom_the_question_about_one_user_finds(
        things in things(),
        lines in prop::collection::vec(line(), 0..40),
    ) {
        let text = things.join("\n") + "\n" + &lines.join("\n");
        let state = state(&text);
        let asked = Asked::new(&state);
        let (state_facts, memory) = (&asked.facts, &asked.memory);
        for row in state.all::<OpposingSide>() {
            let side: Side = state_facts.side(row.set, row.side);
            prop_assert_eq!(side_people(memory, side), side_people(state_facts, side), "{}", text);
        }
        for asset in assets(&state) {
            let asset = state_facts.id(asset);
            let place = memory.place(asset);
            for user in state.all::<User>() {
                let user = state_facts.id(user.id);
                for at in TIMES.map(instant) {
                    let one = any_opposition(memory, asset, &place, user, at, |_| true);
                    prop_assert_eq!(one, is_opposed(memory, asset, &place, user, at), "{}", text);
                }
            }
        }
    }
}

/// What everybody should get of each item, as somebody else worked it out: their level and the rule.
#[test]
fn the_example_firms_items_are_decided_as_they_should_be() {
    let state = State::new(&Nothing);
    example_firm(&mut |table, cells| put(&state, table, cells));
    let asked = Asked::new(&state);
    let matrix = include_str!("../../../tests/fixtures/firm-items-expected.csv");
    let (mut wrong, mut rules) = (Vec::new(), Vec::new());
    for line in csv::Reader::from_reader(matrix.as_bytes()).records() {
        let line = line.unwrap();
        let request = Request {
            at: instant("2026-12-01T09:00:00Z"),
            ..asked.request(&format!("{} {}", &line[0], &line[1]))
        };
        let decision = decide(&asked.memory, &request);
        assert_eq!(decision, decide(&asked.facts, &request), "{line:?}");
        rules.push(decision.rule);
        let on = decision.on.and_then(|on| asked.facts.object(on)).map(|on| format!("@{}", on.name()));
        let level = decision.level.map_or("", Level::word);
        let word = if decision.allow { "allow" } else { "deny" };
        let rule = format!("{}{}", decision.rule, on.unwrap_or_default());
        if [word, level, rule.as_str()] != [&line[2], &line[3], &line[4]] {
            wrong.push(format!("{line:?}: {word} {level} {rule}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let of_items = Rule::ALL.iter().filter(|rule| (Rule::AclNoAccess..=Rule::ReadOnlyRole).contains(*rule));
    let missing: Vec<&Rule> = of_items.filter(|rule| !rules.contains(rule)).collect();
    assert!(missing.is_empty(), "every rule of the work layer occurs in the matrix: {missing:?}");
}

/// The matrix holds what everybody should get in iManage Work at 9:00 on 2026-12-01, when a row ends.
#[test]
fn the_example_firms_matrix_is_what_it_should_be() {
    let state = State::new(&Nothing);
    example_firm(&mut |table, cells| put(&state, table, cells));
    let asked = Asked::new(&state);
    let matrix = include_str!("../../../tests/fixtures/firm-matrix-expected.csv");
    let mut reader = csv::Reader::from_reader(matrix.as_bytes());
    let mut wrong = Vec::new();
    let mut rules: Vec<Rule> = Vec::new();
    for line in reader.records() {
        let line = line.unwrap();
        let mut request = asked.request(&format!("{} {}", &line[0], &line[1]));
        request.at = instant("2026-12-01T09:00:00Z");
        let decision = decide(&asked.memory, &request);
        assert_eq!(decision, decide(&asked.facts, &request), "{line:?}");
        rules.push(decision.rule);
        if decision.to_string() != format!("{} {}", &line[2], &line[3]) {
            wrong.push(format!("{line:?}: {decision}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let of_assets = Rule::ALL.iter().filter(|rule| **rule <= Rule::Staffed && **rule != Rule::NotInLibrary);
    let missing: Vec<&Rule> = of_assets.filter(|rule| !rules.contains(rule)).collect();
    assert!(missing.is_empty(), "every rule on assets occurs in the matrix: {missing:?}");
}
