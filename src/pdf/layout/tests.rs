//! Rules of the page, told as truths.

use super::*;
use crate::pdf::content::*;
use crate::pdf::look::{book, document, plan_table};
use crate::pdf::page::{Page, Run};
use crate::pdf::{Item, dump};

fn portrait(blocks: Vec<Block>) -> Layout {
    lay_out(&document(vec![Section::portrait(blocks)])).unwrap()
}

fn lines(count: usize) -> Block {
    Paragraph::left(vec!["บรรทัด"; count].join("\n")).into()
}

fn texts(page: &Page) -> Vec<&str> {
    page.runs().map(|run| run.text.as_str()).collect()
}

/// Texts of a page without its number.
fn body(layout: &Layout, page: usize) -> Vec<&str> {
    let texts = texts(&layout.pages[page]);
    texts
        .into_iter()
        .filter(|text| !text.starts_with("- "))
        .collect()
}

/// How many lines of a one-line-per-strip paragraph fill a page.
fn full_page() -> usize {
    body(&portrait(vec![lines(200)]), 0).len()
}

#[test]
fn a_page_of_prose_has_about_thirty_lines() {
    assert!((30..=34).contains(&full_page()), "{}", full_page());
}

#[test]
fn a_heading_never_ends_a_page() {
    let full = full_page();
    for before in full - 5..=full {
        let layout = portrait(vec![
            lines(before),
            Heading::new(2, "หัวข้อ").into(),
            lines(3),
        ]);
        let page = layout.outline[0].page;
        assert_ne!(body(&layout, page).last(), Some(&"หัวข้อ"), "{before}");
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone() {
    let full = full_page();
    for before in full - 6..=full {
        for count in 2..=6 {
            let text = (1..=count)
                .map(|line| format!("แถวที่ {line}"))
                .collect::<Vec<_>>()
                .join("\n");
            let layout = portrait(vec![lines(before), Paragraph::left(text).into()]);
            for page in 0..layout.pages.len() {
                let here = body(&layout, page)
                    .iter()
                    .filter(|text| text.starts_with("แถว"))
                    .count();
                assert_ne!(here, 1, "{before} {count}");
            }
        }
    }
}

#[test]
fn signatures_take_two_lines_of_text_with_them() {
    let full = full_page();
    let people = Signatures::new(vec![
        Signer::new("ผู้อนุมัติ", "นายสมมุติ ดีงาม", "นายก");
        4
    ]);
    for before in full - 9..=full {
        let layout = portrait(vec![
            lines(before),
            Block::Space(10.0),
            people.clone().into(),
        ]);
        let last = body(&layout, layout.pages.len() - 1);
        assert!(
            last.iter().filter(|text| **text == "บรรทัด").count() >= 2,
            "{before}: {last:?}"
        );
        assert_eq!(
            last.iter()
                .filter(|text| text.starts_with("(ลงชื่อ)"))
                .count(),
            4,
            "{before}"
        );
    }
}

#[test]
fn signatures_take_two_paragraphs_of_one_line_with_them() {
    let full = full_page();
    let people = Signatures::new(vec![
        Signer::new("ผู้อนุมัติ", "นายสมมุติ ดีงาม", "นายก");
        2
    ]);
    for count in full - 9..=full {
        let mut blocks: Vec<Block> = vec![Paragraph::left("ย่อหน้า").into(); count];
        blocks.push(people.clone().into());
        let layout = portrait(blocks);
        let last = body(&layout, layout.pages.len() - 1);
        let above = last.iter().filter(|text| **text == "ย่อหน้า").count();
        assert!(above >= 2, "{count}: {last:?}");
    }
}

#[test]
fn every_page_of_a_table_repeats_its_head_and_totals_do_not_stand_alone() {
    for rows in 1..40 {
        let layout = lay_out(&document(vec![Section::landscape(vec![
            plan_table(rows).into(),
        ])]))
        .unwrap();
        for page in &layout.pages {
            let texts = texts(page);
            assert_eq!(texts.iter().filter(|text| **text == "ลำดับที่").count(), 1);
            assert!(
                texts.iter().filter(|text| **text == "ฝึกอบรม").count() >= 1,
                "{rows}: {texts:?}"
            );
        }
    }
}

#[test]
fn nothing_leaves_the_paper_or_its_cell() {
    let long = "ก".repeat(400);
    let columns = vec![Column::left(1.0), Column::right(1.0), Column::center(0.2)];
    let rows = vec![Row::new(vec![
        long.clone().into(),
        long.clone().into(),
        long.clone().into(),
    ])];
    let blocks = vec![
        Table::new(columns).rows(rows).into(),
        Paragraph::centered(long).into(),
    ];
    let layout = portrait(blocks);
    for page in &layout.pages {
        for run in page.runs() {
            let right = run.x + crate::pdf::setting::advance(&run.glyphs) * run.size;
            assert!(
                run.x > 50.0 && right < page.width_pt - 50.0,
                "{} {right}",
                run.x
            );
            assert!(run.y < page.height_pt - 40.0);
        }
    }
}

#[test]
fn a_row_taller_than_a_page_is_closed_and_opened_at_the_break() {
    let tall = vec!["แถว"; 120].join("\n");
    let table = Table::new(vec![Column::left(1.0), Column::left(1.0)]).head(&["ก", "ข"]);
    let layout = portrait(vec![
        table
            .rows(vec![Row::new(vec![tall.into(), "x".into()])])
            .into(),
    ]);
    assert!(layout.pages.len() >= 2);
    let count: usize = layout
        .pages
        .iter()
        .map(|page| texts(page).iter().filter(|text| **text == "แถว").count())
        .sum();
    assert_eq!(count, 120);
    for page in &layout.pages {
        let lowest_text = page.runs().map(|run| run.y).fold(0.0, f32::max);
        let closed = page.items.iter().any(
            |item| matches!(item, Item::Rule { x1, y1, x2, .. } if *y1 > lowest_text && x2 > x1),
        );
        assert!(closed);
    }
}

#[test]
fn hard_inputs_lay_out() {
    assert!(lay_out(&document(vec![])).unwrap().pages.is_empty());
    assert_eq!(portrait(vec![]).pages.len(), 1);
    assert_eq!(
        portrait(vec![
            Block::PageBreak,
            Block::Space(9_999.0),
            Block::PageBreak
        ])
        .pages
        .len(),
        1
    );
    portrait(vec![
        Table::default().into(),
        Signatures::default().into(),
        Block::Fields(vec![]),
        Block::List(vec![]),
    ]);
    portrait(vec![
        Block::Contents(String::new()),
        Heading::new(9, "").into(),
        Block::Note(String::new()),
    ]);
    let odd = Table {
        head: vec![
            vec![
                HeadCell {
                    text: "ก".into(),
                    columns: 0,
                    rows: 99,
                    upward: false,
                };
                9
            ];
            3
        ],
        ..plan_table(2)
    };
    portrait(vec![odd.into()]);
}

#[test]
fn pages_of_a_cover_are_not_counted() {
    let layout = lay_out(&book()).unwrap();
    let numbers: Vec<_> = layout.pages.iter().map(|page| page.number).collect();
    assert_eq!(
        numbers,
        [None, None, Some(1), Some(2), Some(3), Some(4), Some(5)]
    );
}

#[test]
fn contents_show_the_number_of_each_headings_page_and_lead_there() {
    let layout = lay_out(&book()).unwrap();
    let links: Vec<usize> = layout.pages[1].links.iter().map(|link| link.page).collect();
    let mut pages: Vec<usize> = layout.outline.iter().map(|entry| entry.page).collect();
    pages.reverse();
    assert_eq!(links, pages);
    assert!(texts(&layout.pages[1]).contains(&"๔"));
}

#[test]
fn what_no_font_has_is_reported() {
    let layout = portrait(vec![Paragraph::left("ชื่อ 😀").into()]);
    assert_eq!(layout.missing, [('😀', "ชื่อ 😀".to_string())]);
}

#[test]
fn the_sample_book_stands_where_it_stood() {
    insta::assert_snapshot!("book", dump(&lay_out(&book()).unwrap()));
}

#[test]
fn a_picture_shown_twice_is_kept_once_and_never_leaves_the_page() {
    let bytes: std::sync::Arc<[u8]> = crate::pdf::raster::tests::half().into();
    let image = |width| Block::from(Image::centered(bytes.to_vec().into(), width, ""));
    let layout = portrait(vec![image(30.0), image(9_999.0)]);
    let placed = layout.pages[0].items.iter().filter_map(|item| match item {
        Item::Picture(placed) => Some(placed),
        _ => None,
    });
    let placed: Vec<_> = placed.collect();
    assert_eq!(placed.len(), 2);
    assert!(std::sync::Arc::ptr_eq(&placed[0].raster, &placed[1].raster));
    assert!((placed[0].width / placed[0].height - 2.0).abs() < 1e-3);
    assert!(placed[1].x + placed[1].width < layout.pages[0].width_pt - 50.0);
}

#[test]
fn a_bad_picture_is_refused_before_the_layout() {
    let bad = Image::centered(b"no picture".to_vec().into(), 20.0, "");
    let refused = lay_out(&document(vec![Section::portrait(vec![bad.into()])]));
    assert!(matches!(refused, Err(crate::base::Error::Refused(_))));
}

#[test]
fn a_footnote_stands_on_the_page_that_refers_to_it() {
    let full = full_page();
    for before in full - 6..=full + 2 {
        let cited = Paragraph::left("อ้างอิง")
            .footnote("ราชกิจจานุเบกษา\nเล่ม 120")
            .then(" และ")
            .footnote("หนังสือเวียน");
        let layout = portrait(vec![lines(before), cited.into(), lines(3)]);
        let mut pages = layout.pages.iter().filter(|page| {
            let joined = ["อ้างอิง", "¹", " และ", "²"];
            texts(page).windows(4).any(|four| four == joined)
        });
        let page = pages.next().unwrap();
        let marks = ["¹", "²", "ราชกิจจานุเบกษา", "หนังสือเวียน"];
        assert!(
            marks.iter().all(|mark| texts(page).contains(mark)),
            "{before}"
        );
        let lowest = page.runs().map(|run| run.y).fold(0.0, f32::max);
        assert!(lowest < page.height_pt - 55.0, "{before}");
        let lone = |run: &&Run| run.text == "¹" && !run.joined;
        let note = page.runs().find(lone).unwrap();
        let above = page.runs().filter(|run| run.text == "บรรทัด");
        assert!(above.map(|run| run.y).fold(0.0, f32::max) < note.y);
    }
}

#[test]
fn a_footnote_longer_than_a_third_of_the_page_is_refused() {
    let long = Paragraph::left("ก").footnote("ยาว\n".repeat(40));
    let refused = lay_out(&document(vec![Section::portrait(vec![long.into()])]));
    assert!(matches!(refused, Err(crate::base::Error::Refused(_))));
}

#[test]
fn header_and_footer_shrink_rather_than_leave_the_paper() {
    let mut document = document(vec![Section::portrait(vec![lines(1)])]);
    document.header = "แผนพัฒนาบุคลากร ".repeat(20);
    document.footer.clone_from(&document.header);
    let layout = lay_out(&document).unwrap();
    let page = &layout.pages[0];
    assert_eq!(page.runs().count(), 4);
    for run in page.runs() {
        let right = run.x + crate::pdf::setting::advance(&run.glyphs) * run.size;
        assert!(right < page.width_pt - 56.0, "{right}");
    }
}
