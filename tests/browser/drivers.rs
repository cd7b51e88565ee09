//! The three engines: which are on this machine, how each is started, and that each is ended.

use std::env;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::net::TcpStream;

/// How long a driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(30);

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chromium, or Chrome where that is installed.
    Chromium,
    /// Firefox, whichever release is installed.
    Firefox,
    /// WebKit: its small GTK browser on Linux, Safari on macOS.
    WebKit,
}

impl Engine {
    /// Every engine, in the order in which the stories are told.
    pub(crate) const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// The name in reports and in `CONCORD_ENGINES`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// The driver's program and its options, less the port.
    fn driver(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Engine::Chromium => ("chromedriver", &["--port"]),
            // Its second listener would otherwise claim a fixed port.
            Engine::Firefox => ("geckodriver", &["--websocket-port=0", "--port"]),
            Engine::WebKit if cfg!(target_os = "macos") => ("safaridriver", &["--port"]),
            Engine::WebKit => ("WebKitWebDriver", &["--port"]),
        }
    }

    /// What the driver is asked for, or what is missing.
    fn capabilities(self) -> Result<Value, String> {
        match self {
            Engine::Chromium => Ok(json!({
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": browser_options(
                    &["chromium", "google-chrome", "chromium-browser"],
                    json!([
                        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                        "--disable-dev-shm-usage", "--no-first-run", "--disable-sync",
                        "--disable-background-networking", "--disable-component-update",
                        "--force-color-profile=srgb", "--lang=en", "--window-size=1440,900",
                    ]),
                ),
            })),
            Engine::Firefox => Ok(json!({
                "moz:firefoxOptions": browser_options(
                    &["firefox", "firefox-esr"],
                    json!(["-headless", "-width", "1440", "-height", "900"]),
                ),
            })),
            Engine::WebKit if cfg!(target_os = "macos") => Ok(json!({ "browserName": "safari" })),
            Engine::WebKit => {
                let browser = find_mini_browser().ok_or("WebKit's MiniBrowser is not installed")?;
                Ok(json!({
                    "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] },
                }))
            }
        }
    }
}

/// One browser: a session, its driver, and the screen it is shown on. Dropping it ends them all.
pub(crate) struct Browser {
    /// The session.
    pub(crate) client: Client,
    // Fields drop in this order: the driver goes before its screen.
    _driver: Process,
    _screen: Option<Process>,
}

impl Browser {
    /// Starts an engine, or says why it cannot be had.
    pub(crate) async fn start(engine: Engine) -> Result<Browser, String> {
        let (program, options) = engine.driver();
        let program = find_program(program).ok_or(format!("{program} is not installed"))?;
        let capabilities = engine.capabilities()?;
        let mut command = Command::new(program);
        let mut screen = None;
        if engine == Engine::WebKit && cfg!(target_os = "linux") {
            let (process, display) = start_screen()?;
            screen = Some(process);
            command.env("DISPLAY", display).env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1");
            // The engine's own sandbox cannot be made by root; the pages are our own.
            command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
            command.env("LIBGL_ALWAYS_SOFTWARE", "1");
        }
        let port = free_port()?;
        let (last, others) = options.split_last().expect("each driver is given a port");
        command.args(others).arg(format!("{last}={port}"));
        let driver = Process::start(command.stdout(Stdio::null()).stderr(Stdio::null()))?;
        wait_for(port).await?;
        let client = connect(port, capabilities).await?;
        Ok(Browser { client, _driver: driver, _screen: screen })
    }

    /// Ends the session in good order, which also removes the profile.
    pub(crate) async fn close(self) {
        // A browser that crashed has nothing left to close; its driver is ended all the same.
        self.client.clone().close().await.ok();
    }
}

async fn connect(port: u16, capabilities: Value) -> Result<Client, String> {
    let Value::Object(capabilities) = capabilities else { unreachable!("capabilities are written above as objects") };
    ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await
        .map_err(|error| format!("its driver gave no session: {error}"))
}

/// A child process with a group of its own, so that ending it ends the browser that it started.
struct Process(Child);

impl Process {
    fn start(command: &mut Command) -> Result<Process, String> {
        let child = command.stdin(Stdio::null()).process_group(0).spawn();
        child.map(Process).map_err(|error| format!("{command:?} did not start: {error}"))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status().ok();
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// A screen that nobody sees: the server picks a free display and prints its number.
fn start_screen() -> Result<(Process, String), String> {
    let program = find_program("Xvfb").ok_or("Xvfb is not installed")?;
    let mut command = Command::new(program);
    command.args(["-displayfd", "1", "-screen", "0", "1920x1600x24", "-nolisten", "tcp"]);
    let mut process = Process::start(command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let output = process.0.stdout.take().expect("its output is piped just above");
    let mut display = String::new();
    BufReader::new(output).read_line(&mut display).map_err(|error| error.to_string())?;
    match display.trim() {
        "" => Err("Xvfb found no free display".to_owned()),
        number => Ok((process, format!(":{number}"))),
    }
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| format!("no free port: {error}"))
}

async fn wait_for(port: u16) -> Result<(), String> {
    let deadline = Instant::now() + PATIENCE;
    while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        if Instant::now() > deadline {
            return Err(format!("its driver did not listen within {PATIENCE:?}"));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

fn browser_options(programs: &[&str], arguments: Value) -> Value {
    let mut options = json!({ "args": arguments });
    // Where none is on the path, as on macOS, the driver knows where to look.
    if let Some(program) = programs.iter().find_map(|program| find_program(program)) {
        options["binary"] = json!(program);
    }
    options
}

fn find_program(name: &str) -> Option<PathBuf> {
    let own = crate::workspace().join(".tools/bin");
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders = std::iter::once(own).chain(env::split_paths(&path));
    folders.find_map(|folder| Some(folder.join(name)).filter(|program| program.is_file()))
}

/// Distributions keep it out of the path, in a folder named by architecture and version.
fn find_mini_browser() -> Option<PathBuf> {
    let libraries = ["/usr/lib", "/usr/lib64", "/usr/libexec"].map(PathBuf::from);
    let nested = libraries.iter().flat_map(folders_in).collect::<Vec<_>>();
    let engines = libraries.iter().chain(&nested).flat_map(folders_in);
    let newest = engines.filter(|folder| folder.to_string_lossy().contains("/webkit2gtk-4")).max();
    newest.map(|folder| folder.join("MiniBrowser")).filter(|program| program.is_file())
}

fn folders_in(folder: &PathBuf) -> impl Iterator<Item = PathBuf> + use<> {
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}
