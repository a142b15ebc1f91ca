import { addDays } from '@academy/kernel';
import type { Clients } from '../clients.js';
import type { Script } from '../script/agenda.js';
import { atHour, workdayFrom } from '../script/moments.js';
import type { OpenRun } from './class-runs.js';

/** With the office's other work, so that the moments stay few. */
const OPENS = 10;
const CLOSES = 17;

interface Applicant {
  readonly status: string;
}

const LIVE = ['APPLIED', 'SCREENING', 'SELECTED', 'CONFIRMED'];

/** How many have a seat, or may still come to one. */
const placesIn = async (
  { 'training-coordinator': coordinator }: Clients,
  runId: string,
): Promise<number> => {
  const { body } = await coordinator.get<Applicant[]>(
    `/training-enrollment/v1/class-runs/${runId}/enrollments`,
  );
  return body.filter(({ status }) => LIVE.includes(status)).length;
};

/** When a run that people could apply for is decided about. */
export const decidedAt = ({ applyUntil }: OpenRun): string =>
  atHour(workdayFrom(addDays(applyUntil, 1)), CLOSES);

/** The life of a run by its coordinator, from the last application on: decided about in time (T-11), and held, or not where nobody comes (TRN-10, TRN-11). */
export async function* holdRun(clients: Clients, run: OpenRun): Script {
  const { runId, startsOn, endsOn } = run;
  const coordinator = clients['training-coordinator'];
  const turn = (name: string, body: object = {}) =>
    coordinator.post(
      `/training-enrollment/v1/class-runs/${runId}/${name}`,
      `${name}-${runId}`,
      body,
    );
  await turn('application-closing');
  if ((await placesIn(clients, runId)) === 0) {
    await turn('cancellation', { reasonCode: 'UNDER_MINIMUM' });
    return;
  }
  await turn('confirmation', { byException: true }); // a seat may be on offer, and nobody have one
  yield atHour(startsOn, OPENS);
  await turn('start');
  yield atHour(endsOn, CLOSES);
  await turn('finish');
  yield atHour(workdayFrom(addDays(endsOn, 1)), CLOSES);
  await turn('results');
}
