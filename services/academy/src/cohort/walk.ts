import { AcademyClient, type SignIn } from './academy-client.js';
import type { Cohort } from './cohort.js';
import { stepCodes, type StepCode } from './steps/step-codes.js';
import type { Actor, Clients, CommonGround, OnTheWay } from './steps/step.js';
import type { SyntheticPerson } from './synthetic-person.js';
import { way } from './way.js';

/** Where a cohort is played. */
export interface Place {
  readonly url: string;
  readonly signIns: readonly SignIn[];
  readonly signal: AbortSignal;
}

const ACTORS: readonly Actor[] = [
  ...(['agency-demo', 'hq-operator', 'consultant-west', 'training-coordinator'] as const),
  ...(['employer-relations', 'aftercare-officer'] as const),
];
/** A caller for every role that somebody's way needs. Throws where a sign-in is missing. */
export const clientsOf = ({ url, signIns, signal }: Place): Clients => {
  const of = (actor: Actor): AcademyClient => {
    const signIn = signIns.find(({ id }) => id === actor);
    if (!signIn) throw new Error(`there is no sign-in for ${actor}`);
    return new AcademyClient(url, signIn, signal);
  };
  return Object.fromEntries(ACTORS.map((actor) => [actor, of(actor)])) as Record<
    Actor,
    AcademyClient
  >;
};

/** The steps that lead to a person's goal. */
export const stepsOf = ({ goal }: SyntheticPerson): readonly StepCode[] =>
  stepCodes.slice(0, stepCodes.indexOf(goal) + 1);

const nowhere = (): OnTheWay => ({
  participantId: '',
  caseId: '',
  enrollmentId: '',
  referralId: '',
  placementId: '',
});

/** Takes a person as far as they go, and waits until the journey shows them there. Throws `RequestRefused`. */
export const walk = async (
  person: SyntheticPerson,
  { begunOn }: Cohort,
  { clients, ground, stepDone }: { clients: Clients; ground: CommonGround; stepDone: () => void },
): Promise<OnTheWay> => {
  const context = { clients, ground, person, begunOn, way: nowhere() };
  for (const code of stepsOf(person)) {
    await way[code](context);
    stepDone();
  }
  const headquarters = clients['hq-operator'];
  await headquarters.until(
    () =>
      headquarters.get<{ stage: string }>(`/journey/v1/participants/${context.way.participantId}`),
    ({ stage }) => (stage === person.goal ? stage : undefined),
  );
  return context.way;
};
