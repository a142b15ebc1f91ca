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
  deskWork: policy({
    ko: '창구 업무 처리 기한',
    en: 'working days in which a duplicate, an employer or a job order is decided',
    values: Type.Object({
      decideDuplicateWorkingDays: Days,
      mergeDuplicateWorkingDays: Days,
      verifyEmployerWorkingDays: Days,
      screenJobOrderWorkingDays: Days,
    }),
    first: [
      {
        version: '2026.1',
        effectiveFrom: '2025-01-01',
        assumed: true,
        decideDuplicateWorkingDays: 3,
        mergeDuplicateWorkingDays: 3,
        verifyEmployerWorkingDays: 5,
        screenJobOrderWorkingDays: 3,
      },
    ],
  }),
};

/** What tells in the journey's ledger of its policies. */
export const journeyPolicyPublished = policyPublishedBy('journey');

const inForceOn = policiesIn(journeyPolicies);

/** By when a step is due where the event that asks for it names no day. */
export type ServiceLevels = ReturnType<typeof inForceOn>['serviceLevels'];

/** In how many working days what is about no step of a person is decided. */
export type DeskWork = ReturnType<typeof inForceOn>['deskWork'];

/** The policies in force on a day; what happened before the first version is held to the first. */
const heldToOn = (book: PolicyBook, kind: keyof typeof journeyPolicies, on: CivilDate) => {
  const [first] = book.versionsOf(kind);
  return inForceOn(book, first && on < first.effectiveFrom ? first.effectiveFrom : on);
};

/** The service levels in force on a day. */
export const serviceLevelsOn = (book: PolicyBook, on: CivilDate): ServiceLevels =>
  heldToOn(book, 'serviceLevels', on).serviceLevels;

/** The levels of desk work in force on a day. */
export const deskWorkOn = (book: PolicyBook, on: CivilDate): DeskWork =>
  heldToOn(book, 'deskWork', on).deskWork;
