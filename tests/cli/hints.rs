//! Commands in hints, remedies and findings: they come from one list, and every one of them can be typed.

use crate::env::project;
use imctl::domain::model::commands::ALL;

/// What stands in a place: a word that its argument can be read as.
fn sample(place: &str) -> &str {
    match place {
        "noun" => "client",
        "asset" => "matter:1001",
        "object" => "service:CAM",
        "scope" | "library" => "ACTIVE",
        "until" => "+30d",
        "side" | "batch" => "1",
        _ => "X",
    }
}

#[test]
fn every_command_of_the_list_can_be_typed() {
    for (name, template) in ALL {
        let mut words = vec!["imctl".to_owned()];
        for word in template.split(' ') {
            let place = word.strip_prefix('{').and_then(|word| word.strip_suffix('}'));
            words.push(place.map_or(word, sample).to_owned());
        }
        let read = imctl::cli::command().try_get_matches_from(&words);
        assert!(read.is_ok(), "{name}: {}\n{}", words.join(" "), read.unwrap_err());
    }
}

#[test]
fn the_list_is_in_order() {
    let names: Vec<&str> = ALL.iter().map(|(name, _)| *name).collect();
    assert!(names.is_sorted(), "{names:?}");
}

/// A hint with a command in it comes from the list: nowhere else does a text spell out `imctl` and a noun or command.
#[test]
fn no_command_is_spelled_out_elsewhere() {
    let program = imctl::cli::command();
    let words: Vec<&str> = program.get_subcommands().map(clap::Command::get_name).collect();
    let mut places = Vec::new();
    for (name, text) in sources() {
        for (at, line) in (1..).zip(text.lines()).take_while(|(_, line)| line.trim() != "#[cfg(test)]") {
            // Comments are help texts and examples there; `imctl help` tells them.
            let line = line.trim();
            if line.starts_with("//") {
                continue;
            }
            let mut rest = line;
            while let Some((_, after)) = rest.split_once("imctl ") {
                let word = after.split(|c: char| !c.is_ascii_lowercase() && c != '-').next().unwrap_or("");
                if words.contains(&word) {
                    places.push(format!("{name}:{at}: {line}"));
                    break;
                }
                rest = after;
            }
        }
    }
    assert!(places.is_empty(), "spelled out:\n{}", places.join("\n"));
}

/// The files of `src` that aren't tests, and what they say.
fn sources() -> Vec<(String, String)> {
    let mut folders = vec![project("src")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.display().to_string();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") && !name.contains("/tests") {
                found.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}
