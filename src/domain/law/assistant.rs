//! The rules on assistants: nobody is an assistant and a timekeeper (S5).

use crate::domain::kernel::{Change, Class, message};
use crate::domain::law::rules::{Ruled, Rules};
use crate::domain::model::Assistant;

impl Ruled for Assistant {
    fn check(change: &Change<Self>, rules: &Rules<'_, '_>) {
        let Some(row) = &change.after else { return };
        if row.timekeeper == row.assistant {
            let message = message!("`{assistant}` can't be their own assistant", assistant = row.assistant);
            rules.refuse(change, "S5", Class::State, Assistant::assistant, message);
            return;
        }
        if let Some(other) = rules.state.by(Assistant::assistant, row.timekeeper.0).first() {
            let message = message!(
                "`{user}` is an assistant (of `{timekeeper}`) and can't be a timekeeper too",
                user = row.timekeeper,
                timekeeper = other.timekeeper
            );
            rules.refuse(change, "S5", Class::State, Assistant::timekeeper, message);
        }
        if let Some(other) = rules.state.by(Assistant::timekeeper, row.assistant.0).first() {
            let message = message!(
                "`{user}` is a timekeeper (of `{assistant}`) and can't be an assistant too",
                user = row.assistant,
                assistant = other.assistant
            );
            rules.refuse(change, "S5", Class::State, Assistant::assistant, message);
        }
    }
}
