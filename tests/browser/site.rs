//! A static host on this machine, as plain as the ones that the page is meant for.
//!
//! It remembers what was asked of it, so that a story can prove that the page asks for nothing else.

use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A running host. Each one has a port of its own and so, to a browser, an empty store and cache.
pub(crate) struct Site {
    address: String,
    requests: Arc<Mutex<Vec<String>>>,
    accepting: JoinHandle<()>,
}

impl Site {
    /// Serves `folder` on a free port of 127.0.0.1, below `prefix`, which starts and ends with `/`.
    pub(crate) async fn start(folder: &Path, prefix: &str) -> io::Result<Site> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}{prefix}", listener.local_addr()?);
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (folder, prefix, seen) = (folder.to_owned(), prefix.to_owned(), requests.clone());
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let host = Host { folder: folder.clone(), prefix: prefix.clone(), seen: seen.clone() };
                // A browser that hangs up in the middle is no concern of ours.
                tokio::spawn(async move { host.converse(stream).await.ok() });
            }
        });
        Ok(Site { address, requests, accepting })
    }

    /// Where the page is, with a `/` at the end.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The paths asked for so far, in order, with their query strings.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no holder of this lock panics").clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// What one connection needs to answer.
struct Host {
    folder: PathBuf,
    prefix: String,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Host {
    /// Answers requests until the browser closes the connection.
    async fn converse(&self, stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let mut stream = BufReader::new(stream);
        loop {
            let mut request = String::new();
            if stream.read_line(&mut request).await? == 0 {
                return Ok(());
            }
            let mut header = String::new();
            while stream.read_line(&mut header).await? > 0 && header.trim() != "" {
                header.clear();
            }
            let target = request.split(' ').nth(1).unwrap_or("/").to_owned();
            self.seen.lock().expect("no holder of this lock panics").push(target.clone());
            let (status, kind, body) = match self.file(&target) {
                Some((path, body)) => ("200 OK", media_type(&path), body),
                None => ("404 Not Found", "text/plain", b"Not found.".to_vec()),
            };
            let head = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n", body.len());
            stream.write_all(head.as_bytes()).await?;
            stream.write_all(&body).await?;
            stream.flush().await?;
        }
    }

    /// The file that a request target names; nothing outside the folder has a name.
    fn file(&self, target: &str) -> Option<(PathBuf, Vec<u8>)> {
        let path = target.split('?').next()?.strip_prefix(&self.prefix)?;
        let path = Path::new(if path.is_empty() { "index.html" } else { path });
        if !path.components().all(|part| matches!(part, Component::Normal(_))) {
            return None;
        }
        let path = self.folder.join(path);
        let body = std::fs::read(&path).ok()?;
        Some((path, body))
    }
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}
