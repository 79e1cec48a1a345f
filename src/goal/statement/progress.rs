//! Remarks that tell how far a goal is, in figures.

/// "6/20", "60%", "4 of 12", "2 complete", "currently 2": how far, in figures.
pub(super) fn is_progress(text: &str) -> bool {
    let text = text.trim();
    // It begins with a figure, or with "currently" or "progress".
    if !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '.' | ',' | 'c' | 'C' | 'p' | 'P')) {
        return false;
    }
    let number = |part: &str| {
        !part.trim().is_empty()
            && part.trim().len() <= 6
            && part.trim().bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
    };
    let figures = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
    if !text.as_bytes().iter().any(figures) {
        return false;
    }
    let of = || text.as_bytes().windows(4).position(|window| window.eq_ignore_ascii_case(b" of "));
    if let Some((done, all)) = text.split_once('/').or_else(|| of().map(|at| (&text[..at], &text[at + 4..]))) {
        return number(done) && number(all) && figure(done) <= figure(all);
    }
    if let Some(percent) = text.strip_suffix('%') {
        return number(percent);
    }
    let is_one_of = |word: &str, known: &[&str]| known.iter().any(|known| known.eq_ignore_ascii_case(word));
    let mut words = text.split(' ');
    match (words.next(), words.next(), words.next(), words.next()) {
        (Some(first), Some(second), None, None) => {
            is_one_of(second, &["complete", "completed", "done", "finished", "so"]) && number(first.trim_end_matches('%'))
                || is_one_of(first, &["currently", "progress:"]) && number(second.trim_end_matches('%'))
        }
        (Some(count), Some(so), Some(far), None) => {
            so.eq_ignore_ascii_case("so") && far.eq_ignore_ascii_case("far") && number(count)
        }
        _ => false,
    }
}

fn figure(text: &str) -> f64 {
    text.trim().parse().unwrap_or(0.0)
}

/// "12/12", "100%".
pub(super) fn is_complete(progress: &str) -> bool {
    let progress = progress.trim();
    progress == "100%" || progress.split_once('/').is_some_and(|(done, all)| done.trim() == all.trim() && done.trim() != "0")
}
