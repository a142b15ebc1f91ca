import { isCivilDate } from '@academy/kernel';
import type { AcademyClient } from './academy-client.js';

/** A participation as the journey tells it. */
interface Told {
  readonly participantId: string;
  readonly nextStep?: {
    readonly code?: string;
    readonly owner?: string;
    readonly ownerId?: string;
    readonly dueOn?: string;
  };
}

interface TellPage {
  readonly items: readonly Told[];
  readonly nextCursor?: string;
}

const isWhole = ({ nextStep }: Told): boolean =>
  nextStep !== undefined &&
  [nextStep.code, nextStep.owner, nextStep.ownerId].every(Boolean) &&
  isCivilDate(nextStep.dueOn ?? '');

/**
 * The people of whom it does not hold that their open participation has exactly one owner, one next step and one due day. `open`
 * are the participants whose participation is open, as whoever opened them knows.
 */
export const withoutOneOwner = (
  told: readonly Told[],
  open: ReadonlySet<string>,
): readonly string[] => {
  const byPerson = Map.groupBy(
    told.filter(({ participantId }) => open.has(participantId)),
    ({ participantId }) => participantId,
  );
  return [...open].filter((participantId) => {
    const [first, ...more] = byPerson.get(participantId) ?? [];
    return first === undefined || more.length > 0 || !isWhole(first);
  });
};

/** Every participation that the journey says is open. Throws `RequestRefused`. */
export const toldOpen = async (headquarters: AcademyClient): Promise<readonly Told[]> => {
  const told: Told[] = [];
  let cursor: string | undefined;
  do {
    const query = { pageSize: '200', ...(cursor === undefined ? {} : { cursor }) };
    const { body } = await headquarters.get<TellPage>('/journey/v1/participations', query);
    told.push(...body.items);
    cursor = body.nextCursor;
  } while (cursor !== undefined);
  return told;
};
