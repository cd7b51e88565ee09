//! Names of elements and of their classes, and what they say of the text within.

use concord_engine::corpus::reason;
use scraper::node::Element;

/// Elements whose text no browser shows, or that hold what a reader types.
pub fn is_skipped(name: &str) -> bool {
    matches!(
        name,
        "head"
            | "script"
            | "style"
            | "noscript"
            | "template"
            | "svg"
            | "iframe"
            | "object"
            | "canvas"
            | "audio"
            | "video"
            | "select"
            | "textarea"
            | "datalist"
            | "map"
            | "noframes"
    )
}

/// Whether an element says that it is not shown.
pub fn is_hidden(element: &Element) -> bool {
    let style = element.attr("style").unwrap_or("");
    element.attr("hidden").is_some()
        || style.split(';').any(|rule| {
            let rule: String = rule.chars().filter(|c| !c.is_whitespace()).collect();
            rule.eq_ignore_ascii_case("display:none") || rule.eq_ignore_ascii_case("visibility:hidden")
        })
}

/// Elements that begin a line of their own.
pub fn is_block(name: &str) -> bool {
    !matches!(
        name,
        "a" | "abbr"
            | "acronym"
            | "b"
            | "bdi"
            | "bdo"
            | "big"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "dfn"
            | "em"
            | "font"
            | "i"
            | "img"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "q"
            | "rp"
            | "rt"
            | "ruby"
            | "s"
            | "samp"
            | "small"
            | "span"
            | "strike"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "tt"
            | "u"
            | "var"
            | "wbr"
            | "nobr"
            | "br"
            | "picture"
            | "source"
    )
}

/// How much of the prose of a page an element holds, and where it stands.
#[derive(Clone, Copy)]
pub struct Held {
    /// Hundredths of the prose of the page, rounded up.
    pub share: usize,
    /// Whether there is prose of the text before it and after it.
    pub is_amid: bool,
}

/// Why an element is beside the text, by its name, its role or its classes; nothing where it may be of it.
///
/// What holds the text is not beside it, whatever it is called: `<section id="social">` may be about society.
pub fn is_aside(element: &Element, held: Held) -> Option<&'static str> {
    const FEW: usize = 40;
    const MANY: usize = 75;
    let name = element.name();
    if matches!(name, "html" | "body" | "main" | "article" | "h1" | "time" | "p") {
        return None;
    }
    let by_name = || match name {
        "nav" | "button" | "amp-sidebar" => Some(reason::NAVIGATION),
        "footer" | "aside" | "form" | "amp-ad" | "amp-consent" => Some(reason::SITE),
        "amp-social-share" => Some(reason::SHARE),
        _ => None,
    };
    let by_role = || match element.attr("role")? {
        "navigation" | "menu" | "menubar" | "search" => Some(reason::NAVIGATION),
        "banner" | "contentinfo" | "complementary" | "dialog" | "alertdialog" => Some(reason::SITE),
        _ => None,
    };
    let by_classes = || {
        // The id of a heading is often made of its own words, which say what the text below is about.
        let id = element.attr("id").filter(|_| !matches!(name, "h2" | "h3" | "h4" | "h5" | "h6"));
        [element.attr("class"), id].into_iter().flatten().find_map(reason_in_names)
    };
    let by_itself = by_name().or_else(by_role);
    let why = by_itself.or_else(by_classes)?;
    let most = match why {
        reason::COMMENTS => MANY,
        reason::SITE | reason::HEADLINES if held.is_amid => 0,
        reason::SITE | reason::HEADLINES | reason::COOKIES => FEW,
        reason::NAVIGATION if by_itself.is_some() => FEW,
        // Links, names, dates and addresses; where there are sentences, there may be a part of the text.
        _ => 0,
    };
    (held.share <= most).then_some(why)
}

/// The first telling name among classes: `article-share-tools` shares, `jp-relatedposts` is of related posts.
fn reason_in_names(names: &str) -> Option<&'static str> {
    #[rustfmt::skip]
    const REASONS: [(&str, &[&str]); 12] = [
        (reason::COMMENTS, &["comment", "comments", "commentlist", "disqus", "respond", "comment-box", "fb-comments", "comentarios", "commentaires",
            "kommentare", "binhluan", "binh-luan", "komentar"]),
        (reason::SHARE, &[
            "share", "sharing", "social", "sharedaddy", "addthis", "addtoany", "sharethis", "share-tools", "socials",
            "sns", "compartir", "compartilhar", "partager", "bagikan", "chiase", "chia-se",
        ]),
        (reason::HEADLINES, &[
            "related", "relatedposts", "relatedarticles", "recommended", "recommend", "recommendations", "trending",
            "popular", "mostread", "most-read", "most-popular", "morenews", "read-more", "readmore", "more-stories",
            "tinlienquan", "tin-lien-quan", "othernews", "other-news", "news-other", "te-puede-interesar", "notas-relacionadas", "relacionadas",
            "relacionados", "lire-aussi", "terkait", "baca-juga", "latest-posts", "tin-khac", "cac-tin-khac",
        ]),
        (reason::BREADCRUMB, &["breadcrumb", "breadcrumbs", "topicpath", "pankuzu"]),
        (reason::NAVIGATION, &[
            "nav", "navbar", "navigation", "menu", "gnav", "globalnav", "pagination", "pager", "skip-link", "skiplink",
            "toolbar", "megamenu", "topnav",
        ]),
        (reason::COOKIES, &["cookie", "cookies", "gdpr", "consent", "cookie-banner", "cookiebar"]),
        (reason::BYLINE, &[
            "byline", "author", "post-author", "entry-author", "article-author", "author-name", "author-info", "authorname",
            "firma", "autor", "auteur", "penulis", "tacgia", "tac-gia",
        ]),
        (reason::DATE_LINE, &[
            "dateline", "timestamp", "post-date", "entry-date", "publish-date", "published-date", "post-meta", "entry-meta",
            "article-meta", "meta", "submitted", "postdate", "pubdate", "publishdate", "fecha", "ngaydang", "ngay-dang", "tanggal",
        ]),
        (reason::COUNTER, &["pageviews", "post-views", "td-post-views", "view-count", "viewcount", "luotxem"]),
        (reason::TAGS, &["submeta", "tag-links", "article-tags", "tags", "taglist", "tag-list", "keywords", "tagcloud", "post-tags", "hashtags", "etiquetas", "tu-khoa"]),
        (reason::SITE, &[
            "sidebar", "footer", "advert", "advertisement", "ads", "ad", "promo", "newsletter", "subscribe", "subscription",
            "widget", "banner", "paywall", "signup", "popup", "modal", "masthead", "site-header", "sitemap", "rail",
            "outbrain", "taboola", "copyright",
        ]),
        (reason::CONTACT, &["contact", "contact-info", "contactinfo", "inquiry", "toiawase"]),
    ];
    let names: Vec<String> = names.split_whitespace().map(str::to_lowercase).collect();
    names.iter().find_map(|name| {
        // A block of WordPress is called by what it is: `wp-block-comments`.
        let name = name.strip_prefix("wp-block-").unwrap_or(name);
        let parts: Vec<&str> = name.split(['-', '_']).filter(|part| !part.is_empty()).collect();
        // `has-sidebar` and `no-comments` tell of the page, not of the element.
        if matches!(parts.first(), Some(&("has" | "no" | "with" | "without" | "js" | "wp"))) {
            return None;
        }
        let is_telling = |word: &&str| *word == name || (parts.contains(word) && parts.len() <= 4);
        REASONS.iter().find(|(_, words)| words.iter().any(is_telling)).map(|(why, _)| *why)
    })
}

/// Whether an element is by its name the title of an article, and not that of a site, a box or a list.
pub fn is_title(element: &Element) -> bool {
    const TITLES: [&str; 4] = ["title", "headline", "subject", "tieude"];
    #[rustfmt::skip]
    const OTHERS: [&str; 20] = [
        "site", "block", "widget", "portlet", "section", "sub", "side", "sidebar", "menu", "nav", "box", "category", "list",
        "related", "comment", "comments", "share", "logo", "img", "image",
    ];
    // ASP.NET names an element by its id, in words that begin with capitals: `ctl00_lblNewsTitle`.
    let names = element.attr("class").unwrap_or("").split_whitespace().chain(element.attr("id"));
    names.into_iter().any(|name| {
        let parts = name_parts(name);
        let has = |words: &[&str]| parts.iter().any(|part| words.contains(&part.as_str()));
        has(&TITLES) && !has(&OTHERS)
    })
}

/// The words of a name, in small letters: `lbl`, `news` and `title` of `lblNewsTitle`.
fn name_parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut was_small = false;
    for c in name.chars() {
        if matches!(c, '-' | '_') || c.is_uppercase() && was_small {
            parts.push(String::new());
        }
        if !matches!(c, '-' | '_')
            && let Some(part) = parts.last_mut()
        {
            part.extend(c.to_lowercase());
        }
        was_small = c.is_lowercase() || c.is_ascii_digit();
    }
    parts
}
