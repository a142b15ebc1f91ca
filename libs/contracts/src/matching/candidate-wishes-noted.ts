import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { OccupationCode, WantedWage, WeeklyHours, WorkDistrict } from './fields.js';

/**
 * What the person looks for and can do, as far as matching uses it. Age, sex and health have no place here (MAT-8); `automatedRecommendation`
 * is false for somebody who refused it (MAT-9).
 */
export const CandidateWishesNoted = event(
  'matching',
  'CandidateWishesNoted',
  1,
  {
    participantId: Id,
    profileVersion: Type.Integer({ minimum: 1 }),
    occupationCodes: Type.Array(OccupationCode, { uniqueItems: true, minItems: 1, maxItems: 3 }),
    districts: Type.Array(WorkDistrict, { uniqueItems: true, minItems: 1, maxItems: 5 }),
    weeklyHours: Type.Object(
      { min: Type.Number({ minimum: 0, maximum: 52 }), max: WeeklyHours },
      { additionalProperties: false },
    ),
    wage: Type.Optional(WantedWage),
    limits: Type.Object(
      {
        nightOk: Type.Boolean(),
        standingOk: Type.Boolean(),
        drivingOk: Type.Boolean(),
        liftingKgMax: Type.Integer({ minimum: 0, maximum: 100 }),
      },
      { additionalProperties: false },
    ),
    excludedOccupations: Type.Array(OccupationCode, {
      uniqueItems: true,
      minItems: 0,
      maxItems: 20,
    }),
    careerOccupations: Type.Array(OccupationCode, { uniqueItems: true, minItems: 0, maxItems: 20 }),
    skills: Type.Array(Code, { uniqueItems: true, maxItems: 50 }),
    certificates: Type.Array(Code, { uniqueItems: true, maxItems: 50 }),
    automatedRecommendation: Type.Boolean(),
    notedAt: Instant,
  },
  {
    title: { ko: '희망 조건 확인', en: 'The wishes of the person were noted' },
    internal: true,
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        profileVersion: 1,
        occupationCodes: ['7061'],
        districts: ['11440', '11410'],
        weeklyHours: {
          min: 30,
          max: 40,
        },
        wage: {
          basis: 'MONTHLY',
          minKrw: 2400000,
        },
        limits: {
          nightOk: false,
          standingOk: true,
          drivingOk: false,
          liftingKgMax: 20,
        },
        excludedOccupations: [],
        careerOccupations: ['7062'],
        skills: ['FACILITY_MAINTENANCE'],
        certificates: [],
        automatedRecommendation: true,
        notedAt: '2026-03-06T01:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        profileVersion: 2,
        occupationCodes: ['02', '3111'],
        districts: ['OUTSIDE'],
        weeklyHours: {
          min: 10,
          max: 20,
        },
        limits: {
          nightOk: false,
          standingOk: false,
          drivingOk: true,
          liftingKgMax: 5,
        },
        excludedOccupations: ['55'],
        careerOccupations: [],
        skills: [],
        certificates: ['DRIVING_1'],
        automatedRecommendation: false,
        notedAt: '2026-05-06T01:00:00.000Z',
      },
    ],
  },
);
export type CandidateWishesNoted = EventOf<typeof CandidateWishesNoted>;
