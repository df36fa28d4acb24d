//! Results of a round: out as a workbook, in again, and one person's gap wherever it stands.

use super::Office;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use phatthana::assessment::model::PersonGap;
use phatthana::assessment::rules::paper_code;
use phatthana::assessment::{self, StaffGaps, store};
use phatthana::base::thai::to_arabic;
use phatthana::base::{RoundId, SkillId};
use phatthana::document::{Asked, PRINTABLES};
use phatthana::pdf::{dump, lay_out};
use std::path::Path;

/// The round that takes scores.
fn open_round(office: &mut Office) -> RoundId {
    office.db(|db| {
        let rounds = store::rounds(&db.reader()).unwrap();
        rounds.iter().find(|round| round.is_open()).unwrap().id
    })
}

fn import(office: &mut Office, file: &Path) {
    office.go("การประเมิน");
    if !office.sees("นำเข้าผล") {
        office.click("บันทึกผล");
    }
    office.click("นำเข้าผล");
    if office.sees("กลับไปที่คอลัมน์") {
        // What was checked last still stands.
        office.click("กลับไปที่คอลัมน์").click("เลือกไฟล์อื่น");
    }
    office
        .fill("หรือพิมพ์ที่อยู่ไฟล์", file.to_str().unwrap())
        .click("เปิดไฟล์");
}

fn scores(office: &mut Office) -> usize {
    let round = open_round(office);
    office.db(|db| store::scores(&db.reader(), round).unwrap().len())
}

#[test]
fn results_come_in_from_a_workbook_and_what_went_out_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (out, file) = (folder.path().join("out.xlsx"), folder.path().join("in.csv"));
    let mut office = Office::sample(30);
    let round = open_round(&mut office);
    office
        .go("การประเมิน")
        .click("บันทึกผล")
        .click("ส่งออกเป็น Excel");
    office
        .wait_for("บันทึกไฟล์")
        .fill("ที่เก็บไฟล์", out.to_str().unwrap())
        .click("บันทึกไฟล์");
    import(&mut office, &out);
    office.wait_for("out.xlsx · 30 แถว").click("ตรวจสอบข้อมูล");
    office.wait_for("เหมือนเดิม 30");
    assert!(office.sees("ไม่มีอะไรใหม่หรือเปลี่ยน"));
    let grid = office.db(|db| store::grid(&db.reader(), round).unwrap());
    let (one, other) = (&grid.people[2], &grid.people[3]);
    let rows = format!(
        "รหัสแบบ,ชื่อ-สกุล,DLit,DG\n{},,4,9\n,{},ไม่ประเมิน,0\n,นายแปลก หน้าใหม่,1,1\n",
        paper_code(round, one.staff),
        other.name
    );
    std::fs::write(&file, rows).unwrap();
    let before = scores(&mut office);
    import(&mut office, &file);
    office
        .wait_for("in.csv · 3 แถว")
        .picture("results-2-columns");
    office.click("ตรวจสอบข้อมูล").wait_for("เว้นว่าง 1");
    office.picture("results-3-emptied");
    assert!(office.sees("ไม่ใช่ระดับ 0–4") || office.sees("ไม่รับ 1"));
    office.click("ไม่รับ 1").picture("results-3-rejected");
    assert!(office.sees("ไม่พบผู้นี้ในบุคลากรที่ปฏิบัติงานอยู่"));
    office.click("นำเข้า 2 แถว");
    assert!(office.sees("นำเข้าแล้ว"));
    office.picture("results-4-done");
    let after = office.db(|db| store::scores(&db.reader(), round).unwrap());
    let level = after.get(&(one.staff, SkillId::from_raw(1)));
    assert_eq!(level.map(ToString::to_string), Some("4".into()));
    assert!(!after.contains_key(&(other.staff, SkillId::from_raw(1))));
    office.click("ยกเลิกการนำเข้า");
    assert_eq!(scores(&mut office), before);
}

/// Somebody with a gap in the first skill that the open round has told.
fn somebody(office: &mut Office) -> (StaffGaps, PersonGap) {
    let round = open_round(office);
    office.db(|db| {
        let db = db.reader();
        let framework = phatthana::framework::store::framework(&db).unwrap().id;
        let scores = store::scores(&db, round).unwrap();
        let people = store::gaps(&db, framework).unwrap().into_iter();
        let skill = SkillId::from_raw(1);
        let found = people.filter_map(|person| {
            let gap = person.gap_in(skill).filter(|gap| gap.is_gap())?.clone();
            let is_told = scores.contains_key(&(person.staff, skill));
            is_told.then_some((person, gap))
        });
        found.last().unwrap()
    })
}

/// The words beside a skill on a person's printed profile.
fn on_paper(office: &mut Office, person: &StaffGaps, gap: &PersonGap) -> Vec<String> {
    let profile = PRINTABLES.iter().find(|it| it.key == "skill-profile");
    let asked = Asked::preview(Some(person.staff));
    let document = office.db(|db| profile.unwrap().make(&db.reader(), &asked).unwrap());
    let dump = dump(&lay_out(&document).unwrap());
    let line = |line: &str| {
        let (place, words) = line.split_once("] ")?;
        let height = place.split("y=").nth(1)?.split(' ').next()?;
        Some((height.to_owned(), to_arabic(words)))
    };
    let lines: Vec<_> = dump.lines().filter_map(line).collect();
    let (height, _) = lines
        .iter()
        .rfind(|(_, words)| *words == *gap.name)
        .unwrap();
    let beside = lines.iter().filter(|(at, _)| at == height);
    beside.map(|(_, words)| words.clone()).collect()
}

#[test]
fn one_persons_gap_is_the_same_on_three_screens_and_on_paper() {
    let mut office = Office::sample(60);
    let (person, gap) = somebody(&mut office);
    let [asked, has, lacks] =
        [gap.expected, gap.current, gap.gap].map(|level| level.unwrap().to_string());
    office
        .go("ช่องว่าง")
        .click("รายบุคคล")
        .fill("ค้นหา", &person.name);
    let row = office.window.get_all_by_role(Role::Row).last().unwrap();
    row.click();
    office.window.run_steps(4);
    let said = format!("DLit ได้ {has} คาดหวัง {asked} (−{lacks})");
    assert!(office.sees(&said), "the page of gaps says {said}");
    office
        .go("การประเมิน")
        .click("บันทึกผล")
        .fill("ค้นหา", &person.name);
    let window = &office.window;
    let row = window.get_by_role_and_label(Role::RowHeader, &person.name);
    let column = window.get_by_role_and_label(Role::ColumnHeader, &gap.name);
    let at = egui::pos2(column.rect().center().x, row.rect().center().y);
    office.window.drag_at(at);
    office.window.drop_at(at);
    office.window.run_steps(4);
    assert!(office.sees(&format!("ช่องว่าง {lacks}")), "the round");
    assert!(office.sees(&format!("ระดับที่คาดหวัง {asked}")));
    office.go("บุคลากร").fill("ค้นหา", &person.name);
    office.open_file(&person.name).tab("การพัฒนา");
    assert!(office.sees(&gap.name) && office.sees(&format!("ขาด {lacks}")));
    let cells = on_paper(&mut office, &person, &gap);
    for level in [&asked, &has, &lacks] {
        assert!(cells.contains(level), "{level} is not in {cells:?}");
    }
}

#[test]
fn keying_in_can_be_looked_at_large_and_dark() {
    let mut office = Office::sample_large_and_dark(60);
    office.go("การประเมิน").click("บันทึกผล");
    office.picture("round-150");
    office.click("กรอกทีละคน").picture("round-single-150");
    assert!(office.sees(assessment::text::LADDER_KEYS.th()));
    office.click("พิมพ์แบบประเมิน");
    office.wait_for("ทั้งหมด");
    office.picture("forms-150");
}
