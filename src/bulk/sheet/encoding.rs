//! From bytes to text, or what the bytes are instead.

const MARK: &[u8] = "\u{feff}".as_bytes();
const SAVE_AS: &str = "save it as \"CSV UTF-8\" in the spreadsheet program";

/// Why bytes are no text.
pub struct NotText {
    pub message: String,
    pub hint: String,
    /// The bytes, and which of them is the first that can't be text.
    pub at: Option<(Vec<u8>, usize)>,
}

/// The bytes as text, without a byte order mark.
pub fn decode(mut bytes: Vec<u8>) -> Result<String, NotText> {
    let marks = bytes.chunks(MARK.len()).take_while(|chunk| *chunk == MARK).count();
    bytes.drain(..marks * MARK.len());
    if let Some(other) = other_format(&bytes) {
        let message = format!("this is {other}, not UTF-8 text");
        return Err(NotText { message, hint: SAVE_AS.to_owned(), at: None });
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.into_bytes();
        NotText {
            message: format!("byte {:02X} is not UTF-8", bytes[at]),
            hint: format!("{SAVE_AS}, or convert it, perhaps with `iconv -f WINDOWS-1252 -t UTF-8`"),
            at: Some((bytes, at)),
        }
    })
}

/// What the file is, told from its first bytes.
fn other_format(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("UTF-16 (it starts with a byte order mark)"),
        [a, 0, b, 0, ..] | [0, a, 0, b, ..] if *a != 0 && *b != 0 => Some("UTF-16"),
        [b'P', b'K', 3, 4, ..] => Some("a spreadsheet workbook"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Some("an old Excel workbook"),
        [0x1F, 0x8B, ..] => Some("a compressed file"),
        _ => None,
    }
}
