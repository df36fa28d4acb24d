//! Sample documents, written into `target/look` so that somebody can look at them.

use super::*;
use chrono::NaiveDate;

const PROSE: &str = "ตามประกาศคณะกรรมการพนักงานเทศบาลจังหวัด เรื่อง หลักเกณฑ์และเงื่อนไขเกี่ยวกับการบริหารงานบุคคลของเทศบาล กำหนดให้เทศบาลจัดทำแผนพัฒนาพนักงานเทศบาล มีระยะเวลา 3 ปี ตามกรอบของแผนอัตรากำลังของเทศบาล เพื่อเป็นกรอบในการพัฒนาความรู้ ทักษะ ทัศนคติที่ดี คุณธรรมและจริยธรรม อันจะทำให้ปฏิบัติหน้าที่ราชการในตำแหน่งนั้นได้อย่างมีประสิทธิภาพ โดยต้องพัฒนาทั้ง 5 ด้าน ได้แก่ ด้านความรู้ทั่วไปในการปฏิบัติงาน ด้านความรู้และทักษะเฉพาะของงานในแต่ละตำแหน่ง ด้านการบริหาร ด้านคุณสมบัติส่วนตัว และด้านศีลธรรมคุณธรรม น้ำใจและกตัญญูต่อประชาชน";

/// What offices type beside letters: some signs are in the fonts, some are drawn.
const SIGNS: &str =
    "✓ผ่าน ✗ไม่ผ่าน ☐ยังไม่เลือก ☑เลือก ☒ไม่เลือก ●หนึ่ง ○สอง ▪สาม ◦สี่ ■ • → ← ≥ ≤ ± × ÷ € £ ฿ é ñ ü";

pub(super) fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

pub(super) fn document(sections: Vec<Section>) -> Document {
    Document {
        sections,
        ..Document::new("แผนพัฒนาบุคลากร", "เทศบาลตัวอย่าง", date())
    }
}

fn people() -> Vec<Signer> {
    vec![
        Signer::new("ผู้จัดทำแผน", "นางสาวน้ำทิพย์ ใจกตัญญู", "นักทรัพยากรบุคคลชำนาญการ"),
        Signer::new("ผู้ตรวจสอบ", "นายปั้น ฟ้าคำ", "หัวหน้าสำนักปลัดเทศบาล"),
        Signer::new("ผู้เห็นชอบ", "", "ปลัดเทศบาล"),
        Signer::new(
            "ผู้อนุมัติ",
            "นายสมมุติ ยิ่งใหญ่",
            "รองนายกเทศมนตรี รักษาราชการแทน\nนายกเทศมนตรีเมืองตัวอย่าง",
        ),
    ]
}

pub(super) fn plan_table(rows: usize) -> Table {
    let [head, years] = plan_head();
    let mut body = vec![Row::group(
        "ยุทธศาสตร์ที่ 1 การพัฒนาสมรรถนะหลักและสมรรถนะประจำสายงาน",
    )];
    body.extend((1..=rows).map(plan_row));
    body.push(plan_total());
    let columns = [
        Column::center(1.0),
        Column::left(4.0),
        Column::left(4.0),
        Column::right(1.2),
        Column::right(1.2),
        Column::right(1.2),
        Column::right(2.0),
        Column::right(2.0),
        Column::right(2.0),
        Column::left(2.2),
        Column::left(2.2),
    ];
    Table::new(columns.into())
        .head_row(head)
        .head_row(years)
        .rows(body)
}

fn plan_head() -> [Vec<HeadCell>; 2] {
    let down = |text: &&str| HeadCell::down(*text, 2);
    let before = ["ลำดับที่", "โครงการ/หลักสูตร", "วัตถุประสงค์"];
    let after = ["วิธีการพัฒนา", "หน่วยงานรับผิดชอบ"];
    let mut head: Vec<HeadCell> = before.iter().map(down).collect();
    head.push(HeadCell::across("จำนวน (คน) ปีงบประมาณ พ.ศ.", 3));
    head.push(HeadCell::across("งบประมาณ (บาท) ปีงบประมาณ พ.ศ.", 3));
    head.extend(after.iter().map(down));
    let years = ["2570", "2571", "2572"].repeat(2);
    [head, years.into_iter().map(HeadCell::from).collect()]
}

fn plan_row(number: usize) -> Row {
    let cells = [
        &number.to_string(),
        "โครงการฝึกอบรมเชิงปฏิบัติการการใช้เทคโนโลยีดิจิทัลเพื่อการให้บริการประชาชน",
        "เพื่อให้บุคลากรมีทักษะดิจิทัลและปฏิบัติงานได้อย่างมีประสิทธิภาพ",
        "20",
        "25",
        "1,030",
        "45,000",
        "45,000.50",
        "1,245,000",
        "ฝึกอบรม",
        "กองการเจ้าหน้าที่",
    ];
    Row::new(cells.map(Cell::from).into())
}

fn plan_total() -> Row {
    let sums = [
        "60",
        "75",
        "3,090",
        "135,000",
        "135,001.50",
        "3,735,000",
        "",
        "",
    ];
    let title = Cell::from("รวมทั้งสิ้น").span(3).align(Align::Center);
    Row::total(std::iter::once(title).chain(sums.map(Cell::from)).collect())
}

fn cover() -> Section {
    let line = |text: &str| Paragraph::centered(text).bold();
    Section::cover(vec![
        line("แผนพัฒนาบุคลากร 3 ปี").size(Size::Title).into(),
        line("ประจำปีงบประมาณ พ.ศ. 2570–2572")
            .size(Size::Title)
            .into(),
        Block::Space(180.0),
        line("เทศบาลเมืองตัวอย่าง").size(Size::Large).into(),
        line("อำเภอเมืองตัวอย่าง จังหวัดลำปาง").size(Size::Large).into(),
    ])
}

fn prose() -> Vec<Block> {
    let mut blocks: Vec<Block> = vec![Heading::centered(1, "ส่วนที่ 1 หลักการและเหตุผล").into()];
    for part in 1..=4 {
        blocks.push(Heading::new(2, format!("1.{part} ที่มาของแผนพัฒนาบุคลากร")).into());
        blocks.push(Paragraph::justified(PROSE).into());
        blocks.push(Heading::new(3, format!("1.{part}.1 ความเชื่อมโยงกับแผนอัตรากำลัง")).into());
        blocks.push(Paragraph::justified(PROSE).into());
    }
    blocks.push(Block::List(vec![
        ListItem::new("1.", PROSE),
        ListItem::at(2, "(1)", "การปฐมนิเทศ"),
        ListItem::at(2, "(2)", "การฝึกอบรมและการศึกษาดูงานที่หน่วยงานอื่นจัดขึ้นในปีงบประมาณ"),
        ListItem::new("2.", "การสอนงาน การให้คำปรึกษา"),
    ]));
    blocks.push(
        Paragraph::justified(PROSE)
            .footnote("ประกาศคณะกรรมการพนักงานเทศบาลจังหวัด ลงวันที่ 22 พฤศจิกายน 2545")
            .into(),
    );
    blocks.push(Block::Note("หมายเหตุ ข้อมูล ณ วันที่ 22 พฤศจิกายน 2569".into()));
    blocks.push(Signatures::new(people()).into());
    blocks
}

pub(super) fn book() -> Document {
    let contents = Section::portrait(vec![Block::Contents("สารบัญ".into())]).unnumbered();
    let heading = Heading::centered(1, "ส่วนที่ 2 แผนพัฒนาบุคลากร ประจำปีงบประมาณ พ.ศ. 2570–2572");
    let table = Section::landscape(vec![heading.into(), plan_table(14).into()]);
    let mut document = document(vec![cover(), contents, Section::portrait(prose()), table]);
    document.header = "แผนพัฒนาบุคลากร".into();
    document.footer = "เทศบาลเมืองตัวอย่าง — แผนพัฒนาบุคลากร พ.ศ. 2570–2572".into();
    document
}

fn sheet() -> Document {
    let skills = [
        "การมุ่งผลสัมฤทธิ์",
        "การยึดมั่นในความถูกต้องและจริยธรรม",
        "การเข้าใจในองค์กรและระบบงาน",
        "การบริการเป็นเลิศ",
        "การทำงานเป็นทีม",
    ];
    let rows = skills.iter().enumerate().map(|(index, skill)| {
        Row::new(vec![
            (index + 1).to_string().into(),
            (*skill).into(),
            "3".into(),
            "2".into(),
            "-1".into(),
            "ฝึกอบรม".into(),
        ])
    });
    let columns = vec![
        Column::center(1.0),
        Column::left(5.0),
        Column::center(1.5),
        Column::center(1.5),
        Column::center(1.5),
        Column::left(3.0),
    ];
    let table = Table::new(columns)
        .head(&[
            "ที่",
            "สมรรถนะ",
            "ระดับที่คาดหวัง",
            "ระดับที่ประเมิน",
            "ช่องว่าง",
            "วิธีการพัฒนา",
        ])
        .rows(rows.collect());
    let mut document = document(vec![Section::portrait(vec![
        Heading::centered(1, "แผนพัฒนารายบุคคล (Individual Development Plan: IDP)").into(),
        Paragraph::centered("ปีงบประมาณ พ.ศ. 2570").into(),
        Block::Space(8.0),
        Block::Fields(vec![
            Field::new("ชื่อ–สกุล", "นางสาวน้ำทิพย์ ใจกตัญญู"),
            Field::new("เลขที่ตำแหน่ง", "52-1-01-3102-001"),
            Field::new("ตำแหน่ง", "นักทรัพยากรบุคคลชำนาญการ"),
            Field::new("สังกัด", "ฝ่ายอำนวยการ สำนักปลัดเทศบาล เทศบาลเมืองตัวอย่าง"),
            Field::wide(
                "ผู้บังคับบัญชา",
                "นายปั้น ฟ้าคำ หัวหน้าสำนักปลัดเทศบาล (นักบริหารงานทั่วไป ระดับกลาง)",
            ),
        ]),
        Block::Space(8.0),
        table.into(),
        Paragraph::justified(
            "ข้าพเจ้าได้รับทราบแผนพัฒนารายบุคคลนี้แล้ว และจะดำเนินการพัฒนาตนเองตามแผนให้แล้วเสร็จภายในปีงบประมาณ",
        )
        .into(),
        Signatures::new(people().into_iter().take(2).collect()).into(),
    ])]);
    document.page_numbers = PageNumbers::OfTotal;
    document
}

fn hard() -> Document {
    let long = "ก".repeat(40) + &"ยาวมาก".repeat(20);
    let wide = Table::new(vec![Column::center(1.0); 60])
        .head(&["๑๐"; 60])
        .rows(vec![Row::new(vec![Cell::from("•"); 60]); 3]);
    let mut tall = plan_table(2);
    tall.rows.insert(
        1,
        Row::new(vec![
            "1".into(),
            PROSE.repeat(12).into(),
            long.clone().into(),
            "1".into(),
        ]),
    );
    document(vec![
        Section::portrait(vec![
            Paragraph::justified(format!("{long} 😀 漢字 {long}")).into(),
            Paragraph::left(SIGNS).into(),
            Paragraph::left(SIGNS).bold().size(Size::Title).into(),
            Heading::new(2, long.clone()).into(),
            Signatures {
                per_row: 2,
                people: vec![Signer::new(long.clone(), long.clone(), long.clone()); 3],
            }
            .into(),
            Block::Fields(vec![
                Field::new(long.clone(), long.clone()),
                Field::new("", ""),
                Field::wide(long.clone(), ""),
            ]),
            Table::new(vec![Column::left(1.0), Column::right(1.0)])
                .head(&["ชื่อ", "จำนวน"])
                .or_empty("ไม่มีรายการ")
                .into(),
        ]),
        Section::landscape(vec![wide.into(), tall.into()]),
    ])
}

fn bars() -> Chart {
    let skills = [
        ("ความเข้าใจและใช้เทคโนโลยีดิจิทัล", 4_250, "ร้อยละ 42.50"),
        (
            "การออกแบบกระบวนการและการให้บริการด้วยระบบดิจิทัลเพื่อการพัฒนาคุณภาพงานภาครัฐ",
            10_000,
            "ร้อยละ 100",
        ),
        ("ผู้นำดิจิทัล", 0, "ร้อยละ 0"),
    ];
    let bar = |(name, value, text): (&str, i64, &str)| Bar::new(name, value, text);
    Chart::Bars(Bars {
        bars: skills.into_iter().map(bar).collect(),
        full: 10_000,
    })
}

fn columns() -> Chart {
    let group = |name: &str, values: [i64; 3]| Group {
        label: name.into(),
        values: values.map(|value| (value, value.to_string())).into(),
    };
    Chart::Columns(Columns {
        series: ["2570", "2571", "2572"].map(String::from).into(),
        groups: vec![
            group("ด้านความรู้ทั่วไปในการปฏิบัติงาน", [60, 75, 80]),
            group("ด้านการบริหาร", [4, 0, 12]),
            group("ด้านศีลธรรมคุณธรรม", [150, 120, 1_030]),
        ],
    })
}

fn radar() -> Chart {
    let axes = [
        "การมุ่งผลสัมฤทธิ์",
        "การยึดมั่นในความถูกต้องและจริยธรรม",
        "การเข้าใจในองค์กรและระบบงาน",
        "การบริการเป็นเลิศ",
        "การทำงานเป็นทีม",
        "การออกแบบกระบวนการและการให้บริการด้วยระบบดิจิทัลเพื่อการพัฒนาคุณภาพงานภาครัฐ",
    ];
    let profile = |name: &str, values: [Option<i64>; 6]| Profile {
        name: name.into(),
        values: values.into(),
    };
    let wanted = profile("ระดับที่คาดหวัง", [Some(300); 6]);
    let reached = [
        Some(250),
        Some(300),
        Some(100),
        Some(500),
        Some(350),
        Some(200),
    ];
    let profiles = vec![wanted, profile("ระดับปัจจุบัน", reached)];
    let radar = Radar::new(axes.map(String::from).into(), profiles, 5, 100);
    Chart::Radar(radar.unwrap())
}

/// Charts and forms.
pub(super) fn figures() -> Document {
    let figure = |chart, caption: &str| {
        Block::from(Figure {
            chart,
            caption: caption.into(),
            alt: String::new(),
        })
    };
    let months = |name: &str, taken: std::ops::Range<usize>| Months {
        name: name.into(),
        taken: std::array::from_fn(|month| taken.contains(&month)),
    };
    let months = [
        months("โครงการปฐมนิเทศผู้ได้รับการบรรจุใหม่", 0..3),
        months("โครงการฝึกอบรมเชิงปฏิบัติการการใช้เทคโนโลยีดิจิทัล", 2..9),
    ];
    let months = month_chart(["ที่", "โครงการ"], "ปีงบประมาณ พ.ศ. 2570", &months);
    let skills = [
        "การมุ่งผลสัมฤทธิ์",
        "การยึดมั่นในความถูกต้องและจริยธรรม ทั้งในและนอกเวลาราชการ ไม่ว่าจะมีผู้พบเห็นหรือไม่",
    ];
    let grid = rating_grid(["ที่", "รายการ"], &skills, &["5", "4", "3", "2", "1"]);
    let emblem = Image::centered(super::raster::tests::half().into(), 20.0, "ตรา");
    let photograph = include_bytes!("raster/color.jpg").as_slice();
    let photograph = Image::centered(photograph.into(), 20.0, "ภาพ");
    document(vec![Section::portrait(vec![
        emblem.into(),
        photograph.into(),
        figure(bars(), "แผนภูมิที่ 1 บุคลากรที่มีทักษะต่ำกว่าระดับที่คาดหวัง"),
        figure(columns(), "แผนภูมิที่ 2 จำนวนผู้เข้ารับการพัฒนา"),
        figure(radar(), "แผนภูมิที่ 3 ทักษะรายบุคคล"),
        months.into(),
        Blanks::row(vec![Blank::new("ชื่อ–สกุล", 2.0), Blank::new("ตำแหน่ง", 1.5)]).into(),
        Blanks::row(vec![Blank::new("งบประมาณ", 1.0).unit("บาท")]).into(),
        Blanks::lines("ข้อเสนอแนะ", 3).into(),
        Choices {
            options: vec![
                Choice::new("การฝึกอบรม").ticked(true),
                Choice::new("การสอนงาน"),
                Choice::new("การศึกษาดูงาน"),
                Choice::new("อื่น ๆ (ระบุ)").open(),
            ],
            per_row: 3,
        }
        .into(),
        grid.into(),
    ])])
}

#[test]
fn samples_can_be_looked_at() {
    let folder = std::path::Path::new("target/look");
    std::fs::create_dir_all(folder).unwrap();
    for (name, document) in [
        ("book", book()),
        ("sheet", sheet()),
        ("hard", hard()),
        ("figures", figures()),
    ] {
        let layout = lay_out(&document).unwrap();
        let path = folder.join(name);
        std::fs::write(path.with_extension("txt"), plain_text(&layout)).unwrap();
        let bytes = write(&document, layout).unwrap();
        std::fs::write(path.with_extension("pdf"), &bytes).unwrap();
        let pages = Pages::open(std::sync::Arc::new(bytes)).unwrap();
        let picture = pages.picture(pages.count() - 1, 1.2).unwrap();
        let image =
            image::RgbaImage::from_raw(picture.width, picture.height, picture.rgba).unwrap();
        image
            .save(folder.join(format!("screen-{name}.png")))
            .unwrap();
    }
}
