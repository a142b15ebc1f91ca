import {
  CaseDeadlineMissed,
  ConsultantReassigned,
  CounselingCaseMoved,
  HandoverRejected,
  ReferralDeclineNoted,
} from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import { addDays, civilDateOf } from '@academy/kernel';
import type { PolicyBook, Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { counselingCases } from '../counseling-cases.js';
import { withConsultant } from '../domain/counseling-case.js';
import { openTask, type Work } from './work.js';

const MANAGER = 'CAMPUS_MANAGER';

/** Who has to see to a deadline that was missed: T-06 the campus, then headquarters; T-07 the consultant; T-08 the manager. */
export const workAfterMissing = ({
  data: { participantId, campusId, deadline, consultantId, caseId: refId },
}: CaseDeadlineMissed): Work => {
  const about = { participantId, campusId, refId };
  const named = consultantId === undefined ? {} : { ownerId: consultantId };
  switch (deadline) {
    case 'ASSIGNMENT':
      return { ...about, kind: 'ASSIGN_CONSULTANT', owner: MANAGER };
    case 'ASSIGNMENT_AT_HQ':
      return { ...about, kind: 'OFFER_OTHER_CAMPUS', owner: 'HQ_OPERATOR' };
    case 'FIRST_APPOINTMENT':
      return { ...about, kind: 'FIRST_APPOINTMENT', owner: 'CONSULTANT', ...named };
    case 'HANDOVER':
      return { ...about, kind: 'DECIDE_HANDOVER', owner: MANAGER };
  }
};

/** Whether a declined referral is one too many of its reason. */
export const goalsToReview = (
  { data: { times } }: ReferralDeclineNoted,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
  policies: PolicyBook,
): boolean => times % policyOn(policies, civilDateOf(recordedAt)).declines.reviewEvery === 0;

/** What the events of a case ask of people. */
export const onCases = ({ streams, policies }: Pick<Tools, 'streams' | 'policies'>) => {
  const campusOf = async (caseId: string) =>
    withConsultant((await streams.load(counselingCases, caseId)).state).campusId;
  return [
    reaction(CaseDeadlineMissed, 'OpenTask', async (event, meta) =>
      openTask(workAfterMissing(event), meta, policies),
    ),
    reaction(ConsultantReassigned, 'OpenTask', async ({ data }, meta) => {
      const { participantId, caseId: refId, toId: ownerId } = data;
      // The last day is the one that ends at that instant.
      const dueOn = addDays(civilDateOf(data.acceptBy), -1);
      const owner = { owner: 'CONSULTANT', ownerId, campusId: await campusOf(refId) } as const;
      return openTask(
        { kind: 'ANSWER_HANDOVER', participantId, refId, ...owner, dueOn },
        meta,
        policies,
      );
    }),
    reaction(ReferralDeclineNoted, 'OpenTask', async (event, meta) => {
      if (!goalsToReview(event, meta, policies)) return null;
      const { participantId, caseId: refId } = event.data;
      const { state } = await streams.load(counselingCases, refId);
      const { consultantId: ownerId, campusId } = withConsultant(state);
      const owner = { owner: 'CONSULTANT', ownerId, campusId } as const;
      return openTask({ kind: 'REVIEW_GOALS', participantId, refId, ...owner }, meta, policies);
    }),
    reaction(CounselingCaseMoved, 'OpenTask', async ({ data }, meta) => {
      const { participantId, caseId: refId, toCampusId: campusId } = data;
      const { state } = await streams.load(counselingCases, refId);
      if (state.status !== 'assigned') return null;
      const owner = { owner: MANAGER, campusId } as const;
      return openTask({ kind: 'HAND_OVER_CASE', participantId, refId, ...owner }, meta, policies);
    }),
    reaction(HandoverRejected, 'OpenTask', async ({ data }, meta) => {
      const { participantId, caseId: refId } = data;
      const owner = { owner: MANAGER, campusId: await campusOf(refId) } as const;
      return openTask({ kind: 'DECIDE_HANDOVER', participantId, refId, ...owner }, meta, policies);
    }),
  ] satisfies readonly Reaction[];
};
