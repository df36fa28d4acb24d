//! Texts set before their turn, on all processors, because shaping them is most of the work of
//! laying out.

use super::crew;
use super::face::Weight;
use super::setting::{Case, Prose};
use std::collections::VecDeque;

/// Fewer bytes of text are set sooner than hands are found for them.
const WORTHWHILE: usize = 16_000;
/// Bytes of text that one hand takes at once.
const HANDFUL: usize = 2_000;

/// Texts that wait for those who ask for them.
#[derive(Default)]
pub(super) struct Ahead(VecDeque<Waiting>);

struct Waiting {
    text: String,
    weight: Weight,
    prose: Prose,
}

impl Ahead {
    /// Sets these texts; none where they are not worth it.
    pub fn of(texts: Vec<(&str, Weight)>, case: &Case) -> Self {
        let mut waiting = VecDeque::new();
        if texts.iter().map(|(text, _)| text.len()).sum::<usize>() >= WORTHWHILE {
            let set = |(): &mut (), texts: &[(&str, Weight)]| -> Vec<Waiting> {
                let set = |&(text, weight): &(&str, Weight)| Waiting {
                    text: text.to_string(),
                    weight,
                    prose: case.set(text, weight),
                };
                texts.iter().map(set).collect()
            };
            let take = |ready| {
                waiting.extend(ready);
                Ok(())
            };
            // Nothing is refused, so nothing is left undone; what were not there would be set later.
            let _ = crew::in_order(handfuls(&texts), || (), set, take);
        }
        Self(waiting)
    }

    /// A text that was set, once.
    pub fn take(&mut self, text: &str, weight: Weight) -> Option<Prose> {
        let is_it = |waiting: &Waiting| waiting.weight == weight && waiting.text == text;
        let at = self.0.iter().position(is_it)?;
        self.0.remove(at).map(|waiting| waiting.prose)
    }
}

/// Neighbors that are enough for one hand together.
fn handfuls<'a, 't>(
    texts: &'a [(&'t str, Weight)],
) -> impl Iterator<Item = &'a [(&'t str, Weight)]> {
    let mut rest = texts;
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let count = rest
            .iter()
            .take_while(|(text, _)| {
                let begins = bytes < HANDFUL;
                bytes += text.len() + 1;
                begins
            })
            .count();
        let (handful, after) = rest.split_at(count);
        rest = after;
        (count > 0).then_some(handful)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::thai::Names;
    use crate::pdf::content::Digits;
    use crate::pdf::setting::Setter;

    #[test]
    fn what_was_set_ahead_is_what_would_be_set_and_is_handed_out_once() {
        let names = Names::new(["น้ำทิพย์ กตัญญู"]);
        let setter = || Setter::new(Digits::Thai, names.clone()).unwrap();
        let texts: Vec<String> = (0..900)
            .map(|number| format!("{}. นางสาวน้ำทิพย์ กตัญญู 😀 ปฏิบัติงาน", number % 700))
            .collect();
        let weight = |at: usize| Weight::ALL[at % 2];
        let (ahead, plain) = (setter(), setter());
        let asked = || texts.iter().enumerate();
        ahead.set_ahead(asked().map(|(at, text)| (text.as_str(), weight(at))));
        for (at, text) in asked() {
            let [one, other] = [&ahead, &plain].map(|setter| setter.set(text, weight(at)));
            assert_eq!(format!("{one:?}"), format!("{other:?}"));
        }
        assert_eq!(ahead.into_missing(), plain.into_missing());
    }

    #[test]
    fn few_texts_are_not_worth_it() {
        let setter = Setter::new(Digits::Thai, Names::default()).unwrap();
        let mut ahead = Ahead::of(vec![("แผน", Weight::Bold)], setter.case());
        assert!(ahead.take("แผน", Weight::Bold).is_none());
    }

    #[test]
    fn handfuls_hold_every_text_once() {
        let texts = [("ก", Weight::Regular); 3000];
        assert_eq!(handfuls(&texts).map(<[_]>::len).sum::<usize>(), 3000);
        assert!(handfuls(&texts).count() > 4);
        assert_eq!(handfuls(&[]).count(), 0);
    }
}
