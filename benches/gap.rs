//! What 10,000 people lack in 37 skills, as every screen and document about gaps asks.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "skills/mod.rs"]
mod skills;

use phatthana::db::Db;
use phatthana::sample::MakeSample;
use phatthana::{assessment, framework};
use skills::MoreSkills;

const PEOPLE: usize = 10_000;
const SKILLS: usize = 37;

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 20)]
fn gaps_of_10_000_people_in_37_skills(bencher: divan::Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let mut db = Db::create(&folder.path().join("gap.phatthana")).unwrap();
    let people = MakeSample {
        people: PEOPLE,
        seed: 1,
    };
    db.transact(&people).unwrap();
    db.transact(&MoreSkills).unwrap();
    let framework = framework::store::framework(&db.reader()).unwrap();
    bencher.bench_local(|| {
        let gaps = assessment::store::gaps(&db.reader(), framework.id).unwrap();
        assert_eq!((gaps.len(), gaps[0].gaps.len()), (PEOPLE, SKILLS));
        gaps
    });
}
