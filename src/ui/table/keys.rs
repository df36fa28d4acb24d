//! Moving the selected row with the keys.

use egui::{InputState, Key, Modifiers};

/// The row that the keys of this frame lead to, if they move the selection.
pub(super) fn step(
    input: &mut InputState,
    at: Option<usize>,
    count: usize,
    page: usize,
) -> Option<usize> {
    let keys = [
        Key::ArrowDown,
        Key::ArrowUp,
        Key::PageDown,
        Key::PageUp,
        Key::Home,
        Key::End,
    ];
    let mut to = at;
    for key in keys {
        for _ in 0..input.count_and_consume_key(Modifiers::NONE, key) {
            to = moved(key, to, count, page);
        }
    }
    if to == at { None } else { to }
}

fn moved(key: Key, at: Option<usize>, count: usize, page: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let Some(at) = at else {
        return Some(if key == Key::End { last } else { 0 });
    };
    let to = match key {
        Key::ArrowDown => at + 1,
        Key::ArrowUp => at.saturating_sub(1),
        Key::PageDown => at + page,
        Key::PageUp => at.saturating_sub(page),
        Key::Home => 0,
        _ => last,
    };
    Some(to.min(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(key: Key, at: Option<usize>, to: Option<usize>) {
        assert_eq!(moved(key, at, 100, 10), to, "{key:?} from {at:?}");
    }

    #[test]
    fn keys_move_the_selection_and_stop_at_the_ends() {
        check(Key::ArrowDown, None, Some(0));
        check(Key::ArrowDown, Some(0), Some(1));
        check(Key::ArrowDown, Some(99), Some(99));
        check(Key::ArrowUp, Some(0), Some(0));
        check(Key::PageDown, Some(95), Some(99));
        check(Key::PageUp, Some(15), Some(5));
        check(Key::Home, Some(50), Some(0));
        check(Key::End, Some(50), Some(99));
        assert_eq!(moved(Key::End, None, 0, 10), None);
    }
}
