//! The organization page: its name and period, its units, those who sign.

use super::model::{Organization, OrganizationDraft, Signatory, SignatoryDraft, Unit, UnitDraft};
use super::{store, view};
use crate::base::{Error, Problem, Result};
use crate::db::{Done, Reader, Versions};
use crate::screen::{Memo, Page, Wishes};

/// Which of the page's forms a command came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Organization,
    Unit,
    Signatory,
}

#[derive(Default)]
pub struct OrganizationPage {
    pub(super) organization: Memo<(), Option<Organization>>,
    pub(super) units: Memo<(), Vec<Unit>>,
    pub(super) signatories: Memo<(), Vec<Signatory>>,
    pub(super) draft: OrganizationDraft,
    pub(super) unit: Option<UnitDraft>,
    pub(super) signatory: Option<SignatoryDraft>,
    /// The form whose command is under way, and what the last answer asked to mend.
    pub(super) asked: Option<Form>,
    pub(super) problems: Vec<Problem>,
    pub(super) refused: Option<Form>,
}

impl Page for OrganizationPage {
    fn prepare(&mut self, db: &Reader<'_>, versions: &Versions) -> Result<()> {
        let version = |table| versions.of(&[table]);
        if self
            .organization
            .refresh((), version("organization"), |()| store::organization(db))?
        {
            self.draft = self
                .organization
                .as_ref()
                .map(OrganizationDraft::from)
                .unwrap_or_default();
        }
        self.units
            .refresh((), version("unit"), |()| store::units(db))?;
        self.signatories
            .refresh((), version("signatory"), |()| store::signatories(db))?;
        Ok(())
    }

    fn show(&mut self, ui: &mut egui::Ui, wishes: &mut Wishes) {
        view::page_ui(self, ui, wishes);
    }

    fn settled(&mut self, result: &Result<Done>) {
        let form = self.asked.take();
        match (result, form) {
            (Ok(_), Some(Form::Unit)) => self.unit = None,
            (Ok(_), Some(Form::Signatory)) => self.signatory = None,
            _ => {}
        }
        self.problems = result
            .as_ref()
            .err()
            .map(Error::problems)
            .unwrap_or_default()
            .to_vec();
        self.refused = form.filter(|_| result.is_err());
    }
}

impl OrganizationPage {
    /// The problems of one form only: the forms share field names.
    pub(super) fn problems_of(&self, form: Form) -> &[Problem] {
        if self.refused == Some(form) {
            &self.problems
        } else {
            &[]
        }
    }
}
