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
        self.remark(said);
    }

    /// Something worth knowing that is no fault: the call ends as it would without it.
    pub fn remark(&mut self, said: &Say) {
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
}
