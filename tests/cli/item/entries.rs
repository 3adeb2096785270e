//! Entries on items (W2, W3), and whom they keep in the library (U3).

use super::with_items;
use crate::env::together;
use insta::assert_snapshot;

#[test]
fn entries_are_of_the_items_library_and_not_on_what_inherits_w2_w3() {
    let env = with_items();
    env.ok("group create OLD --scope ACTIVE");
    env.ok("group disable OLD --scope ACTIVE");
    env.ok("group create OTHERS --scope CLOSED");
    assert_snapshot!(together([
        env.imctl("item grant W1 JDOE group:STAFF --access read"),
        env.imctl("item grant W1 JDOE --access full_access"),
        env.imctl("item grant W1 JDOE --access full_access"),
        env.imctl("item grant W1 JDOE"),
        env.imctl("item grant W1 JDOE --access write"),
        env.imctl("item grant F1 JDOE --access read"),
        env.imctl("item grant W1 group:CLOSED/OTHERS --access read"),
        env.imctl("item grant W1 group:ACTIVE/OLD --access read"),
        env.imctl("item grant W1 NOBODY --access read"),
        env.imctl("item revoke W1 JDOE group:STAFF"),
        env.imctl("item revoke W1 JDOE"),
        env.imctl("item revoke F1 group:ACTIVE/TAX"),
        env.import("entries", "item,principal,access\nworkspace:W1,JDOE,read\nF1,XPERT,read\nfolder:W1,JDOE,read\n"),
    ]), @"
    $ imctl item grant W1 JDOE group:STAFF --access read
    exit 0
    --- stderr
    gave 2 users and groups read on workspace `W1` (batch 11)

    $ imctl item grant W1 JDOE --access full_access
    exit 0
    --- stderr
    gave `JDOE` full_access on workspace `W1` (batch 12)

    $ imctl item grant W1 JDOE --access full_access
    exit 0
    --- stderr
    nothing to do: gave `JDOE` full_access on workspace `W1`

    $ imctl item grant W1 JDOE
    exit 2
    --- stderr
    error: `--access` must be given
    hint: one of no_access, read, read_write, full_access

    $ imctl item grant W1 JDOE --access write
    exit 4
    --- stderr
    error: access: `write` is not one of `no_access`, `read`, `read_write`, `full_access`

    $ imctl item grant F1 JDOE --access read
    exit 6
    --- stderr
    error: folder `F1` inherits its security and can't have entries of its own
    hint: imctl item security F1 --default-security private gives it security of its own

    $ imctl item grant W1 group:CLOSED/OTHERS --access read
    exit 6
    --- stderr
    error: group `OTHERS` in `CLOSED` can't be on workspace `W1`, which is in `ACTIVE`
    hint: name a group of `ACTIVE` or a global one

    $ imctl item grant W1 group:ACTIVE/OLD --access read
    exit 6
    --- stderr
    error: group `OLD` in `ACTIVE` is disabled and can't be put on items
    hint: imctl group enable OLD --scope ACTIVE

    $ imctl item grant W1 NOBODY --access read
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is

    $ imctl item revoke W1 JDOE group:STAFF
    exit 0
    --- stderr
    took 2 users and groups off workspace `W1` (batch 13)

    $ imctl item revoke W1 JDOE
    exit 5
    --- stderr
    error: `JDOE` has no entry on workspace `W1`
    hint: imctl item show W1 lists them

    $ imctl item revoke F1 group:ACTIVE/TAX
    exit 5
    --- stderr
    error: `group:ACTIVE/TAX` has no entry on folder `F1`
    hint: it inherits from `workspace:W1`: imctl item show workspace:W1

    $ imctl import --table entries entries.csv
    exit 4
    --- stderr
    error: folder `F1` inherits its security and can't have entries of its own
     --> entries.csv:3:1
      |
    3 | F1,XPERT,read
      | ^^ item
      |
      = hint: imctl item security F1 --default-security private gives it security of its own

    error: `W1 JDOE` is in the file twice, at lines 2 and 4
     --> entries.csv:4:11
      |
    4 | folder:W1,JDOE,read
      |           ^^^^ principal

    error: 2 things are wrong in 2 rows; nothing was written
    ");
}

#[test]
fn nobody_leaves_a_library_whose_items_name_them_u3() {
    let env = with_items();
    env.ok("user update JDOE --preferred-library CLOSED");
    env.ok("item grant W1 JDOE --access read");
    env.ok("item update F1 --owner JDOE");
    assert_snapshot!(together([
        env.imctl("user unassign JDOE -l ACTIVE"),
        env.imctl("item revoke W1 JDOE"),
        env.imctl("item update F1 --owner ''"),
        env.imctl("user unassign JDOE -l ACTIVE"),
    ]), @"
    $ imctl user unassign JDOE -l ACTIVE
    exit 6
    --- stderr
    error: `JDOE` can't leave library `ACTIVE`: `entry on workspace:W1`, `owner of folder:F1`
    hint: choose another preferred library, and take the user out of the library's groups and off its items first

    $ imctl item revoke W1 JDOE
    exit 0
    --- stderr
    took `JDOE` off workspace `W1` (batch 11)

    $ imctl item update F1 --owner ''
    exit 0
    --- stderr
    updated folder `F1` (batch 12)

    $ imctl user unassign JDOE -l ACTIVE
    exit 0
    --- stderr
    took user `JDOE` out of library `ACTIVE` (batch 13)
    ");
}
