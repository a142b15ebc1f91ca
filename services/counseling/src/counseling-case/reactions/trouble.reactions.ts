import {
  AttendanceRiskRaised,
  EmployerSuspended,
  EnrollmentWithdrawn,
  TalentProfileWentStale,
} from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import type { PolicyBook, Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import type { CaseCard } from '../read-model/case-card.entity.js';
import { CaseCards } from '../read-model/case-cards.queries.js';
import { PlacedPerson } from '../read-model/placed-person.entity.js';
import { openTask, several, workOn, type Work } from './work.js';

type Kind = 'CLASS_LEFT' | 'ATTENDANCE_AT_RISK' | 'PROFILE_STALE' | 'EMPLOYER_SUSPENDED';

/** What trouble of somebody asks of their consultant, and by when; `null` once nobody counsels them any more. */
export const workOnTrouble = (
  card: Pick<CaseCard, 'participantId' | 'campusId' | 'consultantId' | 'caseId' | 'status'>,
  kind: Kind,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
  policies: PolicyBook,
): Work | null => {
  if (card.status === 'CLOSED') return null;
  const today = civilDateOf(recordedAt);
  const { soonWorkingDays, laterWorkingDays } = policyOn(policies, today).troubles;
  const days = kind === 'PROFILE_STALE' ? laterWorkingDays : soonWorkingDays;
  return { kind, ...workOn(card), dueOn: addWorkingDays(today, days) };
};

/** Who left a class for work is in no trouble. */
export const isTrouble = ({ data: { reasonCode } }: EnrollmentWithdrawn): boolean =>
  reasonCode !== 'EMPLOYED';

/** What other services tell that a consultant should see to before the person gives up (§6.2). */
export const onTroubles = ({
  policies,
  readModels,
}: Pick<Tools, 'policies' | 'readModels'>): readonly Reaction[] => {
  const cards = new CaseCards(readModels);
  const workFor = async (
    participantId: string,
    kind: Kind,
    meta: Pick<EventMeta, 'id' | 'recordedAt'>,
  ): Promise<Commanded | null> => {
    // Somebody may have a profile, or a job, and nobody who counsels them.
    const card = await cards.latestOf(participantId);
    const work = card && workOnTrouble(card, kind, meta, policies);
    return work && openTask(work, meta, policies);
  };
  return [
    reaction(EnrollmentWithdrawn, 'OpenTask', async (event, meta) =>
      isTrouble(event) ? workFor(event.data.participantId, 'CLASS_LEFT', meta) : null,
    ),
    reaction(AttendanceRiskRaised, 'OpenTask', ({ data }, meta) =>
      workFor(data.participantId, 'ATTENDANCE_AT_RISK', meta),
    ),
    reaction(TalentProfileWentStale, 'OpenTask', ({ data }, meta) =>
      workFor(data.participantId, 'PROFILE_STALE', meta),
    ),
    reaction(EmployerSuspended, 'OpenTasks', async ({ data: { employerId } }, meta) => {
      const placed = await readModels.getRepository(PlacedPerson).findBy({ employerId });
      const work: (readonly [string, Commanded])[] = [];
      for (const { placementId, participantId } of placed) {
        const about = { ...meta, id: uuidv5(meta.id, placementId) };
        const commanded = await workFor(participantId, 'EMPLOYER_SUSPENDED', about);
        if (commanded !== null) work.push([placementId, commanded]);
      }
      return several(work);
    }),
  ];
};
