//! Lines in context: what stands left and right of a hit.

use concord_engine::concordance::kwic_lines;
use concord_engine::text::Span;
use concord_tests::explorer;

#[test]
fn context_is_cut_at_white_space() {
    for (text, node, left, right) in [
        ("The heart of Japan’s oldest port, COVID-19 hit.", "port", "Japan’s oldest ", ", COVID-19"),
        ("Now it (visa) for all workers (here) goes on.", "for all", "it (visa) ", " workers (here)"),
        ("They go on: one visa, two here.", "visa", "on: one ", ", two here."),
        ("One visa.", "visa", "One ", "."),
        ("東京にあるベトナム大使館も日本大使館は京都にあり、ラオス大使館は東京にある。", "日本", "館も", "大使"),
    ] {
        let explorer = explorer(&[("text", text)]);
        let doc = explorer.edition.doc_ids().next().expect("there is a document");
        let document = explorer.edition.document(doc);
        let start = document.text.find(node).expect("the node is there");
        let lines = kwic_lines(&document, &[Span::new(start, start + node.len())], 2);
        let contexts: Vec<_> = lines.iter().map(|line| (line.left.of(text), line.right.of(text))).collect();
        assert_eq!(contexts, [(left, right)], "{text}");
    }
}
