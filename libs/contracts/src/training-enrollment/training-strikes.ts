import Type, { type Static } from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, Instant, OneOf } from '../fields.js';
import { basicExample, regularExample } from './enrollment-keys.js';

const StrikeKind = OneOf(
  'LATE_CANCEL',
  'NO_SHOW_FIRST_DAY',
  'UNEXCUSED_WITHDRAWAL',
  'NOT_COMPLETED',
);
export type StrikeKind = Static<typeof StrikeKind>;

/** `restrictedUntil` is the last day on which the person may not apply, by all strikes that count; without it, there is none. */
const standing = { restrictedUntil: Type.Optional(CivilDate) };

/** The person let a seat go to waste; the first is a warning (TRN-18). It counts until `lapsesOn`. */
export const TrainingStrikeIssued = event(
  'training-enrollment',
  'TrainingStrikeIssued',
  1,
  {
    participantId: Id,
    strikeId: Id,
    kind: StrikeKind,
    enrollmentId: Id,
    occurredOn: CivilDate,
    countInWindow: Type.Integer({ minimum: 1 }),
    ...standing,
    lapsesOn: CivilDate,
    issuedAt: Instant,
  },
  {
    title: { ko: '수강 벌점', en: 'A training strike was issued' },
    happenedAt: 'occurredOn',
    examples: [
      {
        participantId: regularExample.participantId,
        strikeId: '0199b2c0-0000-7000-8000-00000000c0a1',
        kind: 'LATE_CANCEL',
        enrollmentId: regularExample.enrollmentId,
        occurredOn: '2026-04-09',
        countInWindow: 1,
        lapsesOn: '2028-04-09',
        issuedAt: '2026-04-09T02:00:00.500Z',
      },
      {
        participantId: basicExample.participantId,
        strikeId: '0199b2c0-0000-7000-8000-00000000c0a2',
        kind: 'NOT_COMPLETED',
        enrollmentId: basicExample.enrollmentId,
        occurredOn: '2026-03-10',
        countInWindow: 2,
        restrictedUntil: '2026-05-09',
        lapsesOn: '2028-03-10',
        issuedAt: '2026-03-10T09:00:00.500Z',
      },
    ],
  },
);
export type TrainingStrikeIssued = EventOf<typeof TrainingStrikeIssued>;

/** A strike does not count any more: somebody lifted it, or its ground was corrected (TRN-18, S-13). */
export const TrainingStrikeCleared = event(
  'training-enrollment',
  'TrainingStrikeCleared',
  1,
  {
    participantId: Id,
    strikeId: Id,
    reason: Code,
    clearedBy: Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' }),
    ...standing,
    clearedAt: Instant,
  },
  {
    title: { ko: '수강 벌점 해제', en: 'A training strike was cleared' },
    happenedAt: 'clearedAt',
    examples: [
      {
        participantId: regularExample.participantId,
        strikeId: '0199b2c0-0000-7000-8000-00000000c0a1',
        reason: 'SICKNESS_PROVEN',
        clearedBy: 'campus-manager-1',
        clearedAt: '2026-04-13T02:00:00.000Z',
      },
      {
        participantId: basicExample.participantId,
        strikeId: '0199b2c0-0000-7000-8000-00000000c0a2',
        reason: 'RESULT_REVISED',
        clearedBy: 'training-enrollment',
        restrictedUntil: '2026-05-09',
        clearedAt: '2026-03-20T02:00:00.000Z',
      },
    ],
  },
);
export type TrainingStrikeCleared = EventOf<typeof TrainingStrikeCleared>;
