import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { ConsultantId, SignatureRef, Version } from './fields.js';

/** Both parties agree to a version of the plan (COU-13). */
export const PlanAgreed = event(
  'counseling',
  'PlanAgreed',
  1,
  {
    planId: Id,
    caseId: Id,
    participantId: Id,
    version: Version,
    consultantId: ConsultantId,
    signatureRef: SignatureRef,
    agreedOn: CivilDate,
    nextReviewOn: CivilDate,
  },
  {
    title: { ko: '취업활동계획 합의', en: 'The plan was agreed' },
    happenedAt: 'agreedOn',
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        version: 1,
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        signatureRef: 'document:plan-1',
        agreedOn: '2026-03-16',
        nextReviewOn: '2026-04-15',
      },
      {
        planId: '0199b2c0-0000-7000-8000-00000000b1a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        version: 2,
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        signatureRef: 'document:plan-2',
        agreedOn: '2026-05-20',
        nextReviewOn: '2026-06-19',
      },
    ],
  },
);
export type PlanAgreed = EventOf<typeof PlanAgreed>;
