//! Keys inside mappings, also with a slip of the pen: a checkpoint without its outcome would be blamed for what stands there.

use crate::document::Entry;
use crate::document::Mapping;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::goal::IndicatorKind;
use crate::goal::names::Part;
use crate::goal::names::find_key;
use crate::goal::names::find_part;
use crate::goal::names::nearest_kind;
use crate::goal::names::nearest_part;
use crate::goal::reading::Reader;

/// Larger mappings are data of their own.
const LARGEST: usize = 20;

impl<'t> Reader<'_, 't> {
    /// What a key inside a mapping stands for: for one of the `wanted` parts also when it is a slip of the pen and the mapping lacks that
    /// part. The only key of a mapping may be anything.
    pub(super) fn part(&mut self, mapping: &Mapping<'t>, entry: &Entry<'t>, wanted: &[Part]) -> Option<Part> {
        let name = entry.key.value.as_ref();
        let known = find_part(name);
        if known.is_some() || find_key(name).is_some() || !(2..=LARGEST).contains(&mapping.entries.len()) {
            return known;
        }
        let (part, known) = nearest_part(name, wanted)?;
        let is_there = mapping.entries.iter().any(|other| find_part(&other.key.value) == Some(part));
        (!is_there).then(|| {
            self.misspelled(entry, known);
            part
        })
    }

    /// The kind of the indicators in a list for which a key is a slip of the pen.
    pub(super) fn misspelled_kind(&mut self, entry: &Entry<'t>) -> Option<IndicatorKind> {
        let (kind, known) = nearest_kind(&entry.key.value)?;
        self.misspelled(entry, known);
        Some(kind)
    }

    pub(super) fn misspelled(&mut self, entry: &Entry<'t>, known: &'static str) {
        let kind = FaultKind::MisspelledKey { key: entry.key.value.clone(), known };
        self.faults.push(Fault { kind, span: entry.key.span });
    }
}
