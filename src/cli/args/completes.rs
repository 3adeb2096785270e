//! What can complete an argument.

use crate::domain::kernel::Kind;

/// What completes an argument.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Completes {
    /// Ids of these kinds that there are.
    Objects(&'static [Kind]),
    /// Ids of assets of the noun's kind.
    OwnAssets,
    /// One of these words.
    Words(&'static [&'static str]),
    /// One of these words, or a library's id.
    Scopes(&'static [&'static str]),
    /// Keys of privileges of these scopes.
    Privileges(&'static [&'static str]),
    /// Categories of privileges.
    Categories,
    Settings,
    Tables,
    /// Columns of the noun's table, each with an `=` behind it.
    Columns,
    Functionalities,
    /// Numbers of batches; a time is typed.
    Moments,
    /// Nothing that is known before: times, frequencies.
    Nothing,
}
