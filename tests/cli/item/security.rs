//! An item's default security, and pushing it down (W3, W10).

use super::with_items;
use crate::env::together;
use insta::assert_snapshot;

#[test]
fn an_item_inherits_or_has_security_of_its_own_w3() {
    let env = with_items();
    assert_snapshot!(together([
        env.imctl("item security D1"),
        env.imctl("item security F1 --default-security private --copy-entries"),
        env.imctl("item grant F1 JDOE --access read"),
        env.imctl("item security D1 -o json"),
        env.imctl("item update F1 --default-security inherit"),
        env.imctl("item security F1 --default-security inherit"),
        env.imctl("item security F1 --default-security inherit --yes"),
        env.imctl("item security F1 --default-security secret"),
        env.imctl("item security W1 --default-security inherit"),
        env.imctl("item security W1 --external-as-normal true"),
        env.imctl("item security F9"),
    ]), @r#"
    $ imctl item security D1
    exit 0
    --- stdout
    ITEM         FROM          PRINCIPAL         ACCESS
    document:D1  workspace:W1  group:ACTIVE/TAX  read_write
    document:D1  workspace:W1  (default)         private

    $ imctl item security F1 --default-security private --copy-entries
    exit 0
    --- stderr
    the default security of folder `F1` is private (batch 8)

    $ imctl item grant F1 JDOE --access read
    exit 0
    --- stderr
    gave `JDOE` read on folder `F1` (batch 9)

    $ imctl item security D1 -o json
    exit 0
    --- stdout
    [
      {
        "item": "document:D1",
        "from": "folder:F1",
        "principal": "group:ACTIVE/TAX",
        "access": "read_write"
      },
      {
        "item": "document:D1",
        "from": "folder:F1",
        "principal": "JDOE",
        "access": "read"
      },
      {
        "item": "document:D1",
        "from": "folder:F1",
        "principal": "(default)",
        "access": "private"
      }
    ]

    $ imctl item update F1 --default-security inherit
    exit 6
    --- stderr
    error: folder `F1` can't inherit while it has entries of its own: `JDOE`, `group:ACTIVE/TAX`
    hint: imctl item security F1 --default-security inherit removes them

    $ imctl item security F1 --default-security inherit
    exit 8
    --- stderr
    error: Take the entries of folder `F1` away, so that it inherits: `JDOE`, `group:ACTIVE/TAX`? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl item security F1 --default-security inherit --yes
    exit 0
    --- stderr
    the default security of folder `F1` is inherit (batch 10)

    $ imctl item security F1 --default-security secret
    exit 4
    --- stderr
    error: default_security: `secret` is not one of `public`, `view`, `private`, `inherit`

    $ imctl item security W1 --default-security inherit
    exit 4
    --- stderr
    error: a workspace has nothing to inherit from: `inherit` is for folders and documents
    hint: write `public`, `view` or `private`

    $ imctl item security W1 --external-as-normal true
    exit 0
    --- stderr
    the default security of workspace `W1` is private (batch 11)

    $ imctl item security F9
    exit 5
    --- stderr
    error: there is no item `F9`
    hint: imctl item list shows what there is
    "#);
}

#[test]
fn security_is_pushed_down_only_when_asked_w10() {
    let env = with_items();
    env.ok("item create D2 --kind document --parent F1 --default-security view");
    env.ok("item create D3 --kind document --parent F1 --default-security public");
    env.ok("item grant D2 group:ACTIVE/TAX JDOE --access read");
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("item security apply W1"),
        env.imctl("item security apply W1 --delta"),
        env.imctl("item security apply W1 --delta --dry-run"),
    ]), @"
    $ imctl item security apply W1
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      --delta

    Usage: imctl item security apply --delta <ID>

    For more information, try '--help'.

    $ imctl item security apply W1 --delta
    exit 8
    --- stderr
      document:D2: group:ACTIVE/TAX read becomes read_write
      document:D3: group:ACTIVE/TAX gets read_write
    error: Push the security of workspace `W1` down to 2 items? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl item security apply W1 --delta --dry-run
    exit 0
    --- stderr
      document:D2: group:ACTIVE/TAX read becomes read_write
      document:D3: group:ACTIVE/TAX gets read_write
    dry run, nothing was written: pushed the security of workspace `W1` down to 2 items
    ");
    assert!(env.bytes() == before);
    assert_snapshot!(together([
        env.imctl("item security apply W1 --delta --yes"),
        env.imctl("export --table entries"),
        env.imctl("item security apply W1 --overwrite --yes"),
        env.imctl("item security apply W1 --overwrite --yes"),
        env.imctl("item security apply D1 --overwrite --yes"),
        env.imctl("export --table entries"),
        env.imctl("item list --under W1 -o csv"),
    ]), @"
    $ imctl item security apply W1 --delta --yes
    exit 0
    --- stderr
      document:D2: group:ACTIVE/TAX read becomes read_write
      document:D3: group:ACTIVE/TAX gets read_write
    pushed the security of workspace `W1` down to 2 items (batch 11)

    $ imctl export --table entries
    exit 0
    --- stdout
    item,principal,access
    D2,group:ACTIVE/TAX,read_write
    D2,JDOE,read
    D3,group:ACTIVE/TAX,read_write
    W1,group:ACTIVE/TAX,read_write

    $ imctl item security apply W1 --overwrite --yes
    exit 0
    --- stderr
      document:D2: default security view becomes private, JDOE loses read
      document:D3: default security public becomes private
    pushed the security of workspace `W1` down to 2 items (batch 12)

    $ imctl item security apply W1 --overwrite --yes
    exit 0
    --- stderr
    nothing to do: pushed the security of workspace `W1` down to 0 items

    $ imctl item security apply D1 --overwrite --yes
    exit 0
    --- stderr
    nothing to do: pushed the security of document `D1` down to 0 items

    $ imctl export --table entries
    exit 0
    --- stdout
    item,principal,access
    D2,group:ACTIVE/TAX,read_write
    D3,group:ACTIVE/TAX,read_write
    W1,group:ACTIVE/TAX,read_write

    $ imctl item list --under W1 -o csv
    exit 0
    --- stdout
    id,library,kind,parent,name,owner,default_security,external_as_normal,matter
    D1,ACTIVE,document,F1,The first letter,,inherit,false,
    D2,ACTIVE,document,F1,D2,,private,false,
    D3,ACTIVE,document,F1,D3,,private,false,
    F1,ACTIVE,folder,W1,Letters,,inherit,false,
    ");
}
