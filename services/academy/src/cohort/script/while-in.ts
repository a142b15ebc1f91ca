import { RequestRefused, type AcademyClient } from '../academy-client.js';
import type { OnTheWay } from '../steps/step.js';

interface Episode {
  readonly participationId: string;
  readonly status: string;
}

type Leaving = Pick<OnTheWay, 'participantId' | 'participationId' | 'isOpen'>;
type Reader = Pick<AcademyClient, 'get'>;

/** Who is on the way, and whom one asks whether they still are. */
interface Staying {
  readonly clients: { readonly 'hq-operator': Reader };
  readonly way: Leaving;
}

const isOut = ({ participationId, isOpen }: Leaving): boolean => participationId !== '' && !isOpen;

/** Whether somebody's participation has ended, as registration says; they know it themselves from now on. Throws `RequestRefused`. */
export const hasLeft = async (headquarters: Reader, way: Leaving): Promise<boolean> => {
  const { participantId, participationId } = way;
  if (participationId === '') return false;
  const { body } = await headquarters.get<Episode[]>(
    `/registration/v1/participants/${participantId}/participations`,
  );
  const latest = body.find((one) => one.participationId === participationId);
  if (latest?.status === 'EXITED') way.isOpen = false;
  return latest?.status === 'EXITED';
};

/** What came of one step on a way: it is over for whom a rule refused it because they have left. Throws `RequestRefused` of whoever is still in. */
const goOn = async <T>(
  { clients, way }: Staying,
  script: AsyncGenerator<string, T>,
): Promise<IteratorResult<string, T | 'left'>> => {
  try {
    return await script.next();
  } catch (error) {
    if (!(error instanceof RequestRefused) || !error.isRule) throw error;
    if (!(await hasLeft(clients['hq-operator'], way))) throw error;
    return { done: true, value: 'left' };
  }
};

/**
 * Lets somebody go a way for as long as their participation is open: who has left goes no step further, whoever confirmed it
 * (REG-12, T-20). Answers with what came of the way, or that they left. Throws `RequestRefused` where a rule refuses somebody who
 * is still in.
 */
export async function* whileIn<T>(
  staying: Staying,
  script: AsyncGenerator<string, T>,
): AsyncGenerator<string, T | 'left'> {
  for (;;) {
    const { value, done } = await goOn(staying, script);
    if (done === true) return value;
    yield value;
    if (isOut(staying.way)) return 'left';
  }
}
