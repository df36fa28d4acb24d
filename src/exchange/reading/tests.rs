use super::kind::is_total;
use super::post::name;
use super::*;
use crate::db::Db;

fn words() -> Words {
    let db = Db::memory().unwrap();
    Words::new(&crate::staff::store::lists(&db.reader()).unwrap())
}

#[test]
fn a_position_is_told_apart_however_its_cells_divide_it() {
    let words = words();
    let check = |cells: [&str; 3], title: &str, line: &str, level: Option<&str>| {
        let [position, administrative, own] = cells;
        let found = name(&words, position, administrative, own);
        let found = (
            found.title.as_str(),
            found.line.as_str(),
            found.level.as_deref(),
        );
        assert_eq!(found, (title, line, level), "{cells:?}");
    };
    check(
        ["นักทรัพยากรบุคคลชำนาญการพิเศษ", "", ""],
        "",
        "นักทรัพยากรบุคคล",
        Some("ชำนาญการพิเศษ"),
    );
    check(
        ["นักทรัพยากรบุคคล ชก.", "", ""],
        "",
        "นักทรัพยากรบุคคล",
        Some(" ชก."),
    );
    check(
        ["นักทรัพยากรบุคคล (ชำนาญการ)", "", ""],
        "",
        "นักทรัพยากรบุคคล",
        Some("ชำนาญการ"),
    );
    check(["เจ้าพนักงานธุรการ", "", ""], "", "เจ้าพนักงานธุรการ", None);
    check(
        ["เจ้าพนักงานธุรการปฏิบัติงาน", "", ""],
        "",
        "เจ้าพนักงานธุรการ",
        Some("ปฏิบัติงาน"),
    );
    check(["ครูชำนาญการ", "", ""], "", "ครู", Some("ครูชำนาญการ"));
    check(["ครูผู้ช่วย", "", ""], "", "ครู", Some("ครูผู้ช่วย"));
    check(
        ["พนักงานขับรถยนต์ (ทักษะ)", "", ""],
        "",
        "พนักงานขับรถยนต์ (ทักษะ)",
        None,
    );
    check(
        ["ปลัดเทศบาล (นักบริหารงานท้องถิ่น ระดับสูง)", "", ""],
        "ปลัดเทศบาล",
        "นักบริหารงานท้องถิ่น",
        Some("ระดับสูง"),
    );
    check(
        ["ปลัดเทศบาล", "", "นักบริหารงานท้องถิ่น"],
        "ปลัดเทศบาล",
        "นักบริหารงานท้องถิ่น",
        None,
    );
    check(
        ["นักบริหารงานการคลัง", "ผู้อำนวยการกองคลัง", ""],
        "ผู้อำนวยการกองคลัง",
        "นักบริหารงานการคลัง",
        None,
    );
    check(["นิติกรชำนาญการ", "", "นิติกร"], "", "นิติกร", Some("ชำนาญการ"));
}

#[test]
fn a_level_is_known_by_its_name_its_letters_and_its_type() {
    let words = words();
    let check = |text: &str, type_name: Option<&str>, line: &str, expected: Option<&str>| {
        let found = words
            .level(text, type_name, line)
            .map(crate::staff::Level::full_name);
        assert_eq!(found.as_deref(), expected, "{text} {type_name:?} {line}");
    };
    check("ชก.", None, "นิติกร", Some("วิชาการ ชำนาญการ"));
    check("ชำนาญการ", None, "นิติกร", Some("วิชาการ ชำนาญการ"));
    check("ชำนาญการ", None, "ครู", Some("ครู ครูชำนาญการ"));
    check("คศ. ๒", None, "ครู", Some("ครู ครูชำนาญการ"));
    check("ระดับต้น", None, "นักบริหารงานทั่วไป", Some("อำนวยการท้องถิ่น ต้น"));
    check("สูง", None, "นักบริหารงานท้องถิ่น", Some("บริหารท้องถิ่น สูง"));
    check("กลาง", Some("บริหารท้องถิ่น"), "", Some("บริหารท้องถิ่น กลาง"));
    check(
        "อำนวยการท้องถิ่น ระดับกลาง",
        None,
        "",
        Some("อำนวยการท้องถิ่น กลาง"),
    );
    check("สูง", None, "", None);
    check("ชำนาญงาน", Some("วิชาการ"), "นิติกร", None);
    check("ซี 8", None, "นิติกร", None);
}

#[test]
fn the_levels_of_a_combined_position_are_known_however_they_are_written() {
    let words = words();
    let check = |text: &str, line: &str, expected: Option<(i64, i64)>| {
        let found = words.levels(text, None, line);
        let found = found.and_then(|(low, high)| Some((low?.raw(), high?.raw())));
        assert_eq!(found, expected, "{text} {line}");
    };
    for text in ["ปก./ชก.", "ปฏิบัติการ / ชำนาญการ", "ชก./ปก."]
    {
        check(text, "นิติกร", Some((10, 9)));
    }
    check("ปง./ชง.", "เจ้าพนักงานธุรการ", Some((13, 12)));
    check("ชำนาญการ/ชำนาญการพิเศษ", "ครู", Some((16, 17)));
    check("ปก./ชง.", "นิติกร", None);
    check("ปก./ปก.", "นิติกร", None);
    check("ปก./", "นิติกร", None);
    for text in ["นิติกรปฏิบัติการ/ชำนาญการ", "นิติกร (ปก./ชก.)", "นิติกร ปก./ชก."]
    {
        let named = super::post::name(&words, text, "", "");
        assert_eq!(named.line, "นิติกร", "{text}");
        check(named.level.as_deref().unwrap(), "นิติกร", Some((10, 9)));
    }
}

#[test]
fn a_sum_is_known_and_a_name_is_none() {
    for sum in [
        "รวม",
        "รวมทั้งสิ้น 312 คน",
        "รวม 12 อัตรา",
        "ยอดรวม",
        "Grand Total",
    ] {
        assert!(is_total(sum), "{sum}");
    }
    for name in ["รวมพร ใจดี", "จำนวน", "นายรวม มีสุข"]
    {
        assert!(!is_total(name), "{name}");
    }
}
