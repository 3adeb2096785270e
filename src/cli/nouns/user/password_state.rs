//! What is told of a user's password.

use crate::cli::args::PasswordState;
use crate::domain::model::{User, UserKind};

/// `set`, `none` or `directory`: never more than that.
pub fn password_state(user: &User, set: bool) -> PasswordState {
    match (user.kind, set) {
        (UserKind::Virtual, true) => PasswordState::Set,
        (UserKind::Virtual, false) => PasswordState::None,
        _ => PasswordState::Directory,
    }
}
