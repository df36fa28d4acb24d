//! What a person may do about how a document is signed.

use crate::base::{Error, Result, Say};
use crate::db::{Command, Outcome, Tx};
use crate::org::model::Signing;
use crate::org::{rules, store, text};

/// Chooses who signs a document.
pub struct SetSigning {
    /// Its key, and what people call it.
    pub document: &'static str,
    pub name: Say,
    pub signing: Signing,
}

impl Command for SetSigning {
    fn name(&self) -> Say {
        text::setting_signing(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        Error::require(rules::check_signing(&self.signing))?;
        if store::signings(tx)?.of(self.document) != Some(&self.signing) {
            store::set_signing(tx, self.document, &self.signing)?;
        }
        Ok(Outcome::said(self.name()))
    }
}

/// Lets a document be signed as usual again.
pub struct ForgetSigning {
    pub document: &'static str,
    pub name: Say,
}

impl Command for ForgetSigning {
    fn name(&self) -> Say {
        text::forgetting_signing(&self.name)
    }

    fn run(&self, tx: &Tx<'_>) -> Result<Outcome> {
        store::forget_signing(tx, self.document)?;
        Ok(Outcome::said(self.name()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SignatoryId;
    use crate::db::Db;
    use crate::org::command::{DeleteSignatory, SaveSignatory};
    use crate::org::model::{Place, SignatoryDraft, SignatoryRole};

    const NAME: Say = Say::new("คำสั่ง", "Order");

    fn place(signatory: Option<i64>, caption: &str) -> Place {
        Place {
            signatory: signatory.map(SignatoryId::from_raw),
            caption: caption.into(),
        }
    }

    fn with_signatory() -> (Db, i64) {
        let mut db = Db::memory().unwrap();
        let draft = SignatoryDraft {
            id: None,
            role: SignatoryRole::Approve,
            name: "นายปั้น ฟ้าคำ".into(),
            position_text: "รองนายกเทศมนตรี รักษาราชการแทน\nนายกเทศมนตรี".into(),
        };
        let done = db.transact(&SaveSignatory(draft)).unwrap();
        (db, done.outcome.created.unwrap())
    }

    fn set(db: &mut Db, places: Vec<Place>) -> Result<crate::db::Done> {
        db.transact(&SetSigning {
            document: "order",
            name: NAME,
            signing: Signing { per_row: 3, places },
        })
    }

    fn chosen(db: &Db) -> Option<Signing> {
        store::signings(&db.reader()).unwrap().of("order").cloned()
    }

    #[test]
    fn a_choice_is_kept_in_its_order_undone_and_forgotten() {
        let (mut db, id) = with_signatory();
        assert_eq!(chosen(&db), None);
        let places = vec![place(None, "พยาน"), place(Some(id), "ผู้สั่ง")];
        set(&mut db, places.clone()).unwrap();
        let signing = Signing { per_row: 3, places };
        assert_eq!(chosen(&db), Some(signing.clone()));
        let again = set(&mut db, signing.places.clone()).unwrap();
        assert_eq!(again.operation, None, "nothing has changed");
        set(&mut db, Vec::new()).unwrap();
        assert_eq!(chosen(&db).map(|it| it.places.len()), Some(0));
        db.undo().unwrap();
        assert_eq!(chosen(&db), Some(signing.clone()));
        db.transact(&ForgetSigning {
            document: "order",
            name: NAME,
        })
        .unwrap();
        assert_eq!(chosen(&db), None);
        db.undo().unwrap();
        assert_eq!(chosen(&db), Some(signing));
    }

    #[test]
    fn the_place_of_a_deleted_signatory_stays_and_undo_brings_both_back() {
        let (mut db, id) = with_signatory();
        let places = vec![place(Some(id), "ผู้สั่ง")];
        set(&mut db, places.clone()).unwrap();
        let signatory = store::signatories(&db.reader()).unwrap().remove(0);
        db.transact(&DeleteSignatory(signatory)).unwrap();
        assert_eq!(
            chosen(&db).map(|it| it.places),
            Some(vec![place(None, "ผู้สั่ง")])
        );
        db.undo().unwrap();
        assert_eq!(chosen(&db).map(|it| it.places), Some(places));
    }
}
