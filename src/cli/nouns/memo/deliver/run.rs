//! One run of a delivery: what is claimed, carried and marked, and what is told of it.

use super::{DeliverArgs, Unsure};
use crate::bulk::mail::{Carrier, Draft, Mail, Outcome};
use crate::cli::app::{App, Work};
use crate::cli::error::{Error, Result, exit};
use crate::cli::shell::Format;
use crate::domain::asset::{Outbox, OutboxState};
use crate::domain::cell::{Cell, Count};
use crate::domain::id::{Kind, Object};
use crate::domain::identity::User;
use crate::domain::rules::counted;
use crate::domain::text::Text;
use crate::output::Listing;
use crate::store::Ending;
use lettre::message::Mailbox;

/// A message that this run takes care of.
#[derive(Clone, Debug)]
pub struct Waiting {
    id: Text,
    /// Nobody knows whether it was carried before.
    again: bool,
}

impl Waiting {
    fn object(&self) -> Object {
        Object::new(Kind::Outbox, self.id)
    }
}

/// A claimed message, or why there can be none.
type Letter = std::result::Result<Mail, String>;

/// A delivery.
pub struct Run<'a> {
    app: &'a App,
    args: &'a DeliverArgs,
    from: &'a Mailbox,
    /// What a claim says, so that the next run knows where the message may be.
    claim: String,
    pub waiting: Vec<Waiting>,
    /// What became of each message that is done with: id, user, state, what the server said.
    done: Vec<(String, String, OutboxState, String)>,
    /// Held back, because they may have been delivered.
    held: usize,
    unreachable: Option<String>,
}

impl<'a> Run<'a> {
    /// Finds what is to be delivered.
    ///
    /// # Errors
    /// When the database can't be read or written.
    pub fn plan(
        app: &'a App,
        args: &'a DeliverArgs,
        from: &'a Mailbox,
        target: &str,
        repeatable: bool,
    ) -> Result<Run<'a>> {
        let claim = format!("being delivered to {target}");
        let mut rows = app.read(|reading| {
            let of = |state: OutboxState| reading.state.with_value::<Outbox>("state", state.store());
            let mut rows = of(OutboxState::Pending);
            rows.extend(of(OutboxState::Sending));
            if args.retry_failed {
                rows.extend(of(OutboxState::Failed));
            }
            Ok(rows)
        })?;
        rows.sort_by_key(|row| (row.created_at, row.id.0.order()));
        let mut run =
            Run { app, args, from, claim, waiting: Vec::new(), done: Vec::new(), held: 0, unreachable: None };
        let mut settled = Vec::new();
        for row in rows {
            let unsure = row.state == OutboxState::Sending;
            let again = unsure && repeatable && row.last_error.as_str() == run.claim;
            match args.unsure {
                _ if !unsure || again => run.waiting.push(Waiting { id: row.id.0.id, again }),
                Unsure::Hold => run.held += 1,
                Unsure::Resend => run.waiting.push(Waiting { id: row.id.0.id, again: false }),
                Unsure::Delivered => settled.push((row, Outcome::Delivered)),
            }
        }
        if !settled.is_empty() && !app.dry_run()? {
            run.turn(&settled, &[])?;
        }
        Ok(run)
    }

    /// Tries everything that waits, once.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn round(&mut self, carrier: &mut dyn Carrier) -> Result {
        self.unreachable = None;
        let waiting = std::mem::take(&mut self.waiting);
        let mut results: Vec<(Outbox, Outcome)> = Vec::new();
        let mut parts = waiting.chunks(carrier.batch());
        loop {
            // The first that can't be delivered because nothing can be ends the round.
            let part = if self.unreachable.is_some() { None } else { parts.next() };
            let claimed = self.turn(&results, part.unwrap_or_default())?;
            results.clear();
            let Some(part) = part else {
                if self.unreachable.is_some() {
                    self.waiting.extend(parts.flatten().cloned());
                }
                return Ok(());
            };
            for (row, mail) in claimed {
                let again = part.iter().any(|waiting| waiting.id == row.id.0.id && waiting.again);
                let outcome = match (&self.unreachable, mail) {
                    (Some(why), _) => Outcome::Unreachable(why.clone()),
                    (None, Ok(mail)) => carrier.carry(&mail, again),
                    (None, Err(why)) => Outcome::Refused(why),
                };
                if let Outcome::Unreachable(why) = &outcome {
                    self.unreachable = Some(why.clone());
                }
                results.push((row, outcome));
            }
        }
    }

    /// Marks what was carried and claims what comes next, in one transaction. Returns the claimed rows,
    /// each with its message.
    fn turn(&mut self, carried: &[(Outbox, Outcome)], next: &[Waiting]) -> Result<Vec<(Outbox, Letter)>> {
        if carried.is_empty() && next.is_empty() {
            return Ok(Vec::new());
        }
        let store = self.app.open()?;
        let session = store.write()?;
        let mut claimed = Vec::new();
        let mut marked = Vec::new();
        self.app.write_in(&session, |work| {
            for (row, outcome) in carried {
                let row = self.marked(row, outcome);
                work.put_row(row);
                marked.push(row);
            }
            for waiting in next {
                claimed.extend(self.claim(work, waiting));
            }
            Ok(sentence(&marked, claimed.len()))
        })?;
        session.end(Ending::Commit)?;
        for row in marked {
            if row.state == OutboxState::Pending {
                self.waiting.push(Waiting { id: row.id.0.id, again: false });
            }
            self.done.retain(|(id, ..)| *id != row.id.show());
            self.done.push((row.id.show(), row.user.show(), row.state, row.last_error.show()));
        }
        Ok(claimed)
    }

    /// The row as its delivery left it.
    fn marked(&self, row: &Outbox, outcome: &Outcome) -> Outbox {
        let (state, said) = match outcome {
            Outcome::Delivered => (OutboxState::Delivered, ""),
            Outcome::Refused(said) => (OutboxState::Failed, said.as_str()),
            Outcome::Unsure(said) => (OutboxState::Sending, said.as_str()),
            Outcome::Later(said) if row.attempts.0 >= self.args.max_attempts => {
                (OutboxState::Failed, said.as_str())
            }
            // A place that can't be reached says nothing against the message.
            Outcome::Later(said) | Outcome::Unreachable(said) => (OutboxState::Pending, said.as_str()),
        };
        let delivered_at = (state == OutboxState::Delivered).then_some(self.app.now);
        Outbox { state, last_error: Text::new(said), delivered_at, ..*row }
    }

    /// Claims a message, unless somebody took it away or dealt with it meanwhile.
    fn claim(&self, work: &Work<'_, '_>, waiting: &Waiting) -> Option<(Outbox, Letter)> {
        let row = work
            .state
            .entity::<Outbox>(waiting.object())
            .filter(|row| row.state != OutboxState::Delivered)?;
        let attempts = Count(row.attempts.0.saturating_add(1));
        let row = Outbox { state: OutboxState::Sending, attempts, last_error: Text::new(&self.claim), ..row };
        work.put_row(row);
        let user = work.state.entity::<User>(row.user)?;
        let draft = Draft {
            id: row.id.0.id.as_str(),
            from: self.from,
            name: user.full_name.0.as_str(),
            address: user.email.0.id.as_str(),
            subject: row.subject.as_str(),
            body: row.body.as_str(),
            created_at: row.created_at.unwrap_or(self.app.now),
        };
        Some((row, draft.finish()))
    }

    /// What would be sent.
    ///
    /// # Errors
    /// When stdout can't be written.
    pub fn report_plan(&self) -> Result {
        let app = self.app;
        app.read(|reading| {
            let rows: Vec<Outbox> = self
                .waiting
                .iter()
                .filter_map(|waiting| reading.state.entity::<Outbox>(waiting.object()))
                .collect();
            app.shell.notice(&format!("dry run, nothing was sent: {}", counted(rows.len(), "message")));
            app.list(&Listing::of(&rows).brief(&["id", "user", "kind", "subject", "state", "attempts"]))
        })
    }

    /// What became of it.
    ///
    /// # Errors
    /// When not everything was delivered.
    pub fn report(&self) -> Result {
        let app = self.app;
        let count = |state| self.done.iter().filter(|(.., now, _)| *now == state).count();
        let unsure = self.held + count(OutboxState::Sending);
        let pending = self.waiting.len();
        let (delivered, failed) = (count(OutboxState::Delivered), count(OutboxState::Failed));
        if app.shell.format == Format::Table {
            for (id, user, state, said) in &self.done {
                let what = match state {
                    OutboxState::Delivered => continue,
                    OutboxState::Failed => "failed",
                    OutboxState::Pending => "waits",
                    OutboxState::Sending => "may have arrived or not",
                };
                app.shell.warning(&format!("message `{id}` to `{user}` {what}: {said}"));
            }
            app.shell.notice(&match delivered {
                0 if self.done.is_empty() && unsure == 0 => "no message waits to be delivered".to_owned(),
                n => format!("delivered {}", counted(n, "message")),
            });
        } else {
            let mut listing = Listing::new(&["id", "user", "state", "last_error"]);
            for (id, user, state, said) in &self.done {
                listing.push(vec![
                    id.as_str().into(),
                    user.as_str().into(),
                    state.word().into(),
                    said.as_str().into(),
                ]);
            }
            if app.shell.format == Format::Json {
                let messages: Vec<serde_json::Value> = listing.objects().collect();
                let report = serde_json::json!({
                    "delivered": delivered, "failed": failed, "pending": pending, "unsure": unsure,
                    "messages": messages,
                });
                app.shell.data(&format!("{report:#}\n"))?;
            } else {
                app.list(&listing)?;
            }
        }
        if unsure > 0 {
            let what = if unsure == 1 { "was" } else { "were" };
            app.shell.warning(&format!(
                "nobody knows whether {} {what} delivered: --unsure resend or --unsure delivered settles it",
                counted(unsure, "message")
            ));
        }
        if let Some(why) = &self.unreachable {
            return Err(
                Error::new(exit::FAILED, why.clone()).hint("the messages wait: run the command again")
            );
        }
        match failed + pending + count(OutboxState::Sending) {
            0 => Ok(()),
            n => Err(Error::new(exit::FAILED, format!("{} not delivered", counted(n, "message")))
                .hint("imctl memo outbox says why")),
        }
    }
}

/// What a transaction did, for the history.
fn sentence(marked: &[Outbox], claimed: usize) -> String {
    let mut parts: Vec<String> = match marked {
        [] => Vec::new(),
        [one] => vec![format!("message `{}` is {}", one.id, one.state)],
        many => vec![format!("marked {}", counted(many.len(), "message"))],
    };
    if claimed > 0 {
        parts.push(format!("claimed {}", counted(claimed, "message")));
    }
    parts.join(", ")
}
