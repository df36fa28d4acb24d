//! Typed row ids: a staff id cannot be handed to something that wants a unit.

/// Every kind of row that is addressed by id. A new entity adds one name here; `db` gives each
/// the conversions that its column needs.
macro_rules! for_each_id {
    ($act:ident) => {
        $act! {
            UnitId, SignatoryId, CategoryId, PositionTypeId, LevelId, LineId, PositionId, StaffId,
            HoldingId, DutyId, DepartureId, EducationId,
            FrameworkId, SkillGroupId, SkillId, StageId, StaffGroupId, RoundId, ScoreId, NeedId,
            PlanId, DirectionId, MethodId, ProjectId, TargetId, ProseId,
            IssueId,
            OperationId,
        }
    };
}
pub(crate) use for_each_id;

macro_rules! define_ids {
    ($($name:ident),* $(,)?) => {$(
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize)]
        pub struct $name(i64);

        impl $name {
            /// From the number that the file keeps.
            pub const fn from_raw(raw: i64) -> Self { Self(raw) }
            /// The number that the file keeps.
            pub const fn raw(self) -> i64 { self.0 }
        }
    )*};
}
for_each_id!(define_ids);
