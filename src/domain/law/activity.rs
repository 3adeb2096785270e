//! What the rules say about changes: Activity: who worked on which matter, and when (V1). It comes in bulk from the systems of billing and

use crate::domain::law::rules::Ruled;
use crate::domain::model::activity::Activity;

impl Ruled for Activity {}
