//! `concord titles`: the titles for readers whose browser cannot open the page.

use crate::{Request, read_corpus};

/// Prints each title as an HTML list item, on a line of its own.
pub(crate) fn run(request: &Request) -> Result<(), String> {
    for document in read_corpus(request.arguments.first())?.documents {
        println!("<li>{}</li>", escape(&document.title.value));
    }
    Ok(())
}

/// A title as text of an HTML page: nothing in it is markup, and it is one line.
pub(crate) fn escape(title: &str) -> String {
    let mut escaped = String::with_capacity(title.len());
    for c in title.chars() {
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
    fn a_title_never_becomes_markup() {
        for (title, escaped) in [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("A & \"B\"\n</li>", "A &amp; &quot;B&quot; &lt;/li&gt;"),
            ("Hà Nội", "Hà Nội"),
        ] {
            assert_eq!(super::escape(title), escaped);
        }
    }
}
