//! The units on paper, as a chart lying on its side, and those who sign.

use super::model::{Place, Signatory, Signing, Staffing, Unit};
use super::{rules, text};
use crate::base::UnitId;
use crate::pdf::{
    Chart, Document, Figure, Heading, PageNumbers, Section, Signatures, Signer, Tree, TreeNode,
};
use std::collections::{BTreeSet, HashMap};

/// The signatures of a document; dots where nobody is named, or is no more.
pub fn signatures(signing: &Signing, list: &[Signatory]) -> Signatures {
    let signer = |place: &Place| {
        let found = list.iter().find(|it| Some(it.id) == place.signatory);
        let (name, position) = found.map_or(("", ""), |it| (&it.name, &it.position_text));
        Signer::new(place.caption.as_str(), name, position)
    };
    Signatures {
        per_row: signing.per_row,
        people: signing.places.iter().map(signer).collect(),
    }
}

/// Fills an empty document with the chart of the units in use. The document's author, the
/// organization, stands at the top.
pub fn chart(empty: Document, units: &[Unit], staffing: &HashMap<UnitId, Staffing>) -> Document {
    let sums = rules::with_parts(units, staffing);
    let shown = rules::shown(units, &BTreeSet::new(), false);
    let nodes = shown.into_iter().map(|unit| TreeNode {
        depth: unit.depth,
        text: unit.name.clone(),
        note: text::chart_note(staffing.get(&unit.id), sums.get(&unit.id).copied())
            .th()
            .to_owned(),
    });
    let tree = Tree {
        top: empty.author.clone(),
        nodes: nodes.collect(),
        continued: text::CONTINUED.to_owned(),
    };
    let alt = text::chart_alt(tree.nodes.len());
    let title = text::CHART_TITLE;
    let figure = Figure {
        chart: Chart::Tree(tree),
        caption: String::new(),
        alt,
    };
    let heading = Heading::centered(1, title).unlisted();
    let mut document = empty.with(Section::landscape(vec![heading.into(), figure.into()]));
    title.clone_into(&mut document.title);
    document.page_numbers = PageNumbers::OfTotal;
    document
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::org::tests::unit;
    use crate::pdf::{Item, lay_out, plain_text};

    fn drawn(units: &[Unit]) -> crate::pdf::Layout {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
        let empty = Document::new("", "เทศบาลตัวอย่าง", day);
        lay_out(&chart(empty, units, &HashMap::new())).unwrap()
    }

    #[test]
    fn every_unit_in_use_stands_on_the_chart_and_no_retired_one() {
        let mut units = vec![unit(1, None, 0), unit(2, Some(1), 1), unit(3, None, 0)];
        units[1].retired = true;
        let text = plain_text(&drawn(&units));
        for word in ["เทศบาลตัวอย่าง", "หน่วย ๑", "หน่วย ๓"]
        {
            assert!(text.contains(word), "{word} in {text}");
        }
        assert!(!text.contains("หน่วย ๒"), "{text}");
    }

    #[test]
    fn a_chart_of_any_size_stays_on_the_paper() {
        let mut units = Vec::new();
        for department in 0..14 {
            let top = department * 100 + 1;
            units.push(unit(top, None, 0));
            units.extend((1..=department * 4).map(|n| unit(top + n, Some(top), 1)));
        }
        let layout = drawn(&units);
        assert!(layout.pages.len() > 1);
        for page in &layout.pages {
            for item in &page.items {
                let Item::Path(path) = item else { continue };
                for (x, y) in &path.points {
                    let is_inside = (50.0..page.width_pt - 50.0).contains(x)
                        && (50.0..page.height_pt - 50.0).contains(y);
                    assert!(
                        is_inside,
                        "{x} {y} on {} by {}",
                        page.width_pt, page.height_pt
                    );
                }
            }
        }
        let text = plain_text(&layout);
        assert!(text.contains("หน่วย ๑๓๐๑ (ต่อ)"), "a long branch goes on");
    }
}
