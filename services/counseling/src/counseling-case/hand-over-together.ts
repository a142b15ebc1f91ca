import type { Executed, ExecuteOptions, Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { consultantCaseloads } from '../consultant-caseload/consultant-caseloads.js';
import type { policyOn } from '../policies.js';
import { counselingCases } from './counseling-cases.js';
import { withConsultant } from './domain/counseling-case.js';

interface Handover {
  readonly caseId: string;
  readonly toId: string;
  /** Whether that consultant works at the campus of the case that day (COU-3). */
  readonly atCampus: boolean;
  readonly reasonCode: string;
  readonly handoverNote?: string;
  readonly openItems: readonly string[];
  readonly at: string;
}

/**
 * Makes another consultant responsible, takes the case into their caseload and out of the former one, or does none of it (COU-2,
 * COU-16). Rejects what `ReassignConsultant` and `ReserveCaseloadSlot` reject.
 */
export const handOverTogether = (
  streams: Streams,
  { caseId, openItems, ...handover }: Handover,
  policies: ReturnType<typeof policyOn>,
  options: ExecuteOptions,
): Promise<Executed> => {
  const { toId, at } = handover;
  const contended = [`${consultantCaseloads.name}-${toId}`];
  return streams.transact({ ...options, contended }, async (transaction) => {
    const { consultantId: fromId } = withConsultant(
      await transaction.load(counselingCases, caseId),
    );
    const { caseIds } = await transaction.load(consultantCaseloads, toId);
    const caseloadAfter = new Set([...caseIds, caseId]).size;
    await transaction.execute(counselingCases, caseId, {
      type: 'ReassignConsultant',
      data: { ...handover, openItems: [...openItems], caseloadAfter, policy: policies.caseLife },
    });
    if (fromId === toId) return;
    await transaction.execute(consultantCaseloads, toId, {
      type: 'ReserveCaseloadSlot',
      data: { consultantId: toId, caseId, policy: policies.caseload, on: civilDateOf(at) },
    });
    await transaction.execute(consultantCaseloads, fromId, {
      type: 'ReleaseCaseloadSlot',
      data: { consultantId: fromId, caseId },
    });
  });
};
