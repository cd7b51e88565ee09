//! Text as the text of an HTML page, for the few places where a file of that format is written.

/// A text in which nothing is markup; it is one line. Nothing for an empty one.
pub fn escape_html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ if c.is_control() => escaped.push(' '),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_text_never_becomes_markup() {
        for (text, escaped) in [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("A & \"B\"\n</li>", "A &amp; &quot;B&quot; &lt;/li&gt;"),
            ("Hà Nội", "Hà Nội"),
            ("", ""),
        ] {
            assert_eq!(super::escape_html(text), escaped);
        }
    }
}
