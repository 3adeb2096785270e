//! The program about itself: completions and manual pages.

use crate::env::{Env, project, together};

#[test]
fn the_completion_scripts_are_those_of_the_program() {
    let env = Env::empty();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let file = format!("completions/imctl.{shell}");
        let kept = std::fs::read_to_string(project(&file)).unwrap();
        let made = env.ok(&format!("completions {shell}"));
        assert!(made == kept, "{file} is old: imctl completions {shell} > {file}");
        for word in ["add-matter", "exclude-system", "limited-to-staffing"] {
            assert!(made.contains(word), "{shell}: no {word}");
        }
    }
}

#[test]
fn an_unknown_shell_is_a_value_that_can_never_be_right() {
    insta::assert_snapshot!(Env::empty().imctl("completions bush"), @"
    $ imctl completions bush
    exit 4
    --- stderr
    error: `bush` is not one of `bash`, `elvish`, `fish`, `powershell`, `zsh`; did you mean `bash`?
    ");
}

#[test]
fn there_is_a_manual_page_for_every_command() {
    let env = Env::empty();
    env.ok("man pages");
    for page in ["imctl.1", "imctl-user.1", "imctl-case-add-matter.1"] {
        assert!(env.read(format!("pages/{page}")).contains(".SH NAME"), "{page}");
    }
    assert!(env.ok("man").contains(".SH NAME"));
}

#[test]
fn an_unknown_word_brings_the_nearest() {
    let env = Env::empty();
    let lines = ["mater list", "matter lst", "staffing add --untill x"];
    insta::assert_snapshot!(together(lines.map(|line| env.imctl(line))), @"
    $ imctl mater list
    exit 2
    --- stderr
    error: unrecognized subcommand 'mater'

      hint: a similar subcommand exists: 'matter'

    Usage: imctl [OPTIONS] <COMMAND>

    For more information, try '--help'.

    $ imctl matter lst
    exit 2
    --- stderr
    error: unrecognized subcommand 'lst'

      hint: a similar subcommand exists: 'list'

    Usage: imctl matter [OPTIONS] <COMMAND>

    For more information, try '--help'.

    $ imctl staffing add --untill x
    exit 2
    --- stderr
    error: unexpected argument '--untill' found

      hint: a similar argument exists: '--until'

    Usage: imctl staffing add --until <TIME> <ASSET> [MEMBERS]...

    For more information, try '--help'.
    ");
}
