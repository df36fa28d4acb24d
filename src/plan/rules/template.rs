//! The notation of prose: words, live fields, conditions and bold.
//!
//! `{organization}` stands for what is in the file. `{ถ้า vacant_count}…{ถ้าไม่}…{จบ}`, or
//! `{if …}…{else}…{end}`, says its first part where the field has a value that is not zero, and
//! the second, if there is one, where it has not. `**…**` is bold within a line.

use crate::plan::text::{self, ELSE, END, IF};
use std::ops::Range;

/// Conditions within conditions.
const DEEPEST: usize = 4;
const BOLD: &str = "**";

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node<'a> {
    Words(&'a str),
    Field(&'a str),
    Bold(Vec<Self>),
    If {
        field: &'a str,
        then: Vec<Self>,
        otherwise: Vec<Self>,
    },
}

/// What is wrong with a text, and on which of its lines, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    pub line: usize,
    pub wrong: Wrong,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// `{` that no `}` on its line closes.
    OpenBrace,
    /// `}` that no `{` opens.
    LoneBrace,
    UnknownField(String),
    /// A condition without the field that it is about.
    NoField,
    OpenCondition(String),
    /// The end or the other part of a condition that was never begun.
    NoCondition(String),
    SecondElse,
    TooDeep,
    /// Bold that does not end in the line and the part of a condition that it begins in.
    OpenBold,
    EmptyBold,
}

/// What stands in a text, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token<'a> {
    Words(&'a str),
    Field(&'a str),
    If(&'a str),
    Else(&'a str),
    End(&'a str),
    Bold,
    /// A brace without the other.
    Brace(&'a str),
}

/// Reads a text whose fields are known by `known`.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read<'a>(body: &'a str, known: impl Fn(&str) -> bool) -> Result<Vec<Node<'a>>, Flaw> {
    let mut reading = Reading {
        frames: Vec::new(),
        nodes: Vec::new(),
    };
    let mut line = 1;
    for token in tokens(body) {
        let taken = reading.take(token, line, &known);
        taken.map_err(|(line, wrong)| Flaw { line, wrong })?;
        if let Token::Words(words) = token {
            line += words.matches('\n').count();
        }
    }
    match reading.frames.pop() {
        None => Ok(reading.nodes),
        Some(frame) => Err(Flaw {
            line: frame.line,
            wrong: frame.open(),
        }),
    }
}

/// A text that cannot be read, with all its words and fields and without its signs.
pub fn unsigned(body: &str) -> Vec<Node<'_>> {
    let node = |token| match token {
        Token::Words(words) => Some(Node::Words(words)),
        Token::Field(name) => Some(Node::Field(name)),
        _ => None,
    };
    tokens(body).into_iter().filter_map(node).collect()
}

fn tokens(body: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = body;
    while let Some(at) = next_sign(rest) {
        let (words, sign) = rest.split_at(at);
        if !words.is_empty() {
            tokens.push(Token::Words(words));
        }
        let (token, length) = token(sign);
        tokens.push(token);
        rest = sign.get(length..).unwrap_or_default();
    }
    if !rest.is_empty() {
        tokens.push(Token::Words(rest));
    }
    tokens
}

fn next_sign(text: &str) -> Option<usize> {
    let brace = text.find(['{', '}']);
    brace.into_iter().chain(text.find(BOLD)).min()
}

/// The sign that a text begins with, and its length.
fn token(text: &str) -> (Token<'_>, usize) {
    if text.starts_with(BOLD) {
        return (Token::Bold, BOLD.len());
    }
    let line = text.lines().next().unwrap_or_default();
    let inside = line.strip_prefix('{').and_then(|it| it.split_once('}'));
    match inside {
        Some((inside, _)) if next_sign(inside).is_none() => {
            (meaning(inside.trim()), inside.len() + 2)
        }
        _ => (Token::Brace(text.get(..1).unwrap_or_default()), 1),
    }
}

/// What stands between braces means.
fn meaning(inside: &str) -> Token<'_> {
    if ELSE.contains(&inside) {
        return Token::Else(inside);
    }
    if END.contains(&inside) {
        return Token::End(inside);
    }
    let [thai, english] = IF;
    // Thai puts no space between words; an English word ends with one.
    let thai = inside.strip_prefix(thai);
    let english = inside.strip_prefix(english);
    let english = english.filter(|it| it.is_empty() || it.starts_with(char::is_whitespace));
    match thai.or(english) {
        Some(field) => Token::If(field.trim()),
        None => Token::Field(inside),
    }
}

/// What has begun and not ended, outermost first, each with what stands before it.
struct Reading<'a> {
    frames: Vec<Frame<'a>>,
    nodes: Vec<Node<'a>>,
}

struct Frame<'a> {
    line: usize,
    /// The field of a condition; none for bold.
    field: Option<&'a str>,
    /// The first part of a condition whose second has begun.
    then: Option<Vec<Node<'a>>>,
    before: Vec<Node<'a>>,
}

impl Frame<'_> {
    fn open(&self) -> Wrong {
        match self.field {
            Some(field) => Wrong::OpenCondition(field.to_owned()),
            None => Wrong::OpenBold,
        }
    }
}

impl<'a> Reading<'a> {
    fn take(
        &mut self,
        token: Token<'a>,
        line: usize,
        known: &impl Fn(&str) -> bool,
    ) -> Result<(), (usize, Wrong)> {
        let unknown = |name: &str| Err((line, Wrong::UnknownField(name.to_owned())));
        match token {
            Token::Words(words) => match self.bold() {
                Some(bold) if words.contains('\n') => return Err((bold, Wrong::OpenBold)),
                _ => self.nodes.push(Node::Words(words)),
            },
            Token::Field(name) if !known(name) => return unknown(name),
            Token::Field(name) => self.nodes.push(Node::Field(name)),
            Token::If("") => return Err((line, Wrong::NoField)),
            Token::If(name) if !known(name) => return unknown(name),
            Token::If(_) if self.frames.len() >= DEEPEST => return Err((line, Wrong::TooDeep)),
            Token::If(name) => self.begin(line, Some(name)),
            Token::Else(word) => return self.turn(word, line),
            Token::End(word) => return self.end(word, line),
            Token::Bold => return self.bold_sign(line),
            Token::Brace("{") => return Err((line, Wrong::OpenBrace)),
            Token::Brace(_) => return Err((line, Wrong::LoneBrace)),
        }
        Ok(())
    }

    /// The line on which bold has begun.
    fn bold(&self) -> Option<usize> {
        let bold = self.frames.iter().find(|frame| frame.field.is_none());
        bold.map(|frame| frame.line)
    }

    fn begin(&mut self, line: usize, field: Option<&'a str>) {
        let before = std::mem::take(&mut self.nodes);
        self.frames.push(Frame {
            line,
            field,
            then: None,
            before,
        });
    }

    /// From the first part of a condition to the second.
    fn turn(&mut self, word: &str, line: usize) -> Result<(), (usize, Wrong)> {
        let frame = self.frames.last_mut();
        let frame = frame.ok_or_else(|| (line, Wrong::NoCondition(word.to_owned())))?;
        if frame.field.is_none() {
            return Err((frame.line, Wrong::OpenBold));
        }
        if frame.then.is_some() {
            return Err((line, Wrong::SecondElse));
        }
        frame.then = Some(std::mem::take(&mut self.nodes));
        Ok(())
    }

    fn end(&mut self, word: &str, line: usize) -> Result<(), (usize, Wrong)> {
        let frame = self.frames.pop();
        let frame = frame.ok_or_else(|| (line, Wrong::NoCondition(word.to_owned())))?;
        let field = frame.field.ok_or((frame.line, Wrong::OpenBold))?;
        let last = std::mem::replace(&mut self.nodes, frame.before);
        let (then, otherwise) = match frame.then {
            Some(then) => (then, last),
            None => (last, Vec::new()),
        };
        self.nodes.push(Node::If {
            field,
            then,
            otherwise,
        });
        Ok(())
    }

    fn bold_sign(&mut self, line: usize) -> Result<(), (usize, Wrong)> {
        let Some(begun) = self.bold() else {
            self.begin(line, None);
            return Ok(());
        };
        let frame = self.frames.pop_if(|frame| frame.field.is_none());
        let frame = frame.ok_or((begun, Wrong::OpenBold))?;
        let inside = std::mem::replace(&mut self.nodes, frame.before);
        if inside.is_empty() {
            return Err((line, Wrong::EmptyBold));
        }
        self.nodes.push(Node::Bold(inside));
        Ok(())
    }
}

/// Words in bold, line by line, or in plain letters again; and where they stand within the signs.
pub fn bolded(words: &str) -> (String, Range<usize>) {
    let inside = words
        .strip_prefix(BOLD)
        .and_then(|it| it.strip_suffix(BOLD));
    if let Some(inside) = inside.filter(|it| !it.is_empty() && !it.contains(BOLD)) {
        return (inside.to_owned(), 0..inside.len());
    }
    if words.trim().is_empty() {
        return (format!("{words}{BOLD}{BOLD}"), {
            let at = words.len() + BOLD.len();
            at..at
        });
    }
    let bold = |line: &str| {
        let inside = line.replace(BOLD, "");
        match inside.trim() {
            "" => inside,
            trimmed => inside.replacen(trimmed, &format!("{BOLD}{trimmed}{BOLD}"), 1),
        }
    };
    let lines: Vec<String> = words.split('\n').map(bold).collect();
    let new = lines.join("\n");
    let all = 0..new.len();
    (new, all)
}

/// Words within a condition, and where they stand in it.
pub fn conditioned(words: &str, field: &str) -> (String, Range<usize>) {
    let [begin, end] = text::condition(field);
    let inside = begin.len()..begin.len() + words.len();
    (format!("{begin}{words}{end}"), inside)
}

/// Is there such a field?
pub fn is_field(name: &str) -> bool {
    text::FIELDS.iter().any(|(field, _)| *field == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wrong(body: &str) -> Option<(usize, Wrong)> {
        let flaw = read(body, is_field).err();
        flaw.map(|flaw| (flaw.line, flaw.wrong))
    }

    #[test]
    fn thai_and_english_words_mean_the_same() {
        let thai = read("{ถ้า vacant_count}ว่าง{ถ้าไม่}ครบ{จบ}", is_field);
        for body in [
            "{if vacant_count}ว่าง{else}ครบ{end}",
            "{ ถ้าvacant_count }ว่าง{ ถ้าไม่ }ครบ{ end }",
        ] {
            assert_eq!(read(body, is_field), thai);
        }
        let words = |words| vec![Node::Words(words)];
        let wanted = Node::If {
            field: "vacant_count",
            then: words("ว่าง"),
            otherwise: words("ครบ"),
        };
        assert_eq!(thai, Ok(vec![wanted]));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let unknown = |name: &str| Wrong::UnknownField(name.to_owned());
        for (body, line, why) in [
            ("ก\n{organisation}", 2, unknown("organisation")),
            ("{ถ้า x}ก{จบ}", 1, unknown("x")),
            ("{ถ้า}ก{จบ}", 1, Wrong::NoField),
            ("{if}ก{end}", 1, Wrong::NoField),
            ("{ifx}", 1, unknown("ifx")),
            ("{}", 1, unknown("")),
            ("ก\nข {organization\n}", 2, Wrong::OpenBrace),
            ("{{organization}}", 1, Wrong::OpenBrace),
            ("ก\nข }", 2, Wrong::LoneBrace),
            ("\n\n{ถ้า laws}ก", 3, Wrong::OpenCondition("laws".into())),
            ("ก{จบ}", 1, Wrong::NoCondition("จบ".into())),
            ("{else}", 1, Wrong::NoCondition("else".into())),
            ("{if laws}{else}\n{ถ้าไม่}{end}", 2, Wrong::SecondElse),
            ("{if laws}".repeat(5).as_str(), 1, Wrong::TooDeep),
            ("ก\n**ข\nค**", 2, Wrong::OpenBold),
            ("**ก{if laws}ข**{end}", 1, Wrong::OpenBold),
            ("{if laws}**ข{end}**", 1, Wrong::OpenBold),
            ("{if laws}**ข{else}**{end}", 1, Wrong::OpenBold),
            ("ก ****", 1, Wrong::EmptyBold),
            ("**", 1, Wrong::OpenBold),
        ] {
            assert_eq!(wrong(body), Some((line, why)), "{body}");
        }
        for body in ["", "1 * 2 * 3", "**{laws}** *", "{if laws}\n**ก**\n{end}"] {
            assert_eq!(wrong(body), None, "{body}");
        }
    }

    #[test]
    fn words_become_bold_line_by_line_and_plain_again() {
        let bold = |words| bolded(words).0;
        assert_eq!(bold("ทุกคน"), "**ทุกคน**");
        assert_eq!(bold("**ทุกคน**"), "ทุกคน");
        assert_eq!(bold(" ก **ข**\n\nค "), " **ก ข**\n\n**ค** ");
        assert_eq!(bolded(""), ("****".into(), 2..2));
        assert_eq!(bolded("  "), ("  ****".into(), 4..4));
        assert_eq!(bold("****"), "", "nothing is in bold");
        let (said, inside) = conditioned("ว่าง", "vacant_count");
        assert_eq!(said, "{ถ้า vacant_count}ว่าง{จบ}");
        assert_eq!(said.get(inside), Some("ว่าง"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_and_keeps_its_words(
            body in "([ก-ฮ*{}\n ]|\\*\\*|\\{if laws\\}|\\{else\\}|\\{จบ\\}|\\{ถ้า x|\\{kind\\}){0,24}",
        ) {
            if let Err(flaw) = read(&body, is_field) {
                prop_assert!((1..=body.matches('\n').count() + 1).contains(&flaw.line));
            }
            let is_letter = |c: &char| ('ก'..='ฮ').contains(c);
            let words = |node| match node { Node::Words(words) => words, _ => "" };
            let kept: String = unsigned(&body).into_iter().map(words).collect();
            let outside = body.replace("{จบ}", "");
            let mut letters = outside.chars().filter(is_letter);
            prop_assert!(kept.chars().filter(is_letter).all(|c| letters.any(|other| other == c)));
        }
    }
}
