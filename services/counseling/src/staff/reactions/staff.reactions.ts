import { StaffLeavePlanned, StaffLeft } from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { civilDateOf, type CivilDate } from '@academy/kernel';
import type { PolicyBook, Tools } from '@academy/platform';
import { dueBefore, openTask, several, type Work } from '../../counseling-case/reactions/work.js';
import type { CaseCard } from '../../counseling-case/read-model/case-card.entity.js';
import { CaseCards } from '../../counseling-case/read-model/case-cards.queries.js';
import { policyOn } from '../../policies.js';

interface Going {
  readonly consultantId: string;
  readonly from: CivilDate;
}

/** The one who goes, and from when on nobody is there: for good, or on a leave whose end is not known; `null` for a leave that ends. */
export const goingOf = ({ type, data }: StaffLeft | StaffLeavePlanned): Going | null => {
  const { staffId: consultantId } = data;
  if (type === 'StaffLeft') return { consultantId, from: data.effectiveOn };
  return data.to === undefined ? { consultantId, from: data.from } : null;
};

/** Giving a case to somebody else before its consultant is gone. */
export const workAfterGoing = (
  card: Pick<CaseCard, 'participantId' | 'caseId' | 'campusId'>,
  { from }: Pick<Going, 'from'>,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
  policies: PolicyBook,
): Work => {
  const { participantId, caseId: refId, campusId } = card;
  const today = civilDateOf(recordedAt);
  const { taskWorkingDays } = policyOn(policies, today).caseLife;
  return {
    ...{ kind: 'HAND_OVER_CASE', participantId, refId, campusId },
    ...{ owner: 'CAMPUS_MANAGER', dueOn: dueBefore(from, today, taskWorkingDays) },
  };
};

/** No case is left without somebody who is there: the manager hands over each one that is open (S-7, COU-1). */
export const onStaff = ({
  readModels,
  policies,
}: Pick<Tools, 'readModels' | 'policies'>): readonly Reaction[] => {
  const handOver = async (event: StaffLeft | StaffLeavePlanned, meta: EventMeta) => {
    const going = goingOf(event);
    if (going === null) return null;
    const { consultantId } = going;
    const cases = await new CaseCards(readModels).openOf({ consultantId });
    return several(
      cases.map((card) => {
        const { caseId } = card;
        const work = workAfterGoing(card, going, meta, policies);
        return [caseId, openTask(work, { ...meta, id: uuidv5(meta.id, caseId) }, policies)];
      }),
    );
  };
  return [
    reaction(StaffLeft, 'OpenTasks', handOver),
    reaction(StaffLeavePlanned, 'OpenTasks', handOver),
  ];
};
