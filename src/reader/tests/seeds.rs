//! The seeds of this repository: what is read from each.

use std::path::Path;

use concord_engine::corpus::{Corpus, How};

use crate::read_folder;

fn read_seeds() -> Corpus {
    read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds"))
        .expect("the seeds of the repository are sound")
}

#[test]
fn each_seed_gives_its_title_date_and_source() {
    let corpus = read_seeds();
    for (slug, title, date, source) in [
        (
            "hang-komura-tokyo",
            "inferred The relationship between Việt Nam and Japan is currently at the finest development stage…",
            "stated 2024-04-07",
            "stated viet-nam-news",
        ),
        (
            "covid-cooperation",
            "stated Vietnam, Japan co-ordinate efforts to support people amid COVID-19",
            "stated 2020-05-26",
            "stated vov-vna",
        ),
        (
            "police-agency-meeting",
            "inferred On April 23, 2021, at the Ministry of Foreign Affairs of Japan, Ambassador Vu Hong Nam…",
            "inferred 2021-04-23",
            "inferred embassy-japan",
        ),
        (
            "workers-symposium",
            "stated Symposium on Promoting Support for Vietnamese Workers in Japan",
            "given 2024-07-30",
            "stated embassy-japan",
        ),
        (
            "hanoi-iuhw-meeting",
            "inferred The city’s mayor expressed strong support for cooperation…",
            "given 2024-11-15",
            "given hanoi-times",
        ),
    ] {
        let document = corpus.documents.iter().find(|document| document.slug == slug).expect(slug);
        assert_eq!(known(&document.title.how, &document.title.value), title);
        let found = document.date.as_ref().map(|date| known(&date.how, &date.value.to_string()));
        assert_eq!(found.as_deref(), Some(date), "{slug}");
        let found = document.source.as_ref().map(|it| known(&it.how, &corpus.sources[it.value.index()].slug));
        assert_eq!(found.as_deref(), Some(source), "{slug}");
    }
}

fn known(how: &How, value: &str) -> String {
    let how = match how {
        How::Stated(_) | How::Declared(_) => "stated",
        How::Inferred(_) => "inferred",
        How::Given(_) => "given",
    };
    format!("{how} {value}")
}

#[test]
fn each_seed_is_freed_of_its_furniture_and_of_nothing_else() {
    const ALT: &str = "vietnam, japan co-ordinate efforts to support people amid covid-19 hinh";
    let corpus = read_seeds();
    let expected: [&[(&str, String)]; 5] = [
        &[("date 2024-04-07", "date 2024-04-07".to_owned()), ("— VNS", "— VNS".to_owned())],
        &[
            ("Thứ Ba, 26/05/2020, 19:18", "Thứ Ba, 26/05/2020, 19:18".to_owned()),
            (ALT, format!("{ALT} 0")),
            (ALT, format!("{ALT} 1")),
            ("VNA", "VNA".to_owned()),
        ],
        &[
            ("Quick contact", "- Citizen Protection Mailbox:".to_owned()),
            ("Total number of pageviews", "Total number of pageviews 10602683".to_owned()),
        ],
        &[
            ("Quick contact", "baohocongdan@vnembassy.jp".to_owned()),
            ("Total number of pageviews", "Total number of pageviews 10602683".to_owned()),
        ],
        &[
            ("Other News", "Architectural regulations to bring Hanoi into new era".to_owned()),
            ("Trending", "Hanoi tackles traffic violations with 600 cameras".to_owned()),
        ],
    ];
    for (document, expected) in corpus.documents.iter().zip(expected) {
        let furniture: Vec<&str> = document.furniture_spans().map(|span| span.of(&document.text)).collect();
        assert_eq!(furniture.len(), expected.len(), "{furniture:?}");
        for (found, (start, end)) in furniture.iter().zip(expected) {
            assert!(found.starts_with(start) && found.ends_with(end.as_str()), "{found}");
        }
    }
    let n_paragraphs: Vec<usize> = corpus.documents.iter().map(|document| document.body_blocks().count()).collect();
    assert_eq!(n_paragraphs, [11, 17, 5, 10, 9]);
}

#[test]
fn the_id_of_a_corpus_changes_with_any_value_and_with_nothing_else() {
    let corpus = read_seeds();
    assert_eq!(corpus.id(), read_seeds().id());
    assert_eq!(corpus.id().len(), 16);
    let mut changed = corpus.clone();
    changed.documents[0].text.push('.');
    assert_ne!(corpus.id(), changed.id());
    let mut changed = corpus.clone();
    changed.documents[4].date = None;
    assert_ne!(corpus.id(), changed.id());
    let mut changed = corpus.clone();
    changed.documents[4].blocks.clear();
    assert_eq!(corpus.id(), changed.id());
}
