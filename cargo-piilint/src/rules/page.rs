//! A rule's page taken apart: the facts in its front matter, its texts in both languages.

use crate::diagnostic::Lang;

/// A rule's page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// `PII301`.
    pub code: String,
    /// `pii-in-logs`.
    pub name: String,
    /// The name in Chinese.
    pub name_zh: String,
    /// The default level in words.
    pub level: String,
    /// What it flags, in a sentence.
    pub summary: String,
    /// The same in Chinese.
    pub summary_zh: String,
    /// Weaknesses of which it finds an instance.
    pub cwe: Vec<u32>,
    /// The explanation and examples, as Markdown.
    pub body: String,
    /// The explanation in Chinese.
    pub body_zh: String,
}

impl Page {
    /// The explanation in a language.
    pub fn body_in(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh if !self.body_zh.is_empty() => &self.body_zh,
            _ => &self.body,
        }
    }
}

/// Front matter as it stands in the file.
#[derive(serde::Deserialize)]
struct Front {
    code: String,
    name: String,
    name_zh: String,
    level: String,
    summary: String,
    summary_zh: String,
    #[serde(default)]
    cwe: Vec<u32>,
}

/// Reads a page; `None` if it is not of the form that the rules' pages have (a test holds them to it).
pub fn page(text: &str) -> Option<Page> {
    let (front, rest) = text.strip_prefix("+++\n")?.split_once("\n+++\n")?;
    let front: Front = toml::from_str(front).ok()?;
    let (body, body_zh) = rest.split_once("\n# 中文").unwrap_or((rest, ""));
    let body = body.trim_start().strip_prefix("# English").unwrap_or(body);
    Some(Page {
        code: front.code,
        name: front.name,
        name_zh: front.name_zh,
        level: front.level,
        summary: front.summary,
        summary_zh: front.summary_zh,
        cwe: front.cwe,
        body: body.trim().to_owned(),
        body_zh: body_zh.trim().to_owned(),
    })
}
