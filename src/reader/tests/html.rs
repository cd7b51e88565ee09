//! Small pages: what is folded, and what is known of them.

use concord_engine::corpus::How;

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

#[test]
fn a_time_is_the_date_of_a_page_where_it_is_beside_the_text_and_the_one_of_publication_first() {
    const SHOWN: &str = "stated the page’s time element";
    let time = |day: &str| format!("<time datetime=\"2024-{day}\">{day}</time>");
    let (early, late) = (time("04-05"), time("04-09"));
    for (head, date) in [
        (format!("<p>Updated {late}</p><p>Published {early}</p>"), Some(("2024-04-05", SHOWN))),
        (format!("<p>Published {early} Updated {late}</p>"), Some(("2024-04-05", SHOWN))),
        (format!("<p>Updated {late} Published {early}</p>"), Some(("2024-04-05", SHOWN))),
        (
            format!("<dl><dt>Updated</dt><dd>{late}</dd><dt>Published</dt><dd>{early}</dd></dl>"),
            Some(("2024-04-05", SHOWN)),
        ),
        (format!("<p>{late}</p>"), Some(("2024-04-09", SHOWN))),
        (
            "<p><time class=\"updated\" datetime=\"2024-04-09\">9 April</time> <time class=\"published\" \
             datetime=\"2024-04-05\">5 April</time></p>"
                .to_owned(),
            Some(("2024-04-05", SHOWN)),
        ),
        (
            "<p><time datetime=\"04/05/2024\">April</time></p>".to_owned(),
            Some(("2024-05-04", "inferred from the page’s time element, read with the day first")),
        ),
        (
            format!(
                "<p>The embassy invites all to a concert in its garden on {early}, when the choir of the harbour will sing.</p>"
            ),
            None,
        ),
        (format!("<p>The concert is on {early}.</p>"), None),
        (String::new(), None),
    ] {
        let page = format!("<article><h1>Harbour talks go on</h1>{head}<p>{PROSE}</p><p>{PROSE}</p></article>");
        let document = &read("", "a.html", page.as_bytes()).documents[0];
        let found = document.date.as_ref().map(|date| {
            let how = match &date.how {
                How::Declared(how) => format!("stated {how}"),
                How::Inferred(how) => format!("inferred {how}"),
                other => format!("{other:?}"),
            };
            (date.value.to_string(), how)
        });
        assert_eq!(found.as_ref().map(|(date, how)| (date.as_str(), how.as_str())), date, "{head}");
    }
}

#[test]
fn the_linked_data_of_a_page_is_read_whatever_follows_its_type_and_freed_of_references() {
    for (kind, headline, title) in [
        ("application/ld+json", "Harbour talks", "Harbour talks"),
        ("application/ld+json; charset=utf-8", "Harbour talks", "Harbour talks"),
        ("Application/LD+JSON", "Harbour talks", "Harbour talks"),
        ("application/ld+json", "Trade &amp; fisheries: it&#8217;s on", "Trade & fisheries: it’s on"),
        ("application/ld+json", "AT&T &amp;amp; others; R&D", "AT&T &amp; others; R&D"),
        ("application/ld+json", "&lt;b&gt; <i> &x; &", "<b> <i> &x; &"),
        ("text/plain", "Harbour talks", "The Bay Post"),
    ] {
        let data = serde_json::json!({ "@type": "NewsArticle", "headline": headline, "datePublished": "04/05/2024" });
        let page = format!(
            "<title>The Bay Post</title><script type=\"{kind}\">{data}</script><article><p>{PROSE}</p><p>{PROSE}</p></article>"
        );
        let document = &read("", "a.html", page.as_bytes()).documents[0];
        assert_eq!(document.title.value, title);
        let how = document.date.as_ref().map(|date| date.how.clone());
        let read = How::Inferred("from JSON-LD datePublished, read with the day first".to_owned());
        assert_eq!(how, Some(read).filter(|_| kind != "text/plain"), "{kind}");
    }
}
