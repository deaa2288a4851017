//! Which valid word a misspelt one was probably meant to be.

/// At most this many suggestions: more are no help.
const MOST: usize = 3;

/// The candidates that look most like `word`, best first, at most three.
///
/// A candidate is near when about a third of its letters would have to change, or when one of the two begins with
/// the other (`pass` finds `passport` and `password`). What is clearly farther than the best is left out.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let word = word.to_lowercase().replace('-', "_");
    let mut found: Vec<(usize, &str)> =
        candidates.into_iter().filter_map(|c| distance(&word, c).map(|d| (d, c))).collect();
    let likeness = |text: &str| strsim::jaro(&word, text);
    found.sort_by(|one, other| one.0.cmp(&other.0).then(likeness(other.1).total_cmp(&likeness(one.1))));
    let best = found.first().map_or(0, |&(distance, _)| distance);
    found.retain(|&(distance, _)| distance <= best + best / 2);
    found.dedup_by_key(|&mut (_, text)| text);
    found.into_iter().take(MOST).map(|(_, text)| text).collect()
}

/// How many letters differ, if few enough do.
fn distance(word: &str, candidate: &str) -> Option<usize> {
    let distance = strsim::damerau_levenshtein(word, candidate);
    let longer = word.len().max(candidate.len());
    let near = distance <= longer.div_ceil(3);
    let prefix = word.len() >= 3 && (candidate.starts_with(word) || word.starts_with(candidate));
    (near || prefix).then_some(distance)
}

/// True when `word` is so close to `candidate` that it is a slip of the hand rather than a word of one's own.
pub(crate) fn is_slip(word: &str, candidate: &str) -> bool {
    let allowed = match candidate.len() {
        0..5 => return false,
        5..10 => 1,
        10..18 => 2,
        _ => 3,
    };
    let distance = strsim::damerau_levenshtein(word, candidate);
    distance > 0 && distance <= allowed
}

/// `; did you mean `a`, `b` or `c`?`, or nothing.
pub(crate) fn question(words: &[String]) -> String {
    let Some((last, rest)) = words.split_last() else { return String::new() };
    let last = format!("`{last}`");
    if rest.is_empty() {
        return format!("; did you mean {last}?");
    }
    let rest: Vec<String> = rest.iter().map(|word| format!("`{word}`")).collect();
    format!("; did you mean {} or {last}?", rest.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_slips_and_beginnings() {
        assert_eq!(nearest("emial", ["email", "phone"]), ["email"]);
        assert_eq!(nearest("pass", ["phone", "passport", "password"]), ["passport", "password"]);
        assert_eq!(nearest("fone", ["face", "phone", "phone_number"])[0], "phone");
        assert_eq!(nearest("phon", ["pin", "photo", "phone"]), ["phone"]);
        assert!(nearest("zzz", ["email", "phone"]).is_empty());
    }

    #[test]
    fn a_word_of_ones_own_is_no_slip() {
        assert!(is_slip("marketting", "marketing"));
        assert!(is_slip("usr.contact.emial", "user.contact.email"));
        assert!(!is_slip("delivery", "sales"));
        assert!(!is_slip("cn.wechat_openid", "user.contact.email"));
    }

    #[test]
    fn asks_in_good_english() {
        assert_eq!(question(&[]), "");
        assert_eq!(question(&["a".into()]), "; did you mean `a`?");
        assert_eq!(question(&["a".into(), "b".into(), "c".into()]), "; did you mean `a`, `b` or `c`?");
    }
}
