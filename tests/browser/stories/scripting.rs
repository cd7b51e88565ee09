//! The JavaScript interface, `window.concord`, and that it and the page agree.

use serde_json::json;

use super::steps::ensure_same;
use super::{Story, story, story_in_chromium};
use crate::page::{Page, Told};

pub(super) fn stories() -> Vec<Story> {
    vec![
        story("scripts learn what the corpus holds", the_corpus_is_told),
        story("scripts and the page find the same documents and counts for the same link", search_agrees_with_the_page),
        story("where nothing is typed, scripts see a score of 0 and not of minus 0", scores_of_nothing),
        story(
            "a document's offsets are those of JavaScript, and its names those on the page",
            offsets_are_those_of_javascript,
        ),
        story("wrong questions get errors that say what to do", wrong_questions_are_explained),
        story("links come back in their canonical form", links_are_canonical),
        story("text is annotated in the browser as the build annotated the documents", annotate_agrees_with_the_build),
        story(
            "a long text is annotated while the page goes on, and scripts are told how far it is",
            long_texts_give_way,
        ),
        story("no text can break the recogniser", no_text_breaks_the_recogniser),
        story_in_chromium("a script that came before the page learns when it is ready", the_page_says_when_it_is_ready),
    ]
}

async fn the_corpus_is_told(page: Page) -> Told {
    page.open("").await?;
    page.checks(
        "holds('ready is a promise', concord.ready && typeof concord.ready.then === 'function');
        await concord.ready;
        const corpus = concord.corpus();
        same('its name', corpus.name, 'Viet Nam and Japan');
        holds('its id: ' + corpus.id, /^[0-9a-f]{16}$/.test(corpus.id));
        same('its documents', corpus.documents.map(d => d.id), ['hang-komura-tokyo', 'covid-cooperation',
            'police-agency-meeting', 'workers-symposium', 'hanoi-iuhw-meeting']);
        same('their dates', corpus.documents.map(d => d.date),
            ['2024-04-07', '2020-05-26', '2021-04-23', '2024-07-30', '2024-11-15']);
        same('their sources', corpus.documents.map(d => d.source), ['Viet Nam News (VNS)', 'VOV / VNA',
            'Embassy of Viet Nam in Japan', 'Embassy of Viet Nam in Japan', 'The Hanoi Times']);
        holds('each has a title', corpus.documents.every(d => typeof d.title === 'string' && d.title !== ''));
        corpus.documents.length = 0;
        same('an answer is the asker\\'s own', concord.corpus().documents.length, 5);",
    )
    .await
}

async fn search_agrees_with_the_page(page: Page) -> Told {
    for fragment in [
        "",
        "#q=visa",
        "#q=support&sort=oldest",
        "#person=vu-hong-nam&person=pham-quang-hieu",
        "#all.place=japan&all.place=tokyo",
        "#q=viet+nam&not.disease=covid-19&from=2021",
        "#q=%22foreign+affairs%22+-covid&year=2021&year=2024",
        "#q=nothing+of+the+kind",
        "#q=visa&person=nobody&colour=red&from=%zz",
        "#q=%22open",
    ] {
        page.open(fragment).await?;
        // Every value of every facet has to be on the page to be compared.
        page.script("document.querySelectorAll('.facet-more').forEach(e => e.click())").await?;
        page.settle().await?;
        page.checks(
            "const answer = concord.search(location.hash);
            same('with and without #', concord.search(location.hash.slice(1)), answer);
            const ids = [...document.querySelectorAll('#results a.result')]
                .map(a => new URLSearchParams(a.hash.slice(1)).get('doc'));
            same('the documents in order', answer.documents.map(d => d.id), ids);
            same('how many', answer.total, ids.length);
            holds('scores are numbers', answer.documents.every(d => Number.isFinite(d.score)));
            const shown = [...document.querySelectorAll('#results .result-snippet')].map(e => e.textContent);
            same('the excerpts', answer.documents.map(d => d.snippet), shown);
            const notes = [...document.querySelectorAll('.notes li:not(:last-child), .query-note')].map(e => e.textContent);
            same('the notes', answer.notes, notes);
            const panels = [...document.querySelectorAll('#filters .facet[data-facet]')];
            // One language is no choice.
            const choices = Object.keys(answer.facets).filter(name => name !== 'language');
            same('the facets', choices.sort(), panels.map(panel => panel.dataset.facet).sort());
            for (const panel of panels) {
                const counts = [...panel.querySelectorAll('.facet-value')].map(value => [
                    value.querySelector('.facet-label').textContent,
                    Number(value.querySelector('.facet-count').textContent),
                ]);
                const name = panel.dataset.facet;
                same(`the counts of ${name}`, answer.facets[name]?.map(v => [v.label, v.count]), counts);
            }",
        )
        .await
        .map_err(|failure| failure.about(fragment))?;
    }
    Ok(())
}

async fn scores_of_nothing(page: Page) -> Told {
    page.open("").await?;
    // In JSON, and so in every log and test of somebody else, the two differ.
    page.checks("holds('every score is 0', concord.search('').documents.every(d => Object.is(d.score, 0)))").await
}

async fn offsets_are_those_of_javascript(page: Page) -> Told {
    for id in ["hang-komura-tokyo", "covid-cooperation", "workers-symposium"] {
        page.open(&format!("#doc={id}")).await?;
        page.find("#document .mention").await?;
        page.checks(
            "const id = new URLSearchParams(location.hash.slice(1)).get('doc');
            const { text, mentions, title, date } = concord.document(id);
            same('its head', [title, date], (d => [d.title, d.date])(concord.corpus().documents.find(d => d.id === id)));
            const seen = [...document.querySelectorAll('#document .mention')];
            holds('there are names', seen.length > 20);
            // The number of a name on the page is its number here, furniture included.
            for (const name of seen) {
                const mention = mentions[name.id.replace('mention-', '')];
                same(name.id, [text.slice(mention.start, mention.end), mention.kind], [name.textContent, name.dataset.kind]);
            }
            mentions.forEach((m, i) => holds(`mention ${i} is in order`,
                m.start < m.end && m.end <= text.length && (i === 0 || mentions[i - 1].end <= m.start)));",
        )
        .await
        .map_err(|failure| failure.about(id))?;
    }
    Ok(())
}

async fn wrong_questions_are_explained(page: Page) -> Told {
    page.open("").await?;
    page.checks(
        "const error = (ask) => { try { return ['no error', String(ask())]; } catch (e) { return [e.name, e.message]; } };
        same('an unknown document', error(() => concord.document('nowhere')),
            ['Error', 'No document has the id “nowhere”; concord.corpus() lists them.']);
        for (const wrong of [undefined, null, 7, {}, ['q=visa'], Symbol('s'), true]) {
            for (const name of ['search', 'document', 'link', 'annotate']) {
                const [kind, message] = error(() => concord[name](wrong));
                same(`${name} of ${typeof wrong}`, kind, 'TypeError');
                holds(`${name} of ${typeof wrong}: ${message}`, message.startsWith(`concord.${name}() takes `)
                    && message.includes('string') && message.includes(typeof wrong));
            }
        }
        for (const date of ['soon', '2024-13', '2024-02-30', '']) {
            const [kind, message] = error(() => concord.annotate('Hanoi', date));
            same(`annotate as of “${date}”: ${message}`, kind, 'TypeError');
        }
        same('annotate as of a number', error(() => concord.annotate('Hanoi', 2024))[0], 'TypeError');
        same('the page works on', concord.search('q=visa').total, 2);
        holds('the page shows no failure', !document.querySelector('#failure'));",
    )
    .await
}

async fn links_are_canonical(page: Page) -> Told {
    page.open("").await?;
    page.checks(
        "const rows = [
            ['', ''],
            ['#', ''],
            ['#q=visa', 'q=visa'],
            ['doc=covid-cooperation&q=visa', 'q=visa&doc=covid-cooperation'],
            ['person=vu-hong-nam&person=pham-quang-hieu&q=Vi%E1%BB%87t+Nam',
                'q=Vi%E1%BB%87t+Nam&person=pham-quang-hieu&person=vu-hong-nam'],
            ['q=%20visa%20&sort=relevance&view=documents', 'q=visa'],
            ['person=nobody&doc=nowhere&colour=red&q=visa', 'q=visa'],
            ['hide=place&hide=date&hide=place&at=p5&doc=covid-cooperation', 'doc=covid-cooperation&at=p5&hide=place&hide=date'],
            ['q=a%26b%3Dc%23d', 'q=a%26b%3Dc%23d'],
        ];
        for (const [given, wanted] of rows) {
            same(given, concord.link(given), wanted);
            same(`${given}, twice`, concord.link(concord.link(given)), wanted);
        }",
    )
    .await?;
    page.open("#doc=covid-cooperation&q=visa&person=vu-hong-nam").await?;
    page.click("#document .block[data-paragraph='12'] .paragraph-number").await?;
    page.sees_fragment("#q=visa&person=vu-hong-nam&doc=covid-cooperation&at=p12").await?;
    ensure_same(
        "the page's own links are canonical",
        page.value("'#' + concord.link(location.hash)").await?,
        page.value("location.hash").await?,
    )
}

async fn annotate_agrees_with_the_build(page: Page) -> Told {
    page.open("").await?;
    page.checks(
        "for (const { id, date } of concord.corpus().documents) {
            const { text, mentions } = concord.document(id);
            const found = await concord.annotate(text, date);
            const spans = all => all.map(m => `${m.start}-${m.end} ${m.kind} ${text.slice(m.start, m.end)}`);
            const [built, now] = [spans(mentions), spans(found)];
            same(`${id}: what the build found and the browser does not`, built.filter(m => !now.includes(m)), []);
            same(`${id}: what the browser finds and the build did not`, now.filter(m => !built.includes(m)), []);
            same(`${id}: how many`, now.length, built.length);
            holds(`${id}: there are some`, built.length > 20);
        }",
    )
    .await
}

async fn long_texts_give_way(page: Page) -> Told {
    page.open("").await?;
    page.checks(
        "const [once, told] = ['He met Vu Hong Nam in Tokyo. ', []];
        let turns = 0;
        const timer = setInterval(() => turns++, 0);
        const found = await concord.annotate(once.repeat(3000), '2024-04-07', done => told.push(done));
        clearInterval(timer);
        same('how many', found.length, 6000);
        same('the first ones', found.slice(0, 2), await concord.annotate(once));
        same('the last one', found[5999].end, once.length * 3000 - 2);
        holds(`it was told: ${told}`, told.length > 2 && told.at(-1) === 1 && told.every((done, at) => !at || told[at - 1] <= done));
        holds('the page had its turn', turns > 0);",
    )
    .await
}

async fn no_text_breaks_the_recogniser(page: Page) -> Told {
    page.open("").await?;
    page.checks(
        "const texts = {
            empty: '', space: ' \\n\\t', emoji: '😀🇻🇳👩‍👩‍👧', 'an unpaired surrogate': 'Hanoi \\ud800 Hanoi',
            'surrogates in the wrong order': '\\udc00\\ud800', 'a nul': 'Hanoi\\0Hanoi', markup: '<script>window.hit = 1</script>',
            'marks alone': '\\u0301'.repeat(1000), 'right to left': 'مدينة هانوي \\u202e Hanoi',
            '200 KB without a space': 'x'.repeat(200 * 1024), '200 KB of capitals': 'Aa'.repeat(100 * 1024),
            'many titles': 'Ambassador '.repeat(5000), 'many names': 'Vu Hong Nam, '.repeat(5000),
            'many digits': '9'.repeat(50000), 'many brackets': '('.repeat(50000), 'many lines': 'Hanoi\\n'.repeat(5000),
        };
        for (const [name, text] of Object.entries(texts)) {
            const begin = performance.now();
            const found = await concord.annotate(text).catch(error => `threw ${error}`);
            holds(`${name}: ${String(found).slice(0, 100)}`, Array.isArray(found)
                && found.every(m => 0 <= m.start && m.start < m.end && m.end <= text.length));
            const seconds = (performance.now() - begin) / 1000;
            holds(`${name} is read within five seconds: ${seconds}`, seconds < 5);
        }
        const spans = (await concord.annotate('😀 Hanoi \\ud800 Hanoi')).map(m => [m.start, m.end]);
        same('offsets after what is odd', spans, [[3, 8], [11, 16]]);
        const both = await Promise.all([concord.annotate('Hanoi'), concord.annotate('He met Vu Hong Nam in Tokyo.')]);
        same('two at once', both.map(found => found.length), [1, 2]);
        holds('nothing was run', window.hit === undefined);",
    )
    .await
}

async fn the_page_says_when_it_is_ready(page: Page) -> Told {
    let script = "addEventListener('concord-ready', () => { window.toldOf = Object.keys(concord).sort().join(' '); })";
    let added = page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
    let told = page.open("").await;
    let heard = page.sees("the event tells of it", "window.toldOf", "annotate corpus document link ready search").await;
    page.devtools("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": added["identifier"] })).await?;
    told.and(heard)
}
