//! Fields whose text means something: numbers, money, dates.

use super::super::thai::{Edit, edit};
use super::super::{text, theme};
use super::Field;
use crate::base::thai::to_arabic;
use crate::base::{Satang, Say, date};
use egui::{Response, RichText, Ui};

/// What a field makes of its text.
struct Reading {
    /// The usual way to write it, put into the field when it is left.
    usual: String,
    /// Said inside the field, at its end.
    aside: String,
}

impl Field<'_> {
    /// A whole number, in Arabic or Thai digits.
    pub fn number(self, ui: &mut Ui, text: &mut String) -> Response {
        self.typed(ui, text, true, read_number)
    }

    /// An amount in baht.
    pub fn money(self, ui: &mut Ui, text: &mut String) -> Response {
        self.typed(ui, text, true, read_money)
    }

    /// A date in any form that is usual in Thailand; the date that was understood stands beside.
    pub fn date(self, ui: &mut Ui, text: &mut String) -> Response {
        let usual = text::DATE_HINT;
        let hint = if self.hint.is_empty() {
            usual.text()
        } else {
            self.hint
        };
        Field { hint, ..self }.typed(ui, text, false, read_date)
    }

    fn typed(
        self,
        ui: &mut Ui,
        text: &mut String,
        right: bool,
        read: fn(&str) -> Result<Reading, Say>,
    ) -> Response {
        let typing = ui.memory(|memory| memory.has_focus(ui.make_persistent_id(self.name)));
        let reading = if text.trim().is_empty() {
            None
        } else {
            Some(read(text))
        };
        let (understood, unclear) = match reading {
            Some(Ok(reading)) => (Some(reading), None),
            Some(Err(reason)) if !typing => (None, Some(reason)),
            _ => (None, None),
        };
        // The field's own word comes first: it is newer than the refused form.
        let field = Field {
            problem: unclear.as_ref().or(self.problem),
            ..self
        };
        let aside = understood.map(|reading| aside(ui, reading.aside));
        let (hint, wrong) = (field.hint, field.problem.is_some());
        let response = field.frame(ui, |ui, id, width| {
            edit(
                ui,
                id,
                text,
                &Edit {
                    width,
                    hint,
                    right,
                    wrong,
                    suffix: aside,
                    ..Edit::default()
                },
            )
        });
        if response.lost_focus()
            && let Ok(reading) = read(text)
        {
            *text = reading.usual;
        }
        response
    }
}

fn aside(ui: &Ui, words: String) -> RichText {
    RichText::new(words)
        .font(theme::small())
        .color(theme::palette(ui).weak)
}

fn read_number(text: &str) -> Result<Reading, Say> {
    let digits = to_arabic(text.trim()).replace(',', "");
    let number: i64 = digits.parse().map_err(|_| text::NOT_A_NUMBER)?;
    Ok(Reading {
        usual: number.to_string(),
        aside: String::new(),
    })
}

fn read_money(text: &str) -> Result<Reading, Say> {
    let amount = Satang::parse(text)?;
    Ok(Reading {
        usual: amount.to_string(),
        aside: text::BAHT.text().to_owned(),
    })
}

fn read_date(text: &str) -> Result<Reading, Say> {
    let day = date::parse(text).map_err(|problem| problem.reason)?;
    Ok(Reading {
        usual: date::numeric(day),
        aside: date::plain(day).text().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(read: fn(&str) -> Result<Reading, Say>, typed: &str, usual: Option<&str>) {
        let found = read(typed).ok().map(|reading| reading.usual);
        assert_eq!(found.as_deref(), usual, "{typed}");
    }

    #[test]
    fn numbers_take_thai_digits_and_commas() {
        check(read_number, "๑,๒๐๐", Some("1200"));
        check(read_number, " 12 ", Some("12"));
        check(read_number, "สิบสอง", None);
    }

    #[test]
    fn money_is_written_the_usual_way() {
        check(read_money, "๑๒๕๐๐.๕", Some("12,500.50"));
        check(read_money, "abc", None);
    }

    #[test]
    fn dates_are_written_the_usual_way() {
        check(read_date, "1 ต.ค. 2569", Some("1/10/2569"));
        check(read_date, "31/02/2520", None);
    }
}
