use super::*;
use crate::query::{Reach, Scope, WordPattern};
use crate::text::fold_case;

/// A meaning written back: quotes literal, `+` between adjacent words, `~n` near, `(a|b)` alternatives, `!` not.
fn write(meaning: &Meaning) -> String {
    let list = |meanings: &[Meaning], joint: &str| meanings.iter().map(write).collect::<Vec<_>>().join(joint);
    match meaning {
        Meaning::Words(words) => write_words(words),
        Meaning::Said { words, .. } => write_words(words),
        Meaning::Named { field, words, .. } => format!("{field}:{}", write_words(words)),
        Meaning::Dated { from, to } => {
            let date = |date: &Option<PartialDate>| date.map_or(String::new(), |date| date.to_string());
            format!("{}..{}", date(from), date(to))
        }
        Meaning::All(meanings) => format!("({})", list(meanings, " ")),
        Meaning::Any(meanings) => format!("({})", list(meanings, "|")),
        Meaning::Not(meaning) => format!("!{}", write(meaning)),
    }
}

fn write_words(words: &Words) -> String {
    let word = |word: &WordPattern| match word.reach {
        Reach::Whole => word.folded.clone(),
        Reach::Prefix => format!("{}*", word.folded),
        Reach::Pattern => format!("/{}/", word.folded),
        Reach::Similar(n) => format!("{}~{n}", word.folded),
    };
    let joined = words.patterns.iter().map(word).collect::<Vec<_>>().join("+");
    let quote = if words.is_literal { "\"" } else { "" };
    let near = words.most_between.map_or(String::new(), |n| format!("~{n}"));
    let scope = match words.scope {
        Scope::Document => "",
        Scope::Title => "title:",
        Scope::Statement => "said:",
    };
    format!("{scope}{quote}{joined}{quote}{near}")
}

fn read(typed: &str) -> String {
    let clause = |clause: &Clause| format!("{}{}", if clause.is_excluded { "-" } else { "" }, write(&clause.meaning));
    parse_query(typed).clauses.iter().map(clause).collect::<Vec<_>>().join(" ")
}

#[test]
fn words_and_phrases_read_as_documented() {
    for (typed, expected) in [
        ("", ""),
        ("   ", ""),
        ("visa workers", "visa workers"),
        ("visa AND workers", "visa workers"),
        ("visa and workers", "visa and workers"),
        ("\"visa application\"", "\"visa+application\""),
        ("“visa application” -\"new plan\"", "\"visa+application\" -\"new+plan\""),
        ("\"open to the end", "\"open+to+the+end\""),
        ("-visa", "-visa"),
        ("a - b", "a b"),
        ("work*", "work*"),
        ("\"foreign min*\"", "\"foreign+min*\""),
        ("co-ordinate", "co+ordinate"),
        ("COVID-19*", "covid+19*"),
        ("Hằng", "hang"),
        ("viet nam", "vietnam"),
        ("Việt Nam visa", "vietnam visa"),
        ("\"viet nam\"", "\"viet+nam\""),
        ("-viet nam", "-viet nam"),
        ("Viet-Nam", "vietnam"),
        ("日本語", "日+本+語"),
        ("*", ""),
        ("\"\"", ""),
        ("--x", "-x"),
        ("it's", "it+s"),
        ("10:30", "10+30"),
        ("Tokyo: visa", "tokyo visa"),
    ] {
        assert_eq!(read(typed), expected, "{typed}");
    }
}

#[test]
fn operators_and_brackets_read_as_documented() {
    for (typed, expected) in [
        ("visa OR permit", "(visa|permit)"),
        ("visa|permit | pass", "(visa|permit|pass)"),
        ("tokyo visa OR permit", "tokyo (visa|permit)"),
        ("visa OR permit tokyo", "(visa|permit) tokyo"),
        ("visa or permit", "visa or permit"),
        ("(tokyo visa) OR permit", "((tokyo visa)|permit)"),
        ("(visa OR permit) -student", "(visa|permit) -student"),
        ("-(visa permit)", "-(visa permit)"),
        ("NOT visa", "-visa"),
        ("tokyo NOT (visa OR permit)", "tokyo -(visa|permit)"),
        ("visa OR -permit", "(visa|!permit)"),
        ("(a (b (c)))", "(a (b c))"),
        ("a(b)c", "a b c"),
        ("OR", "or"),
        ("visa OR", "visa or"),
        ("AND visa", "and visa"),
        ("NOT", "not"),
        ("(visa", "visa"),
        ("visa)", "visa"),
        ("()", ""),
        ("-()", ""),
        ("visa OR ()", "visa"),
        ("(viet nam) visa", "vietnam visa"),
    ] {
        assert_eq!(read(typed), expected, "{typed}");
    }
}

#[test]
fn patterns_and_nearness_read_as_documented() {
    for (typed, expected) in [
        ("te?t", "/te?t/"),
        ("w*n", "/w*n/"),
        ("*ese", "/*ese/"),
        ("*ese*", "/*ese*/"),
        ("t?s*", "/t?s*/"),
        ("visa?", "visa"),
        ("who? what", "who what"),
        ("komura~", "komura~1"),
        ("komura~2", "komura~2"),
        ("komura~9", "komura~2"),
        ("ab~1", "ab"),
        ("\"visa workers\"~5", "\"visa+workers\"~5"),
        ("\"visa workers\"~", "\"visa+workers\""),
        ("\"visa workers\"~99999999999", "\"visa+workers\"~4294967295"),
    ] {
        assert_eq!(read(typed), expected, "{typed}");
    }
}

#[test]
fn fields_read_as_documented() {
    for (typed, expected) in [
        ("title:visa", "title:visa"),
        ("title:\"new visa\"", "title:\"new+visa\""),
        ("-title:visa", "-title:visa"),
        ("said:visa", "said:visa"),
        ("said:\"visa exemption\"", "said:\"visa+exemption\""),
        ("-said:visa OR said:work*", "(!said:visa|said:work*)"),
        ("said:", "said"),
        ("person:hieu", "person:hieu"),
        ("person:\"Phạm Quang Hiệu\"", "person:\"pham+quang+hieu\""),
        ("topics:cocoa OR topics:coffee", "(topics:cocoa|topics:coffee)"),
        ("date:2020", "2020..2020"),
        ("date:2020-01..2021", "2020-01..2021"),
        ("date:..2021", "..2021"),
        ("date:2020..", "2020.."),
        ("date:soon", "date+soon"),
        ("date:..", "date"),
        ("person:", "person"),
        ("person: hieu", "person hieu"),
        ("https://vietnamnews.vn", "https:vietnamnews+vn"),
    ] {
        assert_eq!(read(typed), expected, "{typed}");
    }
}

#[test]
fn what_cannot_be_read_is_said() {
    for (typed, notes) in [
        ("\"open", vec![QueryNote::OpenQuote]),
        ("visa *", vec![QueryNote::NothingToFind("*".into())]),
        ("&&", vec![QueryNote::NothingToFind("&&".into())]),
        ("visa |", vec![QueryNote::NothingToFind("|".into())]),
        ("(visa", vec![QueryNote::OpenBracket]),
        ("visa))", vec![QueryNote::OpenBracket]),
        ("visa OR", vec![QueryNote::LoneOperator("OR".into())]),
        ("date:soon", vec![QueryNote::NotADate("soon".into())]),
        ("(visa OR permit) \"plan\" -x", vec![]),
    ] {
        assert_eq!(parse_query(typed).notes, notes, "{typed}");
    }
}

#[test]
fn brackets_and_parts_without_end_are_read() {
    let deep = parse_query(&"(".repeat(1 << 20));
    assert_eq!(deep.notes, [QueryNote::TooDeep, QueryNote::OpenBracket]);
    let deep = parse_query(&format!("{}visa{}", "(-".repeat(5000), ")".repeat(5000)));
    assert_eq!(deep.clauses.len(), 1);
    let long = parse_query(&"visa ".repeat(200_000));
    assert_eq!(long.clauses.len(), MOST_PARTS);
    assert_eq!(long.notes, [QueryNote::TooLong("visa".into())]);
}

#[test]
fn a_clause_is_shown_and_typed_again() {
    for (typed, shown, sources) in [
        ("visa -\"new plan\"", vec!["visa", "new plan"], vec!["visa", "-\"new plan\""]),
        ("\"a b\"~5 NOT x", vec!["\"a b\"~5", "x"], vec!["\"a b\"~5", "NOT x"]),
        ("(a OR b) c", vec!["(a OR b)", "c"], vec!["(a OR b)", "c"]),
        ("a OR b", vec!["a OR b"], vec!["a OR b"]),
        ("viet  nam", vec!["viet  nam"], vec!["viet  nam"]),
        ("title:\"x y\"", vec!["title:\"x y\""], vec!["title:\"x y\""]),
        ("-said:\"x y\"", vec!["said:\"x y\""], vec!["-said:\"x y\""]),
    ] {
        let clauses = parse_query(typed).clauses;
        assert_eq!(clauses.iter().map(|clause| clause.typed.as_str()).collect::<Vec<_>>(), shown, "{typed}");
        assert_eq!(clauses.iter().map(|clause| clause.source.as_str()).collect::<Vec<_>>(), sources, "{typed}");
        let again = sources.join(" ");
        assert_eq!(parse_query(&again).clauses.len(), clauses.len(), "{typed}");
    }
}

#[test]
fn typed_marks_are_remembered() {
    let strict = |typed: &str| match &parse_query(typed).clauses[0].meaning {
        Meaning::Words(words) => words.patterns[0].strict.clone(),
        _ => None,
    };
    assert_eq!(strict("hang"), None);
    assert_eq!(strict("Hằng"), Some(fold_case("hằng")));
    assert_eq!(strict("Việt Nam"), Some(fold_case("việtnam")));
}
