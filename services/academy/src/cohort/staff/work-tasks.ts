import { addWorkingDays, type CivilDate } from '@academy/kernel';
import type { Clients } from '../clients.js';
import type { Script } from '../script/agenda.js';
import { atHour } from '../script/moments.js';
import type { OnTheWay } from '../steps/step.js';
import { answerTask, type OpenTask } from './answer-task.js';

const services = [
  ...(['registration', 'counseling', 'training-enrollment', 'matching', 'aftercare'] as const),
];
const HOUR = 17;
/** Working days from one look at the lists to the next: no task is due earlier. */
const LOOKS_EVERY = 2;

interface Office {
  readonly clients: Clients;
  readonly ways: readonly OnTheWay[];
  readonly today: () => CivilDate;
}

/** What would be overdue at the next look. */
const dueSoon = async ({ clients, today }: Office, service: string): Promise<OpenTask[]> => {
  const { body } = await clients['hq-operator'].get<OpenTask[]>(`/${service}/v1/tasks`);
  const until = addWorkingDays(today(), LOOKS_EVERY);
  return body.filter(({ dueOn }) => dueOn <= until);
};

const workOn = async (office: Office, service: string): Promise<void> => {
  for (const task of await dueSoon(office, service)) {
    const way = office.ways.find(({ participantId }) => participantId === task.participantId);
    if (way) await answerTask(service, task, { clients: office.clients, way });
  }
};

/** Works the task lists of every service at the end of every other working day, so that nothing is overdue. */
export async function* workTasks(office: Office): Script {
  for (;;) {
    yield atHour(addWorkingDays(office.today(), LOOKS_EVERY), HOUR);
    await Promise.all(services.map((service) => workOn(office, service)));
  }
}
