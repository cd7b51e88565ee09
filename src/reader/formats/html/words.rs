//! Names of elements and of their classes, and what they say of the text within.

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

/// Why an element is beside the text, by its name, its role or its classes; nothing where it may be of it.
///
/// `is_small` tells whether it holds at most so many hundredths of the prose of the page: what holds the text is not
/// beside it, whatever it is called.
pub fn is_aside(element: &Element, is_small: impl Fn(usize) -> bool) -> Option<&'static str> {
    const FEW: usize = 40;
    const MANY: usize = 75;
    let name = element.name();
    if matches!(name, "html" | "body" | "main" | "article" | "h1" | "time" | "p") {
        return None;
    }
    let by_name = match name {
        "nav" | "button" => Some("page navigation"),
        "footer" | "aside" | "form" | "amp-ad" | "amp-consent" => Some("part of the site"),
        "amp-sidebar" => Some("page navigation"),
        "amp-social-share" => Some("share bar"),
        _ => None,
    };
    let by_role = || match element.attr("role")? {
        "navigation" | "menu" | "menubar" | "search" => Some("page navigation"),
        "banner" | "contentinfo" | "complementary" | "dialog" | "alertdialog" => Some("part of the site"),
        _ => None,
    };
    let why = by_name.or_else(by_role).or_else(|| {
        let names = [element.attr("class"), element.attr("id")];
        names.into_iter().flatten().find_map(reason_in_names)
    })?;
    let limit = match why {
        "comments" => MANY,
        // Next to a name or a date there may be an introduction.
        "byline" | "date line" | "page counter" => 0,
        _ => FEW,
    };
    is_small(limit).then_some(why)
}

/// The first telling name among classes: `article-share-tools` shares, `jp-relatedposts` is of related posts.
fn reason_in_names(names: &str) -> Option<&'static str> {
    #[rustfmt::skip]
    const REASONS: [(&str, &[&str]); 12] = [
        ("comments", &["comment", "comments", "commentlist", "disqus", "respond", "comment-box", "fb-comments"]),
        ("share bar", &[
            "share", "sharing", "social", "sharedaddy", "addthis", "addtoany", "sharethis", "share-tools", "socials",
            "sns",
        ]),
        ("other headlines", &[
            "related", "relatedposts", "relatedarticles", "recommended", "recommend", "recommendations", "trending",
            "popular", "mostread", "most-read", "most-popular", "morenews", "read-more", "readmore", "more-stories",
            "tinlienquan", "tin-lien-quan", "othernews", "other-news", "news-other",
        ]),
        ("breadcrumb", &["breadcrumb", "breadcrumbs", "topicpath", "pankuzu"]),
        ("page navigation", &[
            "nav", "navbar", "navigation", "menu", "gnav", "globalnav", "pagination", "pager", "skip-link", "skiplink",
            "toolbar", "megamenu", "topnav",
        ]),
        ("cookie notice", &["cookie", "cookies", "gdpr", "consent", "cookie-banner", "cookiebar"]),
        ("byline", &[
            "byline", "author", "post-author", "entry-author", "article-author", "author-name", "author-info", "authorname",
        ]),
        ("date line", &[
            "dateline", "timestamp", "post-date", "entry-date", "publish-date", "published-date", "post-meta", "entry-meta",
            "article-meta", "meta", "submitted", "postdate", "pubdate", "publishdate",
        ]),
        ("page counter", &["pageviews", "post-views", "td-post-views", "view-count", "viewcount", "luotxem"]),
        ("tags", &["submeta", "tag-links", "article-tags", "tags", "taglist", "tag-list", "keywords", "tagcloud", "post-tags", "hashtags"]),
        ("part of the site", &[
            "sidebar", "footer", "advert", "advertisement", "ads", "ad", "promo", "newsletter", "subscribe", "subscription",
            "widget", "banner", "paywall", "signup", "popup", "modal", "masthead", "site-header", "sitemap", "rail",
            "outbrain", "taboola", "copyright",
        ]),
        ("contact block", &["contact", "contact-info", "contactinfo", "inquiry", "toiawase"]),
    ];
    let names: Vec<String> = names.split_whitespace().map(str::to_lowercase).collect();
    names.iter().find_map(|name| {
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
    element.attr("class").unwrap_or("").split_whitespace().any(|name| {
        let name = name.to_lowercase();
        let has = |words: &[&str]| name.split(['-', '_']).any(|part| words.contains(&part));
        has(&TITLES) && !has(&OTHERS)
    })
}
