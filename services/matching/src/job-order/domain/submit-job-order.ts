import type { JobOrderSubmitted, ProgramType } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import type { JobOrder } from './job-order.js';

export interface OfferPolicy {
  readonly version: string;
  /** Programmes under which orders are taken at present. */
  readonly programTypes: readonly ProgramType[];
}

export type SubmitJobOrder = Message<
  'SubmitJobOrder',
  JobOrderSubmitted['data'] & { policy: OfferPolicy }
>;

const guardContent = ({
  wage,
  employmentType,
  contractMonths,
  closing,
}: SubmitJobOrder['data']): void => {
  if (wage.minKrw > wage.maxKrw) throw new Rejection('WageRangeReversed');
  if (employmentType === 'FIXED_TERM' && contractMonths === undefined)
    throw new Rejection('ContractTermMissing');
  if (closing.type === 'FIXED' && closing.on === undefined)
    throw new Rejection('ClosingDateMissing');
};

/**
 * Takes an employer's order in; screening and publication come later. Rejects `JobOrderOfAnotherEmployer`,
 * `ProgramTypeNotOffered`, `WageRangeReversed`, `ContractTermMissing` and `ClosingDateMissing`.
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
  guardContent(data);

  return [{ type: 'JobOrderSubmitted', data: content }];
};
