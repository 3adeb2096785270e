//! What a sheet makes of files: rows, cells, and where they are.

use super::file::{Row, Rows, Sheet};
use super::scan::{RowStart, parse_delimiter};
use super::*;
use crate::bulk::fault::Fault;
use proptest::prelude::*;

mod fixtures;
mod positions;

fn sheet(text: &str) -> Sheet {
    Sheet::read("f.csv", text.into(), None).unwrap()
}

/// Every row as line and cells, or as a fault.
fn rows(sheet: &Sheet) -> Vec<Result<(u32, Vec<String>), Fault>> {
    let (mut rows, mut row, mut all) = (sheet.rows(), Row::default(), Vec::new());
    loop {
        match rows.next(&mut row) {
            Ok(false) => return all,
            Ok(true) => {
                all.push(Ok((row.line(), (0..row.len()).map(|i| row.cell(i).to_owned()).collect())));
            }
            Err(fault) => all.push(Err(fault)),
        }
    }
}

fn good(sheet: &Sheet) -> Vec<(u32, Vec<String>)> {
    rows(sheet).into_iter().collect::<Result<_, _>>().unwrap()
}

/// Line and column and message of each fault.
fn faults(sheet: &Sheet) -> Vec<(u32, u32, String)> {
    let faults = rows(sheet).into_iter().filter_map(Result::err);
    faults.map(|f| (f.line, f.at.as_ref().unwrap().column, f.message)).collect()
}

fn refused(bytes: &[u8]) -> Fault {
    Sheet::read("f.csv", bytes.to_vec(), None).unwrap_err()
}

#[test]
fn cells_are_kept_as_they_are_and_header_names_trimmed() {
    let sheet = sheet("\u{feff} id , Full_Name\r\n 0012 ,\" a\r\nb \"\r\n");
    assert_eq!(sheet.header(), ["id", "Full_Name"]);
    assert_eq!(good(&sheet), [(2, vec![" 0012 ".to_owned(), " a\r\nb ".to_owned()])]);
}

#[test]
fn blank_lines_and_rows_of_separators_are_passed_over_and_counted() {
    let sheet = sheet("\r\n,,\r\na,b\r\n\r\n\r\r\n,\r\n1,2\r\n,,,,\r\n3,4");
    let lines: Vec<u32> = good(&sheet).iter().map(|(line, _)| *line).collect();
    assert_eq!((sheet.header_start().line, lines), (3, vec![7, 9]));
}

#[test]
fn a_quoted_empty_cell_is_a_row() {
    assert_eq!(good(&sheet("a\n\"\"\n\n")), [(2, vec![String::new()])]);
}

#[test]
fn old_mac_files_have_lines_too() {
    assert_eq!(faults(&sheet("a,b\r1,2\r3\r")), [(3, 2, "1 cell, but the header has 2 columns".into())]);
}

#[test]
fn a_lone_carriage_return_ends_a_row_but_no_line() {
    let sheet = sheet("a,b\n1,2\r3\n4,5\n");
    let found = rows(&sheet);
    let fault = found[1].as_ref().unwrap_err();
    assert_eq!((fault.line, fault.at.as_ref().unwrap().text.as_str()), (2, "1,2\r3"));
    assert_eq!(found[2].as_ref().unwrap().0, 3);
}

#[test]
fn rows_of_another_length_than_the_header_are_faults_and_the_rest_is_read() {
    let sheet = sheet("a,b\n1\n1,2,3\n1,2,\n1,\"2\n2\",\"3\n3\"\n1,2\n");
    let wrong = |line, column, cells| (line, column, format!("{cells}, but the header has 2 columns"));
    assert_eq!(
        faults(&sheet),
        [wrong(2, 2, "1 cell"), wrong(3, 5, "3 cells"), wrong(4, 5, "3 cells"), wrong(6, 4, "3 cells")]
    );
    assert_eq!(rows(&sheet).last().unwrap().as_ref().unwrap().0, 8);
}

#[test]
fn faults_of_quotes_stand_where_the_quote_opens() {
    let unclosed = faults(&sheet("a,b\n\"x\ny\",\"z\n1,2\n3,4\n"));
    assert_eq!(unclosed, [(3, 4, "a quote opens here and is never closed".into())]);
    let later = faults(&sheet("a,b\nü,\"z\n1,\"2\"\n3,4\n"));
    let message = "the quote that opens here is closed on line 3, and text follows it there";
    assert_eq!(later, [(2, 3, message.into())]);
    let after = sheet("a,b\n1,\"2\"x\n\"1\" ,2\n3,4\n");
    let message = "text follows the closing quote";
    assert_eq!(faults(&after), [(2, 3, message.into()), (3, 1, message.into())]);
    assert_eq!(rows(&after)[2], Ok((4, vec!["3".into(), "4".into()])));
}

#[test]
fn a_quote_inside_an_unquoted_cell_is_text() {
    assert_eq!(good(&sheet("a,b\n5\" pipe, \"x\"\n")), [(2, vec!["5\" pipe".into(), " \"x\"".into()])]);
}

#[test]
fn nul_characters_are_refused_row_by_row() {
    let sheet = sheet("a,b\n1,x\0\n2,3\n");
    assert_eq!(faults(&sheet), [(2, 3, "a text can't hold NUL characters".into())]);
    assert_eq!(refused(b"a,b\0\n1,2\n").line, 1);
}

#[test]
fn a_file_without_a_header_is_refused() {
    for bytes in [&b""[..], b"\xEF\xBB\xBF", b"\r\n\r\n", b",,\n"] {
        assert_eq!(refused(bytes).message, "the file is empty: it has no header");
    }
    assert_eq!(refused(b"a,\"b\n1,2\n").message, "a quote opens here and is never closed");
}

#[test]
fn what_is_not_utf8_is_named_with_its_place() {
    let fault = refused(b"\xEF\xBB\xBFid,name\n1,\"K\n\xC3\xA4\xE4the\"\n");
    let place = fault.at.as_ref().unwrap();
    assert_eq!((fault.message.as_str(), fault.column.as_deref()), ("byte E4 is not UTF-8", Some("name")));
    assert_eq!((fault.line, place.column, &place.text[place.span.clone()]), (3, 2, "\u{fffd}"));
    assert_eq!(refused(b"id,n\xFFme\n").at.unwrap().column, 5);
    assert_eq!(refused(b"\n\n\xFF").line, 3);
}

#[test]
fn other_kinds_of_files_are_named() {
    let message = |bytes: &[u8]| refused(bytes).message;
    assert!(message(b"\xFF\xFEi\0d\0").contains("UTF-16"));
    assert!(message(b"\xFE\xFF\0i\0d").contains("UTF-16"));
    assert!(message(b"i\0d\0").contains("UTF-16"));
    assert!(message(b"PK\x03\x04rest").contains("workbook"));
}

#[test]
fn a_delimiter_is_a_punctuation_mark_or_tab() {
    for (text, byte) in [(",", b','), (";", b';'), ("tab", b'\t'), ("\\t", b'\t'), ("\t", b'\t'), ("|", b'|')]
    {
        assert_eq!(parse_delimiter(text), Ok(byte));
    }
    for text in ["", "\"", "\n", "a", "0", ",,", "§"] {
        assert!(parse_delimiter(text).is_err(), "{text}");
    }
    assert!(Sheet::read("f.csv", b"a".to_vec(), Some(b'"')).is_err());
}

#[test]
fn columns_are_found_in_any_case_and_order() {
    let sheet = sheet("NAME,error,Id\n");
    assert_eq!(match_header(&sheet, &["id", "name", "notes"], &["error"]), Ok(vec![Some(2), Some(0), None]));
}

#[test]
fn every_unknown_or_repeated_name_is_a_fault() {
    let sheet = sheet("id,naem,ID,,quux\n");
    let faults = match_header(&sheet, &["id", "name"], &["error"]).unwrap_err();
    let shown: Vec<_> = faults
        .iter()
        .map(|f| (f.at.as_ref().unwrap().column, f.message.as_str(), f.hint.as_deref()))
        .collect();
    insta::assert_debug_snapshot!(shown, @r#"
    [
        (
            4,
            "unknown column `naem`",
            Some(
                "did you mean `name`?",
            ),
        ),
        (
            9,
            "column `ID` is there twice, as cell 1 and as cell 3",
            Some(
                "delete or rename one of them",
            ),
        ),
        (
            12,
            "column 4 has no name",
            Some(
                "delete the column, or name it",
            ),
        ),
        (
            13,
            "unknown column `quux`",
            Some(
                "the columns are id, name",
            ),
        ),
    ]
    "#);
}

#[test]
fn a_wrong_delimiter_is_told_from_the_header() {
    let hint = |text: &str, delimiter| {
        let sheet = Sheet::read("f.csv", text.into(), delimiter).unwrap();
        match_header(&sheet, &["id", "name", "email"], &[]).unwrap_err()[0].hint.clone().unwrap()
    };
    assert!(hint("id;Name;email\n", None).contains("`--delimiter ';'`"));
    assert!(hint("id\tName\temail\n", None).contains("`--delimiter tab`"));
    assert!(hint("id,Name\n", Some(b';')).contains("leave `--delimiter` out"));
    assert!(!hint("x;y\n", None).contains("--delimiter"));
}

#[test]
fn a_place_in_a_very_long_line_keeps_what_is_around_it() {
    let long = "é".repeat(5000);
    let sheet = sheet(&format!("a,b,c\n{long},x,{long}\n"));
    let row = RowStart { line: 2, offset: 6 };
    let place = sheet.locate(row, 1);
    assert_eq!((place.line, place.column, &place.text[place.span.clone()]), (2, 5002, "x"));
    assert!(place.text.starts_with('…') && place.text.ends_with('…') && place.text.len() < 2100);
    let place = sheet.locate(row, 2);
    assert!(place.text.ends_with('…') && place.text[place.span].chars().all(|c| c == 'é'));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..60), delimiter in any::<u8>()) {
        if let Ok(sheet) = Sheet::read("f.csv", bytes, Some(delimiter)) {
            let _ = rows(&sheet);
            let _ = match_header(&sheet, &["id"], &[]);
        }
    }
}
