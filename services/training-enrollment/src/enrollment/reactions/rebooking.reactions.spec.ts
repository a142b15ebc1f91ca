import { participants, runCancelled } from '../../class-run/domain/class-run-life.examples.js';
import { mine } from '../../class-run/domain/class-run.examples.js';
import { toRebook } from './rebooking.reactions.js';

const affected = {
  enrollmentId: mine,
  participantId: participants[mine],
  priorState: 'CONFIRMED',
} as const;
const cancelled = runCancelled([affected]);
const time = { at: '2026-04-03T02:00:00.000Z', workingDays: 3 };

describe('a class run that was cancelled', () => {
  it('S-4: gives everybody somebody at the campus who has to rebook them within three working days', () => {
    expect(toRebook(cancelled, affected, time)).toMatchObject({
      participantId: affected.participantId,
      kind: 'CLASS_REBOOKING',
      owner: 'CAMPUS_OPERATOR',
      campusId: cancelled.data.campusId,
      dueOn: '2026-04-08',
      refId: cancelled.data.runId,
    });
  });

  it('S-4: leaves people without an alternative to a consultant', () => {
    const without = { ...cancelled, data: { ...cancelled.data, alternatives: [] } };
    expect(toRebook(without, affected, time)).toMatchObject({
      kind: 'CLASS_WITHOUT_ALTERNATIVE',
      owner: 'CONSULTANT',
    });
  });

  it('S-4: leaves people to a consultant to whom it happened too often', () => {
    expect(toRebook(cancelled, affected, time, true)).toMatchObject({
      kind: 'CLASS_REBOOKING',
      owner: 'CONSULTANT',
    });
  });

  it('S-4: opens the same task however often it is told', () => {
    const { taskId } = toRebook(cancelled, affected, time);
    expect(toRebook(cancelled, affected, time).taskId).toBe(taskId);
  });
});
