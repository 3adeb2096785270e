//! A decision as the answer of a command, with its reasons as far as they are the actor's business.

use super::discreet::discreet;
use super::sources::sources;
use crate::cli::context::App;
use crate::cli::error::{Result, exit};
use crate::cli::work::Reading;
use crate::domain::access::Explanation;
use crate::output::Answer;
use crate::output::explain::{Asked, Explained, Verdict};

/// Is more than the bare answer wanted? Formats that can hold the reasons always get them.
pub fn wants_reasons(app: &App, tell: bool) -> bool {
    app.shell.format.is_nested() || (tell && app.is_for_people())
}

/// The answer: exit 0 for "allowed", 3 for "denied".
pub fn bare(asked: Asked, verdict: Verdict) -> Answer {
    let code = if verdict.decision.allow { exit::DONE } else { exit::DENIED };
    Answer::of(Explained { asked, verdict, why: None }).exit(code)
}

/// The answer with its reasons and where they come from, as far as they are the actor's business.
pub fn with_reasons(
    reading: &Reading<'_, '_>,
    asked: Asked,
    told: Explanation,
    verdict: Verdict,
) -> Result<Answer> {
    let told = discreet(reading, &asked, told)?;
    let sources = sources(reading.session, told.trace.iter().map(|step| step.fact.as_ref()))?;
    let code = if told.decision.allow { exit::DONE } else { exit::DENIED };
    Ok(Answer::of(Explained { asked, verdict, why: Some((told, sources)) }).exit(code))
}
