//! The closed vocabularies: words that mean one thing each and that no project adds to.

/// Declares an enum whose variants are words of the annotation language.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident ($what:literal) { $($(#[$vdoc:meta])* $variant:ident = $text:literal $(| $other:literal)*,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// Every word, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
            /// What messages call a word of this vocabulary.
            pub const WHAT: &'static str = $what;

            /// The word as written in an attribute.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The word's meaning, synonyms included; `None` for any other text.
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text $(| $other)* => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                Self::parse(text).ok_or_else(|| format!("unknown {} `{text}`", Self::WHAT))
            }
        }

        impl Word for $name {
            const ALL: &'static [Self] = Self::ALL;
            const WHAT: &'static str = Self::WHAT;
            fn as_str(self) -> &'static str { self.as_str() }
            fn parse(text: &str) -> Option<Self> { Self::parse(text) }
        }
    };
}

/// What the parser needs of a vocabulary.
pub(crate) trait Word: Copy + PartialEq + 'static {
    const ALL: &'static [Self];
    const WHAT: &'static str;
    fn as_str(self) -> &'static str;
    fn parse(text: &str) -> Option<Self>;
}

words! {
    /// What stands between data and whoever would read it.
    Protection ("protection") {
        /// Encrypted with a key and a sound cipher.
        Encrypt = "encrypt",
        /// Encrypted with a broken cipher or mode: DES, RC4, ECB.
        WeakEncrypt = "weak_encrypt",
        /// A sound hash without a key: guessable data can be found by trying.
        Hash = "hash",
        /// A hash that needs a key: HMAC, keyed BLAKE.
        KeyedHash = "keyed_hash",
        /// A broken hash: MD5, SHA-1, CRC.
        WeakHash = "weak_hash",
        /// A slow, salted hash for passwords: argon2, scrypt, bcrypt, PBKDF2.
        PasswordHash = "password_hash",
        /// Part of the text is blanked out.
        Mask = "mask",
        /// Replaced by a token whose meaning is kept elsewhere.
        Tokenize = "tokenize",
        /// Nobody can be identified any more; `redact` is the same.
        Anonymize = "anonymize" | "redact",
        /// No protection, only another spelling: base64, hex, compression.
        Encode = "encode",
    }
}

words! {
    /// What becomes of data that reaches a sink.
    SinkKind ("kind of sink") {
        /// It is kept: database, file, cache, queue, cookie.
        Store = "store",
        /// It goes to somebody else: request, mail, SMS, push, analytics.
        Share = "share",
        /// It is written to a log, span, metric, the terminal, a crash report.
        Log = "log",
        /// It becomes part of an error's message.
        Error = "error",
        /// It is sent back in answer to a request.
        Respond = "respond",
    }
}

words! {
    /// By which way data reaches a sink, where rules and reports tell them apart.
    Channel ("channel") {
        /// A database table or document.
        Database = "database",
        /// A file on disk.
        File = "file",
        /// A cache.
        Cache = "cache",
        /// A queue or event stream.
        Queue = "queue",
        /// An object store.
        ObjectStore = "object_store",
        /// A search index.
        Index = "index",
        /// A cookie in the subject's browser.
        Cookie = "cookie",
        /// A server's session.
        Session = "session",
        /// The body or headers of an HTTP request.
        Http = "http",
        /// A gRPC or other remote call.
        Rpc = "rpc",
        /// The path or query of a URL: it ends up in logs and referrers.
        Url = "url",
        /// A mail.
        Mail = "mail",
        /// A text message.
        Sms = "sms",
        /// A push message.
        Push = "push",
        /// A webhook.
        Webhook = "webhook",
        /// A language model's prompt.
        Llm = "llm",
        /// An analytics service.
        Analytics = "analytics",
        /// A span's name or field.
        Span = "span",
        /// A metric's label.
        Metric = "metric",
        /// The terminal.
        Stdout = "stdout",
        /// A crash reporter.
        CrashReport = "crash_report",
        /// A panic's or assertion's message.
        Panic = "panic",
    }
}

impl Channel {
    /// The kinds of sink that this channel can belong to.
    pub const fn kinds(self) -> &'static [SinkKind] {
        use SinkKind::{Error, Log, Respond, Share, Store};
        match self {
            Self::Database | Self::File | Self::Cache | Self::Index | Self::ObjectStore | Self::Session => {
                &[Store]
            }
            Self::Queue => &[Store, Share],
            Self::Cookie => &[Store, Respond],
            Self::Http | Self::Url | Self::Rpc => &[Share, Respond],
            Self::Mail | Self::Sms | Self::Push | Self::Webhook | Self::Llm | Self::Analytics => &[Share],
            Self::Span | Self::Metric | Self::Stdout => &[Log],
            Self::CrashReport => &[Log, Share],
            Self::Panic => &[Error],
        }
    }
}

words! {
    /// Who sees a response.
    Audience ("audience") {
        /// The person whom the data is about.
        Subject = "subject",
        /// People who work here.
        Staff = "staff",
        /// Anybody.
        Public = "public",
    }
}

words! {
    /// What a guard makes sure of before a bulk read or an unnamed recipient.
    Guard ("guard") {
        /// The caller may read this much.
        Access = "access",
        /// No more than a bounded number of records.
        Limit = "limit",
        /// The read leaves an audit record.
        Audit = "audit",
        /// The recipient is registered, today.
        Recipient = "recipient",
    }
}

words! {
    /// What a separate consent was asked for.
    Separate ("kind of separate consent") {
        /// Passing the data on to somebody else.
        Share = "share",
        /// Sensitive data.
        Sensitive = "sensitive",
        /// Sending the data abroad.
        Abroad = "abroad",
        /// Publishing the data.
        Public = "public",
    }
}

words! {
    /// Where what a source returns comes from.
    SourceKind ("kind of source") {
        /// From outside: this is where data is collected.
        Input = "input",
        /// The records of many subjects.
        Records = "records",
    }
}

words! {
    /// Who is told of an incident.
    Notify ("receiver of a notice") {
        /// The people concerned.
        Subject = "subject",
        /// The supervisory authority.
        Authority = "authority",
    }
}

words! {
    /// Who gave a consent.
    Giver ("giver of consent") {
        /// The subject.
        Subject = "subject",
        /// A child's guardian.
        Guardian = "guardian",
    }
}

words! {
    /// What a parameter is for, or what a field of a model stands for. No word of these names data.
    Role ("role") {
        /// What is passed here reaches the function's sink.
        Sink = "sink",
        /// Constant text passed here names the host or recipient.
        Recipient = "recipient",
        /// A statement in SQL.
        Sql = "sql",
        /// A parameter of the statement, in order.
        Bind = "bind",
        /// A function that the framework calls: its parameters are input, its result is a response.
        Handler = "handler",
        /// A value of which the framework makes a response, when a handler returns it (`self` of a trait's method, in
        /// models).
        Response = "response",
        /// The purpose asked about, where a consent function says `purpose = arg`.
        Purpose = "purpose",
        /// What the function writes here, or what is passed here, comes from outside.
        Input = "input",
        /// Constant text passed here names the value beside it: a header, a cookie, a column. `name` in models.
        Key = "key",
        /// The key of the entry that the function is about: where its text is known, of that entry alone (in models).
        Entry = "entry",
        /// The same by a JSON pointer (RFC 6901; in models).
        Pointer = "pointer",
        /// This field stands for all elements of the collection (in models).
        Elements = "elements",
        /// This field stands for all keys of the collection (in models).
        Keys = "keys",
    }
}

impl Role {
    /// True for what may be said of a parameter, false for what is said of a model's field.
    pub const fn is_for_parameters(self) -> bool {
        !matches!(self, Self::Elements | Self::Keys)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back() {
        for &protection in Protection::ALL {
            assert_eq!(Protection::parse(protection.as_str()), Some(protection));
        }
        for &role in Role::ALL {
            assert_eq!(Role::parse(role.as_str()), Some(role));
        }
        assert_eq!(Protection::parse("redact"), Some(Protection::Anonymize));
        assert_eq!("md5".parse::<Protection>(), Err("unknown protection `md5`".into()));
    }

    #[test]
    fn every_channel_belongs_to_a_kind() {
        assert!(Channel::ALL.iter().all(|channel| !channel.kinds().is_empty()));
    }
}
