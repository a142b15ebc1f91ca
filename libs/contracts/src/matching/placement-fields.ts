import Type, { type Static } from 'typebox';
import { CivilDate, Id, OneOf } from '../fields.js';
import { AgreedWage, ProgramType, WeeklyHours } from './fields.js';

/** The fields by which events of a placement name it, from its confirmation on. */
export const PlacementKeys = {
  placementId: Id,
  participantId: Id,
  participationId: Id,
  employerId: Id,
  programType: ProgramType,
};

/** What of agreed terms may change, or be corrected. */
export const PlacementChanges = Type.Partial(
  Type.Object(
    {
      startOn: CivilDate,
      contractType: OneOf('PERMANENT', 'FIXED_TERM', 'PART_TIME'),
      contractEndsOn: CivilDate,
      weeklyHours: WeeklyHours,
      wage: AgreedWage,
      insured: Type.Boolean(),
    },
    { additionalProperties: false },
  ),
);
export type PlacementChanges = Static<typeof PlacementChanges>;
