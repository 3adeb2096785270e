//! A small firm, and each change of one of its cells: what the tests of the list of what decides go by.

use super::agreement::{assets, items};
use super::inputs::{INPUTS, Input};
use super::permission::Permissions;
use super::testing::{instant, state};
use super::{Act, Decision, Level, Need, Request, StateFacts};
use crate::domain::kernel::{
    Context, Field, Instant, Kind, Object, Origin, Record, Row, Schema, Schemas, Scope, Shape, Source, State,
    Stored, Text, Which, number,
};
use crate::domain::model::catalogue::privileges;
use crate::domain::model::schemas::{Nothing, SCHEMAS};
use crate::domain::model::{
    DefaultSecurity, GroupMember, IMANAGE_WORK, Item, ItemKind, Service, Table, User,
};

/// Everything in it is there because some column would decide nothing without it.
pub(crate) const FIRM: &str = "
    systems id=iManage~Work
    systems id=Elite
    libraries id=L0 containment=strict group_access=highest
    libraries id=L1 containment=strict group_access=lowest
    users id=ANN
    users id=BEN
    users id=CAT
    users id=DAN
    users id=EVE external=true
    users id=FAY
    users id=GUS
    users id=OFF allow_logon=false
    users id=SHUT locked=true
    groups scope=global id=G
    groups scope=global id=OLD enabled=false
    groups scope=global id=LOW
    groups scope=L0 id=NRTADMIN
    group_members scope=global group=G user=BEN
    group_members scope=global group=G user=FAY
    group_members scope=global group=LOW user=BEN
    group_members scope=global group=OLD user=DAN
    group_members scope=L0 group=NRTADMIN user=FAY
    client_groups id=P
    client_groups id=R
    clients id=K0 client_group=P
    clients id=K1
    clients id=K2
    cases id=C0
    cases id=C1
    matters id=M0 client=K1
    matters id=M1 client=K0
    matters id=M2 client=K1 case=C0
    matters id=M3 client=K1
    matters id=M4 client=K2
    matters id=M5 client=K2
    policies asset=matter:M0 security=restricted
    policies asset=case:C0 security=restricted assistants_follow=true
    policies asset=client-group:P security=restricted limited_to_staffing=true
    policies asset=client:K2 security=restricted limited_to_staffing=true
    policies asset=matter:M4 security=restricted
    staffing asset=matter:M0 member=ANN
    staffing asset=matter:M0 member=group:G
    staffing asset=matter:M0 member=group:OLD
    staffing asset=matter:M0 member=CAT until=2026-03-01
    staffing asset=matter:M0 member=OFF
    staffing asset=matter:M0 member=SHUT
    staffing asset=matter:M2 member=BEN
    staffing asset=case:C0 member=DAN systems=Elite
    staffing asset=matter:M4 member=ANN
    staffing asset=matter:M4 member=DAN
    staffing asset=client:K2 member=DAN
    staffing asset=client:K2 member=FAY until=2026-03-01
    staffing asset=client-group:P member=CAT
    staffing asset=matter:M3 member=EVE
    staffing_history asset=matter:M0 member=FAY removed_at=2026-02-20
    staffing_history asset=matter:M5 member=EVE removed_at=2026-02-10
    assistants timekeeper=BEN assistant=CAT
    assistants timekeeper=EVE assistant=CAT
    conflicts asset=matter:M3 principal=BEN
    conflicts asset=client-group:R principal=ANN
    conflicts asset=matter:M3 principal=group:OLD
    conflicts asset=client:K0 principal=DAN
    conflicts asset=case:C1 principal=ANN
    excluded_systems asset=matter:M0 system=Elite reason=r
    excluded_systems asset=client:K2 system=Elite reason=r
    memos asset=matter:M0 acknowledge=true
    memos asset=matter:M4 acknowledge=false
    acknowledgements asset=matter:M0 user=ANN acknowledged_at=2026-02-01
    acknowledgements asset=matter:M0 user=BEN acknowledged_at=2026-02-01
    acknowledgements asset=matter:M0 user=FAY acknowledged_at=2026-02-01
    opposing_sets id=S0 active=true
    opposing_sets id=S1 active=false
    opposing_sets id=S2 active=true
    opposing_sides set=S0 side=1 asset=matter:M3
    opposing_sides set=S0 side=2 asset=matter:M2
    opposing_sides set=S1 side=1 asset=matter:M3
    opposing_sides set=S1 side=2 asset=matter:M4
    opposing_sides set=S2 side=1 asset=client-group:R
    opposing_sides set=S2 side=2 asset=matter:M5
    activity user=FAY matter=M3 at=2026-02-01
    settings key=assistants_follow value=true
    settings key=opposing_historical value=true
    settings key=opposing_candidates value=true
    roles scope=L0 name=READS
    roles scope=L0 name=VIEWS
    library_users library=L0 user=ANN role=READS
    library_users library=L0 user=BEN role=VIEWS
    library_users library=L0 user=CAT role=VIEWS
    library_users library=L0 user=DAN role=VIEWS allow_logon=false
    library_users library=L0 user=EVE role=VIEWS
    library_users library=L0 user=FAY role=VIEWS
    library_users library=L0 user=GUS role=VIEWS
    library_users library=L1 user=BEN role=VIEWS
    role_privileges scope=L0 role=READS privilege=system_access value=read_only
    role_privileges scope=L0 role=VIEWS privilege=view_documents value=granted
    role_privileges scope=L0 role=VIEWS privilege=delete_workspaces value=granted
    items id=W0 library=L0 kind=workspace default_security=public matter=M0
    items id=W1 library=L0 kind=workspace default_security=view external_as_normal=true
    items id=W2 library=L1 kind=workspace default_security=public
    items id=F0 library=L0 kind=folder parent=W1 default_security=private
    items id=F1 library=L0 kind=folder parent=W1 default_security=private
    items id=D0 library=L0 kind=document parent=F0 default_security=public
    items id=D1 library=L0 kind=document parent=F0 default_security=inherit owner=CAT
    items id=D2 library=L1 kind=document parent=W2 default_security=private
    entries item=W1 principal=CAT access=no_access
    entries item=F0 principal=ANN access=full_access
    entries item=W1 principal=GUS access=full_access
    entries item=F0 principal=GUS access=full_access
    entries item=F0 principal=group:G access=read_write
    entries item=F0 principal=group:LOW access=read
    entries item=D0 principal=group:LOW access=no_access
    entries item=D2 principal=group:G access=full_access
    entries item=D2 principal=group:LOW access=read
    services id=CAM tier=C2
    services id=CAM2 tier=C1
    roles scope=service name=MAY
    roles scope=service name=MAYNT
    role_privileges scope=service role=MAY privilege=general_view_notification_center value=allow
    role_privileges scope=service role=MAY privilege=manual_sync_microsoft_teams_to_dms_etl_manager_view value=allow
    role_privileges scope=service role=MAY privilege=general_profile value=allow
    role_privileges scope=service role=MAYNT privilege=general_view_notification_center value=deny
    service_assignments service=CAM group=G role=MAY
    service_assignments service=CAM group=OLD role=MAY
    service_assignments service=CAM2 group=LOW role=MAYNT
";

const TIMES: [&str; 2] = ["2026-02-15", "2026-03-15"];

/// A firm that another builds on.
pub(crate) struct Over<'a>(pub &'a State<'static>);

impl Source for Over<'_> {
    fn schemas(&self) -> Schemas {
        SCHEMAS
    }

    fn fetch(&self, table: &'static Schema, which: Which<'_>, row: &mut dyn FnMut(&[Stored])) {
        self.0.each_row(table, &mut |stored| {
            let same = |key: &[Stored]| key.iter().zip(&**stored).all(|(a, b)| number(*a) == number(*b));
            let wanted = match which {
                Which::All => true,
                Which::Key(key) => same(key),
                Which::By(field, value) => number(stored[field]) == number(value),
            };
            if wanted {
                row(stored);
            }
        });
    }
}

/// A change of one row.
pub(crate) struct Drift<'c> {
    pub input: &'static Input,
    /// The columns that it changes: one, or the key's where the row goes.
    pub columns: Vec<&'static str>,
    /// What it does, in words.
    pub words: String,
    /// Is it a change of that row only? What is about a row that goes, goes with it.
    pub alone: bool,
    /// Makes the change.
    pub make: &'c dyn Fn(&State<'_>),
}

/// Gives each change of a cell of the firm to another value, and each removal of a row, to `visit`. Of each
/// kind of change of a table there is one for each row.
pub(crate) fn each_drift(was: &State<'static>, visit: &mut dyn FnMut(&Drift<'_>)) {
    for input in INPUTS {
        let table = input.table.schema();
        for row in rows(was, table) {
            let mut columns: Vec<&str> = table.key_fields().iter().map(|field| field.column).collect();
            // Where part of the key only tells rows apart, the rest decides.
            if columns.iter().any(|column| input.deciding().any(|(name, _)| name == *column)) {
                columns.retain(|column| input.deciding().any(|(name, _)| name == *column));
            }
            let mut alone = true;
            each_about(was, table, &row, &mut |_| alone = false);
            let words = format!("{} {} goes", table.name, table.name_of(&row));
            visit(&Drift { input, columns, words, alone, make: &|state| remove(state, table, &row) });
            for (at, field) in table.fields.iter().enumerate() {
                for other in others(was, table, &row, at) {
                    let moved = table.key_of(&other) != table.key_of(&row);
                    if other == row || moved && was.row(table, &other).is_some() {
                        continue;
                    }
                    let (from, to) = (field.show(row[at]), field.show(other[at]));
                    let name = table.name_of(&row);
                    let words = format!("{} {name}: {} {from} → {to}", table.name, field.column);
                    let make = |state: &State<'_>| {
                        if moved {
                            state.remove_row(table, &row, Origin::default());
                        }
                        state.put_row(table, &other, Origin::default());
                    };
                    visit(&Drift { input, columns: vec![field.column], words, alone: true, make: &make });
                }
            }
        }
    }
}

/// All rows of a table.
fn rows(state: &State<'_>, table: &'static Schema) -> Vec<Row> {
    let mut rows = Vec::new();
    state.each_row(table, &mut |row| rows.push(row.clone()));
    rows
}

/// May the field be left empty? An item's library is written with it, and what isn't a workspace lies in
/// something.
fn may_be_empty(table: &Schema, field: &Field) -> bool {
    let of_tree = table == Item::SCHEMA && matches!(field.column, "library" | "parent");
    !field.required && !field.filled && !of_tree
}

/// Gives what takes away or empties each row that refers to the object of this one, if it is one.
fn each_about(state: &State<'_>, of: &'static Schema, row: &Row, take: &mut dyn FnMut(&dyn Fn())) {
    let Some(object) = of.object_of(row) else { return };
    for table in Table::ALL.iter().map(|table| table.schema()) {
        for mut row in rows(state, table) {
            let fields: Vec<usize> = (0..row.len()).filter(|at| row[*at].object() == Some(object)).collect();
            let is_itself = table == of && row[0].object() == Some(object);
            if fields.is_empty() || is_itself {
                continue;
            }
            if fields.iter().all(|at| *at >= table.key && may_be_empty(table, &table.fields[*at])) {
                fields.iter().for_each(|at| row[*at] = table.fields[*at].default());
                take(&|| state.put_row(table, &row, Origin::default()));
            } else {
                take(&|| remove(state, table, &row));
            }
        }
    }
}

/// Takes a row away, and all that is about it: nothing is left that refers to what isn't there.
fn remove(state: &State<'_>, table: &'static Schema, row: &Row) {
    state.remove_row(table, row, Origin::default());
    each_about(state, table, row, &mut |take| take());
}

/// The row with other values in the field of this position.
fn others(was: &State<'static>, table: &'static Schema, row: &Row, at: usize) -> Vec<Row> {
    let field = &table.fields[at];
    let put = |value: Stored| {
        let mut row = row.clone();
        row[at] = value;
        row
    };
    // Names in the scope of this one would mean nothing in another.
    if table.fields.iter().any(|other| other.scope == Scope::Sibling(field.column)) {
        return Vec::new();
    }
    let of = Table::of(table);
    let words: Vec<&str> = match field.shape() {
        // Another object altogether.
        _ if table.kind.is_some() && at == 0 => return Vec::new(),
        Shape::Bool => vec!["true", "false"],
        Shape::Choice(words) => words.to_vec(),
        Shape::Instant => vec!["2026-01-10", "2026-03-10"],
        Shape::List if of == Table::Service => vec!["manual_sync"],
        Shape::List => vec!["Elite", "iManage Work"],
        Shape::Int | Shape::Number => vec!["7"],
        Shape::Text => match (of, field.column) {
            (Table::Setting, "value") => vec!["true", "false"],
            (Table::Setting, "key") | (Table::RolePrivilege, "privilege") => Vec::new(),
            (Table::RolePrivilege, _) => vec!["granted", "denied", "read_only", "allow", "deny"],
            (Table::OpposingSide, "side") => vec!["1", "2"],
            _ => vec!["other@firm.example"],
        },
        Shape::Object(kinds) => return objects(was, table, row, at, kinds),
    };
    let read = |word: &str| field.parse(word, &Context::utc()).ok().map(put);
    let mut others: Vec<Row> = words.into_iter().filter_map(read).collect();
    // A workspace has nothing to inherit from.
    others.retain(|other| {
        (of, field.column) != (Table::Item, "default_security") || {
            let item = Item::of_row(other);
            item.parent.is_some() || item.security_or_default() != DefaultSecurity::Inherit
        }
    });
    if may_be_empty(table, field) {
        others.push(put(field.default()));
    }
    others
}

/// The row with the next objects of these kinds in the field of this position, or without any.
fn objects(was: &State<'static>, table: &'static Schema, row: &Row, at: usize, kinds: &[Kind]) -> Vec<Row> {
    const MOST: usize = 2;
    let field = &table.fields[at];
    let mut all = Vec::new();
    for named in Table::ALL.iter().map(|table| table.schema()).filter(|table| table.kind.is_some()) {
        let fits = |object: &Object| kinds.iter().any(|kind| kind.space() == object.kind.space());
        all.extend(rows(was, named).iter().filter_map(|row| row[0].object()).filter(fits));
    }
    if let (Scope::Sibling(_), Some(own)) = (field.scope, row[at].object()) {
        all.retain(|object| object.scope() == own.scope());
    }
    if table == Item::SCHEMA {
        all.retain(|object| may_go_to(was, &Item::of_row(row), field.column, *object));
    }
    let now = row[at].object().and_then(|own| all.iter().position(|object| *object == own)).unwrap_or(0);
    all.rotate_left(now);
    let put = |value: Stored| {
        let mut row = row.clone();
        row[at] = value;
        row
    };
    let mut others: Vec<Row> =
        all.into_iter().take(MOST + 1).map(|object| put(Stored::Object(object))).collect();
    if may_be_empty(table, field) {
        others.push(put(field.default()));
    }
    others
}

/// What lies in a tree goes nowhere below itself, and a tree is in one library.
fn may_go_to(was: &State<'_>, item: &Item, column: &str, to: Object) -> bool {
    match column {
        "parent" => {
            let to = was.entity::<Item>(to);
            item.parent.is_some()
                && to.is_some_and(|to| to.item_kind() == ItemKind::Workspace && to.library == item.library)
        }
        "library" => item.parent.is_none() && was.by(Item::parent, item.id).is_empty(),
        _ => true,
    }
}

/// A question about somebody.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question {
    pub user: Object,
    pub object: Object,
    pub system: &'static str,
    pub at: Instant,
    pub need: Need,
    /// The word for what is needed.
    pub needed: &'static str,
}

impl Question {
    pub fn request(&self, id: impl Fn(Object) -> u32) -> Request {
        let system = Object::new(Kind::System, Text::new(self.system));
        let [user, object, system] = [self.user, self.object, system].map(id);
        Request { user, object, system, at: self.at, need: self.need }
    }
}

/// Everything that can be asked about the firm.
pub(crate) fn questions(was: &State<'_>) -> Vec<Question> {
    const NEEDS: [(&str, Need); 3] = [
        ("read", Need::Level(Level::Read)),
        ("full_access", Need::Level(Level::FullAccess)),
        ("delete", Need::Act(Act::Delete)),
    ];
    let mut questions = Vec::new();
    for user in was.all::<User>().iter().map(|user| user.id.0) {
        let [early, late] = TIMES.map(instant);
        for object in assets(was) {
            for (system, at) in [(IMANAGE_WORK, early), ("Elite", early), (IMANAGE_WORK, late)] {
                let (needed, need) = NEEDS[0];
                questions.push(Question { user, object, system, at, need, needed });
            }
        }
        for object in items(was) {
            for (needed, need) in NEEDS {
                let at = instant(TIMES[0]);
                questions.push(Question { user, object, system: IMANAGE_WORK, at, need, needed });
            }
        }
    }
    questions
}

/// What the services of the firm decide: some permissions, for everybody.
pub(crate) fn permissions(state: &State<'_>, services: &[Object], users: &[Object]) -> Vec<Option<Decision>> {
    const SOME: [&str; 3] = [
        "general_view_notification_center",
        "general_profile",
        "manual_sync_microsoft_teams_to_dms_etl_manager_view",
    ];
    let mut decisions = Vec::new();
    for (service, user) in services.iter().flat_map(|service| users.iter().map(move |user| (*service, *user)))
    {
        let (Some(service), Some(user)) = (state.entity::<Service>(service), state.entity::<User>(user))
        else {
            decisions.extend(SOME.map(|_| None));
            continue;
        };
        let permissions = Permissions::of(state, &service);
        let groups = state.by(GroupMember::user, user.id);
        decisions.extend(SOME.map(|key| {
            let permission = privileges("service").iter().find(|privilege| privilege.key == key)?;
            Some(permissions.decide(&user, permission, |group| groups.iter().any(|row| row.group.0 == group)))
        }));
    }
    decisions
}

/// The small firm.
pub(crate) fn firm() -> State<'static> {
    state(FIRM)
}

/// The firm of these rows, apart from where they came from.
pub(crate) fn copy(of: &State<'_>) -> State<'static> {
    let state = State::new(&Nothing);
    for table in Table::ALL {
        let table = table.schema();
        of.each_row(table, &mut |row| state.put_row(table, row, Origin::default()));
    }
    state
}

/// The facts of a state number what they are asked about.
pub(crate) fn numbered<'a>(facts: &'a StateFacts<'_, '_>) -> impl Fn(Object) -> u32 + 'a {
    |object| facts.id(object)
}
