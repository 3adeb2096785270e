//! Firms written as text, for tests: a line is a table and its cells, `~` stands for a space.
//!
//! `staffing asset=matter:1001 member=JDOE until=2026-12-31 systems=Elite`

use super::{Act, Decision, Explanation, Level, MemoryFacts, Need, Request, StateFacts, decide, explain};
use crate::domain::kernel::{Cell, Context, Instant, Kind, Object, Origin, Scope, State, Text, UserId};
use crate::domain::model::schemas::Nothing;
use crate::domain::model::{IMANAGE_WORK, Table};

/// The state that these lines describe. A later line with the same key replaces the earlier.
pub fn state(lines: &str) -> State<'static> {
    let state = State::new(&Nothing);
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (table, cells) = line.split_once(' ').unwrap();
        let cells: Vec<(&str, String)> = cells
            .split_whitespace()
            .map(|cell| cell.split_once('=').unwrap())
            .map(|(column, value)| (column, value.replace('~', " ")))
            .collect();
        put(&state, Table::of_name(table).unwrap(), &cells);
    }
    state
}

/// Puts a row, given by its cells.
pub fn put(state: &State<'_>, table: Table, cells: &[(&str, String)]) {
    let schema = table.schema();
    let mut row = schema.blank();
    let cell = |wanted: &str| cells.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value);
    for (name, value) in cells.iter().filter(|(_, value)| !value.is_empty()) {
        let column = schema.columns().into_iter().find(|c| c.name == *name).expect(name);
        if column.is_scope {
            continue;
        }
        let field = &schema.fields[column.field];
        let scope = match field.scope {
            Scope::None => None,
            Scope::Column => cell("scope"),
            Scope::Sibling(column) => cell(column),
        };
        let value = scope.map_or_else(|| value.clone(), |scope| format!("{scope}/{value}"));
        row[column.field] = field.parse(&value, &Context::utc()).unwrap();
    }
    state.put_row(schema, &row, Origin::default());
}

/// A firm to ask, through both kinds of facts at once.
pub struct Asked<'s> {
    pub facts: StateFacts<'s, 'static>,
    pub memory: MemoryFacts,
}

impl<'s> Asked<'s> {
    pub fn new(state: &'s State<'static>) -> Self {
        let facts = StateFacts::new(state);
        let memory = facts.to_memory();
        Asked { facts, memory }
    }

    /// A request in words: `JDOE matter:1001`, perhaps with `@2026-12-31`, `%Elite`, `+full_access` for a
    /// level and `!checkout` for an act.
    pub fn request(&self, words: &str) -> Request {
        let mut words = words.split_whitespace();
        let user = UserId::parse(words.next().unwrap(), &Context::utc()).unwrap();
        let kinds = [Kind::ASSETS, Kind::ITEMS].concat();
        let object = Object::parse_reference(words.next().unwrap(), &kinds, None, &Context::utc()).unwrap();
        let mut system = IMANAGE_WORK.to_owned();
        let mut at = instant("2026-06-01");
        let mut need = Need::default();
        for word in words {
            match word.split_at(1) {
                ("@", time) => at = instant(time),
                ("%", name) => system = name.replace('~', " "),
                ("+", level) => need = Need::Level(Level::parse(level, &Context::utc()).unwrap()),
                ("!", act) => need = Need::Act(Act::parse(act, &Context::utc()).unwrap()),
                _ => panic!("{word}"),
            }
        }
        let system = Object::new(Kind::System, Text::new(&system));
        let [user, object, system] = [user.0, object, system].map(|object| self.facts.id(object));
        Request { user, object, system, at, need }
    }

    /// The decision, on which both kinds of facts and the explanation agree.
    pub fn decide(&self, words: &str) -> Decision {
        let request = self.request(words);
        let decision = decide(&self.memory, &request);
        assert_eq!(decision, decide(&self.facts, &request), "{words}");
        assert_eq!(decision, self.explain(words).decision, "{words}");
        decision
    }

    pub fn explain(&self, words: &str) -> Explanation {
        explain(&self.facts, &self.request(words), &|id| self.facts.named(id))
    }
}

pub fn instant(text: &str) -> Instant {
    Instant::parse(text, chrono_tz::Tz::UTC, Instant(0)).unwrap()
}

/// What the firm of these lines answers to each request: `allow staffed`, `deny conflicted` …
pub fn answers<const N: usize>(lines: &str, requests: [&str; N]) -> [String; N] {
    let state = state(lines);
    let asked = Asked::new(&state);
    requests.map(|words| asked.decide(words).to_string())
}

/// The explanation of one request, a line for each step, then the remedies.
pub fn told(lines: &str, request: &str) -> String {
    let state = state(lines);
    let explanation = Asked::new(&state).explain(request);
    let steps = explanation.trace.iter().map(|step| {
        let rule = step.rule.map(|rule| format!(" ({rule})")).unwrap_or_default();
        format!("{} {}{rule}: {}", step.step, step.outcome, step.detail)
    });
    let remedies = explanation.remedies.iter().map(|remedy| format!("> {remedy}"));
    steps.chain(remedies).collect::<Vec<_>>().join("\n")
}

const FIRM: [(&str, &str); 24] = [
    ("libraries", include_str!("../../../examples/firm/libraries.csv")),
    ("library_users", include_str!("../../../examples/firm/library_users.csv")),
    ("role_privileges", include_str!("../../../examples/firm/role_privileges.csv")),
    ("items", include_str!("../../../examples/firm/items.csv")),
    ("entries", include_str!("../../../examples/firm/entries.csv")),
    ("users", include_str!("../../../examples/firm/users.csv")),
    ("groups", include_str!("../../../examples/firm/groups.csv")),
    ("group_members", include_str!("../../../examples/firm/group_members.csv")),
    ("client_groups", include_str!("../../../examples/firm/client_groups.csv")),
    ("clients", include_str!("../../../examples/firm/clients.csv")),
    ("cases", include_str!("../../../examples/firm/cases.csv")),
    ("matters", include_str!("../../../examples/firm/matters.csv")),
    ("policies", include_str!("../../../examples/firm/policies.csv")),
    ("staffing", include_str!("../../../examples/firm/staffing.csv")),
    ("staffing_history", include_str!("../../../examples/firm/staffing_history.csv")),
    ("assistants", include_str!("../../../examples/firm/assistants.csv")),
    ("conflicts", include_str!("../../../examples/firm/conflicts.csv")),
    ("opposing_sets", include_str!("../../../examples/firm/opposing_sets.csv")),
    ("opposing_sides", include_str!("../../../examples/firm/opposing_sides.csv")),
    ("excluded_systems", include_str!("../../../examples/firm/excluded_systems.csv")),
    ("memos", include_str!("../../../examples/firm/memos.csv")),
    ("acknowledgements", include_str!("../../../examples/firm/acknowledgements.csv")),
    ("settings", include_str!("../../../examples/firm/settings.csv")),
    ("systems", include_str!("../../../examples/firm/systems.csv")),
];

/// Takes a row: its table and cells.
type Put<'a> = dyn FnMut(Table, &[(&str, String)]) + 'a;

/// Gives each row of the example firm to `put`, table and cells.
pub fn example_firm(put: &mut Put<'_>) {
    for (table, file) in FIRM {
        let table = Table::of_name(table).unwrap();
        let mut reader = csv::Reader::from_reader(file.as_bytes());
        let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        for record in reader.records() {
            let record = record.unwrap();
            let cells: Vec<(&str, String)> =
                header.iter().map(String::as_str).zip(record.iter().map(str::to_owned)).collect();
            put(table, &cells);
        }
    }
}
