//! Every fixed phrase of the renderers, in each language: the frame around the messages, which come in theirs.
//!
//! Machine-readable keys (`error`, `fingerprint`) are no phrases and stay as they are.

use crate::diagnostic::{Lang, Level};

use super::input::Counts;

/// The phrases of a language.
pub(super) struct Words {
    pub error: &'static str,
    pub warning: &'static str,
    pub note: &'static str,
    pub help: &'static str,
    pub fix: &'static str,
    pub path: &'static str,
    pub data: &'static str,
    pub sink: &'static str,
    pub consent: &'static str,
    pub law: &'static str,
    pub sensitive: &'static str,
    pub in_clear: &'static str,
    pub protected_by: &'static str,
    pub recipient: &'static str,
    pub store: &'static str,
    pub purpose: &'static str,
    pub declared: &'static str,
    pub more_about: &'static str,
    pub nothing_found: &'static str,
    pub show_notes: &'static str,
    pub fixable: &'static str,
    pub see: &'static str,
    pub finding: &'static str,
    pub place: &'static str,
    pub data_column: &'static str,
    pub separator: &'static str,
    pub semicolon: &'static str,
    pub level: &'static str,
    lang: Lang,
}

const EN: Words = Words {
    error: "error",
    warning: "warning",
    note: "note",
    help: "help",
    fix: "fix",
    path: "path",
    data: "data",
    sink: "goes to",
    consent: "consent",
    law: "law",
    sensitive: "sensitive",
    in_clear: "in the clear",
    protected_by: "protection seen: ",
    recipient: "recipient ",
    store: "store ",
    purpose: "purpose ",
    declared: "tagged here",
    more_about: "more about a finding",
    nothing_found: "no findings",
    show_notes: "`-v` shows them",
    fixable: "`cargo piilint --fix` applies it",
    see: "see",
    finding: "Finding",
    place: "Place",
    data_column: "Data",
    separator: ", ",
    semicolon: "; ",
    level: "Level",
    lang: Lang::En,
};

const ZH: Words = Words {
    error: "错误",
    warning: "警告",
    note: "提示",
    help: "建议",
    fix: "修复",
    path: "路径",
    data: "数据",
    sink: "去向",
    consent: "同意",
    law: "法条",
    sensitive: "敏感",
    in_clear: "明文",
    protected_by: "已见保护：",
    recipient: "接收方 ",
    store: "存储 ",
    purpose: "目的 ",
    declared: "在此标注",
    more_about: "查看规则说明",
    nothing_found: "没有发现问题",
    show_notes: "用 `-v` 显示",
    fixable: "可用 `cargo piilint --fix` 修复",
    see: "参见",
    finding: "发现",
    place: "位置",
    data_column: "数据",
    separator: "，",
    semicolon: "；",
    level: "级别",
    lang: Lang::Zh,
};

/// The phrases of this language.
pub(super) fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &EN,
        Lang::Zh => &ZH,
    }
}

fn plural(count: usize, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}

impl Words {
    /// The word for a level.
    pub(super) fn level_name(&self, level: Level) -> &'static str {
        match level {
            Level::Error => self.error,
            Level::Warning => self.warning,
            Level::Note => self.note,
        }
    }

    /// "3 errors", "1 warning".
    pub(super) fn count(&self, count: usize, level: Level) -> String {
        match self.lang {
            Lang::En => plural(count, level.as_str()),
            Lang::Zh => format!("{count} 个{}", self.level_name(level)),
        }
    }

    /// "3 errors, 1 warning, 2 notes": what there is, worst first.
    pub(super) fn counts(&self, counts: Counts) -> String {
        let parts =
            [(counts.errors, Level::Error), (counts.warnings, Level::Warning), (counts.notes, Level::Note)];
        let shown: Vec<String> =
            parts.iter().filter(|(n, _)| *n > 0).map(|&(n, level)| self.count(n, level)).collect();
        if shown.is_empty() { self.nothing_found.to_owned() } else { shown.join(self.separator) }
    }

    /// "4 steps".
    pub(super) fn steps(&self, count: usize) -> String {
        match self.lang {
            Lang::En => plural(count, "step"),
            Lang::Zh => format!("共 {count} 步"),
        }
    }

    /// "and 7 more".
    pub(super) fn more(&self, count: usize) -> String {
        match self.lang {
            Lang::En => format!("and {count} more"),
            Lang::Zh => format!("另有 {count} 条"),
        }
    }

    /// "2 allowed": accepted by an exception.
    pub(super) fn allowed(&self, count: usize) -> String {
        match self.lang {
            Lang::En => format!("{count} allowed"),
            Lang::Zh => format!("{count} 条已豁免"),
        }
    }

    /// "214 old, `--all` shows them".
    pub(super) fn hidden(&self, count: usize) -> String {
        match self.lang {
            Lang::En => format!("{count} old, `--all` shows them"),
            Lang::Zh => format!("{count} 条旧问题，用 `--all` 显示"),
        }
    }

    /// "PIPL art. 51, 28" from the law's name and its articles.
    pub(super) fn cite(&self, law: &str, articles: &[&str]) -> String {
        match self.lang {
            Lang::En => format!("{law} art. {}", articles.join(", ")),
            Lang::Zh => {
                let articles: Vec<String> = articles.iter().map(|article| format!("第{article}条")).collect();
                format!("{law}{}", articles.join("、"))
            }
        }
    }

    /// "art. 51".
    pub(super) fn article(&self, article: &str) -> String {
        match self.lang {
            Lang::En => format!("Art. {article}"),
            Lang::Zh => format!("第{article}条"),
        }
    }

    /// What the last notice of a truncated list says.
    pub(super) fn rest_in_summary(&self, counts: Counts) -> String {
        match self.lang {
            Lang::En => format!("{} more: see the summary of this job", self.counts(counts)),
            Lang::Zh => format!("另有{}，见本作业摘要", self.counts(counts)),
        }
    }

    /// What stands under a table that was cut.
    pub(super) fn rows_left_out(&self, count: usize) -> String {
        match self.lang {
            Lang::En => format!("{count} more rows left out."),
            Lang::Zh => format!("另有 {count} 行从略。"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_read_well() {
        let counts = Counts { errors: 1, warnings: 2, ..Counts::default() };
        assert_eq!(words(Lang::En).counts(counts), "1 error, 2 warnings");
        assert_eq!(words(Lang::Zh).counts(counts), "1 个错误，2 个警告");
        assert_eq!(words(Lang::En).counts(Counts::default()), "no findings");
        assert_eq!(words(Lang::En).steps(1), "1 step");
    }

    #[test]
    fn citations_name_law_and_articles() {
        assert_eq!(words(Lang::En).cite("PIPL", &["28", "51"]), "PIPL art. 28, 51");
        assert_eq!(words(Lang::Zh).cite("《个人信息保护法》", &["51"]), "《个人信息保护法》第51条");
    }
}
