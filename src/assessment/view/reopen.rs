//! Draws the line that asks why a round is opened again.

use crate::assessment::command::ReopenRound;
use crate::assessment::model::Round;
use crate::assessment::page::Reopening;
use crate::assessment::text;
use crate::base::Problem;
use crate::screen::Wishes;
use crate::ui::{Field, Problems, button, icon};
use egui::Ui;

/// True if it was sent.
pub fn form_ui(
    ui: &mut Ui,
    round: &Round,
    (reopening, problems): (&mut Reopening, &[Problem]),
    wishes: &mut Wishes,
) -> bool {
    Field::new("reason", &text::REASON)
        .required()
        .problem(&Problems::new(problems))
        .text(ui, &mut reopening.reason);
    let (send, close) = ui
        .horizontal(|ui| {
            let words = text::REOPEN_NOW;
            let send = button::primary(ui, Some(icon::REFRESH), words.text()).clicked();
            (send, button::quiet(ui, None, text::CLOSE.text()).clicked())
        })
        .inner;
    if send {
        wishes.run(ReopenRound {
            round: round.id,
            name: round.name.clone(),
            reason: reopening.reason.clone(),
        });
    }
    if close {
        *reopening = Reopening::default();
    }
    send
}
