//! The program about itself: completions and manual pages.

use crate::env::{Env, project, together};
use std::path::Path;
use std::process::Command;

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

#[test]
fn the_completion_scripts_are_those_of_the_program() {
    let env = Env::empty();
    for shell in SHELLS {
        let file = format!("completions/imctl.{shell}");
        let kept = std::fs::read_to_string(project(&file)).unwrap();
        let made = env.ok(&format!("completions {shell}"));
        assert!(made == kept, "{file} is old: imctl completions {shell} > {file}");
        assert!(made.contains("IMCTL_COMPLETE"), "{shell}");
    }
}

/// What bash offers behind the words, when the script of `completions/` is loaded and Tab is pressed.
fn offered(env: &Env, words: &str) -> Vec<String> {
    let script = r#"
        source "$1"; shift
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_TYPE=9
        _clap_complete_imctl imctl "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        printf '%s\n' "${COMPREPLY[@]}"
    "#;
    let prepared = env.command(["--version"]);
    let mut bash = Command::new("bash");
    bash.args(["--norc", "-c", script, "bash"]).arg(project("completions/imctl.bash"));
    bash.args(words.split(' ')).current_dir(env.path("")).env_clear();
    for (name, value) in prepared.get_envs() {
        if let Some(value) = value {
            bash.env(name, value);
        }
    }
    let program = Path::new(env!("CARGO_BIN_EXE_imctl")).parent().unwrap().display();
    bash.env("PATH", format!("{program}:/usr/local/bin:/usr/bin:/bin"));
    let output = bash.output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn bash_completes_verbs_flags_and_words() {
    let env = Env::empty();
    assert_eq!(offered(&env, "imctl staff"), ["staffing"]);
    assert_eq!(offered(&env, "imctl case add-m"), ["add-matter"]);
    assert_eq!(offered(&env, "imctl -l LIB matter policy 1 --limited"), ["--limited-to-staffing"]);
    assert_eq!(offered(&env, "imctl matter policy 1001 --security "), ["inherited", "open", "restricted"]);
    assert_eq!(offered(&env, "imctl user list --output js"), ["json", "jsonl"]);
    assert_eq!(offered(&env, "imctl completions z"), ["zsh"]);
    assert_eq!(offered(&env, "imctl no-such-noun x"), [""]);
    // No database is made by asking.
    assert!(!env.path("policy.db").exists());
    // Files where files are meant, and nowhere else.
    env.write("firm.csv", "");
    assert_eq!(offered(&env, "imctl check-access --batch firm"), ["firm.csv"]);
    assert_eq!(offered(&env, "imctl case show firm"), [""]);
}

#[test]
fn an_unknown_shell_that_asks_is_told_so() {
    let env = Env::empty();
    let mut asked = env.command(["--", "imctl", ""]);
    let output = asked.env("IMCTL_COMPLETE", "bush").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("unknown shell `bush`"));
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
