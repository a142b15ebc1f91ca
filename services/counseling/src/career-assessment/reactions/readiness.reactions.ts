import { ReadinessLevelConfirmed, ReadinessLevelContested } from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import type { Tools } from '@academy/platform';
import { counselingCases } from '../../counseling-case/counseling-cases.js';
import { withConsultant } from '../../counseling-case/domain/counseling-case.js';
import { openTask, type Work } from '../../counseling-case/reactions/work.js';

type Keys = Pick<ReadinessLevelContested['data'], 'participantId' | 'assessmentId'>;

/** Whoever did not decide looks at a level with which the person does not agree (COU-10). */
export const reviewOf = ({ participantId, assessmentId: refId }: Keys): Work => ({
  kind: 'REVIEW_READINESS',
  participantId,
  owner: 'CAMPUS_MANAGER',
  refId,
});

/** Disagreement asks for a second pair of eyes (COU-10). */
export const onReadiness = ({
  streams,
  policies,
}: Pick<Tools, 'streams' | 'policies'>): readonly Reaction[] => {
  const reviewAt = async (caseId: string, keys: Keys): Promise<Work> => {
    const { state } = await streams.load(counselingCases, caseId);
    return { ...reviewOf(keys), campusId: withConsultant(state).campusId };
  };
  return [
    reaction(ReadinessLevelConfirmed, 'OpenTask', async ({ data }, meta) =>
      data.participantAgrees ? null : openTask(await reviewAt(data.caseId, data), meta, policies),
    ),
    reaction(ReadinessLevelContested, 'OpenTask', async ({ data }, meta) =>
      openTask(await reviewAt(data.caseId, data), meta, policies),
    ),
  ];
};
