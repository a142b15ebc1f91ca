import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, OneOf, Text } from '../fields.js';
import {
  OccupationCode,
  OfferedWage,
  ProgramType,
  Requirement,
  WeeklyHours,
  WorkConditions,
  WorkDistrict,
} from './fields.js';

const closed = { additionalProperties: false } as const;

/** An employer asked for people (구인신청); nobody sees the order before it is published. */
export const JobOrderSubmitted = event(
  'matching',
  'JobOrderSubmitted',
  1,
  {
    jobOrderId: Id,
    employerId: Id,
    programType: ProgramType,
    title: Text(200),
    occupationCode: OccupationCode,
    openings: Type.Integer({ minimum: 1, maximum: 500 }),
    employmentType: OneOf('PERMANENT', 'FIXED_TERM', 'PART_TIME', 'ACTIVITY'),
    contractMonths: Type.Optional(Type.Integer({ minimum: 1, maximum: 60 })),
    weeklyHours: WeeklyHours,
    workPattern: OneOf('WEEKDAY', 'WEEKEND', 'MIXED', 'SHIFT', 'FLEXIBLE'),
    wage: OfferedWage,
    workDistrict: WorkDistrict,
    requirements: Type.Object(
      { must: Type.Array(Requirement), nice: Type.Array(Requirement) },
      closed,
    ),
    conditions: WorkConditions,
    closing: Type.Object(
      { type: OneOf('FIXED', 'UNTIL_FILLED', 'ROLLING'), on: Type.Optional(CivilDate) },
      closed,
    ),
    fairId: Type.Optional(Id),
  },
  {
    title: { ko: '구인 신청', en: 'A job order was submitted' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        programType: 'OPEN_HIRE',
        title: '시설관리 담당자',
        occupationCode: '7061',
        openings: 2,
        employmentType: 'PERMANENT',
        weeklyHours: 40,
        workPattern: 'WEEKDAY',
        wage: { basis: 'MONTHLY', minKrw: 2_500_000, maxKrw: 2_900_000 },
        workDistrict: '11440',
        requirements: {
          must: [{ kind: 'SKILL', code: 'FACILITY_MAINTENANCE' }],
          nice: [{ kind: 'CERTIFICATE', code: 'ENERGY_MANAGEMENT' }],
        },
        conditions: { night: false, standing: true, liftingKg: 15, driving: false },
        closing: { type: 'UNTIL_FILLED' },
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        employerId: '0199b2c0-0000-7000-8000-0000000e3002',
        programType: 'OPEN_HIRE',
        title: '민원 안내',
        occupationCode: '02',
        openings: 1,
        employmentType: 'FIXED_TERM',
        contractMonths: 11,
        weeklyHours: 17.5,
        workPattern: 'MIXED',
        wage: { basis: 'HOURLY', minKrw: 12_121, maxKrw: 12_121 },
        workDistrict: 'OUTSIDE',
        requirements: { must: [], nice: [{ kind: 'AGE', code: 'UNDER_60' }] },
        conditions: { night: false, standing: false, liftingKg: 0, driving: false },
        closing: { type: 'FIXED', on: '2026-06-30' },
        fairId: '0199b2c0-0000-7000-8000-0000000fa101',
      },
    ],
  },
);
export type JobOrderSubmitted = EventOf<typeof JobOrderSubmitted>;
