//! The domains of development (ด้านการพัฒนา) and what each means.

use crate::base::Say;
use crate::plan::model::Domain;

pub fn domain(domain: Domain) -> Say {
    match domain {
        Domain::General => Say::new("ด้านความรู้ทั่วไปในการปฏิบัติงาน", "General knowledge for work"),
        Domain::Specific => Say::new(
            "ด้านความรู้และทักษะเฉพาะของงานในแต่ละตำแหน่ง",
            "Knowledge and skill of the position",
        ),
        Domain::Management => Say::new("ด้านการบริหาร", "Management"),
        Domain::Personal => Say::new("ด้านคุณสมบัติส่วนตัว", "Personal qualities"),
        Domain::Ethics => Say::new("ด้านคุณธรรมและจริยธรรม", "Morality and ethics"),
        Domain::Digital => Say::new("ด้านทักษะดิจิทัล", "Digital skills"),
    }
}

pub fn domain_meaning(domain: Domain) -> Say {
    match domain {
        Domain::General => Say::new(
            "กฎหมาย ระเบียบ นโยบายสำคัญ โครงสร้างและระบบงานของทางราชการ",
            "laws, rules, policy and how the office works",
        ),
        Domain::Specific => Say::new(
            "ความรู้และความชำนาญที่ตำแหน่งนั้นต้องใช้โดยเฉพาะ",
            "what this position needs in particular",
        ),
        Domain::Management => Say::new(
            "การวางแผน การมอบหมายงาน การจูงใจ การประสานงาน และการบริหารคน",
            "planning, delegating, motivating, co-ordinating",
        ),
        Domain::Personal => Say::new(
            "มนุษยสัมพันธ์ บุคลิกภาพ การสื่อสาร และสุขภาพ",
            "relations with people, bearing, communication, health",
        ),
        Domain::Ethics => Say::new(
            "ความซื่อสัตย์ จิตสาธารณะ และการทำงานอย่างมีความสุข",
            "honesty, public spirit, and contentment at work",
        ),
        Domain::Digital => Say::new(
            "การใช้เทคโนโลยี ข้อมูล และบริการดิจิทัลในการปฏิบัติราชการ",
            "technology, data and digital services at work",
        ),
    }
}

pub fn domain_line(domain: Domain) -> String {
    format!("{} ได้แก่ {}", domain.name().th(), domain.meaning().th())
}
