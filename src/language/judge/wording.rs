//! How a clause is worded: what it compares, what it praises, what cannot be checked, and where its own words end.

use std::ops::Range;

use crate::language::judge::case::Case;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

impl Case<'_, '_, '_> {
    /// A comparison in the object that no figure settles.
    pub(super) fn comparative(&self) -> Option<Range<usize>> {
        let end = self.object.tokens.end.max(self.head.tokens.end);
        let than = self.sentence.has_word(end..self.tokens.end, &["than"]);
        // "Two more talks": a figure says how much.
        if than && self.measured() || self.counted() {
            return None;
        }
        let tokens = self.object.tokens.clone();
        // "The Good/Better/Best model" has a name.
        let named = |at: usize| self.sentence.is_name(at) && !self.sentence.is_title_case();
        let compares =
            |&at: &usize| self.sentence.known(at).any(Classes::COMPARATIVE) && self.sentence.before(at) != "no" && !named(at);
        tokens.into_iter().find(compares).map(|at| at..at + 1)
    }

    /// An adjective of praise in the object that states no fact.
    pub(super) fn praise(&self) -> Option<Range<usize>> {
        let found = self.any_praise()?;
        (!self.sentence.known_phrase(found.clone()).any(Classes::PLAIN)).then_some(found)
    }

    /// Any adjective of praise in the object, not its last word and not part of a name.
    pub(super) fn any_praise(&self) -> Option<Range<usize>> {
        let tokens = self.object.tokens.clone();
        let last = tokens.end.saturating_sub(1);
        // "A passionate and engaged staff": the noun stands behind the next adjective.
        let goes_on = matches!(self.sentence.lower(tokens.end), "and" | "&")
            && self.sentence.known(tokens.end + 1).any(Classes::PRAISE)
            && !self.sentence.known(last).any(Classes::NOUN);
        let last = if goes_on { tokens.end } else { last };
        let found = self.sentence.any_in(tokens.start..last.max(tokens.start), Classes::PRAISE)?;
        // "A safe and welcoming room": of the two, the one that states no fact.
        let second = tokens.end + 1;
        let plain = |words: Range<usize>| self.sentence.known_phrase(words).any(Classes::PLAIN);
        if goes_on && plain(found.clone()) && !plain(second..second + 1) {
            return Some(second..second + 1);
        }
        let name = self.sentence.is_name(found.start) && !self.sentence.is_title_case();
        // "Code quality report": what the report is about.
        let named = || {
            let at = found.start.saturating_sub(1);
            let degree =
                matches!(self.sentence.lower(at), "a" | "an" | "the" | "high" | "top" | "good" | "better" | "best" | "great");
            found.start > tokens.start && !degree && !self.sentence.known(at).any(Classes::PRAISE | Classes::DETERMINER)
        };
        let part = self.sentence.lower(found.start) == "quality" && named();
        (!name && !part).then_some(found)
    }

    /// "Keep our users happy": the object ends with praise of what it is to stay.
    pub(super) fn keeps_so(&self) -> bool {
        let last = self.object.tokens.end.saturating_sub(1);
        let praised = self.object.tokens.len() > 1 && self.sentence.known(last).any(Classes::PRAISE);
        praised && self.rhythm().is_none() && !self.measured() && self.ends_at(self.object.tokens.end)
    }

    /// The object is something that cannot be checked.
    pub(super) fn is_abstract(&self) -> bool {
        // "The rest of the fleet" is that of things.
        let left = matches!(self.object.last(self.sentence), "rest" | "remainder") && self.object.first(self.sentence) == "the";
        if left && self.sentence.lower(self.object.tokens.end) == "of" {
            return false;
        }
        let last = self.object.tokens.end.saturating_sub(1);
        let shapeless = self.noun(Classes::ABSTRACT | Classes::WISHED)
            || !self.object.is_empty() && self.noun(Classes::PRAISE) && self.sentence.known(last).any(Classes::ABSTRACT);
        // "My German" is a skill and no name.
        let own = self.object.tokens.len() == 2 && matches!(self.object.first(self.sentence), "my" | "our");
        // "An eye for detail", "my ear for harmony": nobody sees those.
        let faculty = ["ear", "eye", "feel", "instinct", "knack", "nose", "palate", "taste"]
            .contains(&self.object.last(self.sentence))
            && self.sentence.lower(self.object.tokens.end) == "for";
        // "The way we plan shifts".
        let tokens = &self.object.tokens;
        let way = self.object.first(self.sentence) == "the"
            && self.sentence.lower(tokens.start + 1) == "way"
            && matches!(self.sentence.lower(tokens.start + 2), "i" | "my" | "our" | "people" | "the" | "they" | "we");
        faculty
            || way
            || shapeless && (own || !(self.object.proper && self.object.tokens.len() > 1))
            || self.sentence.longest(self.object.tokens.start, Classes::EMPTY).is_some()
    }

    /// A word behind the verb that says "more of it".
    pub(super) fn degree(&self) -> Option<Range<usize>> {
        // "Use up the stock before ordering more": more of it is only ordered then.
        let then = |at: usize| {
            matches!(self.sentence.lower(at), "before" | "after" | "without" | "instead")
                && self.sentence.known(at + 1).any(Classes::GERUND)
        };
        let end = (self.head.tokens.end..self.core).find(|&at| then(at)).unwrap_or(self.core);
        (self.head.tokens.end..end)
            .find(|&at| {
                let word = self.sentence.lower(at);
                matches!(
                    word,
                    "more"
                        | "less"
                        | "better"
                        | "harder"
                        | "smarter"
                        | "fewer"
                        | "faster"
                        | "healthier"
                        | "longer"
                        | "earlier"
                        | "lighter"
                ) && !matches!(self.sentence.lower(at + 1), "than" | "term")
                    && !matches!(self.sentence.before(at), "or" | "no" | "one")
                    && !self.sentence.is_figure(at.saturating_sub(1))
            })
            .map(|at| at..at + 1 + usize::from(self.is_manner(at)))
    }

    /// "To A level", "to the 100-year level", "to full time": how far, without a figure.
    pub(super) fn reaches_standard(&self) -> bool {
        const STANDARDS: &[&str] = &["certification", "grade", "guarantee", "level", "spec", "standard", "status", "time"];
        const OPEN: &[&str] = &["another", "different", "high", "highest", "max", "maximum", "new", "next", "that"];
        let sentence = self.sentence;
        let praise = Classes::PRAISE | Classes::COMPARATIVE;
        let Some(to) = (self.head.tokens.end..self.core).find(|&at| sentence.lower(at) == "to") else { return false };
        let end = self.core.min(to + 6);
        let Some(standard) = (to + 2..end).find(|&at| STANDARDS.contains(&sentence.lower(at))) else { return false };
        let named = sentence.lower(standard) != "time" || sentence.lower(standard - 1) == "full";
        named && !sentence.has_word(to..standard, OPEN) && sentence.any_in(to + 1..standard, praise).is_none()
    }

    /// "More fluently", "less often": the degree of a manner.
    fn is_manner(&self, at: usize) -> bool {
        let next = self.sentence.lower(at + 1);
        matches!(self.sentence.lower(at), "more" | "less")
            && at + 1 < self.core
            && (self.sentence.is_manner(at + 1) || matches!(next, "often" | "frequently" | "widely" | "effectively"))
    }

    /// "Something with clay", "something in another language": how it is made tells what it will be.
    pub(super) fn says_with_what(&self) -> bool {
        let sentence = self.sentence;
        let behind = self.object.tokens.end;
        let inside = sentence.lower(behind) == "in" && matches!(sentence.lower(behind + 1), "a" | "an" | "another");
        inside || sentence.has_word(self.head.tokens.end..self.tokens.end, &["using", "with", "from", "out"])
    }

    /// "Eat out less than twice a month", "drink a maximum of three coffees": a limit is kept or not.
    pub(super) fn is_limited(&self) -> bool {
        let sentence = self.sentence;
        let own = self.head.tokens.end..self.tokens.end;
        // "Play the waltz, fewer than three slips" adds a condition.
        let comma = own.clone().find(|&at| sentence.mark(at) == Some(',')).unwrap_or(own.end);
        let than = |at: usize| {
            let figure =
                |at: usize| sentence.is_figure(at) || sentence.is_time(at) || matches!(sentence.lower(at), "once" | "twice");
            sentence.lower(at + 1) == "than" && figure(at + 2)
        };
        let figure_behind = |at: usize, link: &str| sentence.is_figure(at + 1 + usize::from(sentence.lower(at + 1) == link));
        (own.start..comma).any(|at| match sentence.lower(at) {
            "less" | "fewer" => sentence.before(at) != "no" && than(at),
            "more" => matches!(sentence.before(at), "no" | "not") && than(at),
            "max" | "maximum" => figure_behind(at, "of"),
            "<" | "≤" => figure_behind(at, "="),
            // "Feed a family on £70 a week".
            "on" => sentence.figures.figure_at(at + 1).is_some_and(|figure| figure.kind == FigureKind::Money),
            _ => false,
        })
    }

    /// Behind the object: no words of the clause's own are left.
    pub(super) fn ends_at(&self, token: usize) -> bool {
        let comma = (token..self.core).find(|&at| self.sentence.mark(at) == Some(',')).unwrap_or(self.core);
        (token..comma).all(|at| {
            self.sentence.is_time(at)
                || self.sentence.mark(at).is_some()
                || self.sentence.known(at).any(Classes::ADVERB)
                || matches!(
                    self.sentence.lower(at),
                    "often" | "frequently" | "and" | "at" | "home" | "in" | "general" | "overall" | "myself" | "too"
                )
        })
    }
}
