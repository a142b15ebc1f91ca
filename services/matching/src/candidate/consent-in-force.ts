import { NotYet, Rejection, type CivilDate } from '@academy/kernel';
import { consentStanding, type Candidate } from './domain/candidate.js';

/**
 * The id of the latest consent to be shown to employers that holds on a day (MAT-11). Throws `NotYet`
 * `EmployerConsentNotArrived` when there never was one; rejects `EmployerConsentEnded`.
 */
export const consentInForce = (candidate: Candidate, on: CivilDate): string => {
  const consentIds = Object.keys(candidate.consents);
  if (consentIds.length === 0) throw new NotYet('EmployerConsentNotArrived');
  const active = consentIds.findLast((id) => consentStanding(candidate, id, on) === 'ACTIVE');
  if (active === undefined) throw new Rejection('EmployerConsentEnded');

  return active;
};
