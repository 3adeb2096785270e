//! The rules on messages in the outbox (M4).

use crate::domain::kernel::{Author, Change, Given, message};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::{Outbox, OutboxState};

impl Ruled for Outbox {
    fn fill(&mut self, before: Option<&Self>, _given: Given, author: &Author) {
        let now = Some(author.context.now);
        if self.created_at.is_none() {
            self.created_at = before.and_then(|b| b.created_at).or(now);
        }
        if self.state != OutboxState::Delivered {
            self.delivered_at = None;
        } else if self.delivered_at.is_none() {
            self.delivered_at = before.and_then(|b| b.delivered_at).or(now);
        }
    }

    /// M4: what was delivered is not delivered again.
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let (Some(before), Some(after)) = (&change.before, &change.after) else { return };
        if before.state == OutboxState::Delivered && after.state != OutboxState::Delivered {
            let message =
                message!("message `{message}` was delivered, and nothing undoes that", message = after.id);
            rules.forbid(change, "M4", Outbox::state, message);
        }
    }
}
