//! The first moments.

use crate::page::{Page, Told};
use crate::site::Site;

pub(super) async fn the_page_opens(page: Page) -> Told {
    page.open("").await?;
    assert_ne!(page.title().await?, "", "the tab has a title");
    Ok(())
}

pub(super) async fn the_page_asks_only_for_its_own_files(page: Page) -> Told {
    page.open("").await?;
    for path in page.requests() {
        let name = path.rsplit('/').next().unwrap_or_default();
        let known = ["", "favicon.ico"].contains(&name)
            || [".css", ".js", ".svg", ".wasm"].iter().any(|end| name.ends_with(end));
        assert!(known, "the page asked for {path}");
    }
    Ok(())
}

pub(super) async fn the_page_works_in_a_folder_of_its_host(page: Page) -> Told {
    let folder = "/a/folder/";
    let page = page.with_site(Site::start(&crate::site_folder(), folder).await?);
    page.open("").await?;
    for path in page.requests() {
        assert!(path.starts_with(folder) || path == "/favicon.ico", "the page asked for {path}");
    }
    Ok(())
}
