//! Readable names for addresses.

use super::fold::fold;

/// A name for an address: folded letters and digits, everything else one dash; at most 80 characters.
///
/// Letters of other scripts stay as they are; browsers show them readable. A name without letters or digits gives an
/// empty slug, and the caller must find another.
///
/// ```
/// use concord_engine::text::slugify;
/// assert_eq!(slugify("Lê Thị Thu Hằng"), "le-thi-thu-hang");
/// assert_eq!(slugify("Hanoi People’s Committee"), "hanoi-peoples-committee");
/// assert_eq!(slugify("…"), "");
/// ```
pub fn slugify(name: &str) -> String {
    const LONGEST: usize = 80;
    let mut slug = String::with_capacity(name.len());
    let mut n_chars = 0;
    let mut dash = false;
    for c in fold(name).chars() {
        if c.is_alphanumeric() {
            if dash && !slug.is_empty() {
                slug.push('-');
                n_chars += 1;
            }
            dash = false;
            if n_chars >= LONGEST {
                break;
            }
            slug.push(c);
            n_chars += 1;
        } else if !matches!(c, '\'' | '’') {
            dash = true;
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}
