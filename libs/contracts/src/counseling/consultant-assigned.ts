import Type, { type Static } from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant, OneOf } from '../fields.js';
import { ConsultantId } from './fields.js';

const first = {
  caseId: Id,
  participantId: Id,
  consultantId: ConsultantId,
  basis: OneOf('SPECIALTY', 'LOAD', 'CHOICE', 'CONTINUITY'),
  caseloadAfter: Type.Integer({ minimum: 1 }),
};
const V1 = Type.Object(first, { additionalProperties: false });
const examples: readonly [Static<typeof V1>, Static<typeof V1>] = [
  {
    caseId: '0199b2c0-0000-7000-8000-000000000ca1',
    participantId: '0199b2c0-0000-7000-8000-000000000001',
    consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
    basis: 'LOAD',
    caseloadAfter: 12,
  },
  {
    caseId: '0199b2c0-0000-7000-8000-000000000ca2',
    participantId: '0199b2c0-0000-7000-8000-000000000005',
    consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
    basis: 'CONTINUITY',
    caseloadAfter: 60,
  },
];

/**
 * One consultant is responsible for the case (COU-1); `caseloadAfter` counts the open cases including this one. Without a first
 * appointment by `firstAppointmentBy` somebody is told (T-07).
 */
export const ConsultantAssigned = event(
  'counseling',
  'ConsultantAssigned',
  2,
  { ...first, firstAppointmentBy: Type.Optional(Instant) },
  {
    title: { ko: '담당 상담사 배정', en: 'A consultant was assigned' },
    examples: [{ ...examples[0], firstAppointmentBy: '2026-03-13T15:00:00.000Z' }, examples[1]],
    earlier: [{ version: 1, schema: V1, lift: (data: Static<typeof V1>) => data, examples }],
  },
);
export type ConsultantAssigned = EventOf<typeof ConsultantAssigned>;
