//! Every argument has a type that says what completes it.

use clap::{Arg, Command};
use imctl::cli::args::{Completes, completion};
use imctl::domain::kernel::Kind;
use imctl::domain::model::StaffingType;
use std::any::TypeId;
use std::path::PathBuf;

/// Arguments that are completed by nothing that their type knows: text, files, numbers and flags.
fn is_plain(arg: &Arg) -> bool {
    let of = arg.get_value_parser().type_id();
    let plain = [
        TypeId::of::<String>(),
        TypeId::of::<PathBuf>(),
        TypeId::of::<bool>(),
        TypeId::of::<usize>(),
        TypeId::of::<u32>(),
        TypeId::of::<u64>(),
        TypeId::of::<i64>(),
    ];
    plain.iter().any(|known| of == *known)
}

fn unknown(command: &Command, path: &str, found: &mut Vec<String>) {
    let unknown = command.get_arguments().filter(|arg| {
        completion::of(arg).is_none() && !is_plain(arg) && arg.get_possible_values().is_empty()
    });
    found.extend(unknown.map(|arg| format!("{path} {}", arg.get_id())));
    for verb in command.get_subcommands() {
        unknown_below(verb, path, found);
    }
}

fn unknown_below(verb: &Command, path: &str, found: &mut Vec<String>) {
    unknown(verb, format!("{path} {}", verb.get_name()).trim_start(), found);
}

#[test]
fn every_type_of_argument_says_what_completes_it() {
    let mut found = Vec::new();
    unknown(&imctl::cli::built(), "", &mut found);
    assert!(found.is_empty(), "these aren't among the types of args/completion.rs: {found:?}");
}

#[test]
fn an_argument_is_completed_by_what_it_names() {
    let command = imctl::cli::built();
    let verb = |path: &[&str]| path.iter().fold(&command, |at, word| at.find_subcommand(word).unwrap());
    let completes = |path: &[&str], arg: &str| {
        completion::of(verb(path).get_arguments().find(|known| known.get_id() == arg).unwrap())
    };
    assert_eq!(completes(&["user", "show"], "id"), Some(Completes::Objects(&[Kind::User])));
    assert_eq!(completes(&["staffing", "add"], "asset"), Some(Completes::Objects(Kind::ASSETS)));
    assert_eq!(completes(&["staffing", "set-type"], "kind"), Some(Completes::Words(StaffingType::WORDS)));
    assert_eq!(completes(&["case", "close"], "ids"), Some(Completes::OwnAssets));
    assert_eq!(completes(&["setting", "set"], "key"), Some(Completes::Settings));
    assert_eq!(completes(&["setting", "set"], "value"), None);
}
