//! The same figures from three places: the window, the lists as workbooks, and the printed text.

use super::Office;
use calamine::{Data, Reader as _};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use phatthana::base::Satang;
use phatthana::base::thai::to_arabic;
use std::path::Path;

/// What lists write in place of a name.
const VACANT: &str = "ว่าง";

/// What an officer would compare.
#[derive(Debug, PartialEq, Eq)]
pub struct Figures {
    pub people: usize,
    pub vacancies: usize,
    pub projects: usize,
    pub budget: Satang,
    /// How many people the plan reaches, of how many it counts.
    pub reached: (usize, usize),
    /// How many people have a gap, of how many were assessed.
    pub gaps: (usize, usize),
}

impl Figures {
    /// From the overview of the window.
    pub fn on_screen(office: &mut Office) -> Self {
        office.go("ภาพรวม");
        let spoken = |words: &str| numbers(&label(office, words));
        let people = spoken("ว่าง ");
        let plan = label(office, " บาท");
        let budget = plan.split_whitespace().rev().nth(1).unwrap();
        let share = |words: &str| match spoken(words)[..] {
            [.., part, all] => (part, all),
            _ => panic!("{words} has no share"),
        };
        Self {
            people: people[0],
            vacancies: people[1],
            projects: numbers(&plan)[0],
            budget: Satang::parse(budget).unwrap(),
            reached: share("ครอบคลุมตามแผน"),
            gaps: share("มีช่องว่างทักษะ"),
        }
    }

    /// From the workbooks of an export.
    pub fn in_lists(folder: &Path) -> Self {
        let staff = Sheet::read(&folder.join("บัญชีรายชื่อบุคลากร.xlsx"));
        let positions = Sheet::read(&folder.join("บัญชีอัตรากำลัง.xlsx"));
        let projects = Sheet::read(&folder.join("โครงการตามแผน.xlsx"));
        let coverage = Sheet::read(&folder.join("ความครอบคลุม.xlsx"));
        let gaps = Sheet::read(&folder.join("ช่องว่างสมรรถนะ.xlsx"));
        let (name, lack) = (coverage.at("ชื่อ–สกุล"), coverage.at("สิ่งที่ขาด"));
        let people = coverage.rows.iter().filter(|row| row[name] != VACANT);
        let counted: Vec<_> = people
            .filter(|row| row[lack - 3..lack] != ["", "", ""])
            .collect();
        let reached = counted.iter().filter(|row| row[lack].is_empty()).count();
        let (key, gap) = (gaps.at("รหัสในโปรแกรม"), gaps.at("ช่องว่าง"));
        let assessed = |wanted: fn(&f64) -> bool| {
            let rows = gaps.rows.iter();
            let known = rows.filter(|row| row[gap].parse().is_ok_and(|gap: f64| wanted(&gap)));
            let mut people: Vec<&str> = known.map(|row| row[key].as_str()).collect();
            people.dedup();
            people.len()
        };
        let baht = projects.at("งบประมาณรวม (บาท)");
        Self {
            people: staff.rows.len(),
            vacancies: positions
                .rows
                .iter()
                .filter(|row| row.last().is_some_and(|holder| holder == VACANT))
                .count(),
            projects: projects.rows.len() - 1,
            budget: Satang::parse(&projects.rows.last().unwrap()[baht]).unwrap(),
            reached: (reached, counted.len()),
            gaps: (assessed(|gap| *gap > 0.0), assessed(|_| true)),
        }
    }
}

/// What the documents say in words: people, vacancies, projects, baht, and the share reached.
pub fn on_paper(folder: &Path) -> [String; 5] {
    let book = text_of(&folder.join("plan-book.pdf"));
    let section = text_of(&folder.join("section-12.pdf"));
    [
        between(&section, "มีบุคลากร", "คน"),
        between(&section, "ตำแหน่งว่าง", "อัตรา"),
        between(&book, "ประกอบด้วยโครงการ", "โครงการ"),
        between(&book, "งบประมาณที่ใช้ตามแผนฉบับนี้รวม", "บาท"),
        between(&book, "ครอบคลุมร้อยละ", "ของบุคลากร"),
    ]
}

/// The same, as the figures would be written.
pub fn as_written(figures: &Figures) -> [String; 5] {
    let (reached, all) = figures.reached;
    let tenths = reached * 1000 / all;
    let percent = match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    };
    [
        figures.people.to_string(),
        figures.vacancies.to_string(),
        figures.projects.to_string(),
        figures.budget.to_string(),
        percent,
    ]
}

fn between(text: &str, before: &str, after: &str) -> String {
    let start = text
        .find(before)
        .unwrap_or_else(|| panic!("the document does not say {before}"));
    let rest = &text[start + before.len()..];
    rest[..rest.find(after).unwrap()].to_owned()
}

/// The text of a written PDF without spaces and with Arabic digits.
fn text_of(path: &Path) -> String {
    let pdf = lopdf::Document::load(path).unwrap();
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    let text = pdf.extract_text(&pages).unwrap();
    to_arabic(&text.split_whitespace().collect::<String>())
}

/// The first label that contains these words.
fn label(office: &Office, words: &str) -> String {
    let node = office.window.query_all_by_label_contains(words).next();
    let node = node.unwrap_or_else(|| panic!("nothing is called like {words}"));
    let node = node.accesskit_node();
    node.label().or_else(|| node.value()).unwrap()
}

/// Every whole number in a text, without its commas; a share such as "95.7%" is passed over.
fn numbers(text: &str) -> Vec<usize> {
    let words = text.split_whitespace().map(|word| word.replace(',', ""));
    words.filter_map(|word| word.parse().ok()).collect()
}

/// The first sheet: its head, and the rows below.
struct Sheet {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Sheet {
    fn read(path: &Path) -> Self {
        let mut book = calamine::open_workbook_auto(path).unwrap();
        let range = book.worksheet_range_at(0).unwrap().unwrap();
        let row = |row: &[Data]| row.iter().map(ToString::to_string).collect();
        let mut rows = range.rows().map(row);
        Self {
            head: rows.next().unwrap(),
            rows: rows.collect(),
        }
    }

    /// The column of this name.
    fn at(&self, name: &str) -> usize {
        let found = self.head.iter().position(|it| it == name);
        found.unwrap_or_else(|| panic!("no column is called {name}: {:?}", self.head))
    }
}
