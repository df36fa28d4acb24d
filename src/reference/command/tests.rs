//! The lists through their commands, on a file as it comes.

use super::*;
use crate::db::Db;
use crate::reference::model::{EntryId, Kind};
use crate::staff::model::Naming;
use crate::staff::store::lists;

fn find(db: &Db, kind: Kind, name: &str) -> Entry {
    let entries = store::entries(&db.reader()).unwrap();
    let mut found = entries.into_iter();
    found
        .find(|entry| entry.id.kind() == kind && entry.name == name)
        .unwrap_or_else(|| panic!("no {kind:?} {name}"))
}

fn save(db: &mut Db, draft: EntryDraft) -> EntryId {
    let kind = draft.kind;
    let done = db.transact(&SaveEntry(draft)).unwrap();
    EntryId::of(kind, done.outcome.created.unwrap())
}

#[test]
fn the_file_comes_with_every_type_level_group_and_kind_of_contract() {
    let db = Db::memory().unwrap();
    let lists = lists(&db.reader()).unwrap();
    let levels = |type_name: &str| {
        let own = lists.levels.iter().filter(|it| it.type_name == type_name);
        own.map(|it| it.name.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(levels("บริหารท้องถิ่น"), ["สูง", "กลาง", "ต้น"]);
    assert_eq!(levels("อำนวยการท้องถิ่น"), ["สูง", "กลาง", "ต้น"]);
    assert_eq!(
        levels("วิชาการ"),
        ["เชี่ยวชาญ", "ชำนาญการพิเศษ", "ชำนาญการ", "ปฏิบัติการ"]
    );
    assert_eq!(levels("ทั่วไป"), ["อาวุโส", "ชำนาญงาน", "ปฏิบัติงาน"]);
    assert_eq!(levels("ครู").len(), 6);
    assert_eq!(levels("ลูกจ้างประจำ").len(), 3);
    assert_eq!(levels("พนักงานจ้างตามภารกิจ").len(), 2);
    for category in ["ลูกจ้างประจำ", "พนักงานจ้างทั่วไป", "พนักงานจ้างผู้เชี่ยวชาญพิเศษ"]
    {
        assert!(lists.categories.iter().any(|it| it.name == category));
    }
    for entry in store::entries(&db.reader()).unwrap() {
        let is_known =
            entry.type_name.is_empty() || !find(&db, Kind::Type, &entry.type_name).retired;
        assert!(is_known, "{entry:?} has a type");
    }
}

#[test]
fn a_renamed_type_is_renamed_wherever_it_is_named() {
    let mut db = Db::memory().unwrap();
    let entry = find(&db, Kind::Type, "อำนวยการท้องถิ่น");
    let named = |db: &Db, table: &str, name: &str| {
        let sql = format!("SELECT count(*) FROM {table} WHERE type_name = ?");
        db.reader().number(&sql, [name]).unwrap()
    };
    let (levels, rules) = (
        named(&db, "level", "อำนวยการท้องถิ่น"),
        named(&db, "staff_group_rule", "อำนวยการท้องถิ่น"),
    );
    assert!(levels == 3 && rules > 0);
    let draft = EntryDraft {
        name: "อำนวยการ".into(),
        ..EntryDraft::from(&entry)
    };
    save(&mut db, draft);
    assert_eq!(named(&db, "level", "อำนวยการ"), levels);
    assert_eq!(named(&db, "staff_group_rule", "อำนวยการ"), rules);
    let level = lists(&db.reader()).unwrap().levels;
    let low = level
        .iter()
        .find(|it| it.full_name() == "อำนวยการ ต้น")
        .unwrap();
    assert_eq!(low.naming, Naming::Apart, "still written apart");
    db.undo().unwrap();
    assert_eq!(named(&db, "level", "อำนวยการท้องถิ่น"), levels);
}

#[test]
fn a_retired_entry_keeps_its_name_and_is_offered_no_more() {
    let mut db = Db::memory().unwrap();
    let kind = find(&db, Kind::Type, "ครู");
    db.transact(&RetireEntry(kind.clone())).unwrap();
    assert!(find(&db, Kind::Type, "ครู").retired);
    let found = lists(&db.reader()).unwrap();
    let teacher = found
        .levels
        .iter()
        .find(|it| it.name == "ครูชำนาญการ")
        .unwrap();
    assert!(found.level(teacher.id).is_some());
    assert!(
        found
            .levels_for(None)
            .iter()
            .all(|(id, _)| *id != teacher.id)
    );
    assert!(
        found
            .levels_for(Some(teacher.id))
            .iter()
            .any(|(id, _)| *id == teacher.id)
    );
    db.transact(&RestoreEntry(kind)).unwrap();
    assert!(!find(&db, Kind::Type, "ครู").retired);
}

#[test]
fn levels_change_places_within_their_type_and_new_ones_come_last() {
    let mut db = Db::memory().unwrap();
    let draft = EntryDraft {
        kind: Kind::Level,
        name: "ทรงคุณวุฒิ".into(),
        short: "ทว.".into(),
        type_name: "วิชาการ".into(),
        ..EntryDraft::default()
    };
    save(&mut db, draft);
    let names = |db: &Db| {
        let lists = lists(&db.reader()).unwrap();
        let own = lists
            .levels
            .into_iter()
            .filter(|it| it.type_name == "วิชาการ");
        own.map(|it| it.name).collect::<Vec<_>>()
    };
    assert_eq!(names(&db).last().unwrap(), "ทรงคุณวุฒิ");
    for _ in 0..9 {
        let entry = find(&db, Kind::Level, "ทรงคุณวุฒิ");
        let way = Way::Up;
        db.transact(&OrderEntry { entry, way }).unwrap();
    }
    assert_eq!(
        names(&db),
        ["ทรงคุณวุฒิ", "เชี่ยวชาญ", "ชำนาญการพิเศษ", "ชำนาญการ", "ปฏิบัติการ"]
    );
}

#[test]
fn what_is_referred_to_is_not_deleted_and_says_by_what() {
    let mut db = Db::memory().unwrap();
    let draft = crate::staff::PositionDraft {
        line: "นิติกร".into(),
        category: Some(crate::base::CategoryId::from_raw(1)),
        level: Some(crate::base::LevelId::from_raw(10)),
        level_to: Some(crate::base::LevelId::from_raw(9)),
        ..Default::default()
    };
    db.transact(&crate::staff::command::SavePosition(draft))
        .unwrap();
    for (kind, name) in [
        (Kind::Category, "พนักงานส่วนท้องถิ่น"),
        (Kind::Line, "นิติกร"),
        (Kind::Level, "ปฏิบัติการ"),
        (Kind::Level, "ชำนาญการ"),
        (Kind::Type, "วิชาการ"),
    ] {
        let refused = db.transact(&DeleteEntry(find(&db, kind, name)));
        let Err(Error::Refused(why)) = refused else {
            panic!("{name} was deleted");
        };
        assert!(why.th().contains(name), "{why}");
    }
    let draft = EntryDraft {
        kind: Kind::Line,
        name: "นักโภชนาการ".into(),
        ..EntryDraft::default()
    };
    save(&mut db, draft);
    let free = find(&db, Kind::Line, "นักโภชนาการ");
    db.transact(&DeleteEntry(free)).unwrap();
    db.undo().unwrap();
    find(&db, Kind::Line, "นักโภชนาการ");
}
