import { EligibilityConfirmed } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { participants } from '../../participant/participants.js';
import type { OpenParticipation } from '../domain/open-participation.js';
import { homeCampusOf } from '../home-campus.js';
import { participations } from '../participations.js';
import { HomeCampuses } from '../read-model/home-campuses.queries.js';

type Needed = Pick<Tools, 'streams' | 'clock' | 'readModels'>;
type Entry = Pick<OpenParticipation['data'], 'homeCampusId' | 'campusBasis' | 'at'>;

/** The command that a confirmed eligibility calls for. */
export const toOpenParticipation = (
  { data }: EligibilityConfirmed,
  { id }: Pick<EventMeta, 'id'>,
  entry: Entry,
): OpenParticipation => {
  const { participantId, reviewId, programCode, validUntil } = data;
  const participationId = uuidv5(id, 'participation');
  const eligibility = { reviewId, programCode, validUntil };
  return {
    type: 'OpenParticipation',
    data: { participationId, participantId, ...entry, eligibility },
  };
};

const entryOf = async (
  { streams, clock, readModels }: Needed,
  { data: { participantId, snapshot } }: EligibilityConfirmed,
): Promise<Entry> => {
  const homeCampuses = new HomeCampuses(readModels);
  const at = clock.now();
  const on = civilDateOf(at);
  const { state } = await streams.load(participants, participantId);
  const wished = state.status === 'active' ? state.registered.preferredCampusId : undefined;
  const plan = await homeCampuses.planOn(on);
  const wish = wished === undefined ? {} : { wish: await homeCampuses.known(wished) };
  return { ...homeCampusOf({ district: snapshot.district, plan, on, ...wish }), at };
};

/** Whoever is eligible for the academy enters it; campus and day are those of this moment. */
export const onOwnEvents = (tools: Needed): readonly Reaction[] => [
  reaction(EligibilityConfirmed, 'OpenParticipation', async (event, meta) => {
    if (event.data.programCode !== 'ACADEMY') return null;
    const opening = toOpenParticipation(event, meta, await entryOf(tools, event));
    return command(participations, event.data.participantId, opening);
  }),
];
