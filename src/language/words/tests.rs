//! How texts are cut, and the way from tokens to places and back.

use super::*;

/// The lower-cased tokens, a dot in front of those glued to the one before.
fn cut(text: &str) -> String {
    let words = Words::new(text);
    let mut cut = String::new();
    for index in 0..words.len() {
        cut += if words.is_glued(index) { " ·" } else { " " };
        cut += words.lower(index);
    }
    cut.trim_start().to_owned()
}

#[test]
fn a_text_is_cut_once() {
    for (text, expected) in [
        ("", ""),
        ("Get  promoted\u{a0}soon", "get promoted soon"),
        ("Don’t stop, O\u{2019}Neil's co\u{2011}founder!", "don't stop ·, o'neil's co-founder ·!"),
        ("cross-functional - pre- and 'quoted'", "cross-functional - pre ·- and ' ·quoted ·'"),
        ("Raise £1,200.50 by 10%.", "raise £ ·1,200.50 by 10 ·% ·."),
        ("5K in 3rd 10km, 3x/week", "5k in 3rd 10km ·, 3x ·/ ·week"),
        ("Q3 ES6 mid-2027 MLS-C01 C# 401(k)", "q3 es6 mid ·- ·2027 mls-c01 c ·# 401 ·( ·k ·)"),
        ("2027-06-30 31.12.2027 30/06/2027 7:30", "2027 ·- ·06 ·- ·30 31.12.2027 30 ·/ ·06 ·/ ·2027 7 ·: ·30"),
        ("2–5+ years — ≥ 4", "2 ·– ·5 ·+ years — ≥ 4"),
        ("see https://example.org/2027/a?b=1, then", "see https://example.org/2027/a?b=1 ·, then"),
        ("use -.AI", "use - ·. ·ai"),
        ("(2027-goals.md) me@example.com www.example.net/x.", "( ·2027-goals.md ·) me@example.com www.example.net/x ·."),
        ("“Naïve” ÉTUDE", "\" ·naïve ·\" étude"),
        ("🏃‍♀️ Run ✔️done", "🏃‍♀️ run ✔️ ·done"),
        ("e.g. Node.js end.Then", "e ·. ·g ·. node ·. ·js end ·. ·then"),
    ] {
        assert_eq!(cut(text), expected, "{text}");
    }
}

#[test]
fn phrases_are_slices_with_single_spaces() {
    let words = Words::new("Get  better at\tit, fast");
    assert_eq!(words.phrase(0..3), "get better at");
    assert_eq!(words.phrase(2..5), "at it,");
    assert_eq!(words.phrase(0..6), "get better at it, fast");
    assert_eq!((words.phrase(4..9), words.phrase(2..2), words.lower(99)), ("", "", ""));
}

#[test]
fn tokens_lead_to_their_words() {
    let words = Words::new("Win  “two” prizes");
    assert_eq!(words.span(2..4).slice(words.source()), "two”");
    assert_eq!(words.span(3..3), Span::default());
}

#[test]
fn the_letters_tell_their_case() {
    for (text, expected) in [
        ("read", Case::Small),
        ("Read", Case::Capitalised),
        ("A", Case::Capitalised),
        ("NASA", Case::Capitals),
        ("B2", Case::Capitalised),
        ("iOS", Case::Small),
        ("Élan", Case::Capitalised),
        ("12", Case::None),
        ("日本", Case::None),
    ] {
        assert_eq!(Words::new(text).get(0).map(|token| token.case), Some(expected), "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_can_be_cut(text in "(?s)([ -~]|[a-z]{2}|[0-9]{2}|['’“ \u{a0}\u{200d}\u{fe0f}🏃é.]|.){0,40}") {
        let words = Words::new(&text);
        let mut before = 0;
        for index in 0..words.len() {
            let span = words.span(index..index + 1);
            proptest::prop_assert!(span.start() >= before && !span.is_empty());
            proptest::prop_assert_eq!(text.get(span.range()), Some(words.text(index)));
            proptest::prop_assert!(!words.lower(index).is_empty() && !words.lower(index).contains(' '));
            before = span.end();
        }
    }
}

#[test]
fn numbers_come_apart() {
    for (text, digits, suffix) in
        [("5K", "5", "k"), ("3rd", "3", "rd"), ("1,200.5km", "1,200.5", "km"), ("2027", "2027", ""), ("Q3", "", "")]
    {
        let words = Words::new(text);
        assert_eq!((words.digits(0), words.suffix(0)), (digits, suffix), "{text}");
    }
}
