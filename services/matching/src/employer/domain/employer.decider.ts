import type { Decider } from '@academy/kernel';
import { applyAsEmployer, type ApplyAsEmployer } from './apply-as-employer.js';
import { evolve, initialState, type Employer } from './employer.js';
import type { EmployerEvent } from './events.js';
import { verifyEmployer, type VerifyEmployer } from './verify-employer.js';

export type EmployerCommand = ApplyAsEmployer | VerifyEmployer;

const decide = (command: EmployerCommand, employer: Employer): readonly EmployerEvent[] => {
  switch (command.type) {
    case 'ApplyAsEmployer':
      return applyAsEmployer(command, employer);
    case 'VerifyEmployer':
      return verifyEmployer(command, employer);
  }
};

/** Standing of one employer. */
export const employerDecider: Decider<EmployerCommand, Employer, EmployerEvent> = {
  initialState,
  decide,
  evolve,
};
