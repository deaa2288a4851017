//! The names of the rules, as a configuration, an exception or a flag may write them.
//!
//! The rules themselves come later in the pipeline and know their levels and pages; a test of theirs compares
//! this list with their table.

use piilint_grammar::nearest;

/// A rule's code and names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleName {
    /// `PII301`
    pub code: &'static str,
    /// `pii-in-logs`
    pub name: &'static str,
    /// The name in Chinese.
    pub name_zh: &'static str,
}

const fn rule(code: &'static str, name: &'static str, name_zh: &'static str) -> RuleName {
    RuleName { code, name, name_zh }
}

/// Every rule, by code.
pub const RULES: &[RuleName] = &[
    rule("PII101", "unencrypted-storage", "未加密存储"),
    rule("PII102", "weak-protection", "保护强度不足"),
    rule("PII103", "plain-password-storage", "口令未安全存储"),
    rule("PII201", "unconsented-sharing", "未见同意的对外提供"),
    rule("PII202", "purpose-mismatch", "超出目的"),
    rule("PII203", "cleartext-transmission", "明文传输"),
    rule("PII204", "unregistered-recipient", "接收方未登记"),
    rule("PII205", "pii-in-url", "URL 含个人信息"),
    rule("PII206", "cross-border-transfer", "出境未见依据"),
    rule("PII301", "pii-in-logs", "日志含个人信息"),
    rule("PII302", "pii-in-errors", "错误信息含个人信息"),
    rule("PII303", "derived-debug", "派生 Debug 输出个人信息"),
    rule("PII304", "over-exposed-response", "响应内容过多"),
    rule("PII305", "bulk-export", "批量导出缺少管控"),
    rule("PII306", "unchecked-record", "未核对归属"),
    rule("PII401", "over-collection", "过度收集"),
    rule("PII402", "untagged-pii", "个人信息未标注"),
    rule("PII403", "unconsented-collection", "收集未见告知同意"),
    rule("PII404", "no-erasure", "无删除路径"),
    rule("PII405", "no-retention", "无保存期限"),
    rule("PII406", "forced-consent", "强制同意"),
    rule("PII407", "no-withdrawal", "无撤回途径"),
    rule("PII408", "silent-incident", "事件未通知"),
    rule("PII901", "unused-allow", "豁免未生效"),
    rule("PII902", "allow-without-reason", "豁免缺少理由"),
    rule("PII903", "hollow-annotation", "标注名不副实"),
    rule("PII904", "unread-source", "源码未能解析"),
];

/// Names for several rules at once.
pub const GROUPS: &[(&str, &[&str])] = &[
    ("storage", &["PII101", "PII102", "PII103"]),
    ("sharing", &["PII201", "PII202", "PII203", "PII204", "PII205", "PII206"]),
    ("logging", &["PII301", "PII302", "PII303"]),
    ("export", &["PII304", "PII305", "PII306"]),
    ("collection", &["PII401", "PII403", "PII406"]),
    ("retention", &["PII404", "PII405"]),
    ("rights", &["PII404", "PII406", "PII407", "PII408"]),
    ("tagging", &["PII402", "PII901", "PII902", "PII903", "PII904"]),
];

/// The rule of this code or name; case and `_` for `-` do not matter, nor does `piilint::` before it.
pub fn find(text: &str) -> Option<&'static RuleName> {
    let text = text.strip_prefix("piilint::").unwrap_or(text);
    let name = text.to_ascii_lowercase().replace('_', "-");
    RULES.iter().find(|rule| rule.code.eq_ignore_ascii_case(text) || rule.name == name)
}

/// The codes that a code, a name, a group or `all` stands for; empty when there is no such thing.
pub fn codes(text: &str) -> Vec<&'static str> {
    if let Some(rule) = find(text) {
        return vec![rule.code];
    }
    if text == "all" {
        return RULES.iter().map(|rule| rule.code).collect();
    }
    let text = text.strip_prefix("piilint::").unwrap_or(text);
    GROUPS.iter().find(|(name, _)| *name == text).map_or_else(Vec::new, |(_, codes)| codes.to_vec())
}

/// What a misspelt rule was probably meant to be.
pub fn nearest_names(text: &str) -> Vec<&'static str> {
    let groups = GROUPS.iter().map(|(name, _)| *name);
    if text.to_ascii_lowercase().starts_with("pii") && text.len() <= 8 {
        return nearest_word(text, RULES.iter().map(|rule| rule.code));
    }
    nearest_word(text, RULES.iter().map(|rule| rule.name).chain(groups))
}

/// What a misspelt word was probably meant to be. The grammar compares lower-case words with `_`; these have
/// hyphens and capitals.
pub fn nearest_word<'a>(text: &str, candidates: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let pairs: Vec<(String, &str)> = candidates.map(|c| (c.to_lowercase().replace('-', "_"), c)).collect();
    let near = nearest(text, pairs.iter().map(|(word, _)| word.as_str()));
    near.into_iter().filter_map(|n| pairs.iter().find(|(w, _)| w == n).map(|(_, c)| *c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_found_as_people_write_them() {
        for text in ["PII301", "pii301", "pii-in-logs", "pii_in_logs", "piilint::PII301"] {
            assert_eq!(find(text).map(|rule| rule.code), Some("PII301"), "{text}");
        }
        assert_eq!(find("PII300"), None);
        assert_eq!(codes("retention"), ["PII404", "PII405"]);
        assert_eq!(codes("all").len(), RULES.len());
        assert!(codes("nothing").is_empty());
    }

    #[test]
    fn groups_name_rules_that_exist_and_miss_none() {
        for (group, codes) in GROUPS {
            assert!(find(group).is_none(), "{group} is a rule's name");
            assert!(codes.iter().all(|code| find(code).is_some()), "{group}");
        }
        for rule in RULES {
            assert!(
                GROUPS.iter().any(|(_, codes)| codes.contains(&rule.code)),
                "{} is in no group",
                rule.code
            );
        }
    }

    #[test]
    fn slips_are_recognised() {
        assert_eq!(nearest_names("pii-in-log").first(), Some(&"pii-in-logs"));
        assert_eq!(nearest_names("unencryptd-storage").first(), Some(&"unencrypted-storage"));
        assert!(!nearest_names("PII01").is_empty());
    }
}
