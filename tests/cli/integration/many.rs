//! `imctl integration check` with so many people and workspaces that the firm is read at once: nothing is
//! told otherwise than by single look-ups (I2).

use super::with_account;
use crate::env::Env;
use insta::assert_snapshot;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

const MATTERS: usize = 30;
const PEOPLE: usize = 40;

const HEADERS: [(&str, &str); 15] = [
    ("cases", "id,name"),
    ("clients", "id,name"),
    ("conflicts", "asset,principal,reason"),
    ("entries", "item,principal,access"),
    ("items", "id,library,kind,parent,default_security,matter"),
    ("library_users", "library,user"),
    ("linked_users", "user,clio_user"),
    ("matters", "id,name,client,case"),
    ("memos", "asset,text,auto_send,acknowledge"),
    ("opposing_sets", "id,name,active"),
    ("opposing_sides", "set,side,asset"),
    ("policies", "asset,security,limited_to_staffing"),
    ("staffing", "asset,member,until,systems"),
    ("systems", "id"),
    ("users", "id,full_name,email,kind,external,locked"),
];

/// Forty linked users and thirty more matters, with nearly everything that can keep somebody out.
fn with_many() -> Env {
    let env = with_account();
    let mut tables: BTreeMap<&str, String> = BTreeMap::new();
    let header = |table| HEADERS.iter().find(|(name, _)| *name == table).unwrap().1;
    let mut row = |table, cells: &str| {
        let text = tables.entry(table).or_insert_with(|| format!("{}\n", header(table)));
        let _ = writeln!(text, "{cells}");
    };
    row("systems", "IRM");
    row("cases", "C-9,Nine");
    row("clients", "GLOBEX,Globex");
    row("policies", "case:C-9,restricted,");
    row("policies", "client:GLOBEX,restricted,true");
    row("staffing", "client:GLOBEX,P1,,");
    row("memos", "matter:M4,Mind,true,true");
    row("opposing_sets", "OT,Both,true");
    for (side, asset) in [(1, "matter:M6"), (2, "matter:M7")] {
        row("opposing_sides", &format!("OT,{side},{asset}"));
    }
    for n in 0..PEOPLE {
        let (kind, external) = if n % 10 == 9 { ("virtual", "true") } else { ("directory", "false") };
        row("users", &format!("P{n},Person {n},p{n}@firm.example,{kind},{external},{}", n == 5));
        row("linked_users", &format!("P{n},p{n}@clio.example"));
        if n != 7 {
            row("library_users", &format!("ACTIVE,P{n}"));
        }
    }
    for n in 0..MATTERS {
        let (client, case) =
            (if n % 6 == 5 { "GLOBEX" } else { "ACME" }, if n % 8 == 1 { "C-9" } else { "" });
        row("matters", &format!("M{n},Matter {n},{client},{case}"));
        row("items", &format!("WM{n},ACTIVE,workspace,,{},M{n}", ["public", "view", "private"][n % 3]));
        if n % 7 == 3 {
            row("items", &format!("DM{n},ACTIVE,document,WM{n},private,"));
            row("entries", &format!("DM{n},P{n},read"));
        }
        row("entries", &format!("WM{n},P{},read_write", n % 5));
        row("entries", &format!("WM{n},P{},no_access", 10 + n % 5));
        if n % 4 == 2 {
            row("policies", &format!("matter:M{n},restricted,"));
            row("staffing", &format!("matter:M{n},P{},2026-11-01,", n % 5));
            row("staffing", &format!("matter:M{n},P{},,IRM", n % 5 + 5));
            row("staffing", &format!("matter:M{n},P{},,", n % 5 + 10));
        }
        if n % 9 == 0 {
            row("conflicts", &format!("matter:M{n},P{},Walled off", n % 5 + 15));
        }
    }
    for (table, text) in tables {
        env.write(format!("many/{table}.csv"), &text);
    }
    env.ok("apply many");
    env.ok("integration set mode linked_users");
    env
}

/// How often each need was checked and isn't met, and each rule that says so with what it is about.
type Told = BTreeMap<String, (i64, i64)>;

fn told(env: &Env, flags: &str) -> (Told, Vec<String>) {
    let run = env.imctl(&format!("integration check --all -o json {flags}"));
    let rows: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|e| panic!("{e}: {run}"));
    let (mut needs, mut unmet) = (Told::new(), Vec::new());
    for row in rows.as_array().unwrap() {
        assert_eq!(row["untold"], 0, "{run}");
        for need in row["needs"].as_array().unwrap().iter().filter(|need| need["in"] == "matter") {
            let counts = needs.entry(format!("{} {}", row["functionality"], need["need"])).or_default();
            counts.0 += need["checked"].as_i64().unwrap();
            counts.1 += need["unmet"].as_i64().unwrap();
        }
        for why in row["unmet"].as_array().unwrap() {
            for object in why["objects"].as_array().unwrap() {
                let (what, rule) = (&row["functionality"], &why["rule"]);
                unmet.push(format!("{what} {} {rule} {object} {}", why["user"], why["remedy"]));
            }
        }
    }
    (needs, unmet)
}

#[test]
fn many_are_told_the_same_as_one_after_the_other_i2() {
    let env = with_many();
    let (needs, mut unmet) = told(&env, "");
    let (mut one_by_one, mut found) = (Told::new(), Vec::new());
    let matters = (0..MATTERS).map(|n| format!("M{n}")).chain(["1001".to_owned(), "1002".to_owned()]);
    for matter in matters {
        let (needs, unmet) = told(&env, &format!("--matter {matter}"));
        for (need, (checked, unmet)) in needs {
            let counts = one_by_one.entry(need).or_default();
            (counts.0, counts.1) = (counts.0 + checked, counts.1 + unmet);
        }
        found.extend(unmet);
    }
    for list in [&mut unmet, &mut found] {
        // The designated workspaces are asked about each time.
        list.sort();
        list.dedup();
    }
    assert_eq!(needs, one_by_one);
    let rules: std::collections::BTreeSet<&str> =
        unmet.iter().filter_map(|line| line.split(' ').nth(2)).collect();
    assert_snapshot!(rules.into_iter().collect::<Vec<_>>().join(" "), @r#""access_expired" "account_locked" "acl_no_access" "conflicted" "default_security" "external_default" "level_too_low" "not_in_library" "not_staffed" "opposing_team" "privilege_missing""#);
    similar(&unmet, &found);
}

fn similar(whole: &[String], parts: &[String]) {
    let only: Vec<&String> = whole.iter().filter(|line| !parts.contains(line)).take(5).collect();
    let missing: Vec<&String> = parts.iter().filter(|line| !whole.contains(line)).take(5).collect();
    assert!(only.is_empty() && missing.is_empty(), "only at once: {only:#?}\nonly one by one: {missing:#?}");
}

#[test]
fn what_is_too_much_to_list_is_counted_i2() {
    let env = with_account();
    let people: String = (0..60).map(|n| format!("P{n},Person {n},p{n}@firm.example,directory\n")).collect();
    let linked: String = (0..60).map(|n| format!("P{n},p{n}@clio.example\n")).collect();
    let there: String = (0..60).map(|n| format!("ACTIVE,P{n}\n")).collect();
    let matters: String = (0..20).map(|n| format!("M{n},Matter {n},ACME\n")).collect();
    let items: String = (0..20).map(|n| format!("WM{n},ACTIVE,workspace,M{n}\n")).collect();
    env.write("many/users.csv", format!("id,full_name,email,kind\n{people}"));
    env.write("many/linked_users.csv", format!("user,clio_user\n{linked}"));
    env.write("many/library_users.csv", format!("library,user\n{there}"));
    env.write("many/matters.csv", format!("id,name,client\n{matters}"));
    env.write("many/items.csv", format!("id,library,kind,matter\n{items}"));
    env.ok("apply many");
    env.ok("integration set mode linked_users");
    let first = |flags: &str| {
        let rows = env.imctl(&format!("integration check --functionality browsing -o json {flags}"));
        let row = &serde_json::from_str::<Value>(&rows.stdout).unwrap()[0];
        let unmet = row["unmet"].as_array().unwrap().len();
        format!("{} listed, {} not, {:?}", unmet, row["untold"], rows.stderr)
    };
    let table = env.imctl("integration check --functionality browsing").stdout;
    let last = table.lines().last().unwrap().to_owned();
    assert_snapshot!([first(""), first("--all"), last].join("\n"), @r#"
    1060 listed, 320 not, "not everything that is unmet is listed; --all lists it\n"
    1380 listed, 0 not, ""
      and over 1040 more; --all shows them
    "#);
}
