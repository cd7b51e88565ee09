//! The entities that editors give the collections which files belong to.

use std::collections::BTreeMap;
use std::path::Path;

use concord_engine::entity::Given;
use concord_reader::config_for;

/// The entities given for any of the files, each collection's once, and what is wrong with what gives them.
///
/// A file belongs to the collection whose `corpus.toml` lies in its folder or in the nearest folder above. Of two
/// entities with one kind and slug the first counts.
pub(super) fn read_given(files: &[String]) -> (Vec<Given>, Vec<String>) {
    let mut configs = BTreeMap::new();
    for file in files {
        if let Some((path, config, problems)) = config_for(Path::new(file)) {
            configs.entry(path).or_insert((config, problems));
        }
    }
    let mut given: Vec<Given> = Vec::new();
    let mut told = Vec::new();
    for (path, (config, problems)) in configs {
        let folder = path.parent().unwrap_or(&path).display();
        told.extend(problems.iter().map(|problem| format!("{folder}: {problem}")));
        for entity in config.given_entities() {
            if !given.iter().any(|known| (known.kind, &known.slug) == (entity.kind, &entity.slug)) {
                given.push(entity);
            }
        }
    }
    (given, told)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::read_given;

    #[test]
    fn the_nearest_corpus_toml_at_or_above_a_file_gives_its_entities() {
        let root = std::env::temp_dir().join(format!("concord-given-{}", std::process::id()));
        let entity = |name: &str| format!("[[entity]]\nkind = \"org\"\nname = \"{name}\"\n");
        for (folder, config) in [
            ("bay", entity("League of the Bay")),
            ("bay/2024", String::new()),
            ("bay/hills", entity("Hill League")),
            ("broken", "[[entity]]\nname = 3\n".to_owned()),
            ("none", String::new()),
        ] {
            fs::create_dir_all(root.join(folder)).expect("a folder of our own");
            if !config.is_empty() {
                fs::write(root.join(folder).join("corpus.toml"), config).expect("written");
            }
        }
        let path = |file: &&str| root.join(file).to_string_lossy().into_owned();
        for (files, names, is_sound) in [
            (vec!["bay/a.txt"], vec!["League of the Bay"], true),
            (vec!["bay/2024/a.txt"], vec!["League of the Bay"], true),
            (vec!["bay/hills/a.txt"], vec!["Hill League"], true),
            (vec!["bay/a.txt", "bay/b.txt", "bay/hills/a.txt"], vec!["League of the Bay", "Hill League"], true),
            (vec!["none/a.txt"], vec![], true),
            (vec!["broken/a.txt"], vec![], false),
        ] {
            let (given, problems) = read_given(&files.iter().map(path).collect::<Vec<_>>());
            let found: Vec<&str> = given.iter().map(|entity| entity.label.as_str()).collect();
            assert_eq!(found, names, "{files:?}");
            assert_eq!(problems.is_empty(), is_sound, "{files:?}: {problems:?}");
            assert!(problems.iter().all(|problem| problem.contains("broken")), "{problems:?}");
        }
        fs::remove_dir_all(&root).expect("removed");
    }
}
