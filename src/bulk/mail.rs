//! Messages out: what a message looks like, and the ways that it can be carried (M4).
//!
//! Whoever delivers claims a message in the database before it is carried and marks it afterwards. When the
//! program is stopped between the two, the carrier is asked whether it was carried. A [`Folder`] knows what
//! it holds, and what is only prepared; of a mail server nobody knows, and neither of a folder that was
//! emptied meanwhile: that is left to people.

mod carrier;
mod folder;
mod message;
#[cfg(feature = "mail")]
mod server;
#[cfg(feature = "mail")]
mod url;

pub use carrier::{Carrier, Outcome};
pub use folder::{Folder, Layout};
pub use message::{Draft, Mail, Mailbox};
#[cfg(feature = "mail")]
pub use server::{Login, Server};
#[cfg(feature = "mail")]
pub use url::{Encryption, ServerUrl};
