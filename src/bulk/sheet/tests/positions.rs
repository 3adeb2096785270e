//! The positions against a slow reader that goes from character to character.

use super::*;
use crate::bulk::sheet::scan::{Cells, Raw};

/// A cell: line, column, text of the line, and the cell as it stands in that line.
#[derive(Default, PartialEq, Debug)]
struct Slow {
    line: u32,
    column: u32,
    line_text: String,
    shown: String,
    value: String,
}

/// All cells of all rows that aren't blank, by a state machine over characters. For files with at
/// least one line feed.
fn slow(text: &str) -> Vec<Vec<Slow>> {
    let line_texts: Vec<&str> = text.split('\n').map(|l| l.strip_suffix('\r').unwrap_or(l)).collect();
    let chars: Vec<char> = text.chars().collect();
    let (mut rows, mut row, mut raw_row) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut column, mut i) = (0, 0, 0);
    while i < chars.len() {
        let mut cell = Slow { line: line + 1, column: column + 1, ..Slow::default() };
        cell.line_text = line_texts[line as usize].to_owned();
        let mut raw = String::new();
        let mut quoted = false;
        while i < chars.len() {
            let c = chars[i];
            if !quoted && matches!(c, ',' | '\n' | '\r') {
                break;
            }
            if c == '"' && raw.is_empty() {
                quoted = true;
            } else if quoted && c == '"' && chars.get(i + 1) == Some(&'"') {
                cell.value.push('"');
                raw.push('"');
                (i, column) = (i + 1, column + 1);
            } else if quoted && c == '"' {
                quoted = false;
            } else {
                cell.value.push(c);
            }
            raw.push(c);
            (i, column) = (i + 1, column + 1);
            if c == '\n' {
                (line, column) = (line + 1, 0);
            }
        }
        let first = raw.split('\n').next().unwrap_or_default().chars().count();
        cell.shown = cell.line_text.chars().skip(cell.column as usize - 1).take(first).collect();
        raw_row.push_str(&raw);
        row.push(cell);
        let stop = chars.get(i).copied();
        (i, column) = (i + 1, column + 1);
        if stop == Some(',') && i == chars.len() {
            let line_text = line_texts[line as usize].to_owned();
            row.push(Slow { line: line + 1, column: column + 1, line_text, ..Slow::default() });
        }
        if stop != Some(',') || i == chars.len() {
            if !raw_row.is_empty() {
                rows.push(std::mem::take(&mut row));
            }
            row.clear();
            raw_row.clear();
        }
        if stop == Some('\n') {
            (line, column) = (line + 1, 0);
        }
    }
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// Both readers find the same cells in the same places, also in rows with faults, and the fast
    /// way through rows without quotes finds the cells of the scanner.
    #[test]
    fn every_place_is_that_of_a_slow_reader(body in "[a,\"é漢\r\n]{0,40}") {
        let text = format!("h,i\n{body}");
        let sheet = Sheet::bare(&"f.csv".into(), text.clone(), b',');
        let expected = slow(&text);
        let (mut reader, mut row) = (Rows::from_top(&sheet), Row::default());
        for cells in &expected {
            prop_assert!(reader.read(&mut row), "{:?}", cells);
            prop_assert_eq!(row.len(), cells.len());
            let scanned: Vec<_> = sheet.cells(row.start()).collect();
            for (i, cell) in cells.iter().enumerate() {
                let place = sheet.locate(row.start(), i);
                let found = Slow {
                    line: place.line,
                    column: place.column,
                    shown: place.text[place.span].to_owned(),
                    line_text: place.text,
                    value: row.cell(i).to_owned(),
                };
                prop_assert_eq!(&found, cell);
                prop_assert_eq!(row.cell(i), &*scanned[i]);
            }
        }
        prop_assert!(!reader.read(&mut row));
    }

    /// A row's fault points into that row, and the rows without fault are as long as the header.
    #[test]
    fn faults_are_those_of_rows_that_are_wrong(body in "[a,\"\n]{0,40}") {
        let text = format!("h,i\n{body}");
        let sheet = sheet(&text);
        let (mut reader, mut row) = (sheet.rows(), Row::default());
        loop {
            let result = reader.next(&mut row);
            if result == Ok(false) {
                break;
            }
            let raws: Vec<Raw> = Cells::new(&text, row.start().offset, b',').collect();
            let is_wrong = raws.len() != 2 || raws.iter().any(|raw| raw.flaw.is_some());
            prop_assert_eq!(result.is_err(), is_wrong);
            if let Err(fault) = result {
                let place = fault.at.unwrap();
                prop_assert_eq!(place.line, fault.line);
                prop_assert!(place.line >= row.line() && place.line <= row.line() + sheet.lines_in(row.start.offset..row.end));
                prop_assert_eq!(Some(place.text.as_str()), text.lines().nth(place.line as usize - 1));
            }
        }
    }
}
