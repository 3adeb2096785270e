//! An import: files of rows, all validated before anything is written, all or nothing.
//!
//! `NOUN import`, `import --table` and `apply` are this one path. Every fault of every row is found;
//! what the rules say is asked once all rows are in place, so that rows may refer to each other in any
//! order, across files too.

use super::build::{Builder, Mode};
use super::fault::{Exit, Fault};
use super::named_rows::NamedRows;
use super::options::{BadRow, Input, LeftOut, Options, Outcome, exit_of};
use super::outliers::{Watcher, are_left_out};
use super::proposal::Proposal;
use super::sheet::{Row, RowStart};
use super::sync;
use super::taking::{Header, Taken, Taking};
use crate::domain::actor::Refusal;
use crate::domain::kernel::{Enforcement, Finding, Record, Source, State, counted, message};
use crate::domain::model::{Settings, Table};
use crate::output::report::{Counts, Warning};
use rustc_hash::{FxHashMap, FxHashSet};

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
            round.read(at, input, &options, skipped, progress);
            if input.table == Table::Setting {
                options.author.context.zone = Settings::of(&round.state).zone;
            }
            if round.is_cut_short {
                return round;
            }
        }
        round.judge(inputs, &options, &firm);
        round
    }

    /// Asks about the rights and the rules, and gives each finding its place.
    fn judge(&mut self, inputs: &[Input], options: &Options, firm: &State<'_>) {
        let given_tables = inputs.iter().map(|i| i.table).collect();
        let proposal = Proposal {
            state: &self.state,
            named: &self.named,
            passwords: &[],
            settings: Settings::of(&self.state),
            author: options.author,
            enforcement: options.enforcement,
            answers: options.answers.clone(),
            given_tables: if options.enforcement == Enforcement::States { given_tables } else { Vec::new() },
        };
        let refused = proposal.refusals(firm, options.rights.as_deref());
        let judgement = proposal.judge();
        self.refused.splice(..0, refused);
        let place = |f: &Finding| {
            let input = inputs.get(usize::from(f.origin.file).checked_sub(1)?)?;
            Some(format!("{}:{}", input.sheet.name(), f.origin.line))
        };
        self.warnings = judgement
            .warnings
            .into_iter()
            .map(|f| Warning { place: place(&f), rule: f.rule, message: f.message.into() })
            .collect();
        self.warnings.append(&mut self.kept_walls);
        if options.mode == Mode::Sync && !options.include_walls {
            self.keep_walls();
        }
        self.place(inputs, judgement.broken);
    }

    /// Takes over the rows of one file.
    fn read(
        &mut self,
        at: usize,
        input: &Input,
        options: &Options,
        skipped: &FxHashSet<(usize, u32)>,
        progress: &mut dyn FnMut(usize),
    ) {
        let of_file = |fault| BadRow { input: Some(at), ..BadRow::of(fault) };
        let header = match Header::of(input, options.enforcement) {
            Ok(header) => header,
            Err(faults) => return self.bad.extend(faults.into_iter().map(of_file)),
        };
        let builder = Builder {
            state: &self.state,
            named: options.rights.as_ref().map(|_| &self.named),
            mode: options.mode,
            empty: options.empty,
            author: options.author,
        };
        let mut left_out = std::mem::take(&mut self.outliers);
        let watcher = Watcher::new(&mut left_out, options);
        let taken = Taken::default();
        self.state.expect_changes(input.table.schema(), input.sheet.lines());
        let mut taking = Taking { at, input, header, builder, watcher, options, taken };
        taking.take_all(skipped, progress);
        let Taken { named, counts, bad, refused, found } = taking.finish();
        self.bad.extend(bad);
        self.refused.extend(refused);
        self.counts.created += counts.created;
        self.counts.updated += counts.updated;
        self.counts.unchanged += counts.unchanged;
        self.is_cut_short = !found.is_empty() && are_left_out(options.enforcement);
        left_out.extend(found);
        self.outliers = left_out;
        if options.mode == Mode::Sync && !self.is_cut_short {
            self.remove_rest(at, input, &named, options);
        }
    }

    /// A sync takes away what the file doesn't have.
    fn remove_rest(&mut self, at: usize, input: &Input, named: &NamedRows, options: &Options) {
        match sync::remove_rest(&self.state, input.table.schema(), named, options, &|_| true) {
            Ok(sync::Rest { removed, kept }) => {
                self.counts.removed += removed;
                if kept > 0 {
                    self.kept_walls.push(Warning {
                        place: Some(input.sheet.name().to_string()),
                        rule: "X1",
                        message: message!( "{kept} rows of `{table}` aren't in the file and stay: --include-walls removes them", kept, table = input.table.name() ).into(),
                    });
                }
            }
            Err(message) => {
                let fault = Fault::new(input.sheet.name(), 1, message).exit(Exit::State);
                self.bad.push(BadRow { input: Some(at), ..BadRow::of(fault) });
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
                message!("{walls} would be removed: {gone}", walls = counted(gone.len(), "wall"), gone),
            )
            .hint("--include-walls lets a sync remove conflicts and opposing team sets")
            .exit(Exit::State);
            self.bad.push(BadRow::of(fault));
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
                        .filter(|_| finding.table == input.table.schema())
                        .and_then(|c| input.sheet.header().iter().position(|h| h.eq_ignore_ascii_case(c)));
                    match cell {
                        Some(cell) => input.sheet.fault(start, cell, finding.message),
                        None => input.sheet.fault(start, 0, finding.message),
                    }
                }
                _ => Fault::new(&std::sync::Arc::from(finding.table.name), 0, finding.message),
            };
            let mut fault = fault.exit(exit);
            if !finding.rule.is_empty() {
                fault = fault.rule(finding.rule);
            }
            if let Some(hint) = finding.hint {
                fault = fault.hint(hint);
            }
            self.bad.push(BadRow { input, start, fault, missing: finding.missing, denied: finding.denied });
        }
    }
}
