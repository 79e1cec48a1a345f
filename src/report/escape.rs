//! What may not pass: a goal file's words, and its name, must not become commands of a terminal, a build server or a page.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::path::Path;

/// Whether a character acts on the terminal or deceives the eye: control characters, bidirectional and invisible ones.
pub(super) const fn is_active(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The brackets by which a build server knows a command in the middle of a line: `##[…` on GitHub, `##vso[…` on Azure DevOps,
/// `##teamcity[…` on `TeamCity`.
pub(super) fn command_brackets(text: &str) -> impl Iterator<Item = usize> {
    let after_name = |before: &str| before.trim_end_matches(|c: char| c.is_ascii_alphabetic()).ends_with("##");
    memchr::memchr_iter(b'[', text.as_bytes()).filter(move |at| text.get(..*at).is_some_and(after_name))
}

/// The same text, as long, without the brackets of commands.
fn bend(text: &str) -> Cow<'_, str> {
    let mut bent = Cow::Borrowed(text);
    for at in command_brackets(text) {
        bent.to_mut().replace_range(at..=at, "(");
    }
    bent
}

/// Text for one line of a terminal or build log: white space becomes a space, other active characters U+FFFD, and nothing in it
/// starts a command of a build server.
#[must_use]
pub fn line(text: &str) -> Cow<'_, str> {
    // Most lines are plain, which a fold without a way out tells many bytes at a time.
    let plain = text.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'"' | b'$'..=b'~'));
    let harmless = plain || !text.chars().any(is_active) && command_brackets(text).next().is_none();
    if harmless && !starts_command(text) {
        return Cow::Borrowed(text);
    }
    let safe: String = text.chars().map(|c| if matches!(c, '\t' | '\n' | '\r') { ' ' } else { visible(c) }).collect();
    Cow::Owned(without_commands(&safe).into_owned())
}

/// A path within a message: a line break in it begins no line of its own.
#[must_use]
pub fn path(path: &Path) -> String {
    line(&path.to_string_lossy()).into_owned()
}

/// Whether GitHub takes a line for a command: `::word …::…`, with any space in front.
fn starts_command(line: &str) -> bool {
    let Some((command, _)) = line.trim_start().strip_prefix("::").and_then(|rest| rest.split_once("::")) else { return false };
    let word = command.split(' ').next().unwrap_or_default();
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// A line in which no build server finds a command; else it is what it was.
#[must_use]
pub fn without_commands(line: &str) -> Cow<'_, str> {
    let bent = bend(line);
    if starts_command(line) { Cow::Owned(format!("./{bent}")) } else { bent }
}

/// One line of a text of several: tabs stay.
#[must_use]
pub fn text_line(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| c != '\t' && is_active(c)) {
        Cow::Owned(text.chars().map(|c| if c == '\t' { c } else { visible(c) }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

fn visible(c: char) -> char {
    if is_active(c) { '\u{fffd}' } else { c }
}

/// A source text in which every active character but tab and line break is replaced by one of the same length in bytes, so that
/// spans still fit. What would start a command of a build server in the middle of a line is bent as well.
#[must_use]
pub fn source(text: &str) -> Cow<'_, str> {
    let harmless = |c: char| matches!(c, '\t' | '\n') || !is_active(c);
    if text.replace("\r\n", "\n").chars().all(harmless) {
        return bend(text);
    }
    let mut safe = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        safe.push(match c.len_utf8() {
            _ if harmless(c) || (c == '\r' && characters.peek() == Some(&'\n')) => c,
            1 => '?',
            2 => '¿',
            3 => '\u{fffd}',
            _ => '🛇',
        });
    }
    Cow::Owned(bend(&safe).into_owned())
}

/// The message of a GitHub workflow command.
#[must_use]
pub fn workflow_data(text: &str) -> String {
    text_line(&bend(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")).into_owned()
}

/// A property of a GitHub workflow command.
#[must_use]
pub fn workflow_property(text: &str) -> String {
    workflow_data(text).replace(':', "%3A").replace(',', "%2C")
}

/// Text or an attribute of XML 1.0 before markup is escaped: white space becomes a space, active characters and those that the standard
/// forbids U+FFFD, and nothing in it starts a command of a build server.
#[must_use]
pub fn xml(text: &str) -> String {
    let legal = |c: char| match c {
        '\t' | '\n' | '\r' => ' ',
        '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
        _ => visible(c),
    };
    bend(text).chars().map(legal).collect()
}

/// A message for one cell of a Markdown table. Words in backquotes stay words in backquotes; nothing else is markup, a mention of
/// a person or a reference.
#[must_use]
pub fn markdown(text: &str) -> String {
    let text = line(text);
    let mut safe = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = &*text;
    while let Some((before, after)) = rest.split_once('`') {
        plain_markdown(before, &mut safe);
        rest = match after.split_once('`') {
            Some((code, after_code)) if !code.is_empty() => {
                safe.extend(["`", &code.replace('|', "\\|"), "`"]);
                after_code
            }
            _ => {
                safe.push_str("&#96;");
                after
            }
        };
    }
    plain_markdown(rest, &mut safe);
    safe
}

fn plain_markdown(text: &str, safe: &mut String) {
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '@' => safe.push_str("@&#8203;"),
            '#' => safe.push_str("#&#8203;"),
            ':' if characters.peek() == Some(&'/') => safe.push_str("&#58;"),
            '\\' | '*' | '_' | '[' | ']' | '|' | '~' | '!' | '$' => safe.extend(['\\', c]),
            _ => safe.push(c),
        }
    }
}

/// A text as TOML writes it, on one line.
#[must_use]
pub fn toml(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 2);
    let mut brackets = command_brackets(text).peekable();
    safe.push('"');
    for (at, c) in text.char_indices() {
        match c {
            '"' | '\\' => safe.extend(['\\', c]),
            _ if is_active(c) || brackets.next_if_eq(&at).is_some() => {
                let _ = write!(safe, "\\U{:08x}", u32::from(c));
            }
            _ => safe.push(c),
        }
    }
    safe.push('"');
    safe
}

/// A path as a relative reference of a URI: everything but unreserved characters and `/` in per cent notation.
#[must_use]
pub fn uri(path: &str) -> String {
    let mut safe = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => safe.push(char::from(byte)),
            _ => {
                let _ = write!(safe, "%{byte:02X}");
            }
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_active_reaches_a_terminal_line() {
        let check = |text: &str, expected: &str| assert_eq!(line(text), expected, "{text:?}");
        check("plain é 目 😀 👩\u{200d}🚀", "plain é 目 😀 👩\u{200d}🚀");
        check("a\u{1b}[31mb\u{7}", "a\u{fffd}[31mb\u{fffd}");
        check("two\nlines\tand\r\n", "two lines and  ");
        check("\u{9b}31m \u{202e}txt \u{2066}x", "\u{fffd}31m \u{fffd}txt \u{fffd}x");
        check("::error::x", "./::error::x");
        check("\n::error::x", "./ ::error::x");
        check("::set-env name=a::x", "./::set-env name=a::x");
        check("::: note", "::: note");
        check(":: a :: b", ":: a :: b");
        check("::error without an end", "::error without an end");
        check("x ##[add-mask]y", "x ##(add-mask]y");
        check("###vso[task.complete]x ##teamcity[y]", "###vso(task.complete]x ##teamcity(y]");
        check("## [a] #b[c] é##d e[f]", "## [a] #b[c] é##d e[f]");
    }

    #[test]
    fn a_source_keeps_its_length() {
        let text = "a\u{1b}b\u{9b}c\u{202e}d\u{e0041}\r\ne\rf\t";
        let safe = source(text);
        assert_eq!(safe, "a?b¿c\u{fffd}d🛇\r\ne?f\t");
        assert_eq!(safe.len(), text.len());
        assert!(matches!(source("a\r\nb\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn workflow_commands_are_escaped_as_their_toolkit_does() {
        assert_eq!(workflow_data("50% of\r\na:b,c"), "50%25 of%0D%0Aa:b,c");
        assert_eq!(workflow_property("50%: a,b\n"), "50%25%3A a%2Cb%0A");
    }

    #[test]
    fn xml_has_only_legal_characters() {
        assert_eq!(xml("a<b\u{1}\u{fffe}\n😀\u{1b}\u{9b}\u{202e}"), "a<b\u{fffd}\u{fffd} 😀\u{fffd}\u{fffd}\u{fffd}");
    }

    #[test]
    fn markdown_keeps_backquotes_and_nothing_else() {
        let check = |text: &str, expected: &str| assert_eq!(markdown(text), expected, "{text:?}");
        check("the verb `read` is", "the verb `read` is");
        check("`a|b` | c", "`a\\|b` \\| c");
        check("<img src=x> @me #1 [x](y)", "&lt;img src=x&gt; @&#8203;me #&#8203;1 \\[x\\](y)");
        check("one ` only <b>", "one &#96; only &lt;b&gt;");
        check("`` <b>", "&#96;&#96; &lt;b&gt;");
        check("``x`` <b>", "&#96;`x`&#96; &lt;b&gt;");
        check("see: https://x", "see: https&#58;//x");
    }

    #[test]
    fn a_path_becomes_a_relative_reference() {
        assert_eq!(uri("goals/é: 1%.md"), "goals/%C3%A9%3A%201%25.md");
    }
}
