//! Every command that the README shows is run, and says what the README says that it says.
//!
//! `BLESS=1 cargo test --test cli readme` writes the README anew from what the commands say.

use crate::env::{Env, project, without_user};
use std::fmt::Write;
use std::process::{Command, Stdio};

const README: &str = "README.md";

#[test]
#[allow(clippy::disallowed_methods, reason = "a switch for the test, not for the program")]
fn the_readme_tells_the_truth() {
    let env = Env::empty();
    let bin = std::path::Path::new(env!("CARGO_BIN_EXE_imctl")).parent().unwrap().to_owned();
    std::os::unix::fs::symlink(project("examples"), env.path("examples")).unwrap();
    let written = std::fs::read_to_string(project(README)).unwrap();
    let mut exports: Vec<(String, String)> = Vec::new();
    let mut told = String::new();
    let mut in_console = false;
    for line in written.lines() {
        if line == "```console" {
            in_console = true;
        } else if line.starts_with("```") {
            in_console = false;
        } else if in_console {
            let Some(command) = line.strip_prefix("$ ") else { continue };
            writeln!(told, "{line}").unwrap();
            if let Some((name, value)) = command.strip_prefix("export ").and_then(|e| e.split_once('=')) {
                exports.push((name.to_owned(), value.to_owned()));
                continue;
            }
            let prepared = env.command(["--version"]);
            let mut shell = Command::new("bash");
            shell.arg("-c").arg(format!("exec 2>&1\n{command}")).current_dir(env.path("")).env_clear();
            for (name, value) in prepared.get_envs() {
                if let Some(value) = value {
                    shell.env(name, value);
                }
            }
            shell.env("PATH", format!("{}:/usr/local/bin:/usr/bin:/bin", bin.display()));
            shell.envs(exports.iter().map(|(name, value)| (name, value))).stdin(Stdio::null());
            let output = shell.output().unwrap();
            told.push_str(&without_user(&String::from_utf8_lossy(&output.stdout)));
            if !output.status.success() {
                writeln!(told, "[exit {}]", output.status.code().unwrap_or(-1)).unwrap();
            }
            continue;
        }
        writeln!(told, "{line}").unwrap();
    }
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(project(README), &told).unwrap();
    }
    assert!(
        told == written,
        "the README says something else; BLESS=1 cargo test --test cli readme shows what"
    );
}
