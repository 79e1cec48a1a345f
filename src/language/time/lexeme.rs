//! The part that each token of a statement plays in time expressions: looked up once, then only compared.

use super::duration::Rhythm;
use super::duration::Unit;
use super::meaning::CalendarUnit;
use super::meaning::Part;
use super::meaning::Yearless;

use super::vocabulary::TABLE;
/// The part that one token plays in time expressions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Lexeme {
    /// None: any other word, mark or sign.
    Other,
    /// A number token.
    Figure,
    /// A number word; `couple` and `dozen` too.
    Cardinal(u32),
    Ordinal(i8),
    A,
    The,
    /// my, our, your …
    Own,
    Month(i8),
    Weekday(i8),
    /// Mondays, mornings, week-ends: days between two of them.
    Weekdays(u32),
    /// morning, evening, weekday: about once a day.
    DayPart,
    WeekEnd,
    /// A season, a feast of a fixed day, mid-year, mid-June.
    Named(Yearless),
    /// A feast of a moving day.
    Feast,
    /// The end of the present quarter, month or week in one word.
    End(Unit),
    /// `Q1-Q2`.
    Quarters(i8, i8),
    /// One unit of time, and how many of the plain unit it has.
    Unit(u32, Unit),
    Units(u32, Unit),
    /// A length in one word: `six-month`.
    Counted(u32, Unit),
    Quarter(i8),
    HalfYear(i8),
    /// `W14`.
    WeekNumber(i8),
    /// `FY27`.
    Fiscal(i16),
    /// `FY` with its year behind.
    FiscalYear,
    /// `FY27-Q3`.
    FiscalQuarter(i16, i8),
    /// early, mid, late: stands before the period.
    Part(Part),
    /// end, start: stands before "of" and the period.
    PartOf(Part),
    Half,
    By,
    Before,
    Until,
    Within,
    In,
    On,
    At,
    During,
    Over,
    For,
    From,
    Starting,
    After,
    Due,
    Ahead,
    Later,
    Come,
    Between,
    Of,
    Than,
    As,
    And,
    To,
    Or,
    Per,
    Every,
    Each,
    /// other: every other day.
    Alternate,
    Single,
    This,
    Current,
    Next,
    Coming,
    Last,
    Times(u32),
    TimesWord,
    TimeWord,
    Often(Rhythm),
    Regularly,
    Day(i8),
    Then,
    Now,
    Qualifier,
    /// less, under, at least: what follows is a limit.
    Threshold,
    Age,
}

impl Lexeme {
    /// Whether the token is about time in itself, or opens what is dated by an event.
    pub(super) const fn is_core(self) -> bool {
        !self.is_preposition()
            && !matches!(
                self,
                Self::Other
                    | Self::A
                    | Self::The
                    | Self::Own
                    | Self::Of
                    | Self::Than
                    | Self::And
                    | Self::To
                    | Self::Or
                    | Self::Cardinal(_)
                    | Self::Ordinal(_)
                    | Self::Threshold
                    | Self::Qualifier
                    | Self::Single
                    | Self::Per
                    | Self::This
                    | Self::Next
                    | Self::Last
            )
    }

    /// Whether the token is a preposition that time may follow.
    pub(super) const fn is_preposition(self) -> bool {
        matches!(
            self,
            Self::In | Self::On | Self::For | Self::From | Self::Over | Self::During | Self::Within | Self::Between | Self::As
        )
    }
}

#[inline]
pub(super) fn lexeme(word: &str) -> Lexeme {
    TABLE.find(word).unwrap_or_else(|| unlisted(word))
}

/// A word that is made of others or has a number behind.
fn unlisted(word: &str) -> Lexeme {
    let bytes = word.as_bytes();
    if bytes.last().is_some_and(u8::is_ascii_digit) {
        return numbered(word).unwrap_or(Lexeme::Other);
    }
    if bytes.len() < SHORTEST_COMPOUND || !bytes.contains(&b'-') {
        return Lexeme::Other;
    }
    word.split_once('-').and_then(|(first, rest)| compound(first, rest)).unwrap_or(Lexeme::Other)
}

/// `q3`, `h1`, `fy27`, `w14`, `fy27-q3`, `q1-q2`.
fn numbered(word: &str) -> Option<Lexeme> {
    match word.as_bytes() {
        [b'q', digit] => Some(Lexeme::Quarter(one_digit(*digit))),
        [b'h', digit @ b'1'..=b'2'] => Some(Lexeme::HalfYear(one_digit(*digit))),
        [b'w', digits @ ..] if digits.len() == 2 => Some(Lexeme::WeekNumber(word[1..].parse().ok()?)),
        [b'q', first @ b'1'..=b'4', b'-', b'q', last @ b'1'..=b'4'] => {
            Some(Lexeme::Quarters(one_digit(*first), one_digit(*last)))
        }
        [b'f', b'y', rest @ .., digit] => match rest {
            [year @ .., b'-', b'q'] | [year @ .., b'q'] if !year.is_empty() => {
                Some(Lexeme::FiscalQuarter(fiscal_year(&word[2..2 + year.len()])?, one_digit(*digit)))
            }
            _ => fiscal_year(&word[2..]).map(Lexeme::Fiscal),
        },
        _ => None,
    }
}

fn one_digit(digit: u8) -> i8 {
    i8::try_from(digit.saturating_sub(b'0')).unwrap_or(0)
}

pub(super) fn fiscal_year(digits: &str) -> Option<i16> {
    let year = digits.parse::<i16>().ok()?;
    match digits.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

/// Bytes of the shortest word with a hyphen that is about time.
const SHORTEST_COMPOUND: usize = "mid-may".len();

/// `mid-June`, `end-June`, `late-summer`, `six-month`, `twenty-four`.
fn compound(first: &str, rest: &str) -> Option<Lexeme> {
    match (TABLE.find(first)?, TABLE.find(rest)?) {
        (Lexeme::Part(part) | Lexeme::PartOf(part @ Part::End), Lexeme::Month(month)) => {
            Some(Lexeme::Named(Yearless { unit: CalendarUnit::Month(month), part }))
        }
        (Lexeme::Part(part), Lexeme::Named(Yearless { unit, part: Part::Whole })) => Some(Lexeme::Named(Yearless { unit, part })),
        (Lexeme::Month(first), Lexeme::Month(last)) => Some(Lexeme::Named(Yearless::whole(CalendarUnit::Months(first, last)))),
        (Lexeme::Times(times), Lexeme::Often(Rhythm { every, .. })) => Some(Lexeme::Often(Rhythm { times, every })),
        (Lexeme::PartOf(part) | Lexeme::Part(part), Lexeme::Unit(1, Unit::Year)) => {
            Some(Lexeme::Named(Yearless { unit: CalendarUnit::Year, part }))
        }
        (Lexeme::Cardinal(count), Lexeme::Unit(times, unit)) => Some(Lexeme::Counted(count * times, unit)),
        (Lexeme::Cardinal(tens @ 20..=90), Lexeme::Cardinal(ones @ 1..=9)) => Some(Lexeme::Cardinal(tens + ones)),
        (Lexeme::Half, Lexeme::Unit(1, Unit::Year)) => Some(Lexeme::Counted(6, Unit::Month)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_complete() {
        assert_eq!(TABLE.disorder(), None);
    }
}
