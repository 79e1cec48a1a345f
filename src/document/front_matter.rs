//! The block at the top of a file. The only file that names the YAML reader.

use crate::document::Comment;
use crate::document::FrontMatter;
use crate::document::Problem;

/// Reads the front matter; the second value is where the body starts.
pub(super) fn read<'t>(
    _text: &'t str,
    _comments: &mut Vec<Comment<'t>>,
    _problems: &mut Vec<Problem>,
) -> (FrontMatter<'t>, usize) {
    (FrontMatter::None, 0)
}
