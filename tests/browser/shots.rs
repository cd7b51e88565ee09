//! Pictures of the page for a person to look at: the same views at the same sizes every time.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::drivers::{Browser, Engine};
use crate::page::{Page, Told};
use crate::site::Site;

/// One picture.
struct Shot {
    name: &'static str,
    fragment: &'static str,
    width: u32,
    height: u32,
    theme: &'static str,
}

/// The views; a name is the file's name.
const SHOTS: &[Shot] = &[
    Shot { name: "start-1440-light", fragment: "", width: 1440, height: 900, theme: "light" },
    Shot { name: "start-1440-dark", fragment: "", width: 1440, height: 900, theme: "dark" },
    Shot { name: "start-820-light", fragment: "", width: 820, height: 1100, theme: "light" },
    Shot { name: "start-390-light", fragment: "", width: 390, height: 844, theme: "light" },
    Shot { name: "start-390-dark", fragment: "", width: 390, height: 844, theme: "dark" },
    Shot { name: "results-1440-light", fragment: "#q=visa", width: 1440, height: 900, theme: "light" },
    Shot { name: "results-1440-dark", fragment: "#q=visa", width: 1440, height: 900, theme: "dark" },
    Shot { name: "results-820-light", fragment: "#q=visa", width: 820, height: 1100, theme: "light" },
    Shot { name: "results-390-light", fragment: "#q=visa", width: 390, height: 844, theme: "light" },
    Shot { name: "results-390-dark", fragment: "#q=visa", width: 390, height: 844, theme: "dark" },
    Shot {
        name: "none-1440-light",
        fragment: "#q=visa+hanoi&not.person=pham-quang-hieu&person=vu-hong-nam",
        width: 1440,
        height: 900,
        theme: "light",
    },
    Shot {
        name: "none-820-light",
        fragment: "#q=visa+hanoi&not.person=pham-quang-hieu&person=vu-hong-nam",
        width: 820,
        height: 1100,
        theme: "light",
    },
    Shot {
        name: "none-390-light",
        fragment: "#q=visa+hanoi&not.person=pham-quang-hieu&person=vu-hong-nam",
        width: 390,
        height: 844,
        theme: "light",
    },
    Shot {
        name: "document-1440-light",
        fragment: "#q=support&doc=covid-cooperation",
        width: 1440,
        height: 900,
        theme: "light",
    },
    Shot {
        name: "document-1440-dark",
        fragment: "#q=support&doc=covid-cooperation",
        width: 1440,
        height: 900,
        theme: "dark",
    },
    Shot {
        name: "document-820-light",
        fragment: "#q=support&doc=covid-cooperation",
        width: 820,
        height: 1100,
        theme: "light",
    },
    Shot {
        name: "document-390-light",
        fragment: "#q=support&doc=covid-cooperation",
        width: 390,
        height: 844,
        theme: "light",
    },
    Shot {
        name: "document-390-dark",
        fragment: "#q=support&doc=covid-cooperation",
        width: 390,
        height: 844,
        theme: "dark",
    },
    Shot {
        name: "passage-1440-light",
        fragment: "#doc=workers-symposium&at=p3.0-40",
        width: 1440,
        height: 900,
        theme: "light",
    },
    Shot {
        name: "passage-820-light",
        fragment: "#doc=workers-symposium&at=p3.0-40",
        width: 820,
        height: 1100,
        theme: "light",
    },
    Shot {
        name: "passage-390-light",
        fragment: "#doc=workers-symposium&at=p3.0-40",
        width: 390,
        height: 844,
        theme: "light",
    },
    Shot {
        name: "chosen-1440-light",
        fragment: "#person=vu-hong-nam&doc=police-agency-meeting",
        width: 1440,
        height: 900,
        theme: "light",
    },
    Shot {
        name: "chosen-820-light",
        fragment: "#person=vu-hong-nam&doc=police-agency-meeting",
        width: 820,
        height: 1100,
        theme: "light",
    },
    Shot {
        name: "chosen-390-light",
        fragment: "#person=vu-hong-nam&doc=police-agency-meeting",
        width: 390,
        height: 844,
        theme: "light",
    },
    Shot {
        name: "concordance-1440-light",
        fragment: "#q=workers&view=concordance",
        width: 1440,
        height: 900,
        theme: "light",
    },
    Shot {
        name: "concordance-820-light",
        fragment: "#q=workers&view=concordance",
        width: 820,
        height: 1100,
        theme: "light",
    },
    Shot {
        name: "concordance-390-light",
        fragment: "#q=workers&view=concordance",
        width: 390,
        height: 844,
        theme: "light",
    },
    Shot {
        name: "damaged-1440-light",
        fragment: "#q=%zz&person=nguyen-van-a&colour=red&doc=nowhere",
        width: 1440,
        height: 900,
        theme: "light",
    },
    Shot {
        name: "damaged-820-light",
        fragment: "#q=%zz&person=nguyen-van-a&colour=red&doc=nowhere",
        width: 820,
        height: 1100,
        theme: "light",
    },
    Shot {
        name: "damaged-390-light",
        fragment: "#q=%zz&person=nguyen-van-a&colour=red&doc=nowhere",
        width: 390,
        height: 844,
        theme: "light",
    },
];

/// Takes every picture in Chromium and saves it in `folder`.
pub(crate) async fn run(site: &Path, folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let browser = Browser::start(Engine::Chromium).await?;
    let site = Site::start(site, "/").await.map_err(|error| error.to_string())?;
    let page = Page::new(browser.client.clone(), Engine::Chromium, site);
    for shot in SHOTS {
        let path = folder.join(format!("{}.png", shot.name));
        take(&page, shot, &path).await.map_err(|failure| format!("{}: {failure}", shot.name))?;
        println!("{}", path.display());
    }
    browser.close().await;
    Ok(())
}

async fn take(page: &Page, shot: &Shot, path: &Path) -> Told {
    let media = json!({ "features": [
        { "name": "prefers-color-scheme", "value": shot.theme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    page.devtools("Emulation.setEmulatedMedia", media).await?;
    page.resize(shot.width, shot.height).await?;
    page.open(shot.fragment).await?;
    // Two frames, so that what the last change asked for has been painted.
    page.script_async("requestAnimationFrame(() => requestAnimationFrame(() => done()))").await?;
    page.screenshot(path).await
}
