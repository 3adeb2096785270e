//! The formats that an answer can be written in, and what tells them apart.

/// How answers are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Format {
    /// For people.
    #[default]
    Table,
    /// One JSON document.
    Json,
    /// One JSON value a line.
    Jsonl,
    /// Comma-separated values.
    Csv,
    /// What names each row, a line each.
    Ids,
    /// YAML.
    Yaml,
}

impl Format {
    /// The words of `--output`.
    pub const WORDS: &'static [&'static str] = &["table", "json", "jsonl", "csv", "ids", "yaml"];

    const ALL: [Format; 6] =
        [Format::Table, Format::Json, Format::Jsonl, Format::Csv, Format::Ids, Format::Yaml];

    /// The format of this word.
    pub fn of_word(word: &str) -> Option<Format> {
        let at = Format::WORDS.iter().position(|known| known.eq_ignore_ascii_case(word))?;
        Format::ALL.get(at).copied()
    }

    /// Is it read by people? Programs get every value whole.
    pub fn is_for_people(self) -> bool {
        self == Format::Table
    }

    /// Can a value in it hold others, so that nothing has to be made flat?
    pub fn is_nested(self) -> bool {
        matches!(self, Format::Json | Format::Jsonl | Format::Yaml)
    }

    /// What errors and warnings look like beside it: objects, or lines of text?
    pub fn has_objects_beside(self) -> bool {
        matches!(self, Format::Json | Format::Jsonl)
    }
}

/// What an answer is written on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Page {
    /// How many columns wide it is; none where nothing needs to fit.
    pub width: Option<usize>,
    /// May it be coloured?
    pub colour: bool,
}
