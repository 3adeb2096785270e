//! Who is told something: what is said about an asset beside the point, and of walls, is for those who may
//! read it (A7, Q1).

use super::guarded::Guarded;
use super::refusal::{may, may_look, may_read_any, may_see};
use super::rights::Rights;
use crate::domain::kernel::{Change, Object, Origin, Record, Row, State, Stored};
use crate::domain::model::Table;
use crate::domain::model::schemas::with_table;

/// Whoever reads: the system operator, who is told everything, or somebody with `--as`.
pub struct Reader<'a, 's> {
    firm: &'a State<'s>,
    rights: Option<Result<Rights, ()>>,
}

impl<'a, 's> Reader<'a, 's> {
    /// The user in whose name it is done; none is the system operator.
    pub fn new(firm: &'a State<'s>, actor: Option<Object>) -> Self {
        let rights = |actor| Rights::of(firm, actor).and_then(Result::ok).ok_or(());
        Reader { firm, rights: actor.map(rights) }
    }

    /// Are they told everything?
    pub fn is_operator(&self) -> bool {
        self.rights.is_none()
    }

    fn is_told(&self, may: impl FnOnce(&Rights) -> bool) -> bool {
        match &self.rights {
            None => true,
            Some(rights) => rights.as_ref().is_ok_and(may),
        }
    }

    /// May they look at this object?
    pub fn sees(&self, object: Object) -> bool {
        self.is_told(|rights| may_look(object, self.firm, rights).is_none())
    }

    /// May they look at rows of this table, anywhere?
    pub fn sees_any(&self, table: Table) -> bool {
        self.is_told(|rights| may_read_any(table, self.firm, rights).is_none())
    }

    /// Those of the rows that they may see.
    pub fn visible<R: Guarded>(&self, mut rows: Vec<R>) -> Vec<R> {
        rows.retain(|row| self.sees_row(row));
        rows
    }

    /// May they see this row?
    pub fn sees_row<R: Guarded>(&self, row: &R) -> bool {
        self.is_told(|rights| may_see(row, self.firm, rights))
    }

    /// May they see the row that was stored like this?
    pub fn sees_stored(&self, table: Table, stored: &[Stored]) -> bool {
        with_table!(table, R => self.sees_row(&R::of_stored(stored)))
    }

    /// May they see this row, or change it?
    pub fn sees_or_keeps(&self, table: Table, row: &Row) -> bool {
        with_table!(table, R => {
            let record = R::of_row(row);
            self.sees_row(&record) || self.may_change(record)
        })
    }

    /// May they change this row?
    pub fn may_change<R: Guarded>(&self, row: R) -> bool {
        let same = Change { before: Some(Box::new(row)), after: Some(row), origin: Origin::default() };
        self.is_told(|rights| may(&same, self.firm, rights).is_none())
    }
}
