//! One key in two dresses: `Due` beside `due`.

use crate::document::Entry;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::goal::names::same_name;
use crate::goal::reading::Reader;
use crate::goal::reading::front_matter::Keys;

/// Keys further down are not compared with: no mapping is that long by hand.
const FIRST: usize = 64;

impl<'t> Reader<'_, 't> {
    /// Reports keys that stand in a mapping already, in other letters and with another value.
    pub(super) fn tell_keys_told_twice(&mut self, keys: &Keys<'_, 't>) {
        let mut seen = 0_u64;
        for (at, (entry, info)) in keys.iter().enumerate() {
            let Some(info) = info else { continue };
            let bit = 1 << info.key as u64;
            if seen & bit == 0 {
                seen |= bit;
                continue;
            }
            let name = entry.key.value.as_ref();
            let mut before = keys.iter().take(at.min(FIRST)).map(|(before, _)| before);
            let Some(first) = before.find(|before| same_name(&before.key.value, name)) else { continue };
            let value = |of: &Entry<'_>| of.value.span.slice(self.document.text);
            if first.key.value != entry.key.value && value(first) != value(entry) {
                let kind = FaultKind::KeyTwice { key: entry.key.value.clone(), first: first.key.span };
                self.faults.push(Fault { kind, span: entry.key.span });
            }
        }
    }
}
