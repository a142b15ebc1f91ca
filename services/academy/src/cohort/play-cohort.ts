import { AcademyClient, type SignIn } from './academy-client.js';
import type { Cohort } from './cohort.js';
import { openCommonGround } from './common-ground.js';
import { stepCodes } from './steps/step-codes.js';
import type { Actor, Clients, CommonGround, OnTheWay } from './steps/step.js';
import { syntheticPerson, type SyntheticPerson } from './synthetic-person.js';
import { way } from './way.js';

export interface Stage {
  readonly url: string;
  readonly signIns: readonly SignIn[];
  readonly signal: AbortSignal;
  /** Told after every step of anybody. */
  readonly onStep: (stepsDone: number) => void;
}

const ACTORS: readonly Actor[] = [
  ...(['agency-demo', 'hq-operator', 'consultant-west', 'training-coordinator'] as const),
  ...(['employer-relations', 'aftercare-officer'] as const),
];
/** People under way at a time. */
const AT_A_TIME = 4;

const clientsOf = ({ url, signIns, signal }: Stage): Clients => {
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

const peopleOf = ({ seed, begunOn, people }: Cohort): SyntheticPerson[] =>
  Array.from({ length: people }, (_, index) => syntheticPerson(seed, begunOn, index));

const stepsOf = ({ goal }: SyntheticPerson) => stepCodes.slice(0, stepCodes.indexOf(goal) + 1);

/** How many steps all people of a cohort take together. */
export const stepsIn = (cohort: Cohort): number =>
  peopleOf(cohort).reduce((sum, person) => sum + stepsOf(person).length, 0);

const nowhere = (): OnTheWay => ({
  participantId: '',
  caseId: '',
  enrollmentId: '',
  referralId: '',
  placementId: '',
});

/** Takes a person as far as they go, and waits until the journey shows them there. */
const walk = async (
  person: SyntheticPerson,
  { begunOn }: Cohort,
  { clients, ground, stepDone }: { clients: Clients; ground: CommonGround; stepDone: () => void },
): Promise<void> => {
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
};

/**
 * Takes every person of the cohort as far as they go, over HTTP alone. A play that was cut off goes on where it ended, for every
 * command has its own idempotency key. Throws `RequestRefused`, or an `AbortError` when it is told to stop.
 */
export const playCohort = async (cohort: Cohort, stage: Stage): Promise<void> => {
  const clients = clientsOf(stage);
  const ground = await openCommonGround(clients, cohort);
  let done = 0;
  const stepDone = (): void => {
    done += 1;
    stage.onStep(done);
  };
  const waiting = peopleOf(cohort);
  const walkNext = async (): Promise<void> => {
    for (let person = waiting.shift(); person; person = waiting.shift())
      await walk(person, cohort, { clients, ground, stepDone });
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, walkNext));
};
