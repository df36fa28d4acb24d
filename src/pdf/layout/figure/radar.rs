//! Profiles on rays from a middle.

use super::super::Room;
use super::super::prose::stack;
use super::super::strip::{Strip, bind_edges};
use super::{Label, Sample, corners, legend, letters};
use crate::pdf::content::{Align, Profile, Radar};
use crate::pdf::drawing::{Path, Stroke};
use crate::pdf::face::Weight;
use crate::pdf::line::Measure;
use crate::pdf::page::Item;
use crate::pdf::style::{MM, table_pitch};
use std::f32::consts::TAU;

const RADIUS_MM: f32 = 23.0;
/// From the outermost ring to the names.
const NAME_GAP: f32 = 6.0;
/// With more axes than this, numbers stand at them and the names below.
const NAMED_AXES: usize = 12;
const RING: Stroke = Stroke {
    gray: 0.7,
    width: 0.4,
    dash: None,
};
const GROUND: f32 = 0.86;
const DOT: f32 = 1.6;

/// How the profiles are drawn, the first one dashed.
const LINES_OF: [Stroke; 3] = [
    Stroke {
        gray: 0.0,
        width: 1.0,
        dash: Some(3.0),
    },
    Stroke {
        gray: 0.0,
        width: 1.3,
        dash: None,
    },
    Stroke {
        gray: 0.45,
        width: 1.3,
        dash: Some(1.2),
    },
];
const SAMPLES: [Sample; 3] = [|at| sample(at, 0), |at| sample(at, 1), |at| sample(at, 2)];

fn sample(at: [f32; 4], index: usize) -> Item {
    let [x, y, width, height] = at;
    let stroke = stroke(index);
    let middle = y + height / 2.0;
    Item::Path(if index == 1 {
        Path::outline(corners(at), Some(GROUND), stroke)
    } else {
        Path::line(vec![(x, middle), (x + width, middle)], stroke)
    })
}

fn stroke(index: usize) -> Stroke {
    let [first, second, third] = LINES_OF;
    match index {
        0 => first,
        1 => second,
        _ => third,
    }
}

/// Where the rays go.
struct Rose {
    x: f32,
    y: f32,
    radius: f32,
    rays: usize,
}

impl Rose {
    /// The place on a ray, 1 at the outermost ring. The first ray points up, the others follow
    /// as the hands of a clock do.
    fn at(&self, ray: usize, reach: f32) -> (f32, f32) {
        let (right, up) = self.direction(ray);
        (
            self.x + right * self.radius * reach,
            self.y - up * self.radius * reach,
        )
    }

    fn direction(&self, ray: usize) -> (f32, f32) {
        (TAU * ray as f32 / self.rays as f32).sin_cos()
    }
}

pub fn strips(room: &Room, chart: &Radar) -> Vec<Strip> {
    let mut rose = Rose {
        x: room.width / 2.0,
        y: 0.0,
        radius: RADIUS_MM * MM,
        rays: chart.axes().len(),
    };
    let [above, below] = reach(room, &rose, chart);
    rose.y = above;
    let mut strip = Strip::of(above + below, Vec::new());
    put_grounds(&rose, chart, &mut strip.items);
    put_rings(room, &rose, chart, &mut strip.items);
    for (index, profile) in chart.profiles().iter().enumerate() {
        put_profile(&rose, chart, profile, stroke(index), &mut strip.items);
    }
    put_names(room, &rose, chart, &mut strip.items);
    strip.bind(1);
    let names = chart.profiles().iter().map(|profile| profile.name.as_str());
    let entries: Vec<(Sample, &str)> = SAMPLES.into_iter().zip(names).collect();
    let mut strips = vec![strip, legend(room, &entries)];
    if rose.rays > NAMED_AXES {
        strips.iter_mut().for_each(|strip| strip.bind(1));
        strips.extend(key(room, chart));
    }
    strips
}

/// The ground of the second profile, below everything else.
fn put_grounds(rose: &Rose, chart: &Radar, items: &mut Vec<Item>) {
    let Some(profile) = chart.profiles().get(1) else {
        return;
    };
    if let Some(points) = all_points(rose, chart, profile) {
        items.push(Item::Path(Path {
            points,
            closed: true,
            fill: Some(GROUND),
            stroke: None,
        }));
    }
}

fn all_points(rose: &Rose, chart: &Radar, profile: &Profile) -> Option<Vec<(f32, f32)>> {
    let points: Option<Vec<_>> = points(rose, chart, profile).into_iter().collect();
    points.filter(|points| points.len() == rose.rays)
}

fn points(rose: &Rose, chart: &Radar, profile: &Profile) -> Vec<Option<(f32, f32)>> {
    let place = |(ray, value): (usize, &Option<i64>)| value.map(|v| rose.at(ray, chart.reach(v)));
    let values = profile.values.iter().take(rose.rays);
    values.enumerate().map(place).collect()
}

fn put_rings(room: &Room, rose: &Rose, chart: &Radar, items: &mut Vec<Item>) {
    for ring in 1..=chart.rings() {
        let reach = ring as f32 / chart.rings() as f32;
        let points = (0..rose.rays).map(|ray| rose.at(ray, reach)).collect();
        items.push(Item::Path(Path::outline(points, None, RING)));
        let (x, y) = rose.at(0, reach);
        let label = Label {
            text: &ring.to_string(),
            x: x - 2.0,
            y: y + 1.0,
            align: Align::Right,
            width: f32::INFINITY,
            size: letters() * 0.75,
        };
        label.put(room, items);
    }
    for ray in 0..rose.rays {
        let points = vec![(rose.x, rose.y), rose.at(ray, 1.0)];
        items.push(Item::Path(Path::line(points, RING)));
    }
}

/// A line around the middle, open where a value is not known.
fn put_profile(
    rose: &Rose,
    chart: &Radar,
    profile: &Profile,
    stroke: Stroke,
    items: &mut Vec<Item>,
) {
    if let Some(points) = all_points(rose, chart, profile) {
        items.push(Item::Path(Path::outline(points, None, stroke)));
    } else {
        let points = points(rose, chart, profile);
        let next = points.iter().cycle().skip(1);
        for pair in points.iter().zip(next) {
            if let (Some(from), Some(to)) = pair {
                items.push(Item::Path(Path::line(vec![*from, *to], stroke)));
            }
        }
    }
    if stroke.dash.is_none() {
        let known = points(rose, chart, profile).into_iter().flatten();
        items.extend(known.map(dot));
    }
}

fn dot((x, y): (f32, f32)) -> Item {
    Item::Fill {
        x: x - DOT,
        y: y - DOT,
        width: 2.0 * DOT,
        height: 2.0 * DOT,
        gray: 0.0,
    }
}

/// How far the chart reaches above and below its middle, its names included.
fn reach(room: &Room, rose: &Rose, chart: &Radar) -> [f32; 2] {
    let mut reach = [rose.radius; 2];
    for (ray, name) in chart.axes().iter().enumerate() {
        let label = axis_label(room, rose, ray, name);
        let half = label.height(room) / 2.0;
        let [above, below] = reach;
        reach = [above.max(half - label.y), below.max(half + label.y)];
    }
    reach
}

fn put_names(room: &Room, rose: &Rose, chart: &Radar, items: &mut Vec<Item>) {
    for (ray, name) in chart.axes().iter().enumerate() {
        let number = (ray + 1).to_string();
        let text = if rose.rays > NAMED_AXES {
            &number
        } else {
            name
        };
        axis_label(room, rose, ray, text).put(room, items);
    }
}

/// A name beyond the end of its ray, growing away from the middle.
fn axis_label<'a>(room: &Room, rose: &Rose, ray: usize, text: &'a str) -> Label<'a> {
    let size = letters();
    let (right, up) = rose.direction(ray);
    let (x, y) = rose.at(ray, 1.0 + NAME_GAP / rose.radius);
    let upright = right.abs() < 0.2;
    let beside = if right > 0.0 { room.width - x } else { x };
    let mut label = Label {
        text,
        x,
        y,
        align: match right {
            _ if upright => Align::Center,
            right if right > 0.0 => Align::Left,
            _ => Align::Right,
        },
        width: if upright {
            room.width * 0.5
        } else {
            beside.max(size * 4.0)
        },
        size,
    };
    if upright {
        label.y -= up * label.height(room) / 2.0;
    }
    label
}

/// What the numbers at the axes stand for.
fn key(room: &Room, chart: &Radar) -> Vec<Strip> {
    let size = letters();
    let entry = |(index, name): (usize, &String)| format!("{} {name}", index + 1);
    let entries: Vec<String> = chart.axes().iter().enumerate().map(entry).collect();
    let lines = room
        .setter
        .set(&entries.join("   "), Weight::Regular)
        .lines(Measure::even(room.width / size), Align::Left);
    let mut strips = stack(lines, size, table_pitch(size), |_, _| 0.0);
    bind_edges(&mut strips);
    strips
}
