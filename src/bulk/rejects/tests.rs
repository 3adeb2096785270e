//! What is written reads back the same.

use super::*;
use crate::bulk::sheet::Row;
use proptest::prelude::*;

#[test]
fn rejects_hold_the_rows_as_read_and_what_is_wrong_with_them() {
    let text = "id;Error;name\r\n1;old;\" a \"\"b\"\"\r\nc\"\r\n2\r\n3;;x;more\r\n";
    let sheet = Sheet::read("f.csv", text.into(), Some(b';')).unwrap();
    let mut rejects = Rejects::new(Vec::new(), &sheet).unwrap();
    let mut rows = sheet.rows();
    let mut row = Row::default();
    loop {
        let fault = match rows.next(&mut row) {
            Ok(true) => vec![sheet.fault(row.start(), 0, "bad"), sheet.fault(row.start(), 2, "worse")],
            Ok(false) => break,
            Err(fault) => vec![fault],
        };
        rejects.row(row.start(), &fault).unwrap();
    }
    let out = String::from_utf8(rejects.finish().unwrap()).unwrap();
    insta::assert_snapshot!(out.replace('\r', "\\r"), @r#"
    id;name;error
    1;" a ""b""\r
    c";"id: bad; name: worse"
    2;;1 cell, but the header has 3 columns
    3;x;4 cells, but the header has 3 columns;more
    "#);
}

#[test]
fn mended_rejects_run_as_they_are() {
    let sheet = Sheet::read("f.csv", "id,name\n0012,\"a, b\"\n".into(), None).unwrap();
    let mut rejects = Rejects::new(Vec::new(), &sheet).unwrap();
    let mut row = Row::default();
    assert_eq!(sheet.rows().next(&mut row), Ok(true));
    rejects.row(row.start(), &[sheet.fault(row.start(), 1, "no \"commas\", please")]).unwrap();
    let again = Sheet::read("rejects.csv", rejects.finish().unwrap(), None).unwrap();
    let columns = crate::bulk::sheet::match_header(&again, &["id", "name"], &[ERROR_COLUMN]);
    assert_eq!(columns, Ok(vec![Some(0), Some(1)]));
    assert_eq!(again.rows().next(&mut row), Ok(true));
    assert_eq!((row.cell(0), row.cell(1)), ("0012", "a, b"));
    assert_eq!(row.cell(2), "name: no \"commas\", please");
}

proptest! {
    #[test]
    fn what_is_written_reads_back_the_same(
        table in (1..5_usize).prop_flat_map(|columns| {
            let cell = "([ab\",;\t\r\n 'é漢\u{feff}\\\\]|\\PC){0,6}";
            prop::collection::vec(prop::collection::vec(cell, columns), 0..8)
        }),
        delimiter in prop::sample::select(vec![b',', b';', b'\t', b'|']),
        mark in any::<bool>(),
    ) {
        let columns = table.first().map_or(1, Vec::len);
        let mut writer = CsvWriter::new(Vec::new()).delimiter(delimiter);
        if mark {
            writer.byte_order_mark().unwrap();
        }
        writer.row((0..columns).map(|i| format!("c{i}"))).unwrap();
        for row in &table {
            writer.row(row).unwrap();
        }
        let sheet = Sheet::read("f.csv", writer.into_inner(), Some(delimiter)).unwrap();
        let mut rows = sheet.rows();
        let mut row = Row::default();
        for cells in &table {
            prop_assert_eq!(rows.next(&mut row), Ok(true));
            prop_assert_eq!(row.len(), cells.len());
            for (i, cell) in cells.iter().enumerate() {
                prop_assert_eq!(row.cell(i), cell);
            }
        }
        prop_assert_eq!(rows.next(&mut row), Ok(false));
    }
}
