//! Where a change was asked for.

/// Where a change was asked for: 0 and 0 for the command line, else the file's number and the line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Origin {
    pub file: u16,
    pub line: u32,
}
