import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant, OneOf } from '../fields.js';
import { RecommendationKeys } from './fields.js';

/** An order proposed by a machine, with every check it passed and what each factor adds to its score; advice that sends nothing (MAT-8). */
export const RecommendationIssued = event(
  'matching',
  'RecommendationIssued',
  1,
  {
    ...RecommendationKeys,
    runId: Id,
    jobOrderId: Id,
    rank: Type.Integer({ minimum: 1 }),
    score: Type.Integer({ minimum: 0, maximum: 100 }),
    hardChecks: Type.Array(
      Type.Object({ rule: Code, passed: Type.Boolean() }, { additionalProperties: false }),
      { minItems: 1 },
    ),
    factors: Type.Array(
      Type.Object(
        {
          code: Code,
          contribution: Type.Integer({ minimum: 0, maximum: 100 }),
          evidence: Type.String({ pattern: '^[A-Za-z0-9:~._-]{1,100}$' }),
        },
        { additionalProperties: false },
      ),
      { minItems: 3 },
    ),
    gaps: Type.Array(
      Type.Object({ skill: Code, courseIds: Type.Array(Id) }, { additionalProperties: false }),
    ),
    profileVersion: Type.Integer({ minimum: 1 }),
    jobOrderVersion: Type.Integer({ minimum: 1 }),
    audience: OneOf('PARTICIPANT', 'CONSULTANT'),
    expiresAt: Instant,
  },
  {
    title: { ko: '일자리 추천', en: 'A job was recommended' },
    examples: [
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        runId: '0199b2c0-0000-7000-8000-0000000a7c41',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        rank: 1,
        score: 87,
        hardChecks: [
          {
            rule: 'WAGE',
            passed: true,
          },
          {
            rule: 'DISTRICT',
            passed: true,
          },
        ],
        factors: [
          {
            code: 'OCCUPATION',
            contribution: 40,
            evidence: 'wanted:7061~offered:7061',
          },
          {
            code: 'CAREER',
            contribution: 11,
            evidence: 'career:7062~offered:7061',
          },
          {
            code: 'DISTRICT',
            contribution: 36,
            evidence: 'place:1',
          },
        ],
        gaps: [],
        profileVersion: 1,
        jobOrderVersion: 1,
        audience: 'PARTICIPANT',
        expiresAt: '2026-03-20T15:00:00.000Z',
      },
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec5',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        runId: '0199b2c0-0000-7000-8000-0000000a7c45',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        rank: 3,
        score: 41,
        hardChecks: [
          {
            rule: 'HOURS',
            passed: true,
          },
        ],
        factors: [
          {
            code: 'OCCUPATION',
            contribution: 20,
            evidence: 'wanted:02~offered:02',
          },
          {
            code: 'WAGE_MARGIN',
            contribution: 6,
            evidence: 'hourly:12121~wanted:10320',
          },
          {
            code: 'STABILITY',
            contribution: 15,
            evidence: 'months:11',
          },
        ],
        gaps: [
          {
            skill: 'CUSTOMER_CARE',
            courseIds: [],
          },
        ],
        profileVersion: 2,
        jobOrderVersion: 2,
        audience: 'CONSULTANT',
        expiresAt: '2026-05-21T15:00:00.000Z',
      },
    ],
  },
);
export type RecommendationIssued = EventOf<typeof RecommendationIssued>;
