<<<<<<< HEAD
//! Says what came of it, to people or to machines.

use super::text;
use crate::base::{Error, Say};
use serde_json::{Value, json};
use std::io::{self, Write};

/// What a task has to say.
pub struct Answer {
    /// One sentence.
    pub said: Say,
    /// Lines below it.
    pub lines: Vec<Say>,
    /// What was found wrong, one line each; makes the code 1.
    pub problems: Vec<Say>,
    /// The same for machines.
    pub data: Value,
}

impl Answer {
    pub fn done(said: Say, data: Value) -> Self {
        Self { said, lines: Vec::new(), problems: Vec::new(), data }
    }
}

pub struct Report {
    pub json: bool,
}

impl Report {
    /// The code to end with.
    pub fn answer(&self, answer: &Answer, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
        // Whoever closes the pipe has read enough.
        let _ = self.write(answer, out, err);
        u8::from(!answer.problems.is_empty())
    }

    fn write(&self, answer: &Answer, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<()> {
        if self.json {
            writeln!(out, "{}", answer.data)?;
        } else {
            writeln!(out, "{}", both(&answer.said))?;
            for line in &answer.lines {
                writeln!(out, "{}", both(line))?;
            }
            for problem in &answer.problems {
                writeln!(err, "{}", both(problem))?;
            }
        }
        if !answer.problems.is_empty() {
            writeln!(err, "{}", both(&text::problems(answer.problems.len())))?;
        }
        out.flush()
    }

    /// Both languages, and what to do next. Always 1: nothing was done.
    pub fn error(&self, error: &Error, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
        let _ = self.write_error(error, out, err);
        1
    }

    fn write_error(&self, error: &Error, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<()> {
        let notice = error.notice();
        let sentence = |pick: fn(&Say) -> &str| {
            let [title, what, next] = [&notice.title, &notice.what, &notice.next].map(pick);
            format!("{title}: {what} — {next}")
        };
        let (th, en) = (sentence(Say::th), sentence(Say::en));
        writeln!(err, "{th}\n{en}")?;
        if !notice.detail.is_empty() {
            writeln!(err, "({})", notice.detail)?;
        }
        if self.json {
            writeln!(out, "{}", json!({ "error": { "th": th, "en": en, "detail": notice.detail } }))?;
        }
        out.flush()
    }
}

/// Thai, then English where it differs.
pub fn both(say: &Say) -> String {
    if say.th() == say.en() { say.th().to_owned() } else { format!("{} / {}", say.th(), say.en()) }
=======
//! What a call says: results on standard output, for people or as JSON; what is wrong on standard
//! error, in Thai and English, because nobody knows who reads a script's log.

use crate::base::{Error, Say};
use serde::Serialize;
use std::io::Write;

pub struct Report<'a> {
    json: bool,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    problems: bool,
}

impl<'a> Report<'a> {
    pub fn new(json: bool, out: &'a mut dyn Write, err: &'a mut dyn Write) -> Self {
        Self {
            json,
            out,
            err,
            problems: false,
        }
    }

    /// A sentence for people; left out where machines read.
    pub fn say(&mut self, said: &Say) {
        if !self.json {
            // A closed pipe on the other side is no error of ours; so below.
            let _ = writeln!(self.out, "{} / {}", said.th(), said.en());
        }
    }

    /// One line of a list, for people.
    pub fn line(&mut self, line: &str) {
        if !self.json {
            let _ = writeln!(self.out, "{line}");
        }
    }

    /// The result, for machines.
    pub fn json(&mut self, result: &impl Serialize) {
        if self.json
            && let Ok(text) = serde_json::to_string(result)
        {
            let _ = writeln!(self.out, "{text}");
        }
    }

    /// Something is not right: the call ends with 1.
    pub fn problem(&mut self, said: &Say) {
        self.problems = true;
        let _ = writeln!(self.err, "{} / {}", said.th(), said.en());
    }

    /// The exit code of a call that came to its end.
    pub fn finish(&self) -> u8 {
        u8::from(self.problems)
    }

    /// Says why nothing was done, in both languages; the exit code.
    pub fn failed(&mut self, error: &Error) -> u8 {
        let notice = error.notice();
        for pick in [Say::th, Say::en] {
            let (title, what, next) = (pick(&notice.title), pick(&notice.what), pick(&notice.next));
            let _ = writeln!(self.err, "{title}: {what} — {next}");
        }
        if !notice.detail.is_empty() {
            let _ = writeln!(self.err, "({})", notice.detail);
        }
        self.json(&Failure {
            error: notice.what.en(),
            detail: &notice.detail,
        });
        1
    }
}

#[derive(Serialize)]
struct Failure<'a> {
    error: &'a str,
    detail: &'a str,
>>>>>>> main
}
