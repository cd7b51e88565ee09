//! The words that page furniture is made of. Folded: without case and marks.

use super::super::lines::{is_bulleted, n_chars};
use crate::text::{fold, tokenize};

/// The folded words of a line; characters of scripts without spaces are one each.
pub(super) fn folded_words(line: &str) -> Vec<String> {
    tokenize(line).map(|token| fold(token.span.of(line))).collect()
}

/// Whether every word of a line is one that share bars are made of: `Facebook`, `Share on X`, `Print`.
pub(super) fn is_share_word_line(line: &str) -> bool {
    const LONGEST: usize = 120;
    if n_chars(line) > LONGEST {
        return false;
    }
    let words = folded_words(line);
    let is_number = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
    words.iter().any(|word| PLATFORM_WORDS.contains(&word.as_str()) || SHARE_WORDS.contains(&word.as_str()))
        && words.iter().all(|word| {
            let word = word.as_str();
            PLATFORM_WORDS.contains(&word)
                || SHARE_WORDS.contains(&word)
                || SMALL_WORDS.contains(&word)
                || is_number(word)
        })
}

/// Whether such a line says in so many words that a page is to be shared or printed: `Share on Facebook`, `Print Email`.
/// Networks alone may be what a text is about, and so may `Follow the line`.
pub(super) fn asks_to_share(line: &str) -> bool {
    #[rustfmt::skip]
    const ASKS: [&str; 16] = [
        "share", "tweet", "print", "chia", "partager", "imprimer", "compartir", "compartilhe", "compartilhar", "imprimir", "teilen",
        "drucken", "bagikan", "cetak", "공유", "인쇄",
    ];
    if !is_share_bar(line) {
        return false;
    }
    let words = folded_words(line);
    words.len() > 1 && words.first().is_some_and(|word| ASKS.contains(&word.as_str()))
}

/// Whether a line of share words asks the reader to share. An item of a list may well name three networks.
pub(super) fn is_share_bar(line: &str) -> bool {
    #[rustfmt::skip]
    const ALONE: [&str; 15] = [
        "share", "partager", "compartir", "compartilhar", "partilhar", "teilen", "bagikan", "공유", "поделиться", "مشاركة",
        "udostepnij", "dela", "paylas", "condividi", "delen",
    ];
    if !is_share_word_line(line) || is_bulleted(line) {
        return false;
    }
    let words = folded_words(line);
    let has = |known: &[&str]| words.iter().filter(|word| known.contains(&word.as_str())).count();
    let begins = words.first().is_some_and(|word| SHARE_WORDS.contains(&word.as_str()));
    (begins
        && (has(SHARE_WORDS) + has(PLATFORM_WORDS) > 1
            || matches!(words.as_slice(), [only] if ALONE.contains(&only.as_str()))))
        || has(PLATFORM_WORDS) > 2
        || (begins && words.len() > 1 && has(SMALL_WORDS) > 0 && words.first().is_some_and(|word| word == "share"))
}

#[rustfmt::skip]
const PLATFORM_WORDS: &[&str] = &[
    "facebook", "twitter", "x", "linkedin", "zalo", "whatsapp", "telegram", "pinterest", "reddit", "messenger",
    "line", "instagram", "youtube", "threads", "bluesky", "mastodon", "viber",
];
#[rustfmt::skip]
const SHARE_WORDS: &[&str] = &[
    "share", "tweet", "print", "email", "copy", "bookmark", "save", "follow", "like", "chia", "se", "luu", "in",
    "partager", "imprimer", "compartir", "compartilhe", "compartilhar", "partilhar", "imprimir", "teilen", "drucken", "bagikan",
    "cetak", "공유", "인쇄", "поделиться", "مشاركة", "udostepnij", "dela", "paylas", "condividi", "delen",
];
#[rustfmt::skip]
const SMALL_WORDS: &[&str] = &[
    "on", "via", "this", "article", "story", "page", "us", "link", "to", "by", "and", "the", "url", "bai", "viet",
    "len", "en", "sur", "auf", "ke", "di", "no", "opens", "in", "new", "tab", "window",
];

/// Words that stand around the date in a date line.
#[rustfmt::skip]
pub(super) const DATE_LINE_WORDS: &[&str] = &[
    "published", "publish", "publication", "updated", "update", "posted", "post", "date", "last", "modified",
    "created", "issued", "released", "release", "on", "at", "time", "first", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
    "sun", "am", "pm", "gmt", "utc", "jst", "ict", "est", "edt", "hanoi", "local", "ba", "tu", "nam", "sau", "bay",
    "hai", "chu", "nhat", "ngay", "dang", "cap", "luc", "gio", "phut", "xuat", "ban", "公", "開", "日", "更", "新", "掲",
    "載", "投", "稿", "发", "布", "發", "时", "间", "期", "星", "周", "작성일", "등록일", "입력", "수정", "오전", "오후", "วันที",
    "publicado", "atualizado", "em", "as", "publie", "le", "mis", "mise", "a", "jour", "derniere", "modification", "el", "fecha", "actualizado",
    "veroffentlicht", "aktualisiert", "stand", "uhr", "diperbarui", "pukul", "опубликовано", "года", "lundi", "mardi",
    "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado",
    "domingo", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "senin", "selasa", "rabu",
    "kamis", "jumat", "sabtu", "minggu", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
    "et", "pt", "pst", "pdt", "cst", "cdt", "bst", "cet", "cest", "ist", "wib", "kst", "sgt", "msk", "月", "火", "水", "木", "金", "土", "曜", "時", "分", "配", "信", "発", "表", "最", "終", "付", "午", "前", "後", "نشر", "في",
    "publicerad", "uppdaterad", "publisert", "gepubliceerd", "pubblicato", "il", "opublikowano", "giris", "guncelleme", "julkaistu",
];

/// Words of which a date line needs one, to count in the middle of a text.
#[rustfmt::skip]
pub(super) const DATE_LABELS: &[&str] = &[
    "published", "updated", "posted", "modified", "đăng", "nhật", "公", "更", "掲", "投", "配", "发", "發", "작성일", "등록일",
    "publié", "veröffentlicht", "publicado", "опубликовано",
];

/// Words of a counter; it needs a core word and a number.
#[rustfmt::skip]
pub(super) const COUNTER_CORES: &[&str] = &[
    "pageview", "pageviews", "views", "visits", "visitors", "hits", "reads", "xem", "cap", "閲", "comments", "shares",
    "likes", "retweets", "min", "mins", "조회수", "조회", "阅", "浏", "vues", "lectures", "просмотров", "просмотры", "المشاهدات", "followers", "thich", "luan",
];
/// Those of them that count how often a page was opened, and nothing else.
#[rustfmt::skip]
pub(super) const VIEW_WORDS: &[&str] = &[
    "pageview", "pageviews", "views", "view", "hits", "xem", "閲", "조회수", "조회", "阅", "浏", "vues", "просмотров", "просмотры",
    "المشاهدات",
];
#[rustfmt::skip]
pub(super) const COUNTER_WORDS: &[&str] = &[
    "total", "number", "of", "page", "pages", "view", "visit", "visitor", "hit", "read", "online", "today",
    "yesterday", "counter", "times", "luot", "truy", "so", "khach", "tong", "comment", "like", "share", "k", "m", "覧",
    "数", "回", "读", "览", "次", "量", "all", "time", "this", "month", "week", "now", "since", "website", "site", "unique", "binh", "chia", "se",
];

/// What the first page of a site is called, folded.
#[rustfmt::skip]
pub(super) const HOMES: [&str; 30] = [
    "strona glowna", "hem", "hjem", "forside", "etusivu",
    "pagina inicial", "pagina principal", "portada", "anasayfa", "ana sayfa", "laman utama", "الرئيسية", "होम", "मुखपृष्ठ", "หน้าหลัก",
    "home", "homepage", "trang chu", "ホーム", "トップ", "トップページ", "accueil", "inicio", "startseite", "beranda", "首页", "首頁",
    "главная", "홈", "หน้าแรก",
];

/// Lines, whole, that lead about a site or stand in for its moving parts.
#[rustfmt::skip]
pub(super) const NAVIGATION_LINES: &[&str] = &[
    "back to top", "listen to this article", "photo gallery click to enlarge", "go to top", "top of page", "skip to content", "skip to main content", "print this page",
    "print this article", "read more", "click here", "subscribe", "subscribe now", "subscribe to our newsletter",
    "sign up for our newsletter", "advertisement", "advertising", "sponsored", "sponsored content", "log in", "login",
    "sign in", "register", "loading", "load more", "show more", "previous", "next", "previous article",
    "next article", "older posts", "newer posts", "close", "menu", "search", "view all", "see all", "quang cao",
    "xem them", "ve dau trang", "leave a comment", "leave a reply", "post a comment", "add a comment",
    "gui binh luan", "binh luan", "comments", "top of the page", "back to the top", "send to a friend", "email this article",
    "email this page", "in bai viet", "in trang", "gui email", "gui cho ban be", "ban in", "ve trang truoc", "quay lai",
    "download pdf", "share this article", "share this story", "このページのトップへ戻る", "ページの先頭へ戻る", "ページトップへ戻る", "前のページへ戻る",
    "本文へ", "本文へ移動", "本文へスキップ", "印刷", "お問い合わせは専用フォームをご利用ください", "ページの先頭へ", "ページトップへ", "トップへ戻る", "続きを読む", "広告", "印刷する",
    "view this email in your browser", "view in browser", "view in your browser", "unsubscribe", "manage preferences",
    "manage your preferences", "update preferences", "update your preferences", "forward to a friend", "打印", "打印本页",
    "关闭窗口", "关闭", "목록", "목록으로", "인쇄", "공유하기", "retour en haut", "haut de page", "nach oben", "main menu",
    "search this site", "like loading", "bottom of page", "write a comment", "print this story", "mail it to a friend",
    "older post", "newer post", "印刷ページの表示", "メールフォームによるお問い合わせ", "回上一頁", "回上頁", "友善列印", "列印", "font size", "text size",
    "suggest to a friend", "image gallery", "previous image", "next image", "get email alerts", "is this page useful", "open in app",
    "read comments", "read later", "see all remove", "video player close", "back to top close", "open menu", "save article",
    "print", "imprimer", "imprimir", "drucken", "cetak", "voltar ao topo", "volver arriba", "komentar", "kommentare", "comentarios",
    "commentaires", "ツイート", "シェア", "글자크기", "첨부파일", "分享到", "doc tiep", "luu bai", "ve trang chu de", "about sharing",
    "читать в telegram", "updates to this page", "follow", "todos los derechos reservados", "todos os direitos reservados",
    "your comment about this article", "skriv ut", "drukuj", "seite drucken", "stampa", "afdrukken", "tous droits reserves", "alle rechte vorbehalten",
];

/// Lines, whole, of menus at the edges of a page, beside [`HOMES`]; within a text they may be headings.
#[rustfmt::skip]
pub(super) const EDGE_NAVIGATION_LINES: &[&str] = &[
    "about", "about us", "contact", "contact us", "privacy", "privacy policy", "terms", "terms of use",
    "terms of service", "terms and conditions", "terms & conditions", "legal notice", "imprint", "disclaimer", "sitemap",
    "site map", "accessibility", "cookies", "cookie policy", "faq", "faqs", "help", "feedback", "careers", "jobs",
    "advertise", "advertise with us", "rss", "rss feed", "newsletter", "newsletters", "archive", "archives", "e-paper",
    "epaper", "my account", "sign up", "sign out", "log out", "donate", "follow us", "connect with us", "share this page",
    "footer disclaimer", "social / search", "visas", "citizen services", "our relationship", "news & events", "quick links",
    "useful links", "education & culture", "embassy & consulates", "mentions legales", "plan du site",
    "impressum", "datenschutz", "contacto", "контакты", "사이트맵",
    "lien he", "gioi thieu", "so do trang", "お問い合わせ", "サイトマップ", "プライバシーポリシー", "利用規約",
    "联系我们", "关于我们", "網站導覽", "ติดต่อเรา", "prev", "agb", "barrierefreiheit", "kontakt", "aviso legal", "send", "om oss", "om os", "over ons", "chi siamo", "o nas", "mapa do site", "mapa del sitio",
];

/// The names of languages in English and in themselves.
#[rustfmt::skip]
pub(super) const LANGUAGES: &[&str] = &[
    "english", "french", "francais", "german", "deutsch", "英語版", "日本語版", "english version", "japanese version", "spanish", "espanol", "portuguese", "portugues", "italian",
    "italiano", "dutch", "nederlands", "russian", "русскии", "chinese", "中文", "简体中文", "繁體中文", "japanese", "日本語",
    "korean", "한국어", "vietnamese", "tieng viet", "thai", "ไทย", "lao", "khmer", "burmese", "malay", "bahasa melayu",
    "indonesian", "bahasa indonesia", "filipino", "arabic", "العربية", "hindi", "turkish", "turkce", "polish", "polski",
    "czech", "cestina", "hungarian", "magyar", "ukrainian", "українська", "swedish", "svenska", "norwegian", "norsk",
    "danish", "dansk", "finnish", "suomi", "greek", "mongolian",
];

/// Lines, whole, that say above a title where in the site it stands, or in which languages it can be read.
#[rustfmt::skip]
pub(super) const SECTION_LABELS: &[&str] = &[
    "disease outbreak news", "press release", "press releases", "for immediate release", "immediate release", "media release", "news release",
    "press statement", "press statements", "media advisory", "press corner", "announcement", "announcements", "statements",
    "speeches", "commentary", "editorial", "analysis", "features", "columns", "health", "education", "environment",
    "travel", "science", "technology", "sport", "weather", "regions", "news and events", "events", "news", "latest", "latest news", "breaking news", "world", "local", "national",
    "politics", "business", "economy", "society", "culture", "sports", "opinion", "asia", "asia pacific", "europe",
    "japan", "vietnam", "viet nam", "japanese", "english", "vietnamese", "tieng viet", "日本語", "ニュース", "政治", "経済",
    "社会", "国際", "報道発表", "お知らせ", "公告", "通知公告", "新闻", "要闻", "공지사항", "보도자료", "새소식", "siaran pers", "berita",
    "communique de presse", "communiques de presse", "actualites", "pressemitteilung", "pressemitteilungen",
    "nota de prensa", "comunicado de prensa", "check against delivery",
    "details", "women", "people", "lifestyle", "arts", "религия", "культура", "политика", "экономика", "общество", "в мире", "спорт",
    "cultura", "politica", "economia", "internacional", "mundo", "sociedad", "deportes", "nacionales", "politique",
    "economie", "monde", "kultur", "politik", "wirtschaft", "internasional", "nasional", "ekonomi", "gundem", "dunya",
    "ข่าว", "ข่าวเด่น", "ข่าวประชาสัมพันธ์", "新聞", "新聞稿", "最新消息", "国际", "國際", "doi ngoai", "van hoa", "general",
    "africa", "americas", "pacific", "middle east", "obituaries", "live", "news and press release", "정치", "국제", "사회", "경제", "문화",
    "ข่าวกิจกรรม", "aktualnosci", "nyheter", "nyheder", "nieuws", "notizie", "presse", "communique", "sociedade", "panorama", "ausland", "اخبار", "اقتصاد", "سياسة", "ثقافة",
    "пресс-релиз", "новости", "thoi su", "the gioi", "kinh te", "xa hoi", "chinh tri", "tin tuc",
];

/// Lines, whole or up to a colon, that announce other headlines.
#[rustfmt::skip]
pub(super) const HEADLINE_CUES: &[&str] = &[
    "other news", "other stories", "other articles", "other headlines", "related", "related news", "related stories",
    "related articles", "related posts", "related content", "related links", "related topics", "related reading",
    "trending", "trending now", "trending news", "trending stories", "trending topics", "most read", "most viewed",
    "most popular", "most shared", "most commented", "popular news", "popular stories", "popular posts",
    "popular articles", "latest news", "latest stories", "latest articles", "latest posts", "latest headlines",
    "recent news", "recent posts", "recent articles", "recent stories", "more news", "more stories", "more articles",
    "more headlines", "more on this story", "more on this topic", "read more", "read also", "see also", "see more",
    "also read", "you may also like", "you might also like", "you may like", "recommended for you",
    "recommended stories", "recommended articles", "recommended reading", "recommended news", "top stories",
    "top news", "editors picks", "editor's picks", "editor’s picks", "dont miss", "don't miss", "don’t miss",
    "up next", "tin lien quan", "tin khac", "tin cung chuyen muc", "bai lien quan", "bai viet lien quan", "tin moi",
    "tin moi nhat", "tin noi bat", "doc nhieu", "doc nhieu nhat", "xem nhieu", "xem them", "doc them", "cac tin khac",
    "cac tin da dua", "関連記事", "関連ニュース", "関連リンク", "おすすめ記事", "人気記事", "アクセスランキング", "最新記事", "最新ニュース", "新着記事", "あわせて読みたい",
    "こちらもおすすめ", "read next", "lo mas leido", "lo mas visto", "mas leidas", "lee tambien", "les plus lus", "sur le meme sujet",
    "ayrica oku", "ilgili haberler", "cac tin, bai khac", "cac bai khac", "tin, bai lien quan", "相關新聞", "延伸閱讀", "اقرا ايضا", "اقرأ أيضا", "اقرأ ايضا", "lire aussi", "a lire aussi", "baca juga", "berita terkait", "noticias relacionadas",
    "mehr zum thema", "관련기사", "관련 기사", "相关新闻", "相关阅读", "推荐阅读", "延伸阅读", "читаите также",
    "lea tambien", "lea mas", "mas noticias", "notas relacionadas", "articulos relacionados", "te puede interesar", "articles similaires",
    "articles lies", "leia tambem", "leia mais", "veja tambem", "artigos relacionados", "lesen sie auch", "mehr zu diesem thema",
    "das konnte sie auch interessieren", "das konnte sie interessieren", "leggi anche", "notizie correlate", "zobacz takze", "czytaj takze", "las mer", "las ocksa", "lees ook", "læs ogsa",
];

/// Lines, whole or up to a colon, that announce the page before or after this one.
#[rustfmt::skip]
pub(super) const NEIGHBOUR_CUES: &[&str] = &[
    "previous article", "next article", "previous post", "next post", "previous story", "next story", "이전글", "다음글",
    "上一篇", "下一篇", "前の記事", "次の記事", "bai truoc", "bai sau", "article precedent", "article suivant",
];

/// Lines, whole or up to a colon, that announce how to reach someone.
#[rustfmt::skip]
pub(super) const CONTACT_CUES: &[&str] = &[
    "quick contact", "contact", "contacts", "contact us", "contact info", "contact information", "contact details",
    "get in touch", "contact presse", "contacts presse", "pressekontakt", "contacto de prensa", "press contact", "press contacts", "media contact", "media contacts", "media inquiries",
    "for more information", "for more information please contact", "for further information",
    "for further information please contact", "for media inquiries", "lien he", "thong tin lien he",
    "lien he voi chung toi", "お問い合わせ", "お問い合わせ先", "連絡先", "問い合わせ先", "本件に関するお問い合わせ先", "このページに関するお問い合わせ",
    "お問合せ", "お問合せ先", "問合せ先", "このページに関する問い合わせ先", "このページのお問い合わせ先", "संपर्क", "संपर्क करें", "ติดต่อ", "اتصل بنا",
];

/// Words that name a way to reach someone, before a colon.
#[rustfmt::skip]
pub(super) const CONTACT_LABELS: &[&str] = &[
    "inquiries", "enquiries", "address", "add", "adress", "addr", "office", "headquarters", "tel", "telephone", "phone", "hotline", "mobile",
    "cell", "fax", "email", "e-mail", "mail", "mailbox", "website", "web", "homepage", "facebook", "postcode",
    "dia chi", "dien thoai", "thu dien tu", "hop thu", "duong day nong", "so dien thoai", "住所", "所在地", "電話", "電話番号", "ダイヤルイン", "代表", "内線",
    "telefono", "telefon", "correo", "adresse", "courriel", "direccion", "alamat", "telepon", "电话", "地址", "邮箱", "传真",
    "телефон", "адрес", "전화", "이메일", "주소", "メール", "メールアドレス", "ファックス", "代表電話",
    "दूरभाष", "फोन", "पता", "ईमेल", "โทรศัพท์", "โทร", "ที่อยู่", "อีเมล", "هاتف", "العنوان", "الهاتف",
];

/// What a site puts beside a date, in the same line: buttons that read aloud or set the letters, labels of its own.
#[rustfmt::skip]
pub(super) const BESIDE_DATES: [&str; 16] = [
    "Still current at:", "Still valid at:",
    "Đọc bài viết", "Nghe bài viết", "Cỡ chữ", "In bài viết", "A- A A+", "A+ A A-", "A- A+", "วันที่นำเข้าข้อมูล", "วันที่ปรับปรุงข้อมูล",
    "วันที่เผยแพร่", "تاريخ النشر", "آخر تحديث", "عدد المشاهدات", "المشاهدات",
];

/// Words, folded, of which a line says how long it takes to read the text.
#[rustfmt::skip]
pub(super) const READING_TIMES: [&str; 10] = [
    "reading time", "min read", "minute read", "minutes read", "waktu baca", "temps de lecture", "tiempo de lectura", "lesezeit",
    "tempo de leitura", "thoi gian doc",
];

/// What stands before the tags of a text, folded.
#[rustfmt::skip]
pub(super) const TAG_LABELS: [&str; 20] = [
    "tag", "tags", "hashtags", "keywords", "topics", "related topics", "tu khoa", "chu de", "etiquetas", "mots cles", "mots-cles",
    "schlagworter", "schlagworte", "kata kunci", "теги", "метки", "태그", "标签", "關鍵字", "タグ",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_list_says_a_word_twice() {
        #[rustfmt::skip]
        let lists: [(&str, &[&str]); 16] = [
            ("networks", PLATFORM_WORDS), ("share", SHARE_WORDS), ("small", SMALL_WORDS), ("date lines", DATE_LINE_WORDS),
            ("date labels", DATE_LABELS), ("counters", COUNTER_CORES), ("beside counters", COUNTER_WORDS),
            ("views", VIEW_WORDS), ("homes", &HOMES), ("navigation", NAVIGATION_LINES), ("languages", LANGUAGES),
            ("sections", SECTION_LABELS), ("headlines", HEADLINE_CUES), ("neighbours", NEIGHBOUR_CUES),
            ("contact cues", CONTACT_CUES), ("contact labels", CONTACT_LABELS),
        ];
        for (name, words) in lists {
            let twice = words.iter().enumerate().find(|(at, word)| words[..*at].contains(word));
            assert_eq!(twice, None, "{name}");
        }
        // A home page is a menu line too; one list of them is enough.
        assert_eq!(EDGE_NAVIGATION_LINES.iter().find(|line| HOMES.contains(line)), None);
    }
}
