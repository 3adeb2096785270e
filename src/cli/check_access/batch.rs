//! `check-access --batch`: a line of answer for each line of a file, in memory that doesn't grow with it.

use super::{ACTS, Circumstances, NEEDS, name};
use crate::bulk::fault::Fault;
use crate::bulk::sheet::RowStart;
use crate::bulk::stream::{Piece, Stream, Trouble};
use crate::cli::app::{App, Reading};
use crate::cli::assume;
use crate::cli::error::{Detail, Error, Result, exit};
use crate::cli::shell::{Format, terminal_width};
use crate::domain::access::{Decision, Id, Level, Request, Rule, decide};
use crate::domain::cell::not_one_of;
use crate::domain::id::{Kind, Object};
use crate::domain::time::Instant;
use crate::output::explain::{COLUMNS, word};
use crate::store::facts::{LiveFacts, Loaded, size, whole};
use chrono_tz::Tz;
use std::borrow::Cow;
use std::fs::File;
use std::io::{Read, Write};

/// Bytes that are read at a time, and answered by one thread.
const PIECE: usize = 1 << 18;

/// Loading a whole firm takes as long as answering one request for each of so many objects without.
const OBJECTS_A_REQUEST: usize = 12;

/// Answers that aren't as expected are told up to so many.
const TOLD: usize = 20;

/// What an unknown name makes of a line.
const UNKNOWN: [&str; 4] = ["unknown_user", "unknown_object", "unknown_system", "need_on_asset"];

/// The rules of the work layer, which answers about items may name.
const WORK_RULES: [&str; 10] = [
    "acl_no_access",
    "acl_user",
    "acl_group",
    "owner",
    "default_security",
    "external_default",
    "nrtadmin_view",
    "read_only_role",
    "level_too_low",
    "privilege_missing",
];

/// Answers the requests of a file, or of standard input.
///
/// # Errors
/// When a cell can't be read (4), a name is unknown (5), or an answer isn't as expected (7).
pub fn run(app: &App, circumstances: &Circumstances, file: &str) -> Result {
    assume::ask(app, &circumstances.assume, |reading| {
        if file == "-" {
            return go(app, reading, circumstances, "standard input", std::io::stdin().lock(), None);
        }
        let source = File::open(file).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::not_found(format!("there is no file `{file}`")),
            _ => Error::value(format!("the file `{file}` can't be read: {error}")),
        })?;
        let size = source.metadata().ok().filter(std::fs::Metadata::is_file).map(|file| file.len());
        go(app, reading, circumstances, file, source, size)
    })
}

fn go<R: Read>(
    app: &App,
    reading: &Reading<'_, '_>,
    circumstances: &Circumstances,
    file: &str,
    source: R,
    bytes: Option<u64>,
) -> Result {
    let mut stream = Stream::open(file, source, PIECE).map_err(|trouble| stopped(app, trouble))?;
    let columns = Columns::find(&stream).map_err(|faults| bad_file(app, &faults))?;
    let (system, object) = circumstances.system(reading)?;
    let at = circumstances.time(reading)?;
    let terms = Terms {
        columns,
        width: stream.columns(),
        format: app.shell.format,
        zone: reading.context.zone,
        now: reading.context.now,
        system: (system, object.id.as_str().to_owned()),
        at,
        at_text: at.to_string(),
    };
    let mut first = Piece::default();
    let any = stream.next(&mut first).map_err(|trouble| stopped(app, trouble))?;
    let session = reading.session;
    let mut run = Run { app, terms, total: Total::default(), out: app.shell.stream() };
    run.out.write_all(run.terms.head())?;
    let done = if !any {
        Ok(())
    } else if requests(&first, bytes).saturating_mul(OBJECTS_A_REQUEST) < size(session)? {
        let live = Live { facts: LiveFacts::new(session)?, reading };
        run.answer(&mut stream, first, |piece, terms| {
            let answers = terms.answer(piece, &live);
            session.failure()?;
            Ok(answers)
        })
    } else {
        let firm = whole(session)?;
        session.failure()?;
        run.answer_in_parallel(&mut stream, first, &firm)
    };
    if done.is_ok() {
        run.out.write_all(run.terms.tail(run.total.requests))?;
    }
    run.out.flush()?;
    done?;
    run.total.verdict()
}

/// About how many requests there are: what the first piece says of the file.
fn requests(first: &Piece, bytes: Option<u64>) -> usize {
    if first.last {
        return first.lines();
    }
    let bytes = bytes.and_then(|bytes| usize::try_from(bytes).ok()).unwrap_or(usize::MAX);
    (bytes / first.size().max(1)).saturating_mul(first.lines())
}

struct Run<'a, W> {
    app: &'a App,
    terms: Terms,
    total: Total,
    out: W,
}

impl<W: Write> Run<'_, W> {
    /// One piece after the other.
    fn answer<R: Read>(
        &mut self,
        stream: &mut Stream<R>,
        mut piece: Piece,
        answer: impl Fn(&Piece, &Terms) -> Result<Answers>,
    ) -> Result {
        loop {
            let answers = answer(&piece, &self.terms)?;
            self.take(stream, &piece, answers)?;
            if !stream.next(&mut piece).map_err(|trouble| stopped(self.app, trouble))? {
                return Ok(());
            }
        }
    }

    /// As many pieces at a time as there are processors, written in their order.
    fn answer_in_parallel<R: Read>(&mut self, stream: &mut Stream<R>, first: Piece, firm: &Loaded) -> Result {
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(8);
        if threads == 1 || first.last {
            return self.answer(stream, first, |piece, terms| Ok(terms.answer(piece, firm)));
        }
        let mut pieces = vec![first];
        loop {
            let mut more = Ok(true);
            while pieces.len() < threads && matches!(more, Ok(true)) {
                let mut piece = Piece::default();
                more = stream.next(&mut piece);
                if let Ok(true) = more {
                    pieces.push(piece);
                }
            }
            let terms = &self.terms;
            let answers: Vec<Answers> = std::thread::scope(|scope| {
                let others: Vec<_> =
                    pieces[1..].iter().map(|piece| scope.spawn(|| terms.answer(piece, firm))).collect();
                let mut answers = vec![terms.answer(&pieces[0], firm)];
                for other in others {
                    match other.join() {
                        Ok(more) => answers.push(more),
                        Err(panic) => std::panic::resume_unwind(panic),
                    }
                }
                answers
            });
            for (piece, answers) in pieces.iter().zip(answers) {
                self.take(stream, piece, answers)?;
            }
            pieces.clear();
            let mut piece = Piece::default();
            let more = match more {
                Ok(true) => stream.next(&mut piece),
                other => other,
            };
            if !more.map_err(|trouble| stopped(self.app, trouble))? {
                return Ok(());
            }
            pieces.push(piece);
        }
    }

    /// Writes the answers of a piece, and notes what the end will say of them.
    fn take<R: Read>(&mut self, stream: &Stream<R>, piece: &Piece, answers: Answers) -> Result {
        let joined = self.terms.format == Format::Json && self.total.requests > 0 && !answers.out.is_empty();
        if joined {
            self.out.write_all(b",")?;
        }
        self.out.write_all(&answers.out)?;
        self.total.add(answers.total);
        match answers.stop {
            None => Ok(()),
            Some(Stop { start, cell: None }) => Err(bad_file(self.app, &[stream.row_fault(piece, start)])),
            Some(Stop { start, cell: Some((cell, message)) }) => {
                Err(bad_file(self.app, &[stream.fault(piece, start, cell, &message)]))
            }
        }
    }
}

fn stopped(app: &App, trouble: Trouble) -> Error {
    match trouble {
        Trouble::Io(error) => Error::value(format!("the requests can't be read: {error}")),
        Trouble::Fault(fault) => bad_file(app, &[*fault]),
    }
}

fn bad_file(app: &App, faults: &[Fault]) -> Error {
    let width = app.shell.width().unwrap_or_else(terminal_width);
    let colour = app.shell.colours_errors();
    let mut error = Error::value(format!("{}:{}: {}", faults[0].file, faults[0].line, faults[0]));
    error.hint.clone_from(&faults[0].hint);
    error.details = faults.iter().map(|fault| Detail::of_fault(fault, width, colour)).collect();
    error
}

/// Which cell is which column.
struct Columns {
    user: usize,
    object: usize,
    system: Option<usize>,
    at: Option<usize>,
    need: Option<usize>,
    act: Option<usize>,
    expect: Option<usize>,
}

impl Columns {
    fn find<R: Read>(stream: &Stream<R>) -> std::result::Result<Columns, Vec<Fault>> {
        let names = ["user", "object", "system", "at", "need", "act", "expect"];
        let cells = stream.match_header(&names)?;
        let must = |at: usize| {
            cells[at].ok_or_else(|| {
                let message = format!("the column `{}` is missing", names[at]);
                let hint =
                    format!("the columns are {}; all but user and object may be left out", names.join(", "));
                vec![Fault::new(&stream.name().into(), 1, message).hint(hint)]
            })
        };
        Ok(Columns {
            user: must(0)?,
            object: must(1)?,
            system: cells[2],
            at: cells[3],
            need: cells[4],
            act: cells[5],
            expect: cells[6],
        })
    }
}

/// Whom a batch asks.
trait Firm {
    fn find(&self, kind: Kind, id: &str) -> Option<Id>;
    /// The object as its record spells it.
    fn spell(&self, id: Id) -> Cow<'_, str>;
    fn decide(&self, request: &Request) -> Decision;
}

impl Firm for Loaded {
    fn find(&self, kind: Kind, id: &str) -> Option<Id> {
        self.index.find(kind, id)
    }

    fn spell(&self, id: Id) -> Cow<'_, str> {
        Cow::Borrowed(self.index.id(id))
    }

    fn decide(&self, request: &Request) -> Decision {
        decide(&self.facts, request)
    }
}

/// The database, for a few requests to a large firm.
struct Live<'a, 's> {
    facts: LiveFacts<'a, 's>,
    reading: &'a Reading<'a, 's>,
}

impl Firm for Live<'_, '_> {
    fn find(&self, kind: Kind, id: &str) -> Option<Id> {
        self.facts.find(Object::parse(kind, id).ok()?)
    }

    fn spell(&self, id: Id) -> Cow<'_, str> {
        match self.reading.session.object(id.into()) {
            Ok(Some(object)) => Cow::Borrowed(object.id.as_str()),
            _ => Cow::Owned(name(self.reading.session, id)),
        }
    }

    fn decide(&self, request: &Request) -> Decision {
        decide(&self.facts, request)
    }
}

/// What holds for every line.
struct Terms {
    columns: Columns,
    /// How many cells a line has.
    width: usize,
    format: Format,
    zone: Tz,
    now: Instant,
    /// Where a line names none.
    system: (Id, String),
    at: Instant,
    at_text: String,
}

/// The answers to a piece.
#[derive(Default)]
struct Answers {
    out: Vec<u8>,
    total: Total,
    stop: Option<Stop>,
}

/// Where a piece can't be read on: a row, or one of its cells and why.
struct Stop {
    start: RowStart,
    cell: Option<(usize, String)>,
}

/// What the end says.
#[derive(Default)]
struct Total {
    requests: u64,
    errors: u64,
    different: u64,
    told: Vec<Detail>,
}

impl Total {
    fn add(&mut self, other: Total) {
        self.requests += other.requests;
        self.errors += other.errors;
        self.different += other.different;
        let room = TOLD.saturating_sub(self.told.len());
        self.told.extend(other.told.into_iter().take(room));
    }

    fn verdict(self) -> Result {
        let Total { requests, errors, different, told } = self;
        let but = if different > 0 {
            format!("{different} of {requests} answers are not as expected")
        } else {
            String::new()
        };
        let mut error = match (errors, different) {
            (0, 0) => return Ok(()),
            (0, _) => Error::new(exit::DIFFERENT, but),
            (_, 0) => Error::not_found(format!("{errors} of {requests} requests can't be answered")),
            _ => Error::not_found(format!("{errors} of {requests} requests can't be answered; {but}")),
        };
        if errors > 0 {
            error = error.hint("their decision is `error`, and their rule says what is unknown");
        }
        let more = different.saturating_sub(told.len() as u64);
        error.details = told;
        if more > 0 {
            error.details.push(Detail { shown: format!("and {more} more"), ..Detail::default() });
        }
        Err(error)
    }
}

/// What a line wants to be told.
enum Expect {
    Nothing,
    Word(&'static str),
    Rule(String),
}

/// Values that many lines share, so that each is read once.
struct Recent<'t> {
    system: Cow<'t, str>,
    system_id: Option<Id>,
    at: Cow<'t, str>,
    instant: Instant,
    instant_text: String,
}

impl Terms {
    /// What stands before the answers.
    fn head(&self) -> &'static [u8] {
        match self.format {
            Format::Table | Format::Csv => b"user,object,system,at,decision,level,rule\n",
            Format::Json => b"[",
            Format::Jsonl => b"",
        }
    }

    /// What stands behind them.
    fn tail(&self, requests: u64) -> &'static [u8] {
        match (self.format, requests) {
            (Format::Json, 0) => b"]\n",
            (Format::Json, _) => b"\n]\n",
            _ => b"",
        }
    }

    /// Answers the rows of a piece, up to the first that can't be read.
    fn answer<F: Firm>(&self, piece: &Piece, firm: &F) -> Answers {
        let mut answers = Answers { out: Vec::with_capacity(piece.size() * 4), ..Answers::default() };
        let mut recent = Recent {
            system: Cow::Borrowed(""),
            system_id: None,
            at: Cow::Borrowed(""),
            instant: self.at,
            instant_text: self.at_text.clone(),
        };
        let (mut rows, mut cells) = (piece.rows(), Vec::new());
        while let Some(start) = rows.next(&mut cells) {
            if cells.len() != self.width {
                answers.stop = Some(Stop { start, cell: None });
                break;
            }
            if let Err(cell) = self.answer_row(start, &cells, firm, &mut recent, &mut answers) {
                answers.stop = Some(Stop { start, cell: Some(cell) });
                break;
            }
        }
        answers
    }

    fn answer_row<'t, F: Firm>(
        &self,
        start: RowStart,
        cells: &[Cow<'t, str>],
        firm: &F,
        recent: &mut Recent<'t>,
        answers: &mut Answers,
    ) -> std::result::Result<(), (usize, String)> {
        let columns = &self.columns;
        let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).filter(|cell| !cell.is_empty());
        let needs = self.needs(&cell)?;
        let expect = expectation(cell(columns.expect).map(AsRef::as_ref))
            .map_err(|message| (columns.expect.unwrap_or(0), message))?;
        let (at, at_text) = match cell(columns.at) {
            None => (self.at, self.at_text.as_str()),
            Some(text) => {
                if recent.at != *text {
                    let instant = Instant::parse(text, self.zone, self.now);
                    recent.instant = instant.map_err(|message| (columns.at.unwrap_or(0), message))?;
                    recent.instant_text = recent.instant.to_string();
                    recent.at = text.clone();
                }
                (recent.instant, recent.instant_text.as_str())
            }
        };
        let (user_text, object_text) = (cells[columns.user].as_ref(), cells[columns.object].as_ref());
        let user = find_user(firm, user_text);
        let object = find_object(firm, object_text);
        let (system, system_text) = match cell(columns.system) {
            None => (Some(self.system.0), Cow::Borrowed(self.system.1.as_str())),
            Some(text) => {
                if recent.system != *text {
                    recent.system_id = firm.find(Kind::System, text.strip_prefix("system:").unwrap_or(text));
                    recent.system = text.clone();
                }
                let spelled = recent.system_id.map(|id| firm.spell(id));
                (recent.system_id, spelled.unwrap_or(Cow::Borrowed(text)))
            }
        };
        let (decision, level, rule) = match (user, object, system) {
            (None, ..) => ("error", None, UNKNOWN[0]),
            (_, None, _) => ("error", None, UNKNOWN[1]),
            (.., None) => ("error", None, UNKNOWN[2]),
            _ if needs => ("error", None, UNKNOWN[3]),
            (Some(user), Some((_, asset)), Some(system)) => {
                let decision = firm.decide(&Request { user, asset, system, at });
                (word(decision), decision.level, decision.rule.word())
            }
        };
        let user = user.map_or(Cow::Borrowed(user_text), |id| firm.spell(id));
        let (prefix, object) = match object {
            Some((kind, id)) => (kind.word(), firm.spell(id)),
            None => ("", Cow::Borrowed(object_text)),
        };
        let out = &mut answers.out;
        let level = level.map_or("", Level::word);
        let line = Line {
            user: &user,
            prefix,
            object: &object,
            system: &system_text,
            at: at_text,
            decision,
            level,
            rule,
        };
        match self.format {
            Format::Table | Format::Csv => line.csv(out),
            Format::Jsonl => {
                line.json(out);
                out.push(b'\n');
            }
            Format::Json => {
                out.extend(if out.is_empty() { b"\n  ".as_slice() } else { b",\n  " });
                line.json(out);
            }
        }
        let total = &mut answers.total;
        total.requests += 1;
        total.errors += u64::from(decision == "error");
        if !expect.is_met(decision, rule) {
            total.different += 1;
            if total.told.len() < TOLD {
                total.told.push(line.told(start.line, &expect));
            }
        }
        Ok(())
    }

    /// Does the line ask for a level or an act? They are checked as words even where they don't fit.
    fn needs<'c, 't: 'c>(
        &self,
        cell: &impl Fn(Option<usize>) -> Option<&'c Cow<'t, str>>,
    ) -> std::result::Result<bool, (usize, String)> {
        let (need, act) = (cell(self.columns.need), cell(self.columns.act));
        for (given, words, at) in [(need, &NEEDS[..], self.columns.need), (act, &ACTS[..], self.columns.act)]
        {
            if let Some(given) = given.filter(|given| !words.contains(&given.as_ref())) {
                return Err((at.unwrap_or(0), not_one_of(given, words)));
            }
        }
        if need.is_some() && act.is_some() {
            return Err((self.columns.act.unwrap_or(0), "`need` and `act` can't be given together".into()));
        }
        Ok(need.is_some() || act.is_some())
    }
}

fn find_user<F: Firm>(firm: &F, text: &str) -> Option<Id> {
    let id = text.strip_prefix("user:").unwrap_or(text);
    if id.is_ascii() { firm.find(Kind::User, id) } else { firm.find(Kind::User, &id.to_uppercase()) }
}

fn find_object<F: Firm>(firm: &F, text: &str) -> Option<(Kind, Id)> {
    let (word, id) = text.split_once(':')?;
    let kind = Kind::ASSETS.iter().copied().find(|kind| kind.word() == word)?;
    firm.find(kind, id).map(|id| (kind, id))
}

fn expectation(text: Option<&str>) -> std::result::Result<Expect, String> {
    let Some(text) = text else { return Ok(Expect::Nothing) };
    if let Some(word) = ["allow", "deny", "error"].into_iter().find(|word| word.eq_ignore_ascii_case(text)) {
        return Ok(Expect::Word(word));
    }
    // The rule of an ancestor is followed by its id.
    let rule = text.split_once('@').map_or(text, |(rule, _)| rule);
    if Rule::WORDS.contains(&rule) || WORK_RULES.contains(&rule) || UNKNOWN.contains(&rule) {
        return Ok(Expect::Rule(text.to_owned()));
    }
    let words: Vec<&str> = ["allow", "deny"].into_iter().chain(Rule::WORDS.iter().copied()).collect();
    Err(not_one_of(text, &words))
}

impl Expect {
    fn is_met(&self, decision: &str, rule: &str) -> bool {
        match self {
            Expect::Nothing => true,
            Expect::Word(word) => *word == decision,
            Expect::Rule(expected) => expected == rule,
        }
    }

    fn word(&self) -> &str {
        match self {
            Expect::Nothing => "",
            Expect::Word(word) => word,
            Expect::Rule(rule) => rule,
        }
    }
}

/// A line of answer.
struct Line<'a> {
    user: &'a str,
    /// The kind of the object, if it is known; then `object` is its id.
    prefix: &'a str,
    object: &'a str,
    system: &'a str,
    at: &'a str,
    decision: &'a str,
    level: &'a str,
    rule: &'a str,
}

impl Line<'_> {
    fn csv(&self, out: &mut Vec<u8>) {
        write_cell(out, "", self.user);
        out.push(b',');
        write_cell(out, self.prefix, self.object);
        out.push(b',');
        write_cell(out, "", self.system);
        for plain in [self.at, self.decision, self.level, self.rule] {
            out.push(b',');
            out.extend(plain.as_bytes());
        }
        out.push(b'\n');
    }

    fn json(&self, out: &mut Vec<u8>) {
        let object = self.reference();
        let values = [self.user, &object, self.system, self.at, self.decision, self.level, self.rule];
        for (n, (column, value)) in COLUMNS.iter().zip(values).enumerate() {
            out.push(if n == 0 { b'{' } else { b',' });
            // Writing to memory can't fail.
            let _ = serde_json::to_writer(&mut *out, column);
            out.push(b':');
            let value = (*column != "level" || !value.is_empty()).then_some(value);
            let _ = serde_json::to_writer(&mut *out, &value);
        }
        out.push(b'}');
    }

    fn reference(&self) -> Cow<'_, str> {
        if self.prefix.is_empty() {
            Cow::Borrowed(self.object)
        } else {
            Cow::Owned(format!("{}:{}", self.prefix, self.object))
        }
    }

    fn told(&self, line: u32, expect: &Expect) -> Detail {
        let message = format!(
            "line {line}: {} {}: expected {}, got {} ({})",
            self.user,
            self.reference(),
            expect.word(),
            self.decision,
            self.rule
        );
        Detail { shown: message.clone(), message, line: Some(line), ..Detail::default() }
    }
}

/// A cell of CSV, quoted where it must be.
fn write_cell(out: &mut Vec<u8>, prefix: &str, text: &str) {
    let quoted = text.bytes().any(|b| matches!(b, b',' | b'"' | b'\n' | b'\r'));
    if quoted {
        out.push(b'"');
    }
    if !prefix.is_empty() {
        out.extend(prefix.as_bytes());
        out.push(b':');
    }
    if quoted {
        for byte in text.bytes() {
            if byte == b'"' {
                out.push(b'"');
            }
            out.push(byte);
        }
        out.push(b'"');
    } else {
        out.extend(text.as_bytes());
    }
}
