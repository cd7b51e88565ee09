//! JSON-LD: the things that a page describes to machines, and those that they point to.

use std::collections::BTreeMap;

use serde_json::Value;

/// The objects of a page's JSON-LD.
#[derive(Default)]
pub struct LinkedData<'v> {
    /// In the order of the page, those of a graph and those that an article is about or on included.
    objects: Vec<&'v Value>,
    by_id: BTreeMap<&'v str, Vec<&'v Value>>,
}

impl<'v> LinkedData<'v> {
    /// Walks over the values of all scripts.
    pub fn over(values: &'v [Value]) -> Self {
        let mut data = Self::default();
        let mut rest: Vec<&Value> = values.iter().rev().collect();
        while let Some(value) = rest.pop() {
            match value {
                Value::Array(values) => rest.extend(values.iter().rev()),
                Value::Object(object) => {
                    rest.extend(["@graph", "mainEntity", "mainEntityOfPage"].iter().filter_map(|key| object.get(*key)));
                    if let Some(id) = object.get("@id").and_then(Value::as_str) {
                        data.by_id.entry(id).or_default().push(value);
                    }
                    data.objects.push(value);
                }
                _ => {}
            }
        }
        data
    }

    /// The articles, the page itself last: a page says when it was made, an article when it was published.
    pub fn articles(&self) -> impl Iterator<Item = &'v Value> {
        let is_article = |value: &&&Value| {
            kinds_of(value)
                .any(|kind| kind.ends_with("Article") || matches!(kind, "BlogPosting" | "Report" | "LiveBlogPosting"))
        };
        let is_page = |value: &&&Value| kinds_of(value).any(|kind| kind.ends_with("WebPage"));
        let (articles, pages) = (self.objects.iter().filter(is_article), self.objects.iter().filter(is_page));
        articles.chain(pages).copied().collect::<Vec<_>>().into_iter()
    }

    /// What the site calls itself; empty where it does not.
    pub fn site_name(&self) -> String {
        let site = self.objects.iter().find(|value| kinds_of(value).any(|kind| kind == "WebSite"));
        site.and_then(|site| site.get("name")).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// The names of a person or organization, or of several: as text, as an object, as a reference to one, as a list.
    pub fn names_of(&self, value: Option<&Value>) -> String {
        match value {
            Some(Value::Array(values)) => {
                values.iter().filter_map(|value| self.name_of(value)).collect::<Vec<_>>().join(", ")
            }
            Some(value) => self.name_of(value).unwrap_or_default(),
            None => String::new(),
        }
    }

    fn name_of(&self, value: &Value) -> Option<String> {
        let name = |value: &Value| value.get("name").and_then(Value::as_str).map(str::to_owned);
        match value {
            Value::String(name) => Some(name.clone()),
            Value::Object(object) => name(value).or_else(|| {
                let known = self.by_id.get(object.get("@id")?.as_str()?)?;
                known.iter().find_map(|value| name(value))
            }),
            _ => None,
        }
    }
}

fn kinds_of(value: &Value) -> impl Iterator<Item = &str> {
    let kinds: Vec<&str> = match value.get("@type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    kinds.into_iter()
}
