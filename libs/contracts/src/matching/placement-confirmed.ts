import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, OneOf } from '../fields.js';
import { AgreedWage, DesiredMatch, Evidence, ProgramType, WeeklyHours } from './fields.js';

const first = {
  placementId: Id,
  participantId: Id,
  participationId: Id,
  employerId: Id,
  jobOrderId: Type.Optional(Id),
  referralId: Type.Optional(Id),
  programType: ProgramType,
  startOn: CivilDate,
  contractType: OneOf('PERMANENT', 'FIXED_TERM', 'PART_TIME'),
  contractEndsOn: Type.Optional(CivilDate),
  weeklyHours: WeeklyHours,
  wage: AgreedWage,
  insured: Type.Boolean({ description: 'employment insurance' }),
  source: OneOf('ACADEMY', 'SELF_FOUND', 'FAIR'),
  trainingEnrollmentId: Type.Optional(Id),
  desiredMatch: Type.Optional(DesiredMatch),
  evidence: Type.Array(Evidence),
};
const firstExamples = [
  {
    placementId: '0199b2c0-0000-7000-8000-0000000091a1',
    participantId: '0199b2c0-0000-7000-8000-000000000001',
    participationId: '0199b2c0-0000-7000-8000-0000000000f1',
    employerId: '0199b2c0-0000-7000-8000-0000000e3001',
    jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
    referralId: '0199b2c0-0000-7000-8000-00000000ef01',
    programType: 'OPEN_HIRE',
    startOn: '2026-04-01',
    contractType: 'PERMANENT',
    weeklyHours: 40,
    wage: { basis: 'MONTHLY', amountKrw: 2_650_000 },
    insured: true,
    source: 'ACADEMY',
    trainingEnrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
    desiredMatch: { occupation: true, district: true, wage: false },
    evidence: [{ kind: 'EMPLOYMENT_CONTRACT', ref: 'document:contract-1' }],
  },
  {
    placementId: '0199b2c0-0000-7000-8000-0000000091a2',
    participantId: '0199b2c0-0000-7000-8000-000000000005',
    participationId: '0199b2c0-0000-7000-8000-0000000000f2',
    employerId: '0199b2c0-0000-7000-8000-0000000e3003',
    programType: 'OPEN_HIRE',
    startOn: '2026-08-31',
    contractType: 'FIXED_TERM',
    contractEndsOn: '2027-02-27',
    weeklyHours: 20,
    wage: { basis: 'HOURLY', amountKrw: 12_500 },
    insured: true,
    source: 'SELF_FOUND',
    evidence: [],
  },
];

/**
 * A person and an employer agreed on a start of work. `trainingEnrollmentId` is the class that led to it, `startChecks` when
 * somebody asks whether it began (T-18), `convertedFrom` the paid activity that became a job (MAT-16).
 */
export const PlacementConfirmed = event(
  'matching',
  'PlacementConfirmed',
  2,
  {
    ...first,
    startChecks: Type.Optional(
      Type.Object({ askOn: CivilDate, resolveOn: CivilDate }, { additionalProperties: false }),
    ),
    convertedFrom: Type.Optional(Id),
  },
  {
    title: { ko: '취업 확정', en: 'A placement was confirmed' },
    earlier: [
      {
        version: 1,
        schema: Type.Object(first, { additionalProperties: false }),
        lift: (body: object) => body,
        examples: firstExamples,
      },
    ],
    examples: [
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        programType: 'OPEN_HIRE',
        startOn: '2026-04-01',
        contractType: 'PERMANENT',
        weeklyHours: 40,
        wage: { basis: 'MONTHLY', amountKrw: 2_650_000 },
        insured: true,
        source: 'ACADEMY',
        trainingEnrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
        desiredMatch: { occupation: true, district: true, wage: false },
        evidence: [{ kind: 'EMPLOYMENT_CONTRACT', ref: 'document:contract-1' }],
        startChecks: { askOn: '2026-04-02', resolveOn: '2026-04-08' },
      },
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        employerId: '0199b2c0-0000-7000-8000-0000000e3003',
        programType: 'OPEN_HIRE',
        startOn: '2026-08-31',
        contractType: 'FIXED_TERM',
        contractEndsOn: '2027-02-27',
        weeklyHours: 20,
        wage: { basis: 'HOURLY', amountKrw: 12_500 },
        insured: true,
        source: 'SELF_FOUND',
        evidence: [],
      },
    ],
  },
);
export type PlacementConfirmed = EventOf<typeof PlacementConfirmed>;
