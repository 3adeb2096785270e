//! A fault for people: the message, `file:line:column`, the line, and a caret under the cell.
//!
//! Everything shown comes from a file that somebody else may have made, so whatever could command a
//! terminal or hide text is escaped here, before the width of anything is measured.

use super::{Fault, Place};
use crate::domain::kernel::is_harmful;
use annotate_snippets::renderer::{DEFAULT_LINE_NUM_STYLE, DEFAULT_TERM_WIDTH, Style};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::borrow::Cow;
use std::ops::Range;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Narrower terminals get lines of this many columns: less shows nothing of a cell.
const NARROWEST: usize = 40;

/// The fault as several lines that end with a line break. The line of the file is clipped around the
/// cell so that it fits `width` columns; messages and hints are not.
pub fn render(fault: &Fault, width: usize, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut group = Group::with_title(Level::ERROR.primary_title(escape(&fault.message)));
    let mut column = String::new();
    let mut digits = 0;
    if let Some(place) = &fault.at {
        column = format!(":{}", place.column);
        digits = place.line.to_string().len();
        let room = width.max(NARROWEST) - digits - " | ".len();
        let label = fault.column.as_deref().map(|name| shorten(&escape(name), room / 3));
        let view = clip(place, label.as_deref(), room);
        let caret = AnnotationKind::Primary.span(view.span).label(label);
        group = group.element(Snippet::source(view.text).line_start(place.line as usize).annotation(caret));
    }
    if let Some(hint) = &fault.hint {
        group = group.element(Level::HELP.with_name("hint").message(escape(hint)));
    }
    // The line is clipped already; what is left to the renderer is the frame. It would count the column
    // in what is shown, not in the file, so the position is put in here.
    let shown = renderer.term_width(width.max(DEFAULT_TERM_WIDTH)).render(&[group]);
    let (title, rest) = shown.split_once('\n').unwrap_or((&shown, ""));
    let style = if colour { DEFAULT_LINE_NUM_STYLE } else { Style::new() };
    let line_break = if rest.is_empty() { "" } else { "\n" };
    let (file, line) = (escape(&fault.file), fault.line);
    if line == 0 {
        // No line of any file is at fault.
        return format!("{title}\n{rest}{line_break}");
    }
    format!("{title}\n{:digits$}{style}-->{style:#} {file}:{line}{column}\n{rest}{line_break}", "")
}

/// What is shown of a line, and the bytes of it to point at.
struct View {
    text: String,
    span: Range<usize>,
}

/// The part of the line that fits `room` columns: the cell or its beginning, the label after it, and
/// as much around it as there is room for.
fn clip(place: &Place, label: Option<&str>, room: usize) -> View {
    let glyphs: Vec<(usize, Cow<'_, str>)> =
        place.text.char_indices().map(|(at, c)| (at, glyph(c))).collect();
    let widths: Vec<usize> = glyphs.iter().map(|(_, shown)| shown.width()).collect();
    let index = |byte: usize| glyphs.partition_point(|(at, _)| *at < byte);
    let (start, mut end) = (index(place.span.start), index(place.span.end));
    let label = label.map_or(0, |label| label.width() + 1);
    let sum = |range: Range<usize>| widths[range].iter().sum::<usize>();

    let whole = sum(0..glyphs.len()) <= room && sum(0..end).max(sum(0..start) + 1) + label <= room;
    let (mut left, mut right) = (0, glyphs.len());
    if !whole {
        // One column at each end for `…`, one so that the caret of an empty cell has its place.
        let room = room - 3;
        let before = sum(0..start).min(room / 4);
        let mut cell = 0;
        let most = room - label - before;
        end = start + widths[start..end].iter().take_while(|w| fits(&mut cell, **w, most)).count();
        // What follows the cell shares its columns with the label below it.
        let mut after = cell;
        let most = (cell + label).max(room - room / 3);
        right = end + widths[end..].iter().take_while(|w| fits(&mut after, **w, most)).count();
        let mut used = after.max(cell + label);
        left = start - widths[..start].iter().rev().take_while(|w| fits(&mut used, **w, room)).count();
        let mut used = sum(left..right);
        right += widths[right..].iter().take_while(|w| fits(&mut used, **w, room)).count();
    }

    let mut text = String::new();
    let mut span = 0..0;
    if left > 0 {
        text.push('…');
    }
    for (i, (_, shown)) in glyphs.iter().enumerate().take(right).skip(left) {
        if i == start {
            span.start = text.len();
        }
        text.push_str(shown);
        if i < end {
            span.end = text.len();
        }
    }
    if start >= right {
        span.start = text.len();
    }
    if right < glyphs.len() {
        text.push('…');
    }
    if span.end <= span.start {
        // Nothing to underline: the caret stands under what follows, or after the end.
        span.end = span.start + text[span.start..].chars().next().map_or(0, char::len_utf8);
    }
    View { text, span }
}

/// Adds `width` to `used` if that stays within `room`.
fn fits(used: &mut usize, width: usize, room: usize) -> bool {
    let fits = *used + width <= room;
    if fits {
        *used += width;
    }
    fits
}

/// The text with every character in it harmless, on one line.
pub(super) fn escape(text: &str) -> String {
    text.chars().map(glyph).collect()
}

/// How a character is shown. Control characters could command the terminal, directional ones could
/// make a line read otherwise than it is, and invisible ones are often what is wrong with a cell.
fn glyph(c: char) -> Cow<'static, str> {
    match c {
        '\t' => "    ".into(),
        '\n' => r"\n".into(),
        '\r' => r"\r".into(),
        '\0'..='\x1f' | '\x7f' => format!(r"\x{:02x}", u32::from(c)).into(),
        c if is_harmful(c) => c.escape_unicode().to_string().into(),
        _ => String::from(c).into(),
    }
}

/// The label's beginning in at most `room` columns: header names come from the file.
fn shorten(label: &str, room: usize) -> String {
    if label.width() <= room {
        return label.to_owned();
    }
    let mut used = 1;
    let start = label.chars().take_while(|c| fits(&mut used, c.width().unwrap_or(0), room));
    start.chain(['…']).collect()
}

#[cfg(test)]
mod tests;
