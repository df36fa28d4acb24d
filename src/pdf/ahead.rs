//! Texts set before their turn, on all processors, because shaping them is most of the work of
//! laying out.

use super::case::{Case, Kept, Wanted};
use super::crew;
use super::setting::Prose;
use std::collections::VecDeque;

/// Fewer bytes of text are set sooner than hands are found for them.
const WORTHWHILE: usize = 16_000;
/// Bytes of text that one hand takes at once.
const HANDFUL: usize = 2_000;

/// Texts that wait for those who ask for them.
#[derive(Default)]
pub(super) struct Ahead(VecDeque<Waiting>);

struct Waiting {
    wanted: Kept,
    prose: Prose,
}

impl Ahead {
    /// Sets these texts; none where they are not worth it.
    pub fn of(texts: &[Wanted], case: &Case) -> Self {
        let mut waiting = VecDeque::new();
        if texts.iter().map(|text| text.len()).sum::<usize>() >= WORTHWHILE {
            let set = |(): &mut (), texts: &[Wanted]| -> Vec<Waiting> {
                let set = |&wanted: &Wanted| Waiting {
                    wanted: wanted.kept(),
                    prose: case.set(wanted),
                };
                texts.iter().map(set).collect()
            };
            let take = |ready| {
                waiting.extend(ready);
                Ok(())
            };
            // Nothing is refused, so nothing is left undone; what were not there would be set later.
            let _ = crew::in_order(handfuls(texts), || (), set, take);
        }
        Self(waiting)
    }

    /// A text that was set, once.
    pub fn take(&mut self, wanted: Wanted) -> Option<Prose> {
        let is_it = |waiting: &Waiting| waiting.wanted == wanted;
        let at = self.0.iter().position(is_it)?;
        self.0.remove(at).map(|waiting| waiting.prose)
    }
}

/// Neighbors that are enough for one hand together.
fn handfuls<'a, 't>(texts: &'a [Wanted<'t>]) -> impl Iterator<Item = &'a [Wanted<'t>]> {
    let mut rest = texts;
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let count = rest
            .iter()
            .take_while(|text| {
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
    use crate::base::Rich;
    use crate::base::thai::Names;
    use crate::pdf::content::Digits;
    use crate::pdf::face::Weight;
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
        ahead.set_ahead(asked().map(|(at, text)| Wanted::plain(text, weight(at))));
        for (at, text) in asked() {
            let [one, other] = [&ahead, &plain].map(|setter| setter.set(text, weight(at)));
            assert_eq!(format!("{one:?}"), format!("{other:?}"));
        }
        assert_eq!(ahead.into_missing(), plain.into_missing());
    }

    #[test]
    fn what_is_wanted_otherwise_is_set_otherwise() {
        let mut rich = Rich::from("แผน ");
        rich.push("3 ปี", true);
        let plain = rich.plain();
        let setter = || Setter::new(Digits::Arabic, Names::default()).unwrap();
        let (ahead, other) = (setter(), setter());
        let wanted = [
            Wanted::plain(&plain, Weight::Regular),
            Wanted::rich(&rich, Weight::Regular),
        ];
        ahead.set_ahead(wanted.into_iter().cycle().take(2000));
        for digits in [Some(Digits::Thai), None] {
            let [one, other] = [&ahead, &other].map(|setter| {
                let plain = setter.set_in(digits, &plain, Weight::Regular);
                format!("{:?}", (plain, setter.set_rich(&rich, Weight::Regular)))
            });
            assert_eq!(one, other);
        }
    }

    #[test]
    fn few_texts_are_not_worth_it() {
        let setter = Setter::new(Digits::Thai, Names::default()).unwrap();
        let few = Wanted::plain("แผน", Weight::Bold);
        let mut ahead = Ahead::of(&[few], setter.case());
        assert!(ahead.take(few).is_none());
    }

    #[test]
    fn handfuls_hold_every_text_once() {
        let texts = [Wanted::plain("ก", Weight::Regular); 3000];
        assert_eq!(handfuls(&texts).map(<[_]>::len).sum::<usize>(), 3000);
        assert!(handfuls(&texts).count() > 4);
        assert_eq!(handfuls(&[]).count(), 0);
    }
}
