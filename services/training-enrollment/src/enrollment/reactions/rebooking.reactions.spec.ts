import { participants, runCancelled } from '../../class-run/domain/class-run-life.examples.js';
import { mine } from '../../class-run/domain/class-run.examples.js';
import { toRebook } from './rebooking.reactions.js';

const affected = {
  enrollmentId: mine,
  participantId: participants[mine],
  priorState: 'CONFIRMED',
} as const;
const cancelled = runCancelled([affected]);
const meta = { recordedAt: '2026-04-03T02:00:00.000Z' };

describe('a class run that was cancelled', () => {
  it('S-4: gives everybody somebody at the campus who has to rebook them within three working days', () => {
    expect(toRebook(cancelled, affected, meta)).toMatchObject({
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
    expect(toRebook(without, affected, meta)).toMatchObject({
      kind: 'CLASS_WITHOUT_ALTERNATIVE',
      owner: 'CONSULTANT',
    });
  });

  it('S-4: opens the same task however often it is told', () => {
    const { taskId } = toRebook(cancelled, affected, meta);
    expect(toRebook(cancelled, affected, meta).taskId).toBe(taskId);
  });
});
