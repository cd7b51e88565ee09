//! A typed query, cut into pieces.

/// A piece of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece<'q> {
    pub(super) kind: PieceKind<'q>,
    /// Where it stands in what was typed.
    pub(super) start: usize,
    pub(super) end: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PieceKind<'q> {
    Open,
    Close,
    /// `OR`, `|`.
    Or,
    /// `AND`.
    And,
    /// `NOT`, and the minus before a piece.
    Not,
    Part(Part<'q>),
}

/// A word, or what stands in quotes, perhaps with a field before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Part<'q> {
    /// What stands before the colon, where there is one.
    pub(super) field: Option<&'q str>,
    pub(super) text: &'q str,
    pub(super) is_literal: bool,
    pub(super) is_open: bool,
    /// `~5` after a quotation.
    pub(super) most_between: Option<u32>,
}

/// Cuts a query into pieces. Every letter and digit is in one.
pub(super) fn cut(typed: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(c) = typed[at..].chars().next() {
        let after = at + c.len_utf8();
        let kind = match c {
            _ if c.is_whitespace() => {
                at = after;
                continue;
            }
            '(' => PieceKind::Open,
            ')' => PieceKind::Close,
            '|' => PieceKind::Or,
            '-' | '−' | '–' if typed[after..].chars().next().is_some_and(|next| !next.is_whitespace()) => {
                PieceKind::Not
            }
            _ => {
                let (end, part) = read_part(typed, at);
                let kind = match &typed[at..end] {
                    "OR" => PieceKind::Or,
                    "AND" => PieceKind::And,
                    "NOT" => PieceKind::Not,
                    _ => PieceKind::Part(part),
                };
                pieces.push(Piece { kind, start: at, end });
                at = end;
                continue;
            }
        };
        let is_minus = kind == PieceKind::Not;
        pieces.push(Piece { kind, start: at, end: after });
        at = after;
        // A second minus is no operator: `--x` leaves out what `-x` does.
        while is_minus && typed[at..].starts_with(['-', '−', '–']) {
            at += typed[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    pieces
}

/// A part from here on: where it ends, and what it is.
fn read_part(typed: &str, start: usize) -> (usize, Part<'_>) {
    let rest = &typed[start..];
    let end = rest.find(ends_word).unwrap_or(rest.len());
    let word = &rest[..end];
    let field = word.split_once(':').filter(|(name, _)| is_field_name(name));
    let text_start = start + field.map_or(0, |(name, _)| name.len() + 1);
    let field = field.map(|(name, _)| name);
    if let Some(quote) = typed[text_start..].chars().next().filter(|&c| is_quote(c)) {
        let inside = &typed[text_start + quote.len_utf8()..];
        let closing = inside.char_indices().find(|&(_, c)| is_quote(c));
        let is_open = closing.is_none();
        let (length, closing) = closing.map_or((inside.len(), 0), |(at, c)| (at, c.len_utf8()));
        let mut end = text_start + quote.len_utf8() + length + closing;
        let digits = typed[end..]
            .strip_prefix('~')
            .map_or("", |after| &after[..after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len())]);
        if !digits.is_empty() {
            end += 1 + digits.len();
        }
        // More digits than a number can have are as good as no limit.
        let most_between = (!digits.is_empty()).then(|| digits.parse().unwrap_or(u32::MAX));
        return (end, Part { field, text: &inside[..length], is_literal: true, is_open, most_between });
    }
    let end = start + end;
    match field {
        // A colon at the end of a word is a colon.
        Some(_) if text_start == end => (end, Part { text: word, ..Part::default() }),
        _ => (end, Part { field, text: &typed[text_start..end], ..Part::default() }),
    }
}

/// Whether a word of a query ends before this.
pub fn ends_word(c: char) -> bool {
    c.is_whitespace() || is_quote(c) || matches!(c, '(' | ')' | '|')
}

/// Short words of letters: `10:30` has no field, nor has a link.
fn is_field_name(name: &str) -> bool {
    let is_letter = |c: char| c.is_alphabetic() || matches!(c, '_' | '-' | '.');
    !name.is_empty() && name.len() <= 40 && name.starts_with(char::is_alphabetic) && name.chars().all(is_letter)
}

/// Whether it is `"` or one of its typographic forms; an apostrophe is not a quotation mark.
pub const fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』' | '＂')
}
