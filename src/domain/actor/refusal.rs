//! The one place where rights are asked: may this change be made, this row be seen?

use super::assets::{FIRM_WIDE, READERS as ASSET_READERS};
use super::authority::{Authority, Jurisdiction};
use super::guarded::{Guarded, Requirement};
use super::people::of_password;
use super::rights::{Rights, holders};
use crate::domain::kernel::{Arg, Change, Message, Object, Origin, Row, Schema, State, message};
use crate::domain::model::Table;
use crate::domain::model::schemas::with_table;
use std::fmt;

/// What somebody may not do, and what it would take.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Refusal {
    /// "create role `EDITOR` in `ACTIVE`"
    pub act: Message,
    pub missing: Missing,
    /// Who could do it.
    pub holders: Vec<Object>,
    pub origin: Origin,
}

/// The rights of which any would do, and where. Shown as "NRTADMIN of `ACTIVE`", or "the system operator".
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Missing {
    pub any_of: &'static [Authority],
    pub place: Jurisdiction,
}

impl Missing {
    /// The rights that somebody can be given.
    fn given(&self) -> impl Iterator<Item = &Authority> {
        self.any_of.iter().filter(|keeper| !matches!(keeper, Authority::Oneself | Authority::Maker))
    }

    /// May nobody but the system operator?
    pub fn is_operator(&self) -> bool {
        self.given().next().is_none()
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = once_each(self.given().map(|keeper| keeper.words(&self.place)));
        match words.split_last() {
            None => f.write_str(OPERATOR),
            Some((only, [])) => f.write_str(only),
            Some((last, rest)) => write!(f, "{} or {last}", rest.join(", ")),
        }
    }
}

impl Refusal {
    /// Is the same said of the same place in a file? The rights asked for may differ in what isn't said.
    fn says_the_same(&self, other: &Refusal) -> bool {
        let words = |refusal: &Refusal| (refusal.act.to_string(), refusal.missing.to_string());
        self.origin == other.origin && self.holders == other.holders && words(self) == words(other)
    }
}

/// Who may do what nobody else may (A7).
pub const OPERATOR: &str = "the system operator";

/// More refusals than this of one file are of no use to anybody.
const MOST: usize = 100;

/// Asks about every change that was asked for, also those that change nothing or can't be made (`named`),
/// and every password. `firm` is the firm as it was; does whoever makes a case administer it (P8)? Called
/// before anything follows from the changes.
pub fn check(
    state: &State<'_>,
    named: &State<'_>,
    passwords: &[Object],
    firm: &State<'_>,
    rights: &Rights,
    administers: bool,
) -> Vec<Refusal> {
    let maker = administers.then(|| rights.making(state));
    let rights = maker.as_ref().unwrap_or(rights);
    let mut refused: Vec<Refusal> = Vec::new();
    for (state, table) in [state, named].into_iter().flat_map(|s| Table::ALL.iter().map(move |t| (s, *t))) {
        with_table!(table, R => state.each_change::<R>(|change| {
            if refused.len() < MOST {
                // What is changed may also be named.
                refused.extend(may(change, firm, rights).filter(|new| !refused.iter().any(|known| known.says_the_same(new))));
            }
        }));
    }
    for user in passwords {
        // A new user's password comes with the user.
        if firm.entity::<crate::domain::model::User>(*user).is_some() {
            let act = message!("set the password of {user}", user = Arg::Described(*user));
            refused.extend(unmet(&of_password(*user, firm), act, firm, rights));
        }
    }
    refused
}

/// May this change be made? Whoever may not see such a row is told the same whether it is there or not.
pub(super) fn may<R: Guarded>(change: &Change<R>, firm: &State<'_>, rights: &Rights) -> Option<Refusal> {
    let refused = |change: &Change<R>, verb: &str| {
        let row = change.after.as_ref().or(change.before.as_deref())?;
        let need = R::requires(change, firm).into_iter().find(|need| !is_met(need, rights))?;
        let refusal = unmet(
            &need,
            message!("{verb} {row}", verb, row = row_in_words(R::SCHEMA, &row.row())),
            firm,
            rights,
        )?;
        Some(Refusal { origin: change.origin, ..refusal })
    };
    let is_hidden = |row: &R| R::SCHEMA.kind.is_none() && !may_see(row, firm, rights);
    match (&change.before, &change.after) {
        (_, Some(row)) if is_hidden(row) => {
            let new = Change { before: None, ..change.clone() };
            refused(change, "change").and_then(|refusal| refused(&new, "change").or(Some(refusal)))
        }
        (Some(row), None) if is_hidden(row) => refused(change, "change"),
        (None, _) => refused(change, "create"),
        (Some(_), Some(_)) => refused(change, "change"),
        (Some(_), None) => refused(change, "remove"),
    }
}

/// A row in words: what it is, or the table and the key.
pub fn row_in_words(table: &Schema, row: &Row) -> Arg {
    match table.object_of(row) {
        Some(object) => Arg::Described(object),
        None => message!("{table} `{key}`", table = one(table), key = table.name_of(row)).into(),
    }
}

/// One of a table's rows: "policy" of `policies`.
fn one(table: &Schema) -> String {
    let words = table.name.replace('_', " ");
    match (words.strip_suffix("ies"), words.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}y"),
        (None, Some(stem)) => stem.to_owned(),
        (None, None) => words,
    }
}

fn is_met(need: &Requirement, rights: &Rights) -> bool {
    need.any_of.iter().any(|authority| rights.is(*authority, &need.place))
}

fn unmet(need: &Requirement, act: Message, firm: &State<'_>, rights: &Rights) -> Option<Refusal> {
    (!is_met(need, rights)).then(|| refusal(act, need.any_of, &need.place, firm))
}

fn refusal(act: Message, any_of: &'static [Authority], place: &Jurisdiction, firm: &State<'_>) -> Refusal {
    let mut people = once_each(any_of.iter().flat_map(|authority| holders(firm, *authority, place)));
    people.truncate(5);
    Refusal {
        act,
        missing: Missing { any_of, place: place.clone() },
        holders: people,
        origin: Origin::default(),
    }
}

/// Each once, in order.
fn once_each<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut each: Vec<T> = Vec::new();
    for one in all {
        if !each.contains(&one) {
            each.push(one);
        }
    }
    each
}

/// May this row be seen?
pub fn may_see<R: Guarded>(row: &R, firm: &State<'_>, rights: &Rights) -> bool {
    let place = row.place(firm);
    row.readers().iter().any(|authority| rights.is(*authority, &place))
}

/// May this object be looked at?
pub fn may_look(object: Object, firm: &State<'_>, rights: &Rights) -> Option<Refusal> {
    let act = message!("look at {object}", object = Arg::Described(object));
    let table = Table::of_kind(object.kind)?;
    with_table!(table, R => match firm.entity::<R>(object) {
        Some(row) => (!may_see(&row, firm, rights)).then(|| refusal(act, row.readers(), &row.place(firm), firm)),
        None => {
            let seen = R::READERS.iter().any(|authority| rights.is(*authority, &Jurisdiction::default()));
            (!seen).then(|| refusal(act, R::READERS, &Jurisdiction::default(), firm))
        }
    })
}

/// May somebody's access to something be asked about? Everybody's own may be by themselves (A7).
pub fn may_ask(user: Object, about: Object, firm: &State<'_>, rights: &Rights) -> Option<Refusal> {
    if user == rights.user {
        return None;
    }
    may_look(about, firm, rights).map(|refusal| Refusal {
        act: message!("ask about the access of {user}", user = Arg::Described(user)),
        ..refusal
    })
}

/// The same about everything that there is: by whoever sees every asset.
pub fn may_ask_everything(user: Option<Object>, firm: &State<'_>, rights: &Rights) -> Option<Refusal> {
    let of = user.map_or_else(|| Arg::from("anybody"), Arg::Described);
    let seen =
        user == Some(rights.user) || ASSET_READERS.iter().any(|k| rights.is(*k, &Jurisdiction::default()));
    let firm_wide: &'static [Authority] = &ASSET_READERS[..FIRM_WIDE];
    (!seen).then(|| {
        refusal(
            message!("ask about the access of {of} to everything", of),
            firm_wide,
            &Jurisdiction::default(),
            firm,
        )
    })
}

/// May rows of this table be looked at, anywhere? One's own record is shown, and not listed.
pub fn may_read_any(table: Table, firm: &State<'_>, rights: &Rights) -> Option<Refusal> {
    let act = message!("read {table}", table = table.name().replace('_', " "));
    with_table!(table, R => {
        let some = R::READERS.iter().any(|k| *k != Authority::Oneself && rights.is_anywhere(*k));
        (!some).then(|| refusal(act, R::READERS, &Jurisdiction::default(), firm))
    })
}

/// May anything of this table be changed, anywhere? Asked before a command begins: whoever may not is
/// told no more than that.
pub fn may_change_any(table: Table, firm: &State<'_>, rights: &Rights) -> Option<Refusal> {
    let act = message!("change {table}", table = table.name().replace('_', " "));
    with_table!(table, R => {
        let some = R::WRITERS.iter().any(|k| rights.is_anywhere(*k));
        (!some).then(|| refusal(act, R::WRITERS, &Jurisdiction::default(), firm))
    })
}
