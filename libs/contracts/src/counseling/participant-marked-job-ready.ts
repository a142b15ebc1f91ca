import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { OccupationCode } from '../matching/fields.js';
import { ConsultantId } from './fields.js';

/** The consultant says that the person can be referred now, and to what work. */
export const ParticipantMarkedJobReady = event(
  'counseling',
  'ParticipantMarkedJobReady',
  1,
  {
    caseId: Id,
    participantId: Id,
    occupations: Type.Array(OccupationCode, { minItems: 1, uniqueItems: true }),
    byId: ConsultantId,
    until: CivilDate,
  },
  {
    title: { ko: '취업 준비 완료', en: 'The person is ready to be referred' },
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        occupations: ['0251'],
        byId: '0199b2c0-0000-7000-8000-0000000005c1',
        until: '2026-09-05',
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        occupations: ['5622', '5611'],
        byId: '0199b2c0-0000-7000-8000-0000000005c2',
        until: '2026-11-07',
      },
    ],
  },
);
export type ParticipantMarkedJobReady = EventOf<typeof ParticipantMarkedJobReady>;
