//! The only place that asks what day it is.

use crate::date::Date;

/// Today by the local calendar.
pub(super) fn local_date() -> Date {
    jiff::Zoned::now().date().into()
}
