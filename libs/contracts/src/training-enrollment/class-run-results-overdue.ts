import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** The last session of a run is longer ago than its results may take, and they are not final (T-15). */
export const ClassRunResultsOverdue = event(
  'training-enrollment',
  'ClassRunResultsOverdue',
  1,
  { runId: Id, campusId: Id, endedOn: CivilDate, dueOn: CivilDate },
  {
    title: { ko: '수료 결과 확정 기한 경과', en: 'The results of a class run are overdue' },
    examples: [
      {
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        endedOn: '2026-03-10',
        dueOn: '2026-03-17',
      },
      {
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        campusId: '0199b2c0-0000-7000-8000-0000000000c2',
        endedOn: '2026-05-29',
        dueOn: '2026-06-12',
      },
    ],
  },
);
export type ClassRunResultsOverdue = EventOf<typeof ClassRunResultsOverdue>;
