//! What the page keeps to itself, and what it does not let in.
//!
//! A page has the documents that it was built from, so that hostile ones need a site of their own: `tests/hostile/`
//! is its corpus. What the recogniser makes of hostile text is among the stories of the interface.

use std::fs;

use fantoccini::key::Key;
use serde_json::json;

use super::steps::{ensure, ensure_same};
use super::{Story, story};
use crate::page::{Page, Told};
use crate::site::Site;

pub(super) fn stories() -> Vec<Story> {
    vec![
        story(
            "a tour of every view asks the host for the page's own files and nobody for anything",
            only_its_own_files,
        ),
        story("the policy of the page lets nothing in", the_policy_is_strict),
        story("an injected script does not run", injected_scripts_do_not_run),
        story("a hostile link is shown as text", hostile_links_are_text),
        story("a hostile document is shown as text", hostile_documents_are_text),
        story("versions of a text share a row, and what differs is shown as text", versions_differ_as_text),
        story("documents are chosen by their language", languages_are_chosen),
        story("what is typed is shown as text", hostile_typing_is_text),
        story("nothing is kept on the reader's machine but the theme and the last searches", nothing_is_kept),
    ]
}

/// Every view of the page.
const TOUR: &[&str] = &[
    "",
    "#q=visa",
    "#q=visa+hanoi&person=vu-hong-nam",
    "#person=vu-hong-nam&doc=covid-cooperation&at=p4.31-42",
    "#q=workers&view=concordance",
    "#q=%zz&person=nguyen-van-a&colour=red&doc=nowhere",
    "#doc=hanoi-iuhw-meeting&hide=place",
];

async fn only_its_own_files(page: Page) -> Told {
    for fragment in TOUR {
        page.open(fragment).await?;
    }
    let name = page.name_in_text("IUHW").await?;
    page.click(&name).await?;
    page.sees_in_view("the card is in view", ".card h2").await?;
    page.click(".card-close").await?;
    page.press('?').await?;
    page.wait_until("the help is open", "document.querySelector('dialog.help').open").await?;
    page.checks("await concord.annotate('Hanoi')").await?;
    let own: Vec<String> = fs::read_dir(crate::site_folder())?
        .flatten()
        .map(|entry| format!("/{}", entry.file_name().to_string_lossy()))
        .chain(["/".to_owned(), "/favicon.ico".to_owned()])
        .collect();
    for path in page.requests() {
        ensure(own.contains(&path), format!("{path} is a file of the page"))?;
    }
    page.checks(
        "const asked = performance.getEntriesByType('resource').map(entry => entry.name);
        holds('files were asked for', asked.length > 2);
        same('nobody else was', asked.filter(name => !name.startsWith(location.origin + '/') && !name.startsWith('data:')), []);
        const out = [...document.querySelectorAll('a[href]')].filter(a => a.origin !== location.origin);
        holds('links that lead away tell nothing', out.every(a => /noopener/.test(a.rel) && /noreferrer/.test(a.rel)));
        holds('there is one', out.length > 0);
        same('cookies', document.cookie, '');",
    )
    .await?;
    ensure_same("errors in the console", page.console_errors().await?, Vec::new())
}

async fn the_policy_is_strict(page: Page) -> Told {
    page.open("").await?;
    page.checks(
        "const metas = [...document.querySelectorAll('meta[http-equiv=\"Content-Security-Policy\"]')];
        same('policies', metas.length, 1);
        const policy = Object.fromEntries(metas[0].content.split(';').map(part => part.trim().split(/\\s+/))
            .map(([name, ...sources]) => [name, sources]));
        same('by default', policy['default-src'], [\"'none'\"]);
        same('scripts', policy['script-src'], [\"'self'\", \"'wasm-unsafe-eval'\"]);
        same('connections', policy['connect-src'], [\"'self'\"]);
        same('bases', policy['base-uri'], [\"'none'\"]);
        same('forms', policy['form-action'], [\"'none'\"]);
        const all = metas[0].content;
        holds('no inline', !all.includes('unsafe-inline'));
        holds('no eval', !/(?<!wasm-)unsafe-eval/.test(all));
        holds('no other host', !/https?:|\\*/.test(all));
        same('inline scripts', [...document.scripts].filter(script => !script.src).length, 0);
        same('handlers in attributes', [...document.querySelectorAll('*')]
            .filter(e => e.getAttributeNames().some(name => name.startsWith('on'))).length, 0);
        same('referrers', document.querySelector('meta[name=referrer]').content, 'no-referrer');",
    )
    .await
}

async fn injected_scripts_do_not_run(page: Page) -> Told {
    page.open("").await?;
    page.script(
        "window.violations = [];
        addEventListener('securitypolicyviolation', e => window.violations.push(e.violatedDirective));
        const attempt = work => { try { work(); } catch (error) { window.violations.push(String(error)); } };
        attempt(() => {
            const script = document.createElement('script');
            script.textContent = 'window.hit = 1';
            document.body.append(script);
        });
        attempt(() => {
            const image = document.createElement('img');
            image.setAttribute('onerror', 'window.hit = 2');
            image.src = 'data:image/png,broken';
            document.body.append(image);
        });
        attempt(() => { document.body.insertAdjacentHTML('beforeend', '<svg onload=\"window.hit = 3\"></svg>'); });
        attempt(() => {
            const link = document.createElement('a');
            link.href = 'javascript:window.hit = 4';
            document.body.append(link);
            link.click();
        });
        attempt(() => {
            const frame = document.createElement('iframe');
            frame.srcdoc = '<script>parent.hit = 5</script>';
            document.body.append(frame);
        });",
    )
    .await?;
    page.wait_until("each attempt is stopped", "window.violations.length >= 5").await?;
    page.settle().await?;
    ensure_same("nothing ran", page.value("window.hit === undefined").await?, json!(true))?;
    page.wait_until("the page works on", "concord.search('q=visa').total === 2").await?;
    // The browser tells of each attempt in the console; that is as it should be.
    page.console_errors().await.map(drop)
}

const IMAGE: &str = "<img src=x onerror=\"window.hit=1\">";
const SCRIPT: &str = "<script>window.hit=1</script>";

async fn hostile_links_are_text(page: Page) -> Told {
    let escape = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    for fragment in [
        // As it is, and with every character escaped.
        format!("#q={}&person={SCRIPT}&doc={SCRIPT}&{SCRIPT}=1", IMAGE.replace(' ', "+")),
        format!("#q={}&person={}&doc={}&{}=1", escape(IMAGE), escape(SCRIPT), escape(SCRIPT), escape(SCRIPT)),
    ] {
        page.open(&fragment).await?;
        page.sees("the box has it as text", "document.querySelector('#search').value", IMAGE).await?;
        let notes = page.texts(".notes li").await?.join("\n");
        ensure(
            notes.contains(&format!("not in this collection: {SCRIPT}")),
            format!("the notes have it as text: {notes}"),
        )?;
        // The key ends at its first equals sign.
        let key = "This link has a part that this page does not know";
        ensure(
            notes.contains(key) && notes.contains("<script>window.hit"),
            format!("the notes have the key: {notes}"),
        )?;
        nothing_ran(&page).await?;
    }
    Ok(())
}

async fn hostile_documents_are_text(page: Page) -> Told {
    let page = page.with_site(Site::start(&crate::hostile_site_folder(), "/").await?);
    let views = [
        "",
        "#q=window",
        "#q=script&view=concordance",
        "#source=evil",
        "#doc=markup",
        "#doc=markup&q=onerror",
        "#doc=marks",
        "#doc=marks&at=p4",
    ];
    for fragment in views {
        page.open(fragment).await?;
        nothing_ran(&page).await?;
        page.checks(
            "same('frames', frames.length, 0);
            same('elements of the texts', document.querySelectorAll('iframe, form[action], base, style, svg[onload]').length, 0);
            same('styles', document.querySelectorAll('link[rel=stylesheet]').length, 1);
            same('links to scripts', [...document.links].filter(a => !/^https?:$/.test(a.protocol)).length, 0);
            holds('nothing is wider than the window', document.documentElement.scrollWidth <= innerWidth);",
        )
        .await?;
    }
    page.checks(
        "const sent = await (await fetch(location.pathname)).text();
        holds('the file that the host sends has the titles as text',
            sent.includes('>&lt;script&gt;window.hit=6&lt;/script&gt;&lt;iframe srcdoc=&quot;'));",
    )
    .await?;
    page.open("#doc=markup").await?;
    let said = page.text("#document").await?;
    for text in [
        "<script>window.hit=9</script> said",
        "<img src=x onerror=\"window.hit=10\">",
        "&lt;script&gt; &amp;amp; &#60;b&#62;",
        "{{7*7}} ${window.hit=13} <!-- a comment --> ]]> <style>*{display:none}</style>",
        "<base href=\"https://example.org/\">",
    ] {
        ensure(said.contains(text), format!("{text} can be read"))?;
    }
    // Its names are marked all the same.
    let name = page.name_in_text("Nguyen Van Toan").await?;
    page.click(&name).await?;
    page.sees("the card of the name", "document.querySelector('.card h2')?.innerText", "Nguyen Van Toan").await?;
    nothing_ran(&page).await
}

async fn versions_differ_as_text(page: Page) -> Told {
    let page = page.with_site(Site::start(&crate::hostile_site_folder(), "/").await?);
    page.open("#q=mayor+bridge").await?;
    page.sees("one row", "document.querySelectorAll('#results > li').length", 1).await?;
    page.click(".versions button").await?;
    let only =
        |what: &str| format!("[...document.querySelectorAll('.differences {what}')].map(e => e.textContent).sort()");
    let mut seen: Vec<String> = Vec::new();
    for what in ["del", "ins"] {
        let words = page.value(&only(what)).await?;
        seen.extend(words.as_array().into_iter().flatten().filter_map(|word| word.as_str().map(str::to_owned)));
    }
    seen.sort();
    let wanted = ["<b onclick=window.hit=1>much less</b>", "less", "sound <img src=x onerror=window.hit=1>.", "sound."];
    ensure_same("what differs", seen, wanted.map(str::to_owned).to_vec())?;
    nothing_ran(&page).await?;
    page.click(".versions a").await?;
    page.find("#document .versions a").await?;
    nothing_ran(&page).await
}

async fn languages_are_chosen(page: Page) -> Told {
    let page = page.with_site(Site::start(&crate::hostile_site_folder(), "/").await?);
    page.open("").await?;
    page.choose("language", "Vietnamese").await?;
    page.sees_fragment("#language=vi").await?;
    page.sees_results(&["thu-vien"]).await?;
    page.click("#results a.result").await?;
    page.sees("the head says so", "document.querySelector('.document-meta').innerText.includes('Vietnamese')", true)
        .await
}

async fn hostile_typing_is_text(page: Page) -> Told {
    page.open("#doc=covid-cooperation").await?;
    for typed in [IMAGE, SCRIPT, "\"><svg onload=window.hit=1>", "'; window.hit=1; //", "{{7*7}}${window.hit=1}"] {
        page.script("document.querySelector('#search').select()").await?;
        page.type_into("#search", typed).await?;
        page.sees("the box has it", "document.querySelector('#search').value", typed).await?;
        page.sees("the link of the view has it", "new URLSearchParams(location.hash.slice(1)).get('q')", typed).await?;
        nothing_ran(&page).await?;
        page.type_into(".facet[data-facet=person] .facet-search", typed).await?;
        page.find(".facet[data-facet=person] .facet-none").await?;
        page.replace_text("#date-from", typed).await?;
        nothing_ran(&page).await?;
        page.open("#doc=covid-cooperation").await?;
    }
    Ok(())
}

async fn nothing_ran(page: &Page) -> Told {
    page.settle().await?;
    page.checks(
        "holds('nothing ran', window.hit === undefined);
        same('images', document.querySelectorAll('img').length, 0);
        same('handlers', document.querySelectorAll('[onerror], [onload]').length, 0);
        same('inline scripts', [...document.scripts].filter(script => !script.src).length, 0);",
    )
    .await
}

async fn nothing_is_kept(page: Page) -> Told {
    for fragment in TOUR {
        page.open(fragment).await?;
    }
    page.checks(
        "same('kept for good', Object.keys(localStorage), []);
        same('kept for the tab', Object.keys(sessionStorage), []);
        same('databases', (await indexedDB.databases?.() ?? []).length, 0);
        same('caches', await caches.keys(), []);
        same('workers', (await navigator.serviceWorker.getRegistrations()).length, 0);",
    )
    .await?;
    page.click(".masthead-tools [aria-label^=Theme]").await?;
    page.sees("the theme is kept", "Object.keys(localStorage)", json!(["concord.theme"])).await?;
    let theme = page.text_value("localStorage.getItem('concord.theme')").await?;
    page.type_into("#search", "visa").await?;
    page.press(Key::Enter.into()).await?;
    let kept = "Object.entries(localStorage).sort()";
    page.sees(
        "the search is kept",
        kept,
        json!([["concord.searches Viet Nam and Japan", "visa"], ["concord.theme", theme]]),
    )
    .await
}
