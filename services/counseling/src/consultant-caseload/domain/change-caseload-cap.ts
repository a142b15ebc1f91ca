import type { CaseloadCapChanged } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { capOn, type ConsultantCaseload } from './consultant-caseload.js';
import type { ConsultantCaseloadEvent } from './events.js';

export type ChangeCaseloadCap = Message<
  'ChangeCaseloadCap',
  Omit<CaseloadCapChanged['data'], 'from'> & {
    policy: { readonly version: string; readonly cap: number };
  }
>;

/** Lets a consultant have another number of cases until the end of a day (COU-2). Rejects `CapExpiresTooEarly`. */
export const changeCaseloadCap = (
  { data: { policy, ...change } }: ChangeCaseloadCap,
  caseload: ConsultantCaseload,
): readonly ConsultantCaseloadEvent[] => {
  const { effectiveOn, expiresOn, to } = change;
  if (expiresOn < effectiveOn) throw new Rejection('CapExpiresTooEarly');
  const { anotherCap } = caseload;
  const already =
    anotherCap?.to === to &&
    anotherCap.effectiveOn === effectiveOn &&
    anotherCap.expiresOn === expiresOn;
  if (already) return [];

  const from = capOn(caseload, effectiveOn, policy);
  return [{ type: 'CaseloadCapChanged', data: { ...change, from } }];
};
