//! What a site says of itself on every page: whose it is, what it keeps of its visitors, what may be copied from it.

use super::super::lines::{n_chars, n_words, plain};
use super::words::folded_words;

/// What a site says of itself on every page, in sentences: whose it is, why an e-mail came, how to register.
pub(super) fn is_site_notice(line: &str) -> bool {
    #[rustfmt::skip]
    const OPENINGS: [&str; 21] = [
        "an official website of the", "this is the official website of", "official website of the",
        "external links to other internet sites", "you are receiving this", "you received this email",
        "you have received this email", "this email was sent to", "this message was sent to", "register now for free",
        "register for free to", "our standards: the", "you received this message because", "sent from my ", "to unsubscribe", "if you no longer wish to receive",
        "want to change how you receive", "you can update your preferences", "you can unsubscribe", "this article was printed from",
        "for information media",
    ];
    const LONGEST: usize = 300;
    const SITES: [&str; 3] = ["公式ホームページ", "公式ウェブサイト", "公式サイト"];
    let folded = plain(line);
    let is_name = n_chars(line) <= 30 && SITES.iter().any(|site| line.ends_with(site));
    n_chars(line) <= LONGEST && (is_name || OPENINGS.iter().any(|opening| folded.starts_with(opening)))
}

/// What a site says of its cookies; a title may begin with them: `Cookie policy of three airlines breaks the law`.
pub(super) fn is_cookie_notice(line: &str) -> bool {
    const OPENINGS: [&str; 8] = [
        "we use cookies",
        "we use some essential cookies",
        "we would like to set additional cookies",
        "we and our partners use cookies",
        "this site uses cookies",
        "this website uses cookies",
        "our website uses cookies",
        "our site uses cookies",
    ];
    #[rustfmt::skip]
    const WHOLE: [&str; 9] = [
        "accept all cookies", "accept cookies", "cookie settings", "manage cookies", "cookie policy", "accept additional cookies",
        "reject additional cookies", "reject all cookies", "view cookies",
    ];
    const CONSENTS: [&str; 2] = ["by continuing to use this", "by continuing to browse"];
    let line = plain(line);
    let begins = |openings: &[&str]| openings.iter().any(|opening| line.starts_with(opening));
    let is_consent = || ["cookie", "you agree", "you accept", "you consent"].iter().any(|words| line.contains(words));
    begins(&OPENINGS) || WHOLE.contains(&line.as_str()) || begins(&CONSENTS) && is_consent()
}

/// `© 2024 …`, `Copyright 2024 …`, `… All rights reserved.`
pub(super) fn is_copyright_line(line: &str) -> bool {
    let folded = plain(line);
    let has_year = || folded_words(line).iter().take(4).any(|w| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()));
    line.starts_with('©')
        || line.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("(c) ")) && has_year()
        || folded.starts_with("copyright") && (line.contains('©') || has_year())
        || folded.ends_with("all rights reserved")
        || folded.starts_with("ban quyen thuoc") && n_words(line) < 20
        || folded.starts_with("無断転載")
        || line.contains('©') && ["저작권자", "무단"].iter().any(|word| line.contains(word))
}
