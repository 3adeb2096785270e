//! The scripts in `examples/` that tell a story are run, and end as they say.

use crate::env::{Env, project};
use std::process::Command;

#[test]
fn the_control_center_goes_from_nothing_to_a_help_desk_a2_r5() {
    let env = Env::empty();
    let prepared = env.command(["--version"]);
    let mut script = Command::new("bash");
    script.arg(project("examples/control-center.sh")).current_dir(env.path("")).env_clear();
    for (name, value) in prepared.get_envs() {
        if let Some(value) = value {
            script.env(name, value);
        }
    }
    let output = script
        .env("IMCTL", prepared.get_program())
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .output()
        .unwrap();
    let (said, wrong) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}\n{wrong}");
    for line in [
        "created role `EDITOR` in `ACTIVE` (batch 2)",
        "control_center_access  none     tier1",
        "synchronised users with `standard input`: 2 created, 0 updated, 0 unchanged, 0 removed (batch 9)",
        "synchronised users with `standard input`: 0 created, 0 updated, 2 unchanged, 0 removed",
        "members    JDOE;ZMÜLLER",
        "unlocked user `JDOE`",
    ] {
        assert!(said.contains(line), "`{line}` is missing:\n{said}");
    }
    assert_eq!(said.matches("[exit 8]").count(), 2, "the help desk changes no roles: {said}");
}
