//! Currencies: signs before a number, codes before or after it, words after it.

use crate::entity::lexicon::{List, is_one_of, list};
use crate::entity::table::hash;
use crate::entity::words::{Gap, Words};

/// A sign at the end of a gap: its length in bytes, with the space after it, and the currency.
pub(super) fn currency_sign(gap: &str) -> Option<(usize, &'static str)> {
    let trimmed = gap.strip_suffix(' ').unwrap_or(gap);
    let n_spaces = gap.len() - trimmed.len();
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
        ("¢", "ghs"),
        ("₪", "ils"),
        ("₴", "uah"),
        ("₸", "kzt"),
        ("৳", "bdt"),
        ("₺", "try"),
        ("₭", "lak"),
        ("៛", "khr"),
        ("₮", "mnt"),
        ("₵", "ghs"),
        ("₡", "crc"),
        ("₲", "pyg"),
        ("₼", "azn"),
        ("₾", "gel"),
        ("₨", "inr"),
    ]
    .into_iter()
    .find(|(sign, _)| trimmed.ends_with(sign))
    .map(|(sign, code)| (sign.len() + n_spaces, code))
}

/// `USD`, `VND`, `US` before a dollar sign, `Rs`.
pub(super) fn currency_code(word: &str) -> Option<&'static str> {
    const CODES: &List = list!(
        "usd eur gbp jpy vnd krw inr cny rmb sgd aud cad chf hkd thb myr idr php aed sar qar kwd omr bhd mad egp zar kes ngn brl aoa mxn ars rub try sek nok dkk pln lkr pkr bdt mmk lak khr twd nzd ghs etb tzs ugx xof xaf dzd tnd nis \
        ils huf npr czk uah kzt pgk fjd wst top pen cop clp uyu bob pyg ron bgn mnt uzs gel azn amd isk rsd mkd all byn mdl \
        jod iqd irr lyd syp lbp yer sdg ssp rwf bif cdf mwk zmw mzn bwp nad szl lsl mga mur scr gmd gnf sll lrd cve stn djf \
        sos ern afn pkr btn mvr bnd mop kpw kgs tjs tmt vuv sbd xpf jmd ttd bbd bsd bzd gtq hnl nio crc pab dop cup htg srd \
        gyd awg ang bam ecu dem frf itl esp"
    );
    match word {
        "US" | "U.S." => Some("usd"),
        "Rs" | "INR" => Some("inr"),
        "FCFA" | "CFAF" | "CFA" => Some("xof"),
        "Nu" => Some("btn"),
        "VT" => Some("vuv"),
        "N" => Some("nad"),
        "L" => Some("lrd"),
        "B" => Some("bsd"),
        "G" => Some("gyd"),
        "T" => Some("top"),
        "BDS" | "Bds" => Some("bbd"),
        "Mex" | "MX" => Some("mxn"),
        "RD" => Some("dop"),
        "SI" => Some("sbd"),
        "WS" => Some("wst"),
        "JD" => Some("jod"),
        "SR" => Some("sar"),
        "Rwf" | "RWF" | "Frw" | "FRw" => Some("rwf"),
        "F" => Some("fjd"),
        "A" | "AU" => Some("aud"),
        "C" | "CA" => Some("cad"),
        "S" => Some("sgd"),
        "HK" => Some("hkd"),
        "NZ" => Some("nzd"),
        "us" => Some("usd"),
        "R" | "R$" => Some("brl"),
        "NT" => Some("twd"),
        "TT" => Some("ttd"),
        "FJ" => Some("fjd"),
        "J" => Some("jmd"),
        "EC" => Some("xcd"),
        "Z" => Some("zwl"),
        "GH" | "GHC" => Some("ghs"),
        "VNĐ" => Some("vnd"),
        "KSh" | "Ksh" | "KSH" | "Sh" => Some("kes"),
        "TSh" | "Tsh" => Some("tzs"),
        "USh" | "Ush" => Some("ugx"),
        "Tk" => Some("bdt"),
        "Rp" => Some("idr"),
        "RM" => Some("myr"),
        "KD" => Some("kwd"),
        "BD" => Some("bhd"),
        "QR" => Some("qar"),
        "Dh" | "Dhs" => Some("aed"),
        "Birr" => Some("etb"),
        _ if word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()) => {
            let code = word.to_ascii_lowercase();
            CODES.find(&code, hash(&code))
        }
        _ => None,
    }
}

/// `VNĐ30`, `RM747`, `N11`, `R11`: a code that clings to the digits after it, its length in bytes, and the currency.
pub(super) fn clinging_code(word: &str) -> Option<(usize, &'static str)> {
    let length = word.find(|c: char| c.is_ascii_digit()).filter(|&length| length > 0)?;
    let code = match &word[..length] {
        "N" => Some("ngn"),
        "R" => Some("zar"),
        "P" => Some("php"),
        "K" => Some("pgk"),
        "L" => Some("hnl"),
        code if code.len() >= 2 && !matches!(code, "us" | "US" | "CA" | "AU" | "HK" | "EC") => currency_code(code),
        _ => None,
    };
    code.map(|code| (length, code))
}

/// Whether a code is one that stands before a number with a space between: `KSh 600 million`, `Rs 86 billion`.
pub(super) fn stands_apart(word: &str) -> bool {
    word.len() == 3 || is_one_of(word, "Rs Tk Rp RM KD BD JD SR QR Dh Dhs Birr VNĐ Sh FCFA CFAF Nu VT")
}

/// Whether what stands between a code and its number allows them to be one amount: `KSh 600`, `Rs. 86`, `S/ 18,500`.
pub(super) fn may_part(code: &str, gap: &str) -> bool {
    match gap {
        ". " | "." => is_one_of(code, "Rs Tk Rp Sh Dh Dhs"),
        "/ " | "/. " | "/." | "/" => code == "S",
        _ => false,
    }
}

/// Whether a code is a word or a name too, so that only a large amount shows what is meant: `COP30`, `TOP 10`.
pub(super) fn is_word(code: &str) -> bool {
    is_one_of(code, "COP TOP ALL PEN CUP")
}

/// `million yen`, `US dollars`, `USD`: the first word after the currency, and its code.
pub(super) fn currency_after(words: &Words<'_>, at: usize) -> Option<(usize, &'static str)> {
    if words.gap(at) != Gap::Space && words.gap(at) != Gap::Hyphen {
        return None;
    }
    // `CFA francs` is told below.
    if let Some(code) =
        currency_code(words.written(at)).filter(|_| words.written(at).len() == 3 && words.folded(at) != "cfa")
    {
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
            "centavo" | "centavos" | "centimes" => "usd",
            "cent" | "cents" if words.folded(at.wrapping_sub(1)) != "per" => "usd",
            "kip" => "lak",
            "riel" => "khr",
            "taka" => "bdt",
            "birr" => "etb",
            "cedi" | "cedis" => "ghs",
            "crown" | "crowns" | "koruna" | "korunas" | "korun" => "czk",
            "krona" | "kronor" => "sek",
            "krone" | "kroner" => "nok",
            "kroon" | "kroons" | "krooni" => "eek",
            "tenge" => "kzt",
            "tugrik" | "tugriks" | "togrog" => "mnt",
            "sol" | "soles" => "pen",
            "kina" => "pgk",
            "zloty" | "zlotys" | "złoty" | "złotys" => "pln",
            "lei" | "leu" => "ron",
            "forint" | "forints" => "huf",
            "hryvnia" | "hryvnias" => "uah",
            "shekel" | "shekels" => "ils",
            "pence" | "penny" => "gbp",
            "ecu" | "ecus" => "ecu",
            "afghani" | "afghanis" => "afn",
            "som" | "soms" => "kgs",
            "sum" | "soum" => "uzs",
            "manat" | "manats" => "azn",
            "lari" => "gel",
            "drams" => "amd",
            "pula" => "bwp",
            "metical" | "meticais" => "mzn",
            "ariary" => "mga",
            "vatu" => "vuv",
            "tala" => "wst",
            "guaranies" | "guarani" => "pyg",
            "bolivianos" => "bob",
            "quetzals" | "quetzales" => "gtq",
            "lempiras" => "hnl",
            "colones" => "crc",
            "escudos" => "cve",
            "pesetas" => "esp",
            "guilders" => "nlg",
            "leva" => "bgn",
            "denars" | "dinara" => "mkd",
            "kyat" | "kyats" => "mmk",
            "lev" | "levs" => "bgn",
            "marks"
                if words.is_one_of(at.wrapping_sub(1), list!("million billion thousand deutsche german"))
                    || words.written(at.wrapping_sub(1)).len() > 2 =>
            {
                "dem"
            }
            "lire" => "itl",
            "riels" => "khr",
            "sucres" => "ecs",
            "rufiyaa" => "mvr",
            "ngultrum" | "ngultrums" => "btn",
            "kwacha" => "zmw",
            "maloti" => "lsl",
            "patacas" => "mop",
            "gourdes" => "htg",
            "cordobas" => "nio",
            "bolivars" | "bolivares" => "ves",
            "drachmas" => "grd",
            "schillings" => "ats",
            "kunas" | "kuna" => "hrk",
            "litas" => "ltl",
            "lats" => "lvl",
            "somoni" => "tjs",
            "dalasi" | "dalasis" => "gmd",
            "ouguiya" | "ouguiyas" => "mru",
            "fcfa" => "xof",
            _ => return None,
        })
    };
    if let Some(code) = unit(at) {
        return Some((at + 1, code));
    }
    // `CFA francs`.
    if words.is_one_of(at, list!("cfa cfp deutsche")) && words.gap(at + 1) == Gap::Space {
        return unit(at + 1).map(|code| (at + 2, code));
    }
    // `US dollars`, `Japanese yen`, `Kuwaiti dinars`.
    let hit = words.hit(at).filter(|hit| words.gap(hit.end) == Gap::Space)?;
    let code = unit(hit.end)?;
    Some((hit.end + 1, code))
}
