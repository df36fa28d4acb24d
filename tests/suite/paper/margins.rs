//! What holds for every page, whatever stands on it.

use phatthana::pdf::{Item, Layout, MM, Page, Run, Tag};

/// From the edges of the paper to what stands at the head and the foot.
const EDGE: f32 = 8.0 * MM;

/// Where a run ends. Spaces at the end of a line take no room on the paper.
fn right(run: &Run) -> f32 {
    let shown = run.text.trim_end().len();
    let glyphs = run.glyphs.iter().filter(|it| (it.start as usize) < shown);
    run.x + glyphs.map(|glyph| glyph.advance).sum::<f32>() * run.size
}

/// The corners of what an item covers, none where it covers nothing.
fn corners(item: &Item) -> Vec<(f32, f32)> {
    match item {
        Item::Tag(_) => Vec::new(),
        Item::Text(run) if run.upward => {
            vec![(run.x, run.y), (run.x, run.y - (right(run) - run.x))]
        }
        Item::Text(run) => vec![(run.x, run.y), (right(run), run.y)],
        Item::Rule { x1, y1, x2, y2, .. } => vec![(*x1, *y1), (*x2, *y2)],
        Item::Fill {
            x,
            y,
            width,
            height,
            ..
        } => vec![(*x, *y), (x + width, y + height)],
        Item::Path(path) => path.points.clone(),
        Item::Picture(it) => vec![(it.x, it.y), (it.x + it.width, it.y + it.height)],
    }
}

/// The first thing on a page that does not stand between its margins, in words.
fn outside_of(page: &Page) -> Option<String> {
    let upright = page.width_pt < page.height_pt;
    let left = if upright { 30.0 * MM } else { 20.0 * MM };
    let across = left - 1.0..page.width_pt - 20.0 * MM + 1.0;
    let down = EDGE..page.height_pt - EDGE;
    let is_outside = |(x, y): &(f32, f32)| !across.contains(x) || !down.contains(y);
    page.items.iter().find_map(|item| {
        let place = corners(item).into_iter().find(is_outside)?;
        Some(match item {
            Item::Text(run) => format!("{place:?} of {run}"),
            other => format!("{place:?} of {other:?}"),
        })
    })
}

/// The first thing that does not stand between the margins of its page, in words.
pub fn outside(layout: &Layout) -> Option<String> {
    let mut pages = layout.pages.iter().enumerate();
    pages.find_map(|(at, page)| Some(format!("page {}: {}", at + 1, outside_of(page)?)))
}

/// Everything stands between the margins of its page.
pub fn assert_within(layout: &Layout, of: &str) {
    assert_eq!(outside(layout), None, "{of}");
}

/// What each part of the document says, over all its pages: without white space, in the order in
/// which the parts begin. What is repeated on every page is no part.
pub fn said(layout: &Layout) -> Vec<String> {
    let mut said: Vec<(u32, String)> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for page in &layout.pages {
        for (tag, item) in page.shown() {
            let (Tag::Part(part), Item::Text(run)) = (tag, item) else {
                continue;
            };
            let place = *places.entry(part.index()).or_insert_with(|| {
                said.push((part.index(), String::new()));
                said.len() - 1
            });
            said[place]
                .1
                .extend(run.text.chars().filter(|c| !c.is_whitespace()));
        }
    }
    said.into_iter().map(|(_, text)| text).collect()
}
