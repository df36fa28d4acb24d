//! The icons by what they mean here. An icon never stands without a word or a tooltip.

use super::theme;
use egui::{Color32, RichText};
use egui_material_icons::icons as set;

/// One sign of the icon face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon(&'static str);

impl Icon {
    /// The sign in the size that goes beside body text.
    pub fn text(self) -> RichText {
        self.sized(theme::ICON)
    }

    /// The sign in a size of its own.
    pub fn sized(self, size: f32) -> RichText {
        RichText::new(self.0).font(theme::icons(size))
    }

    /// The sign in a colour.
    pub fn colored(self, color: Color32) -> RichText {
        self.text().color(color)
    }

    /// The letter that the icon face draws as this sign.
    pub const fn letter(self) -> &'static str {
        self.0
    }
}

/// Add something.
pub const ADD: Icon = Icon(set::ICON_ADD.codepoint);
/// Search.
pub const SEARCH: Icon = Icon(set::ICON_SEARCH.codepoint);
/// Narrow a list.
pub const FILTER: Icon = Icon(set::ICON_FILTER_LIST.codepoint);
/// Take back.
pub const UNDO: Icon = Icon(set::ICON_UNDO.codepoint);
/// Do again.
pub const REDO: Icon = Icon(set::ICON_REDO.codepoint);
/// Print.
pub const PRINT: Icon = Icon(set::ICON_PRINT.codepoint);
/// A document that is issued.
pub const SEAL: Icon = Icon(set::ICON_APPROVAL.codepoint);
/// A PDF file.
pub const PDF: Icon = Icon(set::ICON_PICTURE_AS_PDF.codepoint);
/// Save a file.
pub const SAVE: Icon = Icon(set::ICON_SAVE.codepoint);
/// Bring data in.
pub const IMPORT: Icon = Icon(set::ICON_DOWNLOAD.codepoint);
/// Take data out.
pub const EXPORT: Icon = Icon(set::ICON_UPLOAD.codepoint);
/// The overview.
pub const HOME: Icon = Icon(set::ICON_HOME.codepoint);
/// Staff.
pub const PEOPLE: Icon = Icon(set::ICON_GROUP.codepoint);
/// One member of staff.
pub const PERSON: Icon = Icon(set::ICON_PERSON.codepoint);
/// Assessment.
pub const ASSESS: Icon = Icon(set::ICON_FACT_CHECK.codepoint);
/// Gaps.
pub const GAP: Icon = Icon(set::ICON_STACKED_BAR_CHART.codepoint);
/// The plan.
pub const PLAN: Icon = Icon(set::ICON_EVENT_NOTE.codepoint);
/// Trainings.
pub const TRAINING: Icon = Icon(set::ICON_SCHOOL.codepoint);
/// Follow-up.
pub const FOLLOW_UP: Icon = Icon(set::ICON_TRENDING_UP.codepoint);
/// A document.
pub const DOCUMENT: Icon = Icon(set::ICON_DESCRIPTION.codepoint);
/// What was changed.
pub const HISTORY: Icon = Icon(set::ICON_HISTORY.codepoint);
/// Copies of the file.
pub const BACKUP: Icon = Icon(set::ICON_BACKUP.codepoint);
/// Units in their tree.
pub const TREE: Icon = Icon(set::ICON_ACCOUNT_TREE.codepoint);
/// Positions, filled and vacant.
pub const POSITION: Icon = Icon(set::ICON_BADGE.codepoint);
/// Lists that others choose from.
pub const LISTS: Icon = Icon(set::ICON_LISTS.codepoint);
/// Kept for history only.
pub const RETIRE: Icon = Icon(set::ICON_ARCHIVE.codepoint);
/// Back in use.
pub const RESTORE: Icon = Icon(set::ICON_UNARCHIVE.codepoint);
/// Settings.
pub const SETTINGS: Icon = Icon(set::ICON_SETTINGS.codepoint);
/// Look here.
pub const WARNING: Icon = Icon(set::ICON_WARNING.codepoint);
/// Something to mend.
pub const PROBLEM: Icon = Icon(set::ICON_ERROR.codepoint);
/// Worth knowing.
pub const INFO: Icon = Icon(set::ICON_INFO.codepoint);
/// Done and right.
pub const OK: Icon = Icon(set::ICON_CHECK_CIRCLE.codepoint);
/// Being worked on.
pub const UNDER_WAY: Icon = Icon(set::ICON_PENDING.codepoint);
/// Not begun.
pub const NOT_BEGUN: Icon = Icon(set::ICON_RADIO_BUTTON_UNCHECKED.codepoint);
/// A tick.
pub const CHECK: Icon = Icon(set::ICON_CHECK.codepoint);
/// Close or clear.
pub const CLOSE: Icon = Icon(set::ICON_CLOSE.codepoint);
/// Delete.
pub const DELETE: Icon = Icon(set::ICON_DELETE.codepoint);
/// Edit.
pub const EDIT: Icon = Icon(set::ICON_EDIT.codepoint);
/// Bold letters.
pub const BOLD: Icon = Icon(set::ICON_FORMAT_BOLD.codepoint);
/// Copy.
pub const COPY: Icon = Icon(set::ICON_CONTENT_COPY.codepoint);
/// Read again.
pub const REFRESH: Icon = Icon(set::ICON_REFRESH.codepoint);
/// A folder.
pub const FOLDER: Icon = Icon(set::ICON_FOLDER_OPEN.codepoint);
/// Open a file.
pub const OPEN: Icon = Icon(set::ICON_FILE_OPEN.codepoint);
/// A date.
pub const CALENDAR: Icon = Icon(set::ICON_CALENDAR_MONTH.codepoint);
/// Language of the window.
pub const LANGUAGE: Icon = Icon(set::ICON_LANGUAGE.codepoint);
/// Light theme.
pub const LIGHT: Icon = Icon(set::ICON_LIGHT_MODE.codepoint);
/// Dark theme.
pub const DARK: Icon = Icon(set::ICON_DARK_MODE.codepoint);
/// Closed to change.
pub const LOCK: Icon = Icon(set::ICON_LOCK.codepoint);
/// Look at.
pub const VIEW: Icon = Icon(set::ICON_VISIBILITY.codepoint);
/// More actions.
pub const MORE: Icon = Icon(set::ICON_MORE_VERT.codepoint);
/// Columns of a table.
pub const COLUMNS: Icon = Icon(set::ICON_VIEW_COLUMN.codepoint);
/// Onwards.
pub const NEXT: Icon = Icon(set::ICON_CHEVRON_RIGHT.codepoint);
/// Back.
pub const BACK: Icon = Icon(set::ICON_CHEVRON_LEFT.codepoint);
/// Upwards.
pub const UP: Icon = Icon(set::ICON_KEYBOARD_ARROW_UP.codepoint);
/// Downwards, opens a list.
pub const DOWN: Icon = Icon(set::ICON_KEYBOARD_ARROW_DOWN.codepoint);
/// Show everything below.
pub const UNFOLD: Icon = Icon(set::ICON_UNFOLD_MORE.codepoint);
/// Hide what is below.
pub const FOLD: Icon = Icon(set::ICON_UNFOLD_LESS.codepoint);
/// Sorted upwards.
pub const ASCENDING: Icon = Icon(set::ICON_ARROW_UPWARD.codepoint);
/// Sorted downwards.
pub const DESCENDING: Icon = Icon(set::ICON_ARROW_DOWNWARD.codepoint);
/// Larger.
pub const ZOOM_IN: Icon = Icon(set::ICON_ZOOM_IN.codepoint);
/// Smaller.
pub const ZOOM_OUT: Icon = Icon(set::ICON_ZOOM_OUT.codepoint);
/// As wide as the window.
pub const FIT_WIDTH: Icon = Icon(set::ICON_FIT_WIDTH.codepoint);
/// The whole page.
pub const FIT_PAGE: Icon = Icon(set::ICON_FIT_PAGE.codepoint);
