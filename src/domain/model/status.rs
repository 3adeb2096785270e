//! Where an asset is in its life (P8).

use crate::domain::kernel::choice;

choice! {
    /// Where an asset is in its life; closing opens nothing (P8).
    Status, default Open, { Open = "open", Closed = "closed", }
}
