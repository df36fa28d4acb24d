use super::sample::{Person, people};
use crate::support::OFFICE;
use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use phatthana::base::{Say, Score};
use phatthana::ui::{
    Cell, Column, Grid, GridCell, GridColumn, GridEdit, GridState, Sort, Table, TableAnswer,
    TableState,
};

const NAME: Say = Say::new("ชื่อ-สกุล", "Name");
const UNIT: Say = Say::new("สังกัด", "Unit");

struct List {
    people: Vec<Person>,
    table: TableState<usize>,
    answer: Option<TableAnswer<usize>>,
    opened: Option<usize>,
    drawn: usize,
}

fn list(count: usize) -> Harness<'static, List> {
    let table = TableState::default();
    let state = List {
        people: people(count),
        table,
        answer: None,
        opened: None,
        drawn: 0,
    };
    let (mut harness, _) = OFFICE.harness(state, |ui, list: &mut List| {
        let columns = [
            Column::new(NAME, 200.0).grows().sortable(),
            Column::new(UNIT, 200.0),
        ];
        let mut drawn = 0;
        let cell = |cell: &mut Cell<'_>, person: &Person, column: usize| {
            drawn += 1;
            cell.text(if column == 0 {
                &person.name
            } else {
                &person.unit
            });
        };
        let name = |person: &Person| format!("{} {}", person.number, person.name);
        let table = Table::new("people", &columns).choosable();
        let answer = table.show(
            ui,
            &mut list.table,
            &list.people,
            |person| person.number,
            name,
            cell,
        );
        list.drawn = drawn;
        list.opened = answer.opened.or(list.opened);
        list.answer = Some(answer);
    });
    harness.run();
    harness
}

#[test]
fn a_click_selects_a_row_and_the_keys_go_on_from_there() {
    let mut list = list(100);
    list.get_by_label("2 นางสาวญาณิศา แก้วกล้า").click();
    list.run();
    assert_eq!(list.state().table.selected, Some(2));
    for (key, to) in [
        (Key::ArrowDown, 3),
        (Key::ArrowUp, 2),
        (Key::End, 99),
        (Key::PageUp, 77),
        (Key::Home, 0),
    ] {
        list.key_press(key);
        list.run();
        assert_eq!(list.state().table.selected, Some(to), "{key:?}");
    }
}

#[test]
fn the_keys_scroll_to_the_selected_row() {
    let mut list = list(10_000);
    list.get_by_label("0 นายสมชาย ใจดี").click();
    list.run();
    list.key_press(Key::End);
    list.run();
    list.get_by_role_and_label(Role::Row, &{
        let person = &list.state().people[9_999];
        format!("{} {}", person.number, person.name)
    });
}

#[test]
fn only_the_rows_in_view_are_drawn() {
    let list = list(10_000);
    assert!(list.state().drawn < 2 * 30, "{} cells", list.state().drawn);
}

#[test]
fn enter_opens_the_selected_row() {
    let mut list = list(10);
    list.get_by_label("1 นางกิตติพงษ์ ศรีสุข").click();
    list.run();
    list.key_press(Key::Enter);
    list.run();
    assert_eq!(list.state().opened, Some(1));
}

#[test]
fn a_click_on_a_head_sorts_and_the_next_turns_it_round() {
    let mut list = list(10);
    for descending in [false, true, false] {
        list.get_by_label("ชื่อ-สกุล").click();
        list.run();
        assert_eq!(
            list.state().table.sort,
            Some(Sort {
                column: 0,
                descending
            })
        );
    }
    list.get_by_label("สังกัด").click();
    list.run();
    assert_eq!(list.state().table.sort.map(|sort| sort.column), Some(0));
}

#[test]
fn rows_are_chosen_one_by_one_or_all() {
    let mut list = list(10);
    list.get_by_label("เลือก 1 นางกิตติพงษ์ ศรีสุข").click();
    list.run();
    assert_eq!(list.state().table.chosen, [1].into());
    assert_eq!(list.state().table.selected, None);
    list.get_by_label("เลือกทั้งหมด").click();
    list.run();
    assert_eq!(list.state().table.chosen.len(), 10);
}

struct Round {
    grid: GridState,
    scores: Vec<Vec<Option<Score>>>,
    edits: Vec<GridEdit>,
}

fn round() -> Harness<'static, Round> {
    let state = Round {
        grid: GridState::default(),
        scores: vec![vec![None; 4]; 3],
        edits: Vec::new(),
    };
    let (mut harness, _) = OFFICE.harness(state, |ui, round: &mut Round| {
        let title = |at: usize| format!("สมรรถนะ {}", at + 1);
        let columns: Vec<GridColumn> = (0..4)
            .map(|at| GridColumn {
                group: "สมรรถนะหลัก".to_owned(),
                title: title(at),
                expected: None,
                ..GridColumn::default()
            })
            .collect();
        let people = people(3);
        let scores = &round.scores;
        let cell = |row: usize, column: usize| GridCell {
            value: scores[row][column],
            expected: (column != 1).then_some(Score::from_whole(3)),
            ..GridCell::default()
        };
        let name = |row: usize| people[row].name.clone();
        let edits = Grid::new("round", &columns, 3).show(ui, &mut round.grid, name, cell);
        for edit in &edits {
            round.scores[edit.row][edit.column] = edit.value;
        }
        round.edits.extend(edits);
    });
    harness.run();
    harness
}

fn levels<const N: usize>(wanted: [Option<i16>; N]) -> [Option<Score>; N] {
    wanted.map(|level| level.map(Score::from_whole))
}

fn click_cell(round: &mut Harness<'_, Round>, person: &str, skill: &str) {
    let row = round.get_by_label(person).rect();
    let column = round.get_by_label(skill).rect();
    let at = egui::pos2(column.center().x, row.center().y);
    round.drag_at(at);
    round.drop_at(at);
    round.run();
}

#[test]
fn digits_fill_a_row_and_go_on_in_the_next() {
    let mut round = round();
    click_cell(&mut round, "นายสมชาย ใจดี", "สมรรถนะ 1");
    for digit in ["3", "๔", "2", "5"] {
        round.event(Event::Text(digit.to_owned()));
        round.run();
    }
    let scores = &round.state().scores;
    assert_eq!(scores[0], levels([Some(3), None, Some(4), Some(2)]));
    assert_eq!(scores[1], levels([Some(5), None, None, None]));
}

#[test]
fn a_block_is_pasted_and_a_cell_cleared() {
    let mut round = round();
    click_cell(&mut round, "นางกิตติพงษ์ ศรีสุข", "สมรรถนะ 1");
    round.event(Event::Paste("1\t2\t3\n4\t5\t1\n".to_owned()));
    round.run();
    assert_eq!(
        round.state().scores[2],
        levels([Some(4), None, Some(1), None])
    );
    round.key_press(Key::Delete);
    round.run();
    assert_eq!(
        round.state().edits.last(),
        Some(&GridEdit {
            row: 1,
            column: 0,
            value: None
        })
    );
}

#[test]
fn the_grid_is_called_by_its_current_cell() {
    let mut round = round();
    click_cell(&mut round, "นายสมชาย ใจดี", "สมรรถนะ 3");
    let grid = round.get_by_role(Role::Grid);
    let words = grid.accesskit_node().label().unwrap();
    assert_eq!(words, "นายสมชาย ใจดี · สมรรถนะ 3 · คาดหวัง 3 · ยังไม่ประเมิน");
}
