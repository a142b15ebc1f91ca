import type { CounselingCaseReopened } from '@academy/contracts';
import type { Executed, ExecuteOptions, Streams } from '@academy/event-store';
import { civilDateOf, Rejection } from '@academy/kernel';
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
  /** Default: whoever was responsible last. */
  readonly consultantId?: string;
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
 * Takes a closed case up again, in the caseload of the consultant who is named or was responsible last; one that is open stays as
 * it is. Rejects `ConsultantNotAssigned` where there is neither, `CaseloadFull` (COU-2), and what `ReopenCase` rejects.
 */
export const reopenTogether = (
  streams: Streams,
  { caseId, trigger, at, ...named }: Reopening,
  policies: ReturnType<typeof policyOn>,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const counselingCase = await transaction.load(counselingCases, caseId);
    const consultantId = named.consultantId ?? lastConsultant(counselingCase);
    if (consultantId === undefined) throw new Rejection('ConsultantNotAssigned');
    await transaction.execute(counselingCases, caseId, {
      type: 'ReopenCase',
      data: { trigger, consultantId, at },
    });
    if (counselingCase.status !== 'closed') return;
    await transaction.execute(consultantCaseloads, consultantId, {
      type: 'ReserveCaseloadSlot',
      data: { consultantId, caseId, policy: policies.caseload, on: civilDateOf(at) },
    });
  });
