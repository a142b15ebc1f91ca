import { MATCHING, type StepContext } from './step.js';

/** What the recommender proposed. */
export interface Recommended {
  readonly recommendationId: string;
  readonly jobOrderId: string;
}

interface Listed extends Recommended {
  readonly runId: string;
}

/** The person has the recommender run (MAT-8) and looks at the first that it proposes. `name` keeps one run apart from another. Throws `RequestRefused`. */
export const runMatching = async (
  { clients, person, way: { participantId } }: StepContext,
  name: string,
): Promise<Recommended | undefined> => {
  const portal = clients.person(participantId);
  const candidate = `${MATCHING}/candidates/${participantId}`;
  const { body: run } = await portal.post<{ runId: string }>(
    `${candidate}/matching-runs`,
    `${person.key}-run-${name}`,
  );
  const { body } = await portal.get<{ items: Listed[] }>(`${candidate}/recommendations`);
  const first = body.items.find(({ runId }) => runId === run.runId);
  if (first)
    await portal.post(
      `${candidate}/recommendations/${first.recommendationId}/viewing`,
      `${person.key}-viewing-${first.recommendationId}`,
    );
  return first;
};
