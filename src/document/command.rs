//! What a person may choose about documents.

use super::text;
use crate::base::{Result, Say};
use crate::db::{Command, Outcome, Tx};
use crate::{org, plan};

/// Prints documents with Arabic digits, or with Thai ones again.
pub struct SetDigits {
    pub arabic: bool,
}

impl Command for SetDigits {
    fn name(&self) -> Say {
        if self.arabic {
            text::USE_ARABIC
        } else {
            text::USE_THAI
        }
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        let value = if self.arabic {
            plan::store::ARABIC
        } else {
            "thai"
        };
        org::store::set_setting(tx, plan::store::DIGITS, value)?;
        Ok(Outcome::said(self.name()))
    }
}
