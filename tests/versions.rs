//! Documents that say nearly the same, and documents in several languages.

use concord_engine::index::Facet;
use concord_tests::{explorer, shown};
use concord_view_state::ViewState;
use concord_view_state::card::card;
use concord_view_state::reader::reader;
use concord_view_state::results::{leading_documents, result_row};

const STORY: &str = "HANOI, April 5, 2024 — The mayor of the town said on Friday that the old bridge over the river is to be \
    mended before the summer, and that the work will cost less than was feared when the flood of last year took two of \
    its pillars. Engineers from three countries looked at the stones in March and found them sound.";
const OTHER: &str = "The library of the town opens on Sundays again. Readers had asked for that in a letter to the mayor, \
    which more than four hundred of them signed within a week, and the council agreed without a debate.";
const VIETNAMESE: &str = "Thư viện của thị xã mở cửa trở lại vào Chủ nhật. Bạn đọc đã đề nghị điều đó trong một bức thư gửi \
    thị trưởng, và hội đồng đã đồng ý mà không cần tranh luận nhiều.";

#[test]
fn of_several_versions_the_first_that_answers_has_a_row_and_names_the_others() {
    let longer = format!("{STORY} The work begins in May.");
    let explorer = explorer(&[("bridge", STORY), ("library", OTHER), ("bridge-again", &longer)]);
    for (query, wanted) in [
        ("", vec![("bridge", vec!["bridge-again"]), ("library", vec![])]),
        ("mayor", vec![("library", vec![]), ("bridge", vec!["bridge-again"])]),
        ("begins", vec![("bridge-again", vec![])]),
        ("library", vec![("library", vec![])]),
    ] {
        let outcome = explorer.search(&ViewState::default().with_query(query));
        let rows = leading_documents(&explorer, &outcome).into_iter().map(|doc| result_row(&explorer, &outcome, doc));
        let mut rows: Vec<_> = rows
            .map(|row| (row.slug, row.versions.into_iter().map(|version| version.slug).collect::<Vec<_>>()))
            .collect();
        rows.sort();
        let mut wanted: Vec<_> = wanted
            .into_iter()
            .map(|(slug, others)| (slug.to_owned(), others.into_iter().map(str::to_owned).collect::<Vec<_>>()))
            .collect();
        wanted.sort();
        assert_eq!(rows, wanted, "“{query}”");
    }
    let open = |slug: &str| reader(&explorer, explorer.find_document(slug).expect("it is there"));
    assert_eq!(open("bridge").versions[0].slug, "bridge-again");
    assert_eq!(open("bridge").versions[0].label, "5 April 2024");
    assert_eq!(open("library").versions, []);
}

#[test]
fn what_two_versions_of_a_text_report_stands_once_on_a_card() {
    let story =
        format!("{STORY} Prime Minister Pham Minh Chinh said that the bridge is a monument of the whole region.");
    let longer = format!("{story} The work begins in May.");
    let explorer = explorer(&[("bridge", &story), ("library", OTHER), ("bridge-again", &longer)]);
    let people = explorer.index.column(Facet::Person);
    let minister = people.find("pham-minh-chinh").and_then(|value| people.value(value).entity);
    let card = card(&explorer, minister.expect("he is named"));
    let said = card.reports.iter().find(|reports| reports.heading == "Said").expect("he says something");
    assert_eq!(said.reports.len(), 1, "{said:?}");
    assert_eq!(card.n_documents, 2);
}

#[test]
fn documents_are_filtered_by_their_language() {
    let explorer = explorer(&[("bridge", STORY), ("library", OTHER), ("thu-vien", VIETNAMESE)]);
    let column = explorer.index.column(Facet::Language);
    let labels: Vec<_> = column.value_ids().map(|id| (column.value(id).slug, column.value(id).label)).collect();
    assert_eq!(labels, [("en", "English"), ("vi", "Vietnamese")]);
    assert_eq!(shown(&explorer, "language=vi"), ["thu-vien"]);
    assert_eq!(shown(&explorer, "not.language=vi").len(), 2);
    assert_eq!(shown(&explorer, "q=language:vietnamese"), ["thu-vien"]);
    let open = |slug: &str| reader(&explorer, explorer.find_document(slug).expect("it is there"));
    assert_eq!((open("bridge").language, open("thu-vien").language), ("English", "Vietnamese"));
}
