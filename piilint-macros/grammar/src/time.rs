//! Lengths of time and dates, as people write them in an attribute.

use std::fmt;

/// The unit of a [`Period`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// `d`
    Days,
    /// `w`, 7 days
    Weeks,
    /// `m`, counted as 30 days
    Months,
    /// `y`, counted as 365 days
    Years,
}

/// How long data is kept: `90d`, `8w`, `6m`, `3y`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many units; never zero.
    pub count: u32,
    /// The unit.
    pub unit: Unit,
}

impl Period {
    /// Reads a whole number and a unit; `None` for anything else, zero included.
    pub fn parse(text: &str) -> Option<Self> {
        let unit = match text.chars().last()? {
            'd' => Unit::Days,
            'w' => Unit::Weeks,
            'm' => Unit::Months,
            'y' => Unit::Years,
            _ => return None,
        };
        let count = digits(&text[..text.len() - 1]).filter(|&count| count > 0)?;
        Some(Self { count, unit })
    }

    /// The length in days, for comparison; months count 30, years 365.
    pub fn days(self) -> u64 {
        let days = match self.unit {
            Unit::Days => 1,
            Unit::Weeks => 7,
            Unit::Months => 30,
            Unit::Years => 365,
        };
        u64::from(self.count) * days
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Days => 'd',
            Unit::Weeks => 'w',
            Unit::Months => 'm',
            Unit::Years => 'y',
        };
        write!(f, "{}{unit}", self.count)
    }
}

/// A day of the calendar. Dates compare as time goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to the last of the month.
    pub day: u8,
}

impl Date {
    /// Reads `2027-01-31`; `None` for another form or a day that the month does not have.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        let year = u16::try_from(digits(year)?).ok()?;
        let month = u8::try_from(digits(month)?).ok()?;
        let day = u8::try_from(digits(day)?).ok()?;
        (day >= 1 && day <= last_day(year, month)?).then_some(Self { year, month, day })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn last_day(year: u16, month: u8) -> Option<u8> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

/// A number of plain digits: `str::parse` alone would take a sign.
fn digits(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods() {
        assert_eq!(Period::parse("90d").map(Period::days), Some(90));
        assert_eq!(Period::parse("3y").map(Period::days), Some(1095));
        assert_eq!(Period::parse("6m").map(|period| period.to_string()), Some("6m".into()));
        for wrong in ["", "d", "90", "-1d", "+1d", "0d", "90 d", "3.5y", "3h", "3年", "99999999999d"] {
            assert_eq!(Period::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn dates() {
        assert_eq!(Date::parse("2027-01-31"), Some(Date { year: 2027, month: 1, day: 31 }));
        assert!(Date::parse("2027-01-31") < Date::parse("2027-02-01"));
        assert!(Date::parse("2028-02-29").is_some());
        for wrong in ["", "2027-02-29", "2027-13-01", "2027-1-31", "31.01.2027", "2027-01-00", "2027-01-31-"]
        {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }
}
