//! The time that holds for all goals of a file: that of its name, its title, a line which serves as title, or what is said in front of them.

use crate::date::Period;
use crate::document::Block;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::document::MarkKind;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::names::Apart;
use crate::goal::names::Key;
use crate::goal::reading::Reader;
use crate::goal::reading::file::Whole;
use crate::goal::reading::front_matter::FrontMatterGoals;
use crate::goal::reading::paragraphs::fields::FieldLine;
use crate::goal::reading::recognition::place::Place;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::titles;
use crate::goal::reading::titles::Title;
use crate::goal::reading::titles::is_year;
use crate::goal::reading::titles::plain::Plain;
use crate::goal::reading::titles::saying::last_sentence;
use crate::goal::reading::titles::saying::looks_back;
use crate::goal::reading::titles::sought::Sought;
use crate::goal::reading::titles::sought::sought;
use crate::goal::shape::Shape;
use crate::language::time;
use crate::language::words::Words;
use crate::text::Span;

/// Most words of a line that serves as title.
const LONGEST_LINE: usize = 12;

/// How many paragraphs below a title may tell the time of all goals.
const OPENING: usize = 3;

impl<'t> Reader<'_, 't> {
    /// The time that the title of the whole file gives: front matter's title, or the only top heading.
    pub(in crate::goal::reading) fn inherit_from_titles(&self, whole: &Whole<'_, '_, 't>, scope: &mut Scope) {
        if let (Some(words), Some(title)) = (&whole.front.title, &whole.title) {
            inherit_from_title(title, words, DueSource::Key, scope);
        }
        let Some(at) = whole.first else { return };
        // A first heading that is the only one of its rank holds for what stands beside it, too.
        let rank = self.outline.sections.get(at).map(|section| section.rank);
        let alone = self.outline.sections.iter().filter(|section| Some(section.rank) == rank).count() == 1;
        let Some(title) = self.title_at(at).filter(|_| alone) else { return };
        if let Some(block) = self.heading_of(at) {
            inherit_from_title(title, &block.inline, DueSource::Heading, scope);
        }
    }

    /// The year of new year's goals that name none: the one that begins around the day on which they were published.
    pub(in crate::goal::reading) fn inherit_from_publication(&self, whole: &Whole<'_, '_, 't>, scope: &mut Scope) {
        const OF_A_YEAR: &[Sought] = &[
            sought("new year"),
            sought("new years"),
            sought("new year's"),
            sought("resolutions"),
            sought("yearly goals"),
            sought("annual goals"),
            sought("year ahead"),
        ];
        let Some(day) = whole.front.published.filter(|_| scope.due.is_none_or(|due| due.period.is_none())) else { return };
        let of_a_year = |title: &&Title<'t>| title.senses.announces_goals() && title.plain.holds_any(OF_A_YEAR);
        let Some(title) = self.titles_of(whole).find(of_a_year) else { return };
        let year = match day.month() {
            12 => day.year() + 1,
            1 | 2 => day.year(),
            _ => return,
        };
        let span = title.lead.words.span;
        scope.inherit(Due { period: Period::year(year), span, from: DueSource::Key });
    }

    /// The time of a short line that serves as title, or as the line below it: "Goals that I want to reach in 2027", "*Spring 2027*".
    pub(in crate::goal::reading) fn inherit_from_first_line(&self, whole: &Whole<'_, '_, 't>, scope: &mut Scope) {
        let blocks = &self.document.body.blocks;
        let titled = whole.first.and_then(|at| self.outline.sections.get(at)).and_then(|section| section.title);
        let at = titled.map_or(0, |title| title.0 as usize);
        let first = blocks.first().filter(|block| block.kind == BlockKind::Paragraph).map(|block| &block.inline);
        let prose = |block: &&Block<'t>| matches!(block.kind, BlockKind::Paragraph | BlockKind::Quote);
        let own = |block: &&Block<'t>| block.kind == BlockKind::Paragraph && block.parent.is_none();
        let short = |line: &&Inline<'t>| line.text.split_whitespace().nth(LONGEST_LINE).is_none() && line.is_one_line();
        if let Some(line) = first.filter(short) {
            let title = Title::read(line, self.settings);
            // A first line above all headings that ends in a year is the title: "My years at sea (2027)".
            let ends_in_year = || title.plain.rsplit(' ').next().is_some_and(is_year);
            let names_file = || whole.place.announces() && title.shape() == Shape::Noun && ends_in_year() && gives_time(line);
            let is_past = looks_back(&title.plain) || title.senses.apart == Some(Apart::Past);
            if (title.senses.announces_goals() || names_file()) && !is_past {
                inherit_from_title(&title, line, DueSource::Heading, scope);
            }
        }
        let marked = |line: &&Inline<'t>| {
            line.marks().iter().any(|mark| matches!(mark.kind, MarkKind::Strong | MarkKind::Emphasis) && mark.range.start == 0)
        };
        if titled.is_none() || scope.due.is_some() {
            return;
        }
        let opening = blocks.iter().skip(at + 1).take_while(prose).filter(own).map(|block| &block.inline).take(OPENING);
        let said = opening.filter(short).filter(marked).find(|line| gives_time(line));
        if let Some(line) = said {
            scope.inherit_roughly(line.span, DueSource::Heading, false);
        }
    }
}

/// The time that a file's name and folders give its goals.
pub(in crate::goal::reading) fn inherit_from_path(place: &Place<'_>, front: &FrontMatterGoals<'_, '_>, scope: &mut Scope) {
    let start = Span::new(0, 0);
    // Folders of a blog tell when a text was published.
    if front.published.is_none() {
        for folder in place.folders.iter().filter(|folder| folder.bytes().any(|byte| byte.is_ascii_digit())) {
            if let Some(found) =
                time::read_value(&folder.replace('_', " ")).and_then(|found| time::resolve(found.meaning, &scope.context))
            {
                scope.inherit(Due { period: Some(found), span: start, from: DueSource::Folder });
            }
        }
    }
    if place.may_hold_time {
        let times = time::find(&Words::new(&place.words));
        match times::of_title(&times, &Inline::default(), &scope.context) {
            Some((Some(period), _)) => scope.inherit(Due { period: Some(period), span: start, from: DueSource::FileName }),
            Some((None, _)) => scope.inherit_roughly(start, DueSource::FileName, false),
            None => {}
        }
    }
    if titles::horizon(&place.lower).is_some() || titles::says_roughly_when(&place.lower) {
        scope.inherit_roughly(start, DueSource::FileName, false);
    }
    let listed_for_a_life = |folder: &&str| titles::lasts_a_life(&Plain::of(folder));
    if titles::lasts_a_life(&place.lower) || place.folders.last().is_some_and(listed_for_a_life) {
        scope.inherit_roughly(start, DueSource::FileName, true);
    }
}

/// The time that a title of the whole file gives its goals.
fn inherit_from_title(title: &Title<'_>, inline: &Inline<'_>, from: DueSource, scope: &mut Scope) {
    if title.says_roughly_when() {
        scope.inherit_roughly(inline.span, from, title.lasts_a_life());
    }
    let Some((period, span)) = times::of_title(&title.times, inline, &scope.context) else { return };
    if let Some(day) = title.bare_day(period) {
        scope.context.today = Some(day);
    } else if period.is_some() || scope.due.is_none() {
        scope.inherit(Due { period, span, from });
    }
}

/// Whether a line says when, and not only when the file was written.
fn gives_time(line: &Inline<'_>) -> bool {
    let tells_of_the_file = ["updated", "edited", "published", "created", "written", "posted", "version", "extracted", "as of"];
    let lower = line.text.to_lowercase();
    let times = time::find(&Words::new(&line.text));
    times.iter().any(time::TimeExpression::says_when) && !tells_of_the_file.iter().any(|word| lower.contains(word))
}

/// Most words of a sentence that tells which goals follow.
const LONGEST_SENTENCE: usize = 20;

/// Words by which a sentence gives what is listed below a life's time.
const FOR_A_LIFE: &[&str] = &[
    "throughout my life",
    "during my life",
    "in my lifetime",
    "before I die",
    "achieve in life",
    "achieve in my life",
    "accomplish in my life",
    "do in my life",
];

impl<'t> Reader<'_, 't> {
    /// The time that a label in front of all goals gives them: "Period: 1 February – 31 July 2027".
    pub(in crate::goal::reading) fn inherit_from_label(&self, field: &FieldLine<'t>, scope: &mut Scope) {
        let says_until = matches!(field.key, Some(Key::Due | Key::Horizon)) && scope.announced.is_some() && self.goals.is_empty();
        let read = || time::read_value(&field.value.text).filter(time::TimeExpression::says_when);
        if let Some(time) = says_until.then(read).flatten()
            && let Some(period) = time::resolve(time.meaning, &scope.context)
        {
            scope.inherit(Due { period: Some(period), span: field.value.span, from: DueSource::Heading });
        }
    }
}

/// The time that a paragraph gives the goals below it: "Here are my goals for 2027", "Things to do before I die".
pub(in crate::goal::reading) fn inherit_from_prose(inline: &Inline<'_>, scope: &mut Scope) {
    let text = inline.text.trim_end();
    if scope.due.is_some() {
        return;
    }
    if FOR_A_LIFE.iter().any(|words| text.contains(words)) {
        return scope.inherit_roughly(inline.span, DueSource::Heading, true);
    }
    if !text.ends_with(['.', ':', '!']) {
        return;
    }
    let last = last_sentence(text.trim_end_matches(['.', ':', '!'])).trim_start();
    let follows = ["here ", "below ", "these ", "the following", "as follows"];
    let lower = last.to_ascii_lowercase();
    if last.split_whitespace().nth(LONGEST_SENTENCE).is_some()
        || !["goals", "resolutions", "objectives"].iter().any(|word| lower.contains(word))
        || !follows.iter().any(|words| lower.starts_with(words) || words.len() > 6 && lower.contains(words))
        || lower.contains(" were ")
    {
        return;
    }
    let times = time::find(&Words::new(last));
    let mut said = times.iter().filter(|time| time.says_when());
    if let (Some(only), None) = (said.next(), said.next()) {
        let period = time::resolve(only.meaning, &scope.context);
        scope.inherit(Due { period, span: inline.span, from: DueSource::Heading });
    }
}
