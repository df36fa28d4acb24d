//! The plan as plain data.

use super::text;
use crate::base::{
    CategoryId, DirectionId, LevelId, LineId, MethodId, Period, PlanId, ProjectId, Satang, Say,
    SkillId, UnitId,
};

/// How many fiscal years a plan has.
pub const YEARS: usize = 3;

/// One development plan. Its years are those of the manpower plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub id: PlanId,
    pub name: String,
    pub period: Period,
}

/// A development direction (แนวทาง) under which projects stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Direction {
    pub id: DirectionId,
    pub name: String,
    /// What the direction means, in a few sentences for the documents.
    pub explanation: String,
}

/// A direction being written; without an id it is a new one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DirectionDraft {
    pub id: Option<DirectionId>,
    pub name: String,
    pub explanation: String,
}

/// The five domains of development, and digital skills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Domain {
    General,
    Specific,
    Management,
    Personal,
    Ethics,
    Digital,
}

impl Domain {
    pub const ALL: [Self; 6] = [
        Self::General,
        Self::Specific,
        Self::Management,
        Self::Personal,
        Self::Ethics,
        Self::Digital,
    ];

    /// The word that the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::General => "general",
            Self::Specific => "specific",
            Self::Management => "management",
            Self::Personal => "personal",
            Self::Ethics => "ethics",
            Self::Digital => "digital",
        }
    }

    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|domain| domain.word() == word)
    }

    pub fn name(self) -> Say {
        text::domain(self)
    }

    /// What belongs to it.
    pub fn meaning(self) -> Say {
        text::domain_meaning(self)
    }
}

/// A way of developing people: orientation, training, study visit …
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    pub id: MethodId,
    pub name: String,
}

/// Whom a project is for. A person is meant when any target of the project fits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    Everyone,
    Category(CategoryId),
    /// A position type by name: วิชาการ, ทั่วไป …
    Type(String),
    Level(LevelId),
    Line(LineId),
    /// A unit with everything under it.
    Unit(UnitId),
}

/// What a project means to do in one fiscal year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearPlan {
    pub headcount: u32,
    pub budget: Satang,
}

/// One project (โครงการ) of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    pub id: ProjectId,
    pub direction: DirectionId,
    pub name: String,
    pub objective: String,
    pub domain: Domain,
    /// The skill whose gap it narrows, where there is one.
    pub skill: Option<SkillId>,
    pub methods: Vec<MethodId>,
    /// The unit that answers for it.
    pub unit: Option<UnitId>,
    pub indicator: String,
    pub budget_source: String,
    pub targets: Vec<Target>,
    /// In the order of the plan's fiscal years.
    pub years: [YearPlan; YEARS],
}

/// One year of a project as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearDraft {
    pub headcount: String,
    /// In baht.
    pub budget: String,
}

/// A project being written, with numbers as typed; without an id it is a new one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProjectDraft {
    pub id: Option<ProjectId>,
    pub direction: Option<DirectionId>,
    pub name: String,
    pub objective: String,
    pub domain: Option<Domain>,
    pub skill: Option<SkillId>,
    pub methods: Vec<MethodId>,
    pub unit: Option<UnitId>,
    pub indicator: String,
    pub budget_source: String,
    pub targets: Vec<Target>,
    pub years: [YearDraft; YEARS],
}

impl From<&Project> for ProjectDraft {
    fn from(from: &Project) -> Self {
        Self {
            id: Some(from.id),
            direction: Some(from.direction),
            name: from.name.clone(),
            objective: from.objective.clone(),
            domain: Some(from.domain),
            skill: from.skill,
            methods: from.methods.clone(),
            unit: from.unit,
            indicator: from.indicator.clone(),
            budget_source: from.budget_source.clone(),
            targets: from.targets.clone(),
            years: from.years.map(|year| YearDraft::from(&year)),
        }
    }
}

impl From<&YearPlan> for YearDraft {
    fn from(from: &YearPlan) -> Self {
        let blank = |zero: bool, text: String| if zero { String::new() } else { text };
        Self {
            headcount: blank(from.headcount == 0, from.headcount.to_string()),
            budget: blank(from.budget == Satang::ZERO, from.budget.to_string()),
        }
    }
}

/// A text of the plan that is prose: the foreword and the six parts that the law asks for, in its
/// order, the list of laws that they quote as `{laws}`, and the letters that go with the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    Reason,
    Goal,
    Curriculum,
    Method,
    Budget,
    FollowUp,
    Laws,
    Foreword,
    Announcement,
    Order,
    Minutes,
    Memo,
    Letter,
    Endorsement,
}

impl Part {
    pub const ALL: [Self; 14] = [
        Self::Foreword,
        Self::Reason,
        Self::Goal,
        Self::Curriculum,
        Self::Method,
        Self::Budget,
        Self::FollowUp,
        Self::Laws,
        Self::Announcement,
        Self::Order,
        Self::Minutes,
        Self::Memo,
        Self::Letter,
        Self::Endorsement,
    ];

    /// Is it a paper of its own, and no part of the book?
    pub fn is_letter(self) -> bool {
        matches!(
            self,
            Self::Announcement
                | Self::Order
                | Self::Minutes
                | Self::Memo
                | Self::Letter
                | Self::Endorsement
        )
    }

    /// The word that the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Goal => "goal",
            Self::Curriculum => "curriculum",
            Self::Method => "method",
            Self::Budget => "budget",
            Self::FollowUp => "follow_up",
            Self::Laws => "laws",
            Self::Foreword => "foreword",
            Self::Announcement => "announcement",
            Self::Order => "order",
            Self::Minutes => "minutes",
            Self::Memo => "memo",
            Self::Letter => "letter",
            Self::Endorsement => "endorsement",
        }
    }

    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.word() == word)
    }

    /// The title as the program ships it.
    pub fn title(self) -> Say {
        text::part(self)
    }

    /// The text as the program ships it.
    pub fn shipped(self) -> &'static str {
        match self.is_letter() {
            true => text::letter::body(self),
            false => text::prose::body(self),
        }
    }
}

/// A part's text as it stands in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    pub part: Part,
    pub title: String,
    /// Paragraphs on lines of their own, with live fields such as `{organization}`.
    pub body: String,
}

impl Prose {
    pub fn shipped(part: Part) -> Self {
        let (title, body) = (part.title().th().to_owned(), part.shipped().to_owned());
        Self { part, title, body }
    }
}

/// Everything of one plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    pub plan: Plan,
    pub directions: Vec<Direction>,
    /// In the order of their directions, and in their own order within each.
    pub projects: Vec<Project>,
    pub prose: Vec<Prose>,
}

impl Contents {
    pub fn projects_of(&self, direction: DirectionId) -> impl Iterator<Item = &Project> {
        self.projects
            .iter()
            .filter(move |project| project.direction == direction)
    }

    pub fn project(&self, id: ProjectId) -> Option<&Project> {
        self.projects.iter().find(|project| project.id == id)
    }

    pub fn direction(&self, id: DirectionId) -> Option<&Direction> {
        self.directions.iter().find(|direction| direction.id == id)
    }

    /// A part as it stands, or as it is shipped where nobody has written it.
    pub fn prose_of(&self, part: Part) -> Prose {
        self.part(part)
            .cloned()
            .unwrap_or_else(|| Prose::shipped(part))
    }

    pub fn part(&self, part: Part) -> Option<&Prose> {
        self.prose.iter().find(|prose| prose.part == part)
    }
}
