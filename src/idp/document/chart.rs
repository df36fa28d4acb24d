//! A person's levels beside what is asked, as a chart.

use crate::assessment::PersonGap;
use crate::base::Score;
use crate::idp::model::Sheet;
use crate::idp::text;
use crate::pdf::{Chart, Figure, Profile, Radar};

/// Hundredths of a level from one ring of the profile to the next.
const ONE_LEVEL: i64 = 100;

/// More rays than these cannot be told apart; a table says the same.
const MOST_RAYS: usize = 24;

/// The skills that are asked of the person or have been assessed. None where they are fewer than
/// three or too many, or where nothing has been assessed.
pub fn radar(sheet: &Sheet, caption: &str) -> Option<Figure> {
    let gaps = sheet.gaps.iter();
    let gaps = gaps.filter(|gap| gap.expected.is_some() || gap.current.is_some());
    let gaps: Vec<&PersonGap> = gaps.collect();
    if gaps.len() > MOST_RAYS {
        return None;
    }
    let level = |level: Option<Score>| level.map(|level| i64::from(level.hundredths()));
    let known = |gap: &&PersonGap| gap.current.is_some();
    let profile = |name: &str, values: fn(&PersonGap) -> Option<Score>| Profile {
        name: name.into(),
        values: gaps.iter().map(|gap| level(values(gap))).collect(),
    };
    let profiles = vec![
        profile(text::EXPECTED, |gap| gap.expected),
        profile(text::CURRENT, |gap| gap.current),
    ];
    let axes = gaps.iter().map(|gap| gap.name.to_string()).collect();
    let rings = i64::from(sheet.max.hundredths()).div_euclid(ONE_LEVEL);
    let radar = Radar::new(axes, profiles, rings, ONE_LEVEL)?;
    gaps.iter().any(known).then(|| Figure {
        chart: Chart::Radar(radar),
        caption: caption.to_owned(),
        alt: alt(&gaps),
    })
}

fn alt(gaps: &[&PersonGap]) -> String {
    let levels = gaps.iter().map(|gap| {
        (
            &*gap.name,
            text::level(gap.current, text::NOT_ASSESSED),
            text::level(gap.expected, text::NOTHING_ASKED),
        )
    });
    text::chart_alt(&levels.collect::<Vec<_>>())
}
