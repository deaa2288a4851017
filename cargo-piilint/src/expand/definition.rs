//! A `macro_rules!` as rules: plain data, so that one parse serves all threads.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::{ExpandError, Wanted};
use crate::source::Sym;

/// `(matcher) => { body }`.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) matcher: Vec<Matcher>,
    pub(super) body: Vec<Out>,
}

/// A token without a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// With `r#`, if it is raw.
    Ident(Sym),
    Punct(char, Spacing),
    Literal(Box<str>),
}

/// What a rule matches.
#[derive(Debug)]
pub(super) enum Matcher {
    Token(Token),
    Group(Delimiter, Vec<Matcher>),
    Var(Sym, Fragment),
    Repeat { inner: Vec<Matcher>, separator: Vec<Token>, kind: Repeat, vars: Vec<Sym> },
}

/// What a rule writes.
#[derive(Debug)]
pub(super) enum Out {
    Token(Token),
    Group(Delimiter, Vec<Out>),
    Var(Sym),
    /// `$crate`
    Crate,
    Repeat {
        inner: Vec<Out>,
        separator: Vec<Token>,
        vars: Vec<Sym>,
    },
    /// `${count($x)}`
    Count(Sym),
    /// `${index(depth)}`
    Index(usize),
    /// `${len(depth)}`
    Len(usize),
    /// `${ignore($x)}`
    Ignore(Sym),
    /// `${concat(a, $b)}`
    Concat(Vec<Out>),
}

/// `*`, `+`, `?`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repeat {
    Any,
    Some,
    Maybe,
}

/// The kinds of fragments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fragment {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tt,
    Ty,
    Vis,
}

impl Fragment {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "block" => Self::Block,
            "expr" | "expr_2021" => Self::Expr,
            "ident" => Self::Ident,
            "item" => Self::Item,
            "lifetime" => Self::Lifetime,
            "literal" => Self::Literal,
            "meta" => Self::Meta,
            "pat" => Self::Pat,
            "pat_param" => Self::PatParam,
            "path" => Self::Path,
            "stmt" => Self::Stmt,
            "tt" => Self::Tt,
            "ty" => Self::Ty,
            "vis" => Self::Vis,
            _ => return None,
        })
    }
}

/// Reads `(..) => {..}; (..) => {..}`.
pub(super) fn rules(tokens: TokenStream, wanted: Wanted) -> Result<Vec<Rule>, ExpandError> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rules = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let [
            TokenTree::Group(matcher),
            TokenTree::Punct(eq),
            TokenTree::Punct(gt),
            TokenTree::Group(body),
            ..,
        ] = &tokens[at..]
        else {
            return Err(ExpandError::new("a rule is `(..) => {..}`"));
        };
        if eq.as_char() != '=' || gt.as_char() != '>' {
            return Err(ExpandError::new("a rule is `(..) => {..}`"));
        }
        let matcher = matchers(matcher.stream())?;
        let mut bound = Vec::new();
        bound_by(&matcher, &mut bound);
        let body = outs(wanted.of(body.stream()), &bound)?;
        rules.push(Rule { matcher, body });
        at += 4;
        if matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), ';' | ',')) {
            at += 1;
        }
    }
    Ok(rules)
}

fn bound_by(matchers: &[Matcher], bound: &mut Vec<Sym>) {
    for matcher in matchers {
        match matcher {
            Matcher::Token(_) => {}
            Matcher::Var(name, _) => bound.push(*name),
            Matcher::Group(_, inner) => bound_by(inner, bound),
            Matcher::Repeat { vars, .. } => bound.extend(vars),
        }
    }
}

pub(super) fn token(tree: &TokenTree) -> Option<Token> {
    Some(match tree {
        TokenTree::Group(_) => return None,
        TokenTree::Ident(ident) => Token::Ident(Sym::new(&ident.to_string())),
        TokenTree::Punct(punct) => Token::Punct(punct.as_char(), punct.spacing()),
        TokenTree::Literal(literal) => Token::Literal(literal.to_string().into()),
    })
}

pub(super) fn is_punct(tree: Option<&TokenTree>, wanted: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn matchers(tokens: TokenStream) -> Result<Vec<Matcher>, ExpandError> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut list = Vec::new();
    let mut at = 0;
    while let Some(tree) = tokens.get(at) {
        if !is_punct(Some(tree), '$') {
            list.push(match tree {
                TokenTree::Group(group) => Matcher::Group(group.delimiter(), matchers(group.stream())?),
                _ => Matcher::Token(token(tree).ok_or_else(|| ExpandError::new("not a token"))?),
            });
            at += 1;
            continue;
        }
        match &tokens[at + 1..] {
            [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Parenthesis => {
                let inner = matchers(group.stream())?;
                let (separator, kind, len) = repetition(&tokens[at + 2..])?;
                let mut vars = Vec::new();
                bound_by(&inner, &mut vars);
                list.push(Matcher::Repeat { inner, separator, kind, vars });
                at += 2 + len;
            }
            [TokenTree::Ident(name), TokenTree::Punct(colon), TokenTree::Ident(kind), ..]
                if colon.as_char() == ':' =>
            {
                let kind = kind.to_string();
                let fragment = Fragment::from_name(&kind)
                    .ok_or_else(|| ExpandError::new(format!("`{kind}` is no kind of fragment")))?;
                list.push(Matcher::Var(Sym::new(&name.to_string()), fragment));
                at += 4;
            }
            [dollar @ TokenTree::Punct(punct), ..] if punct.as_char() == '$' => {
                list.extend(token(dollar).map(Matcher::Token));
                at += 2;
            }
            _ => return Err(ExpandError::new("`$` without a name and a kind")),
        }
    }
    Ok(list)
}

/// What follows `$(..)`: a separator or none, and the operator; and how many tokens that is.
fn repetition(rest: &[TokenTree]) -> Result<(Vec<Token>, Repeat, usize), ExpandError> {
    if let Some(kind) = operator(rest.first()) {
        return Ok((Vec::new(), kind, 1));
    }
    let len = super::fragment::token_len(rest);
    let mut separator: Option<Vec<Token>> = rest.iter().take(len).map(token).collect();
    // The operator that stands behind it here does not do so in the output.
    if let Some(Token::Punct(_, spacing)) = separator.as_mut().and_then(|tokens| tokens.last_mut()) {
        *spacing = Spacing::Alone;
    }
    match (separator, operator(rest.get(len))) {
        (Some(separator), Some(kind)) if len > 0 => Ok((separator, kind, len + 1)),
        _ => Err(ExpandError::new("a repetition ends with `*`, `+` or `?`")),
    }
}

fn operator(tree: Option<&TokenTree>) -> Option<Repeat> {
    let Some(TokenTree::Punct(punct)) = tree else { return None };
    Some(match punct.as_char() {
        '*' => Repeat::Any,
        '+' => Repeat::Some,
        '?' => Repeat::Maybe,
        _ => return None,
    })
}

fn outs(tokens: TokenStream, bound: &[Sym]) -> Result<Vec<Out>, ExpandError> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut list = Vec::new();
    let mut at = 0;
    while let Some(tree) = tokens.get(at) {
        let (mut out, len) = if is_punct(Some(tree), '$') {
            after_dollar(&tokens[at..], bound)?
        } else {
            (plain(tree, bound)?, 1)
        };
        // In `&$x` the `&` is followed by punctuation here, and by a value in the output.
        if let Out::Token(Token::Punct(_, spacing)) = &mut out
            && is_punct(tokens.get(at + len), '$')
        {
            *spacing = Spacing::Alone;
        }
        list.push(out);
        at += len;
    }
    Ok(list)
}

fn plain(tree: &TokenTree, bound: &[Sym]) -> Result<Out, ExpandError> {
    match tree {
        TokenTree::Group(group) => Ok(Out::Group(group.delimiter(), outs(group.stream(), bound)?)),
        _ => token(tree).map(Out::Token).ok_or_else(|| ExpandError::new("not a token")),
    }
}

/// What begins with a `$` in a rule's body, and how many tokens it is. A name that the rule does not bind
/// stays as it is: it belongs to a macro that this one defines.
fn after_dollar(tokens: &[TokenTree], bound: &[Sym]) -> Result<(Out, usize), ExpandError> {
    let dollar = || token(&tokens[0]).map(Out::Token).ok_or_else(|| ExpandError::new("not a token"));
    match &tokens[1..] {
        [TokenTree::Ident(name), ..] if name == "crate" => Ok((Out::Crate, 2)),
        [TokenTree::Ident(name), ..] => {
            let name = Sym::new(&name.to_string());
            if bound.contains(&name) { Ok((Out::Var(name), 2)) } else { Ok((dollar()?, 1)) }
        }
        [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Parenthesis => {
            let inner = outs(group.stream(), bound)?;
            let (separator, _, len) = repetition(&tokens[2..])?;
            let mut vars = Vec::new();
            used_by(&inner, &mut vars);
            Ok((Out::Repeat { inner, separator, vars }, 2 + len))
        }
        [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Brace => {
            Ok((metavariable(group.stream(), bound)?, 2))
        }
        [TokenTree::Punct(punct), ..] if punct.as_char() == '$' => Ok((dollar()?, 2)),
        _ => Ok((dollar()?, 1)),
    }
}

fn used_by(outs: &[Out], used: &mut Vec<Sym>) {
    for out in outs {
        match out {
            Out::Var(name) | Out::Ignore(name) => used.push(*name),
            Out::Group(_, inner) | Out::Concat(inner) => used_by(inner, used),
            Out::Repeat { vars, .. } => used.extend(vars),
            Out::Token(_) | Out::Crate | Out::Count(_) | Out::Index(_) | Out::Len(_) => {}
        }
    }
}

/// `count($x)`, `index()`, `len()`, `ignore($x)`, `concat(..)`.
fn metavariable(tokens: TokenStream, bound: &[Sym]) -> Result<Out, ExpandError> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let [TokenTree::Ident(name), TokenTree::Group(args)] = &tokens[..] else {
        return Err(ExpandError::new("`${..}` is a name with arguments"));
    };
    let args: Vec<TokenTree> = args.stream().into_iter().filter(|tree| !is_punct(Some(tree), '$')).collect();
    let var = args.first().map(|tree| Sym::new(&tree.to_string())).filter(|name| bound.contains(name));
    let depth = args.first().and_then(|tree| tree.to_string().parse().ok()).unwrap_or(0);
    match (name.to_string().as_str(), var) {
        ("count", Some(var)) => Ok(Out::Count(var)),
        ("ignore", Some(var)) => Ok(Out::Ignore(var)),
        ("index", _) => Ok(Out::Index(depth)),
        ("len" | "length", _) => Ok(Out::Len(depth)),
        ("concat", _) => args
            .iter()
            .filter(|tree| !is_punct(Some(tree), ','))
            .map(|tree| {
                let name = Sym::new(&tree.to_string());
                if bound.contains(&name) { Ok(Out::Var(name)) } else { plain(tree, bound) }
            })
            .collect::<Result<_, _>>()
            .map(Out::Concat),
        (other, _) => Err(ExpandError::new(format!("`${{{other}(..)}}` is not known"))),
    }
}

/// Writes `$crate::` before every `name!(..)`.
pub(super) fn call_own_macros(outs: &mut Vec<Out>) {
    let mut at = 0;
    while at < outs.len() {
        if is_own_call(outs, at) {
            let colon = |spacing| Out::Token(Token::Punct(':', spacing));
            outs.splice(at..at, [Out::Crate, colon(Spacing::Joint), colon(Spacing::Alone)]);
            at += 3;
        } else if let Out::Group(_, inner) | Out::Repeat { inner, .. } = &mut outs[at] {
            call_own_macros(inner);
        }
        at += 1;
    }
}

fn is_own_call(outs: &[Out], at: usize) -> bool {
    let is_call = matches!(
        &outs[at..],
        [Out::Token(Token::Ident(_)), Out::Token(Token::Punct('!', _)), Out::Group(..), ..]
    );
    let after_path = at > 0 && matches!(outs[at - 1], Out::Token(Token::Punct(':', _)));
    is_call && !after_path
}
