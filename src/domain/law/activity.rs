//! The rules on activity: none beyond its columns (V1).

use crate::domain::law::rules::Ruled;
use crate::domain::model::Activity;

impl Ruled for Activity {}
