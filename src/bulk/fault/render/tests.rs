//! A fault as it is shown: the line, the caret, and what widths and odd characters do to them.

use super::*;
use crate::bulk::sheet::{RowStart, Sheet};
use proptest::prelude::*;

/// The fault of a cell in the second line.
fn fault(row: &str, cell: usize, message: &str) -> Fault {
    let sheet = Sheet::read("users.csv", format!("id,full_name,kind\n{row}\n").into(), None).unwrap();
    sheet.fault(RowStart { line: 2, offset: 18 }, cell, message)
}

fn shown(fault: &Fault) -> String {
    render(fault, 80, false)
}

#[test]
fn a_caret_stands_under_the_cell() {
    let fault = fault("JDOE,Jane Doe,robot", 2, "`robot` is not one of `directory`, `virtual`");
    insta::assert_snapshot!(shown(&fault.hint("did you mean `virtual`?")), @r#"
    error: `robot` is not one of `directory`, `virtual`
     --> users.csv:2:15
      |
    2 | JDOE,Jane Doe,robot
      |               ^^^^^ kind
      |
      = hint: did you mean `virtual`?
    "#);
}

#[test]
fn an_empty_cell_and_a_missing_one_have_their_caret_too() {
    insta::assert_snapshot!(shown(&fault("JDOE,,robot", 1, "a name is needed")), @r#"
    error: a name is needed
     --> users.csv:2:6
      |
    2 | JDOE,,robot
      |      ^ full_name
    "#);
    insta::assert_snapshot!(shown(&fault("JDOE,Jane", 2, "a kind is needed")), @r#"
    error: a kind is needed
     --> users.csv:2:10
      |
    2 | JDOE,Jane
      |          ^ kind
    "#);
}

#[test]
fn wide_characters_keep_the_caret_in_its_place() {
    insta::assert_snapshot!(shown(&fault("田中,\"渡辺, é\",robot", 2, "`robot` is no kind")), @r#"
    error: `robot` is no kind
     --> users.csv:2:12
      |
    2 | 田中,"渡辺, é",robot
      |                ^^^^^ kind
    "#);
}

#[test]
fn nothing_in_a_file_commands_the_terminal() {
    let mut fault =
        fault("\x1b[31mJ,a\u{202e}b\tc\u{9b}2J\u{200b},robot\u{7}", 2, "`robot\u{7}`\nis no kind");
    fault.file = "us\x1b[2Jers.csv".into();
    fault.column = Some("ki\x1bnd".into());
    insta::assert_snapshot!(shown(&fault.hint("\x1b]0;title\x07")), @r#"
    error: `robot\x07`\nis no kind
     --> us\x1b[2Jers.csv:2:18
      |
    2 | \x1b[31mJ,a\u{202e}b    c\u{9b}2J\u{200b},robot\x07
      |                                           ^^^^^^^^^ ki\x1bnd
      |
      = hint: \x1b]0;title\x07
    "#);
}

#[test]
fn a_long_line_is_clipped_around_the_cell() {
    let long = "abcdefghi ".repeat(30);
    insta::assert_snapshot!(shown(&fault(&format!("{long},{long},robot"), 2, "`robot` is no kind")), @r#"
    error: `robot` is no kind
     --> users.csv:2:603
      |
    2 | …i abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi ,robot
      |                                                                 ^^^^^ kind
    "#);
    insta::assert_snapshot!(shown(&fault(&format!("{long},x,{long}"), 1, "too short")), @r#"
    error: too short
     --> users.csv:2:302
      |
    2 | …hi abcdefghi abcdefghi ,x,abcdefghi abcdefghi abcdefghi abcdefghi abcdefg…
      |                          ^ full_name
    "#);
    insta::assert_snapshot!(shown(&fault(&format!("JDOE,{long},robot"), 1, "too long")), @r#"
    error: too long
     --> users.csv:2:6
      |
    2 | JDOE,abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefgh…
      |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ full_name
    "#);
}

#[test]
fn a_fault_without_a_place_shows_its_line() {
    insta::assert_snapshot!(shown(
        &Fault::new(&"users.csv".into(), 7, "`JDOE` is there twice").hint("see line 3")
    ), @r#"
    error: `JDOE` is there twice
    --> users.csv:7
     |
     = hint: see line 3
    "#);
}

#[test]
fn colour_adds_nothing_but_escape_codes() {
    let fault = fault("JDOE,Jane Doe,robot", 2, "`robot` is no kind");
    let coloured = render(&fault, 80, true);
    assert!(coloured.contains("\x1b["));
    let mut plain = String::new();
    for (i, part) in coloured.split("\x1b[").enumerate() {
        plain.push_str(if i == 0 { part } else { part.split_once('m').unwrap().1 });
    }
    assert_eq!(plain, shown(&fault));
}

proptest! {
    #[test]
    fn the_line_fits_and_the_caret_is_under_the_cell(
        cells in prop::collection::vec("[a-d é漢\u{301}\u{1b}\t\u{e0001}]{0,60}", 3),
        column in proptest::option::of("[a-z漢]{0,40}"),
        number in prop::sample::select(vec![1, 9999, u32::MAX]),
        cell in 0..3_usize,
        width in 0..130_usize,
    ) {
        let mut fault = fault(&cells.join(","), cell, "wrong");
        fault.column = column;
        fault.at.as_mut().unwrap().line = number;
        let text = render(&fault, width, false);
        let lines: Vec<&str> = text.lines().collect();
        let source = lines.iter().position(|line| line.starts_with(&format!("{number} |"))).unwrap();
        prop_assert!(lines[source].width() <= width.max(NARROWEST), "{}", text);
        prop_assert!(lines[source + 1].width() <= width.max(NARROWEST), "{}", text);
        prop_assert!(text.chars().all(|c| c == '\n' || !c.is_control()));

        // The caret starts where the cell does, and is as wide or, clipped, ends where the line does.
        let carets = lines[source + 1];
        let start = carets.find('^').unwrap();
        let under = carets.matches('^').count();
        prop_assert_ne!(under, 0);
        let cell_text = escape(&cells[cell]);
        let mut at = 0;
        let below: String = lines[source].chars().filter(|c| {
            let here = at;
            at += c.width().unwrap_or(0);
            here >= start && here < start + under
        }).collect();
        if cell_text.width() > 0 {
            prop_assert!(cell_text.trim_end().starts_with(below.trim_end()) , "{:?} {:?}\n{}", cell_text, below, text);
        }
    }
}
