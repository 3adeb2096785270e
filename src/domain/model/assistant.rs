//! Assistants and the timekeepers whom they follow (S5).

use crate::domain::kernel::UserId;
use crate::domain::model::define::record;

record! {
    /// An assistant of a timekeeper; nobody is both.
    Assistant, key 2, {
        /// The timekeeper
        "timekeeper" timekeeper: UserId, required;
        /// The assistant, who follows the timekeeper
        "assistant" assistant: UserId, required;
    }
}
