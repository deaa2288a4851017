//! As much of EXIF as this service needs: the position that a phone writes into a photo, and its removal.

use crate::model::Position;

const START_OF_SCAN: u8 = 0xDA;
const APP1: u8 = 0xE1;
const GPS_POINTER: u16 = 0x8825;
const LAT_REF: u16 = 1;
const LAT: u16 = 2;
const LON_REF: u16 = 3;
const LON: u16 = 4;

/// The position at which a JPEG was taken, if it says so.
pub fn position(jpeg: &[u8]) -> Option<Position> {
    let tiff = segments(jpeg).find_map(|segment| segment.payload.strip_prefix(b"Exif\0\0"))?;
    let tiff = Tiff::new(tiff)?;
    let gps = tiff.entry(tiff.u32(4)?, GPS_POINTER)?.value(&tiff)?;
    let lat = tiff.degrees(gps, LAT)? * tiff.sign(gps, LAT_REF, b'S');
    let lon = tiff.degrees(gps, LON)? * tiff.sign(gps, LON_REF, b'W');
    Some(Position { lat, lon })
}

/// The same picture without any APP1 segment: no position, no device, no time.
pub fn strip(jpeg: &[u8]) -> Vec<u8> {
    let mut clean = vec![0xFF, 0xD8];
    let mut end = 2;
    for segment in segments(jpeg) {
        if segment.marker != APP1 {
            clean.extend_from_slice(segment.whole);
        }
        end = segment.end;
    }
    clean.extend_from_slice(jpeg.get(end..).unwrap_or_default());
    clean
}

struct Segment<'a> {
    marker: u8,
    whole: &'a [u8],
    payload: &'a [u8],
    end: usize,
}

/// The segments before the picture itself.
fn segments(jpeg: &[u8]) -> impl Iterator<Item = Segment<'_>> {
    let mut at = 2;
    std::iter::from_fn(move || {
        let marker = *jpeg.get(at + 1).filter(|_| jpeg.get(at) == Some(&0xFF))?;
        let length = usize::from(u16::from_be_bytes(jpeg.get(at + 2..at + 4)?.try_into().ok()?));
        let end = at + 2 + length;
        let whole = jpeg.get(at..end).filter(|_| marker != START_OF_SCAN && length >= 2)?;
        at = end;
        Some(Segment { marker, whole, payload: &whole[4..], end })
    })
}

/// A TIFF structure in either byte order.
struct Tiff<'a> {
    bytes: &'a [u8],
    little: bool,
}

/// One entry of a directory: its count of values, and its last four bytes.
struct Entry {
    count: u32,
    at: usize,
}

impl Entry {
    /// The number in the entry itself.
    fn value(&self, tiff: &Tiff<'_>) -> Option<u32> {
        (self.count == 1).then(|| tiff.u32(self.at))?
    }
}

impl<'a> Tiff<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        match bytes.get(..2)? {
            b"II" => Some(Self { bytes, little: true }),
            b"MM" => Some(Self { bytes, little: false }),
            _ => None,
        }
    }

    fn u16(&self, at: usize) -> Option<u16> {
        let bytes = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    }

    fn u32(&self, at: usize) -> Option<u32> {
        let bytes = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if self.little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    }

    /// The entry of this tag in the directory at the offset.
    fn entry(&self, directory: u32, tag: u16) -> Option<Entry> {
        let start = usize::try_from(directory).ok()?;
        let count = usize::from(self.u16(start)?);
        let mut entries = (0..count).map(|index| start + 2 + 12 * index);
        let found = entries.find(|&at| self.u16(at) == Some(tag))?;
        Some(Entry { count: self.u32(found + 4)?, at: found + 8 })
    }

    /// Degrees, minutes and seconds, each a fraction.
    fn degrees(&self, directory: u32, tag: u16) -> Option<f64> {
        let at = usize::try_from(self.u32(self.entry(directory, tag)?.at)?).ok()?;
        let fraction = |index: usize| {
            let (over, under) = (self.u32(at + 8 * index)?, self.u32(at + 8 * index + 4)?);
            (under != 0).then(|| f64::from(over) / f64::from(under))
        };
        Some(fraction(0)? + fraction(1)? / 60.0 + fraction(2)? / 3600.0)
    }

    /// -1 for south and west.
    fn sign(&self, directory: u32, tag: u16, negative: u8) -> f64 {
        let letter = self.entry(directory, tag).and_then(|entry| self.bytes.get(entry.at).copied());
        if letter == Some(negative) { -1.0 } else { 1.0 }
    }
}
