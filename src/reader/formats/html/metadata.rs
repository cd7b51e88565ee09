//! What a page says of itself to machines: JSON-LD, Open Graph, Dublin Core, the name in its title bar.

use std::borrow::Cow;

use concord_engine::corpus::{How, Known, Said, is_no_one};
use scraper::{ElementRef, Html};
use serde_json::Value;

use super::linked_data::LinkedData;
use super::{plain, selector};
use crate::language::language_code;
use crate::said::read_known_date;

/// The values of a page's head, each with where it stood.
#[derive(Clone, Debug, Default)]
pub struct Metadata {
    headline: Option<Known<String>>,
    /// The name in the title bar, often with that of the site after it.
    name: String,
    date: Option<Known<String>>,
    source: Option<Known<String>>,
    author: Option<Known<String>>,
    language: Option<String>,
    address: Option<String>,
}

/// Reads the head of a page, and what stands elsewhere in the same form.
pub fn read_metadata(html: &Html) -> Metadata {
    let mut found = Metadata::default();
    let mut linked = Vec::new();
    // The type may have parameters: `application/ld+json; charset=utf-8`.
    for script in html.select(&selector(r#"script[type^="application/ld+json" i]"#)) {
        let text: String = script.text().collect();
        linked.extend(serde_json::from_str::<Value>(text.trim()).ok());
    }
    let nodes = LinkedData::over(&linked);
    nodes.articles().for_each(|article| found.take_article(article, &nodes));
    put(&mut found.source, &decode_references(&nodes.site_name()), "JSON-LD WebSite");
    for meta in html.select(&selector("meta")) {
        let meta = meta.value();
        let name = ["property", "name", "itemprop"].into_iter().find_map(|key| meta.attr(key));
        if let (Some(name), Some(content)) = (name, meta.attr("content")) {
            found.take_meta(&name.to_lowercase(), content);
        }
    }
    found.take_microdata(html);
    let text_of = |css: &'static str| html.select(&selector(css)).next().map(|it| it.text().collect::<String>());
    let name = text_of("head title").or_else(|| text_of("title")).unwrap_or_default();
    found.name = Some(name.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|name| name.len() <= LONGEST)
        .unwrap_or_default();
    let attr = |css: &'static str, key: &str| {
        html.select(&selector(css)).next().and_then(|it| it.value().attr(key)).map(str::to_owned)
    };
    found.language = attr("html", "lang").or_else(|| attr("html", "xml:lang")).and_then(|tag| language_code(&tag));
    found.address = attr(r#"link[rel="canonical"]"#, "href").filter(|it| it.starts_with("http")).or(found.address);
    if found.author.is_none() {
        let name =
            text_of(r#"[rel="author"], [itemprop="author"], .post-author .fn, .entry-author .fn"#).unwrap_or_default();
        put(&mut found.author, &name, "the page’s author element");
    }
    found
}

impl Metadata {
    /// What the page may be titled, for comparing with its text: the headline, the name, parts of the name.
    pub fn titles(&self) -> impl Iterator<Item = String> {
        let headline = self.headline.iter().map(|it| plain(&it.value));
        let parts = self.name_parts().into_iter().map(|(title, _)| plain(title));
        // `The Umbrella: A wet week`: weblogs put their own name first.
        let after_site = self.name.split_once(": ").map(|(_, title)| plain(title));
        headline.chain([plain(&self.name)]).chain(parts).chain(after_site).filter(|title| !title.is_empty())
    }

    /// Who wrote it, as the page says.
    pub fn author(&self) -> Option<&str> {
        self.author.as_ref().map(|author| author.value.as_str())
    }

    /// Whether words begin the name of the page: some names are cut short, others go on with the site's.
    pub fn is_beginning_of_name(&self, words: &str) -> bool {
        let name = plain(&self.name);
        words.chars().count() > 8
            && (name.starts_with(words) || words.starts_with(name.trim_end_matches(['.', '…', ' '])))
            && !name.is_empty()
    }

    /// The name cut in two at each sign that parts title and site, either way round: title and site.
    fn name_parts(&self) -> Vec<(&str, &str)> {
        const SIGNS: [&str; 11] = [" | ", "｜", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", " • ", "|"];
        let cuts = SIGNS.iter().flat_map(|sign| self.name.match_indices(sign).map(|(at, sign)| (at, at + sign.len())));
        let halves =
            cuts.filter_map(|(end, start)| Some((self.name.get(..end)?.trim(), self.name.get(start..)?.trim())));
        halves
            .flat_map(|(first, last)| [(first, last), (last, first)])
            .filter(|(title, site)| !title.is_empty() && !site.is_empty())
            .collect()
    }

    /// The values for a document, given the title and the time that the page shows.
    pub fn into_said(self, shown_title: Option<&str>, shown_time: Option<&str>) -> Said {
        let titled = shown_title.or(self.headline.as_ref().map(|it| it.value.as_str())).and_then(|title| {
            let parts = self.name_parts().into_iter().filter(|(part, _)| plain(part) == plain(title));
            // `The Umbrella: A wet week` names the weblog first.
            let led = || {
                let (site, rest) = self.name.split_once(": ")?;
                (plain(rest) == plain(title)).then_some(site.trim())
            };
            let site = parts.map(|(_, site)| site).min_by_key(|site| site.len()).or_else(led)?;
            Some(declared(site, "the name of the page"))
        });
        // `Press Releases View | Embassy of Laos in Norlund`: a name without the title still ends with whose page it is.
        let office = || {
            const OPENINGS: [&str; 10] = [
                "Embassy of ",
                "Ministry of ",
                "Consulate",
                "Permanent Mission of ",
                "Office of ",
                "Cổng thông tin",
                "Cổng Thông tin",
                "Đại sứ quán",
                "Ambassade ",
                "Embajada ",
            ];
            let parts = self.name_parts().into_iter().map(|(_, site)| site).filter(|site| self.name.ends_with(site));
            let site = parts.min_by_key(|site| site.len())?;
            OPENINGS.iter().any(|opening| site.starts_with(opening)).then(|| declared(site, "the name of the page"))
        };
        let site = titled.or_else(office);
        let name = || (!self.name.is_empty()).then(|| declared(&self.name, "the name of the page"));
        let title = self.headline.clone().or_else(name);
        let source = self.source.or(site);
        let shown = || read_known_date(&declared(shown_time?, "the page’s time element"));
        // An author by the name of the site is no one.
        let is_site =
            |known: &Known<String>| source.as_ref().is_some_and(|source| plain(&source.value) == plain(&known.value));
        Said {
            id: None,
            title,
            spare_title: None,
            date: self.date.as_ref().and_then(read_known_date).or_else(shown),
            author: self.author.filter(|author| !is_site(author) && !is_no_one(&author.value)),
            source,
            address: self.address,
            language: self.language.map(|code| declared(&code, "the page’s language")),
            fields: Vec::new(),
        }
    }

    fn take_article(&mut self, value: &Value, nodes: &LinkedData<'_>) {
        let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or("");
        put(&mut self.headline, &decode_references(text("headline")), "JSON-LD headline");
        put(&mut self.date, text("datePublished"), "JSON-LD datePublished");
        let names = |key: &str| decode_references(&nodes.names_of(value.get(key))).into_owned();
        put(&mut self.author, &names("author"), "JSON-LD author");
        put(&mut self.source, &names("publisher"), "JSON-LD publisher");
    }

    /// Values that elements of the page carry (`itemprop`), as attributes or as the text that they show.
    fn take_microdata(&mut self, html: &Html) {
        for element in html.select(&selector("[itemprop]")).filter(|it| it.value().name() != "meta") {
            let attr = |key: &str| element.value().attr(key).map(str::to_owned);
            let property = attr("itemprop").unwrap_or_default().to_lowercase();
            let (slot, place) = match property.as_str() {
                "headline" => (&mut self.headline, "itemprop headline"),
                "datepublished" => (&mut self.date, "itemprop datePublished"),
                "author" => (&mut self.author, "itemprop author"),
                "publisher" => (&mut self.source, "itemprop publisher"),
                _ => continue,
            };
            // Elements may stand in each other by the thousand, each with the text of all that are in it.
            if slot.is_some() {
                continue;
            }
            let shown = || text_of(element);
            let value = match property.as_str() {
                "headline" => shown(),
                "datepublished" => attr("content").or_else(|| attr("datetime")).unwrap_or_else(shown),
                _ => name_within(element).unwrap_or_else(shown),
            };
            put(slot, &value, place);
        }
    }

    fn take_meta(&mut self, name: &str, content: &str) {
        let place = format!("meta {name}");
        match name {
            "og:title" | "twitter:title" | "dc.title" | "dcterms.title" | "citation_title" => {
                put(&mut self.headline, content, &place);
            }
            "article:published_time"
            | "og:published_time"
            | "datepublished"
            | "pubdate"
            | "publishdate"
            | "publish-date"
            | "publish_date"
            | "publication_date"
            | "dc.date"
            | "dc.date.issued"
            | "dcterms.issued"
            | "dcterms.created"
            | "date"
            | "citation_date"
            | "parsely-pub-date"
            | "sailthru.date"
            | "article.published" => {
                put(&mut self.date, content, &place);
            }
            "og:site_name" | "application-name" | "dc.publisher" | "dcterms.publisher" | "publisher" => {
                put(&mut self.source, content, &place);
            }
            // Networks want the author's page here, which is no name.
            "author" | "article:author" | "dc.creator" | "dcterms.creator" | "citation_author" | "byl" => {
                let name = content.trim().strip_prefix("By ").unwrap_or(content);
                if !name.contains("://") {
                    put(&mut self.author, name, &place);
                }
            }
            "og:url" => self.address = Some(content.to_owned()).filter(|it| it.starts_with("http")),
            _ => {}
        }
    }
}

/// The longest value that is believed, in bytes.
const LONGEST: usize = 500;

/// How many nodes of an element are looked at for a value: more hold something else.
const MOST_NODES: usize = 500;

/// The text of an element that holds one value; nothing for one that holds half a page, of which a piece is no value.
fn text_of(element: ElementRef<'_>) -> String {
    let mut shown = String::new();
    for (at, node) in element.descendants().enumerate() {
        // White space will go, and so may what is far too long.
        if at > MOST_NODES || shown.len() > LONGEST * 8 {
            return String::new();
        }
        if let Some(text) = node.value().as_text() {
            shown.push_str(text);
        }
    }
    shown
}

/// The name of a person or an organization, which has it among its own properties.
fn name_within(element: ElementRef<'_>) -> Option<String> {
    let mut within = element.descendants().skip(1).take(MOST_NODES).filter_map(ElementRef::wrap);
    let name = within.find(|it| it.value().attr("itemprop") == Some("name"))?;
    Some(name.value().attr("content").map_or_else(|| text_of(name), str::to_owned))
}

/// A value in which a program left the references of HTML: `Trade &amp; fisheries`. Decoded once.
fn decode_references(value: &str) -> Cow<'_, str> {
    const LONGEST_NAME: usize = 32;
    if !value.contains('&') {
        return Cow::Borrowed(value);
    }
    let begins_name = |rest: &str| {
        let end = rest.bytes().take(LONGEST_NAME).position(|byte| !byte.is_ascii_alphanumeric() && byte != b'#');
        end.is_some_and(|end| end > 0 && rest.as_bytes().get(end) == Some(&b';'))
    };
    // Everything but whole references is text, also what would be a tag.
    let mut escaped = String::with_capacity(value.len());
    for (at, c) in value.char_indices() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '&' if !begins_name(value.get(at + 1..).unwrap_or("")) => escaped.push_str("&amp;"),
            c => escaped.push(c),
        }
    }
    Cow::Owned(Html::parse_fragment(&escaped).root_element().text().collect())
}

/// Puts a value in its place if that is empty: the first to say something is believed.
fn put(slot: &mut Option<Known<String>>, value: &str, place: &str) {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if slot.is_none() && !value.is_empty() && value.len() <= LONGEST {
        *slot = Some(declared(&value, place));
    }
}

fn declared(value: &str, place: &str) -> Known<String> {
    Known { value: value.to_owned(), how: How::Declared(place.to_owned()) }
}
