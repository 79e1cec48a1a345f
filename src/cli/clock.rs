//! The only place that asks what day it is.
//!
//! On Unix the one file of the local time zone is read, by hand: jiff's own search looks through the whole database of zones first,
//! which costs more than checking a file.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::date::Date;

/// Today by the local calendar; by universal time when the time zone cannot be told.
pub(super) fn local_date() -> Date {
    Timestamp::now().to_zoned(time_zone()).date().into()
}

#[cfg(unix)]
fn time_zone() -> TimeZone {
    use std::env;
    use std::path::Path;

    let named = env::var("TZ").unwrap_or_default();
    let name = named.trim_start_matches(':');
    let path = if name.is_empty() { Path::new("/etc/localtime").to_owned() } else { Path::new("/usr/share/zoneinfo").join(name) };
    let from_file = fs_err::read(path).ok().and_then(|data| TimeZone::tzif("local", &data).ok());
    from_file.or_else(|| TimeZone::posix(name).ok()).unwrap_or(TimeZone::UTC)
}

#[cfg(not(unix))]
fn time_zone() -> TimeZone {
    TimeZone::system()
}
