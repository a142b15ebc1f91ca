import { ParticipantMergeReversed, ParticipantsMerged } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { AbsorbedAccount } from './absorbed-account.entity.js';

type MergeEvent = ParticipantsMerged | ParticipantMergeReversed;

const absorbedAccountProjection: Projection<MergeEvent, AbsorbedAccount, EventMeta> = {
  name: 'absorbed-account',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    ParticipantsMerged:
      ({ data: { participantId: absorbedId, survivorId } }) =>
      () => ({ absorbedId, survivorId }),
    ParticipantMergeReversed: () => () => null,
  },
};

/** Which accounts are one person, so that a case of either is found under the one that remains. */
export const absorbedAccount = readModel<MergeEvent, AbsorbedAccount>({
  projection: absorbedAccountProjection,
  entity: AbsorbedAccount,
  uses: [ParticipantsMerged, ParticipantMergeReversed],
});
