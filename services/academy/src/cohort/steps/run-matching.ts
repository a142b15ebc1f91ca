import { MATCHING, type StepContext } from './step.js';

/** What the recommender proposed and can still be followed. */
export interface Recommended {
  readonly recommendationId: string;
  readonly jobOrderId: string;
}

interface Listed extends Recommended {
  readonly status: string;
}

const OPEN: readonly string[] = ['ISSUED', 'VIEWED'];

/** The person has the recommender run (MAT-8) and looks at the first that is open. `name` keeps one run apart from another. Throws `RequestRefused`. */
export const runMatching = async (
  { clients, person, way: { participantId } }: StepContext,
  name: string,
): Promise<Recommended | undefined> => {
  const portal = clients.person(participantId);
  const candidate = `${MATCHING}/candidates/${participantId}`;
  await portal.post(`${candidate}/matching-runs`, `${person.key}-run-${name}`);
  const { body } = await portal.get<{ items: Listed[] }>(`${candidate}/recommendations`);
  const open = body.items.find(({ status }) => OPEN.includes(status));
  if (open)
    await portal.post(
      `${candidate}/recommendations/${open.recommendationId}/viewing`,
      `${person.key}-viewing-${open.recommendationId}`,
    );
  return open;
};
