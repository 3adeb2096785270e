//! The program about itself: `config show`, `completions`, `man`.

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn config_show_says_where_each_value_comes_from() {
    let env = Env::empty().set("IMCTL_LIBRARY", "FROM-VARIABLE").set("IMCTL_WAIT", "1");
    env.write("imctl.toml", "output = \"csv\"\nlibrary = \"FROM-FILE\"\ndry_run = true\n");
    env.write("config/imctl/imctl.toml", "output = \"json\"\ncolor = \"never\"\n");
    assert_snapshot!(env.imctl("config show --wait 2 -o csv"), @"
    $ imctl config show --wait 2 -o csv
    exit 0
    --- stdout
    KEY       VALUE                                 FROM
    db        [TMP]/data/imctl/policy.db  default
    config    ./imctl.toml                          default
    library   FROM-VARIABLE                         IMCTL_LIBRARY
    as                                              default
    output    table                                 --output
    reason                                          default
    dry_run   true                                  ./imctl.toml
    yes       false                                 default
    wait      2                                     --wait
    quiet     false                                 default
    verbose   false                                 default
    color     never                                 [TMP]/config/imctl/imctl.toml
    no_input  false                                 default
    ");
    env.write("imctl.toml", "ouput = \"csv\"\n");
    assert_snapshot!(together([
        env.imctl("config show"),
        env.imctl("config show --config nowhere.toml"),
        env.imctl("config"),
    ]), @"
    $ imctl config show
    exit 4
    --- stderr
    error: the configuration `imctl.toml` has an unknown key `ouput`
    hint: did you mean `output`?

    $ imctl config show --config nowhere.toml
    exit 5
    --- stderr
    error: there is no configuration file `nowhere.toml`

    $ imctl config
    exit 2
    --- stderr
    error: 'imctl config' requires a subcommand but one was not provided
      [subcommands: show, help]

    Usage: imctl config [OPTIONS] <COMMAND>

    For more information, try '--help'.
    ");
}

#[test]
fn there_are_completions_for_every_shell() {
    let env = Env::empty();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = env.ok(&format!("completions {shell}"));
        assert!(script.contains("staffing") && script.contains("exclude-system"), "{shell}");
    }
    assert_snapshot!(env.imctl("completions bsh"), @"
    $ imctl completions bsh
    exit 4
    --- stderr
    error: `bsh` is not one of `bash`, `elvish`, `fish`, `powershell`, `zsh`; did you mean `bash`?
    ");
}

#[test]
fn there_are_manual_pages() {
    let env = Env::empty();
    assert!(env.ok("man").contains(".TH imctl 1"));
    assert_snapshot!(env.imctl("man pages"), @"
    $ imctl man pages
    exit 0
    --- stderr
    wrote manual pages to `pages`
    ");
    for page in ["imctl.1", "imctl-staffing-add.1", "imctl-matter-conflict-add.1", "imctl-undo.1"] {
        assert!(env.path("pages").join(page).exists(), "{page}");
    }
}

#[test]
fn an_unknown_word_brings_the_nearest() {
    let env = Env::empty();
    assert_snapshot!(together([env.imctl("mater list"), env.imctl("matter lst"), env.imctl("staffing add --untill x")]), @"
    $ imctl mater list
    exit 2
    --- stderr
    error: unrecognized subcommand 'mater'

      tip: a similar subcommand exists: 'matter'

    Usage: imctl [OPTIONS] <COMMAND>

    For more information, try '--help'.

    $ imctl matter lst
    exit 2
    --- stderr
    error: unrecognized subcommand 'lst'

      tip: a similar subcommand exists: 'list'

    Usage: imctl matter [OPTIONS] <COMMAND>

    For more information, try '--help'.

    $ imctl staffing add --untill x
    exit 2
    --- stderr
    error: unexpected argument '--untill' found

      tip: a similar argument exists: '--until'

    Usage: imctl staffing add --until <TIME> <ASSET> <MEMBERS>...

    For more information, try '--help'.
    ");
}
