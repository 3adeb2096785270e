//! Numbers for names: every named thing has one number in the database, and all references are such
//! numbers. That makes the file smaller and loading faster than text would; the world sees only text.

use crate::domain::kernel::{Kind, Object, Text};
use crate::store::error::Error;
use rusqlite::{Connection, OptionalExtension};
use rustc_hash::FxHashMap;

/// Every name. Whether an item is a workspace, a folder or a document, its record says: 12, 13 and 14 are
/// the numbers of these kinds, in the order of `items.kind`.
const ALL: &str = "select n, coalesce(12 + i.kind, o.kind), o.id from object o
                   left join items i on i.id = o.n and o.kind = 19";
/// One of them.
const ONE: &str = "select coalesce(12 + i.kind, o.kind), o.id from object o
                   left join items i on i.id = o.n and o.kind = 19 where o.n = ?1";

/// The names known so far, both ways.
#[derive(Default)]
pub struct Names {
    numbers: FxHashMap<u64, i64>,
    objects: FxHashMap<i64, Object>,
    /// Once all are read, by number: numbers are dense.
    dense: Vec<Option<Object>>,
    whole: bool,
    /// The first free number, once it was asked for.
    next: Option<i64>,
    new: Vec<(i64, Object)>,
}

impl Names {
    /// Reads every name: cheaper than one at a time for thousands of rows.
    pub fn load_all(&mut self, conn: &Connection) -> Result<(), Error> {
        if self.whole {
            return Ok(());
        }
        let count: i64 = conn.query_row("select count(*) from object", [], |r| r.get(0))?;
        // Room for some that are missing; what lies beyond is kept apart.
        self.dense = vec![None; usize::try_from(count + 1024).unwrap_or(0)];
        let mut statement = conn.prepare(ALL)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (n, kind): (i64, u8) = (row.get(0)?, row.get(1)?);
            let id = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
            if let Some(kind) = Kind::of_number(kind) {
                self.note(n, Object::new(kind, Text::new(id)));
            }
        }
        self.whole = true;
        Ok(())
    }

    fn note(&mut self, n: i64, object: Object) {
        self.numbers.insert(object.number(), n);
        self.keep(n, object);
    }

    fn keep(&mut self, n: i64, object: Object) {
        match usize::try_from(n).ok().and_then(|at| self.dense.get_mut(at)) {
            Some(place) => *place = Some(object),
            None => _ = self.objects.insert(n, object),
        }
    }

    fn known(&self, n: i64) -> Option<Object> {
        let dense = usize::try_from(n).ok().and_then(|at| self.dense.get(at));
        dense.copied().flatten().or_else(|| self.objects.get(&n).copied())
    }

    /// The object with this number.
    pub fn object(&mut self, conn: &Connection, n: i64) -> Result<Option<Object>, Error> {
        if let Some(object) = self.known(n) {
            return Ok(Some(object));
        }
        if self.whole {
            return Ok(None);
        }
        let mut statement = conn.prepare_cached(ONE)?;
        let found =
            statement.query_row([n], |r| Ok((r.get::<_, u8>(0)?, r.get::<_, String>(1)?))).optional()?;
        let Some((kind, id)) = found else { return Ok(None) };
        let Some(kind) = Kind::of_number(kind) else { return Ok(None) };
        let object = Object::new(kind, Text::new(&id));
        self.note(n, object);
        Ok(Some(object))
    }

    /// The number of this object, if it ever had one.
    pub fn number(&mut self, conn: &Connection, object: Object) -> Result<Option<i64>, Error> {
        if let Some(n) = self.numbers.get(&object.number()) {
            return Ok(Some(*n));
        }
        if self.whole {
            return Ok(None);
        }
        let mut statement =
            conn.prepare_cached(r#"select n, id from object where kind = ?1 and "key" = ?2"#)?;
        let found = statement
            .query_row((object.kind.space() as u8, object.key().as_str()), |r| {
                Ok((r.get::<_, i64>(0)?, r.get::<_, String>(1)?))
            })
            .optional()?;
        let Some((n, id)) = found else { return Ok(None) };
        if object.kind.is_item() {
            // What it was called is not what it is.
            self.object(conn, n)?;
        } else {
            self.note(n, Object::new(object.kind, Text::new(&id)));
        }
        Ok(Some(n))
    }

    /// The number of this object; a new one if it never had one.
    pub fn number_or_new(&mut self, conn: &Connection, object: Object) -> Result<i64, Error> {
        if let Some(n) = self.number(conn, object)? {
            return Ok(n);
        }
        let next = match self.next {
            Some(next) => next,
            None => conn.query_row("select coalesce(max(n), 0) + 1 from object", [], |r| r.get(0))?,
        };
        self.next = Some(next + 1);
        self.note(next, object);
        self.new.push((next, object));
        Ok(next)
    }

    /// Spells an object as its own record does.
    pub fn respell(&mut self, conn: &Connection, object: Object) -> Result<(), Error> {
        let n = self.number_or_new(conn, object)?;
        if self.known(n).is_none_or(|known| known.id != object.id) {
            self.keep(n, object);
            let first_new = self.new.first().map_or(i64::MAX, |(first, _)| *first);
            if let Some((_, new)) = usize::try_from(n - first_new).ok().and_then(|at| self.new.get_mut(at)) {
                *new = object;
            } else {
                let mut statement = conn.prepare_cached("update object set id = ?2 where n = ?1")?;
                statement.execute((n, object.id.as_str()))?;
            }
        }
        Ok(())
    }

    /// Writes the names that are new.
    pub fn flush(&mut self, conn: &Connection) -> Result<(), Error> {
        let mut statement =
            conn.prepare_cached(r#"insert into object (n, kind, id, "key") values (?1, ?2, ?3, ?4)"#)?;
        for (n, object) in self.new.drain(..) {
            statement.execute((n, object.kind.space() as u8, object.id.as_str(), object.key().as_str()))?;
        }
        Ok(())
    }
}
