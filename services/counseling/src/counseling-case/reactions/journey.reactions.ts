import {
  BasicEducationCompleted,
  EnrollmentCancelled,
  EnrollmentCompleted,
  PlacementConfirmed,
  ReferralDeclined,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import { addDays, addMonths, civilDateOf } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import type { Activity, EmploymentPlan } from '../../employment-plan/domain/employment-plan.js';
import { employmentPlans, planIdOf } from '../../employment-plan/employment-plans.js';
import { policyOn } from '../../policies.js';
import { counselingCases } from '../counseling-cases.js';
import type { PutCaseOnHold } from '../domain/put-case-on-hold.js';
import type { CaseCard } from '../read-model/case-card.entity.js';
import { CaseCards } from '../read-model/case-cards.queries.js';
import { openTask, workOn } from './work.js';

/** Counselling rests while the person begins to work; the first check-point is a month after the start (COU-15). */
export const toPutOnHold = (
  { data: { placementId: refId, startOn } }: PlacementConfirmed,
  { recordedAt: heldAt }: Pick<EventMeta, 'recordedAt'>,
): PutCaseOnHold => ({
  type: 'PutCaseOnHold',
  data: { reasonCode: 'PLACED', refId, firstCheckpointOn: addMonths(startOn, 1), heldAt },
});

/** The activity of a plan that an event of training is about: of its type, and of one of these ids where it names one. */
export const activityFor = (
  plan: EmploymentPlan,
  activityType: string,
  ids: readonly string[] = [],
): Activity | undefined =>
  plan.status === 'unknown'
    ? undefined
    : plan.activities.find(
        ({ status, activityType: type, refId }) =>
          status === 'OPEN' &&
          type === activityType &&
          (refId === undefined || ids.includes(refId)),
      );

type Keys = Pick<EnrollmentCompleted['data'], 'enrollmentId' | 'runId' | 'courseId'>;
const idsOf = ({ enrollmentId, runId, courseId }: Keys) => [enrollmentId, runId, courseId];

/** What other services tell about a person's way, for their case and their plan (domain.md §6.2). */
export const onJourneys = ({
  streams,
  policies,
  readModels,
}: Pick<Tools, 'streams' | 'policies' | 'readModels'>): readonly Reaction[] => {
  const cards = new CaseCards(readModels);
  const caseOfPerson = (participantId: string) => cards.caseOf(participantId);
  const planOf = async ({ caseId }: CaseCard) =>
    (await streams.load(employmentPlans, planIdOf(caseId))).state;
  const complete = async (
    card: CaseCard,
    type: string,
    meta: EventMeta,
    ids?: readonly string[],
  ) => {
    const activity = activityFor(await planOf(card), type, ids);
    if (activity === undefined) return null;
    const data = { activityId: activity.activityId, evidenceEventId: meta.id };
    return command(employmentPlans, planIdOf(card.caseId), { type: 'CompleteActivity', data });
  };
  return [
    reaction(PlacementConfirmed, 'PutCaseOnHold', async (event, meta) => {
      const { caseId } = await caseOfPerson(event.data.participantId);
      return command(counselingCases, caseId, toPutOnHold(event, meta));
    }),
    reaction(BasicEducationCompleted, 'CompleteActivity', async ({ data }, meta) =>
      complete(await caseOfPerson(data.participantId), 'BASIC_EDUCATION', meta),
    ),
    reaction(EnrollmentCompleted, 'CompleteActivity', async ({ data }, meta) =>
      complete(await caseOfPerson(data.participantId), 'CLASS', meta, idsOf(data)),
    ),
    reaction(EnrollmentCompleted, 'OpenTask', async ({ data }, meta) => {
      const card = await caseOfPerson(data.participantId);
      const { status } = await planOf(card);
      if (card.status === 'CLOSED' || status !== 'AGREED') return null;
      const today = civilDateOf(meta.recordedAt);
      const dueOn = addDays(today, policyOn(policies, today).plan.afterClassDays);
      return openTask({ kind: 'REVIEW_PLAN', ...workOn(card), dueOn }, meta, policies);
    }),
    reaction(EnrollmentCancelled, 'OpenTask', async ({ data }, meta) => {
      const card = await caseOfPerson(data.participantId);
      if (!activityFor(await planOf(card), 'CLASS', idsOf(data))) return null;
      return openTask({ kind: 'REPLAN_CLASS', ...workOn(card) }, meta, policies);
    }),
    reaction(ReferralDeclined, 'NoteReferralDecline', async ({ data }) => {
      const { participantId, referralId, reasonCode } = data;
      const { caseId } = await caseOfPerson(participantId);
      const noting = { type: 'NoteReferralDecline', data: { referralId, reasonCode } } as const;
      return command(counselingCases, caseId, noting);
    }),
  ];
};
