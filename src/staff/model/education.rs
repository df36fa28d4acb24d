//! What somebody has studied.

use crate::base::EducationId;

/// One degree or certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Education {
    pub id: EducationId,
    pub degree: String,
    pub field: String,
    pub place: String,
    /// The Buddhist year of the degree.
    pub year_be: Option<i32>,
}

/// That, being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EducationDraft {
    pub id: Option<EducationId>,
    pub degree: String,
    pub field: String,
    pub place: String,
    pub year: String,
}

impl From<&Education> for EducationDraft {
    fn from(education: &Education) -> Self {
        Self {
            id: Some(education.id),
            degree: education.degree.clone(),
            field: education.field.clone(),
            place: education.place.clone(),
            year: education
                .year_be
                .map(|year| year.to_string())
                .unwrap_or_default(),
        }
    }
}
