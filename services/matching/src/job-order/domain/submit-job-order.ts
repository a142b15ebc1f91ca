import type { JobOrderSubmitted, ProgramType } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import type { JobOrder } from './job-order.js';

/** What the work of a programme must be like (MAT-6). */
interface ProgramTerms {
  readonly minWeeklyHours: number;
  readonly maxWeeklyHours: number;
  readonly maxMonthlyHours: number;
  readonly minContractMonths: number;
  readonly maxContractMonths: number;
}

export interface OfferPolicy {
  readonly version: string;
  /** Programmes under which orders are taken at present. */
  readonly programTypes: readonly ProgramType[];
  readonly terms: Readonly<Partial<Record<ProgramType, ProgramTerms>>>;
}

export type SubmitJobOrder = Message<
  'SubmitJobOrder',
  JobOrderSubmitted['data'] & { policy: OfferPolicy }
>;

type Content = Pick<
  JobOrderSubmitted['data'],
  'programType' | 'wage' | 'employmentType' | 'contractMonths' | 'weeklyHours' | 'closing'
>;

const WEEKS_PER_MONTH = 365 / 7 / 12;

const guardTerms = ({ weeklyHours, contractMonths }: Content, terms: ProgramTerms): void => {
  const { minWeeklyHours, maxWeeklyHours, maxMonthlyHours } = terms;
  const fits = weeklyHours >= minWeeklyHours && weeklyHours <= maxWeeklyHours;
  if (!fits || weeklyHours * WEEKS_PER_MONTH > maxMonthlyHours)
    throw new Rejection('HoursOutsideProgram', undefined, { minWeeklyHours, maxWeeklyHours });
  const { minContractMonths, maxContractMonths } = terms;
  if (contractMonths === undefined) return;
  if (contractMonths < minContractMonths || contractMonths > maxContractMonths)
    throw new Rejection('TermOutsideProgram', undefined, { minContractMonths, maxContractMonths });
};

/**
 * Whether an order is one of its programme (MAT-6) and whole; rejects `HoursOutsideProgram`, `TermOutsideProgram`,
 * `WageRangeReversed`, `ContractTermMissing` and `ClosingDateMissing`.
 */
export const guardContent = (content: Content, policy: OfferPolicy): void => {
  const { programType, wage, employmentType, contractMonths, closing } = content;
  const terms = policy.terms[programType];
  if (terms) guardTerms(content, terms);
  if (wage.minKrw > wage.maxKrw) throw new Rejection('WageRangeReversed');
  if (employmentType === 'FIXED_TERM' && contractMonths === undefined)
    throw new Rejection('ContractTermMissing');
  if (closing.type === 'FIXED' && closing.on === undefined)
    throw new Rejection('ClosingDateMissing');
};

/**
 * Takes an employer's order in; screening and publication come later. Rejects `JobOrderOfAnotherEmployer`,
 * `ProgramTypeNotOffered`, `HoursOutsideProgram`, `TermOutsideProgram`, `WageRangeReversed`, `ContractTermMissing` and `ClosingDateMissing`.
 */
export const submitJobOrder = (
  { data }: SubmitJobOrder,
  order: JobOrder,
): readonly JobOrderEvent[] => {
  const { policy, ...content } = data;
  if (order.status !== 'unknown') {
    if (order.employerId === content.employerId) return [];
    throw new Rejection('JobOrderOfAnotherEmployer');
  }
  if (!policy.programTypes.includes(content.programType))
    throw new Rejection('ProgramTypeNotOffered');
  guardContent(content, policy);

  return [{ type: 'JobOrderSubmitted', data: content }];
};
