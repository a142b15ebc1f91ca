import type { CivilDate } from '@academy/kernel';
import type { AcademyClient } from '../academy-client.js';
import type { SyntheticPerson } from '../synthetic-person.js';

/** Who acts in the cohort: each a sign-in of the role that the step belongs to. */
export type Actor =
  | 'agency-demo'
  | 'hq-operator'
  | 'consultant-west'
  | 'training-coordinator'
  | 'employer-relations'
  | 'aftercare-officer';
export type Clients = Readonly<Record<Actor, AcademyClient>>;

/** What the people of a cohort have in common: classes to go to, an order to be referred to. */
export interface CommonGround {
  readonly basicRunId: string;
  readonly classRunId: string;
  readonly employerId: string;
  readonly jobOrderId: string;
}

/** What is known of a person on the way; a later step reads what an earlier one wrote. */
export interface OnTheWay {
  participantId: string;
  caseId: string;
  enrollmentId: string;
  referralId: string;
  placementId: string;
}

export interface StepContext {
  readonly clients: Clients;
  readonly ground: CommonGround;
  readonly person: SyntheticPerson;
  readonly way: OnTheWay;
  /** The day on which the cohort was first played; days in bodies count from it, so that a repeated play says the same. */
  readonly begunOn: CivilDate;
}

/** Takes a person one step on, over HTTP alone. Throws `RequestRefused`. */
export type Step = (context: StepContext) => Promise<void>;
