//! What stands before a name: นาย, น.ส., ว่าที่ร้อยตรีหญิง, ผศ.ดร.

use super::cursor::clusters;
use super::letters::{letter, may_begin};
use super::text::{ACTING, NOT_TITLES, RANKS, TITLES, WOMAN};

/// The title of a name, as it is written, and the rest. Both are trimmed, and the title is empty
/// where there is none.
///
/// The longest title wins (นางสาว before นาง), and titles with dots may follow another
/// (ผศ.ดร.). What is left must be a name: at least two clusters that can begin a word, so that
/// นาง alone and นายิกา keep their letters; so do words for work such as นายช่าง.
pub fn split_title(text: &str) -> (&str, &str) {
    let text = text.trim();
    let mut end = title_len(text);
    while let Some(rest) = text.get(end..).filter(|_| end > 0) {
        let gap = rest.len() - rest.trim_start().len();
        let next = title_len(rest.trim_start());
        if !rest
            .get(gap..gap + next)
            .is_some_and(|title| title.contains('.'))
        {
            break;
        }
        end += gap + next;
    }
    let (title, rest) = text.split_at_checked(end).unwrap_or(("", text));
    (title.trim(), rest.trim_start())
}

/// The name without its title.
pub fn strip_title(text: &str) -> &str {
    split_title(text).1
}

/// Given and family names one by one, without the title: a line may break between them only.
pub fn parts_of_name(name: &str) -> impl Iterator<Item = &str> {
    strip_title(name).split_whitespace()
}

/// Bytes of the longest title at the start of `text`; 0 where there is none.
fn title_len(text: &str) -> usize {
    if NOT_TITLES.iter().any(|word| text.starts_with(word)) {
        return 0;
    }
    let titles = TITLES
        .iter()
        .filter(|title| text.starts_with(**title))
        .map(|title| title.len());
    let longest = titles.max().unwrap_or(0).max(rank_len(text));
    if leaves_a_name(text, longest) {
        longest
    } else {
        0
    }
}

fn rank_len(text: &str) -> usize {
    let acting = text.strip_prefix(ACTING).map(str::trim_start);
    let rank = acting.unwrap_or(text);
    let full = RANKS
        .iter()
        .filter(|name| rank.starts_with(**name))
        .map(|name| name.len());
    let short = TITLES
        .iter()
        .filter(|name| acting.is_some() && is_short_rank(name, rank));
    let Some(len) = full.chain(short.map(|name| name.len())).max() else {
        return 0;
    };
    let (_, after) = rank.split_at_checked(len).unwrap_or_default();
    let after = after.strip_prefix(WOMAN).unwrap_or(after);
    text.len() - after.len()
}

fn is_short_rank(name: &str, rank: &str) -> bool {
    name.ends_with('.') && rank.starts_with(name)
}

fn leaves_a_name(text: &str, len: usize) -> bool {
    let Some((title, rest)) = text.split_at_checked(len).filter(|_| len > 0) else {
        return false;
    };
    let name = rest.trim_start();
    let begins = name.len() < rest.len() || {
        let before: Vec<u8> = title.chars().filter_map(letter).collect();
        let after: Vec<u8> = name.chars().map_while(letter).collect();
        may_begin(&before, &after)
    };
    begins && clusters(name).len() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, title: &str, rest: &str) {
        assert_eq!(split_title(text), (title, rest), "{text}");
    }

    #[test]
    fn the_longest_title_is_cut() {
        check("นายสมชาย ใจดี", "นาย", "สมชาย ใจดี");
        check("นางสาวสมศรี ใจดี", "นางสาว", "สมศรี ใจดี");
        check("นาง สมศรี", "นาง", "สมศรี");
        check("น.ส. สมศรี", "น.ส.", "สมศรี");
        check("นายแพทย์สมชาย", "นายแพทย์", "สมชาย");
        check("นางนวล ใจดี", "นาง", "นวล ใจดี");
        check("นายกมล ใจดี", "นาย", "กมล ใจดี");
    }

    #[test]
    fn ranks_may_be_acting_and_a_womans() {
        check("ว่าที่ร้อยตรีสมชาย", "ว่าที่ร้อยตรี", "สมชาย");
        check("ว่าที่ร้อยตรีหญิง สมศรี", "ว่าที่ร้อยตรีหญิง", "สมศรี");
        check("ว่าที่ ร.ต. สมชาย", "ว่าที่ ร.ต.", "สมชาย");
        check("ว่าที่ร.ต.หญิงสมศรี", "ว่าที่ร.ต.หญิง", "สมศรี");
        check("จ่าสิบเอกสมชาย", "จ่าสิบเอก", "สมชาย");
        check("พันจ่าเอก สมชาย", "พันจ่าเอก", "สมชาย");
        check("เรืออากาศโทหญิงสมศรี", "เรืออากาศโทหญิง", "สมศรี");
        check("ดาบตำรวจสุระ", "ดาบตำรวจ", "สุระ");
    }

    #[test]
    fn titles_with_dots_follow_each_other() {
        check("ผศ.ดร.สมชาย ใจดี", "ผศ.ดร.", "สมชาย ใจดี");
        check("ผศ. ดร. สมชาย", "ผศ. ดร.", "สมชาย");
        check("นาย ดร.สมชาย", "นาย ดร.", "สมชาย");
        check("Dr. Somchai", "Dr.", "Somchai");
        check("Mr. Somchai", "Mr.", "Somchai");
    }

    #[test]
    fn names_and_work_that_begin_like_a_title_stay_whole() {
        check("นายิกา", "", "นายิกา");
        check("นาง", "", "นาง");
        check("นายก", "", "นายก");
        check("นายกเทศมนตรี", "", "นายกเทศมนตรี");
        check("นายช่างโยธา", "", "นายช่างโยธา");
        check("สมชาย", "", "สมชาย");
        check("", "", "");
    }
}
