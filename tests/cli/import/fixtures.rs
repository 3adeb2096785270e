//! The files of `tests/fixtures/csv`, and what their README says of each.

use super::counts;
use crate::env::{Env, Run, project};
use insta::assert_snapshot;

fn fixture(name: &str) -> String {
    project("tests/fixtures/csv").join(name).display().to_string()
}

fn users(env: &Env, name: &str, more: &[&str]) -> Run {
    let file = fixture(name);
    let mut args = vec!["user", "import", &file];
    args.extend(more);
    env.run(args)
}

/// The clients that the fixtures of matters belong to.
fn with_clients() -> Env {
    let env = Env::with_library();
    env.ok("client create 100001 --name One");
    env.ok("client create 100002 --name Two");
    env
}

fn of(env: &Env, noun: &str, name: &str, more: &[&str]) -> Run {
    let file = fixture(name);
    let mut args = vec![noun, "import", &file];
    args.extend(more);
    env.run(args)
}

/// The lines and columns of the faults in the JSON of a failed run.
fn places(run: &Run) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(&run.stderr).unwrap();
    let details = json["error"]["details"].as_array().unwrap();
    details.iter().map(|d| format!("{} {}", d["line"], d["column"].as_str().unwrap_or_default())).collect()
}

#[test]
fn the_same_users_come_from_every_spreadsheet() {
    let files = ["users-excel-utf8-bom-crlf.csv", "users-excel-semicolon.csv", "users-libreoffice.csv"];
    let mut exports = Vec::new();
    for name in files {
        let env = Env::with_library();
        let more: &[&str] = if name.contains("semicolon") { &["--delimiter", ";"] } else { &[] };
        let run = users(&env, name, more);
        assert!(run.code == 0 && run.stderr.contains("6 created"), "{run}");
        exports.push(env.ok("user export"));
    }
    assert!(exports.windows(2).all(|two| two[0] == two[1]));
}

#[test]
fn the_same_table_changes_nothing_whatever_saved_it() {
    let env = Env::with_library();
    assert_eq!(users(&env, "users-excel-utf8-bom-crlf.csv", &[]).code, 0);
    let before = env.bytes();
    for (name, more) in [
        ("users-excel-semicolon.csv", &["--delimiter", ";"] as &[&str]),
        ("users-excel-tab.csv", &["--delimiter", "tab"]),
        ("users-excel-tab.csv", &["--delimiter", "\t"]),
        ("users-libreoffice.csv", &[]),
    ] {
        let run = users(&env, name, more);
        assert_eq!(run.code, 0, "{run}");
        assert!(env.bytes() == before, "{run}");
    }
}

#[test]
fn a_wrong_delimiter_is_an_unknown_header() {
    let env = Env::with_library();
    assert_snapshot!(users(&env, "users-excel-semicolon.csv", &[]), @"
    $ imctl user import [PROJECT]/tests/fixtures/csv/users-excel-semicolon.csv
    exit 4
    --- stderr
    error: unknown column `EMAIL;ID;Full_Name;KIND;LOCATION;EXTERNAL;ALLOW_LOGON;JOB_TI…`
     --> [PROJECT]/tests/fixtures/csv/users-excel-semicolon.csv:1:1
      |
    1 | EMAIL;ID;Full_Name;KIND;LOCATION;EXTERNAL;ALLOW_LOGON;JOB_TITLE;PRACTICE_AREA
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ EMAIL;ID;Full_Name;KIND;LOCATIO…
      |
      = hint: the cells seem to be separated by `;`: add `--delimiter ';'`

    error: unknown column `EMAIL;ID;Full_Name;KIND;LOCATION;EXTERNAL;ALLOW_LOGON;JOB_TI…`; nothing was written
    ");
    assert_snapshot!(users(&env, "users-excel-tab.csv", &[]), @"
    $ imctl user import [PROJECT]/tests/fixtures/csv/users-excel-tab.csv
    exit 4
    --- stderr
    error: unknown column `id    full_name    email    location    kind    external    allow_logon    job_ti…`
     --> [PROJECT]/tests/fixtures/csv/users-excel-tab.csv:1:1
      |
    1 | id    full_name    email    location    kind    external    allow_logon    job_title    pract…
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ id    full_name    email    loc…
      |
      = hint: the cells seem to be separated by tabs: add `--delimiter tab`

    error: unknown column `id	full_name	email	location	kind	external	allow_logon	job_ti…`; nothing was written
    ");
}

#[test]
fn ids_are_text() {
    let env = with_clients();
    assert_eq!(of(&env, "matter", "matters-leading-zeros.csv", &[]).code, 0);
    assert_snapshot!(env.ok("matter export"), @"
    id,name,notes,status,client,case
    00000000000000000000000000000007,Thirty-two characters,longer than any integer type,open,100001,
    000123,Estate of R. Pike,six digits,open,100002,
    0012,Lease of Pier 12,0012 and 12 are two matters,open,100001,
    12,Sale of Pier 12,,open,100001,
    1E5,Exponent,100000 to a spreadsheet that guesses,open,100002,
    2024-03-04,Dated,a date to a spreadsheet that guesses,open,100002,
    ");
}

#[test]
fn line_breaks_in_cells_are_kept() {
    let env = Env::with_library();
    assert_eq!(of(&env, "client", "clients-quoted-line-breaks.csv", &[]).code, 0);
    let names = env.json("client list");
    assert_eq!(names.as_array().unwrap().len(), 6);
    // Exported and read again they are the same.
    let export = env.ok("client export");
    env.write("c.csv", &export);
    let report = env.json("client import c.csv --mode sync");
    assert_eq!(counts(&report), [0, 0, 6, 0]);
    // The history knows the line where each row starts.
    let lines: Vec<String> = env
        .json("audit list --batch 2")
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["source"].as_str().unwrap().rsplit(':').next().unwrap().to_owned())
        .collect();
    let mut lines: Vec<u32> = lines.iter().map(|line| line.parse().unwrap()).collect();
    lines.sort_unstable();
    assert_eq!(lines, [2, 4, 8, 10, 11, 13]);
}

#[test]
fn letters_of_every_script_are_kept() {
    let env = Env::with_library();
    assert_eq!(users(&env, "users-cjk.csv", &[]).code, 0);
    let ids: Vec<String> = env
        .json("user list")
        .as_array()
        .unwrap()
        .iter()
        .map(|u| format!("{} {}", u["id"].as_str().unwrap(), u["full_name"].as_str().unwrap()))
        .collect();
    assert_snapshot!(ids.join("\n"), @"
    COMBINING Amélie Ñañez
    ILGIN Ilgın Işık
    KIM_MJ 김민준
    LONGNAME 龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍龍
    MÉLANIE Mélanie Lefèvre
    TANAKA 田中 太郎
    WEISS Jörg Weiß
    YOSHINO 𠮷野 葵
    王小明 王小明
    ");
}

#[test]
fn what_is_not_utf_8_is_refused_at_its_place() {
    let env = Env::with_library();
    assert_snapshot!(users(&env, "users-windows-1252.csv", &[]), @r#"
    $ imctl user import [PROJECT]/tests/fixtures/csv/users-windows-1252.csv
    exit 4
    --- stderr
    error: byte E4 is not UTF-8
     --> [PROJECT]/tests/fixtures/csv/users-windows-1252.csv:3:9
      |
    3 | KVOGEL,K�the Vogel,kaethe.vogel@firm.example,M�nchen,directory
      |         ^ full_name
      |
      = hint: save it as "CSV UTF-8" in the spreadsheet program, or convert it, perhaps with `iconv -f WINDOWS-1252 -t UTF-8`

    error: [PROJECT]/tests/fixtures/csv/users-windows-1252.csv: byte E4 is not UTF-8
    hint: save it as "CSV UTF-8" in the spreadsheet program, or convert it, perhaps with `iconv -f WINDOWS-1252 -t UTF-8`
    "#);
    assert_snapshot!(users(&env, "utf16le.csv", &[]), @r#"
    $ imctl user import [PROJECT]/tests/fixtures/csv/utf16le.csv
    exit 4
    --- stderr
    error: this is UTF-16 (it starts with a byte order mark), not UTF-8 text
    --> [PROJECT]/tests/fixtures/csv/utf16le.csv:1
     |
     = hint: save it as "CSV UTF-8" in the spreadsheet program

    error: [PROJECT]/tests/fixtures/csv/utf16le.csv: this is UTF-16 (it starts with a byte order mark), not UTF-8 text
    hint: save it as "CSV UTF-8" in the spreadsheet program
    "#);
}

#[test]
fn an_unclosed_quote_is_reported_where_it_opens() {
    let env = with_clients();
    assert_snapshot!(of(&env, "matter", "matters-unclosed-quote.csv", &[]), @r#"
    $ imctl matter import [PROJECT]/tests/fixtures/csv/matters-unclosed-quote.csv
    exit 4
    --- stderr
    error: a quote opens here and is never closed
     --> [PROJECT]/tests/fixtures/csv/matters-unclosed-quote.csv:5:5
      |
    5 | U-3,"Lease of a quay,100002,the quote opens here
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name
      |
      = hint: close it, or if it belongs to the text, double it and quote the whole cell: `"5"" pipe"`

    error: a quote opens here and is never closed; nothing was written
    "#);
}

#[test]
fn headers_are_unknown_or_twice_there() {
    let env = with_clients();
    assert_snapshot!(of(&env, "matter", "matters-duplicate-header.csv", &[]), @"
    $ imctl matter import [PROJECT]/tests/fixtures/csv/matters-duplicate-header.csv
    exit 4
    --- stderr
    error: column `Name` is there twice, as cell 2 and as cell 4
     --> [PROJECT]/tests/fixtures/csv/matters-duplicate-header.csv:1:16
      |
    1 | id,name,client,Name
      |                ^^^^ Name
      |
      = hint: delete or rename one of them

    error: column `Name` is there twice, as cell 2 and as cell 4; nothing was written
    ");
    assert_snapshot!(of(&env, "matter", "matters-unknown-header.csv", &[]), @"
    $ imctl matter import [PROJECT]/tests/fixtures/csv/matters-unknown-header.csv
    exit 4
    --- stderr
    error: unknown column `naem`
     --> [PROJECT]/tests/fixtures/csv/matters-unknown-header.csv:1:4
      |
    1 | id,naem,client
      |    ^^^^ naem
      |
      = hint: did you mean `name`?

    error: unknown column `naem`; nothing was written
    ");
    assert_snapshot!(users(&env, "empty.csv", &[]), @"
    $ imctl user import [PROJECT]/tests/fixtures/csv/empty.csv
    exit 4
    --- stderr
    error: the file is empty: it has no header
    --> [PROJECT]/tests/fixtures/csv/empty.csv:1

    error: [PROJECT]/tests/fixtures/csv/empty.csv: the file is empty: it has no header
    ");
}

#[test]
fn rows_are_too_short_or_too_long() {
    let env = with_clients();
    let run = of(&env, "matter", "matters-ragged.csv", &["-o", "json"]);
    assert_eq!(run.code, 4);
    assert_eq!(places(&run), ["3 ", "5 ", "6 ", "7 "]);
    assert_eq!(env.json("matter list"), serde_json::json!([]));
}

#[test]
fn every_error_of_every_row_is_found() {
    let env = Env::with_library();
    let run = users(&env, "users-with-errors.csv", &[]);
    assert_eq!(run.code, 4);
    assert_snapshot!(run, @"
    $ imctl user import [PROJECT]/tests/fixtures/csv/users-with-errors.csv
    exit 4
    --- stderr
    error: at most 64 characters are allowed, `NNNNNNNNNNNNNNNNNNNNNNNN…` has 65
     --> [PROJECT]/tests/fixtures/csv/users-with-errors.csv:3:10
      |
    3 | LONGNAME,NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN,longname@firm.exam…
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ full_name

    error: `bad.mail.firm.example` is not an e-mail address; write `name@firm.example`
     --> [PROJECT]/tests/fixtures/csv/users-with-errors.csv:4:18
      |
    4 | BADMAIL,Bad Mail,bad.mail.firm.example,directory,false,ACTIVE,true
      |                  ^^^^^^^^^^^^^^^^^^^^^ email

    error: `GOOD_ONE` is in the file twice, at lines 2 and 5
     --> [PROJECT]/tests/fixtures/csv/users-with-errors.csv:5:1
      |
    5 | good_one,Good Again,good.again@firm.example,directory,false,ACTIVE,true
      | ^^^^^^^^ id

    error: there is no library `ACTVE`
     --> [PROJECT]/tests/fixtures/csv/users-with-errors.csv:6:53
      |
    6 | NOLIB,No Library,nolib@firm.example,directory,false,ACTVE,true
      |                                                     ^^^^^ preferred_library
      |
      = hint: did you mean `ACTIVE`?

    error: a user id has no white space: `WHITE SPACE`
     --> [PROJECT]/tests/fixtures/csv/users-with-errors.csv:7:1
      |
    7 | WHITE SPACE,White Space,white.space@firm.example,directory,false,ACTIVE,true
      | ^^^^^^^^^^^ id

    error: `maybe` is neither `true` nor `false`
     --> [PROJECT]/tests/fixtures/csv/users-with-errors.csv:8:57
      |
    8 | MAYBE,May Be,may.be@firm.example,directory,false,ACTIVE,maybe
      |                                                         ^^^^^ allow_logon

    error: `robot` is not one of `virtual`, `directory`, `migrated`
     --> [PROJECT]/tests/fixtures/csv/users-with-errors.csv:9:34
      |
    9 | ROBOT,Ro Bot,ro.bot@firm.example,robot,false,ACTIVE,true
      |                                  ^^^^^ kind

    error: `OUTSIDER` is external, so its kind is `virtual`, not `directory`
      --> [PROJECT]/tests/fixtures/csv/users-with-errors.csv:10:55
       |
    10 | OUTSIDER,Out Sider,out.sider@client.example,directory,true,ACTIVE,true
       |                                                       ^^^^ external

    error: a user id has no `:` or `/`: `COLON:ID`
      --> [PROJECT]/tests/fixtures/csv/users-with-errors.csv:11:1
       |
    11 | COLON:ID,Two Errors,lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll@firm.e…
       | ^^^^^^^^ id

    error: the local part of an e-mail address has at most 64 characters, this one has 65: `lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll@firm.example`
      --> [PROJECT]/tests/fixtures/csv/users-with-errors.csv:11:21
       |
    11 | COLON:ID,Two Errors,lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll@firm.e…
       |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email

    error: the e-mail address `GOOD.ONE@firm.example` is that of user `GOOD_ONE`
      --> [PROJECT]/tests/fixtures/csv/users-with-errors.csv:12:20
       |
    12 | SAMEMAIL,Same Mail,GOOD.ONE@firm.example,directory,false,ACTIVE,true
       |                    ^^^^^^^^^^^^^^^^^^^^^ email

    error: 11 things are wrong in 10 rows; nothing was written
    ");
    let run = users(&env, "users-with-errors.csv", &["-o", "json"]);
    assert_eq!(
        places(&run),
        [
            "3 full_name",
            "4 email",
            "5 id",
            "6 preferred_library",
            "7 id",
            "8 allow_logon",
            "9 kind",
            "10 external",
            "11 id",
            "11 email",
            "12 email"
        ]
    );
    assert_eq!(env.json("user list"), serde_json::json!([]));
}

#[test]
fn a_key_may_be_there_once() {
    let env = with_clients();
    assert_snapshot!(of(&env, "matter", "matters-duplicate-keys.csv", &[]), @"
    $ imctl matter import [PROJECT]/tests/fixtures/csv/matters-duplicate-keys.csv
    exit 4
    --- stderr
    error: `K-1` is in the file twice, at lines 2 and 4
     --> [PROJECT]/tests/fixtures/csv/matters-duplicate-keys.csv:4:1
      |
    4 | k-1,First in small letters,100001
      | ^^^ id

    error: `K-2` is in the file twice, at lines 3 and 6
     --> [PROJECT]/tests/fixtures/csv/matters-duplicate-keys.csv:6:1
      |
    6 | K-2,Second,100002
      | ^^^ id

    error: 2 things are wrong in 2 rows; nothing was written
    ");
}

#[test]
fn blank_lines_are_no_rows() {
    let env = Env::with_library();
    assert_snapshot!(users(&env, "users-blank-lines.csv", &[]), @"
    $ imctl user import [PROJECT]/tests/fixtures/csv/users-blank-lines.csv
    exit 0
    --- stderr
    imported users from `[PROJECT]/tests/fixtures/csv/users-blank-lines.csv`: 3 created, 0 updated, 0 unchanged, 0 removed (batch 2)
    ");
}

#[test]
fn a_header_alone_changes_nothing() {
    let env = Env::with_library();
    let before = env.bytes();
    assert_snapshot!(users(&env, "header-only.csv", &[]), @"
    $ imctl user import [PROJECT]/tests/fixtures/csv/header-only.csv
    exit 0
    --- stderr
    nothing to do: imported users from `[PROJECT]/tests/fixtures/csv/header-only.csv`: 0 created, 0 updated, 0 unchanged, 0 removed
    ");
    assert_snapshot!(users(&env, "header-only.csv", &["--mode", "sync"]), @"
    $ imctl user import [PROJECT]/tests/fixtures/csv/header-only.csv --mode sync
    exit 6
    --- stderr
    error: the file of `users` has no rows: a sync with it would remove everything in scope
    --> [PROJECT]/tests/fixtures/csv/header-only.csv:1

    error: the file of `users` has no rows: a sync with it would remove everything in scope; nothing was written
    ");
    assert!(env.bytes() == before);
}

#[test]
fn nul_characters_are_no_text() {
    let env = Env::with_library();
    assert_snapshot!(users(&env, "nul-bytes.csv", &[]), @r"
    $ imctl user import [PROJECT]/tests/fixtures/csv/nul-bytes.csv
    exit 4
    --- stderr
    error: a text can't hold NUL characters
     --> [PROJECT]/tests/fixtures/csv/nul-bytes.csv:3:10
      |
    3 | NUL_NAME,Ned\x00Null,ned.null@firm.example,directory
      |          ^^^^^^^^^^^ full_name

    error: a text can't hold NUL characters
     --> [PROJECT]/tests/fixtures/csv/nul-bytes.csv:4:1
      |
    4 | NUL\x00ID,Nora Null,nora.null@firm.example,directory
      | ^^^^^^^^^ id

    error: 2 things are wrong in 2 rows; nothing was written
    ");
}

#[test]
fn what_a_spreadsheet_would_compute_is_text_here() {
    let env = Env::with_library();
    assert_eq!(of(&env, "client", "formula-cells.csv", &[]).code, 0);
    let (plain, excel) = (env.ok("client export"), env.ok("client export --excel"));
    assert_snapshot!(plain, @r#"
    id,name,notes,status,client_group
    =F-8,Plain name,the id itself looks like a formula,open,
    F-1,=cmd|' /C calc'!A0,runs a program where a spreadsheet obeys it,open,
    F-2,"=HYPERLINK(""http://evil.example"",""click"")",quotes and a comma inside,open,
    F-3,+1-202-555-0100,starts with a plus,open,
    F-4,-2+3,starts with a minus,open,
    F-5,@SUM(1+1),starts with an at sign,open,
    F-6,Tab Ltd,	=1+1 after a tab,open,
    F-7,'=1+1,the apostrophe belongs to the name,open,
    "#);
    assert_snapshot!(excel.escape_debug().to_string().replace("\\n", "\n"), @r#"
    \u{feff}id,name,notes,status,client_group
    \'=F-8,Plain name,the id itself looks like a formula,open,
    F-1,\'=cmd|\' /C calc\'!A0,runs a program where a spreadsheet obeys it,open,
    F-2,\"\'=HYPERLINK(\"\"http://evil.example\"\",\"\"click\"\")\",quotes and a comma inside,open,
    F-3,\'+1-202-555-0100,starts with a plus,open,
    F-4,\'-2+3,starts with a minus,open,
    F-5,\'@SUM(1+1),starts with an at sign,open,
    F-6,Tab Ltd,\'\t=1+1 after a tab,open,
    F-7,\'=1+1,the apostrophe belongs to the name,open,
    "#);
}

#[test]
fn a_huge_cell_is_kept_whole() {
    let env = Env::with_library();
    assert_eq!(of(&env, "client", "huge-cell.csv", &[]).code, 0);
    let longest = env
        .json("client list")
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["notes"].as_str().unwrap_or_default().len())
        .max();
    assert_eq!(longest, Some(200_000));
}
