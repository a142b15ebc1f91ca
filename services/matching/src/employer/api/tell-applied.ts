import { ClaimTaken, Rejection } from '@academy/kernel';
import { employers } from '../employers.js';

/**
 * Answers a taken business number with the employer that holds it, so that the caller can go on with that one. Rejects
 * `EmployerAlreadyApplied`; throws every other error as it is.
 */
export const tellApplied = (error: unknown): never => {
  if (!(error instanceof ClaimTaken)) throw error;
  const employerId = error.holder.slice(`${employers.name}-`.length);
  throw new Rejection('EmployerAlreadyApplied', undefined, { employerId });
};
