//! `check-access --batch`: a line of answer for each line of a file, in memory that doesn't grow with it.

use crate::bulk::fault::Fault;
use crate::bulk::sheet::RowStart;
use crate::bulk::stream::{Piece, Stream, Trouble};
use crate::cli::context::App;
use crate::cli::error::{Error, Result};
use crate::cli::question::{Circumstances, read_need};
use crate::cli::work::Reading;
use crate::domain::access::{Id, Level, Need, Request};
use crate::domain::kernel::{Instant, Kind};
use crate::output::explain::{COLUMNS, rule, word};
use crate::output::rows::Rows;
use crate::output::{Answer, Format};
use crate::store::facts::{LiveFacts, Loaded, Named, size, whole};
use chrono_tz::Tz;
use std::borrow::Cow;
use std::fs::File;
use std::io::{Read, Write};

mod firm;
mod line;
mod row;

use firm::Firm;
use line::{Expect, Line, Total, UNKNOWN, Written};
use row::{Row, kind_of};

/// Bytes that are read at a time, and answered by one thread.
const PIECE: usize = 1 << 18;

/// Rows that are answered together.
const TOGETHER: usize = 64;

/// Loading a whole firm takes as long as answering one request for each of so many objects without
/// (measured at 270,000 objects).
const OBJECTS_A_REQUEST: usize = 45;

/// Answers the requests of a file, or of standard input.
///
/// # Errors
/// When a cell can't be read (4), a name is unknown (5), or an answer isn't as expected (7).
pub fn run(app: &App, circumstances: &Circumstances, file: &str) -> Result<Answer> {
    if app.shell.format == Format::Ids {
        return Err(Error::usage("the answers of a batch have no ids").hint("-o csv, jsonl, json or yaml"));
    }
    circumstances.ask(app, |reading| {
        reading.may_ask_everything(None)?;
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
) -> Result<Answer> {
    let mut stream = Stream::open(file, source, PIECE).map_err(|trouble| stopped(app, trouble))?;
    let columns = Columns::find(&stream).map_err(|faults| bad_file(app, &faults))?;
    let (system, object) = circumstances.system(reading)?;
    let at = circumstances.time(reading)?;
    let terms = Terms {
        columns,
        width: stream.columns(),
        rows: Rows::new(app.shell.format, &COLUMNS),
        zone: reading.context.zone,
        now: reading.context.now,
        system: (system, object.id.as_str().to_owned()),
        at,
    };
    let mut first = Piece::default();
    let any = stream.next(&mut first).map_err(|trouble| stopped(app, trouble))?;
    let session = reading.session;
    let mut run = Run { app, terms, total: Total::default(), out: app.shell.stream() };
    run.out.write_all(&run.terms.rows.head())?;
    let done = if !any {
        Ok(())
    } else if requests(&first, bytes).saturating_mul(OBJECTS_A_REQUEST) < size(session)? {
        let live = LiveFacts::new(session)?;
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
    // A batch that stops is one document all the same, of the answers up to there.
    run.out.write_all(run.terms.rows.tail(run.total.requests > 0))?;
    run.out.flush()?;
    done?;
    run.total.verdict()?;
    Ok(Answer::nothing())
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
        if self.total.requests > 0 && !answers.out.is_empty() {
            self.out.write_all(self.terms.rows.joint())?;
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
    let first = &faults[0];
    Error {
        message: format!("{}:{}: {first}", first.file, first.line),
        ..Error::of_faults(faults, &app.shell.screen())
    }
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

/// What holds for every line.
struct Terms {
    columns: Columns,
    /// How many cells a line has.
    width: usize,
    rows: Rows,
    zone: Tz,
    now: Instant,
    /// Where a line names none.
    system: (Id, String),
    at: Instant,
}

/// The answers to a piece.
#[derive(Default)]
struct Answers {
    out: Vec<u8>,
    total: Total,
    stop: Option<Stop>,
    circumstances: Written,
}

/// Where a piece can't be read on: a row, or one of its cells and why.
struct Stop {
    start: RowStart,
    cell: Option<(usize, String)>,
}

/// Values that many lines share, so that each is read once.
struct Recent<'t, 'f> {
    system: Cow<'t, str>,
    named: Option<Named<'f>>,
    at: Cow<'t, str>,
    instant: Instant,
}

impl Terms {
    /// Answers the rows of a piece, up to the first that can't be read: some at a time, and the same
    /// step for each of them after the other, because the steps wait for memory.
    fn answer<F: Firm>(&self, piece: &Piece, firm: &F) -> Answers {
        let mut answers = Answers { out: Vec::with_capacity(piece.size() * 4), ..Answers::default() };
        let mut recent =
            Recent { system: Cow::Borrowed(""), named: None, at: Cow::Borrowed(""), instant: self.at };
        let (mut rows, mut cells) = (piece.rows(), Vec::new());
        let mut asked = Vec::with_capacity(TOGETHER);
        let (mut hashes, mut found, mut requests) = (Vec::new(), Vec::new(), Vec::new());
        loop {
            asked.clear();
            while asked.len() < TOGETHER
                && answers.stop.is_none()
                && let Some(start) = rows.next(&mut cells)
            {
                match self.read(start, &mut cells, firm, &mut recent) {
                    Ok(row) => asked.push(row),
                    Err(cell) => answers.stop = Some(Stop { start, cell }),
                }
            }
            if asked.is_empty() {
                return answers;
            }
            hashes.clear();
            for row in &asked {
                hashes.push(firm.hash(Kind::User, &row.user_id()));
                hashes.push(row.object_id().map_or(0, |(kind, id)| firm.hash(kind, id)));
            }
            firm.will_find(&hashes);
            found.clear();
            requests.clear();
            for (row, hashes) in asked.iter().zip(hashes.chunks_exact(2)) {
                let user = firm.find(hashes[0], Kind::User, &row.user_id());
                let object = row
                    .object_id()
                    .and_then(|(kind, id)| firm.find(hashes[1], kind, id).map(|named| (kind, named)));
                if let (Some(user), Some((_, asset)), Some(system)) = (user, object, row.system.0) {
                    let (need, at) = (row.need.unwrap_or_default(), row.at);
                    requests.push(Request { user: user.id, object: asset.id, system: system.id, at, need });
                }
                found.push((user, object));
            }
            firm.will_decide(&requests);
            for (row, (user, object)) in asked.iter().zip(&found) {
                self.answer_row(row, *user, *object, firm, &mut answers);
            }
        }
    }

    /// Reads the cells of a row.
    fn read<'t, 'f, F: Firm>(
        &self,
        start: RowStart,
        cells: &mut [Cow<'t, str>],
        firm: &'f F,
        recent: &mut Recent<'t, 'f>,
    ) -> std::result::Result<Row<'t, 'f>, Option<(usize, String)>> {
        if cells.len() != self.width {
            return Err(None);
        }
        let columns = &self.columns;
        let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).filter(|cell| !cell.is_empty());
        let need = self.need(&cell)?;
        let expect = Expect::read(cell(columns.expect).map(AsRef::as_ref))
            .map_err(|message| (columns.expect.unwrap_or(0), message))?;
        let at = match cell(columns.at) {
            None => self.at,
            Some(text) => {
                if recent.at != *text {
                    let instant = Instant::parse(text, self.zone, self.now);
                    recent.instant = instant.map_err(|message| (columns.at.unwrap_or(0), message.into()))?;
                    recent.at.clone_from(text);
                }
                recent.instant
            }
        };
        let system = match cell(columns.system) {
            None => (Some(Named { id: self.system.0, name: "" }), Cow::Borrowed("")),
            Some(text) => {
                if recent.system != *text {
                    let id = text.strip_prefix("system:").unwrap_or(text);
                    recent.named = firm.find(firm.hash(Kind::System, id), Kind::System, id);
                    recent.system.clone_from(text);
                }
                (recent.named, text.clone())
            }
        };
        let mut take = |at: usize| std::mem::replace(&mut cells[at], Cow::Borrowed(""));
        let (user, object) = (take(columns.user), take(columns.object));
        let kind = kind_of(&object);
        Ok(Row { start, user, object, kind, system, at, need, expect })
    }

    fn answer_row<F: Firm>(
        &self,
        row: &Row<'_, '_>,
        user: Option<Named<'_>>,
        object: Option<(Kind, Named<'_>)>,
        firm: &F,
        answers: &mut Answers,
    ) {
        let composed;
        let (decision, level, rule) = match (user, object, row.system.0) {
            (None, ..) => ("error", None, UNKNOWN[0]),
            (_, None, _) => ("error", None, UNKNOWN[1]),
            (.., None) => ("error", None, UNKNOWN[2]),
            (_, Some((kind, _)), _) if row.need.is_some() && kind.is_asset() => ("error", None, UNKNOWN[3]),
            (Some(user), Some((_, object)), Some(system)) => {
                let (need, at) = (row.need.unwrap_or_default(), row.at);
                let request = Request { user: user.id, object: object.id, system: system.id, at, need };
                let decision = firm.decide(&request);
                match decision.on {
                    None => (word(decision), decision.level, decision.rule.word()),
                    Some(_) => {
                        composed = rule(decision, &|id| firm.name(id));
                        (word(decision), decision.level, composed.as_ref())
                    }
                }
            }
        };
        let (prefix, object) =
            object.map_or(("", row.object.as_ref()), |(kind, named)| (kind.word(), named.name));
        let system = match &row.system {
            (_, text) if text.is_empty() => self.system.1.as_str(),
            (Some(named), _) => named.name,
            (None, text) => text,
        };
        let circumstances = answers.circumstances.of(system, row.at);
        let user = user.map_or(row.user.as_ref(), |named| named.name);
        let level = level.map_or("", Level::word);
        let line = Line { user, prefix, object, circumstances, decision, level, rule };
        let out = &mut answers.out;
        line.write(self.rows, out);
        line.count(&mut answers.total, row.start.line, &row.expect);
    }

    /// The level or act that a line asks for. It is read even where it doesn't fit.
    fn need<'c, 't: 'c>(
        &self,
        cell: &impl Fn(Option<usize>) -> Option<&'c Cow<'t, str>>,
    ) -> std::result::Result<Option<Need>, (usize, String)> {
        let [level, act] = [self.columns.need, self.columns.act].map(|at| cell(at).map(AsRef::as_ref));
        let column = if act.is_some() { self.columns.act } else { self.columns.need };
        if level.is_some() && act.is_some() {
            return Err((column.unwrap_or(0), "`need` and `act` can't be given together".into()));
        }
        read_need(level, act).map_err(|message| (column.unwrap_or(0), message))
    }
}
