//! Words that an argument is completed with.

use clap_complete::{ArgValueCandidates, CompletionCandidate};

/// Completes an argument with these words.
pub fn words(words: &'static [&'static str]) -> ArgValueCandidates {
    ArgValueCandidates::new(move || words.iter().map(CompletionCandidate::new).collect())
}
