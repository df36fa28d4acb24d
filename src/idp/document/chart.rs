//! A person's levels beside what is asked, as a chart.

use crate::assessment::PersonGap;
use crate::base::Score;
use crate::idp::model::Sheet;
use crate::idp::text;
use crate::pdf::{Chart, Figure, Profile, Radar};

/// Hundredths of a level from one ring of the profile to the next.
const ONE_LEVEL: i64 = 100;

/// None where fewer than three skills are known or nothing has been assessed.
pub fn radar(sheet: &Sheet, caption: &str) -> Option<Figure> {
    let level = |level: Option<Score>| level.map(|level| i64::from(level.hundredths()));
    let known = |gap: &PersonGap| gap.current.is_some();
    let profile = |name: &str, values: fn(&PersonGap) -> Option<Score>| Profile {
        name: name.into(),
        values: sheet.gaps.iter().map(|gap| level(values(gap))).collect(),
    };
    let profiles = vec![
        profile(text::EXPECTED, |gap| gap.expected),
        profile(text::CURRENT, |gap| gap.current),
    ];
    let axes = sheet.gaps.iter().map(|gap| gap.name.to_string()).collect();
    let rings = i64::from(sheet.max.hundredths()).div_euclid(ONE_LEVEL);
    let radar = Radar::new(axes, profiles, rings, ONE_LEVEL)?;
    sheet.gaps.iter().any(known).then(|| Figure {
        chart: Chart::Radar(radar),
        caption: caption.to_owned(),
        alt: alt(sheet),
    })
}

fn alt(sheet: &Sheet) -> String {
    let levels = sheet.gaps.iter().map(|gap| {
        (
            &*gap.name,
            text::level(gap.current, text::NOT_ASSESSED),
            text::level(gap.expected, text::NOTHING_ASKED),
        )
    });
    text::chart_alt(&levels.collect::<Vec<_>>())
}
