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
