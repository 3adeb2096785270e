//! An import: files of rows, all validated before anything is written, all or nothing.
//!
//! `NOUN import`, `import --table` and `apply` are this one path. Every fault of every row is found;
//! what the rules say is asked once all rows are in place, so that rows may refer to each other in any
//! order, across files too.

use super::build::{Builder, CellFault, Mode};
use super::fault::{Exit, Fault};
use super::options::{BadRow, LeftOut, Options, Outcome, exit_of};
use super::outliers::{Watcher, are_left_out};
use super::proposal::Proposed;
use super::sheet::header::match_header;
use super::sheet::{Row, RowStart, Sheet};
use super::sync;
use crate::domain::actor::{Refusal, presumed};
use crate::domain::kernel::record::{Column, Key, Record, columns};
use crate::domain::kernel::state::{Origin, Source, State};
use crate::domain::model::setting::Settings;
use crate::domain::model::table::{Table, with_table};
use crate::domain::rules::{Finding, Manner, Ruled};
use crate::output::report::{Counts, Warning};
use rustc_hash::{FxHashMap, FxHashSet};

/// A file and the table that its rows belong to.
pub struct Input {
    pub table: Table,
    pub sheet: Sheet,
}

/// Reads all the files into a new state and asks the rules. Writes nothing.
pub fn import<'s>(
    source: &'s dyn Source,
    inputs: &[Input],
    options: &Options,
    progress: &mut dyn FnMut(usize),
) -> Outcome<'s> {
    let mut skipped: FxHashSet<(usize, u32)> = FxHashSet::default();
    let mut bad: Vec<BadRow> = Vec::new();
    let mut left_out: Vec<LeftOut> = Vec::new();
    loop {
        left_out.iter_mut().for_each(|out| out.rows = 0);
        let round = Round::run(source, inputs, options, &skipped, &left_out, progress);
        if round.is_cut_short {
            left_out = round.outliers;
            continue;
        }
        if !round.refused.is_empty() {
            let Round { state, counts, bad, warnings, refused, .. } = round;
            return Outcome { state, counts, bad, warnings, outliers: Vec::new(), refused, good: false };
        }
        let new = round.bad.len();
        let unplaced = round.bad.iter().any(|b| b.input.is_none() || b.start.is_none());
        for row in &round.bad {
            if let (Some(input), Some(start)) = (row.input, row.start) {
                skipped.insert((input, start.line));
            }
        }
        bad.extend(round.bad);
        // Leaving rows out may break others that refer to them: look again until nothing is new.
        if new > 0 && options.skip_errors && !unplaced {
            continue;
        }
        bad.sort_by_key(|b| (b.input, b.fault.line, b.fault.at.as_ref().map(|p| p.column)));
        let good = new == 0 && (bad.is_empty() || options.skip_errors);
        let Round { state, counts, warnings, outliers, refused, .. } = round;
        return Outcome { state, counts, bad, warnings, outliers, refused, good };
    }
}

struct Round<'s> {
    state: State<'s>,
    /// What the files name beside the changes: see [`Builder::named`].
    named: State<'s>,
    counts: Counts,
    bad: Vec<BadRow>,
    warnings: Vec<Warning>,
    kept_walls: Vec<Warning>,
    /// V1: those who are left out, and those who were found now.
    outliers: Vec<LeftOut>,
    /// Is it to be run again without the outliers?
    is_cut_short: bool,
    refused: Vec<Refusal>,
}

impl<'s> Round<'s> {
    fn run(
        source: &'s dyn Source,
        inputs: &[Input],
        options: &Options,
        skipped: &FxHashSet<(usize, u32)>,
        left_out: &[LeftOut],
        progress: &mut dyn FnMut(usize),
    ) -> Round<'s> {
        let lines = inputs.iter().map(|input| input.sheet.lines()).sum();
        let [state, named, firm] = [(); 3].map(|()| State::new(source));
        [&state, &named, &firm].iter().for_each(|state| state.expect_questions(lines));
        let mut round = Round {
            state,
            named,
            counts: Counts::default(),
            bad: Vec::new(),
            warnings: Vec::new(),
            kept_walls: Vec::new(),
            outliers: left_out.to_vec(),
            is_cut_short: false,
            refused: Vec::new(),
        };
        let mut options = options.clone();
        // The zone that the files themselves bring counts for their dates.
        let mut order: Vec<usize> = (0..inputs.len()).collect();
        order.sort_by_key(|at| (inputs[*at].table != Table::Setting, *at));
        for at in order {
            let input = &inputs[at];
            with_table!(input.table, R => round.read::<R>(at, input, &options, skipped, progress));
            if input.table == Table::Setting {
                options.hand.context.zone = Settings::of(&round.state).zone;
            }
            if round.is_cut_short {
                return round;
            }
        }
        let given_tables = inputs.iter().map(|i| i.table).collect();
        let proposed = Proposed {
            state: &round.state,
            named: &round.named,
            passwords: &[],
            settings: Settings::of(&round.state),
            hand: options.hand,
            manner: options.manner,
            answers: options.answers.clone(),
            given_tables: if options.manner == Manner::Whole { given_tables } else { Vec::new() },
        };
        let refused = proposed.refusals(&firm, options.rights.as_deref());
        let judgement = proposed.judge();
        round.refused.splice(..0, refused);
        let place = |f: &Finding| {
            let input = inputs.get(usize::from(f.origin.file).checked_sub(1)?)?;
            Some(format!("{}:{}", input.sheet.name(), f.origin.line))
        };
        round.warnings = judgement
            .warnings
            .into_iter()
            .map(|f| Warning { place: place(&f), rule: f.rule, message: f.message })
            .collect();
        round.warnings.append(&mut round.kept_walls);
        if options.mode == Mode::Sync && !options.include_walls {
            round.keep_walls();
        }
        round.place(inputs, judgement.broken);
        round
    }

    fn read<R: Ruled>(
        &mut self,
        at: usize,
        input: &Input,
        options: &Options,
        skipped: &FxHashSet<(usize, u32)>,
        progress: &mut dyn FnMut(usize),
    ) {
        let columns = columns::<R>();
        let names: Vec<&str> = columns.iter().map(|c| c.name).collect();
        let ignored: &[&str] = match R::TABLE {
            Table::User => &["error", "password_hash"],
            _ => &["error"],
        };
        let of_file = |fault| BadRow { input: Some(at), start: None, fault, missing: None };
        let of_row = |start, fault| BadRow { start: Some(start), ..of_file(fault) };
        let cells = match match_header(&input.sheet, &names, ignored) {
            Ok(cells) => cells,
            Err(faults) => {
                self.bad.extend(faults.into_iter().map(of_file));
                return;
            }
        };
        if options.manner == Manner::Step
            && let Some(cell) =
                input.sheet.header().iter().position(|h| h.eq_ignore_ascii_case("password_hash"))
        {
            let fault = input
                .sheet
                .fault(input.sheet.header_start(), cell, "a password never comes by an import")
                .hint("imctl user reset-password sets one; only apply takes hashes back");
            self.bad.push(of_file(fault));
            return;
        }
        if let Some(fault) = missing_key::<R>(&columns, &cells, input) {
            self.bad.push(of_file(fault));
            return;
        }
        let builder = Builder {
            state: &self.state,
            named: options.rights.as_ref().map(|_| &self.named),
            mode: options.mode,
            empty: options.empty,
            hand: options.hand,
        };
        let mut left_out = std::mem::take(&mut self.outliers);
        let mut watcher = Watcher::new(&mut left_out, options);
        let mut seen: FxHashMap<Key, u32> = FxHashMap::default();
        let mut row = Row::default();
        let mut rows = input.sheet.rows();
        let mut count = 0usize;
        loop {
            match rows.next(&mut row) {
                Ok(true) => {}
                Ok(false) => break,
                Err(fault) => {
                    if !skipped.contains(&(at, row.line())) {
                        self.bad.push(of_row(row.start(), fault));
                    }
                    continue;
                }
            }
            count += 1;
            if count.is_multiple_of(65_536) {
                progress(65_536);
            }
            if skipped.contains(&(at, row.line())) {
                continue;
            }
            let origin = Origin { file: u16::try_from(at + 1).unwrap_or(u16::MAX), line: row.line() };
            match builder.build::<R>(&columns, origin, |n| cells[n].map(|cell| row.cell(cell))) {
                Ok(built) => {
                    let key = built.row.key();
                    if let Some(first) = seen.insert(key, row.line()) {
                        seen.insert(key, first);
                        let message = format!(
                            "`{}` is in the file twice, at lines {first} and {}",
                            built.row.name(),
                            row.line()
                        );
                        let cell = cells[key_column::<R>(&columns)].unwrap_or(0);
                        let fault = input.sheet.fault(row.start(), cell, message);
                        self.bad.push(of_row(row.start(), fault));
                        continue;
                    }
                    if watcher.leaves_out(&built.row) {
                        continue;
                    }
                    match &built.before {
                        None => self.counts.created += 1,
                        Some(before) if *before == built.row => self.counts.unchanged += 1,
                        Some(_) => self.counts.updated += 1,
                    }
                    if options.rights.is_some() {
                        let said = presumed(&built.row, built.before.as_ref(), built.given, &options.hand);
                        self.refused.extend(said.map(|said| Refusal { origin, ..said }));
                    }
                    builder.put(&built);
                }
                Err(faults) => {
                    for fault in faults {
                        let fault = placed(&fault, &columns, &cells, input, row.start());
                        self.bad.push(of_row(row.start(), fault));
                    }
                }
            }
        }
        let found = watcher.found(&self.state);
        self.is_cut_short = !found.is_empty() && are_left_out(options.manner);
        left_out.extend(found);
        self.outliers = left_out;
        if self.is_cut_short {
            return;
        }
        if options.mode == Mode::Sync {
            match sync::remove_rest::<R>(&self.state, &seen, options, |_| true) {
                Ok(sync::Rest { removed, kept }) => {
                    self.counts.removed += removed;
                    if kept > 0 {
                        self.kept_walls.push(Warning {
                            place: Some(input.sheet.name().to_string()),
                            rule: "X1",
                            message: format!(
                                "{kept} rows of `{}` aren't in the file and stay: --include-walls removes them",
                                R::TABLE.name()
                            ),
                        });
                    }
                }
                Err(message) => {
                    let fault = Fault::new(input.sheet.name(), 1, message).exit(Exit::State);
                    self.bad.push(of_file(fault));
                }
            }
        }
    }

    /// A sync that would take walls down with what they stand on stops, unless told to go on.
    fn keep_walls(&mut self) {
        let mut gone: Vec<String> = Vec::new();
        let mut look = |table: Table, row: String| gone.push(format!("{}: {row}", table.name()));
        self.state.each_change::<crate::domain::model::Conflict>(|c| {
            if let (Some(row), None) = (&c.before, &c.after) {
                look(Table::Conflict, row.name());
            }
        });
        if !gone.is_empty() {
            let fault = Fault::new(
                &std::sync::Arc::from("sync"),
                0,
                format!(
                    "{} would be removed: {}",
                    crate::domain::rules::counted(gone.len(), "wall"),
                    crate::domain::rules::listed(&gone)
                ),
            )
            .hint("--include-walls lets a sync remove conflicts and opposing team sets")
            .exit(Exit::State);
            self.bad.push(BadRow { input: None, start: None, fault, missing: None });
        }
    }

    /// Gives findings the place of the rows that they are about.
    fn place(&mut self, inputs: &[Input], findings: Vec<Finding>) {
        let mut wanted: FxHashMap<(usize, u32), RowStart> = FxHashMap::default();
        for finding in &findings {
            if finding.origin.file > 0 {
                let key = (usize::from(finding.origin.file) - 1, finding.origin.line);
                wanted.insert(key, RowStart { line: 0, offset: 0 });
            }
        }
        for (at, input) in inputs.iter().enumerate() {
            if !wanted.keys().any(|(file, _)| *file == at) {
                continue;
            }
            let mut row = Row::default();
            let mut rows = input.sheet.rows();
            while let Ok(true) | Err(_) = rows.next(&mut row) {
                if let Some(start) = wanted.get_mut(&(at, row.line())) {
                    *start = row.start();
                }
            }
        }
        for finding in findings {
            let input = usize::from(finding.origin.file).checked_sub(1);
            let start = input.and_then(|at| wanted.get(&(at, finding.origin.line)).copied());
            let exit = exit_of(finding.class);
            let fault = match (input.and_then(|at| inputs.get(at)), start) {
                (Some(input), Some(start)) => {
                    let cell = finding
                        .column
                        .filter(|_| finding.table == input.table)
                        .and_then(|c| input.sheet.header().iter().position(|h| h.eq_ignore_ascii_case(c)));
                    match cell {
                        Some(cell) => input.sheet.fault(start, cell, finding.message),
                        None => input.sheet.fault(start, 0, finding.message),
                    }
                }
                _ => Fault::new(&std::sync::Arc::from(finding.table.name()), 0, finding.message),
            };
            let mut fault = fault.exit(exit);
            if !finding.rule.is_empty() {
                fault = fault.rule(finding.rule);
            }
            if let Some(hint) = finding.hint {
                fault = fault.hint(hint);
            }
            self.bad.push(BadRow { input, start, fault, missing: finding.missing });
        }
    }
}

fn key_column<R: Record>(columns: &[Column]) -> usize {
    columns.iter().position(|c| c.field + 1 == R::KEY && !c.is_scope).unwrap_or(0)
}

/// Without the columns of the key no row can be told from another.
fn missing_key<R: Record>(columns: &[Column], cells: &[Option<usize>], input: &Input) -> Option<Fault> {
    let missing: Vec<&str> = columns
        .iter()
        .zip(cells)
        .filter(|(column, cell)| column.field < R::KEY && R::FIELDS[column.field].required && cell.is_none())
        .map(|(column, _)| column.name)
        .collect();
    (!missing.is_empty()).then(|| {
        let what = if missing.len() == 1 { "column" } else { "columns" };
        let message = format!("the {what} `{}` must be there", missing.join("`, `"));
        input.sheet.fault(input.sheet.header_start(), 0, message).column(None)
    })
}

fn placed(
    fault: &CellFault,
    columns: &[Column],
    cells: &[Option<usize>],
    input: &Input,
    start: RowStart,
) -> Fault {
    let cell = columns.iter().position(|c| c.name == fault.column).and_then(|at| cells[at]);
    let mut placed = match cell {
        Some(cell) => input.sheet.fault(start, cell, fault.message.clone()),
        None => input.sheet.fault(start, 0, fault.message.clone()).column(Some(fault.column)),
    };
    placed = placed.exit(exit_of(fault.class));
    if let Some(hint) = &fault.hint {
        placed = placed.hint(hint.clone());
    }
    if let Some(rule) = fault.rule {
        placed = placed.rule(rule);
    }
    placed
}
