//! Faults of YAML in words for people who have never read its manual.

use std::borrow::Cow;

use super::faults::Cause;

const QUOTE: &str = "put the value in quotes";
const QUOTE_PLAIN: &str = "put the value in quotes when it is plain text";

/// What is wrong and how to mend it.
pub(super) fn explain(cause: Cause) -> (Cow<'static, str>, Option<&'static str>) {
    let (message, help) = match cause {
        Cause::Sign(sign) => return (Cow::Owned(format!("a value cannot start with {}", in_marks(sign))), Some(QUOTE)),
        Cause::BlockMark(sign) => {
            let message = format!("{} announces a text on the lines below, and words follow on the same line", in_marks(sign));
            return (Cow::Owned(message), Some("put the value in quotes, or move the words to the next line and indent them"));
        }
        Cause::Tab => ("a tab stands where YAML wants spaces", "indent with spaces"),
        Cause::OpenQuote => ("a quote is opened and never closed", "close the quote, or drop it: plain text needs none"),
        Cause::QuoteInside('\'') => ("a quote mark inside the value ends it too early", "put the value in double quotes"),
        Cause::QuoteInside(_) => ("a quote mark inside the value ends it too early", "put the value in single quotes"),
        Cause::BehindQuote => ("words stand behind the closing quote", "quote the whole value"),
        Cause::Escape => (
            "a backslash stands before a letter that it cannot stand before",
            "use single quotes, in which a backslash is a backslash",
        ),
        Cause::Hash => ("`#` starts a comment here", "put words that start with `#` in quotes"),
        Cause::OpenBracket => {
            ("a bracket is opened and never closed", "close the bracket, or put the value in quotes when it is plain text")
        }
        Cause::StrayBracket => ("a bracket is closed that was not opened", QUOTE_PLAIN),
        Cause::BehindBracket => ("words stand behind the closing bracket", "quote the whole value when it is plain text"),
        Cause::Reference => ("a value that starts with `*` or `&` refers to another one", QUOTE_PLAIN),
        Cause::Inline => ("a list cannot start on the line of its key", "move it to the next line, or put the value in quotes"),
        Cause::SecondColon => ("a second colon makes this value look like another key", QUOTE),
        Cause::GluedKey => ("a space is missing behind the colon", "write `key: value`"),
        Cause::Indentation => {
            ("this line is not indented like its neighbours", "give all entries of a list or mapping the same indentation")
        }
        Cause::NoKey => ("a key is expected here", "write `key: value`, and indent a value that goes on over several lines"),
        Cause::Control => ("a control character stands here, which YAML does not allow", "remove it"),
        Cause::Fence => ("front matter holds one block only", "remove the extra fence"),
        Cause::Depth => return (Cow::Borrowed("lists and keys are nested too deeply to be read"), None),
        Cause::Copies => return (Cow::Borrowed("more aliases than can be followed"), None),
        Cause::Other => ("this cannot be read as YAML", "put values with special signs in quotes"),
    };
    (Cow::Borrowed(message), Some(help))
}

fn in_marks(sign: char) -> String {
    if sign == '`' { "a backtick".to_owned() } else { format!("`{sign}`") }
}
