import type { CivilDate } from '@academy/kernel';
import type { Actor, Clients } from '../clients.js';
import type { Dice } from '../dice.js';
import type { Supply } from '../supply/supply.js';
import type { SyntheticPerson } from '../synthetic-person.js';

/** What is known of a person on the way; a later step reads what an earlier one wrote. */
export interface OnTheWay {
  participantId: string;
  /** Whether a participation has opened, and is open. */
  isOpen: boolean;
  caseId: string;
  consultant: Actor;
  /** The enrolment in the class after basic education. */
  enrollmentId: string;
  referralId: string;
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
