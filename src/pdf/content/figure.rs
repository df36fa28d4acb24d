//! Charts from plain data. Values are whole numbers in the caller's unit; the words printed
//! beside them are the caller's too, because it knows what it counts in.

/// A chart and what is said about it.
#[derive(Clone, Debug)]
pub struct Figure {
    pub chart: Chart,
    /// Below the chart; empty for none.
    pub caption: String,
    /// What a reader who cannot see the chart is told.
    pub alt: String,
}

/// Charts that can be told apart in grey.
#[derive(Clone, Debug)]
pub enum Chart {
    Bars(Bars),
    Columns(Columns),
    Radar(Radar),
    Tree(Tree),
}

/// What belongs to what: one box at the top and a column of boxes for each branch below it.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    pub top: String,
    /// Parents before their parts.
    pub nodes: Vec<TreeNode>,
    /// Stands behind the name of a branch that goes on in another column.
    pub continued: String,
}

/// One box of a tree.
#[derive(Clone, Debug, Default)]
pub struct TreeNode {
    /// 0 heads a column.
    pub depth: usize,
    pub text: String,
    /// Below the text; empty for none.
    pub note: String,
}

/// Bars lying under each other.
#[derive(Clone, Debug, Default)]
pub struct Bars {
    pub bars: Vec<Bar>,
    /// The value of a bar over the full width; the largest of the bars where none is that large.
    pub full: i64,
}

/// One value with its name and its words.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    pub label: String,
    pub value: i64,
    pub text: String,
}

impl Bar {
    pub fn new(label: impl Into<String>, value: i64, text: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value,
            text: text.into(),
        }
    }
}

/// Columns in groups, such as three years for each domain.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// What the columns of each group stand for, at most [`Columns::SERIES`].
    pub series: Vec<String>,
    pub groups: Vec<Group>,
}

impl Columns {
    /// Greys that can be told apart.
    pub const SERIES: usize = 4;
}

/// Columns beside each other.
#[derive(Clone, Debug, Default)]
pub struct Group {
    pub label: String,
    /// A value with its words for each series.
    pub values: Vec<(i64, String)>,
}

/// Values on rays from a middle: a profile.
#[derive(Clone, Debug)]
pub struct Radar {
    axes: Vec<String>,
    profiles: Vec<Profile>,
    rings: i64,
    ring: i64,
}

/// One line around the middle.
#[derive(Clone, Debug)]
pub struct Profile {
    pub name: String,
    /// One for each axis; none where nothing is known.
    pub values: Vec<Option<i64>>,
}

impl Radar {
    /// A profile of axes by name, with so many rings of a value each: five of 100 for levels in
    /// hundredths. The first profile is drawn dashed, the second on grey ground. None for
    /// fewer than three axes, which span no plane.
    pub fn new(axes: Vec<String>, profiles: Vec<Profile>, rings: i64, ring: i64) -> Option<Self> {
        let sound = axes.len() >= 3 && (1..=20).contains(&rings) && ring > 0;
        sound.then_some(Self {
            axes,
            profiles,
            rings,
            ring,
        })
    }

    pub(in crate::pdf) fn axes(&self) -> &[String] {
        &self.axes
    }

    pub(in crate::pdf) fn profiles(&self) -> &[Profile] {
        &self.profiles
    }

    pub(in crate::pdf) fn rings(&self) -> i64 {
        self.rings
    }

    /// How far from the middle a value stands, 1 at the outermost ring.
    pub(in crate::pdf) fn reach(&self, value: i64) -> f32 {
        let full = self.rings.saturating_mul(self.ring).max(1);
        (value.clamp(0, full) as f32) / full as f32
    }
}
