//! The body of a file. The only file that names the Markdown reader.

use crate::document::Body;
use crate::document::Comment;
use crate::document::Problem;

/// Reads the Markdown from byte `start` on.
pub(super) fn read<'t>(
    _text: &'t str,
    _start: usize,
    _comments: &mut Vec<Comment<'t>>,
    _problems: &mut Vec<Problem>,
) -> Body<'t> {
    Body::default()
}
