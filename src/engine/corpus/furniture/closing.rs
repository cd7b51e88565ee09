//! Furniture that closes a page: who worked on a text, where it is filed, where to follow its site.

use super::super::lines::{n_chars, n_words, plain};
use super::super::sentence::ends_sentence;
use super::single::is_counter;
use super::words::{TAG_LABELS, is_share_word_line};

/// `Follow The Islander`, below a text.
pub(super) fn is_follow_line(line: &str) -> bool {
    let is_name = |word: &str| !word.starts_with(char::is_lowercase) || matches!(word, "us" | "on" | "the" | "and");
    names_channels(line)
        || n_words(line) <= 8 && plain(line).starts_with("follow us on")
        || (2..=6).contains(&n_words(line))
            && !ends_sentence(line)
            && ["Follow ", "Theo dõi "]
                .iter()
                .any(|cue| line.strip_prefix(cue).is_some_and(|rest| rest.split_whitespace().all(is_name)))
}

/// `Facebook : @valleynews, @valleytv`: where a site is found on a network.
fn names_channels(line: &str) -> bool {
    line.split_once([':', '：']).is_some_and(|(network, names)| {
        is_share_word_line(network) && n_words(names) > 0 && names.split_whitespace().all(|name| name.starts_with('@'))
    })
}

/// `Download the Joint Press Statement`, below a text.
pub(super) fn is_download_line(line: &str) -> bool {
    (3..=10).contains(&n_words(line)) && !ends_sentence(line) && line.starts_with("Download the ")
}

/// `Translated by An Example`, `(Reporting by An Example; Editing by Another)`, below a text.
pub(super) fn is_credit(line: &str) -> bool {
    const OPENINGS: [&str; 11] = [
        "pewarta: ",
        "editor: ",
        "penulis: ",
        "reporting by ",
        "reported by ",
        "translated by ",
        "edited by ",
        "editing by ",
        "compiled by ",
        "written by ",
        "additional reporting by ",
    ];
    const LONGEST: usize = 200;
    let folded = plain(line);
    n_chars(line) <= LONGEST && OPENINGS.iter().any(|opening| folded.starts_with(opening)) && n_words(line) <= 24
}

/// `Tags: rain, river`, `#rain #river`, before or after a text.
pub(super) fn is_tag_line(line: &str) -> bool {
    const LONGEST: usize = 250;
    let n_tags = line.split_whitespace().filter(|word| word.len() > 1 && word.starts_with('#')).count();
    let is_labelled =
        line.split_once([':', '：']).is_some_and(|(label, _)| TAG_LABELS.contains(&plain(label).as_str()));
    n_chars(line) <= LONGEST && !ends_sentence(line) && (is_labelled || (n_tags > 1 && n_tags * 3 >= n_words(line)))
}

/// `#rice`, alone below a text.
pub(super) fn is_lone_tag(line: &str) -> bool {
    line.strip_prefix('#').is_some_and(|tag| tag.chars().any(char::is_alphabetic)) && n_words(line) == 1
}

/// `Posted in Travel | Tagged rain, rivers | 4 Comments`: where a weblog has put a text.
pub(super) fn is_filed_line(line: &str) -> bool {
    const LONGEST: usize = 250;
    const OPENINGS: [&str; 4] = ["posted in ", "filed under", "tagged ", "categories: "];
    if n_chars(line) > LONGEST || ends_sentence(line) {
        return false;
    }
    if !line.contains('|') {
        // `Posted in Press Releases, Environment`: names with capitals, where `Posted in the rain` is of a text.
        let is_name = |word: &str| word.starts_with(char::is_uppercase) || matches!(word, "and" | "&" | "of");
        let names = ["Posted in ", "Filed under: ", "Filed under ", "Filed Under: "]
            .iter()
            .find_map(|it| line.strip_prefix(it));
        return names.is_some_and(|names| n_words(names) <= 8 && names.split_whitespace().all(is_name));
    }
    let parts: Vec<String> = line.split('|').map(plain).filter(|part| !part.is_empty()).collect();
    let is_filed = |part: &String| OPENINGS.iter().any(|opening| part.starts_with(opening));
    parts.len() > 1
        && parts.first().is_some_and(is_filed)
        && parts.iter().skip(1).all(|part| is_filed(part) || is_counter(part) || part.ends_with("comment"))
}
