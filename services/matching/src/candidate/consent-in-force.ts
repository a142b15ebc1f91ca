import { NotYet, Rejection, type CivilDate } from '@academy/kernel';
import { consentStanding, type Candidate } from './domain/candidate.js';

/** The ids of the consents to be shown to employers that hold on a day (MAT-11). */
export const consentsInForce = (candidate: Candidate, on: CivilDate): readonly string[] =>
  Object.keys(candidate.consents).filter((id) => consentStanding(candidate, id, on) === 'ACTIVE');

/**
 * The id of the latest consent to be shown to employers that holds on a day (MAT-11). Throws `NotYet`
 * `EmployerConsentNotArrived` when there never was one; rejects `EmployerConsentEnded`.
 */
export const consentInForce = (candidate: Candidate, on: CivilDate): string => {
  if (Object.keys(candidate.consents).length === 0) throw new NotYet('EmployerConsentNotArrived');
  const active = consentsInForce(candidate, on).at(-1);
  if (active === undefined) throw new Rejection('EmployerConsentEnded');

  return active;
};
