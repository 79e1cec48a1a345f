//! Bytes to text. A file that is not UTF-8 gets an answer that names the byte and what it looks like.

/// Why a file's bytes are not text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EncodingProblem {
    /// The first byte that is no text in UTF-8.
    pub offset: usize,
    /// What the bytes look like: "UTF-16", "Windows-1252 or Latin-1", "a binary file".
    pub looks_like: &'static str,
    /// The text up to that byte.
    pub readable: String,
    /// The beginning of the text as it is probably meant, with marks in place of what cannot be read.
    pub guess: String,
}

impl EncodingProblem {
    /// What is wrong, as it is told of a file: "not UTF-8: byte 3 cannot be read; it looks like a binary file".
    #[must_use]
    pub fn in_words(&self) -> String {
        format!("not UTF-8: byte {} cannot be read; it looks like {}", self.offset, self.looks_like)
    }
}

/// The text of a file. A byte order mark stays in place, so that positions refer to the raw file.
///
/// # Errors
/// When the bytes are not UTF-8, or are UTF-16 of letters so plain that they can be taken for it.
pub fn decode(bytes: Vec<u8>) -> Result<String, EncodingProblem> {
    let (offset, bytes) = match String::from_utf8(bytes) {
        Ok(text) => match first_wide(text.as_bytes()) {
            Some(offset) => (offset, text.into_bytes()),
            None => return Ok(text),
        },
        Err(error) => (error.utf8_error().valid_up_to(), error.into_bytes()),
    };
    let readable = bytes.get(..offset).and_then(|readable| std::str::from_utf8(readable).ok()).unwrap_or_default().to_owned();
    let looks_like = looks_like(&bytes);
    Err(EncodingProblem { offset, looks_like, readable, guess: guess(&bytes, looks_like) })
}

/// How much of a file is guessed at.
const GUESSED: usize = 1 << 16;

/// The beginning of bytes as what they look like.
fn guess(bytes: &[u8], looks_like: &str) -> String {
    let bytes = bytes.get(..GUESSED).unwrap_or(bytes);
    let unit: fn([u8; 2]) -> u16 = match looks_like {
        "UTF-16 (little-endian)" => u16::from_le_bytes,
        "UTF-16 (big-endian)" => u16::from_be_bytes,
        _ => return String::from_utf8_lossy(bytes).into_owned(),
    };
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// The first zero byte of what looks like UTF-16.
fn first_wide(bytes: &[u8]) -> Option<usize> {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    memchr::memchr(0, sample).filter(|_| looks_like(sample).starts_with("UTF-16"))
}

/// How much of a file is looked at to guess its encoding.
const SAMPLE: usize = 4096;

/// Fewest zeros by which letters of two bytes are known: "# G".
const FEWEST_ZEROS: usize = 3;

fn looks_like(bytes: &[u8]) -> &'static str {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let zeros_at = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros_at(0), zeros_at(1));
    let controls = sample.iter().filter(|byte| **byte < 0x20 && !matches!(byte, b'\n' | b'\r' | b'\t')).count();
    if sample.starts_with(&[0xff, 0xfe]) || odd >= FEWEST_ZEROS && odd * 4 > sample.len() && even * 8 < odd {
        "UTF-16 (little-endian)"
    } else if sample.starts_with(&[0xfe, 0xff]) || even >= FEWEST_ZEROS && even * 4 > sample.len() && odd * 8 < even {
        "UTF-16 (big-endian)"
    } else if even + odd > 0 || controls * 20 > sample.len() {
        "a binary file"
    } else {
        "Windows-1252 or Latin-1"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &str) {
        let shown = match decode(bytes.to_vec()) {
            Ok(text) => format!("text {text}"),
            Err(problem) => format!("{} after {:?}: {}", problem.offset, problem.readable, problem.looks_like),
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn names_the_byte_and_the_likely_encoding() {
        check("\u{feff}Ziel: größer".as_bytes(), "text \u{feff}Ziel: größer");
        check(b"goal: gr\xf6\xdfer werden", "8 after \"goal: gr\": Windows-1252 or Latin-1");
        check(&[0xff, 0xfe, b'#', 0, b' ', 0, b'G', 0], "0 after \"\": UTF-16 (little-endian)");
        check(&[0xfe, 0xff, 0, b'#', 0, b' ', 0, b'G'], "0 after \"\": UTF-16 (big-endian)");
        check(b"#\0 \0G\0o\0", "1 after \"#\": UTF-16 (little-endian)");
        check(b"goal\0", "text goal\0");
        check(b"a\0b", "text a\0b");
        check(&[b'a', 0, 0, 1, 2, 0xff, 3, 0, 0, 0], "5 after \"a\\0\\0\\u{1}\\u{2}\": a binary file");
    }
}
