//! Global flags: the flag, the variable, `./imctl.toml`, the user's configuration, the default.

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn each_value_says_where_it_came_from() {
    let env = Env::with_people().set("IMCTL_WAIT", "3");
    env.write("imctl.toml", "library = \"ACTIVE\"\nwait = 7\nquiet = true\n");
    env.write("config/imctl/imctl.toml", "library = \"CLOSED\"\ncolor = \"never\"\n");
    assert_snapshot!(env.imctl("config show -o csv"), @r#"
    $ imctl config show -o csv
    exit 0
    --- stdout
    key,value,from,variable,help
    db,[TMP]/data/imctl/policy.db,default,IMCTL_DB,The policy database
    config,./imctl.toml,default,IMCTL_CONFIG,A configuration file instead of ./imctl.toml
    library,ACTIVE,./imctl.toml,IMCTL_LIBRARY,The library that is meant
    as,,default,IMCTL_AS,Run with this user's rights
    output,csv,--output,IMCTL_OUTPUT,"How to write answers: table, json, jsonl or csv"
    reason,,default,IMCTL_REASON,"Why, for the history and for records that keep a reason"
    dry_run,false,default,IMCTL_DRY_RUN,"Do everything, report it, and take it back"
    yes,false,default,IMCTL_YES,Answer yes to every question
    wait,3,IMCTL_WAIT,IMCTL_WAIT,How long to wait for a busy database
    quiet,true,./imctl.toml,IMCTL_QUIET,"Say nothing but data, warnings and errors"
    verbose,false,default,IMCTL_VERBOSE,Say more
    color,never,[TMP]/config/imctl/imctl.toml,IMCTL_COLOR,"When to use colours: auto, always or never"
    no_input,false,default,IMCTL_NO_INPUT,Never ask anything
    "#);
    assert_snapshot!(env.imctl("config show --wait 1 --library X -o jsonl"), @r#"
    $ imctl config show --wait 1 --library X -o jsonl
    exit 0
    --- stdout
    {"key":"db","value":"[TMP]/data/imctl/policy.db","from":"default","variable":"IMCTL_DB","help":"The policy database"}
    {"key":"config","value":"./imctl.toml","from":"default","variable":"IMCTL_CONFIG","help":"A configuration file instead of ./imctl.toml"}
    {"key":"library","value":"X","from":"--library","variable":"IMCTL_LIBRARY","help":"The library that is meant"}
    {"key":"as","value":"","from":"default","variable":"IMCTL_AS","help":"Run with this user's rights"}
    {"key":"output","value":"jsonl","from":"--output","variable":"IMCTL_OUTPUT","help":"How to write answers: table, json, jsonl or csv"}
    {"key":"reason","value":"","from":"default","variable":"IMCTL_REASON","help":"Why, for the history and for records that keep a reason"}
    {"key":"dry_run","value":"false","from":"default","variable":"IMCTL_DRY_RUN","help":"Do everything, report it, and take it back"}
    {"key":"yes","value":"false","from":"default","variable":"IMCTL_YES","help":"Answer yes to every question"}
    {"key":"wait","value":"1","from":"--wait","variable":"IMCTL_WAIT","help":"How long to wait for a busy database"}
    {"key":"quiet","value":"true","from":"./imctl.toml","variable":"IMCTL_QUIET","help":"Say nothing but data, warnings and errors"}
    {"key":"verbose","value":"false","from":"default","variable":"IMCTL_VERBOSE","help":"Say more"}
    {"key":"color","value":"never","from":"[TMP]/config/imctl/imctl.toml","variable":"IMCTL_COLOR","help":"When to use colours: auto, always or never"}
    {"key":"no_input","value":"false","from":"default","variable":"IMCTL_NO_INPUT","help":"Never ask anything"}
    "#);
}

#[test]
fn a_flag_beats_a_variable_beats_a_file() {
    let env = Env::with_people().set("IMCTL_LIBRARY", "CLOSED");
    env.write("imctl.toml", "library = \"NOWHERE\"\n");
    assert_eq!(env.json("user list").as_array().unwrap().len(), 0, "nobody is in CLOSED");
    assert_eq!(env.json("user list -l ACTIVE").as_array().unwrap().len(), 3);
    // An empty variable counts as none.
    let env = Env::with_people().set("IMCTL_LIBRARY", "");
    env.write("imctl.toml", "library = \"ACTIVE\"\n");
    assert_eq!(env.json("user list").as_array().unwrap().len(), 3);
}

#[test]
fn files_that_are_wrong_are_named() {
    let env = Env::with_library();
    let with = |text: &str| {
        env.write("imctl.toml", text);
        env.imctl("library list")
    };
    let runs = [
        with("libary = \"ACTIVE\"\n"),
        with("library = \"ACTIVE\n"),
        with("output = \"xml\"\n"),
        with("quiet = \"perhaps\"\n"),
        with("wait = \"long\"\n"),
        with(""),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl library list
    exit 4
    --- stderr
    error: the configuration `imctl.toml` has an unknown key `libary`
    hint: did you mean `library`?

    $ imctl library list
    exit 4
    --- stderr
    error: the configuration `imctl.toml` is wrong: invalid basic string, expected `"`

    $ imctl library list
    exit 4
    --- stderr
    error: `xml` is not one of `table`, `json`, `jsonl`, `csv`, `ids`, `yaml` (./imctl.toml)

    $ imctl library list
    exit 4
    --- stderr
    error: `perhaps` is neither `true` nor `false` (./imctl.toml)

    $ imctl library list
    exit 4
    --- stderr
    error: `long` is not a number of seconds (./imctl.toml)

    $ imctl library list
    exit 0
    --- stdout
    ID      DISPLAY_NAME  GROUP_ACCESS  CONTAINMENT
    ACTIVE  ACTIVE        highest       strict
    "#);
    assert_snapshot!(env.imctl("library list --config other.toml"), @"
    $ imctl library list --config other.toml
    exit 5
    --- stderr
    error: there is no configuration file `other.toml`
    ");
}

#[test]
fn another_file_can_be_named() {
    let env = Env::with_library();
    env.write("imctl.toml", "this is not toml");
    env.write("other.toml", "output = \"csv\"\n");
    assert_snapshot!(env.imctl("library list --config other.toml"), @"
    $ imctl library list --config other.toml
    exit 0
    --- stdout
    id,display_name,group_access,containment
    ACTIVE,ACTIVE,highest,strict
    ");
    let env = env.set("IMCTL_CONFIG", "other.toml");
    assert_snapshot!(env.imctl("library list"), @"
    $ imctl library list
    exit 0
    --- stdout
    id,display_name,group_access,containment
    ACTIVE,ACTIVE,highest,strict
    ");
}

#[test]
fn values_that_cannot_be_are_refused() {
    let env = Env::with_library();
    let runs = [
        env.imctl("library list -o toml"),
        env.imctl("library list --color sometimes"),
        env.imctl("library list --wait soon"),
        env.imctl("library list --wait -1"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl library list -o toml
    exit 4
    --- stderr
    error: `toml` is not one of `table`, `json`, `jsonl`, `csv`, `ids`, `yaml` (--output)

    $ imctl library list --color sometimes
    exit 4
    --- stderr
    error: `sometimes` is not one of `auto`, `always`, `never` (--color)

    $ imctl library list --wait soon
    exit 4
    --- stderr
    error: `soon` is not a number of seconds (--wait)

    $ imctl library list --wait -1
    exit 2
    --- stderr
    error: unexpected argument '-1' found

    Usage: imctl library list [OPTIONS]

    For more information, try '--help'.
    ");
    let env = env.set("IMCTL_DRY_RUN", "perhaps");
    assert_snapshot!(env.imctl("library create X"), @"
    $ imctl library create X
    exit 4
    --- stderr
    error: `perhaps` is neither `true` nor `false` (IMCTL_DRY_RUN)
    ");
}

#[test]
fn the_clock_can_be_fixed_and_the_history_says_so_t1() {
    let env = Env::with_library();
    let batches = env.json("audit list");
    assert_eq!((&batches[0]["clock_fixed"], &batches[0]["at"]), (&true.into(), &crate::env::NOW.into()));
    let env = env.set("IMCTL_NOW", "yesterday");
    assert_snapshot!(env.imctl("library list"), @"
    $ imctl library list
    exit 4
    --- stderr
    error: IMCTL_NOW: `yesterday` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`
    ");
}

#[test]
fn empty_is_never_all_rights_a8() {
    let env = Env::with_people();
    env.write("imctl.toml", "as = \"JDOE\"\n");
    let runs = [
        env.imctl("--as '' user list"),
        Env::with_people().set("IMCTL_AS", "").imctl("user list"),
        env.imctl("-l '' user list"),
        env.imctl("--db '' user list"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl --as '' user list
    exit 4
    --- stderr
    error: `--as` is empty
    hint: give it a value, or leave it out

    $ imctl user list
    exit 4
    --- stderr
    error: `IMCTL_AS` is empty
    hint: give it a value, or leave it out

    $ imctl -l '' user list
    exit 4
    --- stderr
    error: `--library` is empty
    hint: give it a value, or leave it out

    $ imctl --db '' user list
    exit 4
    --- stderr
    error: `--db` is empty
    hint: give it a value, or leave it out
    ");
}
