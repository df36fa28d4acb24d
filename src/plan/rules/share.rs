//! How many of how many, as coverage counts people, vacancies, lines and levels.

/// So many of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub covered: usize,
    pub all: usize,
}

impl Share {
    pub(super) fn count(covered: impl IntoIterator<Item = bool>) -> Self {
        covered
            .into_iter()
            .fold(Self::default(), |share, covered| Self {
                covered: share.covered + usize::from(covered),
                all: share.all + 1,
            })
    }

    pub fn is_whole(self) -> bool {
        self.covered == self.all
    }

    /// "97.5"; rounded down, so that 100 is said of the whole only, and "-" of nothing.
    pub fn percent(self) -> String {
        let Some(tenths) = (self.covered * 1000).checked_div(self.all) else {
            return "-".into();
        };
        match tenths % 10 {
            0 => (tenths / 10).to_string(),
            rest => format!("{}.{rest}", tenths / 10),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_percent_is_said_of_the_whole_only() {
        let percent = |covered, all| Share { covered, all }.percent();
        assert_eq!(percent(1189, 1189), "100");
        assert_eq!(percent(1999, 2000), "99.9");
        assert_eq!(percent(1, 3), "33.3");
        assert_eq!(percent(0, 7), "0");
        assert_eq!(percent(0, 0), "-");
    }
}
