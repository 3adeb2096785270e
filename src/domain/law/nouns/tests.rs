//! What a finding says can be asked for: what it is about, whom it concerns, what would be missing, what helps.

use crate::domain::access::drift::Over;
use crate::domain::access::testing::{instant, put, state};
use crate::domain::kernel::{Arg, Author, Context, Enforcement, Finding, Kind, Message, Object, State, Text};
use crate::domain::law::rules::Rules;
use crate::domain::model::{Settings, Table};

const FIRM: &str = "
    libraries id=L
    systems id=iManage~Work
    client_groups id=CG name=CG
    clients id=A name=A client_group=CG
    matters id=1 name=One client=A
    matters id=2 name=Two client=A
    cases id=C name=C
    users id=BOB full_name=b email=b@x.yz
    users id=AMY full_name=a email=a@x.yz
    policies asset=matter:1 security=restricted access_requests=administrator
    policies asset=client-group:CG security=restricted limited_to_staffing=true
    policies asset=case:C security=restricted
    staffing asset=case:C member=BOB
    staffing asset=case:C member=AMY
    requests id=R asset=matter:1 requester=BOB principal=BOB
";

/// What the rules find when AMY makes this change to the firm: a table and cells.
fn finding(table: Table, cells: &[(&str, &str)]) -> Finding {
    let was = state(FIRM);
    let was = Over(&was);
    let state = State::new(&was);
    let cells: Vec<(&str, String)> =
        cells.iter().map(|(column, cell)| (*column, (*cell).to_owned())).collect();
    put(&state, table, &cells);
    let mut context = Context::utc();
    context.now = instant("2026-06-01");
    let author = Author { context, name: Text::new("AMY"), actor: Some(user("AMY")) };
    let rules = Rules::new(&state, Settings::default(), author, Enforcement::Acts);
    rules.run().into_iter().find(|finding| !finding.warning).expect("something is refused")
}

fn user(id: &str) -> Object {
    Object::new(Kind::User, Text::new(id))
}

fn shown(commands: &Message) -> Vec<String> {
    commands.commands().into_iter().map(ToString::to_string).collect()
}

#[test]
fn a_finding_names_its_column_and_what_helps_s4() {
    let found = finding(
        Table::Policy,
        &[("asset", "matter:1"), ("security", "restricted"), ("access_requests", "attorney")],
    );
    assert_eq!((found.rule, found.column, found.table.name), ("S4", Some("access_requests"), "policies"));
    assert_eq!(found.message.objects(), [Object::new(Kind::Matter, Text::new("1"))]);
    assert_eq!(shown(&found.hint.unwrap()), ["imctl staffing set-attorney matter:1 USER"]);
}

#[test]
fn a_finding_names_the_asset_and_the_people_p7() {
    let found = finding(Table::Matter, &[("id", "2"), ("name", "Two"), ("client", "A"), ("case", "C")]);
    assert_eq!((found.rule, found.column), ("P7", Some("case")));
    assert_eq!(found.message.arg("matter"), Some(&Arg::Id(Object::new(Kind::Matter, Text::new("2")))));
    assert_eq!(
        found.message.arg("lock"),
        Some(&Arg::Object(Object::new(Kind::ClientGroup, Text::new("CG"))))
    );
    let people = [user("AMY"), user("BOB")].map(Arg::Object).to_vec();
    assert_eq!(found.message.arg("people"), Some(&Arg::List(people)));
    let resolve = "imctl case add-matter C 2 --resolve 2=open-up";
    assert_eq!(shown(&found.hint.unwrap()), [resolve]);
}

#[test]
fn a_finding_names_what_is_not_there_s1() {
    let found = finding(Table::Staffing, &[("asset", "matter:1"), ("member", "ZOE")]);
    assert_eq!((found.missing, found.column), (Some(user("ZOE")), Some("member")));
    assert_eq!(found.message.objects(), [user("ZOE")]);
}

#[test]
fn a_finding_names_the_right_that_is_missing_q3() {
    let request = Object::new(Kind::Request, Text::new("R"));
    let found = finding(
        Table::Request,
        &[
            ("id", "R"),
            ("asset", "matter:1"),
            ("requester", "BOB"),
            ("principal", "BOB"),
            ("state", "approved"),
        ],
    );
    assert_eq!((found.rule, found.column), ("Q3", Some("state")));
    assert_eq!(found.message.objects(), [user("AMY"), request]);
    let denied = found.denied.expect("it is a right that is missing");
    assert_eq!(denied.missing.to_string(), "only an administrator decides");
    assert_eq!(denied.act.objects(), [request]);
}
