//! What a page has read, and from which versions: read again only when either has changed.

use crate::base::Result;

/// One remembered answer. `K` is the question, such as a filter.
pub struct Memo<K, T> {
    asked: Option<(K, u64)>,
    answer: T,
}

impl<K, T: Default> Default for Memo<K, T> {
    fn default() -> Self {
        Self {
            asked: None,
            answer: T::default(),
        }
    }
}

impl<K: PartialEq, T> Memo<K, T> {
    /// Reads when the question or the version is new; true when it has read.
    pub fn refresh(
        &mut self,
        question: K,
        version: u64,
        read: impl FnOnce(&K) -> Result<T>,
    ) -> Result<bool> {
        let asked = (question, version);
        if self.asked.as_ref() == Some(&asked) {
            return Ok(false);
        }
        self.answer = read(&asked.0)?;
        self.asked = Some(asked);
        Ok(true)
    }

    /// Forgets the answer, so that the next `refresh` reads.
    pub fn forget(&mut self) {
        self.asked = None;
    }
}

impl<K, T> std::ops::Deref for Memo<K, T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.answer
    }
}

#[cfg(test)]
mod tests {
    use super::Memo;

    #[test]
    fn it_reads_again_only_for_a_new_question_or_a_new_version() {
        let mut memo: Memo<&str, u32> = Memo::default();
        let mut reads = 0;
        for (question, version) in [("a", 1), ("a", 1), ("b", 1), ("b", 2), ("b", 2)] {
            memo.refresh(question, version, |_| {
                reads += 1;
                Ok(reads)
            })
            .unwrap();
        }
        assert_eq!((reads, *memo), (3, 3));
    }
}
