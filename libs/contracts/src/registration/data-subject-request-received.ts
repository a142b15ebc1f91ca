import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant } from '../fields.js';
import { DataRequestKind, DeciderId } from './fields.js';

/** A person asked for something about their data; `dueOn` is the last day for the answer (T-29). */
export const DataSubjectRequestReceived = event(
  'registration',
  'DataSubjectRequestReceived',
  1,
  {
    requestId: Id,
    participantId: Id,
    kind: DataRequestKind,
    dueOn: CivilDate,
    filedBy: DeciderId,
    receivedAt: Instant,
  },
  {
    title: { ko: '개인정보 요구 접수', en: 'A data-subject request was received' },
    happenedAt: 'receivedAt',
    examples: [
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        kind: 'ERASE',
        dueOn: '2026-05-21',
        filedBy: 'registration',
        receivedAt: '2026-05-11T06:00:00.000Z',
      },
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        kind: 'ACCESS',
        dueOn: '2026-06-11',
        filedBy: '0199b2c0-0000-7000-8000-000000000002',
        receivedAt: '2026-06-01T01:00:00.000Z',
      },
    ],
  },
);
export type DataSubjectRequestReceived = EventOf<typeof DataSubjectRequestReceived>;
