//! The outbox: messages to people, and what became of each (M4).

use crate::domain::kernel::{
    Asset, Cell, Count, Instant, Kind, Object, Origin, OutboxId, Record, State, Text, UserId, choice,
};
use crate::domain::model::define::record;
use sha2::{Digest, Sha256};

choice! {
    /// What a message is about.
    OutboxKind, default Memo, {
        /// A memo, to whom it is new (M2).
        Memo = "memo",
        /// A memo again, on schedule or at once (M3).
        Reminder = "reminder",
        /// Somebody asks for access (Q3).
        Request = "request",
        /// What became of that (Q3).
        Decision = "decision",
        /// A hold puts somebody under an obligation (H1).
        Obligation = "obligation",
    }
}

choice! {
    /// How far a message has come.
    OutboxState, default Pending, {
        /// It waits for the next delivery.
        Pending = "pending",
        /// Somebody is delivering it, or was when they were stopped: nobody knows whether it arrived.
        Sending = "sending",
        Delivered = "delivered",
        /// It was refused for good, or too often.
        Failed = "failed",
    }
}

record! {
    /// A message to one person.
    Outbox, key 1, {
        /// Id
        "id" id: OutboxId, required;
        /// The asset that it is about
        "asset" asset: Option<Asset>;
        /// Whom it is for
        "user" user: UserId, required;
        /// What it is about
        "kind" kind: OutboxKind;
        /// Subject
        "subject" subject: Text, required;
        /// Body
        "body" body: Text;
        /// When it was written
        "created_at" created_at: Option<Instant>, recorded;
        /// How far it has come
        "state" state: OutboxState;
        /// How often its delivery was tried
        "attempts" attempts: Count;
        /// What the server said when it didn't take it
        "last_error" last_error: Text;
        /// When it was delivered
        "delivered_at" delivered_at: Option<Instant>;
    }
}

/// A message that is about to be put into the outbox.
#[derive(Clone, Copy, Debug)]
pub struct Letter<'t> {
    pub kind: OutboxKind,
    pub asset: Option<Object>,
    pub user: Object,
    pub subject: &'t str,
    pub body: &'t str,
}

impl Letter<'_> {
    /// Puts it into the outbox.
    pub fn post(&self, state: &State<'_>, now: Instant, origin: Origin) {
        let row = Outbox {
            id: self.free_id(state, now),
            asset: self.asset.map(Asset),
            user: UserId(self.user),
            kind: self.kind,
            subject: Text::new(self.subject),
            body: Text::new(self.body),
            created_at: Some(now),
            ..Outbox::blank()
        };
        state.put(row, origin);
    }

    /// An id that no other message has. It is made of the message, so that the same run on the same firm
    /// gives the same ids; a second one like it in the same second gets another.
    fn free_id(&self, state: &State<'_>, now: Instant) -> OutboxId {
        let about = self.asset.map(|asset| asset.to_string()).unwrap_or_default();
        let start = format!("{}\n{about}\n{}\n{now}\n{}", self.kind, self.user, self.subject);
        for n in 0u32.. {
            let digest = Sha256::digest(format!("{start}\n{n}"));
            let name = digest.iter().take(8).fold("M".to_owned(), |name, byte| format!("{name}{byte:02x}"));
            let id = OutboxId(Object::new(Kind::Outbox, Text::new(&name)));
            if state.get::<Outbox>(&[id.store()]).is_none() {
                return id;
            }
        }
        unreachable!("there are more numbers than messages")
    }
}
