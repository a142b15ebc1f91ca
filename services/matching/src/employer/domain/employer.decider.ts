import type { Decider } from '@academy/kernel';
import { applyAsEmployer, type ApplyAsEmployer } from './apply-as-employer.js';
import { evolve, initialState, type Employer } from './employer.js';
import type { EmployerEvent } from './events.js';
import { lapseVerification, type LapseVerification } from './lapse-verification.js';
import {
  pauseReferrals,
  resumeReferrals,
  type PauseReferrals,
  type ResumeReferrals,
} from './pause-referrals.js';
import { rejectEmployer, type RejectEmployer } from './reject-employer.js';
import {
  reinstateEmployer,
  suspendEmployer,
  type ReinstateEmployer,
  type SuspendEmployer,
} from './suspend-employer.js';
import { verifyEmployer, type VerifyEmployer } from './verify-employer.js';

export type EmployerCommand =
  | ApplyAsEmployer
  | VerifyEmployer
  | RejectEmployer
  | SuspendEmployer
  | ReinstateEmployer
  | LapseVerification
  | PauseReferrals
  | ResumeReferrals;

const decide = (command: EmployerCommand, employer: Employer): readonly EmployerEvent[] => {
  switch (command.type) {
    case 'ApplyAsEmployer':
      return applyAsEmployer(command, employer);
    case 'VerifyEmployer':
      return verifyEmployer(command, employer);
    case 'RejectEmployer':
      return rejectEmployer(command, employer);
    case 'SuspendEmployer':
      return suspendEmployer(command, employer);
    case 'ReinstateEmployer':
      return reinstateEmployer(command, employer);
    case 'LapseVerification':
      return lapseVerification(command, employer);
    case 'PauseReferrals':
      return pauseReferrals(command, employer);
    case 'ResumeReferrals':
      return resumeReferrals(command, employer);
  }
};

/** Standing of one employer. */
export const employerDecider: Decider<EmployerCommand, Employer, EmployerEvent> = {
  initialState,
  decide,
  evolve,
};
