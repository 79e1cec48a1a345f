//! JSON for logs and terminals: what would act on them, or end a line for a careless reader, is written as an escape. It reads as the
//! same text.

use std::io;
use std::io::Write;

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::escape;

/// Writes a value without white space.
///
/// # Errors
/// When writing fails.
pub fn write(value: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    // The parts of a value are many and short.
    let mut text = Vec::with_capacity(USUAL);
    value.serialize(&mut Serializer::with_formatter(&mut text, Harmless)).map_err(io::Error::from)?;
    out.write_all(&text)
}

/// Writes values as a list, each on a line of its own behind `indent`; what ends the list stands below them, behind `outer`.
///
/// # Errors
/// When writing fails.
pub(super) fn write_list(
    mut values: impl Iterator<Item = impl Serialize>,
    indent: &str,
    outer: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    let Some(first) = values.next() else { return write!(out, "[]") };
    write!(out, "[\n{indent}")?;
    write(&first, out)?;
    for value in values {
        write!(out, ",\n{indent}")?;
        write(&value, out)?;
    }
    write!(out, "\n{outer}]")
}

/// Writes a value as people can read it, too, with a line break behind it.
///
/// # Errors
/// When writing fails.
pub fn write_pretty(value: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    // The only line breaks are those of the layout.
    for line in serde_json::to_string_pretty(value)?.lines() {
        write_harmless(line, &mut *out)?;
        writeln!(out)?;
    }
    Ok(())
}

/// More bytes than most values take.
const USUAL: usize = 512;

struct Harmless;

impl Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        write_harmless(fragment, out)
    }
}

/// Writes a part of a document. What acts stands inside of texts only.
fn write_harmless<W: ?Sized + Write>(fragment: &str, out: &mut W) -> io::Result<()> {
    // What is below a space was escaped before, and nearly all texts hold neither brackets nor characters beyond ASCII.
    const DELETE: u8 = 0x7f;
    if fragment.is_ascii() && memchr::memchr2(DELETE, b'[', fragment.as_bytes()).is_none() {
        return out.write_all(fragment.as_bytes());
    }
    let mut brackets = escape::command_brackets(fragment).peekable();
    if brackets.peek().is_none() && !fragment.chars().any(escape::is_active) {
        return out.write_all(fragment.as_bytes());
    }
    for (at, c) in fragment.char_indices() {
        if escape::is_active(c) || brackets.next_if_eq(&at).is_some() {
            c.encode_utf16(&mut [0; 2]).iter().try_for_each(|unit| write!(out, "\\u{unit:04x}"))?;
        } else {
            write!(out, "{c}")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_is_escaped_and_reads_as_the_same_text() {
        let check = |text: &str, expected: &str| {
            let (mut out, mut pretty) = (Vec::new(), Vec::new());
            write(&text, &mut out).unwrap();
            let written = String::from_utf8(out).unwrap();
            assert_eq!(written, expected, "{text:?}");
            assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
            write_pretty(&[[text]], &mut pretty).unwrap();
            assert_eq!(String::from_utf8(pretty).unwrap(), format!("[\n  [\n    {expected}\n  ]\n]\n"));
        };
        check("plain é 目 😀 \"quoted\" # ##", "\"plain é 目 😀 \\\"quoted\\\" # ##\"");
        check("a\u{1b}b\u{7f}c\u{85}d", "\"a\\u001bb\\u007fc\\u0085d\"");
        check("\u{202e}x\u{2028}\u{feff}", "\"\\u202ex\\u2028\\ufeff\"");
        check("tag \u{e0041}.", "\"tag \\udb40\\udc41.\"");
        check("###[group]é ##vso[x]", "\"###\\u005bgroup]é ##vso\\u005bx]\"");
    }
}
