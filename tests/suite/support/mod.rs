//! What the tests share.

mod soft_renderer;

use egui_kittest::Harness;
pub use soft_renderer::SoftRenderer;
use std::path::PathBuf;

/// A window of the program's look, without the program.
pub struct Look {
    pub theme: egui::Theme,
    pub size: [f32; 2],
    pub scale: f32,
}

/// The usual office screen.
pub const OFFICE: Look = Look {
    theme: egui::Theme::Light,
    size: [1366.0, 768.0],
    scale: 1.0,
};

impl Look {
    pub fn harness<'a, S>(
        &self,
        state: S,
        ui: impl FnMut(&mut egui::Ui, &mut S) + 'a,
    ) -> (Harness<'a, S>, SoftRenderer) {
        let renderer = SoftRenderer::default();
        let harness = Harness::builder()
            .with_size([self.size[0] / self.scale, self.size[1] / self.scale])
            .with_pixels_per_point(self.scale)
            .with_theme(self.theme)
            .with_context_setup(phatthana::ui::install)
            .renderer(renderer.clone())
            .build_ui_state(ui, state);
        (harness, renderer)
    }
}

/// Puts a picture of the window where a person can look at it.
pub fn save_picture<S>(harness: &Harness<'_, S>, renderer: &SoftRenderer, name: &str) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/look");
    std::fs::create_dir_all(&folder).unwrap();
    let picture = renderer.picture(&harness.ctx, harness.output());
    picture.save(folder.join(format!("{name}.png"))).unwrap();
}
