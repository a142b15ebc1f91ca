import type { CounselingCaseReopened } from '@academy/contracts';
import type { Executed, ExecuteOptions, Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { consultantCaseloads } from '../consultant-caseload/consultant-caseloads.js';
import { openActivities } from '../employment-plan/domain/employment-plan.js';
import { employmentPlans, planIdOf } from '../employment-plan/employment-plans.js';
import type { policyOn } from '../policies.js';
import { counselingCases } from './counseling-cases.js';
import type { CounselingCase } from './domain/counseling-case.js';

interface Closing {
  readonly caseId: string;
  readonly reasonCode: string;
  readonly summary?: string;
  readonly at: string;
}

export interface Reopening {
  readonly caseId: string;
  readonly trigger: CounselingCaseReopened['data']['trigger'];
  /** Who is responsible from now on, and whether they work at the campus of the case that day (COU-3). */
  readonly consultantId: string;
  readonly atCampus: boolean;
  readonly at: string;
}

const lastConsultant = (counselingCase: CounselingCase): string | undefined => {
  const last = counselingCase.status === 'closed' ? counselingCase.last : counselingCase;
  return last.status === 'assigned' ? last.consultantId : undefined;
};

/** Closes a case and takes it out of its consultant's caseload (COU-15). Rejects what `CloseCase` rejects. */
export const closeTogether = (
  streams: Streams,
  { caseId, ...closing }: Closing,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const consultantId = lastConsultant(await transaction.load(counselingCases, caseId));
    const plan = await transaction.load(employmentPlans, planIdOf(caseId));
    await transaction.execute(counselingCases, caseId, {
      type: 'CloseCase',
      data: { ...closing, openActivities: openActivities(plan) },
    });
    if (consultantId === undefined) return;
    await transaction.execute(consultantCaseloads, consultantId, {
      type: 'ReleaseCaseloadSlot',
      data: { consultantId, caseId },
    });
  });

/**
 * Takes a closed case up again, in the caseload of the consultant who is named; one that is open stays as it is. Rejects
 * `CaseloadFull` (COU-2), and what `ReopenCase` rejects.
 */
export const reopenTogether = (
  streams: Streams,
  { caseId, ...reopening }: Reopening,
  policies: ReturnType<typeof policyOn>,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const counselingCase = await transaction.load(counselingCases, caseId);
    const { consultantId, at } = reopening;
    await transaction.execute(counselingCases, caseId, { type: 'ReopenCase', data: reopening });
    if (counselingCase.status !== 'closed') return;
    await transaction.execute(consultantCaseloads, consultantId, {
      type: 'ReserveCaseloadSlot',
      data: { consultantId, caseId, policy: policies.caseload, on: civilDateOf(at) },
    });
  });
