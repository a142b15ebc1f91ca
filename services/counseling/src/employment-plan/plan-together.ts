import type { Executed, ExecuteOptions, Streams } from '@academy/event-store';
import { counselingCases } from '../counseling-case/counseling-cases.js';
import { caseOf } from '../counseling-case/domain/counseling-case.js';
import type { EmploymentPlanCommand } from './domain/employment-plan.decider.js';
import { employmentPlans, planIdOf } from './employment-plans.js';

interface Planning {
  readonly caseId: string;
  readonly byId: string;
  readonly command: EmploymentPlanCommand;
}

/** Has the responsible consultant of an open case work on its plan (COU-1). Rejects as `caseOf` and as the command does. */
export const planTogether = (
  streams: Streams,
  { caseId, byId, command }: Planning,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    caseOf(byId, await transaction.load(counselingCases, caseId));
    await transaction.execute(employmentPlans, planIdOf(caseId), command);
  });
