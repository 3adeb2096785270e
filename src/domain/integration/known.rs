//! What was worked out before about causes and remedies.

use crate::domain::access::{Act, Id, Rule};
use crate::domain::integration::causes::CauseId;
use crate::domain::kernel::{LibraryId, Object, UserId};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// Who is denied what, by which rule, of which node: all that a remedy depends on but for the act.
pub(super) type DenialKey = (UserId, Object, Rule, Option<Id>);

/// What was worked out before: many denials have the same remedy, or a part of it.
#[derive(Default)]
pub(super) struct Known {
    /// What is the same in the whole library.
    pub everywhere: RefCell<FxHashMap<(UserId, Rule, LibraryId, Act), CauseId>>,
    /// The last one: the next may be about another act of the same person on the same item.
    pub last: RefCell<Option<(DenialKey, CauseId)>>,
    /// On which assets whoever works on a matter must be staffed, by what governs it.
    pub to_staff: RefCell<FxHashMap<Id, Rc<[Id]>>>,
    /// How many users hold a role.
    pub holders: RefCell<FxHashMap<Object, usize>>,
    /// Whether nobody else holds it.
    pub ours: RefCell<FxHashMap<Object, bool>>,
}
