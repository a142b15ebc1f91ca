import { rowSpecificationFor } from '@academy/testing';
import type { WorkTask } from './work-task.entity.js';
import { workTaskProjection } from './work-task.projection.js';

const row = rowSpecificationFor(workTaskProjection);
const taskId = '0199b2c0-0000-7000-8000-00000000a5c1';
const participantId = '0199b2c0-0000-7000-8000-000000000001';
const meta = { occurredAt: '2026-03-02T15:30:00.000Z' } as never;

const opened = {
  type: 'TaskOpened',
  data: {
    taskId,
    participantId,
    kind: 'REVIEW_GOALS',
    owner: 'CONSULTANT',
    ownerId: 'consultant-west',
    dueOn: '2026-03-05',
  },
} as const;
const open: WorkTask = { ...opened.data, campusId: null, refId: null, openedOn: '2026-03-03' };

describe('a task among the work', () => {
  it('is there from its day in Seoul until somebody has done it', () => {
    row().when(opened, meta).then(open);
    const closed = {
      type: 'TaskClosed',
      data: { taskId, participantId, outcome: 'DONE', closedBy: 'consultant-west' },
    } as const;
    row(open).when(closed, meta).then(null);
  });

  it('T-31: is nobody’s in particular once it went up', () => {
    const escalated = {
      type: 'TaskEscalated',
      data: { taskId, participantId, owner: 'CAMPUS_MANAGER', dueOn: '2026-03-10' },
    } as const;
    row(open)
      .when(escalated, meta)
      .then({ ...open, owner: 'CAMPUS_MANAGER', ownerId: null, dueOn: '2026-03-10' });
  });
});
