import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant, OneOf } from '../fields.js';
import { ProposerId } from './fields.js';

/**
 * The recommender looked at many people: for one order (JOB_ORDER), or for all orders (BATCH). What it recommended to whom is in the
 * runs of those people, under the same `runId` (MAT-8).
 */
export const MatchBatchCompleted = event(
  'matching',
  'MatchBatchCompleted',
  1,
  {
    runId: Id,
    scope: OneOf('JOB_ORDER', 'BATCH'),
    jobOrderId: Type.Optional(Id),
    trigger: Code,
    algorithm: Code,
    algorithmVersion: ProposerId,
    featureSetVersion: ProposerId,
    people: Type.Integer({ minimum: 0, description: 'people looked at' }),
    eligible: Type.Integer({ minimum: 0, description: 'of them, with an order that passes all' }),
    recommendedTo: Type.Integer({ minimum: 0 }),
    durationMs: Type.Integer({ minimum: 0 }),
  },
  {
    title: { ko: '일괄 추천 실행', en: 'Matching was run for many' },
    examples: [
      {
        runId: '0199b2c0-0000-7000-8000-0000000a7c51',
        scope: 'JOB_ORDER',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        trigger: 'ORDER_PUBLISHED',
        algorithm: 'RULES',
        algorithmVersion: 'rules-v1',
        featureSetVersion: 'wishes-v2',
        people: 812,
        eligible: 37,
        recommendedTo: 10,
        durationMs: 640,
      },
      {
        runId: '0199b2c0-0000-7000-8000-0000000a7c52',
        scope: 'BATCH',
        trigger: 'NIGHTLY',
        algorithm: 'RULES',
        algorithmVersion: 'rules-v1',
        featureSetVersion: 'wishes-v2',
        people: 812,
        eligible: 401,
        recommendedTo: 66,
        durationMs: 21_400,
      },
    ],
  },
);
export type MatchBatchCompleted = EventOf<typeof MatchBatchCompleted>;

/** When everybody is matched with every order next; `atHour` is an hour of the night in Seoul. */
export const NightlyRunScheduled = event(
  'matching',
  'NightlyRunScheduled',
  1,
  { atHour: Type.Integer({ minimum: 0, maximum: 23 }), dueAt: Instant },
  {
    title: { ko: '야간 추천 예약', en: 'The nightly run was scheduled' },
    internal: true,
    examples: [
      { atHour: 2, dueAt: '2026-03-06T17:00:00.000Z' },
      { atHour: 4, dueAt: '2026-05-07T19:00:00.000Z' },
    ],
  },
);
export type NightlyRunScheduled = EventOf<typeof NightlyRunScheduled>;

/** The nightly run began; after an outage one makes up for all that were missed. */
export const NightlyRunBegan = event(
  'matching',
  'NightlyRunBegan',
  1,
  { dueAt: Instant, beganAt: Instant, nextDueAt: Instant },
  {
    title: { ko: '야간 추천 시작', en: 'The nightly run began' },
    internal: true,
    examples: [
      {
        dueAt: '2026-03-06T17:00:00.000Z',
        beganAt: '2026-03-06T17:00:00.400Z',
        nextDueAt: '2026-03-07T17:00:00.000Z',
      },
      {
        dueAt: '2026-05-07T19:00:00.000Z',
        beganAt: '2026-05-10T01:30:00.000Z',
        nextDueAt: '2026-05-10T19:00:00.000Z',
      },
    ],
  },
);
export type NightlyRunBegan = EventOf<typeof NightlyRunBegan>;
