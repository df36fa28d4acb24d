//! Text of which some parts are bold.

/// A stretch of text in one weight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub text: String,
    pub bold: bool,
}

/// Text in spans, none of them empty, each in another weight than the one before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rich(Vec<Span>);

impl Rich {
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// Adds text at the end.
    pub fn push(&mut self, text: &str, bold: bool) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.bold == bold => last.text.push_str(text),
            _ => self.0.push(Span {
                text: text.to_owned(),
                bold,
            }),
        }
    }

    /// Adds text in its own weights, or all of it in bold.
    pub fn append(&mut self, more: &Self, bold: bool) {
        for span in &more.0 {
            self.push(&span.text, bold || span.bold);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words alone.
    pub fn plain(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }

    /// The same with each span's text changed.
    #[must_use]
    pub fn map(&self, mut change: impl FnMut(&str) -> String) -> Self {
        let mut changed = Self::default();
        for span in &self.0 {
            changed.push(&change(&span.text), span.bold);
        }
        changed
    }

    /// One for each line feed and one more.
    pub fn lines(&self) -> Vec<Self> {
        let mut done = Vec::new();
        let mut line = Self::default();
        for span in &self.0 {
            let mut parts = span.text.split('\n');
            line.push(parts.next().unwrap_or_default(), span.bold);
            for part in parts {
                done.push(std::mem::take(&mut line));
                line.push(part, span.bold);
            }
        }
        done.push(line);
        done
    }

    /// What stands between two bytes of [`Self::plain`]; they must not part a letter.
    #[must_use]
    pub fn part(&self, from: usize, to: usize) -> Self {
        let mut part = Self::default();
        let mut before = 0;
        for span in &self.0 {
            let length = span.text.len();
            let within = |at: usize| at.saturating_sub(before).min(length);
            let text = span.text.get(within(from)..within(to).max(within(from)));
            part.push(text.unwrap_or_default(), span.bold);
            before += length;
        }
        part
    }

    /// Without white space at either end.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        let plain = self.plain();
        let from = plain.len() - plain.trim_start().len();
        self.part(from, plain.trim_end().len())
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        let mut rich = Self::default();
        rich.push(text, false);
        rich
    }
}

impl From<String> for Rich {
    fn from(text: String) -> Self {
        match text.is_empty() {
            true => Self::default(),
            false => Self(vec![Span { text, bold: false }]),
        }
    }
}

impl From<&String> for Rich {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rich(spans: &[(&str, bool)]) -> Rich {
        let mut rich = Rich::default();
        spans.iter().for_each(|(text, bold)| rich.push(text, *bold));
        rich
    }

    #[test]
    fn spans_of_one_weight_are_one() {
        let said = rich(&[("a", false), ("", true), ("b", false), ("c", true)]);
        assert_eq!(said, rich(&[("ab", false), ("c", true)]));
        assert_eq!(said.spans().len(), 2);
    }

    #[test]
    fn a_line_keeps_the_weights_of_its_parts() {
        let lines = rich(&[("ก\nข", true), ("ค\n", false)]).lines();
        let wanted = [
            rich(&[("ก", true)]),
            rich(&[("ข", true), ("ค", false)]),
            Rich::default(),
        ];
        assert_eq!(lines, wanted);
    }

    #[test]
    fn white_space_is_trimmed_across_spans() {
        let said = rich(&[("  ", false), (" ก ", true), (" ", false)]);
        assert_eq!(said.trimmed(), rich(&[("ก", true)]));
        assert_eq!(rich(&[(" ", true)]).trimmed(), Rich::default());
    }

    proptest! {
        #[test]
        fn parts_and_lines_hold_what_the_whole_holds(
            spans in proptest::collection::vec(("[กขำ่ \n]{0,6}", any::<bool>()), 0..6),
            at in 0_usize..40,
        ) {
            let mut said = Rich::default();
            spans.iter().for_each(|(text, bold)| said.push(text, *bold));
            let plain = said.plain();
            let at = plain.floor_char_boundary(at);
            let mut again = said.part(0, at);
            again.append(&said.part(at, plain.len()), false);
            prop_assert_eq!(&again, &said);
            let lines: Vec<String> = said.lines().iter().map(Rich::plain).collect();
            prop_assert_eq!(lines.join("\n"), plain);
        }
    }
}
