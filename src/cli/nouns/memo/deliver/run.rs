//! One run of a delivery: what is claimed, carried and marked, and what is told of it.

use crate::bulk::mail::{Carrier, Draft, Mail, Mailbox, Outcome};
use crate::cli::app::{App, Work};
use crate::cli::error::{Error, Result, exit};
use crate::cli::nouns::memo::deliver::args::{DeliverArgs, Unsure};
use crate::domain::kernel::{Cell, Count, Kind, Object, Text, command, counted, message};
use crate::domain::model::commands::MEMO_OUTBOX;
use crate::domain::model::{Outbox, OutboxState, User};
use crate::output::answer::{Body, Json};
use crate::output::{Answer, Listing, Page};
use crate::store::Ending;
use serde_json::Value;
use std::borrow::Cow;

/// A claimed message, or why there can be none.
type Letter = std::result::Result<Mail, String>;

/// A delivery.
pub struct Run<'a> {
    app: &'a App,
    args: &'a DeliverArgs,
    from: &'a Mailbox,
    /// What a claim says, so that the next run knows where the message may be.
    claim: String,
    /// The ids of the messages that this run takes care of.
    pub waiting: Vec<Text>,
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
        carrier: &mut dyn Carrier,
    ) -> Result<Run<'a>> {
        let claim = format!("being delivered to {}", carrier.target());
        let mut rows = app.read(|reading| {
            let of = |state: OutboxState| reading.state.with_value(Outbox::state, state.store());
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
            let (unsure, id) = (row.state == OutboxState::Sending, row.id.0.id);
            let was_carried = if unsure && row.last_error.as_str() == run.claim {
                carrier.was_carried(id.as_str(), row.created_at.unwrap_or(app.now))
            } else {
                None
            };
            match (unsure, was_carried, args.unsure) {
                (false, ..) | (true, Some(false), _) | (true, None, Unsure::Resend) => run.waiting.push(id),
                (true, Some(true), _) | (true, None, Unsure::Delivered) => {
                    settled.push((row, Outcome::Delivered));
                }
                (true, None, Unsure::Hold) => run.held += 1,
            }
        }
        if !settled.is_empty() && !app.dry_run()? {
            run.turn(carrier, &settled, &[])?;
        }
        Ok(run)
    }

    /// Tries everything that waits, once.
    pub fn round(&mut self, carrier: &mut dyn Carrier) -> Result {
        self.unreachable = None;
        let waiting = std::mem::take(&mut self.waiting);
        let mut results: Vec<(Outbox, Outcome)> = Vec::new();
        let mut parts = waiting.chunks(carrier.batch());
        loop {
            // The first that can't be delivered because nothing can be ends the round.
            let part = if self.unreachable.is_some() { None } else { parts.next() };
            let claimed = self.turn(carrier, &results, part.unwrap_or_default())?;
            results.clear();
            let Some(part) = part else {
                if self.unreachable.is_some() {
                    self.waiting.extend(parts.flatten());
                }
                return Ok(());
            };
            if self.unreachable.is_some() {
                let left = |id: &&Text| claimed.iter().all(|(row, _)| row.id.0.id != **id);
                self.waiting.extend(part.iter().filter(left));
            }
            for (row, mail) in claimed {
                let outcome = match (&self.unreachable, mail) {
                    (Some(why), _) => Outcome::Unreachable(why.clone()),
                    (None, Ok(mail)) => carrier.carry(&mail),
                    (None, Err(why)) => Outcome::Refused(why),
                };
                if let Outcome::Unreachable(why) = &outcome {
                    self.unreachable = Some(why.clone());
                }
                results.push((row, outcome));
            }
        }
    }

    /// Marks what was carried, and prepares and claims what comes next, in one transaction. Returns the
    /// claimed rows, each with its message.
    fn turn(
        &mut self,
        carrier: &mut dyn Carrier,
        done: &[(Outbox, Outcome)],
        next: &[Text],
    ) -> Result<Vec<(Outbox, Letter)>> {
        if done.is_empty() && next.is_empty() {
            return Ok(Vec::new());
        }
        let store = self.app.open()?;
        let session = store.write()?;
        let (mut claimed, mut marked, mut unreachable) = (Vec::new(), Vec::new(), None);
        self.app.write_in(&session, |work| {
            for (row, outcome) in done {
                let row = self.marked(row, outcome);
                work.put_row(row);
                marked.push(row);
            }
            for id in next {
                let Some((row, letter)) = self.claim(work, *id) else { continue };
                if let Ok(mail) = &letter
                    && let Err(why) = carrier.prepare(mail)
                {
                    unreachable = Some(why);
                    break;
                }
                work.put_row(row);
                claimed.push((row, letter));
            }
            Ok(sentence(&marked, claimed.len()))
        })?;
        session.end(Ending::Commit)?;
        self.unreachable = self.unreachable.take().or(unreachable);
        for row in marked {
            if row.state == OutboxState::Pending {
                self.waiting.push(row.id.0.id);
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

    /// A message as its claim leaves it, unless somebody took it away or dealt with it meanwhile.
    fn claim(&self, work: &Work<'_, '_>, id: Text) -> Option<(Outbox, Letter)> {
        let row = work
            .state
            .entity::<Outbox>(Object::new(Kind::Outbox, id))
            .filter(|row| row.state != OutboxState::Delivered)?;
        let attempts = Count(row.attempts.0.saturating_add(1));
        let row = Outbox { state: OutboxState::Sending, attempts, last_error: Text::new(&self.claim), ..row };
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
    pub fn report_plan(&self) -> Result<Answer> {
        let app = self.app;
        app.read(|reading| {
            let rows: Vec<Outbox> = self
                .waiting
                .iter()
                .filter_map(|id| reading.state.entity::<Outbox>(Object::new(Kind::Outbox, *id)))
                .collect();
            let note = format!("dry run, nothing was sent: {}", counted(rows.len(), "message"));
            Ok(Answer::of(Listing::of(&rows).brief(&["id", "user", "kind", "subject", "state", "attempts"]))
                .note(note))
        })
    }

    /// What became of it.
    ///
    /// # Errors
    /// When not everything was delivered.
    pub fn report(&self) -> Result<Answer> {
        let app = self.app;
        let count = |state| self.done.iter().filter(|(.., now, _)| *now == state).count();
        let unsure = self.held + count(OutboxState::Sending);
        let pending = self.waiting.len();
        let (delivered, failed) = (count(OutboxState::Delivered), count(OutboxState::Failed));
        let answer = if app.is_for_people() {
            for (id, user, state, said) in &self.done {
                let what = match state {
                    OutboxState::Delivered => continue,
                    OutboxState::Failed => "failed",
                    OutboxState::Pending => "waits",
                    OutboxState::Sending => "may have arrived or not",
                };
                app.shell.warning(&format!("message `{id}` to `{user}` {what}: {said}"));
            }
            Answer::nothing().note(match delivered {
                0 if self.done.is_empty() && unsure == 0 => "no message waits to be delivered".to_owned(),
                n => format!("delivered {}", counted(n, "message")),
            })
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
            let messages: Vec<Value> = listing.objects().collect();
            let json = serde_json::json!({
                "delivered": delivered, "failed": failed, "pending": pending, "unsure": unsure,
                "messages": messages,
            });
            Answer::of(Delivery { json, listing })
        };
        if unsure > 0 {
            let what = if unsure == 1 { "was" } else { "were" };
            app.shell.warning(&format!(
                "nobody knows whether {} {what} delivered: --unsure resend or --unsure delivered settles it",
                counted(unsure, "message")
            ));
        }
        if let Some(why) = &self.unreachable {
            return Err(Error::new(exit::FAILED, why.clone())
                .hint("the messages wait: run the command again")
                .after(answer));
        }
        match failed + pending + count(OutboxState::Sending) {
            0 => Ok(answer),
            n => Err(Error::new(exit::FAILED, format!("{} not delivered", counted(n, "message")))
                .hint(message!("{run} says why", run = command!(MEMO_OUTBOX)))
                .after(answer)),
        }
    }
}

/// What became of the messages, for programs.
struct Delivery {
    json: Value,
    listing: Listing,
}

impl Body for Delivery {
    fn words(&self, page: &Page) -> String {
        self.listing.table(page.width)
    }

    fn json(&self) -> Json {
        Json::Parts(self.json.clone(), self.listing.objects().collect())
    }

    fn rows(&self) -> Option<Cow<'_, Listing>> {
        Some(Cow::Borrowed(&self.listing))
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
