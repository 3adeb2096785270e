//! Where the rows behind the steps of an explanation came from.

use crate::cli::assume;
use crate::cli::error::Result;
use crate::domain::access::{FactRef, KeyPart};
use crate::domain::kernel::Stored;
use crate::output::explain::Source;
use crate::store::Session;
use rustc_hash::FxHashMap;

/// Where the rows behind the steps of a trace came from.
pub fn sources<'f>(
    session: &Session<'_>,
    facts: impl Iterator<Item = Option<&'f FactRef>>,
) -> Result<Vec<Option<Source>>> {
    let mut known: FxHashMap<i64, Option<Source>> = FxHashMap::default();
    let mut sources = Vec::new();
    for fact in facts {
        let event = fact.map(|fact| event(session, fact)).transpose()?.flatten();
        sources.push(match event {
            None => None,
            Some(event) => match known.get(&event) {
                Some(source) => source.clone(),
                None => {
                    let source = source(session, event)?;
                    known.insert(event, source.clone());
                    source
                }
            },
        });
    }
    Ok(sources)
}

/// The history entry that made a row say what decides.
fn event(session: &Session<'_>, fact: &FactRef) -> Result<Option<i64>> {
    let Some(key) = key_of(session, fact)? else { return Ok(None) };
    Ok(session.deciding_event(fact.table, &key, fact.deciding)?)
}

/// The key of the row that decides, if all that it names is known.
pub fn key_of(session: &Session<'_>, fact: &FactRef) -> Result<Option<Vec<Stored>>> {
    let mut key = Vec::with_capacity(fact.key.len());
    for part in &fact.key {
        key.push(match part {
            KeyPart::Instant(at) => Stored::Int(at.0),
            KeyPart::Stored(stored) => *stored,
            KeyPart::Object(id) => match session.object((*id).into())? {
                Some(object) => Stored::Object(object),
                None => return Ok(None),
            },
        });
    }
    Ok(Some(key))
}

fn source(session: &Session<'_>, event: i64) -> Result<Option<Source>> {
    let Some((batch, origin)) = session.origin(event)? else { return Ok(None) };
    let Some(batch) = session.batch(batch)? else { return Ok(None) };
    let file = usize::from(origin.file).checked_sub(1).and_then(|at| batch.files.get(at)).cloned();
    let assumed = batch.command.starts_with(assume::ASSUMED);
    Ok(Some(Source {
        event,
        batch: batch.n,
        at: batch.at,
        os_user: batch.os_user,
        actor: batch.actor,
        command: if assumed { batch.command } else { format!("imctl {}", batch.command) },
        line: file.as_ref().map(|_| origin.line).filter(|line| *line > 0),
        file,
    }))
}
