import type { CivilDate } from '@academy/kernel';
import type { Actor, Clients } from '../clients.js';
import type { Dice } from '../dice.js';
import type { Supply } from '../supply/supply.js';
import type { SyntheticPerson } from '../synthetic-person.js';

export const TRAINING = '/training-enrollment/v1';
export const MATCHING = '/matching/v1';

/** What is known of a person on the way; a later step reads what an earlier one wrote. */
export interface OnTheWay {
  participantId: string;
  /** The participation that has opened last; nothing before. */
  participationId: string;
  /** Whether that participation is open. */
  isOpen: boolean;
  /** Whether they go no further and nobody reaches them. */
  hasStopped: boolean;
  /** Whether basic education is completed, which counts in every later participation. */
  hasBasicEducation: boolean;
  caseId: string;
  campusId: string;
  consultant: Actor;
  assessmentId: string;
  /** The enrolment in the class after basic education. */
  enrollmentId: string;
  referralId: string;
  /** What the referral is for. */
  jobOrderId: string;
  placementId: string;
}

export interface StepContext {
  readonly clients: Clients;
  readonly supply: Supply;
  readonly person: SyntheticPerson;
  readonly dice: Dice;
  readonly way: OnTheWay;
  /** Today in the simulation. */
  readonly today: () => CivilDate;
}

/** Takes a person one step on, over HTTP alone. Throws `RequestRefused`. */
export type Step = (context: StepContext) => Promise<void>;
