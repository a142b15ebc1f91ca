import type { EmployerRejected } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { applied, type Employer } from './employer.js';
import type { EmployerEvent } from './events.js';

export type RejectEmployer = Message<'RejectEmployer', EmployerRejected['data']>;

/** Refuses an application. Rejects `EmployerNotApplied` and `EmployerAlreadyVerified`, who can only be suspended. */
export const rejectEmployer = (
  { data }: RejectEmployer,
  employer: Employer,
): readonly EmployerEvent[] => {
  const { status } = applied(employer);
  if (status === 'rejected') return [];
  if (status !== 'applied') throw new Rejection('EmployerAlreadyVerified');

  return [{ type: 'EmployerRejected', data }];
};
