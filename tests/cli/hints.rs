//! Commands in hints, remedies and findings: they come from one list, and every one of them can be typed.

use imctl::domain::model::commands::ALL;

/// What stands in a place: a word that its argument can be read as.
fn sample(place: &str) -> &str {
    match place {
        "noun" => "client",
        "asset" => "matter:1001",
        "object" => "service:CAM",
        "scope" | "library" => "ACTIVE",
        "until" => "+30d",
        "side" => "1",
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
