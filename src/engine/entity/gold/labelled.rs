//! Our own labelled texts: `=== slug` begins a text, `[Hà Nội|PLACE hanoi]` marks a name where it stands.

use super::{BadGold, GoldMark, GoldText};
use crate::entity::kind::EntityKind;
use crate::text::Span;

/// Reads a file of labelled texts; one with no text gives none.
///
/// # Errors
/// The first line that cannot be read: text before the first `===`, an unknown kind, a mark without the slug that its
/// kind needs, spaces at the edge of a mark, a bracket or bar that belongs to no mark, a slug used twice.
pub fn parse_labelled(file: &str) -> Result<Vec<GoldText>, BadGold> {
    let mut texts: Vec<GoldText> = Vec::new();
    for (at, line) in file.lines().enumerate() {
        let bad = |what: String| BadGold { line: at + 1, what };
        if let Some(name) = line.strip_prefix("=== ") {
            if texts.iter().any(|text| text.name == name) {
                return Err(bad(format!("a second text named {name}")));
            }
            texts.push(GoldText { name: name.to_owned(), ..GoldText::default() });
        } else if let Some(text) = texts.last_mut() {
            read_line(line, text).map_err(bad)?;
            text.text.push('\n');
        } else if !line.trim().is_empty() {
            return Err(bad("text before the first “=== name”".to_owned()));
        }
    }
    for text in &mut texts {
        text.text.truncate(text.text.trim_end().len());
    }
    Ok(texts)
}

fn read_line(line: &str, out: &mut GoldText) -> Result<(), String> {
    let mut rest = line;
    while let Some(open) = rest.find(['[', ']', '|']) {
        let (before, from) = rest.split_at(open);
        out.text.push_str(before);
        let inside = from.strip_prefix('[').and_then(|inside| inside.split_once(']'));
        let (mark, after) = inside.ok_or_else(|| format!("a bracket or bar that belongs to no mark: {from}"))?;
        read_mark(mark, out)?;
        rest = after;
    }
    out.text.push_str(rest);
    Ok(())
}

/// Reads `surface|KIND` or `surface|KIND slug`.
fn read_mark(mark: &str, out: &mut GoldText) -> Result<(), String> {
    let (surface, label) = mark.split_once('|').ok_or_else(|| format!("a mark without a kind: {mark}"))?;
    let (tag, entity) = match label.split_once(' ') {
        Some((tag, entity)) => (tag, Some(entity.to_owned())),
        None => (label, None),
    };
    let kind = EntityKind::from_tag(tag).ok_or_else(|| format!("an unknown kind: {mark}"))?;
    let needs_entity = !matches!(kind, EntityKind::Date | EntityKind::Money | EntityKind::Number);
    if needs_entity && entity.is_none() {
        return Err(format!("a mark that says not whom it means: {mark}"));
    }
    if surface.trim() != surface || surface.is_empty() {
        return Err(format!("a mark with spaces at its edge: {mark}"));
    }
    let start = out.text.len();
    out.text.push_str(surface);
    out.marks.push(GoldMark { span: Span::new(start, out.text.len()), kind: Some(kind), entity });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_stands_where_its_surface_does() {
        let texts = parse_labelled("=== a\n[Hà Nội|PLACE hanoi], [5|NUMBER]\n\nsaid.\n=== b\n").expect("well formed");
        assert_eq!(texts.len(), 2);
        assert_eq!(texts[0].text, "Hà Nội, 5\n\nsaid.");
        let found: Vec<_> = texts[0].marks.iter().map(|mark| (mark.span.of(&texts[0].text), mark.kind)).collect();
        assert_eq!(found, [("Hà Nội", Some(EntityKind::Place)), ("5", Some(EntityKind::Number))]);
        assert_eq!(texts[0].marks[0].entity.as_deref(), Some("hanoi"));
        assert_eq!(texts[1], GoldText { name: "b".to_owned(), ..GoldText::default() });
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        for (file, line, what) in [
            ("text", 1, "before the first"),
            ("=== a\n=== a", 2, "second text"),
            ("=== a\n\n[Nam|HERO nam]", 3, "unknown kind"),
            ("=== a\n[Nam|PERSON]", 2, "whom it means"),
            ("=== a\n[ Nam|PERSON nam]", 2, "spaces at its edge"),
            ("=== a\n[Nam]", 2, "without a kind"),
            ("=== a\nNam]", 2, "belongs to no mark"),
            ("=== a\na | b", 2, "belongs to no mark"),
            ("=== a\n[Nam|PERSON nam", 2, "belongs to no mark"),
        ] {
            let problem = parse_labelled(file).expect_err(file);
            assert!(problem.line == line && problem.what.contains(what), "{file}: {problem}");
        }
    }
}
