//! Rules of tables, told as truths.

use crate::base::Error;
use crate::pdf::content::*;
use crate::pdf::look::document;
use crate::pdf::page::{Layout, Page, Run};
use crate::pdf::{Item, dump, lay_out};
use proptest::prelude::*;

fn portrait(blocks: Vec<Block>) -> Layout {
    lay_out(&document(vec![Section::portrait(blocks)])).unwrap()
}

fn rows(texts: &[&[&str]]) -> Vec<Row> {
    let row = |cells: &&[&str]| Row::new(cells.iter().map(|text| Cell::from(*text)).collect());
    texts.iter().map(row).collect()
}

fn numbered(count: usize) -> Vec<Row> {
    let row = |number: usize| Row::new(vec![format!("แถว {number}").into(), "ก".into()]);
    (1..=count).map(row).collect()
}

fn two_columns() -> Table {
    Table::new(vec![Column::left(1.0); 2]).head(&["ชื่อ", "สังกัด"])
}

fn find<'a>(layout: &'a Layout, text: &str) -> &'a Run {
    let mut runs = layout.pages.iter().flat_map(Page::runs);
    runs.find(|run| run.text == text).unwrap()
}

fn count(page: &Page, start: &str) -> usize {
    page.runs()
        .filter(|run| run.text.starts_with(start))
        .count()
}

#[test]
fn a_short_column_leaves_its_room_to_a_long_one() {
    let long = "โครงการฝึกอบรมเชิงปฏิบัติการการใช้เทคโนโลยีดิจิทัล ".repeat(3);
    let table = two_columns().rows(rows(&[&["๑", &long]]));
    let layout = portrait(vec![table.into()]);
    let mut lines = layout.pages[0].runs();
    let x = lines.find(|run| run.text.starts_with("โครง")).unwrap().x;
    assert!(x < 125.0, "{x}");
}

#[test]
fn a_column_left_empty_for_the_pen_keeps_its_share() {
    let table = two_columns().rows(rows(&[&["ก", ""], &["ข", ""]]));
    let layout = portrait(vec![table.into()]);
    assert!(find(&layout, "สังกัด").x > 290.0);
}

#[test]
fn decimal_points_stand_under_each_other() {
    let columns = vec![Column::left(1.0), Column::decimal(1.0)];
    let texts: [&[&str]; 4] = [
        &["ก", "1,245.50"],
        &["ข", "3.25"],
        &["ค", "45,000"],
        &["ง", "-"],
    ];
    let table = Table::new(columns).head(&["ที่", "บาท"]).rows(rows(&texts));
    let mut document = document(vec![Section::portrait(vec![table.into()])]);
    document.digits = Digits::Arabic;
    let layout = lay_out(&document).unwrap();
    let point = |text: &str| {
        let run = find(&layout, text);
        let before = run.glyphs.iter().take_while(|g| g.text(text) != ".");
        run.x + before.map(|glyph| glyph.advance).sum::<f32>() * run.size
    };
    let points = ["1,245.50", "3.25", "45,000", "-"].map(point);
    assert!(
        points.iter().all(|at| (at - points[0]).abs() < 0.1),
        "{points:?}"
    );
}

#[test]
fn a_table_may_have_arabic_digits_within_a_thai_text() {
    let table = || {
        let rows = rows(&[&["ปี 2570", "1"]]);
        Table::new(vec![Column::left(1.0); 2])
            .head(&["ปี 2571", "ก"])
            .rows(rows)
    };
    let text = Paragraph::left("ปี 2572");
    let document = document(vec![Section::portrait(vec![text.into(), table().into()])]);
    let said = |document: &Document| {
        let layout = lay_out(document).unwrap();
        let runs = layout.pages.iter().flat_map(Page::runs);
        runs.map(|run| run.text.clone())
            .filter(|text| text.starts_with("ปี"))
            .collect::<Vec<_>>()
    };
    assert_eq!(said(&document), ["ปี ๒๕๗๒", "ปี ๒๕๗๑", "ปี ๒๕๗๐"]);
    let document = document.tables_in(Digits::Arabic);
    assert_eq!(said(&document), ["ปี ๒๕๗๒", "ปี 2571", "ปี 2570"]);
}

#[test]
fn a_cell_down_several_rows_flows_through_them_and_is_closed_at_the_end_of_a_page() {
    let unit = ["สำนักปลัดเทศบาล"; 3].join("\n");
    let mut body = numbered(60);
    body.iter_mut().for_each(|row| {
        row.cells.truncate(1);
    });
    body[0].cells.push(Cell::from(unit).down(60));
    let layout = portrait(vec![two_columns().rows(body).into()]);
    let all: usize = layout.pages.iter().map(|page| count(page, "สำนักปลัด")).sum();
    assert_eq!(all, 3);
    assert_eq!(layout.pages.len(), 2);
    for page in &layout.pages {
        let lowest = page.runs().map(|run| run.y).fold(0.0, f32::max);
        let width = page.width_pt / 2.0;
        assert!(page.items.iter().any(|item| matches!(item,
            Item::Rule { x1, y1, x2, .. } if *y1 > lowest && x2 - x1 > width)));
    }
}

#[test]
fn the_last_row_grows_for_a_long_cell_beside_several() {
    let long = ["ยาว"; 12].join("\n");
    let mut body = numbered(3);
    body.iter_mut().for_each(|row| row.cells.truncate(1));
    body[0].cells.push(Cell::from(long).down(3));
    body.extend(rows(&[&["ต่อ", "ไป"]]));
    let layout = portrait(vec![two_columns().rows(body).into()]);
    let lines = layout.pages[0].runs().filter(|run| run.text == "ยาว");
    let lowest = lines.map(|run| run.y).fold(0.0, f32::max);
    assert!(find(&layout, "ต่อ").y > lowest);
}

#[test]
fn sums_are_carried_from_page_to_page() {
    let row = |number: i32| {
        let sum = Cell::from((number * 10).to_string());
        Row::new(vec![format!("แถว {number}").into(), "10".into()]).carrying(vec![sum])
    };
    let mut body: Vec<Row> = (1..=80).map(row).collect();
    body.push(Row::total(vec!["รวม".into(), "800".into()]));
    let columns = vec![Column::left(3.0), Column::right(1.0)];
    let table = Table::new(columns).head(&["รายการ", "บาท"]).rows(body);
    let mut document = document(vec![Section::portrait(vec![table.into()])]);
    document.digits = Digits::Arabic;
    let layout = lay_out(&document).unwrap();
    assert_eq!(layout.pages.len(), 3);
    for pair in layout.pages.windows(2) {
        let after = |page: &Page, word: &str| {
            let texts: Vec<String> = page.runs().map(|run| run.text.clone()).collect();
            let at = texts.iter().position(|text| text == word).unwrap();
            texts[at + 1].clone()
        };
        let rows = pair[0]
            .runs()
            .filter_map(|run| run.text.strip_prefix("แถว "));
        let last: i32 = rows.last().unwrap().parse().unwrap();
        assert_eq!(after(&pair[0], "ยอดยกไป"), (last * 10).to_string());
        assert_eq!(after(&pair[1], "ยอดยกมา"), (last * 10).to_string());
    }
    assert_eq!(count(&layout.pages[0], "ยอดยกมา"), 0);
    assert_eq!(count(&layout.pages[2], "ยอดยกไป"), 0);
}

#[test]
fn a_table_too_wide_for_an_upright_page_lies_on_its_side_with_its_heading() {
    let wide = Table::new(vec![Column::left(1.0); 10])
        .head(&["ประชาสัมพันธ์"; 10])
        .rows(vec![Row::new(vec!["ก".into()]); 2]);
    let blocks = || {
        vec![
            Paragraph::left("ก่อน").into(),
            Heading::new(2, "ตาราง").into(),
            wide.clone().into(),
            Block::Note("หมายเหตุ".into()),
            Paragraph::left("หลัง").into(),
        ]
    };
    let mut document = document(vec![Section::portrait(blocks())]);
    assert_eq!(lay_out(&document).unwrap().pages.len(), 1);
    document.turn_wide_tables = true;
    let layout = lay_out(&document).unwrap();
    let lies: Vec<bool> = layout
        .pages
        .iter()
        .map(|page| page.width_pt > page.height_pt)
        .collect();
    assert_eq!(lies, [false, true, false]);
    assert_eq!(count(&layout.pages[1], "ตาราง"), 1);
    assert_eq!(count(&layout.pages[1], "หมายเหตุ"), 1);
}

#[test]
fn too_many_columns_are_refused_with_a_reason() {
    let table = Table::new(vec![Column::left(1.0); 60]).head(&["ลำดับที่"; 60]);
    let refused = lay_out(&document(vec![Section::landscape(vec![table.into()])]));
    let Err(Error::Refused(reason)) = refused else {
        panic!("{refused:?}");
    };
    assert!(reason.th().contains("60 คอลัมน์"));
}

#[test]
fn five_thousand_rows_are_all_there() {
    let layout = portrait(vec![two_columns().rows(numbered(5_000)).into()]);
    let all: usize = layout.pages.iter().map(|page| count(page, "แถว")).sum();
    assert_eq!(all, 5_000);
}

#[test]
fn the_last_page_of_a_table_has_three_rows_at_least() {
    for all in 30..120 {
        let layout = portrait(vec![two_columns().rows(numbered(all)).into()]);
        let last = count(layout.pages.last().unwrap(), "แถว");
        assert!(last >= 3, "{all}: {last}");
    }
}

#[test]
fn a_heading_takes_two_rows_with_it_and_a_small_table_is_not_parted() {
    for before in 15..34 {
        let lines = |text: &str| Paragraph::left(vec![text; before].join("\n")).into();
        for (size, least) in [(40, 2), (6, 6)] {
            let table = two_columns().rows(numbered(size));
            let heading = Heading::new(2, "ตาราง").into();
            let layout = portrait(vec![lines("บรรทัด"), heading, table.into()]);
            let page = &layout.pages[layout.outline[0].page];
            assert!(count(page, "แถว") >= least, "{before} {size}");
        }
    }
}

#[test]
fn a_row_of_two_pages_below_a_heading_begins_there() {
    let tall = Row::new(vec![vec!["สูง"; 100].join("\n").into(), "ก".into()]);
    let blocks = vec![
        Heading::new(2, "ตาราง").into(),
        two_columns().rows(vec![tall]).into(),
    ];
    let layout = portrait(blocks);
    assert!(count(&layout.pages[0], "สูง") > 20);
    let all: usize = layout.pages.iter().map(|page| count(page, "สูง")).sum();
    assert_eq!(all, 100);
}

#[test]
fn a_head_read_from_below_stands_whole_over_a_narrow_column() {
    let names = [
        "ทักษะดิจิทัล",
        "การออกแบบกระบวนการและการให้บริการด้วยระบบดิจิทัลเพื่อการพัฒนาคุณภาพงานภาครัฐ",
        "漢字",
    ];
    let mut head = vec![HeadCell::from("ชื่อ")];
    head.extend(names.map(|name| HeadCell::from(name).upward()));
    let mut columns = vec![Column::left(40.0)];
    columns.extend([Column::center(1.0); 3]);
    let body = rows(&[&["นางสาวน้ำทิพย์ ใจกตัญญู", "๑/๓", "๒/๓", "-"]]);
    let layout = portrait(vec![Table::new(columns).head_row(head).rows(body).into()]);
    let page = &layout.pages[0];
    let upward: Vec<&Run> = page.runs().filter(|run| run.upward).collect();
    let said: String = upward.iter().map(|run| run.text.as_str()).collect();
    assert_eq!(said, names.concat());
    assert!(upward.len() > 3, "the long name has several lines");
    let top = |run: &Run| run.y - crate::pdf::setting::advance(&run.glyphs) * run.size;
    let body = find(&layout, "๑/๓");
    for run in &upward {
        assert!(run.y < body.y - run.size && top(run) > 60.0, "{run}");
    }
    for pair in upward.windows(2) {
        assert!(pair[0].x < pair[1].x, "from left to right");
    }
    assert!(body.x > 300.0, "the columns are narrow: {}", body.x);
}

#[test]
fn tables_stand_where_they_stood() {
    let striped = two_columns().rows(numbered(4)).zebra();
    let marks = [Mark::Box, Mark::TickedBox, Mark::Tick, Mark::Bar];
    let marks = marks.map(|mark| Row::new(vec!["เครื่องหมาย".into(), Cell::mark(mark)]));
    let marked = two_columns().rows(marks.into());
    let mut spanned = numbered(3);
    spanned[0].cells[0].rows = 2;
    spanned[1].cells.remove(0);
    let spanned = two_columns().rows(spanned);
    let layout = portrait(vec![striped.into(), marked.into(), spanned.into()]);
    insta::assert_snapshot!(dump(&layout));
}

fn any_cell() -> impl Strategy<Value = Cell> {
    let text = "[ก-ฮ0-9. \n]{0,30}";
    (text, 0..4_usize, 0..4_usize, any::<bool>()).prop_map(|(text, span, rows, bold)| Cell {
        text,
        span,
        rows,
        bold,
        ..Cell::default()
    })
}

fn any_rows() -> impl Strategy<Value = Vec<Row>> {
    let row =
        (proptest::collection::vec(any_cell(), 0..8), 0..4_u8).prop_map(|(cells, kind)| Row {
            cells,
            kind: [
                RowKind::Plain,
                RowKind::Plain,
                RowKind::Group,
                RowKind::Total,
            ][usize::from(kind)],
            carried: vec![Cell::from("9"); usize::from(kind) % 2],
        });
    proptest::collection::vec(row, 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_table_is_laid_out_on_the_paper_or_refused(
        rows in any_rows(),
        columns in 0..12_usize,
        head in proptest::collection::vec((".{0,9}", 0..4_usize, 0..4_usize), 0..12),
        zebra: bool,
    ) {
        let head = head.into_iter().map(|(text, columns, rows)| HeadCell { text, columns, rows, upward: columns == 2 });
        let mut table = Table::new(vec![Column::decimal(1.0); columns])
            .head_row(head.collect())
            .head_row(vec!["ก".into()])
            .rows(rows);
        if zebra {
            table = table.zebra();
        }
        let sections = vec![Section::portrait(vec![table.into()])];
        match lay_out(&document(sections)) {
            Err(Error::Refused(_)) => {}
            Err(other) => panic!("{other:?}"),
            Ok(layout) => for run in layout.pages.iter().flat_map(Page::runs) {
                // Spaces at the end of a line take no room on the paper.
                let shown = run.text.trim_end().chars().count().min(run.glyphs.len());
                let along = crate::pdf::setting::advance(&run.glyphs[..shown]) * run.size;
                let right = if run.upward { run.x } else { run.x + along };
                prop_assert!(!run.upward || run.y - along > 30.0, "{}", run);
                prop_assert!(run.x > 50.0 && right < 595.0 - 50.0, "{:?} {}", run.text, run.x);
                prop_assert!(run.y > 30.0 && run.y < 842.0 - 50.0, "{:?} {}", run.text, run.y);
            },
        }
    }

    #[test]
    fn no_word_of_a_table_is_lost(rows in proptest::collection::vec(proptest::collection::vec("[ก-ฮ]{1,40}", 3), 1..30)) {
        let said: usize = rows.iter().flatten().map(|text| text.chars().count()).sum();
        let body = rows.into_iter().map(|cells| Row::new(cells.into_iter().map(Cell::from).collect()));
        let table = Table::new(vec![Column::left(1.0); 3]).rows(body.collect());
        let layout = portrait(vec![table.into()]);
        let runs = layout.pages.iter().flat_map(Page::runs);
        let letters = |c: &char| ('ก'..='ฮ').contains(c);
        let printed: usize = runs.map(|run| run.text.chars().filter(letters).count()).sum();
        prop_assert_eq!(printed, said);
    }
}
