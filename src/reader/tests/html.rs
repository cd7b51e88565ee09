//! Small pages: what is folded, and what is known of them.

use super::formats::{blocks, read};

const PROSE: &str = "The two sides agreed to hold a second round of talks in the autumn, and the minister thanked the hosts \
                     for their work.";

/// The lines of a page that are folded, with the reasons.
fn folded(page: &str) -> Vec<String> {
    let document = &read("", "a.html", page.as_bytes()).documents[0];
    blocks(document).into_iter().filter(|block| block.starts_with('(')).collect()
}

#[test]
fn a_part_of_the_text_is_not_folded_for_the_name_of_its_element() {
    let prose = format!("<p>{PROSE} {PROSE} {PROSE}</p>");
    for name in [
        "id=\"social\"",
        "class=\"contact-group\"",
        "class=\"rail\"",
        "class=\"banner\"",
        "class=\"popular\"",
        "id=\"tags\"",
        "class=\"menu\"",
        "class=\"breadcrumb\"",
    ] {
        let page = format!(
            "<title>Talks go on</title><article><h1>Talks go on</h1><div><h2>Trade</h2>{prose}</div><div {name}>\
             <h2>Society</h2>{prose}</div><div><h2>Safety</h2>{prose}</div><h2 id=\"related\">Next steps</h2>{prose}\
             </article>"
        );
        assert_eq!(folded(&page), [""; 0], "{name}");
    }
}

#[test]
fn a_part_of_the_site_is_folded_for_the_name_of_its_element() {
    for (part, found) in [
        ("<div class=\"share\"><a href=\"/f\">Facebook</a></div>", &["(share bar): Facebook"][..]),
        ("<div class=\"related\"><a href=\"/b\">The pier opens</a></div>", &["(other headlines): The pier opens"]),
        ("<aside><p>Sign up for our letter</p></aside>", &["(part of the site): Sign up for our letter"]),
    ] {
        for page in [
            format!("<article><h1>Talks go on</h1><p>{PROSE}</p>{part}<p>{PROSE}</p></article>"),
            format!("<article><h1>Talks go on</h1><p>{PROSE}</p><p>{PROSE}</p>{part}</article>"),
        ] {
            assert_eq!(folded(&page), found, "{page}");
        }
    }
    let below = format!(
        "<article><h1>Talks go on</h1><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p></article><div class=\"sidebar\"><p>{PROSE}\
         </p></div>"
    );
    assert_eq!(folded(&below), [format!("(part of the site): {PROSE}")]);
}
