import { policyPublishedBy } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';
import { policiesIn, policy, type PolicyBook } from '@academy/platform';
import Type from 'typebox';

const Days = Type.Integer({ minimum: 1, maximum: 730 });

/** What the Foundation may change about when a step is due. */
export const journeyPolicies = {
  serviceLevels: policy({
    ko: '단계별 처리 기한',
    en: 'days in which a step is due where its event names no day (T-06, T-07, T-15, T-18, T-24)',
    values: Type.Object({
      assignWorkingDays: Days,
      firstAppointmentDays: Days,
      reviewDays: Days,
      reviewAfterClassDays: Days,
      settleDays: Days,
      sendDays: Days,
      startDays: Days,
    }),
    first: [
      {
        version: '2026.1',
        effectiveFrom: '2025-01-01',
        assumed: true,
        assignWorkingDays: 3,
        firstAppointmentDays: 10,
        reviewDays: 30,
        reviewAfterClassDays: 14,
        settleDays: 7,
        sendDays: 3,
        startDays: 7,
      },
    ],
  }),
};

/** What tells in the journey's ledger of its policies. */
export const journeyPolicyPublished = policyPublishedBy('journey');

const inForceOn = policiesIn(journeyPolicies);

/** By when a step is due where the event that asks for it names no day. */
export type ServiceLevels = ReturnType<typeof inForceOn>['serviceLevels'];

/** The service levels in force on a day; what happened before the first version is held to the first. */
export const serviceLevelsOn = (book: PolicyBook, on: CivilDate): ServiceLevels => {
  const [first] = book.versionsOf('serviceLevels');
  return inForceOn(book, first && on < first.effectiveFrom ? first.effectiveFrom : on)
    .serviceLevels;
};
