//! Deeds: what has to be known of each before it is recorded.

use super::field;
use crate::base::{LevelId, PositionId};
use crate::staff::model::{
    Deed, DepartureDraft, DutyDraft, DutyKind, HoldingDraft, MoveDraft, Order, PromotionDraft,
    Reason,
};
use crate::staff::text::service as text;
use crate::ui::{self, Field, Problems};
use egui::Ui;

/// The levels that may follow.
pub fn promotion_ui(
    ui: &mut Ui,
    draft: &mut PromotionDraft,
    levels: &[(LevelId, String)],
    problems: &Problems<'_>,
) {
    ui::wrapped_weak(ui, text::PROMOTE_HELP.text());
    field("new_level", &text::NEW_LEVEL, problems)
        .required()
        .choice(ui, &mut draft.level, levels);
    day(ui, "promote_on", &mut draft.on, problems);
    Field::new("with_position", &text::WITH_POSITION).checkbox(ui, &mut draft.with_position);
    order_ui(ui, &mut draft.order, problems);
}

/// Where to, from when. `deeds` are those that may be meant.
pub fn move_ui(
    ui: &mut Ui,
    draft: &mut MoveDraft,
    (deeds, vacancies): (&[Deed], &[(PositionId, String)]),
    problems: &Problems<'_>,
) {
    if deeds.len() > 1 {
        deed_ui(ui, &mut draft.deed, deeds, problems);
    }
    if vacancies.is_empty() {
        ui::wrapped_weak(ui, text::NO_VACANCY.text());
    }
    let label = text::TO_VACANCY;
    let place = field("move_to", &label, problems);
    let place = match draft.deed {
        Deed::Returned => place,
        _ => place.required(),
    };
    place.choice(ui, &mut draft.to, vacancies);
    day(ui, "move_on", &mut draft.on, problems);
    order_ui(ui, &mut draft.order, problems);
}

/// Acting in one of the positions, or being lent to a place.
pub fn duty_ui(
    ui: &mut Ui,
    draft: &mut DutyDraft,
    positions: &[(PositionId, String)],
    problems: &Problems<'_>,
) {
    match draft.kind {
        DutyKind::Acting => {
            field("duty_position", &text::ACTS_IN, problems)
                .required()
                .choice(ui, &mut draft.position, positions);
        }
        DutyKind::Seconded => {
            field("duty_place", &text::LENT_TO, problems)
                .required()
                .text(ui, &mut draft.place);
        }
    }
    day(ui, "duty_from", &mut draft.from, problems);
    field("duty_to", &text::UNTIL, problems)
        .help(&text::WHILE_EMPTY)
        .date(ui, &mut draft.to);
    order_ui(ui, &mut draft.order, problems);
}

/// Why and when somebody leaves.
pub fn departure_ui(ui: &mut Ui, draft: &mut DepartureDraft, problems: &Problems<'_>) {
    let reasons = Reason::ALL.map(|reason| (reason, reason.name().text().to_owned()));
    let mut reason = Some(draft.reason);
    field("reason", &text::REASON, problems)
        .required()
        .choice(ui, &mut reason, &reasons);
    draft.reason = reason.unwrap_or(draft.reason);
    field("left_on", &text::LAST_DAY, problems)
        .required()
        .date(ui, &mut draft.on);
    order_ui(ui, &mut draft.order, problems);
}

/// A holding that was recorded wrongly. `levels` are those that a combined position takes.
pub fn holding_ui(
    ui: &mut Ui,
    draft: &mut HoldingDraft,
    levels: &[(LevelId, String)],
    problems: &Problems<'_>,
) {
    ui::wrapped_weak(ui, text::CORRECT_HELP.text());
    deed_ui(ui, &mut draft.deed, &Deed::ALL, problems);
    day(ui, "holding_from", &mut draft.from, problems);
    if !draft.is_open {
        field("holding_to", &text::UNTIL, problems)
            .required()
            .date(ui, &mut draft.to);
    } else if levels.len() > 1 {
        field("own_level", &text::OWN_LEVEL, problems).choice(ui, &mut draft.level, levels);
    }
    order_ui(ui, &mut draft.order, problems);
}

fn deed_ui(ui: &mut Ui, deed: &mut Deed, deeds: &[Deed], problems: &Problems<'_>) {
    let entries: Vec<_> = deeds
        .iter()
        .map(|deed| (*deed, deed.name().text().to_owned()))
        .collect();
    let mut chosen = Some(*deed);
    field("deed", &text::DEED, problems)
        .required()
        .choice(ui, &mut chosen, &entries);
    *deed = chosen.unwrap_or(*deed);
}

fn day(ui: &mut Ui, name: &'static str, typed: &mut String, problems: &Problems<'_>) {
    field(name, &text::ON, problems).required().date(ui, typed);
}

fn order_ui(ui: &mut Ui, order: &mut Order, problems: &Problems<'_>) {
    let hint = text::ORDER_HINT;
    field("order_number", &text::ORDER_NUMBER, problems)
        .hint(hint.text())
        .text(ui, &mut order.number);
    field("note", &text::NOTE, problems).text(ui, &mut order.note);
}
