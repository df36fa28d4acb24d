//! The keys that a Thai text field handles before egui sees them.

use crate::base::thai::{clusters, words};
use egui::text::{CCursor, CCursorRange, CharIndex};
use egui::{Event, Key, Modifiers};

/// Where the caret may stand, as numbers of characters; always 0 and the end among them.
pub(super) fn cluster_stops(text: &str) -> Vec<usize> {
    in_characters(text, &clusters(text))
}

/// Where a word begins or ends.
pub(super) fn word_stops(text: &str) -> Vec<usize> {
    let mut ends: Vec<usize> = words(text)
        .into_iter()
        .flat_map(|word| [word.start, word.end])
        .collect();
    ends.sort_unstable();
    ends.push(text.len());
    in_characters(text, &ends)
}

/// Byte offsets (ascending) as numbers of characters, with 0 in front.
fn in_characters(text: &str, offsets: &[usize]) -> Vec<usize> {
    let mut stops = vec![0];
    let mut count = 0;
    let mut offsets = offsets.iter().copied().peekable();
    for (at, c) in text.char_indices() {
        count += 1;
        while let Some(offset) = offsets.next_if(|offset| *offset <= at + c.len_utf8()) {
            if offset == at + c.len_utf8() {
                stops.push(count);
            }
        }
    }
    stops.dedup();
    stops
}

/// The stop before `at`.
pub(super) fn before(stops: &[usize], at: usize) -> usize {
    stops
        .iter()
        .rev()
        .copied()
        .find(|stop| *stop < at)
        .unwrap_or(0)
}

/// The stop after `at`, or the last.
pub(super) fn after(stops: &[usize], at: usize) -> usize {
    let next = stops.iter().copied().find(|stop| *stop > at);
    next.or(stops.last().copied()).unwrap_or(0)
}

/// `at` itself if the caret may stand there, else the next stop.
pub(super) fn settled(stops: &[usize], at: usize) -> usize {
    if stops.contains(&at) {
        at
    } else {
        after(stops, at)
    }
}

/// Moves the selection for one event. True if egui must not see the event any more.
pub(super) fn handle(event: &Event, text: &str, range: &mut CCursorRange) -> bool {
    let Event::Key {
        key,
        pressed: true,
        modifiers,
        ..
    } = event
    else {
        return false;
    };
    match key {
        Key::ArrowLeft | Key::ArrowRight if !modifiers.alt && !modifiers.mac_cmd => {
            step(text, range, *key == Key::ArrowLeft, *modifiers);
            true
        }
        // The whole cluster goes, so that no mark is left behind; egui deletes the selection.
        Key::Delete if modifiers.is_none() && range.is_empty() => {
            let end = after(&cluster_stops(text), range.primary.index.0);
            range.secondary = CCursor::new(end);
            false
        }
        _ => false,
    }
}

fn step(text: &str, range: &mut CCursorRange, left: bool, modifiers: Modifiers) {
    if !modifiers.shift && !modifiers.ctrl && !range.is_empty() {
        let [start, end] = range.sorted_cursors();
        *range = CCursorRange::one(if left { start } else { end });
        return;
    }
    let stops = if modifiers.ctrl {
        word_stops(text)
    } else {
        cluster_stops(text)
    };
    let at = range.primary.index.0;
    let to = if left {
        before(&stops, at)
    } else {
        after(&stops, at)
    };
    range.primary = CCursor {
        index: CharIndex(to),
        prefer_next_row: true,
    };
    if !modifiers.shift {
        range.secondary = range.primary;
    }
    range.h_pos = None;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        }
    }

    fn check(text: &str, from: usize, event: &Event, to: (usize, usize)) {
        let mut range = CCursorRange::one(CCursor::new(from));
        handle(event, text, &mut range);
        assert_eq!(
            (range.secondary.index.0, range.primary.index.0),
            to,
            "{text}"
        );
    }

    #[test]
    fn arrows_pass_a_cluster_at_once() {
        check("กำนัน", 0, &key(Key::ArrowRight, Modifiers::NONE), (2, 2));
        check("น้ำ", 3, &key(Key::ArrowLeft, Modifiers::NONE), (0, 0));
        check("น้ำ", 0, &key(Key::ArrowRight, Modifiers::SHIFT), (0, 3));
    }

    #[test]
    fn ctrl_arrows_pass_a_word() {
        check(
            "พัฒนาบุคลากร",
            0,
            &key(Key::ArrowRight, Modifiers::CTRL),
            (5, 5),
        );
        check(
            "พัฒนาบุคลากร",
            12,
            &key(Key::ArrowLeft, Modifiers::CTRL),
            (5, 5),
        );
    }

    #[test]
    fn delete_takes_the_whole_cluster() {
        check("น้ำใจ", 0, &key(Key::Delete, Modifiers::NONE), (3, 0));
    }

    #[test]
    fn stops_have_both_ends_and_no_double() {
        assert_eq!(cluster_stops(""), [0]);
        assert_eq!(cluster_stops("น้ำa"), [0, 3, 4]);
    }
}
