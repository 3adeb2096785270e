//! The files of `tests/fixtures/csv`, held to what their README says, as far as CSV goes.

use super::*;

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/csv/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn fixture(name: &str, delimiter: Option<u8>) -> Sheet {
    Sheet::read(name, bytes(name), delimiter).unwrap()
}

fn lines(sheet: &Sheet) -> Vec<u32> {
    good(sheet).iter().map(|(line, _)| *line).collect()
}

/// The table with its columns in the order of `columns`, booleans in small letters.
fn table(sheet: &Sheet, columns: &[&str]) -> Vec<Vec<String>> {
    let at = match_header(sheet, columns, &[]).unwrap();
    let pick = |cells: &Vec<String>| at.iter().map(|i| cells[i.unwrap()].clone()).collect();
    let mut table: Vec<Vec<String>> = good(sheet).iter().map(|(_, cells)| pick(cells)).collect();
    for cell in table.iter_mut().flatten().filter(|cell| ["TRUE", "FALSE"].contains(&cell.as_str())) {
        *cell = cell.to_lowercase();
    }
    table
}

#[test]
fn the_same_table_comes_out_of_every_program() {
    let excel = fixture("users-excel-utf8-bom-crlf.csv", None);
    let columns: Vec<&str> = excel.header().iter().map(String::as_str).collect();
    let expected = table(&excel, &columns);
    assert_eq!((expected.len(), columns[0]), (6, "id"));
    assert_eq!(table(&fixture("users-excel-semicolon.csv", Some(b';')), &columns), expected);
    assert_eq!(table(&fixture("users-libreoffice.csv", None), &columns), expected);
    let tab = fixture("users-excel-tab.csv", Some(b'\t'));
    assert_eq!(table(&tab, &columns), expected[..3]);
}

#[test]
fn another_separator_than_the_comma_is_suggested() {
    let columns = ["id", "full_name", "email", "location", "kind", "external", "allow_logon"];
    for (name, delimiter) in [("users-excel-semicolon.csv", "';'"), ("users-excel-tab.csv", "tab")] {
        let faults = match_header(&fixture(name, None), &columns, &[]).unwrap_err();
        assert_eq!((faults.len(), faults[0].line), (1, 1), "{name}");
        assert!(faults[0].message.starts_with("unknown column"), "{name}");
        assert!(faults[0].hint.as_ref().unwrap().contains(&format!("--delimiter {delimiter}")), "{name}");
    }
}

#[test]
fn ids_are_text() {
    let ids: Vec<String> = good(&fixture("matters-leading-zeros.csv", None))
        .into_iter()
        .map(|(_, mut row)| row.remove(0))
        .collect();
    assert_eq!(ids, ["0012", "12", "000123", "1E5", "2024-03-04", "00000000000000000000000000000007"]);
}

#[test]
fn line_breaks_inside_quotes_are_kept() {
    let sheet = fixture("clients-quoted-line-breaks.csv", None);
    assert_eq!(lines(&sheet), [2, 4, 8, 10, 11, 13]);
    let cells: Vec<Vec<String>> = good(&sheet).into_iter().map(|(_, row)| row).collect();
    assert_eq!(cells[1][2], "first line\r\nsecond line\r\n\r\nfourth line");
    assert_eq!(cells[2][1..3], ["The \"Old\" Firm", "she said \"no\"\nand \"never\""]);
    assert_eq!(cells[3][1..3], ["\"Quoted\"", "\""]);
    assert_eq!(cells[4][2], "last line\n");
}

#[test]
fn whole_files_are_read_whole() {
    for (name, count) in [
        ("users-cjk.csv", 9),
        ("users-with-errors.csv", 12),
        ("matters-duplicate-keys.csv", 5),
        ("header-only.csv", 0),
        ("formula-cells.csv", 8),
        ("huge-cell.csv", 3),
    ] {
        assert_eq!(lines(&fixture(name, None)), (2..2 + count).collect::<Vec<u32>>(), "{name}");
    }
    let huge = good(&fixture("huge-cell.csv", None)).swap_remove(1);
    assert!(huge.1.iter().any(|cell| cell.len() == 200_000));
    let formulas = good(&fixture("formula-cells.csv", None));
    assert_eq!(formulas[1].1[1], "=HYPERLINK(\"http://evil.example\",\"click\")");
    assert_eq!(lines(&fixture("users-blank-lines.csv", None)), [3, 4, 7]);
}

#[test]
fn files_that_are_no_text_are_refused() {
    let refused = |name: &str| Sheet::read(name, bytes(name), None).unwrap_err();
    let fault = refused("users-windows-1252.csv");
    assert_eq!((fault.line, fault.column.as_deref()), (3, Some("full_name")));
    assert_eq!(fault.message, "byte E4 is not UTF-8");
    let place = fault.at.unwrap();
    assert_eq!((place.column, &place.text[..place.span.end]), (9, "KVOGEL,K\u{fffd}"));
    let fault = refused("utf16le.csv");
    assert_eq!((fault.line, fault.message.contains("UTF-16")), (1, true));
    assert_eq!(refused("empty.csv").line, 1);
}

#[test]
fn faults_of_rows_stand_where_the_readme_says() {
    let named = |name: &str| {
        let faults = rows(&fixture(name, None)).into_iter().filter_map(Result::err);
        faults.map(|f| (f.line, f.column.unwrap_or_default())).collect::<Vec<_>>()
    };
    assert_eq!(named("matters-unclosed-quote.csv"), [(5, "name".into())]);
    assert_eq!(named("nul-bytes.csv"), [(3, "full_name".into()), (4, "id".into())]);
    let ragged = faults(&fixture("matters-ragged.csv", None));
    let counts: Vec<_> =
        ragged.iter().map(|(line, _, message)| (*line, message.split(',').next().unwrap())).collect();
    assert_eq!(counts, [(3, "3 cells"), (5, "5 cells"), (6, "1 cell"), (7, "5 cells")]);
}

#[test]
fn faults_of_headers_stand_where_the_readme_says() {
    let columns = ["id", "name", "notes", "status", "client", "case"];
    let found = |name: &str| {
        let faults = match_header(&fixture(name, None), &columns, &["error"]).unwrap_err();
        assert_eq!(faults.len(), 1, "{name}");
        let place = faults[0].at.clone().unwrap();
        (place.line, place.text[place.span].to_owned(), faults[0].hint.clone().unwrap())
    };
    assert_eq!(found("matters-duplicate-header.csv").1, "Name");
    assert_eq!(found("matters-unknown-header.csv"), (1, "naem".into(), "did you mean `name`?".into()));
}
