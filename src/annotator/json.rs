//! Mentions as JSON: browsers make objects of it faster than of anything else that a module can hand them.

use concord_engine::entity::Annotations;
use concord_engine::text::Utf16Offsets;

/// Mentions on a line: a line is made into objects at once, and a page must not stand still for longer than that takes.
const PER_LINE: usize = 5000;

/// The mentions of the one annotated text, in lines that are a list each; one line with an empty list where there are
/// none. Offsets are UTF-16 code units, as JavaScript counts.
pub(crate) fn write_mentions(text: &str, annotations: &Annotations) -> String {
    let mentions = annotations.mentions.first().map_or(&[][..], Vec::as_slice);
    let mut json = String::with_capacity(2 + mentions.len() * 64);
    let mut offsets = Utf16Offsets::new(text);
    json.push('[');
    for (nth, mention) in mentions.iter().enumerate() {
        if nth > 0 {
            json.push_str(if nth % PER_LINE == 0 { "]\n[" } else { "," });
        }
        let entity = &annotations.entities[mention.entity.index()];
        json.push_str("{\"start\":");
        json.push_str(&offsets.at(mention.span.start).to_string());
        json.push_str(",\"end\":");
        json.push_str(&offsets.at(mention.span.end).to_string());
        json.push_str(",\"kind\":\"");
        json.push_str(entity.kind.name());
        json.push_str("\",\"entity\":\"");
        // A slug has letters, digits and dashes, none of which JSON wants escaped.
        json.extend(entity.slug.chars().filter(|&c| c.is_alphanumeric() || c == '-'));
        json.push_str("\"}");
    }
    json.push(']');
    json
}

#[cfg(test)]
mod tests {
    use super::*;
    use concord_engine::entity::{Input, annotate};

    fn write(text: &str) -> String {
        write_mentions(text, &annotate(&[Input { text, date: None }]))
    }

    #[test]
    fn mentions_are_told_as_javascript_counts() {
        assert_eq!(
            write("😀 Hanoi, Việt Nam"),
            r#"[{"start":3,"end":8,"kind":"place","entity":"hanoi"},{"start":10,"end":18,"kind":"place","entity":"vietnam"}]"#
        );
        assert_eq!(write(""), "[]");
    }

    #[test]
    fn a_line_has_so_many_mentions_and_no_more() {
        let json = write(&"Hanoi. ".repeat(PER_LINE + 1));
        let lines: Vec<_> = json.lines().collect();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0].matches("hanoi").count(), PER_LINE);
        assert!(lines.iter().all(|line| line.starts_with("[{") && line.ends_with("}]")));
    }
}
