//! Rules of charts, told as truths.

use crate::pdf::content::*;
use crate::pdf::look::{document, figures};
use crate::pdf::page::Layout;
use crate::pdf::{Item, dump, lay_out};

fn laid(chart: Chart) -> Layout {
    let figure = Figure {
        chart,
        caption: "แผนภูมิ".into(),
        alt: String::new(),
    };
    lay_out(&document(vec![Section::portrait(vec![figure.into()])])).unwrap()
}

fn filled(layout: &Layout) -> Vec<f32> {
    let items = layout.pages.iter().flat_map(|page| &page.items);
    let width = |item: &Item| match item {
        Item::Path(path) if path.fill.is_some() => {
            let xs = || path.points.iter().map(|(x, _)| *x);
            Some(xs().fold(f32::MIN, f32::max) - xs().fold(f32::MAX, f32::min))
        }
        _ => None,
    };
    items.filter_map(width).collect()
}

fn bars(values: &[i64], full: i64) -> Chart {
    let bar = |value: &i64| Bar::new(format!("ทักษะ {value}"), *value, value.to_string());
    Chart::Bars(Bars {
        bars: values.iter().map(bar).collect(),
        full,
    })
}

#[test]
fn bars_are_as_long_as_their_values() {
    let lengths = filled(&laid(bars(&[50, 25, 0, -3], 100)));
    assert_eq!(lengths.len(), 2, "no bar for nothing");
    assert!((lengths[0] / lengths[1] - 2.0).abs() < 1e-3, "{lengths:?}");
}

#[test]
fn many_bars_go_over_several_pages_and_the_caption_stays_with_the_last() {
    let values: Vec<i64> = (1..=120).collect();
    let layout = laid(bars(&values, 0));
    assert!(layout.pages.len() > 1);
    assert_eq!(filled(&layout).len(), 120);
    let last = layout.pages.last().unwrap();
    assert!(last.runs().filter(|run| run.text != "แผนภูมิ").count() > 2);
}

#[test]
fn nothing_of_a_chart_leaves_the_paper() {
    let long = "การออกแบบกระบวนการและการให้บริการด้วยระบบดิจิทัลเพื่อการพัฒนาคุณภาพงานภาครัฐ";
    for axes in [3, 5, 7, 12, 13, 40] {
        let names = vec![long.to_string(); axes];
        let values = vec![Some(300); axes];
        let profile = |name: &str| Profile {
            name: name.into(),
            values: values.clone(),
        };
        let profiles = vec![profile("คาดหวัง"), profile("ปัจจุบัน")];
        let layout = laid(Chart::Radar(Radar::new(names, profiles, 5, 100).unwrap()));
        for page in &layout.pages {
            for run in page.runs() {
                let right = run.x + crate::pdf::setting::advance(&run.glyphs) * run.size;
                assert!(
                    run.x > 80.0 && right < page.width_pt - 55.0,
                    "{axes} {run:?}"
                );
                assert!(run.y > 40.0 && run.y < page.height_pt - 50.0);
            }
        }
    }
}

#[test]
fn two_axes_are_no_radar_and_odd_values_do_no_harm() {
    assert!(Radar::new(vec![String::new(); 2], vec![], 5, 100).is_none());
    assert!(Radar::new(vec![String::new(); 3], vec![], 0, 100).is_none());
    let odd = Profile {
        name: String::new(),
        values: vec![None, Some(i64::MAX)],
    };
    let radar = Radar::new(vec![String::new(); 3], vec![odd; 4], 20, i64::MAX);
    laid(Chart::Radar(radar.unwrap()));
    laid(Chart::Bars(Bars::default()));
    laid(Chart::Columns(Columns::default()));
    laid(bars(&[i64::MAX, i64::MIN], i64::MIN));
}

#[test]
fn a_dump_tells_profiles_apart() {
    let drawn = |value: i64| {
        let profile = Profile {
            name: "ปัจจุบัน".into(),
            values: vec![Some(value), Some(100), Some(100)],
        };
        let axes = ["ก", "ข", "ค"].map(String::from).into();
        dump(&laid(Chart::Radar(
            Radar::new(axes, vec![profile], 5, 100).unwrap(),
        )))
    };
    assert_ne!(drawn(200), drawn(300));
}

#[test]
fn charts_stand_where_they_stood() {
    insta::assert_snapshot!(dump(&lay_out(&figures()).unwrap()));
}
