//! A clause with a head verb: its parts, its figures and its rhythm, and the verdicts on it.

use std::ops::Range;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::clause::Clause;
use crate::language::judge::clause::Link;
use crate::language::judge::head::Head;
use crate::language::judge::object::Determiner;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::Bound;
use crate::language::measure::Figure;
use crate::language::measure::FigureKind;
use crate::language::measure::Target;
use crate::language::measure::TargetShape;

/// A clause with a head verb, as the deciding questions see it.
pub(super) struct Case<'c, 's, 'w> {
    pub(super) sentence: &'c Sentence<'s>,
    pub(super) head: &'c Head<'w>,
    pub(super) object: &'c Object,
    /// All tokens of the clause.
    pub(super) tokens: Range<usize>,
    /// Where the words before the verb begin that belong to the clause.
    pub(super) from: usize,
    /// One past the clause's own words.
    pub(super) core: usize,
    pub(super) result: Option<Range<usize>>,
    pub(super) vanity: Option<Range<usize>>,
    /// A rhythm that stands behind a later clause and counts for this one too.
    pub(super) shared_rhythm: Option<Range<usize>>,
}

impl<'c, 's, 'w> Case<'c, 's, 'w> {
    pub(super) fn of(
        sentence: &'c Sentence<'s>,
        clause: &'c Clause<'w>,
        vanity: Option<Range<usize>>,
        shared_rhythm: Option<Range<usize>>,
    ) -> Option<Self> {
        let head = clause.head.as_ref()?;
        Some(Self {
            sentence,
            head,
            object: &clause.object,
            tokens: clause.tokens.clone(),
            from: if clause.link == Link::First { sentence.start } else { clause.tokens.start },
            core: clause.core,
            result: clause.result.clone(),
            vanity,
            shared_rhythm,
        })
    }

    /// The same clause with an inner verb as its head: "start running", "finish writing".
    pub(super) fn inner<'i>(&'i self, head: &'i Head<'w>, object: &'i Object) -> Case<'i, 's, 'w> {
        Case {
            sentence: self.sentence,
            head,
            object,
            tokens: self.tokens.clone(),
            from: self.from,
            core: self.core,
            result: self.result.clone(),
            vanity: self.vanity.clone(),
            shared_rhythm: self.shared_rhythm.clone(),
        }
    }

    fn say(&self, label: Label, reason: Reason) -> Verdict {
        let object = (!self.object.is_empty()).then(|| self.object.tokens.clone());
        Verdict { label, reason, evidence: [Some(self.head.tokens.clone()), object] }
    }

    pub(super) fn say_at(&self, label: Label, reason: Reason, tokens: Option<Range<usize>>) -> Verdict {
        Verdict { label, reason, evidence: [tokens.or_else(|| Some(self.head.tokens.clone())), None] }
    }

    pub(super) fn vague(&self, reason: Reason) -> Verdict {
        self.say(Label::Vague, reason)
    }

    pub(super) fn activity(&self, reason: Reason) -> Verdict {
        self.say(Label::Activity, reason)
    }

    pub(super) fn outcome(&self, reason: Reason) -> Verdict {
        self.say(Label::Outcome, reason)
    }

    /// A wish, in the words from the verb to `end`.
    pub(super) fn say_wish(&self, reason: Reason, end: usize) -> Verdict {
        self.say_at(Label::Vague, reason, Some(self.head.tokens.start..end.max(self.head.tokens.end)))
    }

    pub(super) fn is(&self, bases: &[&str]) -> bool {
        self.head.is(bases)
    }

    /// Whether the object's last words are of one of the classes.
    pub(super) fn noun(&self, classes: Classes) -> bool {
        self.object.noun.any(classes)
    }

    /// Whether any words of the object are of one of the classes.
    pub(super) fn holds(&self, classes: Classes) -> bool {
        self.object.inside.any(classes)
    }

    /// Whether the clause has one of these words.
    pub(super) fn says(&self, words: &[&str]) -> bool {
        self.sentence.has_word(self.tokens.clone(), words)
    }

    /// Whether the object has one of these words.
    pub(super) fn object_says(&self, words: &[&str]) -> bool {
        self.sentence.has_word(self.object.tokens.clone(), words)
    }

    /// Whether the clause has one of these words behind its object.
    pub(super) fn says_behind(&self, words: &[&str]) -> bool {
        self.sentence.has_word(self.object.tokens.end..self.tokens.end, words)
    }

    /// The word at this distance behind the head verb.
    pub(super) fn word(&self, distance: usize) -> &str {
        self.sentence.lower(self.head.tokens.end + distance)
    }

    pub(super) fn preposition(&self) -> &str {
        self.object.preposition.map_or("", |at| self.sentence.lower(at))
    }

    /// The first figure of the clause that is no rate.
    pub(super) fn figure(&self) -> Option<&'c Figure> {
        self.sentence.figures_in(self.tokens.clone()).next()
    }

    pub(super) fn measured(&self) -> bool {
        self.figure().is_some()
    }

    /// A figure that is more than "one": "behind one purpose" counts nothing.
    pub(super) fn is_measured(&self) -> bool {
        let one = |figure: &Figure| figure.tokens.len() == 1 && self.sentence.lower(figure.tokens.start) == "one";
        self.sentence.figures_in(self.tokens.clone()).any(|figure| !one(figure))
    }

    /// A figure that says how much; a time of the day says only when.
    pub(super) fn is_bounded_by_figure(&self) -> bool {
        self.sentence.figures_in(self.tokens.clone()).any(|figure| figure.kind != FigureKind::Clock)
    }

    pub(super) fn has_figure(&self, kind: FigureKind) -> bool {
        self.sentence.figures_in(self.tokens.clone()).any(|figure| figure.kind == kind)
    }

    pub(super) fn targets(&self) -> impl Iterator<Item = &'c Target> {
        let tokens = self.tokens.clone();
        self.sentence
            .figures
            .targets
            .iter()
            .filter(move |target| target.tokens.start >= tokens.start && target.tokens.start < tokens.end)
    }

    pub(super) fn target(&self) -> Option<Range<usize>> {
        self.targets().next().map(|target| target.tokens.clone())
    }

    /// A target that is more than "at least so many": a change, a side to be below, a share.
    pub(super) fn strict_target(&self) -> Option<Range<usize>> {
        let strict = |target: &&Target| !matches!(target.shape, TargetShape::Limit(Bound::AtLeast | Bound::To));
        self.targets().find(strict).map(|target| target.tokens.clone())
    }

    /// A limit that is not to be passed.
    pub(super) fn has_upper_limit(&self) -> bool {
        self.targets().any(|target| matches!(target.shape, TargetShape::Limit(Bound::AtMost)))
    }

    pub(super) fn counted(&self) -> bool {
        self.object.determiner == Some(Determiner::Number)
    }

    pub(super) fn rhythm(&self) -> Option<Range<usize>> {
        let relative = (self.head.tokens.end..self.tokens.end)
            .find(|&at| {
                matches!(self.sentence.lower(at), "that" | "which" | "who" | "whom" | "where" | "via") || self.tells_more(at)
            })
            .unwrap_or(self.tokens.end);
        self.sentence.rhythm_in(&(self.from..relative)).or_else(|| self.shared_rhythm.clone())
    }

    /// "A tracker we use every day": a subject inside the object begins what is told of it.
    fn tells_more(&self, at: usize) -> bool {
        let inside = at > self.object.tokens.start + 1 && at < self.object.tokens.end;
        inside && matches!(self.sentence.lower(at), "i" | "we" | "they" | "my" | "our" | "everybody" | "everyone")
    }

    /// A rhythm of the doing and not of the thing: "every week", not "the weekly report".
    pub(super) fn own_rhythm(&self) -> Option<Range<usize>> {
        let inside = |rhythm: &Range<usize>| {
            (self.object.determiner == Some(Determiner::One)
                || matches!(self.sentence.before(rhythm.start), "of" | "from" | "my" | "our"))
                && rhythm.start > self.object.tokens.start
                && rhythm.end <= self.tokens.end
                && self.sentence.names_a_kind(rhythm)
        };
        // "Ship monthly billing": what is made once, and then does it every month.
        let made = |rhythm: &Range<usize>| {
            self.is(&["automate", "build", "deploy", "implement", "launch", "release", "ship"])
                && rhythm.start == self.head.tokens.end
                && self.sentence.names_a_kind(rhythm)
                && !self.object.plural
                && !self.holds(Classes::EVENT | Classes::VOLUME | Classes::CONSUMABLE | Classes::HABIT)
        };
        // "End daily smoking", "replace the weekly report", "move to weekly releases": what comes to an end recurred, or what comes will.
        let ended = |rhythm: &Range<usize>| {
            let turns = rhythm.start <= self.head.tokens.end + 1
                && self.is(&[
                    "adopt", "change", "change to", "get to", "introduce", "migrate", "migrate to", "move", "move to", "shift",
                    "shift to", "switch", "switch to", "transition to",
                ]);
            (turns || self.is(&["cancel", "eliminate", "end", "replace", "retire", "scrap"]))
                && self.sentence.names_a_kind(rhythm)
        };
        // "400 nights of shelter": they are counted.
        let counted = |rhythm: &Range<usize>| rhythm.len() == 1 && rhythm.start > 0 && self.sentence.is_figure(rhythm.start - 1);
        self.rhythm().filter(|rhythm| !inside(rhythm) && !counted(rhythm) && !made(rhythm) && !ended(rhythm))
    }

    /// "A weekly episode": the rhythm is that of the thing.
    pub(super) fn object_recurs(&self) -> bool {
        self.object_says(&["daily", "weekly", "fortnightly", "biweekly", "monthly"])
    }

    /// "Switch the returns from weekly to monthly": the rhythm is what is changed.
    pub(super) fn changes_rhythm(&self) -> bool {
        let behind = self.head.tokens.end..self.tokens.end;
        self.is(&["change", "migrate", "move", "shift", "switch"])
            && self.sentence.find(behind.clone(), ["from"]).is_some_and(|from| {
                self.sentence.has_word(from.end..behind.end, &["to", "toward", "towards"])
                    && self.sentence.rhythm_in(&(from.end..behind.end)).is_some()
            })
    }

    /// "See family 4x", "visit my parents three times": how often, and nothing that comes of it.
    pub(super) fn is_repeated(&self) -> bool {
        let sentence = self.sentence;
        let doing = self.head.any(Classes::DOING | Classes::EXERCISE | Classes::CONSUME | Classes::TASK) || self.is(&["see"]);
        let times = |figure: &Figure| {
            (figure.tokens.end..figure.tokens.end + 2)
                .any(|at| matches!(sentence.lower(at), "times" | "x") && sentence.lower(at + 1) != "out")
                || figure
                    .tokens
                    .clone()
                    .any(|at| sentence.words.suffix(at) == "x" || matches!(sentence.words.lower(at), "twice" | "times"))
        };
        // "Bench 80 kg x 4": a load, and how often it is lifted at once.
        let loaded = |at: usize| matches!(sentence.words.suffix(at), "kg" | "lb" | "lbs");
        let lifts = sentence.has_word(self.tokens.clone(), &["bodyweight", "weight", "kg", "kilos", "lb", "lbs", "pounds"])
            || self.tokens.clone().any(loaded);
        doing && !lifts && self.result.is_none() && self.rhythm().is_none() && sentence.figures_in(self.tokens.clone()).any(times)
    }
}
