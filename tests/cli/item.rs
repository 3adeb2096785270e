//! `imctl item`: workspaces, folders and documents (W1), their entries (W2, W3), and what is pushed down
//! (W10).

mod decided;
mod entries;
mod security;

use crate::env::{Env, together};
use insta::assert_snapshot;

/// [`Env::with_people`] with workspace W1 of matter 1001, folder F1 in it and document D1 in that; the
/// members of TAX, which is ASMITH, may read and write in W1.
fn with_items() -> Env {
    let env = Env::with_people();
    env.ok("item create W1 --library ACTIVE --kind workspace --name Merger --matter 1001");
    env.ok("item create F1 --kind folder --parent W1 --name Letters");
    env.ok("item create D1 --kind document --parent F1 --name 'The first letter'");
    env.ok("group add-member TAX ASMITH --scope ACTIVE");
    env.ok("item grant W1 group:ACTIVE/TAX --access read_write");
    env
}

#[test]
fn items_are_made_one_in_the_other_w1() {
    let env = Env::with_people();
    assert_snapshot!(together([
        env.imctl("item create W1 --library ACTIVE --kind workspace --name Merger --matter 1001"),
        env.imctl("item create F1 --kind folder --parent W1 --default-security view"),
        env.imctl("item create document:D1 --parent folder:F1 --owner JDOE"),
        env.imctl("item list"),
        env.imctl("item show d1 -o json"),
        env.imctl("item list --under w1 --kind document -o csv"),
        env.imctl("item list --matter 1001 --text letter"),
        env.imctl("export --table items"),
    ]), @r#"
    $ imctl item create W1 --library ACTIVE --kind workspace --name Merger --matter 1001
    exit 0
    --- stderr
    created item `W1` (batch 3)

    $ imctl item create F1 --kind folder --parent W1 --default-security view
    exit 0
    --- stderr
    created item `F1` (batch 4)

    $ imctl item create document:D1 --parent folder:F1 --owner JDOE
    exit 0
    --- stderr
    created document `D1` (batch 5)

    $ imctl item list
    exit 0
    --- stdout
    ID  LIBRARY  KIND       PARENT  NAME    OWNER  DEFAULT_SECURITY  MATTER
    D1  ACTIVE   document   F1      D1      JDOE   inherit
    F1  ACTIVE   folder     W1      F1             view
    W1  ACTIVE   workspace          Merger         private           1001

    $ imctl item show d1 -o json
    exit 0
    --- stdout
    {
      "id": "D1",
      "library": "ACTIVE",
      "kind": "document",
      "parent": "F1",
      "name": "D1",
      "owner": "JDOE",
      "default_security": "inherit",
      "external_as_normal": false,
      "matter": null,
      "effective_security": "view",
      "security_from": "folder:F1",
      "entries": [],
      "effective_matter": "1001",
      "path": [
        "W1",
        "F1"
      ],
      "contents": 0
    }

    $ imctl item list --under w1 --kind document -o csv
    exit 0
    --- stdout
    id,library,kind,parent,name,owner,default_security,external_as_normal,matter
    D1,ACTIVE,document,F1,D1,JDOE,inherit,false,

    $ imctl item list --matter 1001 --text letter
    exit 0

    $ imctl export --table items
    exit 0
    --- stdout
    id,library,kind,parent,name,owner,default_security,external_as_normal,matter
    D1,ACTIVE,document,F1,D1,JDOE,inherit,false,
    F1,ACTIVE,folder,W1,F1,,view,false,
    W1,ACTIVE,workspace,,Merger,,private,false,1001
    "#);
}

#[test]
fn what_an_item_may_not_be_is_refused_w1() {
    let env = with_items();
    assert_snapshot!(together([
        env.imctl("item create d1 --library ACTIVE --kind workspace"),
        env.imctl("item create F2 --kind folder"),
        env.imctl("item create W2 --kind workspace"),
        env.imctl("item create X --kind book --parent W1"),
        env.imctl("item create folder:X --kind document --parent W1"),
        env.imctl("item create W2 --kind workspace --library ACTIVE --parent W1"),
        env.imctl("item create W2 --kind workspace --library ACTIVE --default-security inherit"),
        env.imctl("item create D2 --kind document --parent D1"),
        env.imctl("item create D2 --kind document --parent F9"),
        env.imctl("item create D2 --kind document --parent folder:W1"),
        env.imctl("item create D2 --kind document --parent F1 --matter 1001"),
        env.imctl("item create D2 --kind document --parent F1 --library CLOSED"),
        env.imctl("item create D2 --kind document --parent F1 --owner XPERT --library ACTIVE"),
        env.imctl("item create W2 --kind workspace --library CLOSED --owner JDOE"),
        env.imctl("item create W2 --kind workspace --library ACTIVE --matter 1009"),
        env.imctl("item update F1 --parent F1"),
        env.imctl("item update document:F1 --name X"),
        env.imctl("item update F1 --kind document"),
        env.imctl("item update F1"),
    ]), @"
    $ imctl item create d1 --library ACTIVE --kind workspace
    exit 6
    --- stderr
    error: document `D1` exists already
    hint: imctl item update changes it

    $ imctl item create F2 --kind folder
    exit 2
    --- stderr
    error: `--parent` must be given: the workspace or folder that it is in

    $ imctl item create W2 --kind workspace
    exit 2
    --- stderr
    error: name the library of the workspace: `--library ID`

    $ imctl item create X --kind book --parent W1
    exit 4
    --- stderr
    error: kind: `book` is not one of `workspace`, `folder`, `document`

    $ imctl item create folder:X --kind document --parent W1
    exit 4
    --- stderr
    error: `folder:X` can't be the id of a document

    $ imctl item create W2 --kind workspace --library ACTIVE --parent W1
    exit 6
    --- stderr
    error: workspace `W2` can't have a parent: a workspace is in nothing but its library

    $ imctl item create W2 --kind workspace --library ACTIVE --default-security inherit
    exit 4
    --- stderr
    error: a workspace has nothing to inherit from: `inherit` is for folders and documents
    hint: write `public`, `view` or `private`

    $ imctl item create D2 --kind document --parent D1
    exit 6
    --- stderr
    error: document `D2` can't be in document `D1`: a document holds nothing

    $ imctl item create D2 --kind document --parent F9
    exit 5
    --- stderr
    error: there is no item `F9`
    hint: imctl item list shows what there is

    $ imctl item create D2 --kind document --parent folder:W1
    exit 5
    --- stderr
    error: there is no folder `W1`
    hint: `W1` is a workspace: write `workspace:W1`

    $ imctl item create D2 --kind document --parent F1 --matter 1001
    exit 6
    --- stderr
    error: document `D2` has the matter of its workspace, and none of its own

    $ imctl item create D2 --kind document --parent F1 --library CLOSED
    exit 6
    --- stderr
    error: document `D2` can't be in library `CLOSED`: folder `F1` is in `ACTIVE`

    $ imctl item create D2 --kind document --parent F1 --owner XPERT --library ACTIVE
    exit 0
    --- stderr
    created item `D2` (batch 8)

    $ imctl item create W2 --kind workspace --library CLOSED --owner JDOE
    exit 6
    --- stderr
    error: `JDOE` isn't assigned to library `CLOSED` and can't own items there
    hint: imctl user assign JDOE -l CLOSED

    $ imctl item create W2 --kind workspace --library ACTIVE --matter 1009
    exit 5
    --- stderr
    error: there is no matter `1009`
    hint: did you mean `1002`?

    $ imctl item update F1 --parent F1
    exit 6
    --- stderr
    error: folder `F1` can't be in itself

    $ imctl item update document:F1 --name X
    exit 5
    --- stderr
    error: there is no document `F1`
    hint: `F1` is a folder: write `folder:F1`

    $ imctl item update F1 --kind document
    exit 6
    --- stderr
    error: 2 things are wrong
      - the kind of document `F1` can't be changed
        hint: make another item, and delete this one
      - document `F1` holds `document:D1`, `document:D2`, which can't stay there then

    $ imctl item update F1
    exit 2
    --- stderr
    error: nothing to update: name at least one field
    hint: --help lists them
    ");
}

#[test]
fn a_circle_is_refused_however_it_comes_about_w1() {
    let env = with_items();
    let header = "id,library,kind,parent\n";
    assert_snapshot!(together([
        env.imctl("item create F2 --kind folder --parent F1"),
        env.imctl("item update F1 --parent F2"),
        env.import("items", &format!("{header}A,ACTIVE,folder,B\nB,ACTIVE,folder,C\nC,ACTIVE,folder,A\n")),
        env.import("items", &format!("{header}A,,document,B\nB,,folder,W1\n")),
        env.imctl("item show A -o csv"),
    ]), @"
    $ imctl item create F2 --kind folder --parent F1
    exit 0
    --- stderr
    created item `F2` (batch 8)

    $ imctl item update F1 --parent F2
    exit 6
    --- stderr
    error: folder `F1` can't be in itself

    $ imctl import --table items items.csv
    exit 6
    --- stderr
    error: folder `A` can't be in itself
     --> items.csv:2:17
      |
    2 | A,ACTIVE,folder,B
      |                 ^ parent

    error: folder `B` can't be in itself
     --> items.csv:3:17
      |
    3 | B,ACTIVE,folder,C
      |                 ^ parent

    error: folder `C` can't be in itself
     --> items.csv:4:17
      |
    4 | C,ACTIVE,folder,A
      |                 ^ parent

    error: 3 things are wrong in 3 rows; nothing was written

    $ imctl import --table items items.csv
    exit 0
    --- stderr
    imported items from `items.csv`: 2 created, 0 updated, 0 unchanged, 0 removed (batch 9)

    $ imctl item show A -o csv
    exit 0
    --- stdout
    id,library,kind,parent,name,owner,default_security,external_as_normal,matter,effective_security,security_from,entries,effective_matter,path,contents
    A,ACTIVE,document,B,A,,inherit,false,,private,workspace:W1,group:ACTIVE/TAX read_write,1001,W1;B,0
    ");
}

#[test]
fn what_holds_something_is_not_deleted_w1() {
    let env = with_items();
    assert_snapshot!(together([
        env.imctl("item delete W1 --yes"),
        env.imctl("matter delete 1001 --yes"),
        env.imctl("item delete D1 F1"),
        env.imctl("item delete 'D1;F1' --yes"),
        env.imctl("item create F1 --kind folder --parent W1"),
        env.imctl("item delete W1 --with-contents --yes"),
        env.imctl("matter delete 1001 --yes"),
        env.imctl("export --table entries"),
        env.imctl("item list"),
    ]), @"
    $ imctl item delete W1 --yes
    exit 6
    --- stderr
    error: workspace `W1` is still used by 1 record: items: F1

    $ imctl matter delete 1001 --yes
    exit 6
    --- stderr
    error: matter `1001` is still used by 1 record: items: W1

    $ imctl item delete D1 F1
    exit 8
    --- stderr
    error: Delete document `D1`, folder `F1`? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl item delete 'D1;F1' --yes
    exit 0
    --- stderr
    deleted document `D1`, folder `F1` (batch 8)

    $ imctl item create F1 --kind folder --parent W1
    exit 0
    --- stderr
    created item `F1` (batch 9)

    $ imctl item delete W1 --with-contents --yes
    exit 0
    --- stderr
    deleted workspace `W1` with 1 item in it (batch 10)

    $ imctl matter delete 1001 --yes
    exit 0
    --- stderr
    deleted matter `1001` (batch 11)

    $ imctl export --table entries
    exit 0
    --- stdout
    item,principal,access

    $ imctl item list
    exit 0
    ");
}

#[test]
fn items_come_back_from_their_export_and_by_undo() {
    let env = with_items();
    env.ok("item security F1 --default-security public --external-as-normal true");
    env.ok("item grant F1 JDOE --access no_access");
    let before = env.export();
    env.ok("export out");
    let other = Env::empty();
    other.ok(&format!("apply --init --yes '{}'", env.path("out").display()));
    assert_eq!(other.export(), before);
    assert_snapshot!(together([
        env.imctl("diff out --exit-code"),
        env.imctl("item delete W1 --with-contents --yes"),
        env.imctl("undo 11"),
        env.imctl("diff out --exit-code"),
        env.imctl("timeline folder:F1 -o csv"),
    ]), @r#"
    $ imctl diff out --exit-code
    exit 0
    --- stderr
    0 records differ

    $ imctl item delete W1 --with-contents --yes
    exit 0
    --- stderr
    deleted workspace `W1` with 2 items in it (batch 10)

    $ imctl undo 11
    exit 5
    --- stderr
    error: there is no batch 11
    hint: imctl audit list shows them

    $ imctl diff out --exit-code
    exit 7
    --- stdout
    OP      TABLE    KEY
    create  items    D1
    create  items    F1
    create  items    W1
    create  entries  F1 JDOE
    create  entries  W1 group:ACTIVE/TAX
    --- stderr
    5 records differ

    $ imctl timeline folder:F1 -o csv
    exit 0
    --- stdout
    entry,at,op,table,key,changes,reason,batch,command,source,before,after,actor,os_user
    31,2026-12-01T09:00:00Z,create,items,F1,,,4,item create F1 --kind folder --parent W1 --name Letters,,,"{""id"":""F1"",""library"":""ACTIVE"",""kind"":""folder"",""parent"":""W1"",""name"":""Letters"",""owner"":null,""default_security"":""inherit"",""external_as_normal"":false,""matter"":null}",,tester
    35,2026-12-01T09:00:00Z,update,items,F1,default_security: inherit → public;external_as_normal: false → true,,8,item security F1 --default-security public --external-as-normal true,,"{""id"":""F1"",""library"":""ACTIVE"",""kind"":""folder"",""parent"":""W1"",""name"":""Letters"",""owner"":null,""default_security"":""inherit"",""external_as_normal"":false,""matter"":null}","{""id"":""F1"",""library"":""ACTIVE"",""kind"":""folder"",""parent"":""W1"",""name"":""Letters"",""owner"":null,""default_security"":""public"",""external_as_normal"":true,""matter"":null}",,tester
    36,2026-12-01T09:00:00Z,create,entries,F1 JDOE,,,9,item grant F1 JDOE --access no_access,,,"{""item"":""F1"",""principal"":""JDOE"",""access"":""no_access""}",,tester
    38,2026-12-01T09:00:00Z,remove,items,F1,,,10,item delete W1 --with-contents --yes,,"{""id"":""F1"",""library"":""ACTIVE"",""kind"":""folder"",""parent"":""W1"",""name"":""Letters"",""owner"":null,""default_security"":""public"",""external_as_normal"":true,""matter"":null}",,,tester
    41,2026-12-01T09:00:00Z,remove,entries,F1 JDOE,,,10,item delete W1 --with-contents --yes,,"{""item"":""F1"",""principal"":""JDOE"",""access"":""no_access""}",,,tester
    "#);
}
