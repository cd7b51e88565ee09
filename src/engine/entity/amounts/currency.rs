//! Currencies: signs before a number, codes before or after it, words after it.

use crate::entity::words::{Gap, Words};

/// A sign at the end of a gap: its length in bytes and the currency.
pub(super) fn currency_sign(gap: &str) -> Option<(usize, &'static str)> {
    let gap = gap.strip_suffix(' ').unwrap_or(gap);
    [
        ("$", "usd"),
        ("€", "eur"),
        ("£", "gbp"),
        ("¥", "jpy"),
        ("￥", "jpy"),
        ("₫", "vnd"),
        ("₩", "krw"),
        ("₹", "inr"),
        ("₱", "php"),
        ("฿", "thb"),
        ("₽", "rub"),
        ("₦", "ngn"),
    ]
    .into_iter()
    .find(|(sign, _)| gap.ends_with(sign))
    .map(|(sign, code)| (sign.len(), code))
}

/// `USD`, `VND`, `US` before a dollar sign, `Rs`.
pub(super) fn currency_code(word: &str) -> Option<&'static str> {
    const CODES: &str = "usd eur gbp jpy vnd krw inr cny rmb sgd aud cad chf hkd thb myr idr php aed sar qar kwd omr bhd mad egp zar kes ngn brl aoa mxn ars rub try sek nok dkk pln lkr pkr bdt mmk lak khr twd nzd ghs etb tzs ugx xof xaf dzd tnd";
    match word {
        "US" | "U.S." => Some("usd"),
        "Rs" | "INR" => Some("inr"),
        "A" | "AU" => Some("aud"),
        "C" | "CA" => Some("cad"),
        "S" => Some("sgd"),
        "HK" => Some("hkd"),
        "NZ" => Some("nzd"),
        "R" => Some("brl"),
        _ if word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()) => {
            CODES.split(' ').find(|code| code.eq_ignore_ascii_case(word))
        }
        _ => None,
    }
}

/// `million yen`, `US dollars`, `USD`: the first word after the currency, and its code.
pub(super) fn currency_after(words: &Words<'_>, at: usize) -> Option<(usize, &'static str)> {
    if words.gap(at) != Gap::Space && words.gap(at) != Gap::Hyphen {
        return None;
    }
    if let Some(code) = currency_code(words.written(at)).filter(|_| words.written(at).len() == 3) {
        return Some((at + 1, code));
    }
    let unit = |at: usize| -> Option<&'static str> {
        Some(match words.folded(at) {
            "dollar" | "dollars" => "usd",
            "yen" => "jpy",
            "euro" | "euros" => "eur",
            "pound" | "pounds" if words.folded(at + 1) != "of" => "gbp",
            "dong" => "vnd",
            "won" if words.gap(at) == Gap::Space => "krw",
            "yuan" | "renminbi" => "cny",
            "rupee" | "rupees" => "inr",
            "baht" => "thb",
            "ringgit" => "myr",
            "rupiah" => "idr",
            "peso" | "pesos" => "php",
            "dirham" | "dirhams" => "aed",
            "riyal" | "riyals" | "rial" | "rials" => "sar",
            "dinar" | "dinars" => "kwd",
            "rand" => "zar",
            "naira" => "ngn",
            "shilling" | "shillings" => "kes",
            "kwanza" | "kwanzas" => "aoa",
            "reais" | "real" if words.folded(at) == "reais" => "brl",
            "ruble" | "rubles" | "roubles" => "rub",
            "franc" | "francs" => "chf",
            "lira" => "try",
            "cent" | "cents" if words.folded(at.wrapping_sub(1)) != "per" => "usd",
            "kip" => "lak",
            "riel" => "khr",
            "taka" => "bdt",
            "birr" => "etb",
            "cedi" | "cedis" => "ghs",
            _ => return None,
        })
    };
    if let Some(code) = unit(at) {
        return Some((at + 1, code));
    }
    // `US dollars`, `Japanese yen`, `Kuwaiti dinars`.
    let hit = words.hit(at).filter(|hit| words.gap(hit.end) == Gap::Space)?;
    let code = unit(hit.end)?;
    Some((hit.end + 1, code))
}
