//! Prose with what is in the file: lines of words, some of them bold.

use super::Facts;
use super::template::{Node, is_field, read, unsigned};
use crate::base::Rich;
use crate::base::thai::{to_arabic, to_thai};
use crate::plan::text::{self, LEADS};

/// What a line of prose is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    Heading(String),
    /// What stands before the text, and the text.
    Item(String, Rich),
    /// Names whom a letter is for, or what comes with it.
    Lead(Rich),
    Text(Rich),
}

/// A text with its fields filled in, its conditions decided, and nothing but words left. A field
/// without a value is marked by what it means in brackets, so that no hole is printed.
pub fn fill(body: &str, facts: &Facts) -> Rich {
    filled(body, facts).text
}

/// The same on one line, without bold: a title.
pub fn fill_line(body: &str, facts: &Facts) -> String {
    fill(body, facts).plain().replace('\n', " ")
}

/// What the fields mean that some text says and that have no value.
pub fn open_fields<'a>(bodies: impl IntoIterator<Item = &'a str>, facts: &Facts) -> Vec<String> {
    let mut open: Vec<String> = Vec::new();
    for words in bodies.into_iter().flat_map(|body| filled(body, facts).open) {
        if !open.contains(&words) {
            open.push(words);
        }
    }
    open
}

/// A text as lines; empty ones are left out. Items are numbered on where a condition left some
/// out before them.
pub fn lines(body: &str, facts: &Facts) -> Vec<Line> {
    let filled = filled(body, facts);
    let mut left_out = Vec::new();
    let mut lines = Vec::new();
    for (number, text) in filled.text.lines().iter().map(Rich::trimmed).enumerate() {
        let before = filled.left_out.iter().filter(|(line, _)| *line == number);
        left_out.extend(before.map(|(_, shape)| shape.as_str()));
        if text.is_empty() {
            continue;
        }
        match line(&text) {
            Line::Item(marker, text) => {
                lines.push(Line::Item(numbered_on(&marker, &left_out), text));
            }
            other => {
                left_out.clear();
                lines.push(other);
            }
        }
    }
    lines
}

#[derive(Default)]
struct Filled {
    text: Rich,
    /// The shapes of numbers that conditions left out, each with the line it was left out before.
    left_out: Vec<(usize, String)>,
    open: Vec<String>,
}

fn filled(body: &str, facts: &Facts) -> Filled {
    let mut filled = Filled::default();
    let nodes = read(body, is_field).unwrap_or_else(|_| unsigned(body));
    filled.put(&nodes, false, facts);
    filled
}

impl Filled {
    fn put(&mut self, nodes: &[Node<'_>], bold: bool, facts: &Facts) {
        for node in nodes {
            match node {
                Node::Words(words) => self.text.push(words, bold),
                Node::Field(name) => self.put_field(name, bold, facts),
                Node::Bold(nodes) => self.put(nodes, true, facts),
                Node::If {
                    field,
                    then,
                    otherwise,
                } => {
                    let (said, unsaid) = match facts.says(field) {
                        true => (then, otherwise),
                        false => (otherwise, then),
                    };
                    self.leave_out(unsaid, said);
                    self.put(said, bold, facts);
                }
            }
        }
    }

    fn put_field(&mut self, name: &str, bold: bool, facts: &Facts) {
        match facts.get(name) {
            Some(value) if !value.is_empty() => self.text.append(value, bold),
            _ => {
                let words = text::field_open(name);
                self.text.push(&words, bold);
                self.open.push(words);
            }
        }
    }

    /// Notes the numbers of items that are not said, but for those that are said in their place.
    fn leave_out(&mut self, unsaid: &[Node<'_>], said: &[Node<'_>]) {
        let plain = self.text.plain();
        let begun = plain.rsplit('\n').next().unwrap_or_default().trim();
        let line = plain.matches('\n').count();
        let mut said = shapes(said, !begun.is_empty());
        let mut unsaid = shapes(unsaid, !begun.is_empty());
        unsaid.retain(|shape| {
            let twin = said.iter().position(|it| it == shape);
            twin.map(|at| said.swap_remove(at)).is_none()
        });
        self.left_out
            .extend(unsaid.into_iter().map(|shape| (line, shape)));
    }
}

/// The shapes of the numbers of items; none on the first line if that goes on with another.
fn shapes(nodes: &[Node<'_>], goes_on: bool) -> Vec<String> {
    let words = words(nodes);
    let items = words.lines().skip(usize::from(goes_on));
    items
        .filter_map(|item| shape(item.split_whitespace().next()?))
        .collect()
}

fn words(nodes: &[Node<'_>]) -> String {
    let words_of = |node: &Node<'_>| match node {
        Node::Words(words) => (*words).to_owned(),
        Node::Field(name) => text::field_open(name),
        Node::Bold(nodes) | Node::If { then: nodes, .. } => words(nodes),
    };
    nodes.iter().map(words_of).collect()
}

fn line(text: &Rich) -> Line {
    let plain = text.plain();
    if let Some(heading) = plain.strip_prefix('#') {
        return Line::Heading(heading.trim().to_owned());
    }
    if LEADS.iter().any(|lead| plain.starts_with(lead)) {
        return Line::Lead(text.clone());
    }
    match plain.split_once(' ') {
        Some((marker, _)) if is_marker(marker) => {
            let rest = text.part(marker.len(), plain.len()).trimmed();
            Line::Item(marker.to_owned(), rest)
        }
        _ => Line::Text(text.clone()),
    }
}

/// "-", "1.", "(2)", "๓)" before the text of an item.
fn is_marker(word: &str) -> bool {
    matches!(word, "-" | "•") || shape(word).is_some()
}

const AROUND: [char; 3] = ['(', ')', '.'];

/// What stands around a marker's number; nothing where the word is no such marker.
fn shape(word: &str) -> Option<String> {
    let number = word.trim_matches(AROUND);
    let arabic = to_arabic(number);
    let numbered =
        (1..=2).contains(&arabic.len()) && arabic.bytes().all(|byte| byte.is_ascii_digit());
    (numbered && word.ends_with(['.', ')'])).then(|| word.replacen(number, "", 1))
}

/// The marker of an item after which so many others are left out of the same list.
fn numbered_on(marker: &str, left_out: &[&str]) -> String {
    let before = left_out
        .iter()
        .filter(|it| shape(marker).as_deref() == Some(**it));
    let number = marker.trim_matches(AROUND);
    let Ok(typed) = to_arabic(number).parse::<usize>() else {
        return marker.to_owned();
    };
    let counted = typed.saturating_sub(before.count()).max(1).to_string();
    let counted = match number == to_arabic(number) {
        true => counted,
        false => to_thai(&counted),
    };
    marker.replacen(number, &counted, 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts() -> Facts {
        Facts::of(&[
            ("organization", "เทศบาลนครตัวอย่าง"),
            ("staff_count", "1,189"),
            ("vacant_count", "0"),
            ("budget_total", "0.00"),
            ("coverage", "-"),
            ("province", ""),
            ("kind", "a **b** {c}"),
            ("laws", "- ก\n- ข"),
        ])
    }

    fn check(body: &str, expected: &str) {
        assert_eq!(fill(body, &facts()).plain(), expected, "{body}");
    }

    #[test]
    fn fields_are_filled_and_everything_else_stays() {
        check(
            "{organization}มี { staff_count } คน",
            "เทศบาลนครตัวอย่างมี 1,189 คน",
        );
        check("จังหวัด{province}", "จังหวัด[จังหวัด]");
        check("", "");
        check("{kind}", "a **b** {c}");
        assert_eq!(
            open_fields(["{province} {kind}", "{province} {x}"], &facts()),
            ["[จังหวัด]", "[x]"]
        );
    }

    #[test]
    fn a_condition_asks_for_a_value_that_is_not_zero() {
        for (field, said) in [
            ("staff_count", "ก"),
            ("organization", "ก"),
            ("vacant_count", "ข"),
            ("budget_total", "ข"),
            ("coverage", "ข"),
            ("province", "ข"),
        ] {
            check(&format!("{{ถ้า {field}}}ก{{ถ้าไม่}}ข{{จบ}}"), said);
        }
        let unsaid = ["{ถ้า vacant_count}{province}{จบ}{ถ้า province}ก{จบ}"];
        assert!(
            open_fields(unsaid, &facts()).is_empty(),
            "nobody reads them"
        );
        check(
            "{if staff_count}ก{if vacant_count}ข{else}ค{end}{end}ง",
            "กคง",
        );
    }

    #[test]
    fn bold_holds_over_the_lines_of_a_field() {
        let said = fill("ก **{laws}** ข", &facts());
        let lines: Vec<Vec<bool>> = said
            .lines()
            .iter()
            .map(|line| line.spans().iter().map(|span| span.bold).collect())
            .collect();
        assert_eq!(lines, [vec![false, true], vec![true, false]]);
    }

    #[test]
    fn a_text_that_cannot_be_read_is_printed_without_its_signs() {
        check("**ก {ถ้า vacant_count}ข {organization", "ก ข organization");
        check("{organisation}", "[organisation]");
    }

    #[test]
    fn items_are_numbered_on_where_some_are_left_out() {
        let markers = |body: &str| -> Vec<String> {
            let marker = |line| match line {
                Line::Item(marker, _) => marker,
                other => format!("{other:?}"),
            };
            lines(body, &facts()).into_iter().map(marker).collect()
        };
        let left = "{ถ้า vacant_count}";
        assert_eq!(
            markers(&format!("1. ก\n{left}2. ข\n{{จบ}}3. ค\n4. ง")),
            ["1.", "2.", "3."]
        );
        assert_eq!(
            markers(&format!(
                "๑) ก\n{left}\n๒) ข\n- ค\n(๑) ง\n{{จบ}}\n๓) จ\n(๒) ฉ"
            )),
            ["๑)", "๒)", "(๑)"]
        );
        assert_eq!(
            markers("1. ก\n{ถ้า staff_count}2. ข\n{จบ}3. ค"),
            ["1.", "2.", "3."]
        );
        assert_eq!(
            markers(&format!("1. ก{left} 2. ข{{จบ}}\n2. ค")),
            ["1.", "2."]
        );
        assert_eq!(
            markers(&format!("1. ก\n{left}2. ข{{ถ้าไม่}}2. ค{{จบ}}\n3. ง")),
            ["1.", "2.", "3."]
        );
        assert_eq!(markers("1. ก\n5. ข"), ["1.", "5."], "as it was typed");
    }

    #[test]
    fn lines_are_told_apart_by_how_they_begin() {
        let said = lines("# หัว **ข้อ**\nเรียน ท่าน\n\n- ก **ข**\n2570. ค\nงง", &facts());
        let mut item = Rich::from("ก ");
        item.push("ข", true);
        let wanted = [
            Line::Heading("หัว ข้อ".into()),
            Line::Lead("เรียน ท่าน".into()),
            Line::Item("-".into(), item),
            Line::Text("2570. ค".into()),
            Line::Text("งง".into()),
        ];
        assert_eq!(said, wanted);
    }

    proptest! {
        #[test]
        fn no_sign_is_ever_printed(
            body in "([ก-ฮ{}\n ]|\\*\\*|\\{if laws\\}|\\{else\\}|\\{จบ\\}|\\{ถ้า x|\\{staff_count\\}){0,24}",
        ) {
            let said = fill(&body, &facts()).plain();
            prop_assert!(!said.contains(['{', '}']) && !said.contains("**"), "{}", said);
            let _ = lines(&body, &facts());
        }
    }
}
