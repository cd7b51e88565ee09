//! The command beside other tools: what happens where the reader of its output goes away.

use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn a_closed_pipe_ends_the_command_quietly_and_with_its_own_status() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let lost = std::env::temp_dir().join(format!("concord-pipes-{}", std::process::id()));
    std::fs::create_dir_all(&lost).expect("a folder to write in");
    std::fs::write(lost.join("a.txt"), "one\n\u{0}\n").expect("a file to write");
    std::fs::write(lost.join("b.doc"), "").expect("a file to write");
    let lost = lost.to_string_lossy().into_owned();
    for (arguments, status) in [
        (vec!["query", "q=visa"], 0),
        (vec!["check", "seeds"], 0),
        (vec!["check", "seeds", "--json"], 0),
        (vec!["annotate", "seeds/001_b8da83a8f007ae08.txt"], 0),
        (vec!["help"], 0),
        (vec!["check", lost.as_str()], 1),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_concord"));
        command.args(&arguments).current_dir(&root).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command starts");
        drop(child.stdout.take());
        let ended = child.wait_with_output().expect("the command ends");
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(!told.contains("panicked"), "{arguments:?}: {told}");
        assert_eq!(ended.status.code(), Some(status), "{arguments:?}: {told}");
    }
    std::fs::remove_dir_all(lost).expect("the folder to go");
}
