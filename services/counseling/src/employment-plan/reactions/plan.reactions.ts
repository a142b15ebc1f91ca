import { PlanReviewCameDue } from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import type { Tools } from '@academy/platform';
import { counselingCases } from '../../counseling-case/counseling-cases.js';
import {
  withConsultant,
  type CounselingCase,
} from '../../counseling-case/domain/counseling-case.js';
import { openTask, type Work } from '../../counseling-case/reactions/work.js';

/** The review of a plan is work of whoever is responsible for the case by now (T-24); `null` once it is closed or rests. */
export const reviewWork = (counselingCase: CounselingCase, refId: string): Work | null => {
  if (counselingCase.status === 'closed') return null;
  const { phase, participantId, campusId, consultantId } = withConsultant(counselingCase);
  if (phase === 'ON_HOLD') return null;
  const owner = { owner: 'CONSULTANT', ownerId: consultantId } as const;
  return { kind: 'REVIEW_PLAN', participantId, campusId, ...owner, refId };
};

export const onPlans = ({
  streams,
  policies,
}: Pick<Tools, 'streams' | 'policies'>): readonly Reaction[] => [
  reaction(PlanReviewCameDue, 'OpenTask', async ({ data: { caseId, planId } }, meta) => {
    const { state } = await streams.load(counselingCases, caseId);
    const work = reviewWork(state, planId);
    return work && openTask(work, meta, policies);
  }),
];
