import { uuidv5, type Executed, type ExecuteOptions, type Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { consultantCaseloads } from '../consultant-caseload/consultant-caseloads.js';
import { capOn } from '../consultant-caseload/domain/consultant-caseload.js';
import type { policyOn } from '../policies.js';
import { counselingCases } from './counseling-cases.js';
import type { CaseCard } from './read-model/case-card.entity.js';

interface Merged {
  /** The open case of the account that was absorbed. */
  readonly absorbed: Pick<CaseCard, 'caseId' | 'campusId' | 'consultantId'>;
  readonly survivorId: string;
  readonly participationId: string;
  /** Whether somebody looks after the account that stays. */
  readonly hasCase: boolean;
  readonly at: string;
}

/**
 * Ends the case of an account that was absorbed and opens one of the account that stays, with the same consultant while they have
 * room (COU-2), unless that has one: the former case keeps its events (S-12).
 */
export const goOnAsSurvivor = (
  streams: Streams,
  { absorbed, survivorId: participantId, participationId, hasCase, at }: Merged,
  policies: ReturnType<typeof policyOn>,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const { consultantId, campusId } = absorbed;
    await transaction.execute(counselingCases, absorbed.caseId, {
      type: 'CloseCase',
      data: { reasonCode: 'MERGED', openActivities: [], at },
    });
    if (consultantId !== null)
      await transaction.execute(consultantCaseloads, consultantId, {
        type: 'ReleaseCaseloadSlot',
        data: { consultantId, caseId: absorbed.caseId },
      });
    if (hasCase) return;

    const caseId = uuidv5(options.commandId, 'counseling-case');
    const opening = { caseId, participationId, participantId, campusId, waitingSince: at };
    await transaction.execute(counselingCases, caseId, {
      type: 'OpenCase',
      data: { ...opening, priority: 'HIGH', policy: policies.caseLife },
    });
    if (consultantId === null) return;
    const caseload = await transaction.load(consultantCaseloads, consultantId);
    const on = civilDateOf(at);
    const caseloadAfter = caseload.caseIds.length + 1;
    if (caseloadAfter > capOn(caseload, on, policies.caseload)) return;
    await transaction.execute(counselingCases, caseId, {
      type: 'AssignConsultant',
      data: {
        ...{ caseId, consultantId, basis: 'CONTINUITY', caseloadAfter, atCampus: true },
        ...{ policy: policies.caseLife, at },
      },
    });
    await transaction.execute(consultantCaseloads, consultantId, {
      type: 'ReserveCaseloadSlot',
      data: { consultantId, caseId, policy: policies.caseload, on },
    });
  });
