//! Parse, run, exit.

use std::process::ExitCode;

fn main() -> ExitCode {
    let words = std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    ExitCode::from(imctl::cli::run(words))
}
