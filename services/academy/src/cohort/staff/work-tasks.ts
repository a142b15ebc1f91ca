import { serviceNames } from '@academy/contracts';
import { addWorkingDays, type CivilDate } from '@academy/kernel';
import type { Clients } from '../clients.js';
import { toldOpen } from '../one-owner.js';
import type { Script } from '../script/agenda.js';
import { atHour } from '../script/moments.js';
import type { OnTheWay } from '../steps/step.js';
import { answerTask, type OpenTask } from './answer-task.js';
import { reviewPlan } from './review-plan.js';

const HOUR = 17;
/** Working days from one look at the lists to the next: no task is due earlier. */
const LOOKS_EVERY = 2;

interface Office {
  readonly clients: Clients;
  readonly ways: readonly OnTheWay[];
  readonly today: () => CivilDate;
}

/** What would be overdue at the next look. */
const untilNextLook = ({ today }: Office): CivilDate => addWorkingDays(today(), LOOKS_EVERY);

const wayOf = ({ ways }: Office, participantId: string): OnTheWay | undefined =>
  ways.find((way) => way.participantId === participantId);

const workOn = async (office: Office, service: string): Promise<void> => {
  const { clients } = office;
  const { body } = await clients['hq-operator'].get<OpenTask[]>(`/${service}/v1/tasks`);
  const until = untilNextLook(office);
  for (const task of body.filter(({ dueOn }) => dueOn <= until)) {
    const way = wayOf(office, task.participantId);
    if (way) await answerTask(service, task, { clients, way, today: office.today() });
  }
};

/** The plans that are to be reviewed because something came to nothing, of which no task tells (T-24). */
const reviewPlans = async (office: Office): Promise<void> => {
  const until = untilNextLook(office);
  for (const { participantId, nextStep } of await toldOpen(office.clients['hq-operator'])) {
    const { code, dueOn = '' } = nextStep ?? {};
    const way = wayOf(office, participantId);
    if (code === 'REVIEW_PLAN' && dueOn <= until && way && !way.hasStopped)
      await reviewPlan(office.clients, way, `${participantId}-${dueOn}`);
  }
};

/** Works the task lists of every service at the end of every other working day, so that nothing is overdue. */
export async function* workTasks(office: Office): Script {
  for (;;) {
    yield atHour(addWorkingDays(office.today(), LOOKS_EVERY), HOUR);
    await Promise.all(serviceNames.map((service) => workOn(office, service)));
    await reviewPlans(office);
  }
}
