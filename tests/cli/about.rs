//! The program about itself: completions and manual pages.

use crate::env::{Env, project};

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
