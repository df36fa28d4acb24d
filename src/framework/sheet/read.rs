//! A framework read from a workbook: sheets and columns are found by their names, in any order.

use crate::base::{Error, Result, Say};
use crate::framework::model::{
    Edition, ExpectedPart, FORMAT, GroupPart, SkillPart, StaffGroupPart, StagePart,
};
use crate::framework::text::book as text;
use crate::workbook::{CellValue, Sheet, Workbook};
use std::collections::BTreeMap;

/// Reads such a workbook.
///
/// # Errors
/// Refused, with the sheet, row and column, where it is not one.
pub fn read_book(book: &Workbook) -> Result<Edition> {
    edition(book).map_err(Error::Refused)
}

fn edition(book: &Workbook) -> std::result::Result<Edition, Say> {
    let skills = Rows::of(book, text::SKILL_SHEET)?;
    let mut edition = Edition {
        format: FORMAT.to_owned(),
        groups: groups(&skills)?,
        ..about(&Rows::of(book, text::ABOUT_SHEET)?)?
    };
    // What nobody has filled in is not there: it is no mistake.
    if let Ok(rows) = Rows::of(book, text::STAGE_SHEET) {
        edition.stages = stages(&rows)?;
    }
    if let Ok(rows) = Rows::of(book, text::GROUP_SHEET) {
        edition.staff_groups = staff_groups(&rows)?;
    }
    if let Ok(rows) = Rows::of(book, text::EXPECTED_SHEET) {
        edition.expected = expected(&rows, &edition)?;
    }
    Ok(edition)
}

/// A sheet whose first row names its columns.
struct Rows<'a> {
    sheet: &'a Sheet,
    name: Say,
    heads: Vec<String>,
}

impl<'a> Rows<'a> {
    fn of(book: &'a Workbook, name: Say) -> std::result::Result<Self, Say> {
        let sheet = book.sheets.iter().find(|it| it.name.trim() == name.th());
        let sheet = sheet.ok_or_else(|| text::no_sheet(&name))?;
        let heads = sheet.rows.first().into_iter().flatten();
        let heads = heads.map(CellValue::shown).collect();
        Ok(Self { sheet, name, heads })
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.heads.iter().position(|head| head == name)
    }

    /// The words in a cell; nothing where the sheet has no such column.
    fn get(&self, row: usize, name: &str) -> std::result::Result<String, Say> {
        let Some(column) = self.column(name) else {
            return Ok(String::new());
        };
        match self.sheet.cell(row, column) {
            CellValue::Error(_) => Err(text::failed_cell(&self.name, row + 1, name)),
            cell => Ok(cell.shown()),
        }
    }

    fn is(&self, row: usize, name: &Say) -> std::result::Result<bool, Say> {
        self.get(row, name.th()).map(|word| word == text::YES)
    }

    /// The rows below the head in which something is written.
    fn filled(&self) -> impl Iterator<Item = usize> {
        let rows = self.sheet.rows.iter().enumerate().skip(1);
        let filled = rows.filter(|(_, cells)| !cells.iter().all(CellValue::is_empty));
        filled.map(|(row, _)| row)
    }
}

fn about(rows: &Rows<'_>) -> std::result::Result<Edition, Say> {
    let mut edition = Edition::default();
    for row in rows.filled() {
        let item = rows.get(row, text::ITEM.th())?;
        let value = rows.get(row, text::VALUE.th())?;
        let place = match item.as_str() {
            it if it == text::CODE.th() => &mut edition.code,
            it if it == text::NAME.th() => &mut edition.name,
            it if it == text::EDITION.th() => &mut edition.edition,
            it if it == text::SOURCE.th() => &mut edition.source,
            it if it == text::CAUTION.th() => &mut edition.caution,
            it if it == text::FORM_TITLE.th() => &mut edition.form_title,
            it if it == text::HIGHEST.th() => &mut edition.max,
            it if it == text::YEAR.th() && !value.is_empty() => {
                let year = value.parse().map_err(|_| text::bad_year(row + 1, &value))?;
                edition.year_be = Some(year);
                continue;
            }
            _ => continue,
        };
        *place = value;
    }
    Ok(edition)
}

fn groups(rows: &Rows<'_>) -> std::result::Result<Vec<GroupPart>, Say> {
    for column in [text::SKILL_GROUP_CODE, text::SKILL_CODE, text::SKILL_NAME] {
        if rows.column(column.th()).is_none() {
            return Err(text::no_column(&rows.name, &column));
        }
    }
    let mut groups: Vec<GroupPart> = Vec::new();
    for row in rows.filled() {
        let code = rows.get(row, text::SKILL_GROUP_CODE.th())?;
        if code.is_empty() {
            return Err(text::unknown_group(row + 1));
        }
        let skill = skill(rows, row)?;
        let name = rows.get(row, text::SKILL_GROUP_NAME.th())?;
        let at = groups.iter().position(|group| group.code == code);
        let at = at.unwrap_or(groups.len());
        if at == groups.len() {
            groups.push(GroupPart {
                code,
                name,
                skills: Vec::new(),
            });
        }
        if let (Some(group), Some(skill)) = (groups.get_mut(at), skill) {
            group.skills.push(skill);
        }
    }
    Ok(groups)
}

/// The skill of a row; none where the row is there for its group only.
fn skill(rows: &Rows<'_>, row: usize) -> std::result::Result<Option<SkillPart>, Say> {
    let mut levels = Vec::new();
    for level in 1.. {
        let name = text::doing_at(level);
        if rows.column(name.th()).is_none() {
            break;
        }
        levels.push(rows.get(row, name.th())?);
    }
    while levels.last().is_some_and(String::is_empty) {
        levels.pop();
    }
    let skill = SkillPart {
        code: rows.get(row, text::SKILL_CODE.th())?,
        name: rows.get(row, text::SKILL_NAME.th())?,
        definition: rows.get(row, text::DEFINITION.th())?,
        source: rows.get(row, text::SOURCE.th())?,
        checked: rows.is(row, &text::CHECKED)?,
        texts_by_program: rows.is(row, &text::TEXTS_BY_PROGRAM)?,
        retired: rows.is(row, &text::RETIRED)?,
        max: rows.get(row, text::HIGHEST.th())?,
        levels,
    };
    Ok((skill != SkillPart::default()).then_some(skill))
}

fn stages(rows: &Rows<'_>) -> std::result::Result<Vec<StagePart>, Say> {
    let stage = |row| {
        Ok(StagePart {
            name: rows.get(row, text::STAGE_NAME.th())?,
            current: rows.is(row, &text::CURRENT)?,
        })
    };
    rows.filled().map(stage).collect()
}

fn staff_groups(rows: &Rows<'_>) -> std::result::Result<Vec<StaffGroupPart>, Say> {
    let lines = |words: String| -> Vec<String> {
        let lines = words.lines().map(str::trim);
        lines
            .filter(|it| !it.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let group = |row| {
        Ok(StaffGroupPart {
            name: rows.get(row, text::STAFF_GROUP.th())?,
            is_default: rows.is(row, &text::FOR_THE_REST)?,
            types: lines(rows.get(row, text::TYPE.th())?),
            lines: lines(rows.get(row, text::LINE.th())?),
        })
    };
    rows.filled().map(group).collect()
}

fn expected(rows: &Rows<'_>, edition: &Edition) -> std::result::Result<Vec<ExpectedPart>, Say> {
    let part = |row| {
        let mut levels = BTreeMap::new();
        for skill in edition.groups.iter().flat_map(|group| &group.skills) {
            let level = rows.get(row, &skill.code)?;
            match level.as_str() {
                "" => continue,
                text::NOT_ASKED => levels.insert(skill.code.clone(), String::new()),
                _ => levels.insert(skill.code.clone(), level),
            };
        }
        Ok(ExpectedPart {
            staff_group: rows.get(row, text::STAFF_GROUP.th())?,
            stage: rows.get(row, text::STAGE_SHEET.th())?,
            line: rows.get(row, text::LINE.th())?,
            type_name: rows.get(row, text::TYPE.th())?,
            level: rows.get(row, text::LEVEL.th())?,
            category: rows.get(row, text::CATEGORY.th())?,
            levels,
        })
    };
    rows.filled().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{read, shipped, write_book};
    use super::*;
    use crate::screen::Progress;
    use crate::workbook;
    use std::path::Path;

    fn back(bytes: Vec<u8>) -> Result<Edition> {
        read(Path::new("a.xlsx"), bytes, &Progress::default())
    }

    #[test]
    fn every_shipped_edition_comes_back_from_its_workbook_as_it_was() {
        for edition in shipped() {
            let bytes = write_book(&edition).unwrap();
            assert_eq!(back(bytes).unwrap(), edition, "{}", edition.code);
        }
    }

    #[test]
    fn what_is_asked_on_purpose_of_nobody_is_told_from_what_was_left_out() {
        let mut edition = shipped().remove(0);
        let code = edition.groups[0].skills[0].code.clone();
        edition.groups.push(GroupPart {
            code: "ว่าง".into(),
            name: "กลุ่มที่ยังไม่มีทักษะ".into(),
            skills: Vec::new(),
        });
        edition.expected[0].levels.insert(code, String::new());
        assert_eq!(back(write_book(&edition).unwrap()).unwrap(), edition);
    }

    fn check(change: impl FnOnce(&mut Workbook), words: &str) {
        let bytes = write_book(&shipped().remove(0)).unwrap();
        let progress = Progress::default();
        let mut book = workbook::read(Path::new("a.xlsx"), bytes, None, &progress).unwrap();
        change(&mut book);
        let error = read_book(&book).unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_its_place() {
        check(|book| book.sheets.clear(), "ไม่มีแผ่นงาน ทักษะ");
        check(
            |book| book.sheets[1].rows[0][2] = CellValue::Empty,
            "ไม่มีคอลัมน์ รหัสทักษะ",
        );
        check(
            |book| book.sheets[1].rows[3][0] = CellValue::Empty,
            "แถว 4: ไม่มีรหัสกลุ่มทักษะ",
        );
        check(
            |book| book.sheets[1].rows[2][3] = CellValue::Error("#REF!".into()),
            "แถว 3 คอลัมน์ ชื่อทักษะ",
        );
        check(
            |book| book.sheets[0].rows[4][1] = CellValue::Text("สองพัน".into()),
            "ปี พ.ศ. “สองพัน”",
        );
    }
}
