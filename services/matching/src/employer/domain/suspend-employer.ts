import type { EmployerReinstated, EmployerSuspended } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { applied, type Employer } from './employer.js';
import type { EmployerEvent } from './events.js';

export type SuspendEmployer = Message<'SuspendEmployer', EmployerSuspended['data']>;
export type ReinstateEmployer = Message<'ReinstateEmployer', EmployerReinstated['data']>;

/** Stops an employer for now (MAT-1). Rejects `EmployerNotApplied` and `EmployerTurnedDown`. */
export const suspendEmployer = (
  { data }: SuspendEmployer,
  employer: Employer,
): readonly EmployerEvent[] => {
  const { status } = applied(employer);
  if (status === 'suspended') return [];
  if (status === 'rejected') throw new Rejection('EmployerTurnedDown');

  return [{ type: 'EmployerSuspended', data }];
};

/** Lets a suspended employer take part again, as far as it was verified. Rejects `EmployerNotApplied` and `EmployerNotSuspended`. */
export const reinstateEmployer = (
  { data }: ReinstateEmployer,
  employer: Employer,
): readonly EmployerEvent[] => {
  const { status } = applied(employer);
  if (status === 'verified' || status === 'lapsed') return [];
  if (status !== 'suspended') throw new Rejection('EmployerNotSuspended');

  return [{ type: 'EmployerReinstated', data }];
};
